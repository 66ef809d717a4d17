import { check } from "../define/check.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";
import { isNamed } from "../facts/names.ts";
import { leftOut } from "../run/choices.ts";

const ROW = "vmm-to-azure-prerequisites/azure-account";
type Messages = "noVault" | "noSubscription";

const machine = check<"Replication", Messages>({
  visit: "Replication",
  rows: [ROW],
  facts: ["Replication.vault"],
  decide(replication, check) {
    if (replication.vault !== undefined || leftOut(replication) !== "to-choose")
      check.needObject(replication, "vault");
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
    const subscription = check.need(node, "subscription");
    if (subscription === undefined || isNamed(subscription)) return;
    check.report({ messageId: "noSubscription", data: { vault: node.name }, place: node.at("subscription") });
  },
});

/** Reports vaults that name no subscription, and machines to Azure that name no vault. */
export default rowRuleOfChecks<Messages>({
  name: "prerequisites/azure-subscription",
  description: "A vault in no subscription, or a machine to Azure without a vault",
  level: "error",
  messages: {
    noVault:
      "'{{machine}}' is to replicate to Azure but names no vault, so no Azure account stands behind it. Name its Recovery Services vault under 'vault'.",
    noSubscription:
      "The vault '{{vault}}' is in no subscription, so no Azure account stands behind its machines. Name its 'subscription'.",
  },
  checks: [machine, vault],
});
