import type { Located } from "../../schemas/located.ts";
import type { InventoryFile } from "../inventory-file.ts";
import { nodeClasses } from "../nodes/classes.ts";
import { InventoryNode, type NodeSource } from "../nodes/node.ts";
import { isUnusable } from "../nodes/unusable.ts";
import type { Tree } from "../text/tree.ts";

/**
 * What is assumed of machines without a replication block: that they are considered for Azure, or nothing, which takes back
 * what a configuration further away assumes.
 */
export type Assumption = "azure" | "nothing";

const assumed = new WeakSet<Located>();

/** Whether a replication block stands in no text, and only for the assumption that its machine is considered. */
export function isAssumed(replication: Located): boolean {
  return assumed.has(replication);
}

/**
 * Gives each machine of a file that has no replication block one in which it is considered for Azure: nothing is chosen.
 * One that is considered already, and does not say for where, is considered for Azure, too: so an import leaves machines of
 * which no export says that they are protected. What is written as a block and cannot be read stays unrecorded.
 */
export function assumeReplication({ root }: InventoryFile): void {
  for (const machine of root.virtualMachines ?? []) {
    const { replication } = machine;
    if (replication === undefined) assume(machine, "Replication", { to: "azure" });
    else if (
      replication.state === "considered" &&
      replication.to === undefined &&
      !isUnusable(replication, "to")
    )
      InventoryNode.record(replication as unknown as InventoryNode, "to", "azure");
  }
  for (const machine of root.azureVirtualMachines ?? []) assume(machine, "AzureReplication", {});
}

function assume(machine: Located, entity: "Replication" | "AzureReplication", facts: object): void {
  if (machine.fact("replication") !== undefined || isUnusable(machine, "replication")) return;
  const node = machine as InventoryNode;
  const replication = new nodeClasses[entity](node, "replication", -1, new NameOfMachine(node));
  for (const [property, value] of Object.entries({ state: "considered", ...facts }))
    InventoryNode.record(replication, property, value);
  InventoryNode.record(node, "replication", replication);
  assumed.add(replication);
}

/** The text of a block that stands nowhere: the machine's name. */
class NameOfMachine implements NodeSource {
  readonly offset = 0;
  readonly #machine: InventoryNode;

  constructor(machine: InventoryNode) {
    this.#machine = machine;
  }

  get file(): string {
    return this.#machine.at().file;
  }

  tree(): Tree {
    const { start, end } = this.#machine.at();
    return { kind: "scalar", value: null, start, end };
  }
}
