import type { MergedFact } from "../../imports/merge/merge-outcome.ts";
import { applyEdits } from "../../inventory/edit/apply-edits.ts";
import { removeItems } from "../../inventory/edit/remove-items.ts";
import type { Inventory } from "../../inventory/inventory.ts";
import { fold } from "../../inventory/names/name-index.ts";
import { nameOf } from "../../inventory/names/object-name.ts";
import { childrenOf } from "../../inventory/nodes/children.ts";
import { isMachineKind, type Machine } from "../../inventory/nodes/machines.ts";
import type { Buffer } from "../../inventory/read-inventory.ts";
import { readInventoryFile } from "../../inventory/read-inventory-file.ts";
import { readText } from "../../inventory/text/document.ts";
import type { RuleFailure } from "../../lint/rule-failures.ts";
import type { GivenConfiguration } from "../../project/given-configuration.ts";
import type { Notice } from "../../project/notice.ts";
import type { FilePlace } from "../../project/place.ts";
import { type ChangesReport, changes } from "../changes/changes.ts";
import type { ReportedChange } from "../changes/reported-changes.ts";
import {
  type ExportsInto,
  type PreparedImport,
  prepareImport,
  reportedMerge,
} from "../import/prepared-import.ts";

/**
 * How the estate and the inventory differ.
 * - `new`: the inventory has not what the estate has: an object, or a part of one
 * - `not-recorded`: the inventory does not record a fact
 * - `different`: it records another value
 * - `gone`: an export that would have an object of the inventory has not
 * - `missing`: the same, if the export is complete, which nobody can tell by it
 */
export const driftKinds = ["gone", "missing", "different", "new", "not-recorded"] as const;
/** One of {@link driftKinds}. */
export type DriftKind = (typeof driftKinds)[number];

/**
 * What taking a difference over would do to what is replicated.
 * - a change, with its verdict, as `drlint changes` tells it
 * - `none`: nothing that is replicated depends on it
 * - `not-compared`: the inventory does not record the fact and only learns it, so that nothing tells whether it has changed
 * - `unknown`: it could not be worked out
 */
export type DriftEffect = ReportedChange | "none" | "not-compared" | "unknown";

/** One difference between the estate and the inventory. */
export interface Drift {
  readonly kind: DriftKind;
  /** `virtual machine 'SQL01'` */
  readonly object: string;
  /** The object at the top of a file that it is of. */
  readonly top: MergedFact["top"];
  /** The properties that lead from there to it. */
  readonly way: readonly string[];
  /** Undefined where it is a whole object or part. */
  readonly property: string | undefined;
  /** In words; undefined where it is not recorded, or a whole object. */
  readonly recorded: string | undefined;
  /** In words; undefined where it is a whole object. */
  readonly exported: string | undefined;
  /** A sentence, where there is more to say. */
  readonly reason: string | undefined;
  /** The path of the export. */
  readonly export: string | undefined;
  /** Where it stands in the inventory; undefined for a new object. */
  readonly place: FilePlace | undefined;
  readonly effect: DriftEffect;
}

/** How the estate, as exports show it, and the inventory of a folder differ. */
export interface DriftReport {
  /** Absolute path. */
  readonly folder: string;
  readonly differences: readonly Drift[];
  /** Whether the exports have anything that the inventory was held against: an empty list tells nothing of what there is. */
  readonly isCompared: boolean;
  /** What was left out of the exports or is incomplete in them, a sentence each. */
  readonly notes: readonly string[];
  readonly failures: readonly RuleFailure[];
  readonly notices: readonly Notice[];
}

/**
 * Holds the inventory of a folder against the estate: merges exports into it in memory, as if they won everywhere and what is
 * gone were taken out, and asks what these changes do to what is replicated. Nothing is written.
 *
 * @throws UsageError as an import does
 */
export async function drift(options: ExportsInto): Promise<DriftReport> {
  const prepared = prepareImport(options, () => true, { purpose: "comparison", today: new Date() });
  const { folder, estate } = prepared;
  const { files: _exports, into: _into, ...given } = options;
  const report = await changesThrough(prepared, given);
  const effects = new Effects(report, prepared.inventory);
  const { facts, newObjects } = reportedMerge(prepared);
  const found = facts.map((fact): Drift => {
    const { outcome, object, property, imported, recorded, reason, place, top, path } = fact;
    const kind = KINDS[outcome] ?? (property === undefined ? "new" : "not-recorded");
    const effect = outcome === "different" || outcome === "left" ? "unknown" : effects.of(fact);
    return {
      kind,
      object,
      top,
      way: path.map((step) => step.property),
      property,
      recorded,
      exported: imported === "" || property === undefined ? undefined : imported,
      reason,
      export: fact.export,
      place,
      effect: kind === "not-recorded" && saysNothing(effect) ? "not-compared" : effect,
    };
  });
  const added = newObjects.map(({ object }, index): Drift => {
    const { entity, name, facts: own } = prepared.merged.newObjects[index]!;
    const [first] = own.values();
    return {
      kind: "new",
      object,
      top: { entity, name },
      way: [],
      property: undefined,
      recorded: undefined,
      exported: undefined,
      reason: undefined,
      export: first?.from.file,
      place: undefined,
      effect: effects.of({ top: { entity, name }, path: [] }),
    };
  });
  const rank = ({ kind }: Drift) => driftKinds.indexOf(kind);
  return {
    folder,
    differences: [...found, ...added].sort((a, b) => rank(a) - rank(b)),
    isCompared: !estate.isEmpty,
    notes: [...estate.notes],
    failures: report?.failures ?? [],
    notices: report ? [...report.notices, ...report.unreadable] : [],
  };
}

