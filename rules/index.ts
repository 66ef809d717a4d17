import latestVersion from "./agents/latest-version.ts";
import providerPlacement from "./agents/provider-placement.ts";
import recoveryServicesAgent from "./agents/recovery-services-agent.ts";
import availabilityZone from "./azure-compute/availability-zone.ts";
import azureComputeSupportedFeatures from "./azure-compute/supported-features.ts";
import acceleratedNetworking from "./azure-network/accelerated-networking.ts";
import serviceEndpointAndFirewall from "./azure-network/service-endpoint-and-firewall.ts";
import azureNetworkSupportedFeatures from "./azure-network/supported-features.ts";
import appConsistentSnapshots from "./azure-storage/app-consistent-snapshots.ts";
import blockBlobs from "./azure-storage/block-blobs.ts";
import coolTier from "./azure-storage/cool-tier.ts";
import customerManagedKeys from "./azure-storage/customer-managed-keys.ts";
import doubleEncryption from "./azure-storage/double-encryption.ts";
import azureStorageEncryptionAtHost from "./azure-storage/encryption-at-host.ts";
import importExport from "./azure-storage/import-export.ts";
import secureBoot from "./azure-storage/secure-boot.ts";
import azureStorageSupportedFeatures from "./azure-storage/supported-features.ts";
import unlistedRedundancy from "./azure-storage/unlisted-redundancy.ts";
import zoneRedundant from "./azure-storage/zone-redundant.ts";
import architecture from "./azure-vm-requirements/architecture.ts";
import bitLocker from "./azure-vm-requirements/bitlocker.ts";
import dataDiskCount from "./azure-vm-requirements/data-disk-count.ts";
import fibreChannelDisk from "./azure-vm-requirements/fibre-channel-disk.ts";
import guestOs from "./azure-vm-requirements/guest-os.ts";
import hardDiskFormat from "./azure-vm-requirements/hard-disk-format.ts";
import largeOsDisk from "./azure-vm-requirements/large-os-disk.ts";
import osDiskCount from "./azure-vm-requirements/os-disk-count.ts";
import osDiskSize from "./azure-vm-requirements/os-disk-size.ts";
import sharedDisk from "./azure-vm-requirements/shared-disk.ts";
import azureVmRequirementsSupportedFeatures from "./azure-vm-requirements/supported-features.ts";
import targetName from "./azure-vm-requirements/target-name.ts";
import vmName from "./azure-vm-requirements/vm-name.ts";
import vmType from "./azure-vm-requirements/vm-type.ts";
import diskAdded from "./change/disk-added.ts";
import diskIdentifierChanged from "./change/disk-identifier-changed.ts";
import diskRemoved from "./change/disk-removed.ts";
import diskResized from "./change/disk-resized.ts";
import hostUpgraded from "./change/host-upgraded.ts";
import mappingAdded from "./change/mapping-added.ts";
import mappingModified from "./change/mapping-modified.ts";
import mappingModifyNewOnly from "./change/mapping-modify-new-only.ts";
import mappingModifyOrder from "./change/mapping-modify-order.ts";
import mappingModifyOrderUntold from "./change/mapping-modify-order-untold.ts";
import resourceMoved from "./change/resource-moved.ts";
import storageAccountChanged from "./change/storage-account-changed.ts";
import targetMachineMoved from "./change/target-machine-moved.ts";
import vaultMoved from "./change/vault-moved.ts";
import type { InventoryRule } from "./define/rule-types.ts";
import addressChanges from "./forecast/address-changes.ts";
import addressTaken from "./forecast/address-taken.ts";
import fallbackSubnet from "./forecast/fallback-subnet.ts";
import fullSubnet from "./forecast/full-subnet.ts";
import missingSubnet from "./forecast/missing-subnet.ts";
import forecastOutcomes from "./forecast/outcomes.ts";
import targetAddress from "./forecast/target-address.ts";
import unmappedNetwork from "./forecast/unmapped-network.ts";
import fourKSectors from "./guest-storage/4k-sectors.ts";
import diskOver1Tb from "./guest-storage/disk-over-1-tb.ts";
import encryptedDisk from "./guest-storage/encrypted-disk.ts";
import excludedOsDisk from "./guest-storage/excluded-os-disk.ts";
import largeDisk from "./guest-storage/large-disk.ts";
import lvmOnOsDisk from "./guest-storage/lvm-on-os-disk.ts";
import guestStorageNfs from "./guest-storage/nfs.ts";
import rawDeviceMapping from "./guest-storage/raw-device-mapping.ts";
import guestStorageSmb from "./guest-storage/smb.ts";
import storageSpaces from "./guest-storage/storage-spaces.ts";
import guestStorageSupportedFeatures from "./guest-storage/supported-features.ts";
import swappedSectorSizes from "./guest-storage/swapped-sector-sizes.ts";
import uefiBoot from "./guest-storage/uefi-boot.ts";
import uefiBootGuest from "./guest-storage/uefi-boot-guest.ts";
import hostStorageNfs from "./host-storage/nfs.ts";
import smbVersion from "./host-storage/smb-version.ts";
import hostStorageSupportedFeatures from "./host-storage/supported-features.ts";
import untestedMultipath from "./host-storage/untested-multipath.ts";
import addressRanges from "./inventory/address-ranges.ts";
import directiveWithoutReason from "./inventory/directive-without-reason.ts";
import duplicateName from "./inventory/duplicate-name.ts";
import regionName from "./inventory/region-name.ts";
import schema from "./inventory/schema.ts";
import syntax from "./inventory/syntax.ts";
import unrecordedFacts from "./inventory/unrecorded-facts.ts";
import unresolvedName from "./inventory/unresolved-name.ts";
import valueSpelling from "./inventory/value-spelling.ts";
import automaticAddress from "./network/automatic-address.ts";
import guestIpv6 from "./network/guest-ipv6.ts";
import guestNicTeaming from "./network/guest-nic-teaming.ts";
import hostIpv6 from "./network/host-ipv6.ts";
import httpsProxy from "./network/https-proxy.ts";
import linuxStaticAddress from "./network/linux-static-address.ts";
import networkSupportedFeatures from "./network/supported-features.ts";
import connectedMachine from "./network-mapping/connected-machine.ts";
import idleAdapter from "./network-mapping/idle-adapter.ts";
import mappingEndpoints from "./network-mapping/mapping-endpoints.ts";
import networksExist from "./network-mapping/networks-exist.ts";
import productionTestNetwork from "./network-mapping/production-test-network.ts";
import reverseMapping from "./network-mapping/reverse-mapping.ts";
import networkMappingSupportedFeatures from "./network-mapping/supported-features.ts";
import twoRegions from "./network-mapping/two-regions.ts";
import azureNetwork from "./prerequisites/azure-network.ts";
import azureSubscription from "./prerequisites/azure-subscription.ts";
import cloudHostGroups from "./prerequisites/cloud-host-groups.ts";
import hostHasMachine from "./prerequisites/host-has-machine.ts";
import hostHotfix from "./prerequisites/host-hotfix.ts";
import hostInCloud from "./prerequisites/host-in-cloud.ts";
import hostInternet from "./prerequisites/host-internet.ts";
import hostPrivateLink from "./prerequisites/host-private-link.ts";
import hyperVRole from "./prerequisites/hyper-v-role.ts";
import premiumLogAccount from "./prerequisites/premium-log-account.ts";
import storageAccount from "./prerequisites/storage-account.ts";
import storageRedundancy from "./prerequisites/storage-redundancy.ts";
import vmmClouds from "./prerequisites/vmm-clouds.ts";
import vmmInternet from "./prerequisites/vmm-internet.ts";
import configuration from "./replicated-vms/configuration.ts";
import nanoServer from "./replicated-vms/nano-server.ts";
import azureBackup from "./scenarios/azure-backup.ts";
import hostMembership from "./scenarios/host-membership.ts";
import oneRegion from "./scenarios/one-region.ts";
import secondSite from "./scenarios/second-site.ts";
import vaultRegion from "./scenarios/vault-region.ts";
import dotnetVersion from "./servers/dotnet-version.ts";
import hostOperatingSystem from "./servers/host-operating-system.ts";
import hostUpdates from "./servers/host-updates.ts";
import unlistedHyperVServer from "./servers/unlisted-hyper-v-server.ts";
import vmmOfHost from "./servers/vmm-of-host.ts";
import vmmOnServerCore from "./servers/vmm-on-server-core.ts";
import vmmVersion from "./servers/vmm-version.ts";
import oneTenant from "./vault/one-tenant.ts";

