import type { DocumentRows } from "../types.ts";

/** The rows on private endpoints of vaults and cache accounts. */
export const rows = {
  "azure-to-azure-private-endpoints/before-items": {
    title: "Endpoint before the first machine",
    summary: "Private endpoints are created for a new vault, before anything is registered to it.",
    kind: "change",
    level: "error",
    verdict: "conditional",
  },
  "azure-to-azure-private-endpoints/identity": {
    title: "Vault identity with private endpoints",
    summary:
      "A vault with a private endpoint has a managed identity, with the roles on the cache account that it needs.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    limits: {
      standardRoles: {
        value: ["Contributor", "Storage Blob Data Contributor"],
        unit: "names",
        source: "document",
      },
      premiumRoles: { value: ["Contributor", "Storage Blob Data Owner"], unit: "names", source: "document" },
    },
    reading:
      "Owner may do what Contributor may, and Storage Blob Data Owner what Storage Blob Data Contributor may. Of other roles it is not known what they allow.",
  },
  "azure-to-azure-private-endpoints/storage-kind": {
    title: "Kind of a cache account with a private endpoint",
    summary: "Private endpoints of storage are made for general-purpose v2 accounts.",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    limits: { kinds: { value: ["StorageV2"], unit: "names", source: "document" } },
    reading:
      "The same article gives the roles for premium accounts, and High Churn needs premium block blobs: so it is a warning.",
  },
  "azure-to-azure-private-endpoints/both-networks": {
    title: "Private endpoint for the recovery network",
    summary:
      "Machines that have failed over replicate back through a private endpoint of the vault in their recovery network, beside that in the source network.",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    reading:
      "In a hub with spokes one endpoint in the hub is enough: an endpoint counts in the recovery network itself and in those that it is connected to. A machine with adapters in several networks needs it for one of them.",
  },
} as const satisfies DocumentRows<"azure-to-azure-private-endpoints">;
