import type { MachineReadiness } from "../machine-readiness.ts";
import { scenarioInWords } from "../words.ts";

/** A group that machines can be chosen by: its name, and a key that can stand in an attribute beside others. */
export interface Group {
  readonly key: string;
  readonly name: string;
}

/** The groups of one kind, in the order in which they are first met. */
export class Groups {
  readonly #groups = new Map<string, Group>();
  readonly #prefix: string;
  readonly #nameOf: (machine: MachineReadiness) => string;

  /** @param prefix what the keys begin with */
  constructor(
    prefix: string,
    machines: readonly MachineReadiness[],
    nameOf: (machine: MachineReadiness) => string,
  ) {
    this.#prefix = prefix;
    this.#nameOf = nameOf;
    for (const machine of machines) this.of(machine);
  }

  /** The group of a machine. */
  of(machine: MachineReadiness): Group {
    const name = this.#nameOf(machine);
    let group = this.#groups.get(name);
    if (!group) {
      group = { key: `${this.#prefix}${this.#groups.size}`, name };
      this.#groups.set(name, group);
    }
    return group;
  }

  all(): readonly Group[] {
    return [...this.#groups.values()];
  }
}

/** What the machines of a page are grouped by. */
export interface MachineGroups {
  readonly scenarios: Groups;
  /** The host of a guest, the region of a machine in Azure. */
  readonly places: Groups;
}

/** The groups of the machines of a page. */
export function groupsOf(machines: readonly MachineReadiness[]): MachineGroups {
  return {
    scenarios: new Groups("s", machines, ({ scenario }) => scenarioInWords(scenario)),
    places: new Groups("p", machines, ({ standsIn }) => standsIn ?? "not recorded"),
  };
}
