import type { AdapterOutcome, MachineOutcome, MappingOutcome } from "../outcome.ts";
import { MAPPING_MISTAKES } from "../words.ts";
import type { NetworkBox } from "./picture-side.ts";

/**
 * How a line is drawn. `broken`: machines on it are connected to nothing, or its mapping leads nowhere. `warning`: its
 * mapping leads one way only. `unused`: no machine takes it. `none`: machines that need no network.
 */
export type LineKind = "broken" | "warning" | "unknown" | "mapped" | "set" | "made" | "none" | "unused";

/** The gravest first: a line that is of several kinds is drawn as the first of them. */
const GRAVITY: readonly LineKind[] = [
  "broken",
  "warning",
  "unknown",
  "mapped",
  "set",
  "made",
  "none",
  "unused",
];

/** An adapter with what is known of its machine. */
export interface NumberedAdapter {
  readonly number: number;
  readonly machine: MachineOutcome;
  readonly adapter: AdapterOutcome;
  readonly source: NetworkBox;
  readonly target: NetworkBox;
}

/** What leads from a source network to where its machines come up. */
export interface PictureLine {
  readonly from: NetworkBox;
  readonly to: NetworkBox;
  readonly kind: LineKind;
  /** How many adapters take it. */
  readonly adapters: number;
  /** Why, in phrases: `mapped`, `set for the machine`. */
  readonly reasons: readonly string[];
}

/** A mapping with the networks that it joins. */
export interface DrawnMapping {
  readonly mapping: MappingOutcome;
  readonly source: NetworkBox;
  readonly target: NetworkBox;
}

/** The lines of a picture, one between two networks. */
export function linesOf(
  adapters: readonly NumberedAdapter[],
  mappings: readonly DrawnMapping[],
): PictureLine[] {
  const lines = new Lines();
  for (const { mapping, source, target } of mappings) {
    const { mistake } = mapping;
    const kind = mistake === undefined ? "unused" : mistake === "one-way" ? "warning" : "broken";
    const reason = mistake ? MAPPING_MISTAKES[mistake] : "mapped";
    lines.add({ from: source, to: target, kind, reason, adapters: 0 });
  }
  for (const { adapter, source, target } of adapters) {
    const [kind, reason] = wayOf(adapter);
    lines.add({ from: source, to: target, kind, reason, adapters: 1 });
  }
  return lines.all();
}

function wayOf({ network }: AdapterOutcome): [LineKind, string] {
  switch (network.why) {
    case "set":
      return ["set", "set for the machine"];
    case "mapped":
      return ["mapped", "mapped"];
    case "default":
      return ["made", "made by Site Recovery"];
    case "unmapped":
      return ["broken", "not mapped"];
    case "not-in-cloud":
      return ["broken", "not in the target cloud"];
    case "unknown":
      return ["unknown", "not known"];
    case "idle":
      return ["none", "not connected at the source either"];
    case "set-to-none":
      return ["none", "set to none"];
  }
}

/** What leads from one network to another, before it is put together with what else does. */
interface Way extends Omit<PictureLine, "reasons"> {
  readonly reason: string;
}

class Lines {
  readonly #lines = new Map<string, { -readonly [Key in keyof PictureLine]: PictureLine[Key] }>();

  all(): PictureLine[] {
    return [...this.#lines.values()];
  }

  add({ from, to, kind, reason, adapters }: Way): void {
    const key = `${from.id} ${to.id}`;
    const line = this.#lines.get(key) ?? { from, to, kind, adapters: 0, reasons: [] };
    this.#lines.set(key, line);
    line.adapters += adapters;
    if (GRAVITY.indexOf(kind) < GRAVITY.indexOf(line.kind)) line.kind = kind;
    // What is mapped one way only is mapped.
    if (!line.reasons.some((each) => each.startsWith(reason))) line.reasons = [...line.reasons, reason];
  }
}
