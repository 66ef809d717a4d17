import { rowRule } from "../define/row-rule.ts";
import { heldByProtectedUsers, machinesOf, needProtectedUser } from "../facts/changes/protected-users.ts";
import { refusedRows } from "../facts/changes/refused-rows.ts";
import { VAULTS } from "../facts/changes/target-resources.ts";
import { machinesInWords } from "../facts/machines/machines-in-words.ts";

const ROW = "azure-to-azure-private-endpoints/before-items";

/** Reports vaults that got a private endpoint while Azure machines replicate through them. */
export default rowRule({
  name: "change/private-endpoint-added",
  description: "A vault that got a private endpoint while Azure machines were protected by it",
  level: "error",
  rows: [ROW],
  visit: "Vault",
  facts: ["Vault.privateEndpoint", "AzureReplication.state", "AzureReplication.vault"],
  comparesWithEarlier: true,
  messages: {
    added:
      "Vault '{{name}}' got a private endpoint, but only a vault to which nothing is registered yet can have one: {{machines}} stayed protected by it. Protect the machines through a new vault that has the endpoint from the start.",
  },
  binding: heldByProtectedUsers(ROW, VAULTS),
  decide(vault, check) {
    if (refusedRows([ROW], check).length === 0) return;
    const before = check.earlier.of(vault);
    if (!before) return check.leaveUndecided();
    if (before.privateEndpoint === true || check.need(vault, "privateEndpoint") !== true) return;
    if (before.privateEndpoint === undefined) return check.leaveUndecided();
    if (!needProtectedUser(vault, VAULTS, check)) return;
    check.report({
      messageId: "added",
      data: { name: vault.name, machines: machinesInWords(machinesOf(check.binding)) },
      place: vault.at("privateEndpoint"),
    });
  },
});
