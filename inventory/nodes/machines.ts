import type { AzureVirtualMachine, VirtualMachine } from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";

/** A machine on premises or in Azure. */
export type Machine = VirtualMachine | AzureVirtualMachine;

/** Whether objects of a kind are machines. */
export function isMachineKind(kind: string): boolean {
  return kind === "VirtualMachine" || kind === "AzureVirtualMachine";
}

/** Whether an object is a machine. */
export function isMachine(node: Located): node is Machine {
  return isMachineKind(node.nodeType);
}

/** The machine that an object is, or is a part of. */
export function machineOf(node: Located): Machine | undefined {
  for (let at: Located | undefined = node; at; at = at.parent) if (isMachine(at)) return at;
  return undefined;
}
