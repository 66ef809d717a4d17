import type { Inventory } from "../inventory/inventory.ts";
import { didYouMean } from "../inventory/text/nearest.ts";
import { UsageError } from "../project/usage-error.ts";

/** The machines that are asked for by name, letter case aside. */
export class AskedMachines {
  readonly #names: ReadonlySet<string>;
  readonly #written: readonly string[];

  /** @param names as they are written; none: all machines are asked for */
  constructor(names: readonly string[] = []) {
    this.#written = names;
    this.#names = new Set(names.map((name) => name.toLowerCase()));
  }

  /** Whether a machine is told of: by its name or, where none is asked for, by its file. */
  has(name: string, isFileAsked: boolean): boolean {
    return this.#written.length === 0 ? isFileAsked : this.#names.has(name.toLowerCase());
  }

  /**
   * Holds the names against the machines that there are.
   *
   * @param nothing what is not to be told of a machine without a replication block, as the end of a sentence
   * @throws UsageError for a name that no machine with a replication block has
   */
  check(inventories: Iterable<Inventory>, nothing: string): void {
    if (this.#written.length === 0) return;
    const machines = [...inventories].flatMap(({ files }) =>
      files.flatMap(({ root }) => [...(root.virtualMachines ?? []), ...(root.azureVirtualMachines ?? [])]),
    );
    for (const name of this.#written) {
      const namesakes = machines.filter((machine) => machine.name.toLowerCase() === name.toLowerCase());
      if (namesakes.some(({ replication }) => replication)) continue;
      if (namesakes.length > 0)
        throw new UsageError(`Machine '${name}' has no replication block, so ${nothing}.`);
      const names = machines.filter(({ replication }) => replication).map((machine) => machine.name);
      throw new UsageError(`No machine is named '${name}' here.${didYouMean(name, names)}`);
    }
  }
}
