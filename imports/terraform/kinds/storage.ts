import { asBoolean, asObject, asObjects, asText, type JsonObject } from "../../json-values.ts";
import type { Surroundings } from "../surroundings.ts";
import {
  type Attributes,
  always,
  blocks,
  identity,
  idOf,
  idsOf,
  inMajors,
  type ResourceKind,
} from "./kind.ts";

const SKU = "StorageAccount.sku";
const SOFT_DELETE = "StorageAccount.softDelete";
const KEY_SOURCE = "StorageEncryption.keySource";

/** What is read of the firewall of an account, in its block or as a resource of its own. */
const RULES: Attributes = {
  default_action: always("StorageAccount.firewall"),
  bypass: always("StorageAccount.trustedServices"),
  virtual_network_subnet_ids: idsOf(["azurerm_subnet"], "StorageAccount.allowedSubnets"),
};

/** Storage accounts, and the resources of their own that their firewall and their key may be. */
export const STORAGE_KINDS: { readonly [type: string]: ResourceKind } = {
  azurerm_storage_account: {
    page: "storage_account",
    attributes: {
      ...identity("StorageAccount.name"),
      location: always("StorageAccount.region"),
      account_tier: always(SKU),
      account_replication_type: always(SKU),
      account_kind: always("StorageAccount.kind"),
      access_tier: always("StorageAccount.accessTier"),
      enable_https_traffic_only: inMajors([3], "StorageAccount.secureTransfer"),
      https_traffic_only_enabled: always("StorageAccount.secureTransfer"),
      shared_access_key_enabled: always("StorageAccount.sharedKeyAccess"),
      network_rules: blocks(
        RULES,
        "StorageAccount.firewall",
        "StorageAccount.trustedServices",
        "StorageAccount.allowedSubnets",
      ),
      blob_properties: blocks({ delete_retention_policy: blocks({}, SOFT_DELETE) }, SOFT_DELETE),
      // Whether there is one: nothing of it is read.
      customer_managed_key: blocks({}, KEY_SOURCE),
    },
    id: { within: "group", path: "Microsoft.Storage/storageAccounts/{name}" },
    inAzure: accountInAzure,
    within: ({ blob_properties: blobs }) => ({ "blobServices/default": blobServiceInAzure(blobs) }),
  },

  azurerm_storage_account_network_rules: {
    page: "storage_account_network_rules",
    attributes: {
      id: always("StorageAccount.firewall"),
      storage_account_id: idOf(["azurerm_storage_account"], "StorageAccount.firewall"),
      ...RULES,
    },
    id: { within: { id: "storage_account_id" }, path: "" },
  },

  azurerm_storage_account_customer_managed_key: {
    page: "storage_account_customer_managed_key",
    attributes: {
      id: always(KEY_SOURCE),
      storage_account_id: idOf(["azurerm_storage_account"], KEY_SOURCE),
    },
    id: { within: { id: "storage_account_id" }, path: "" },
  },
};

function accountInAzure(account: JsonObject, around: Surroundings): JsonObject {
  const tier = asText(account.account_tier);
  const replication = asText(account.account_replication_type);
  const rules = around.saidOf("azurerm_storage_account_network_rules", account.id);
  // Of no block nothing is known: it may be older than a resource of its own.
  const [own] = Array.isArray(account.network_rules) ? account.network_rules : [];
  return {
    location: account.location,
    kind: account.account_kind,
    sku: { name: tier && replication && `${tier}_${replication}` },
    properties: {
      accessTier: account.access_tier,
      networkAcls: rulesInAzure(rules ?? asObject(own)),
      allowSharedKeyAccess: asBoolean(account.shared_access_key_enabled),
      supportsHttpsTrafficOnly: account.https_traffic_only_enabled ?? account.enable_https_traffic_only,
      encryption: { keySource: keySourceOf(account, around) },
    },
  };
}

/** The firewall in Azure's words. A list of which a part is known only after it is applied is not known. */
function rulesInAzure({
  default_action,
  bypass,
  virtual_network_subnet_ids: subnets,
}: JsonObject): JsonObject {
  return {
    defaultAction: default_action,
    bypass: areTexts(bypass) && bypass.length > 0 ? bypass.join(", ") : undefined,
    virtualNetworkRules: areTexts(subnets) ? subnets.map((id) => ({ id })) : undefined,
  };
}

function areTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => asText(each) !== undefined);
}

/** An account whose blobs are spoken of, and which keeps none that are deleted, has no block of that; of no blobs nothing is known. */
function blobServiceInAzure(blobs: unknown): JsonObject {
  const [{ delete_retention_policy: kept } = {} as JsonObject] = asObjects(blobs);
  return { deleteRetentionPolicy: { enabled: Array.isArray(kept) ? kept.length > 0 : undefined } };
}

/** A state has no block where Azure said that the key is its own. Of an account that is yet to be made nobody has asked. */
function keySourceOf(
  { id, customer_managed_key: keys }: JsonObject,
  around: Surroundings,
): string | undefined {
  if (!Array.isArray(keys)) return undefined;
  if (keys.length > 0 || around.saidOf("azurerm_storage_account_customer_managed_key", id))
    return "Microsoft.Keyvault";
  return around.isThere(id) ? "Microsoft.Storage" : undefined;
}
