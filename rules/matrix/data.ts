import {
  azureToAzureNetworkMapping,
  azureToAzureNetworkMappingRows,
} from "./azure-to-azure-network-mapping.ts";
import { hypervToAzure, hypervToAzureRows } from "./hyperv-to-azure.ts";
import { vmmToAzurePrerequisites, vmmToAzurePrerequisitesRows } from "./vmm-to-azure-prerequisites.ts";
import { vmmToVmmNetworkMapping, vmmToVmmNetworkMappingRows } from "./vmm-to-vmm-network-mapping.ts";

/** The source documents, by id. */
export const documents = {
  "hyperv-to-azure": hypervToAzure,
  "vmm-to-azure-prerequisites": vmmToAzurePrerequisites,
  "vmm-to-vmm-network-mapping": vmmToVmmNetworkMapping,
  "azure-to-azure-network-mapping": azureToAzureNetworkMapping,
} as const;

/** The rows of all documents, by id, in the order of the documents. */
export const rows = {
  ...hypervToAzureRows,
  ...vmmToAzurePrerequisitesRows,
  ...vmmToVmmNetworkMappingRows,
  ...azureToAzureNetworkMappingRows,
} as const;

/** The id of a source document. */
export type DocumentId = keyof typeof documents;

/** The id of a row. It is stable: findings carry it in every output. */
export type RowId = keyof typeof rows;

/** The data of one row, with the limits that it has. */
export type DataOf<Id extends RowId> = (typeof rows)[Id];
