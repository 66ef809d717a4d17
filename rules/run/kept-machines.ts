import type { Inventory } from "../../inventory/inventory.ts";
import { objectsFrom } from "../../inventory/nodes/children.ts";
import { machineOf } from "../../inventory/nodes/machines.ts";
import type { InventoryNode } from "../../inventory/nodes/node.ts";
import { contradictedMachines } from "../../inventory/protection/replication-state.ts";
import type { Located } from "../../schemas/located.ts";
import type { Ledger, OwnDecisions } from "./ledger.ts";

/** The lists of an inventory that hold machines. */
const MACHINES: ReadonlySet<string> = new Set(["virtualMachines", "azureVirtualMachines"]);

/**
 * What stays decided while somebody types. A machine keeps what was decided of it by itself, as long as neither it nor
 * anything that is no machine is edited: then rules that do not look around would say the same again, so they are not
 * asked. A machine with findings keeps nothing, since the places of findings move.
 */
export class KeptMachines {
  readonly #kept: ReadonlyMap<Located, OwnDecisions>;
  readonly #rest: readonly unknown[];
  readonly #ledger: Ledger;
  /** The machines that were visited. */
  readonly #visited = new Set<Located>();
  readonly #withFindings = new Set<Located>();
  /** What is decided of these depends on one another. */
  readonly #contradicted: ReadonlySet<Located>;
  #machine: Located | undefined;
  #isKept = false;

  /**
   * @param ledger of this run
   * @param before what is kept of the run before, over the same files and under the same conditions
   */
  constructor(inventory: Inventory, ledger: Ledger, before: KeptDecisions | undefined) {
    this.#ledger = ledger;
    this.#rest = restOf(inventory);
    this.#contradicted = contradictedMachines(inventory);
    this.#kept = before && isSame(before.rest, this.#rest) ? before.machines : new Map();
  }

  /** Whether a machine or a part of one is being visited. */
  get isInMachine(): boolean {
    return this.#machine !== undefined;
  }

  /** Whether the machine that is being visited keeps its decisions. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** A machine is about to be visited with all its parts, or was. */
  turnTo(machine: Located | undefined): void {
    this.#machine = machine;
    const decisions = machine && !this.#contradicted.has(machine) ? this.#kept.get(machine) : undefined;
    this.#isKept = decisions !== undefined;
    if (!machine || this.#visited.has(machine)) return;
    this.#visited.add(machine);
    if (decisions) this.#ledger.repeat(decisions);
  }

  /**
   * Something is reported where the visit is.
   *
   * @param about another object that it is about
   */
  found(about?: Located): void {
    for (const machine of [this.#machine, about && machineOf(about)]) {
      if (machine) this.#withFindings.add(machine);
    }
  }

  /** What is kept for the next run, now that all machines were visited. */
  decisions(): KeptDecisions {
    const machines = new Map<Located, OwnDecisions>();
    for (const machine of this.#visited) {
      if (this.#withFindings.has(machine) || this.#contradicted.has(machine)) continue;
      // The top of a file is another object after each edit, so nothing that waits for a fact of it stays as it is.
      const kept =
        this.#kept.get(machine) ?? this.#ledger.ownDecisions([...objectsFrom(machine as InventoryNode)]);
      if (kept.questions.every(({ missing }) => missing.every(({ node }) => node.parent))) {
        machines.set(machine, kept);
      }
    }
    return { rest: this.#rest, machines };
  }
}

/** What is kept from one run for the next. */
export interface KeptDecisions {
  /** All that is no machine: if any of it is another, nothing is kept. */
  readonly rest: readonly unknown[];
  readonly machines: ReadonlyMap<Located, OwnDecisions>;
}

// Objects that an edit leaves as they are stay the same objects; what is no object is compared as it is. Items that make
// no object are counted: it matters that something was to be there.
function restOf({ files }: Inventory): readonly unknown[] {
  return files.flatMap(({ path, document, root }) => [
    path,
    ...document.sections.flatMap(({ name, stretches }) => (MACHINES.has(name) ? [] : stretches.length)),
    ...Object.entries(root).flatMap(([section, value]) => {
      if (MACHINES.has(section) && Array.isArray(value)) return [];
      return [section, ...(Array.isArray(value) ? value : [value])];
    }),
  ]);
}

function isSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((each, index) => each === others[index]);
}
