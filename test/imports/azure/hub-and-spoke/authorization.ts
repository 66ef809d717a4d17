import { CACHE, guid, SUBSCRIPTION } from "./names.ts";

const AUTHORIZATION = "providers/Microsoft.Authorization";
const CONTRIBUTOR = "b24988ac-6180-42a0-ab88-20f7382dd24c";

/** Microsoft.Authorization/locks of the subscription: one on the cache, which no machine inherits. */
export function locks(): object[] {
  return [
    {
      properties: { level: "CanNotDelete", notes: "" },
      id: `${CACHE}/${AUTHORIZATION}/locks/keep-cache`,
      type: "Microsoft.Authorization/locks",
      name: "keep-cache",
    },
  ];
}

/** Microsoft.Authorization/roleAssignments: of the subscription itself, and of what it stands in. */
export function roleAssignments(): object[] {
  return [SUBSCRIPTION, "/providers/Microsoft.Management/managementGroups/mg-root"].map((scope, index) => ({
    properties: {
      roleDefinitionId: definitionId(CONTRIBUTOR),
      principalId: guid(7, index),
      principalType: "Group",
      scope,
      condition: null,
    },
    id: `${scope}/${AUTHORIZATION}/roleAssignments/${guid(6, index)}`,
    type: "Microsoft.Authorization/roleAssignments",
    name: guid(6, index),
  }));
}

/** Microsoft.Authorization/roleDefinitions: one of those that there are. */
export function roleDefinitions(): object[] {
  return [
    {
      properties: { roleName: "Contributor", type: "BuiltInRole", assignableScopes: ["/"], permissions: [] },
      id: definitionId(CONTRIBUTOR),
      type: "Microsoft.Authorization/roleDefinitions",
      name: CONTRIBUTOR,
    },
  ];
}

function definitionId(role: string): string {
  return `${SUBSCRIPTION}/${AUTHORIZATION}/roleDefinitions/${role}`;
}
