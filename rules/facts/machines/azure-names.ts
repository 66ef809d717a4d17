import type { Inventory } from "../../../inventory/inventory.ts";
import { fold } from "../../../inventory/names/name-index.ts";
import { remembered } from "../../../inventory/remembered.ts";
import { withoutAtEnds } from "../../../schemas/values/ends.ts";
import type { RowCheck } from "../../run/row-check.ts";
import { isNamed } from "../names.ts";
import { PREREQUISITES } from "../prerequisites.ts";

const ROW = "hyperv-to-azure/azure-vm-requirements/vm-name";

/** The rows on names. The last one says that a name may be set once replication is enabled, which is how to mend it. */
export const NAME_ROWS = [ROW, "vmm-to-azure-prerequisites/vm-name-later", PREREQUISITES] as const;

type NameCheck = Pick<RowCheck, "inventory" | "limit" | "verdict">;

/** Whether Azure takes a name for a machine; undefined, and undecided, where it cannot be told what binds it. */
export function isAzureName(name: string, check: NameCheck): boolean | undefined {
  const verdict = check.verdict(ROW);
  if (verdict === undefined || verdict === "yes") return verdict && true;
  const { least, most } = lengths(check);
  return name.length >= least && name.length <= most && new RegExp(check.limit(ROW, "pattern")).test(name);
}

/** The fewest and the most characters that a name may have. */
export function lengths(check: NameCheck): { readonly least: number; readonly most: number } {
  return { least: check.limit(ROW, "minimumLength"), most: check.limit(ROW, "maximumLength") };
}

/** A name like a given one that Azure takes and that no machine of the inventory has or gets. */
export function freeAzureName(name: string, check: NameCheck): string {
  const { most } = lengths(check);
  const stem = legalStem(name) || "vm";
  const taken = remembered(check.inventory, namesInAzure);
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : `-${number}`;
    const candidate = trimmed(stem.slice(0, most - suffix.length)) + suffix;
    if (!taken.has(fold(candidate))) return candidate;
  }
}

// Accents go, and what else is not allowed becomes a hyphen.
function legalStem(name: string): string {
  return trimmed(
    name
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .replace(/[^A-Za-z0-9]+/g, "-"),
  );
}

function trimmed(name: string): string {
  return withoutAtEnds(name, "-");
}

/** The names that the machines of an inventory have in Azure, or come up with. Letter case does not count. */
function namesInAzure(inventory: Inventory): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { machine } of inventory.protections()) {
    const { targetName } = machine.replication!;
    names.add(fold(isNamed(targetName) ? targetName : machine.name));
    if (machine.nodeType === "AzureVirtualMachine") names.add(fold(machine.name));
  }
  return names;
}
