import type { AzureReplication, AzureVirtualMachine, Replication } from "../../schemas/generated/types.ts";
import type { Place } from "../../schemas/located.ts";
import { isNamed } from "../facts/names.ts";
import type { Fact } from "../run/fact.ts";
import type { InventoryVisitor } from "./inventory-rule.ts";

/** The facts that name sizes of machines in Azure. */
export const SIZE_FACTS = [
  "AzureVirtualMachine.vmSize",
  "AzureReplication.targetVmSize",
  "Replication.targetVmSize",
] as const satisfies readonly Fact[];

/**
 * Calls a function with each size that is named, of a machine or of what it comes up with. The place is a function: for it a text is read
 * once more, which is for findings alone.
 */
export function visitSizes(visit: (size: string, place: () => Place) => void): InventoryVisitor {
  const atTarget = (replication: AzureReplication | Replication) => {
    if (isNamed(replication.targetVmSize))
      visit(replication.targetVmSize, () => replication.at("targetVmSize"));
  };
  return {
    AzureVirtualMachine(machine: AzureVirtualMachine) {
      if (machine.vmSize !== undefined) visit(machine.vmSize, () => machine.at("vmSize"));
    },
    AzureReplication: atTarget,
    Replication: atTarget,
  };
}
