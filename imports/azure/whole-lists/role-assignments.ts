import type { Estate } from "../../estate.ts";
import { asText } from "../../json-values.ts";
import { scopeOf } from "../resource-id.ts";
import type { ResourceList } from "../resources.ts";
import { isWithin, wholeListsOf } from "./list-of.ts";

const ASSIGNMENTS = "/providers/microsoft.authorization/roleassignments";

/**
 * …/Microsoft.Authorization/roleAssignments of subscriptions: the roles that are assigned at a machine itself. They are named as
 * …/roleDefinitions names them; one that no export names, by its id.
 */
export function readRoleAssignments(lists: readonly ResourceList[], estate: Estate): void {
  const assignments = wholeListsOf(lists, ASSIGNMENTS);
  if (assignments.length === 0) return;
  const names = new Map<string, string>();
  for (const { id, properties } of lists.flatMap(({ resources }) => resources)) {
    const name = id.type === "microsoft.authorization/roledefinitions" && asText(properties.roleName);
    if (name) names.set(id.name.toLowerCase(), name);
  }
  for (const { owner, resources, from } of assignments) {
    const rolesByScope = new Map<string, Set<string>>();
    for (const { idText, properties } of resources) {
      const scope = (scopeOf(idText) ?? "").toLowerCase();
      const role = asText(properties.roleDefinitionId)?.split("/").at(-1);
      if (role === undefined) continue;
      const roles = rolesByScope.get(scope) ?? new Set();
      rolesByScope.set(scope, roles.add(names.get(role.toLowerCase()) ?? role));
    }
    for (const machine of estate.ofEntity("AzureVirtualMachine")) {
      const id = machine.text("id");
      if (id === undefined || !isWithin(id, owner)) continue;
      machine.set("roleAssignments", [...(rolesByScope.get(id.toLowerCase()) ?? [])].sort(), from);
    }
  }
}
