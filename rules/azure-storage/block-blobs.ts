import type { StorageAccount } from "../../schemas/generated/types.ts";
import { rowRule } from "../define/row-rule.ts";
import type { RowCheck } from "../run/row-check.ts";

const BLOCK_BLOBS = "hyperv-to-azure/azure-storage/block-blobs";
const COOL = "hyperv-to-azure/azure-storage/cool";
const HOT = "hyperv-to-azure/azure-storage/hot";
type Message = "files" | "kind" | "kindAndTier" | "tier";

/** Reports accounts for block blobs, with the rows of the access tier where one is named: one finding an account. */
export default rowRule({
  name: "azure-storage/block-blobs",
  description: "A storage account for block blobs only, which cannot hold disks",
  level: "error",
  rows: [BLOCK_BLOBS, COOL, HOT],
  visit: "StorageAccount",
  facts: ["StorageAccount.kind", "StorageAccount.accessTier"],
  messages: {
    files:
      "Account '{{account}}' is of kind {{kind}}: it holds file shares only, and disks are page blobs. Use a general-purpose account (StorageV2).",
    kind: "Account '{{account}}' is of kind {{kind}}: it holds block blobs only, and disks are page blobs. Use a general-purpose account (StorageV2).",
    kindAndTier:
      "Account '{{account}}' is of kind {{kind}} with the access tier {{tier}}: it holds block blobs only, and disks are page blobs without a tier. Use a general-purpose account (StorageV2).",
    tier: "Account '{{account}}' of kind {{kind}} has the access tier {{tier}}, which Site Recovery does not support. Use a general-purpose account (StorageV2).",
  },
  decide(account, check) {
    const kind = check.need(account, "kind");
    if (kind === undefined) return;
    if (check.verdict(BLOCK_BLOBS) === "no" && check.limit(BLOCK_BLOBS, "kindsWithoutBlobs").includes(kind)) {
      const data = { account: account.name, kind };
      check.report({ messageId: "files", data, place: account.at("kind"), rows: [BLOCK_BLOBS] });
      return;
    }
    const byKind = refuses(BLOCK_BLOBS, kind, check);
    const tierRow = ([COOL, HOT] as const).find(
      (row) => refuses(row, kind, check) && hasTierOf(row, account, check),
    );
    const data = { account: account.name, kind, tier: account.accessTier ?? "" };
    if (byKind && tierRow) {
      const related = [{ place: account.at("accessTier"), message: "its access tier" }];
      check.report({
        messageId: "kindAndTier",
        data,
        place: account.at("kind"),
        rows: [BLOCK_BLOBS, tierRow],
        related,
      });
    } else if (byKind) {
      check.report({ messageId: "kind", data, place: account.at("kind"), rows: [BLOCK_BLOBS] });
    } else if (tierRow) {
      check.report({ messageId: "tier", data, place: account.at("accessTier"), rows: [tierRow] });
    }
  },
});

function refuses(
  row: typeof BLOCK_BLOBS | typeof COOL | typeof HOT,
  kind: string,
  check: RowCheck<Message>,
): boolean {
  return check.verdict(row) === "no" && check.limit(row, "kinds").includes(kind);
}

function hasTierOf(
  row: typeof COOL | typeof HOT,
  account: StorageAccount,
  check: RowCheck<Message>,
): boolean {
  const tier = check.need(account, "accessTier");
  if (tier === undefined) return false;
  const colder = row === COOL ? check.limit(row, "colderAccessTiers") : [];
  return [...check.limit(row, "accessTiers"), ...colder].includes(tier);
}
