import type { VirtualMachine } from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";
import type { NamedScope } from "../../schemas/shape.ts";
import type { Inventory } from "../inventory.ts";
import type { Scope } from "./resolve.ts";

/** Works out a scope that no property names. */
export function namedScope(inventory: Inventory, node: Located, scope: NamedScope): Scope {
  // The network that a machine comes up in is the forecast's to work out.
  return scope === "vmm-server-of-host" ? vmmServerOfHost(inventory, node) : "not-here";
}

/** On a host in a Hyper-V site an adapter names a virtual switch, which stands in no inventory. */
function vmmServerOfHost(inventory: Inventory, node: Located): Scope {
  const machine = node.parent as VirtualMachine;
  const host = inventory.resolve(machine, "host");
  if (host.kind !== "found") return "unknown";
  const hostGroup = inventory.resolve(host.target, "hostGroup");
  if (hostGroup.kind === "found") return hostGroup.target.parent!;
  return hostGroup.kind === "none" ? "not-here" : "unknown";
}
