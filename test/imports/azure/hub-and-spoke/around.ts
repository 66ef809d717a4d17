import { setId } from "./machines.ts";
import { AWAY, CACHE, CACHE_GROUP, groupId, guid, HOME, idOf, resource, SPOKES } from "./names.ts";

/** Microsoft.Storage/storageAccounts: the cache. */
export function storageAccounts(): object[] {
  return [
    resource(CACHE_GROUP, "Microsoft.Storage/storageAccounts", "stcachehubwe", {
      sku: { name: "Standard_LRS", tier: "Standard" },
      kind: "StorageV2",
      properties: {
        defaultToOAuthAuthentication: false,
        privateEndpointConnections: [],
        minimumTlsVersion: "TLS1_2",
        allowBlobPublicAccess: false,
        allowSharedKeyAccess: true,
        networkAcls: {
          bypass: "AzureServices",
          virtualNetworkRules: [],
          ipRules: [],
          defaultAction: "Allow",
        },
        supportsHttpsTrafficOnly: true,
        encryption: {
          services: { blob: { keyType: "Account", enabled: true } },
          keySource: "Microsoft.Storage",
        },
        accessTier: "Hot",
        provisioningState: "Succeeded",
        primaryLocation: HOME.location,
        statusOfPrimary: "available",
      },
    }),
  ];
}

export function blobServices(): object[] {
  return [
    {
      sku: { name: "Standard_LRS", tier: "Standard" },
      id: `${CACHE}/blobServices/default`,
      name: "default",
      type: "Microsoft.Storage/storageAccounts/blobServices",
      properties: { cors: { corsRules: [] }, deleteRetentionPolicy: { enabled: false } },
    },
  ];
}

/** Microsoft.Compute/diskEncryptionSets: one in each region, with keys of a key vault there. */
export function encryptionSets(): object[] {
  return [HOME, AWAY].map(({ location }) => {
    const isAway = location === AWAY.location;
    const [, , , , group, , , , name] = setId(isAway).split("/");
    const vault = idOf(group!, "Microsoft.KeyVault/vaults", isAway ? "kv-hub-ne" : "kv-hub");
    return resource(group!, "Microsoft.Compute/diskEncryptionSets", name!, {
      location,
      identity: { type: "SystemAssigned", principalId: guid(9, 3), tenantId: guid(9, 2) },
      properties: {
        activeKey: {
          sourceVault: { id: vault },
          keyUrl: `https://${vault.split("/").at(-1)}.vault.azure.net/keys/disks/1`,
        },
        encryptionType: "EncryptionAtRestWithCustomerKey",
        rotationToLatestKeyVersionEnabled: true,
        provisioningState: "Succeeded",
      },
    });
  });
}

const GROUPS = [
  ...SPOKES.map((spoke) => [`rg-${spoke}`, HOME.location] as const),
  ...[...SPOKES, "drill", "recovery"].map((name) => [`rg-${name}-ne`, AWAY.location] as const),
  [CACHE_GROUP, HOME.location] as const,
];

/** The resource groups of both regions. */
export function resourceGroups(): object[] {
  return GROUPS.map(([name, location]) => ({
    id: groupId(name),
    name,
    type: "Microsoft.Resources/resourceGroups",
    location,
    properties: { provisioningState: "Succeeded" },
  }));
}
