import rule from "../../../rules/azure-storage/cache-vault-roles.ts";
import { testRule } from "../rule-tester.ts";
import { withCache } from "./cache-accounts.ts";

const KEYS_OFF = "azure-to-azure-key-access/vault-identity";
const ENDPOINT = "azure-to-azure-private-endpoints/identity";
const IDENTITY = ", identity: SystemAssigned, privateEndpoint: false";
const PRIVATE = ", identity: SystemAssigned, privateEndpoint: true";
const account = (roles: string, sku = "Standard_LRS", keys = false) =>
  `, sku: ${sku}, sharedKeyAccess: ${keys}, vaultRoles: [${roles}]`;

testRule(rule, {
  passes: [
    {
      name: "both roles",
      inventory: withCache({
        account: account("contributor, Storage Blob Data Contributor"),
        vault: PRIVATE,
      }),
    },
    {
      name: "roles that include them",
      inventory: withCache({ account: account("Owner, Storage Blob Data Owner"), vault: IDENTITY }),
    },
    {
      name: "roles of a premium account",
      inventory: withCache({
        account: account("Contributor, Storage Blob Data Owner", "Premium_LRS"),
        vault: PRIVATE,
      }),
    },
    {
      name: "keys and no private endpoint",
      inventory: withCache({ account: account("", "Standard_LRS", true), vault: IDENTITY }),
    },
    {
      name: "no identity, of which other rules speak",
      inventory: withCache({ account: account(""), vault: ", identity: none, privateEndpoint: true" }),
    },
  ],
  violates: [
    {
      name: "no role on the blobs that either kind of account asks for, and no SKU",
      inventory: withCache({
        account: ", sharedKeyAccess: false, vaultRoles: [Contributor]",
        vault: IDENTITY,
      }),
      findings: [
        {
          at: "5:58-5:68",
          messageId: "few",
          message:
            /: 'Storage Blob Data Contributor' \(of a premium account 'Storage Blob Data Owner'\)\. Assign it\./,
          rows: [KEYS_OFF],
        },
      ],
    },
    {
      name: "no keys and no roles, whatever identity there is",
      inventory: withCache({ account: account(""), vault: ", privateEndpoint: true" }),
      findings: [
        {
          at: "5:77-5:87",
          messageId: "whatever",
          message:
            "Cache account 'cache' takes no requests with its key, and whatever managed identity vault 'v' has lacks a role on it: 'Contributor', 'Storage Blob Data Contributor'. Assign it.",
          rows: [KEYS_OFF],
          related: [],
        },
      ],
    },
    {
      name: "no role on the blobs",
      inventory: withCache({ account: account("Contributor"), vault: IDENTITY }),
      findings: [
        {
          at: "5:77-5:87",
          messageId: "few",
          message:
            "The managed identity of vault 'v' reaches cache account 'cache' and lacks a role on it: 'Storage Blob Data Contributor'. Assign it.",
          rows: [KEYS_OFF],
          related: ["6:31-6:45"],
        },
      ],
    },
    {
      name: "no roles behind a private endpoint",
      inventory: withCache({ account: account("Reader", "Standard_LRS", true), vault: PRIVATE }),
      findings: [
        { at: "5:76-5:86", message: /'Contributor', 'Storage Blob Data Contributor'/, rows: [ENDPOINT] },
      ],
    },
    {
      name: "the role of a standard account on a premium one",
      inventory: withCache({
        account: account("Contributor, Storage Blob Data Contributor", "Premium_LRS"),
        vault: PRIVATE,
      }),
      findings: [{ at: "5:76-5:86", message: /'Storage Blob Data Owner'/, rows: [KEYS_OFF, ENDPOINT] }],
    },
    {
      name: "the same on premium block blobs, which need no SKU to be known",
      inventory: withCache({
        account:
          ", kind: BlockBlobStorage, sharedKeyAccess: true, vaultRoles: [Contributor, Storage Blob Data Contributor]",
        vault: PRIVATE,
      }),
      findings: [{ at: "5:81-5:91", rows: [ENDPOINT] }],
    },
  ],
  undecided: [
    {
      name: "a role of one's own, and neither SKU nor kind",
      inventory: withCache({
        account: ", sharedKeyAccess: false, vaultRoles: [contoso-recovery]",
        vault: IDENTITY,
      }),
      facts: ["StorageAccount.vaultRoles"],
    },
    {
      name: "the identity is not recorded, behind a private endpoint",
      inventory: withCache({
        account: account("", "Standard_LRS", true),
        vault: ", privateEndpoint: true",
      }),
      facts: ["Vault.identity"],
    },
    {
      name: "a role of one's own on premium files, which need no SKU to be known",
      inventory: withCache({
        account: ", kind: FileStorage, sharedKeyAccess: false, vaultRoles: [Contributor, contoso-recovery]",
        vault: IDENTITY,
      }),
      facts: ["StorageAccount.vaultRoles"],
    },
    {
      name: "the roles are not recorded",
      inventory: withCache({ account: ", sku: Standard_LRS, sharedKeyAccess: false", vault: IDENTITY }),
      facts: ["StorageAccount.vaultRoles"],
    },
    {
      name: "the SKU is not recorded",
      inventory: withCache({
        account: ", sharedKeyAccess: false, vaultRoles: [Contributor, Storage Blob Data Contributor]",
        vault: IDENTITY,
      }),
      facts: ["StorageAccount.sku"],
    },
    {
      name: "a role of one's own",
      inventory: withCache({ account: account("contoso-recovery"), vault: IDENTITY }),
      facts: ["StorageAccount.vaultRoles"],
    },
    {
      name: "neither keys nor the private endpoint are recorded",
      inventory: withCache({ vault: ", identity: SystemAssigned" }),
      facts: ["StorageAccount.sharedKeyAccess", "Vault.privateEndpoint"],
    },
  ],
});
