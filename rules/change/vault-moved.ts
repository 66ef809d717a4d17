import type { RowId } from "../../documents/index.ts";
import type { Vault } from "../../schemas/generated/types.ts";
import { check } from "../define/check.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";
import { movesOf } from "../facts/changes/moves.ts";
import {
  heldByProtectedUsers,
  isUsedForCertain,
  machinesOf,
  needProtectedUser,
} from "../facts/changes/protected-users.ts";
import { refusedRows } from "../facts/changes/refused-rows.ts";
import { VAULTS } from "../facts/changes/target-resources.ts";
import { machinesInWords } from "../facts/machines/machines-in-words.ts";
import type { Binding } from "../run/binding.ts";
import type { LintRun } from "../run/lint-run.ts";

const FROM_HYPER_V = "hyperv-to-azure/vault/move-vault";
const BETWEEN_REGIONS = "azure-to-azure/moves/vault-resource-group";

/** Reports vaults that were moved to another resource group or subscription while machines replicate through them. */
export default rowRuleOfChecks({
  name: "change/vault-moved",
  description: "A vault that was moved to another resource group or subscription while machines use it",
  level: "error",
  comparesWithEarlier: true,
  messages: {
    moved:
      "Vault '{{name}}' was in {{what}} '{{before}}' and is in '{{now}}', but a vault in use cannot be moved: {{machines}} stayed protected by it. Move it back, or disable replication and enable it again with a new vault.",
  },
  checks: [checkOf(FROM_HYPER_V), checkOf(BETWEEN_REGIONS, FROM_HYPER_V)],
});

/** @param first the row of which a move is reported, where it holds the vault too */
function checkOf(row: RowId, first?: RowId) {
  return check<"Vault", "moved">({
    visit: "Vault",
    rows: [row],
    facts: [
      "Vault.resourceGroup",
      "Vault.subscription",
      "Replication.state",
      "AzureReplication.state",
      "Replication.vault",
      "AzureReplication.vault",
    ],
    binding: (vault, run) => usersHolding(row, vault, run),
    decide(vault, rowCheck) {
      if (refusedRows([row], rowCheck).length === 0) return;
      const before = rowCheck.earlier.of(vault);
      if (!before) return rowCheck.leaveUndecided();
      const others = first && usersHolding(first, vault, rowCheck.run);
      const isSaid = others !== undefined && isUsedForCertain(vault, VAULTS, others, rowCheck);
      const moves = movesOf(before, vault, rowCheck);
      if (moves.length === 0 || !needProtectedUser(vault, VAULTS, rowCheck)) return;
      const machines = machinesInWords(machinesOf(rowCheck.binding));
      for (const { property, ...move } of moves) {
        if (isSaid) rowCheck.broken();
        else
          rowCheck.report({
            messageId: "moved",
            data: { ...move, machines, name: vault.name },
            place: vault.at(property),
          });
      }
    },
  });
}

function usersHolding(row: RowId, vault: Vault, run: LintRun): Binding | undefined {
  return heldByProtectedUsers(row, VAULTS)(vault, run);
}
