import { addTo } from "../../../schemas/values/groups.ts";
import type { Estate } from "../../estate.ts";
import { scopeOf } from "../resource-id.ts";
import type { ResourceList } from "../resources.ts";
import { isWithin, wholeListsOf } from "./list-of.ts";

/** …/Microsoft.Authorization/locks of subscriptions: those that hold for a machine stand at it, its resource group or its subscription. */
export function readLocks(lists: readonly ResourceList[], estate: Estate): void {
  for (const { owner, resources, from } of wholeListsOf(lists, "/providers/microsoft.authorization/locks")) {
    const namesByScope = new Map<string, string[]>();
    for (const { id, idText } of resources)
      addTo(namesByScope, (scopeOf(idText) ?? "").toLowerCase(), id.name);
    for (const machine of estate.ofEntity("AzureVirtualMachine")) {
      const id = machine.text("id");
      if (id === undefined || !isWithin(id, owner)) continue;
      const names = scopesAround(id).flatMap((scope) => namesByScope.get(scope) ?? []);
      machine.set("locks", [...new Set(names)].sort(), from);
    }
  }
}

/** An id, and those of all that it is in, in lower case. */
function scopesAround(id: string): readonly string[] {
  const scopes: string[] = [];
  for (let scope = id.toLowerCase(); scope !== ""; scope = scope.slice(0, scope.lastIndexOf("/"))) {
    scopes.push(scope);
    if (!scope.includes("/")) break;
  }
  return scopes;
}
