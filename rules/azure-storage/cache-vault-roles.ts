import type { StorageAccount } from "../../schemas/generated/types.ts";
import { rowRule } from "../define/row-rule.ts";
import { CACHE_VAULT_FACT, needVaultsOfCache } from "../facts/storage-accounts/cache-vaults.ts";
import { isPremiumAccount } from "../facts/storage-accounts/redundancy.ts";
import type { RowCheck } from "../run/row-check.ts";

const WITHOUT_KEYS = "azure-to-azure-key-access/vault-identity";
const WITH_ENDPOINT = "azure-to-azure-private-endpoints/identity";
type Row = typeof WITHOUT_KEYS | typeof WITH_ENDPOINT;
type Check = RowCheck<"few" | "whatever">;

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
    "StorageAccount.vaultRoles",
    "StorageAccount.kind",
    "StorageAccount.sku",
    "Vault.identity",
    CACHE_VAULT_FACT,
  ],
  factsOfRows: [
    { rows: [WITHOUT_KEYS], facts: ["StorageAccount.sharedKeyAccess"] },
    { rows: [WITH_ENDPOINT], facts: ["Vault.privateEndpoint"] },
  ],
  messages: {
    few: "The managed identity of vault '{{vault}}' reaches cache account '{{account}}' and lacks a role on it: {{roles}}. Assign it.",
    whatever:
      "Cache account '{{account}}' takes no requests with its key, and whatever managed identity vault '{{vault}}' has lacks a role on it: {{roles}}. Assign it.",
  },
  decide(account, check) {
    for (const vault of needVaultsOfCache(account, check)) {
      const rows: Row[] = [];
      if (check.need(account, "sharedKeyAccess", [WITHOUT_KEYS]) === false) rows.push(WITHOUT_KEYS);
      if (check.need(vault, "privateEndpoint", [WITH_ENDPOINT]) === true) rows.push(WITH_ENDPOINT);
      if (rows.length === 0) continue;
      // Of a vault without an identity other rules speak.
      const identity = check.need(vault, "identity", rows);
      if (identity === "none") continue;
      // Without keys it takes an identity with roles: where none is recorded either of both lacks.
      const broken = identity === undefined ? rows.filter((row) => row === WITHOUT_KEYS) : rows;
      const roles = broken.length > 0 ? lackingRoles(account, broken, check) : undefined;
      if (roles === undefined) continue;
      check.report({
        messageId: identity === undefined ? "whatever" : "few",
        data: { vault: vault.name, account: account.name, roles },
        place: account.atKey("vaultRoles"),
        related:
          identity === undefined ? [] : [{ place: vault.at("identity"), message: "the vault's identity" }],
        rows: broken,
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

/** The roles that lack, in words. Undefined where none does, or, and the rows undecided, where that is not known. */
function lackingRoles(account: StorageAccount, rows: readonly Row[], check: Check): string | undefined {
  const roles = check.need(account, "vaultRoles", rows)?.map((role) => role.toLowerCase());
  if (roles === undefined) return undefined;
  const has = (role: string) =>
    [role, STRONGER[role]].some((each) => each !== undefined && roles.includes(each.toLowerCase()));
  const standard = check.limit(WITH_ENDPOINT, "standardRoles").filter((role) => !has(role));
  const premium = check.limit(WITH_ENDPOINT, "premiumRoles").filter((role) => !has(role));
  // A premium account takes all that a standard one does.
  if (premium.length === 0) return undefined;
  const isPremium = isPremiumAccount(account);
  if (isPremium === false && standard.length === 0) return undefined;
  if (isPremium === undefined && standard.length === 0) {
    check.unrecorded(account, "sku", rows);
    return undefined;
  }
  if (roles.some((role) => !KNOWN.has(role))) {
    // A role of one's own may allow the same.
    check.unrecorded(account, "vaultRoles", rows);
    return undefined;
  }
  if (isPremium !== undefined) return quoted(isPremium ? premium : standard);
  const ofPremium = premium.filter((role) => !standard.includes(role));
  return ofPremium.length === 0
    ? quoted(standard)
    : `${quoted(standard)} (of a premium account ${quoted(ofPremium)})`;
}

function quoted(roles: readonly string[]): string {
  return roles.map((role) => `'${role}'`).join(", ");
}
