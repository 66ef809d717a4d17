import type { StorageAccount } from "../../schemas/generated/types.ts";
import { rowRule } from "../define/row-rule.ts";
import type { RowCheck } from "../run/row-check.ts";

const ROW = "hyperv-to-azure/azure-storage/cool";

/** Warns of general-purpose accounts whose default access tier is a cool one. */
export default rowRule({
  name: "azure-storage/cool-tier",
  description: "A general-purpose storage account with a cool or colder access tier",
  level: "warning",
  rows: [ROW],
  visit: "StorageAccount",
  facts: ["StorageAccount.kind", "StorageAccount.accessTier"],
  messages: {
    cool: "Account '{{account}}' has the access tier {{tier}}, and Site Recovery does not support cool storage. Disks are page blobs, which have no tier; set Hot all the same, or use another account.",
  },
  decide(account, check) {
    if (check.verdict(ROW) !== "no" || isNoGeneralPurpose(account, check) || isWarm(account, check)) return;
    const tier = check.need(account, "accessTier");
    if (check.need(account, "kind") === undefined || tier === undefined) return;
    check.report({
      messageId: "cool",
      data: { account: account.name, tier },
      place: account.at("accessTier"),
    });
  },
});

function isNoGeneralPurpose({ kind }: StorageAccount, check: RowCheck<"cool">): boolean {
  return kind !== undefined && !check.limit(ROW, "kindsWithWarning").includes(kind);
}

function isWarm({ accessTier }: StorageAccount, check: RowCheck<"cool">): boolean {
  const cool = [...check.limit(ROW, "accessTiers"), ...check.limit(ROW, "colderAccessTiers")];
  return accessTier !== undefined && !cool.includes(accessTier);
}
