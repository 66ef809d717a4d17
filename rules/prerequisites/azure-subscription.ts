import { check } from "../define/check.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";
import { isNamed } from "../facts/names.ts";

const ROW = "vmm-to-azure-prerequisites/azure-account";
type Messages = "noVault" | "noSubscription";

const machine = check<"Replication", Messages>({
  visit: "Replication",
  rows: [ROW],
  facts: ["Replication.vault"],
  decide(replication, check) {
    if (replication.vault !== undefined) check.needObject(replication, "vault");
    else {
      check.report({
        messageId: "noVault",
        data: { machine: replication.parent.name },
        place: replication.parent.atKey("replication"),
      });
    }
  },
});

const vault = check<"Vault", Messages>({
  visit: "Vault",
  rows: [ROW],
  facts: ["Vault.subscription"],
  decide(node, check) {
    if (isNamed(node.subscription)) return;
    const place = node.at(node.subscription === undefined ? "name" : "subscription");
    check.report({ messageId: "noSubscription", data: { vault: node.name }, place });
  },
});

/** Reports vaults that name no subscription, and machines to Azure that name no vault. */
export default rowRuleOfChecks<Messages>({
  name: "prerequisites/azure-subscription",
  description: "A vault without its subscription, or a machine to Azure without a vault",
  level: "error",
  messages: {
    noVault:
      "'{{machine}}' is to replicate to Azure but names no vault, so no Azure account stands behind it. Name its Recovery Services vault under 'vault'.",
    noSubscription:
      "The vault '{{vault}}' names no subscription, so no Azure account stands behind its machines. Add its 'subscription'.",
  },
  checks: [machine, vault],
});
