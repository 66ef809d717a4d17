import { rowRule } from "../define/row-rule.ts";
import { movesOf } from "../facts/changes/moves.ts";
import { heldByProtectedUsers, machinesOf, needStayedProtected } from "../facts/changes/protected-users.ts";
import { refusedRows } from "../facts/changes/refused-rows.ts";
import { machinesInWords } from "../facts/machines/machines-in-words.ts";

const ROW = "hyperv-to-azure/vault/move-vault";

/** Reports vaults that were moved to another resource group or subscription while machines replicate through them. */
export default rowRule({
  name: "change/vault-moved",
  description: "A vault that was moved to another resource group or subscription while machines use it",
  level: "error",
  rows: [ROW],
  visit: "Vault",
  facts: ["Vault.resourceGroup", "Vault.subscription", "Replication.state"],
  comparesWithEarlier: true,
  messages: {
    moved:
      "Vault '{{name}}' was in {{what}} '{{before}}' and is in '{{now}}', but a vault in use cannot be moved: {{machines}} stayed protected by it. Move it back, or disable replication and enable it again with a new vault.",
  },
  binding: heldByProtectedUsers(ROW, (inventory, vault) => inventory.protectionsThrough(vault)),
  decide(vault, check) {
    if (refusedRows([ROW], check).length === 0) return;
    const before = check.earlier.of(vault);
    if (!before) return check.leaveUndecided();
    const moves = movesOf(before, vault, check);
    if (moves.length === 0 || !needStayedProtected(check)) return;
    const machines = machinesInWords(machinesOf(check.binding));
    for (const { property, ...move } of moves) {
      check.report({
        messageId: "moved",
        data: { ...move, machines, name: vault.name },
        place: vault.at(property),
      });
    }
  },
});
