import type { Estate } from "../../estate.ts";
import { scopeOf } from "../resource-id.ts";
import type { ResourceList } from "../resources.ts";
import { isWithin, wholeListsOf } from "./list-of.ts";

/** …/Microsoft.Authorization/locks of subscriptions: those that hold for a machine stand at it, its resource group or its subscription. */
export function readLocks(lists: readonly ResourceList[], estate: Estate): void {
  for (const { owner, resources, from } of wholeListsOf(lists, "/providers/microsoft.authorization/locks")) {
    const locks = resources.map(({ id, idText }) => ({ name: id.name, scope: scopeOf(idText) ?? "" }));
    for (const machine of estate.ofEntity("AzureVirtualMachine")) {
      const id = machine.text("id");
      if (id === undefined || !isWithin(id, owner)) continue;
      const names = locks.filter(({ scope }) => isWithin(id, scope)).map(({ name }) => name);
      machine.set("locks", [...new Set(names)].sort(), from);
    }
  }
}
