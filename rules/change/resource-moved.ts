import type { RowId } from "../../documents/index.ts";
import type { Entities } from "../../schemas/generated/types.ts";
import { type AnyCheck, check } from "../define/check.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";
import { movesOf } from "../facts/changes/moves.ts";
import { TARGET_NETWORKS } from "../facts/changes/networks-in-use.ts";
import {
  heldByProtectedUsers,
  machinesOf,
  needProtectedUser,
  type Uses,
} from "../facts/changes/protected-users.ts";
import { refusedRows } from "../facts/changes/refused-rows.ts";
import { CACHE_ACCOUNTS, SOURCE_NETWORKS } from "../facts/changes/source-resources.ts";
import { TARGET_ACCOUNTS } from "../facts/changes/target-resources.ts";
import { machinesInWords } from "../facts/machines/machines-in-words.ts";

const FROM_HYPER_V = "hyperv-to-azure/vault/move-resources";
const BETWEEN_REGIONS = "azure-to-azure/moves/resources-resource-group";

/** What tells whether a machine is protected, and which accounts and networks it uses. */
const USE_FACTS = [
  "Replication.state",
  "AzureReplication.state",
  "Replication.storageAccount",
  "Replication.logStorageAccount",
  "Replication.network",
  "VirtualMachine.networkAdapters",
  "NetworkAdapter.network",
  "AzureReplication.cacheStorageAccount",
  "AzureVirtualMachine.networkAdapters",
  "AzureNetworkAdapter.network",
] as const;

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
    checkOf("StorageAccount", "Storage account", FROM_HYPER_V, TARGET_ACCOUNTS),
    checkOf("VirtualNetwork", "Network", FROM_HYPER_V, TARGET_NETWORKS),
    checkOf("StorageAccount", "Storage account", BETWEEN_REGIONS, CACHE_ACCOUNTS),
    checkOf("VirtualNetwork", "Network", BETWEEN_REGIONS, SOURCE_NETWORKS),
  ],
});

function checkOf<Kind extends "StorageAccount" | "VirtualNetwork">(
  visit: Kind,
  kind: string,
  row: RowId,
  uses: Uses<Entities[Kind]>,
): AnyCheck<"moved"> {
  return check<Kind, "moved">({
    visit,
    rows: [row],
    facts: [`${visit}.resourceGroup`, `${visit}.subscription`, ...USE_FACTS],
    binding: heldByProtectedUsers(row, uses),
    decide(node, rowCheck) {
      if (refusedRows([row], rowCheck).length === 0) return;
      const before = rowCheck.earlier.of(node);
      if (!before) return rowCheck.leaveUndecided();
      const moves = movesOf(before, node, rowCheck);
      if (moves.length === 0 || !needProtectedUser(node, uses, rowCheck)) return;
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