/** Whether all that is said of a fact that was not recorded is that nobody knows what it was before. */
function saysNothing(effect: DriftEffect): boolean {
  return (
    typeof effect !== "string" &&
    effect.findings.length === 0 &&
    (effect.verdict === "not-known" || effect.verdict === "undecided")
  );
}

const KINDS: { readonly [Outcome in MergedFact["outcome"]]?: DriftKind } = {
  gone: "gone",
  missing: "missing",
  different: "different",
  taken: "different",
  followed: "different",
};

/** What the changes do; undefined for a folder that has no inventory, of which nothing is replicated yet. */
async function changesThrough(
  prepared: PreparedImport,
  given: GivenConfiguration & Pick<ExportsInto, "cwd">,
): Promise<ChangesReport | undefined> {
  const { folder, inventory } = prepared;
  if (inventory.files.length === 0) return undefined;
  return changes({
    ...given,
    base: folder,
    paths: [folder],
    buffers: textsAfter(prepared),
    allowPlugins: true,
  });
}

/** The files as they would be, without what is gone. */
function textsAfter({ inventory, merged, changed }: PreparedImport): readonly Buffer[] {
  const texts = new Map(changed.files.map(({ path, text }) => [path, text]));
  const gone = merged.facts.filter(
    ({ outcome, path }) => (outcome === "gone" || outcome === "missing") && path.length === 0,
  );
  for (const file of new Set(gone.flatMap(({ place }) => place?.file ?? []))) {
    const before = texts.get(file) ?? inventory.fileAt(file).document.text;
    const { document, root } = readInventoryFile(readText(file, before));
    const isGone = gone.filter(({ place }) => place?.file === file);
    const nodes = childrenOf(root).filter((node) =>
      isGone.some(({ top }) => top.entity === node.nodeType && top.name === nameOf(node)),
    );
    texts.set(
      file,
      applyEdits(
        before,
        removeItems(
          document,
          nodes.map((node) => node.at()),
        ),
      ),
    );
  }
  return [...texts].map(([path, text]) => ({ path, text }));
}

/** Finds what a difference does among the changes. */
class Effects {
  /** The machines of the inventory, by kind and name: whether more is chosen for one than that it is considered. */
  readonly #isReplicated = new Map<string, boolean>();
  readonly #hasReplicated: boolean;
  readonly #byWay = new Map<string, ReportedChange[]>();
  readonly #objects = new Set<string>();

  constructor(report: ChangesReport | undefined, inventory: Inventory) {
    for (const machine of machinesOf(inventory)) {
      const key = machineKey(machine.nodeType, machine.name);
      const isConsidered = inventory.replicationStateOf(machine) === "considered";
      const isReplicated = machine.replication !== undefined && !isConsidered;
      this.#isReplicated.set(key, isReplicated || this.#isReplicated.get(key) === true);
    }
    this.#hasReplicated = [...this.#isReplicated.values()].includes(true);
    for (const change of report?.inventories.flatMap((each) => each.changes) ?? []) {
      const { entity, name, path } = change;
      const key = keyOf({ top: { entity, name }, path });
      this.#byWay.set(key, [...(this.#byWay.get(key) ?? []), change]);
      this.#objects.add(keyOf({ top: { entity, name }, path: [] }));
    }
  }

  of(way: Pick<MergedFact, "top" | "path">): DriftEffect {
    // A block or a list that came as a whole is one change.
    for (let length = way.path.length; length >= 0; length -= 1) {
      const found = this.#byWay.get(keyOf({ ...way, path: way.path.slice(0, length) }));
      if (found) return found.length === 1 ? found[0]! : "unknown";
    }
    return this.#objects.has(keyOf({ ...way, path: [] })) || this.#mayMatter(way) ? "unknown" : "none";
  }

  /** Whether an object of which no change speaks may be replicated all the same, or serve what is: one that has another name. */
  #mayMatter({ top }: Pick<MergedFact, "top">): boolean {
    if (!this.#hasReplicated || !isMachineKind(top.entity)) return this.#hasReplicated;
    return this.#isReplicated.get(machineKey(top.entity, top.name)) ?? true;
  }
}

function keyOf({ top: { entity, name }, path }: Pick<MergedFact, "top" | "path">): string {
  return JSON.stringify([entity, name ?? "", path]).toLowerCase();
}

function machinesOf({ files }: Inventory): Machine[] {
  return files.flatMap(({ root }) => [...(root.virtualMachines ?? []), ...(root.azureVirtualMachines ?? [])]);
}

function machineKey(entity: string, name: string | undefined): string {
  return `${entity} ${fold(name ?? "")}`;
}
