import type { StorageAccount, VirtualNetwork } from "../../schemas/generated/types.ts";
import { type CheckSpec, rowRuleOfChecks } from "../define/row-rule.ts";
import { heldByLastingUsers, machinesOf, type UsersOf } from "./lasting-users.ts";
import { machinesInWords } from "./machines-in-words.ts";
import { movesOf } from "./moves.ts";
import { usersOfNetwork } from "./networks-in-use.ts";
import { refusedRows } from "./refused-rows.ts";
import { vaultSubscriptions } from "./vault-subscriptions.ts";

const ROW = "hyperv-to-azure/vault/move-resources";

/** Reports storage accounts and networks that were moved while replication uses them. */
export default rowRuleOfChecks({
  name: "change/resource-moved",
  description:
    "A storage account or network that was moved to another resource group or subscription while machines use it",
  level: "error",
  comparesWithEarlier: true,
  messages: {
    moved:
      "{{kind}} '{{name}}' was in {{what}} '{{before}}' and is in '{{now}}', but what replication uses cannot be moved: {{machines}} stayed protected with it. Move it back, or disable replication and enable it again with another.",
  },
  checks: [
    checkOf<StorageAccount>("StorageAccount", "Storage account", (inventory, account) =>
      inventory.protectionsThrough(account),
    ),
    checkOf<VirtualNetwork>("VirtualNetwork", "Network", usersOfNetwork),
  ],
});

function checkOf<Node extends StorageAccount | VirtualNetwork>(
  visit: Node["nodeType"],
  kind: string,
  usersOf: UsersOf<Node>,
): CheckSpec<"StorageAccount", "moved", unknown> {
  return {
    visit: visit as "StorageAccount",
    rows: [ROW],
    facts: [`${visit}.resourceGroup`, `${visit}.subscription`],
    binding: heldByLastingUsers<StorageAccount>(ROW, usersOf as unknown as UsersOf<StorageAccount>),
    decide(node, rowCheck) {
      if (refusedRows([ROW], rowCheck).length === 0) return;
      const before = rowCheck.earlier.of(node);
      if (!before) return rowCheck.untold();
      const [machine, ...others] = machinesOf(rowCheck.binding);
      const machines = machinesInWords([machine!, ...others]);
      for (const { property, ...move } of movesOf(
        before,
        node,
        rowCheck,
        vaultSubscriptions(machine!, rowCheck),
      )) {
        rowCheck.report({
          messageId: "moved",
          data: { ...move, kind, machines, name: node.name },
          place: node.at(property),
        });
      }
    },
  };
}
