import { azureBasicLoadBalancers } from "./azure-basic-load-balancers/document.ts";
import { azureBasicPublicAddresses } from "./azure-basic-public-addresses/document.ts";
import { azureConfidentialVm } from "./azure-confidential-vm/document.ts";
import { azureDiskRedundancy } from "./azure-disk-redundancy/document.ts";
import { azureDiskTypes } from "./azure-disk-types/document.ts";
import { azureExtensions } from "./azure-extensions/document.ts";
import { azureIpv6 } from "./azure-ipv6/document.ts";
import { azureNetworkReference } from "./azure-network-reference/document.ts";
import { azureResourceNames } from "./azure-resource-names/document.ts";
import { azureSubnets } from "./azure-subnets/document.ts";
import { azureToAzure } from "./azure-to-azure/document.ts";
import { azureToAzureAde } from "./azure-to-azure-ade/document.ts";
import { azureToAzureArchitecture } from "./azure-to-azure-architecture/document.ts";
import { azureToAzureCmk } from "./azure-to-azure-cmk/document.ts";
import { azureToAzureConnectivity } from "./azure-to-azure-connectivity/document.ts";
import { azureToAzureCustomizeNetworking } from "./azure-to-azure-customize-networking/document.ts";
import { azureToAzureEnable } from "./azure-to-azure-enable/document.ts";
import { azureToAzureErrors } from "./azure-to-azure-errors/document.ts";
import { azureToAzureFailover } from "./azure-to-azure-failover/document.ts";
import { azureToAzureHighChurn } from "./azure-to-azure-high-churn/document.ts";
import { azureToAzureKeyAccess } from "./azure-to-azure-key-access/document.ts";
import { azureToAzureMultipleIp } from "./azure-to-azure-multiple-ip/document.ts";
import { azureToAzureNetworkMapping } from "./azure-to-azure-network-mapping/document.ts";
import { azureToAzureNetworking } from "./azure-to-azure-networking/document.ts";
import { azureToAzurePolicyReport } from "./azure-to-azure-policy-report/document.ts";
import { azureToAzurePrivateEndpoints } from "./azure-to-azure-private-endpoints/document.ts";
import { azureToAzureQuestions } from "./azure-to-azure-questions/document.ts";
import { azureToAzureRegions } from "./azure-to-azure-regions/document.ts";
import { azureToAzureReplicationErrors } from "./azure-to-azure-replication-errors/document.ts";
import { azureToAzureRetainIp } from "./azure-to-azure-retain-ip/document.ts";
import { azureToAzureS2d } from "./azure-to-azure-s2d/document.ts";
import { azureToAzureSharedDisks } from "./azure-to-azure-shared-disks/document.ts";
import { azureToAzureTargetDiskReport } from "./azure-to-azure-target-disk-report/document.ts";
import { azureToAzureTrustedLaunch } from "./azure-to-azure-trusted-launch/document.ts";
import { azureToAzureZones } from "./azure-to-azure-zones/document.ts";
import { azureUnmanagedDisks } from "./azure-unmanaged-disks/document.ts";
import { azureVirtualNetworkQuestions } from "./azure-virtual-network-questions/document.ts";
import { azureVmGenerations } from "./azure-vm-generations/document.ts";
import { blobSoftDelete } from "./blob-soft-delete/document.ts";
import { excludedDisks } from "./excluded-disks/document.ts";
import { hypervDeploymentPlanner } from "./hyperv-deployment-planner/document.ts";
import { hypervDeploymentPlannerRun } from "./hyperv-deployment-planner-run/document.ts";
import { hypervGenerations } from "./hyperv-generations/document.ts";
import { hypervProviderSetup } from "./hyperv-provider-setup/document.ts";
import { hypervSiteToAzure } from "./hyperv-site-to-azure/document.ts";
import { hypervSwitchNames } from "./hyperv-switch-names/document.ts";
import { hypervToAzure } from "./hyperv-to-azure/document.ts";
import { hypervToAzureQuestions } from "./hyperv-to-azure-questions/document.ts";
import { hypervToAzureTutorial } from "./hyperv-to-azure-tutorial/document.ts";
import { hypervTroubleshooting } from "./hyperv-troubleshooting/document.ts";
import { onPremisesAdapters } from "./on-premises-adapters/document.ts";
import { onPremisesToAzureNetworking } from "./on-premises-to-azure-networking/document.ts";
import { recoveryPlanOverview } from "./recovery-plan-overview/document.ts";
import { recoveryPlans } from "./recovery-plans/document.ts";
import { siteRecoveryMonitoring } from "./site-recovery-monitoring/document.ts";
import { siteRecoveryQuestions } from "./site-recovery-questions/document.ts";
import { siteRecoveryUpdates } from "./site-recovery-updates/document.ts";
import { testFailoverToAzure } from "./test-failover-to-azure/document.ts";
import { vmmNetworkMapping } from "./vmm-network-mapping/document.ts";
import { vmmToAzurePrerequisites } from "./vmm-to-azure-prerequisites/document.ts";
import { vmmToVmmNetworkMapping } from "./vmm-to-vmm-network-mapping/document.ts";
import { vmmToVmmRetirement } from "./vmm-to-vmm-retirement/document.ts";
import { vmmToVmmSupportMatrix } from "./vmm-to-vmm-support-matrix/document.ts";

