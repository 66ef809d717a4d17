import { type RowId, row } from "../../documents/index.ts";
import { isMachineKind } from "../../inventory/nodes/machines.ts";
import type { Scenario } from "../../inventory/protection/protection.ts";
import { rules } from "../../rules/index.ts";
import { propertyOf } from "../../rules/run/fact.ts";
import { addTo } from "../../schemas/values/groups.ts";
import { counted } from "../../schemas/values/numbers.ts";
import type { MachineReadiness, MissingForMachine, ReadinessState } from "./machine-readiness.ts";

/** States as people say them. */
export const STATES: Readonly<Record<ReadinessState, string>> = {
  ready: "ready",
  "network-ready": "network ready",
  "not-ready": "not ready",
  undecided: "undecided",
  retired: "retired",
};

/** What is to be known of a machine whose kind of replication Microsoft has ended. */
export const RETIRED = `second VMM sites were retired on ${row("vmm-to-vmm-retirement/retired").limits.retiredOn.value}`;

/** What is still to be chosen, in one sentence; empty where nothing is. */
export function toChooseInWords({ toChoose }: Pick<MachineReadiness, "toChoose">): string {
  return toChoose.length === 0 ? "" : `still to choose: ${toChoose.join(", ")}`;
}

const choiceRows: ReadonlySet<RowId> = new Set(rules["replication/choices"]!.meta.docs.rows);

/** Whether a row says that something is still to be chosen, which is told in other words. */
export function isChoiceRow(row: RowId): boolean {
  return choiceRows.has(row);
}

/** The facts that a machine lacks; what is still to be chosen is not asked for twice. */
export function missingBesideChoices({
  missing,
  toChoose,
}: Pick<MachineReadiness, "missing" | "toChoose">): readonly MissingForMachine[] {
  const ofBlock = new Set(
    toChoose.flatMap((property) => [`Replication.${property}`, `AzureReplication.${property}`]),
  );
  return missing.filter(({ fact }) => !ofBlock.has(fact));
}

/** How many machines have no replication block, in words. */
export function notLookedAt(count: number): string {
  return `${counted(count, "machine")} without a replication block: not looked at`;
}

const SCENARIOS: Readonly<Record<Scenario, string>> = {
  "vmm-to-azure": "VMM to Azure",
  "site-to-azure": "site to Azure",
  "vmm-to-vmm": "VMM to VMM",
  "azure-to-azure": "Azure to Azure",
};

/** The kind of replication, in few words. */
export function scenarioInWords(scenario: Scenario | undefined): string {
  return scenario ? SCENARIOS[scenario] : "unknown";
}

/** A fact that is missing at one object or at several. */
export interface MissingInWords {
  /** `logicalSectorSize` */
  readonly property: string;
  /**
   * ` of disk 'data1'`, ` of 3 disks`; empty for a fact of the machine itself. Behind it, what is recorded and does not
   * tell: ` ('Contoso Linux' is not known to drlint)`.
   */
  readonly of: string;
}

/** What a machine lacks, the most useful first; a fact that several of its objects lack is one. */
export function missingInWords({
  name,
  missing,
}: Pick<MachineReadiness, "name" | "missing">): MissingInWords[] {
  const alike = new Map<string, [MissingForMachine, ...MissingForMachine[]]>();
  for (const each of missing) {
    const { fact, recorded } = each;
    const key = recorded ? `${fact} ${recorded.text}` : fact;
    addTo(alike, key, each);
  }
  return [...alike.values()].map((each) => new AlikeInWords(each, name));
}

/** Dozens of facts are missing at a machine, of which a few are shown: words are made when asked for. */
class AlikeInWords implements MissingInWords {
  readonly #alike: readonly [MissingForMachine, ...MissingForMachine[]];
  readonly #machine: string;

  constructor(alike: readonly [MissingForMachine, ...MissingForMachine[]], machine: string) {
    this.#alike = alike;
    this.#machine = machine;
  }

  get property(): string {
    const { fact } = this.#alike[0];
    return propertyOf(fact);
  }

  get of(): string {
    const [first] = this.#alike;
    const entity = first.fact.slice(0, first.fact.indexOf("."));
    const of = isMachineKind(entity) ? "" : ` of ${objects(this.#alike, this.#machine)}`;
    return of + doubtInWords(first);
  }
}

/** Why what is recorded does not tell, in brackets; empty where nothing is recorded. */
export function doubtInWords({ recorded }: Pick<MissingForMachine, "recorded">): string {
  if (!recorded) return "";
  const { text, isReference } = recorded;
  return isReference
    ? ` ('${text}' names no single object of the inventory)`
    : ` ('${text}' is not known to drlint)`;
}

function objects(
  [{ object, recorded }, ...others]: readonly [MissingForMachine, ...MissingForMachine[]],
  machine: string,
): string {
  if (others.length === 0) {
    // What is named by the very value that is not known is not named twice.
    const own = recorded ? ` '${recorded.text}'` : "";
    return withoutMachine(
      own && object.endsWith(own) ? `the ${object.slice(0, -own.length)}` : object,
      machine,
    );
  }
  const kind = object.split(/ '| of the /)[0];
  return `${others.length + 1} ${kind}s`;
}

/** What has no name of its own is named by its machine, which stands beside it already. */
function withoutMachine(object: string, machine: string): string {
  const end = object.indexOf(" of the ");
  return end >= 0 && object.endsWith(` '${machine}'`) ? `the ${object.slice(0, end)}` : object;
}