const list: readonly InventoryRule[] = [
  latestVersion,
  providerPlacement,
  recoveryServicesAgent,
  availabilityZone,
  azureComputeSupportedFeatures,
  acceleratedNetworking,
  serviceEndpointAndFirewall,
  azureNetworkSupportedFeatures,
  appConsistentSnapshots,
  blockBlobs,
  coolTier,
  customerManagedKeys,
  doubleEncryption,
  azureStorageEncryptionAtHost,
  importExport,
  secureBoot,
  azureStorageSupportedFeatures,
  unlistedRedundancy,
  zoneRedundant,
  architecture,
  bitLocker,
  dataDiskCount,
  fibreChannelDisk,
  guestOs,
  hardDiskFormat,
  largeOsDisk,
  osDiskCount,
  osDiskSize,
  sharedDisk,
  azureVmRequirementsSupportedFeatures,
  targetName,
  vmName,
  vmType,
  diskAdded,
  diskIdentifierChanged,
  diskRemoved,
  diskResized,
  hostUpgraded,
  mappingAdded,
  mappingModified,
  mappingModifyNewOnly,
  mappingModifyOrder,
  mappingModifyOrderUntold,
  resourceMoved,
  storageAccountChanged,
  targetMachineMoved,
  vaultMoved,
  addressChanges,
  addressTaken,
  fallbackSubnet,
  fullSubnet,
  missingSubnet,
  forecastOutcomes,
  targetAddress,
  unmappedNetwork,
  fourKSectors,
  diskOver1Tb,
  encryptedDisk,
  excludedOsDisk,
  largeDisk,
  lvmOnOsDisk,
  guestStorageNfs,
  rawDeviceMapping,
  guestStorageSmb,
  storageSpaces,
  guestStorageSupportedFeatures,
  swappedSectorSizes,
  uefiBootGuest,
  uefiBoot,
  hostStorageNfs,
  smbVersion,
  hostStorageSupportedFeatures,
  untestedMultipath,
  addressRanges,
  directiveWithoutReason,
  duplicateName,
  regionName,
  schema,
  syntax,
  unrecordedFacts,
  unresolvedName,
  valueSpelling,
  connectedMachine,
  idleAdapter,
  mappingEndpoints,
  networksExist,
  productionTestNetwork,
  reverseMapping,
  networkMappingSupportedFeatures,
  twoRegions,
  automaticAddress,
  guestIpv6,
  guestNicTeaming,
  hostIpv6,
  httpsProxy,
  linuxStaticAddress,
  networkSupportedFeatures,
  azureNetwork,
  azureSubscription,
  cloudHostGroups,
  hostHasMachine,
  hostHotfix,
  hostInCloud,
  hostInternet,
  hostPrivateLink,
  hyperVRole,
  premiumLogAccount,
  storageAccount,
  storageRedundancy,
  vmmClouds,
  vmmInternet,
  configuration,
  nanoServer,
  azureBackup,
  hostMembership,
  oneRegion,
  secondSite,
  vaultRegion,
  dotnetVersion,
  hostOperatingSystem,
  hostUpdates,
  unlistedHyperVServer,
  vmmOfHost,
  vmmOnServerCore,
  vmmVersion,
  oneTenant,
];

/** All rules by name, `guest-storage/encrypted-disk`. */
export const rules: Readonly<Record<string, InventoryRule>> = Object.fromEntries(
  list.map((rule) => [rule.name, rule]),
);

/** Whether a name is that of one of drlint's own rules. */
export function isOwnRule(name: string): boolean {
  return Object.hasOwn(rules, name);
}
