import type { RowId } from "../../documents/index.ts";
import type { Entities } from "../../schemas/generated/types.ts";
import { type AnyCheck, check } from "../define/check.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";
import { movesOf } from "../facts/changes/moves.ts";
import { usersOfNetwork } from "../facts/changes/networks-in-use.ts";
import {
  heldByProtectedUsers,
  machinesOf,
  needStayedProtected,
  type UsersOf,
} from "../facts/changes/protected-users.ts";
import { refusedRows } from "../facts/changes/refused-rows.ts";
import { usersAtSource } from "../facts/changes/source-resources.ts";
import { machinesInWords } from "../facts/machines/machines-in-words.ts";

const FROM_HYPER_V = "hyperv-to-azure/vault/move-resources";
const BETWEEN_REGIONS = "azure-to-azure/moves/resources-resource-group";

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
    checkOf("StorageAccount", "Storage account", FROM_HYPER_V, (inventory, account) =>
      inventory.protectionsThrough(account),
    ),
    checkOf("VirtualNetwork", "Network", FROM_HYPER_V, usersOfNetwork),
    checkOf("StorageAccount", "Storage account", BETWEEN_REGIONS, usersAtSource),
    checkOf("VirtualNetwork", "Network", BETWEEN_REGIONS, usersAtSource),
  ],
});

function checkOf<Kind extends "StorageAccount" | "VirtualNetwork">(
  visit: Kind,
  kind: string,
  row: RowId,
  usersOf: UsersOf<Entities[Kind]>,
): AnyCheck<"moved"> {
  return check<Kind, "moved">({
    visit,
    rows: [row],
    facts: [`${visit}.resourceGroup`, `${visit}.subscription`, "Replication.state", "AzureReplication.state"],
    binding: heldByProtectedUsers(row, usersOf),
    decide(node, rowCheck) {
      if (refusedRows([row], rowCheck).length === 0) return;
      const before = rowCheck.earlier.of(node);
      if (!before) return rowCheck.leaveUndecided();
      const moves = movesOf(before, node, rowCheck);
      if (moves.length === 0 || !needStayedProtected(rowCheck)) return;
      const machines = machinesInWords(machinesOf(rowCheck.binding));
      for (const { property, ...move } of moves) {
        rowCheck.report({
          messageId: "moved",
          data: { ...move, kind, machines, name: node.name },
          place: node.at(property),
        });
      }
    },
  });
}