/** The source documents, in the order in which their rows are listed. A document joins by a line here. */
const list = [
  hypervToAzure,
  vmmToAzurePrerequisites,
  vmmToVmmNetworkMapping,
  azureToAzureNetworkMapping,
  siteRecoveryUpdates,
  azureToAzure,
  azureToAzureEnable,
  azureToAzureRegions,
  azureToAzureQuestions,
  azureToAzureArchitecture,
  azureToAzureMultipleIp,
  azureToAzureRetainIp,
  azureToAzurePrivateEndpoints,
  azureToAzureTrustedLaunch,
  hypervToAzureQuestions,
  hypervToAzureTutorial,
  hypervDeploymentPlanner,
  hypervDeploymentPlannerRun,
  siteRecoveryMonitoring,
  hypervProviderSetup,
  hypervSwitchNames,
  azureResourceNames,
  azureSubnets,
  blobSoftDelete,
  vmmToVmmRetirement,
  vmmToVmmSupportMatrix,
  vmmNetworkMapping,
  hypervSiteToAzure,
  azureIpv6,
  azureToAzureZones,
  azureToAzureHighChurn,
  azureToAzureNetworking,
  azureToAzureErrors,
  testFailoverToAzure,
  azureToAzureKeyAccess,
  azureToAzureConnectivity,
  azureToAzureCustomizeNetworking,
  onPremisesToAzureNetworking,
  azureConfidentialVm,
  azureToAzureReplicationErrors,
  azureToAzureCmk,
  siteRecoveryQuestions,
  azureToAzureSharedDisks,
  azureToAzureAde,
  azureToAzureS2d,
  excludedDisks,
  azureNetworkReference,
  hypervTroubleshooting,
  azureDiskTypes,
  onPremisesAdapters,
  azureVirtualNetworkQuestions,
  azureToAzurePolicyReport,
  hypervGenerations,
  azureDiskRedundancy,
  azureToAzureTargetDiskReport,
  azureToAzureFailover,
  azureExtensions,
  azureVmGenerations,
  recoveryPlans,
  recoveryPlanOverview,
  azureUnmanagedDisks,
  azureBasicPublicAddresses,
  azureBasicLoadBalancers,
] as const;

type Listed = (typeof list)[number];

/** The id of a source document. */
export type DocumentId = Listed["id"];

// Each document's rows by themselves: the keys of a union would be those that all documents have.
type IdsIn<Document> = Document extends { readonly rows: infer Rows } ? Extract<keyof Rows, string> : never;
type RowIn<Document, Id> = Document extends { readonly rows: infer Rows }
  ? Id extends keyof Rows
    ? Rows[Id]
    : never
  : never;

/** The id of a row. It is stable: findings carry it in every output. */
export type RowId = IdsIn<Listed>;

/** The data of one row, with the limits that it has. */
export type DataOf<Id extends RowId> = RowIn<Listed, Id>;

/** The source documents, by id. */
export const documents = Object.fromEntries(list.map((document) => [document.id, document])) as {
  readonly [Id in DocumentId]: Extract<Listed, { readonly id: Id }>;
};

/** The rows of all documents, by id, in the order of the documents. */
export const rows = Object.assign({}, ...list.map((document) => document.rows)) as {
  readonly [Id in RowId]: DataOf<Id>;
};
