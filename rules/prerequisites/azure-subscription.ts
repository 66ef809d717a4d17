import { check } from "../define/check.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";
import { isNamed } from "../facts/names.ts";

const ROW = "vmm-to-azure-prerequisites/azure-account";
type Messages = "noSubscription";

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

/** Reports vaults of machines to Azure that are in no subscription. */
export default rowRuleOfChecks<Messages>({
  name: "prerequisites/azure-subscription",
  description: "A vault in no subscription",
  level: "error",
  messages: {
    noSubscription:
      "The vault '{{vault}}' is in no subscription, so no Azure account stands behind its machines. Name its 'subscription'.",
  },
  checks: [vault],
});
