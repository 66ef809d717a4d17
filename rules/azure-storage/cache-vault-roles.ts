import type { StorageAccount } from "../../schemas/generated/types.ts";
import { rowRule } from "../define/row-rule.ts";
import { CACHE_VAULT_FACT, needVaultsOfCache } from "../facts/storage-accounts/cache-vaults.ts";
import { isPremiumAccount } from "../facts/storage-accounts/redundancy.ts";
import type { RowCheck } from "../run/row-check.ts";

const WITHOUT_KEYS = "azure-to-azure-key-access/vault-identity";
const WITH_ENDPOINT = "azure-to-azure-private-endpoints/identity";
type Row = typeof WITHOUT_KEYS | typeof WITH_ENDPOINT;

/** Reports cache storage accounts on which the identity of the vault lacks roles that it needs. */
export default rowRule({
  name: "azure-storage/cache-vault-roles",
  description: "A cache storage account on which the managed identity of the vault has too few roles",
  level: "error",
  rows: [WITHOUT_KEYS, WITH_ENDPOINT],
  // Names of roles that nobody would want others.
  limitOptions: [],
  visit: "StorageAccount",
  facts: [
    "StorageAccount.sharedKeyAccess",
    "StorageAccount.vaultRoles",
    "StorageAccount.kind",
    "StorageAccount.sku",
    "Vault.identity",
    "Vault.privateEndpoint",
    CACHE_VAULT_FACT,
  ],
  messages: {
    few: "The managed identity of vault '{{vault}}' reaches cache account '{{account}}' and lacks a role on it: {{roles}}. Assign it.",
  },
  decide(account, check) {
    for (const vault of needVaultsOfCache(account, check)) {
      const rows: Row[] = [];
      if (check.need(account, "sharedKeyAccess", [WITHOUT_KEYS]) === false) rows.push(WITHOUT_KEYS);
      if (check.need(vault, "privateEndpoint", [WITH_ENDPOINT]) === true) rows.push(WITH_ENDPOINT);
      if (rows.length === 0) continue;
      // Of a vault without an identity other rules speak.
      if ((check.need(vault, "identity", rows) ?? "none") === "none") continue;
      const lacking = lackingRoles(account, rows, check);
      if (lacking.length === 0) continue;
      check.report({
        messageId: "few",
        data: {
          vault: vault.name,
          account: account.name,
          roles: lacking.map((role) => `'${role}'`).join(", "),
        },
        place: account.atKey("vaultRoles"),
        related: [{ place: vault.at("identity"), message: "the vault's identity" }],
        rows,
      });
    }
  },
});

/** What the roles of the documents are part of. */
const STRONGER: { readonly [role: string]: string } = {
  Contributor: "Owner",
  "Storage Blob Data Contributor": "Storage Blob Data Owner",
};

/** Roles, in lower case, of which it is known what they allow. */
const KNOWN: ReadonlySet<string> = new Set(
  [...Object.entries(STRONGER).flat(), "Storage Blob Data Reader", "Reader"].map((role) =>
    role.toLowerCase(),
  ),
);

function lackingRoles(
  account: StorageAccount,
  rows: readonly Row[],
  check: RowCheck<"few">,
): readonly string[] {
  const roles = check.need(account, "vaultRoles", rows)?.map((role) => role.toLowerCase());
  if (roles === undefined) return [];
  const has = (role: string) =>
    [role, STRONGER[role]].some((each) => each !== undefined && roles.includes(each.toLowerCase()));
  const standard = check.limit(WITH_ENDPOINT, "standardRoles").filter((role) => !has(role));
  const premium = check.limit(WITH_ENDPOINT, "premiumRoles").filter((role) => !has(role));
  if (premium.length === 0) return [];
  const isPremium = isPremiumAccount(account);
  // Without the SKU only what both kinds of accounts need is known to lack.
  if (isPremium === undefined) {
    check.unrecorded(account, "sku", rows);
    return standard.filter((role) => premium.includes(role));
  }
  const lacking = isPremium ? premium : standard;
  if (lacking.length > 0 && roles.some((role) => !KNOWN.has(role))) {
    // A role of one's own may allow the same.
    check.unrecorded(account, "vaultRoles", rows);
    return [];
  }
  return lacking;
}
