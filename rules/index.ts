// Made from the files of the rules by `npm run generate`. Changes here are lost.

import type { InventoryRule } from "./define/rule-types.ts";
import agentsDomainController from "./agents/domain-controller.ts";
import agentsMobilityService from "./agents/mobility-service.ts";
import agentsProviderPlacement from "./agents/provider-placement.ts";
import agentsRecoveryServicesAgent from "./agents/recovery-services-agent.ts";
import agentsSupportedVersion from "./agents/supported-version.ts";
import azureComputeAvailabilitySetSizes from "./azure-compute/availability-set-sizes.ts";
import azureComputeAvailabilityZone from "./azure-compute/availability-zone.ts";
import azureComputeNvmeTarget from "./azure-compute/nvme-target.ts";
import azureComputeSupportedFeatures from "./azure-compute/supported-features.ts";
import azureComputeTargetGeneration from "./azure-compute/target-generation.ts";
import azureComputeTargetPremiumStorage from "./azure-compute/target-premium-storage.ts";
import azureComputeUnmanagedTarget from "./azure-compute/unmanaged-target.ts";
import azureDisksBetweenZones from "./azure-disks/between-zones.ts";
import azureDisksCaching from "./azure-disks/caching.ts";
import azureDisksChurn from "./azure-disks/churn.ts";
import azureDisksDisksPerSubscription from "./azure-disks/disks-per-subscription.ts";
import azureDisksEphemeral from "./azure-disks/ephemeral.ts";
import azureDisksHighChurnPreview from "./azure-disks/high-churn-preview.ts";
import azureDisksMachineChurn from "./azure-disks/machine-churn.ts";
import azureDisksNetworkAccess from "./azure-disks/network-access.ts";
import azureDisksOsDiskKind from "./azure-disks/os-disk-kind.ts";
import azureDisksPreviewChurn from "./azure-disks/preview-churn.ts";
import azureDisksSharedDisk from "./azure-disks/shared-disk.ts";
import azureDisksSharedDiskCluster from "./azure-disks/shared-disk-cluster.ts";
import azureDisksSharedDiskNodes from "./azure-disks/shared-disk-nodes.ts";
import azureDisksSharedDiskSnapshots from "./azure-disks/shared-disk-snapshots.ts";
import azureDisksSharedDiskSystem from "./azure-disks/shared-disk-system.ts";
import azureDisksSingleVolumeEncrypted from "./azure-disks/single-volume-encrypted.ts";
import azureDisksSize from "./azure-disks/size.ts";
import azureDisksStorageSpacesDirect from "./azure-disks/storage-spaces-direct.ts";
import azureDisksSupportedFeatures from "./azure-disks/supported-features.ts";
import azureDisksTargetDiskCount from "./azure-disks/target-disk-count.ts";
import azureDisksTargetEncryptionSet from "./azure-disks/target-encryption-set.ts";
import azureDisksTargetWithoutHighChurn from "./azure-disks/target-without-high-churn.ts";
import azureDisksTemporaryDisk from "./azure-disks/temporary-disk.ts";
import azureDisksUnmanaged from "./azure-disks/unmanaged.ts";
import azureDisksWithoutBlockBlobs from "./azure-disks/without-block-blobs.ts";
import azureDisksWithoutHighChurn from "./azure-disks/without-high-churn.ts";
import azureDisksWriteAccelerator from "./azure-disks/write-accelerator.ts";
import azureDisksZoneRedundantTarget from "./azure-disks/zone-redundant-target.ts";
import azureMachinesAppliance from "./azure-machines/appliance.ts";
import azureMachinesArm64 from "./azure-machines/arm64.ts";
import azureMachinesConfidential from "./azure-machines/confidential.ts";
import azureMachinesCustomKernel from "./azure-machines/custom-kernel.ts";
import azureMachinesDedicatedHost from "./azure-machines/dedicated-host.ts";
import azureMachinesDiskEncryptionWithAad from "./azure-machines/disk-encryption-with-aad.ts";
import azureMachinesDrbd from "./azure-machines/drbd.ts";
import azureMachinesEncryptionAtHost from "./azure-machines/encryption-at-host.ts";
import azureMachinesExtensions from "./azure-machines/extensions.ts";
import azureMachinesFailedExtension from "./azure-machines/failed-extension.ts";
import azureMachinesFileSystem from "./azure-machines/file-system.ts";
import azureMachinesFips from "./azure-machines/fips.ts";
import azureMachinesHsmKey from "./azure-machines/hsm-key.ts";
import azureMachinesIscsiDisk from "./azure-machines/iscsi-disk.ts";
import azureMachinesKernel from "./azure-machines/kernel.ts";
import azureMachinesLinuxVersion from "./azure-machines/linux-version.ts";
import azureMachinesLocks from "./azure-machines/locks.ts";
import azureMachinesMultipath from "./azure-machines/multipath.ts";
import azureMachinesNvme from "./azure-machines/nvme.ts";
import azureMachinesOtherAppliance from "./azure-machines/other-appliance.ts";
import azureMachinesPasswordSignIn from "./azure-machines/password-sign-in.ts";
import azureMachinesProvisioningState from "./azure-machines/provisioning-state.ts";
import azureMachinesRoleAssignments from "./azure-machines/role-assignments.ts";
import azureMachinesScaleSet from "./azure-machines/scale-set.ts";
import azureMachinesSmallestSize from "./azure-machines/smallest-size.ts";
import azureMachinesStorageReplica from "./azure-machines/storage-replica.ts";
import azureMachinesTargetKeyVault from "./azure-machines/target-key-vault.ts";
import azureMachinesTargetName from "./azure-machines/target-name.ts";
import azureMachinesTrustedLaunchKernel from "./azure-machines/trusted-launch-kernel.ts";
import azureMachinesTrustedLaunchLinux from "./azure-machines/trusted-launch-linux.ts";
import azureMachinesTrustedLaunchUnlisted from "./azure-machines/trusted-launch-unlisted.ts";
import azureMachinesUnlistedKernel from "./azure-machines/unlisted-kernel.ts";
import azureMachinesUnlistedSystem from "./azure-machines/unlisted-system.ts";
import azureMachinesWindowsVersion from "./azure-machines/windows-version.ts";
import azureNetworkAcceleratedNetworking from "./azure-network/accelerated-networking.ts";
import azureNetworkAcceleratedNetworkingLost from "./azure-network/accelerated-networking-lost.ts";
import azureNetworkAcceleratedNetworkingNotAtSource from "./azure-network/accelerated-networking-not-at-source.ts";
import azureNetworkAdapterCount from "./azure-network/adapter-count.ts";
import azureNetworkAdapterSecurityGroup from "./azure-network/adapter-security-group.ts";
import azureNetworkApplicationSecurityGroup from "./azure-network/application-security-group.ts";
import azureNetworkAvailabilitySetSkus from "./azure-network/availability-set-skus.ts";
import azureNetworkConnectedOverlap from "./azure-network/connected-overlap.ts";
import azureNetworkDefaultRoute from "./azure-network/default-route.ts";
import azureNetworkDnsOfSource from "./azure-network/dns-of-source.ts";
import azureNetworkIpv6OnlyAdapter from "./azure-network/ipv6-only-adapter.ts";
import azureNetworkIpv6OnlyGuest from "./azure-network/ipv6-only-guest.ts";
import azureNetworkNoNetwork from "./azure-network/no-network.ts";
import azureNetworkOutboundPath from "./azure-network/outbound-path.ts";
import azureNetworkOutboundTags from "./azure-network/outbound-tags.ts";
import azureNetworkProductionTestNetwork from "./azure-network/production-test-network.ts";
import azureNetworkProxySignIn from "./azure-network/proxy-sign-in.ts";
import azureNetworkPublicAddress from "./azure-network/public-address.ts";
import azureNetworkPublicLoadBalancer from "./azure-network/public-load-balancer.ts";
import azureNetworkRecoveryPrivateEndpoint from "./azure-network/recovery-private-endpoint.ts";
import azureNetworkRefusedRange from "./azure-network/refused-range.ts";
import azureNetworkRetiredSku from "./azure-network/retired-sku.ts";
import azureNetworkServiceEndpointAndFirewall from "./azure-network/service-endpoint-and-firewall.ts";
import azureNetworkSourcePublicAddress from "./azure-network/source-public-address.ts";
import azureNetworkSubnetRange from "./azure-network/subnet-range.ts";
import azureNetworkSubnetSize from "./azure-network/subnet-size.ts";
import azureNetworkSupportedFeatures from "./azure-network/supported-features.ts";
import azureNetworkTargetLoadBalancer from "./azure-network/target-load-balancer.ts";
import azureNetworkTargetOutboundPath from "./azure-network/target-outbound-path.ts";
import azureNetworkTargetOutboundTags from "./azure-network/target-outbound-tags.ts";
import azureNetworkTargetPlacement from "./azure-network/target-placement.ts";
import azureNetworkTargetWithoutSource from "./azure-network/target-without-source.ts";
import azureNetworkZonePublicAddress from "./azure-network/zone-public-address.ts";
import azureNetworkZoneSecondaryAddress from "./azure-network/zone-secondary-address.ts";
import azureStorageAppConsistentSnapshots from "./azure-storage/app-consistent-snapshots.ts";
import azureStorageBlockBlobs from "./azure-storage/block-blobs.ts";
import azureStorageCacheDiskCount from "./azure-storage/cache-disk-count.ts";
import azureStorageCacheForChurn from "./azure-storage/cache-for-churn.ts";
import azureStorageCacheKind from "./azure-storage/cache-kind.ts";
import azureStorageCacheOtherSubscription from "./azure-storage/cache-other-subscription.ts";
import azureStorageCacheRegion from "./azure-storage/cache-region.ts";
import azureStorageCacheSharedKey from "./azure-storage/cache-shared-key.ts";
import azureStorageCacheSubnets from "./azure-storage/cache-subnets.ts";
import azureStorageCacheTargetSubscription from "./azure-storage/cache-target-subscription.ts";
import azureStorageCacheTrustedServices from "./azure-storage/cache-trusted-services.ts";
import azureStorageCacheUserIdentity from "./azure-storage/cache-user-identity.ts";
import azureStorageCacheVaultRoles from "./azure-storage/cache-vault-roles.ts";
import azureStorageCoolTier from "./azure-storage/cool-tier.ts";
import azureStorageCustomerManagedKeys from "./azure-storage/customer-managed-keys.ts";
import azureStorageDoubleEncryption from "./azure-storage/double-encryption.ts";
import azureStorageEncryptionAtHost from "./azure-storage/encryption-at-host.ts";
import azureStorageImportExport from "./azure-storage/import-export.ts";
import azureStoragePrivateEndpointKind from "./azure-storage/private-endpoint-kind.ts";
import azureStorageRedundancy from "./azure-storage/redundancy.ts";
import azureStorageSecureBoot from "./azure-storage/secure-boot.ts";
import azureStorageSoftDelete from "./azure-storage/soft-delete.ts";
import azureStorageSupportedFeatures from "./azure-storage/supported-features.ts";
import azureStorageUnlistedRedundancy from "./azure-storage/unlisted-redundancy.ts";
import azureStorageZoneRedundant from "./azure-storage/zone-redundant.ts";
import azureVmRequirementsArchitecture from "./azure-vm-requirements/architecture.ts";
import azureVmRequirementsArmGuest from "./azure-vm-requirements/arm-guest.ts";
import azureVmRequirementsBitlocker from "./azure-vm-requirements/bitlocker.ts";
import azureVmRequirementsDataDiskCount from "./azure-vm-requirements/data-disk-count.ts";
import azureVmRequirementsDoubtfulOsDisk from "./azure-vm-requirements/doubtful-os-disk.ts";
import azureVmRequirementsFibreChannelDisk from "./azure-vm-requirements/fibre-channel-disk.ts";
import azureVmRequirementsGeneration1OsDisk from "./azure-vm-requirements/generation-1-os-disk.ts";
import azureVmRequirementsGeneration2BootFormat from "./azure-vm-requirements/generation-2-boot-format.ts";
import azureVmRequirementsGuestOs from "./azure-vm-requirements/guest-os.ts";
import azureVmRequirementsGuestOsPastSupport from "./azure-vm-requirements/guest-os-past-support.ts";
import azureVmRequirementsHardDiskFormat from "./azure-vm-requirements/hard-disk-format.ts";
import azureVmRequirementsLargeOsDisk from "./azure-vm-requirements/large-os-disk.ts";
import azureVmRequirementsOsDiskCount from "./azure-vm-requirements/os-disk-count.ts";
import azureVmRequirementsOsDiskSize from "./azure-vm-requirements/os-disk-size.ts";
import azureVmRequirementsSharedDisk from "./azure-vm-requirements/shared-disk.ts";
import azureVmRequirementsSupportedFeatures from "./azure-vm-requirements/supported-features.ts";
import azureVmRequirementsTargetName from "./azure-vm-requirements/target-name.ts";
import azureVmRequirementsTargetNameTaken from "./azure-vm-requirements/target-name-taken.ts";
import azureVmRequirementsVmName from "./azure-vm-requirements/vm-name.ts";
import azureVmRequirementsVmType from "./azure-vm-requirements/vm-type.ts";
import changeAdapterCount from "./change/adapter-count.ts";
import changeAvailabilityKind from "./change/availability-kind.ts";
import changeAzureDiskAdded from "./change/azure-disk-added.ts";
import changeAzureDiskRemoved from "./change/azure-disk-removed.ts";
import changeAzureDiskReplaced from "./change/azure-disk-replaced.ts";
import changeAzureDiskResized from "./change/azure-disk-resized.ts";
import changeAzureMachineMoved from "./change/azure-machine-moved.ts";
import changeChurnSwitched from "./change/churn-switched.ts";
import changeDiskAdded from "./change/disk-added.ts";
import changeDiskCaching from "./change/disk-caching.ts";
import changeDiskEncryptionChanged from "./change/disk-encryption-changed.ts";
import changeDiskEncryptionKeys from "./change/disk-encryption-keys.ts";
import changeDiskEncryptionRelease from "./change/disk-encryption-release.ts";
import changeDiskIdentifierChanged from "./change/disk-identifier-changed.ts";
import changeDiskOperations from "./change/disk-operations.ts";
import changeDiskRemoved from "./change/disk-removed.ts";
import changeDiskResized from "./change/disk-resized.ts";
import changeDiskSku from "./change/disk-sku.ts";
import changeGroupJoined from "./change/group-joined.ts";
import changeHostUpgraded from "./change/host-upgraded.ts";
import changeMappingAdded from "./change/mapping-added.ts";
import changeMappingModified from "./change/mapping-modified.ts";
import changeMappingModifyNewOnly from "./change/mapping-modify-new-only.ts";
import changeMappingModifyOrder from "./change/mapping-modify-order.ts";
import changeMappingModifyOrderUntold from "./change/mapping-modify-order-untold.ts";
import changeOsDiskSwapped from "./change/os-disk-swapped.ts";
import changePrivateEndpointAdded from "./change/private-endpoint-added.ts";
import changeResourceMoved from "./change/resource-moved.ts";
import changeSharedDiskAdded from "./change/shared-disk-added.ts";
import changeStorageAccountChanged from "./change/storage-account-changed.ts";
import changeSystemUpgraded from "./change/system-upgraded.ts";
import changeSystemUpgradedInPreview from "./change/system-upgraded-in-preview.ts";
import changeTargetMachineMoved from "./change/target-machine-moved.ts";
import changeTrustedLaunchConversion from "./change/trusted-launch-conversion.ts";
import changeVaultMoved from "./change/vault-moved.ts";
import clustersLocalDisk from "./clusters/local-disk.ts";
import clustersNodePrerequisites from "./clusters/node-prerequisites.ts";
import clustersOneSite from "./clusters/one-site.ts";
import forecastAdapterOrder from "./forecast/adapter-order.ts";
import forecastAddressChanges from "./forecast/address-changes.ts";
import forecastAddressTaken from "./forecast/address-taken.ts";
import forecastFallbackSubnet from "./forecast/fallback-subnet.ts";
import forecastFullSubnet from "./forecast/full-subnet.ts";
import forecastFurtherAddress from "./forecast/further-address.ts";
import forecastMissingSubnet from "./forecast/missing-subnet.ts";
import forecastOneNetwork from "./forecast/one-network.ts";
import forecastOutcomes from "./forecast/outcomes.ts";
import forecastSecondaryAddress from "./forecast/secondary-address.ts";
import forecastSubnetSecurityGroup from "./forecast/subnet-security-group.ts";
import forecastTargetAddress from "./forecast/target-address.ts";
import forecastTargetCloudNetwork from "./forecast/target-cloud-network.ts";
import forecastTestFailoverSubnet from "./forecast/test-failover-subnet.ts";
import forecastUnmappedNetwork from "./forecast/unmapped-network.ts";
import forecastZoneSpareAddress from "./forecast/zone-spare-address.ts";
import guestStorage4kSectors from "./guest-storage/4k-sectors.ts";
import guestStorageDiskOver1Tb from "./guest-storage/disk-over-1-tb.ts";
import guestStorageDynamicOsDisk from "./guest-storage/dynamic-os-disk.ts";
import guestStorageEncryptedDisk from "./guest-storage/encrypted-disk.ts";
import guestStorageExcludedOsDisk from "./guest-storage/excluded-os-disk.ts";
import guestStorageIscsiDisk from "./guest-storage/iscsi-disk.ts";
import guestStorageLargeDisk from "./guest-storage/large-disk.ts";
import guestStorageLvmOnOsDisk from "./guest-storage/lvm-on-os-disk.ts";
import guestStorageNfs from "./guest-storage/nfs.ts";
import guestStoragePartlyExcludedVolume from "./guest-storage/partly-excluded-volume.ts";
import guestStoragePassThroughDisk from "./guest-storage/pass-through-disk.ts";
import guestStorageRawDeviceMapping from "./guest-storage/raw-device-mapping.ts";
import guestStorageSmb from "./guest-storage/smb.ts";
import guestStorageStorageSpaces from "./guest-storage/storage-spaces.ts";
import guestStorageSupportedFeatures from "./guest-storage/supported-features.ts";
import guestStorageSwappedSectorSizes from "./guest-storage/swapped-sector-sizes.ts";
import guestStorageUefiBootGuest from "./guest-storage/uefi-boot-guest.ts";
import guestStorageUefiBoot from "./guest-storage/uefi-boot.ts";
import hostStorageNfs from "./host-storage/nfs.ts";
import hostStorageSmbVersion from "./host-storage/smb-version.ts";
import hostStorageSupportedFeatures from "./host-storage/supported-features.ts";
import hostStorageUntestedMultipath from "./host-storage/untested-multipath.ts";
import inventoryAdapterRegion from "./inventory/adapter-region.ts";
import inventoryAddressContradiction from "./inventory/address-contradiction.ts";
import inventoryAddressRanges from "./inventory/address-ranges.ts";
import inventoryCheckpointFile from "./inventory/checkpoint-file.ts";
import inventoryContradiction from "./inventory/contradiction.ts";
import inventoryDirectiveWithoutReason from "./inventory/directive-without-reason.ts";
import inventoryDiskContradiction from "./inventory/disk-contradiction.ts";
import inventoryDuplicateName from "./inventory/duplicate-name.ts";
import inventoryEnabledBeforeProtection from "./inventory/enabled-before-protection.ts";
import inventoryFutureDate from "./inventory/future-date.ts";
import inventoryMappingContradiction from "./inventory/mapping-contradiction.ts";
import inventoryNewerVersion from "./inventory/newer-version.ts";
import inventoryRegionName from "./inventory/region-name.ts";
import inventoryRegionSpelling from "./inventory/region-spelling.ts";
import inventoryRemovedName from "./inventory/removed-name.ts";
import inventoryReplicationTarget from "./inventory/replication-target.ts";
import inventorySchema from "./inventory/schema.ts";
import inventorySubscriptionContradiction from "./inventory/subscription-contradiction.ts";
import inventorySyntax from "./inventory/syntax.ts";
import inventoryUnknownKernel from "./inventory/unknown-kernel.ts";
import inventoryUnknownSize from "./inventory/unknown-size.ts";
import inventoryUnknownSystem from "./inventory/unknown-system.ts";
import inventoryUnknownValue from "./inventory/unknown-value.ts";
import inventoryUnlistedSize from "./inventory/unlisted-size.ts";
import inventoryUnrecordedFacts from "./inventory/unrecorded-facts.ts";
import inventoryUnresolvedName from "./inventory/unresolved-name.ts";
import inventoryValueSpelling from "./inventory/value-spelling.ts";
import inventoryVolumeContradiction from "./inventory/volume-contradiction.ts";
import inventoryZoneName from "./inventory/zone-name.ts";
import networkMappingConnectedMachine from "./network-mapping/connected-machine.ts";
import networkMappingIdleAdapter from "./network-mapping/idle-adapter.ts";
import networkMappingMappingEndpoints from "./network-mapping/mapping-endpoints.ts";
import networkMappingMappingRemains from "./network-mapping/mapping-remains.ts";
import networkMappingNetworksExist from "./network-mapping/networks-exist.ts";
import networkMappingProductionTestNetwork from "./network-mapping/production-test-network.ts";
import networkMappingReverseMapping from "./network-mapping/reverse-mapping.ts";
import networkMappingSupportedFeatures from "./network-mapping/supported-features.ts";
import networkMappingTwoRegions from "./network-mapping/two-regions.ts";
import networkMappingZoneTestNetwork from "./network-mapping/zone-test-network.ts";
import networkAutomaticAddress from "./network/automatic-address.ts";
import networkGuestIpv6 from "./network/guest-ipv6.ts";
import networkGuestNicTeaming from "./network/guest-nic-teaming.ts";
import networkHostIpv6 from "./network/host-ipv6.ts";
import networkHttpsProxy from "./network/https-proxy.ts";
import networkLinuxStaticAddress from "./network/linux-static-address.ts";
import networkNoAdapter from "./network/no-adapter.ts";
import networkSupportedFeatures from "./network/supported-features.ts";
import networkSwitchName from "./network/switch-name.ts";
import policyAzureLinuxSnapshots from "./policy/azure-linux-snapshots.ts";
import policyAzureNoRetention from "./policy/azure-no-retention.ts";
import policyAzureRetention from "./policy/azure-retention.ts";
import policyAzureSnapshots from "./policy/azure-snapshots.ts";
import policyInterval from "./policy/interval.ts";
import policyIntervalWithPremium from "./policy/interval-with-premium.ts";
import policyOlderInterval from "./policy/older-interval.ts";
import policyRetention from "./policy/retention.ts";
import policySnapshotFrequency from "./policy/snapshot-frequency.ts";
import policySnapshotsWithinRetention from "./policy/snapshots-within-retention.ts";
import prerequisitesAzureNetwork from "./prerequisites/azure-network.ts";
import prerequisitesAzureSubscription from "./prerequisites/azure-subscription.ts";
import prerequisitesCloudHostGroups from "./prerequisites/cloud-host-groups.ts";
import prerequisitesHostHasMachine from "./prerequisites/host-has-machine.ts";
import prerequisitesHostHotfix from "./prerequisites/host-hotfix.ts";
import prerequisitesHostInCloud from "./prerequisites/host-in-cloud.ts";
import prerequisitesHostInternet from "./prerequisites/host-internet.ts";
import prerequisitesHostPrivateLink from "./prerequisites/host-private-link.ts";
import prerequisitesHyperVRole from "./prerequisites/hyper-v-role.ts";
import prerequisitesPremiumLogAccount from "./prerequisites/premium-log-account.ts";
import prerequisitesStorageAccount from "./prerequisites/storage-account.ts";
import prerequisitesStorageRedundancy from "./prerequisites/storage-redundancy.ts";
import prerequisitesVmmClouds from "./prerequisites/vmm-clouds.ts";
import prerequisitesVmmInternet from "./prerequisites/vmm-internet.ts";
import recoveryPlansGroups from "./recovery-plans/groups.ts";
import recoveryPlansMachineCount from "./recovery-plans/machine-count.ts";
import recoveryPlansOneGroup from "./recovery-plans/one-group.ts";
import recoveryPlansOnePlace from "./recovery-plans/one-place.ts";
import recoveryPlansOneVault from "./recovery-plans/one-vault.ts";
import recoveryPlansPartialFailover from "./recovery-plans/partial-failover.ts";
import recoveryPlansSharedDisk from "./recovery-plans/shared-disk.ts";
import regionsBrazil from "./regions/brazil.ts";
import regionsGovernment from "./regions/government.ts";
import regionsMachineResourceGroup from "./regions/machine-resource-group.ts";
import regionsOneRegion from "./regions/one-region.ts";
import regionsRestricted from "./regions/restricted.ts";
import regionsSameRegion from "./regions/same-region.ts";
import regionsSeparateClouds from "./regions/separate-clouds.ts";
import regionsTargetNetwork from "./regions/target-network.ts";
import regionsTargetResourceGroup from "./regions/target-resource-group.ts";
import regionsTestNetwork from "./regions/test-network.ts";
import regionsVault from "./regions/vault.ts";
import regionsVaultInSource from "./regions/vault-in-source.ts";
import regionsVaultNearTarget from "./regions/vault-near-target.ts";
import regionsVaultResourceGroup from "./regions/vault-resource-group.ts";
import regionsWithoutVaults from "./regions/without-vaults.ts";
import regionsZonalSource from "./regions/zonal-source.ts";
import regionsZoneBackup from "./regions/zone-backup.ts";
import regionsZoneOfOtherSubscription from "./regions/zone-of-other-subscription.ts";
import regionsZoneRegion from "./regions/zone-region.ts";
import regionsZoneResourceGroup from "./regions/zone-resource-group.ts";
import replicatedVmsConfiguration from "./replicated-vms/configuration.ts";
import replicatedVmsNanoServer from "./replicated-vms/nano-server.ts";
import replicationChoices from "./replication/choices.ts";
import replicationClusterGroup from "./replication/cluster-group.ts";
import replicationFailedOver from "./replication/failed-over.ts";
import replicationGroupPlace from "./replication/group-place.ts";
import replicationGroupSize from "./replication/group-size.ts";
import replicationStorageSpacesDirectGroup from "./replication/storage-spaces-direct-group.ts";
import scenariosAzureBackup from "./scenarios/azure-backup.ts";
import scenariosHostMembership from "./scenarios/host-membership.ts";
import scenariosHyperVReplica from "./scenarios/hyper-v-replica.ts";
import scenariosOtherBackup from "./scenarios/other-backup.ts";
import scenariosSecondSite from "./scenarios/second-site.ts";
import scenariosTwoClouds from "./scenarios/two-clouds.ts";
import secondarySiteDiskCount from "./secondary-site/disk-count.ts";
import secondarySiteHostOperatingSystem from "./secondary-site/host-operating-system.ts";
import secondarySiteMixedCloud from "./secondary-site/mixed-cloud.ts";
import secondarySiteRefusedFeatures from "./secondary-site/refused-features.ts";
import secondarySiteRetired from "./secondary-site/retired.ts";
import serversDotnetVersion from "./servers/dotnet-version.ts";
import serversHostOperatingSystem from "./servers/host-operating-system.ts";
import serversHostUpdates from "./servers/host-updates.ts";
import serversUnlistedHostSystem from "./servers/unlisted-host-system.ts";
import serversUnlistedVmmVersion from "./servers/unlisted-vmm-version.ts";
import serversVmmOfHost from "./servers/vmm-of-host.ts";
import serversVmmOnServerCore from "./servers/vmm-on-server-core.ts";
import serversVmmVersion from "./servers/vmm-version.ts";
import vaultOneTenant from "./vault/one-tenant.ts";
import vaultPrivateEndpointIdentity from "./vault/private-endpoint-identity.ts";
import vaultSubscriptionTenants from "./vault/subscription-tenants.ts";

/** All rules by name, `guest-storage/encrypted-disk`. */
export const rules: Readonly<Record<string, InventoryRule>> = {
  "agents/domain-controller": agentsDomainController,
  "agents/mobility-service": agentsMobilityService,
  "agents/provider-placement": agentsProviderPlacement,
  "agents/recovery-services-agent": agentsRecoveryServicesAgent,
  "agents/supported-version": agentsSupportedVersion,
  "azure-compute/availability-set-sizes": azureComputeAvailabilitySetSizes,
  "azure-compute/availability-zone": azureComputeAvailabilityZone,
  "azure-compute/nvme-target": azureComputeNvmeTarget,
  "azure-compute/supported-features": azureComputeSupportedFeatures,
  "azure-compute/target-generation": azureComputeTargetGeneration,
  "azure-compute/target-premium-storage": azureComputeTargetPremiumStorage,
  "azure-compute/unmanaged-target": azureComputeUnmanagedTarget,
  "azure-disks/between-zones": azureDisksBetweenZones,
  "azure-disks/caching": azureDisksCaching,
  "azure-disks/churn": azureDisksChurn,
  "azure-disks/disks-per-subscription": azureDisksDisksPerSubscription,
  "azure-disks/ephemeral": azureDisksEphemeral,
  "azure-disks/high-churn-preview": azureDisksHighChurnPreview,
  "azure-disks/machine-churn": azureDisksMachineChurn,
  "azure-disks/network-access": azureDisksNetworkAccess,
  "azure-disks/os-disk-kind": azureDisksOsDiskKind,
  "azure-disks/preview-churn": azureDisksPreviewChurn,
  "azure-disks/shared-disk": azureDisksSharedDisk,
  "azure-disks/shared-disk-cluster": azureDisksSharedDiskCluster,
  "azure-disks/shared-disk-nodes": azureDisksSharedDiskNodes,
  "azure-disks/shared-disk-snapshots": azureDisksSharedDiskSnapshots,
  "azure-disks/shared-disk-system": azureDisksSharedDiskSystem,
  "azure-disks/single-volume-encrypted": azureDisksSingleVolumeEncrypted,
  "azure-disks/size": azureDisksSize,
  "azure-disks/storage-spaces-direct": azureDisksStorageSpacesDirect,
  "azure-disks/supported-features": azureDisksSupportedFeatures,
  "azure-disks/target-disk-count": azureDisksTargetDiskCount,
  "azure-disks/target-encryption-set": azureDisksTargetEncryptionSet,
  "azure-disks/target-without-high-churn": azureDisksTargetWithoutHighChurn,
  "azure-disks/temporary-disk": azureDisksTemporaryDisk,
  "azure-disks/unmanaged": azureDisksUnmanaged,
  "azure-disks/without-block-blobs": azureDisksWithoutBlockBlobs,
  "azure-disks/without-high-churn": azureDisksWithoutHighChurn,
  "azure-disks/write-accelerator": azureDisksWriteAccelerator,
  "azure-disks/zone-redundant-target": azureDisksZoneRedundantTarget,
  "azure-machines/appliance": azureMachinesAppliance,
  "azure-machines/arm64": azureMachinesArm64,
  "azure-machines/confidential": azureMachinesConfidential,
  "azure-machines/custom-kernel": azureMachinesCustomKernel,
  "azure-machines/dedicated-host": azureMachinesDedicatedHost,
  "azure-machines/disk-encryption-with-aad": azureMachinesDiskEncryptionWithAad,
  "azure-machines/drbd": azureMachinesDrbd,
  "azure-machines/encryption-at-host": azureMachinesEncryptionAtHost,
  "azure-machines/extensions": azureMachinesExtensions,
  "azure-machines/failed-extension": azureMachinesFailedExtension,
  "azure-machines/file-system": azureMachinesFileSystem,
  "azure-machines/fips": azureMachinesFips,
  "azure-machines/hsm-key": azureMachinesHsmKey,
  "azure-machines/iscsi-disk": azureMachinesIscsiDisk,
  "azure-machines/kernel": azureMachinesKernel,
  "azure-machines/linux-version": azureMachinesLinuxVersion,
  "azure-machines/locks": azureMachinesLocks,
  "azure-machines/multipath": azureMachinesMultipath,
  "azure-machines/nvme": azureMachinesNvme,
  "azure-machines/other-appliance": azureMachinesOtherAppliance,
  "azure-machines/password-sign-in": azureMachinesPasswordSignIn,
  "azure-machines/provisioning-state": azureMachinesProvisioningState,
  "azure-machines/role-assignments": azureMachinesRoleAssignments,
  "azure-machines/scale-set": azureMachinesScaleSet,
  "azure-machines/smallest-size": azureMachinesSmallestSize,
  "azure-machines/storage-replica": azureMachinesStorageReplica,
  "azure-machines/target-key-vault": azureMachinesTargetKeyVault,
  "azure-machines/target-name": azureMachinesTargetName,
  "azure-machines/trusted-launch-kernel": azureMachinesTrustedLaunchKernel,
  "azure-machines/trusted-launch-linux": azureMachinesTrustedLaunchLinux,
  "azure-machines/trusted-launch-unlisted": azureMachinesTrustedLaunchUnlisted,
  "azure-machines/unlisted-kernel": azureMachinesUnlistedKernel,
  "azure-machines/unlisted-system": azureMachinesUnlistedSystem,
  "azure-machines/windows-version": azureMachinesWindowsVersion,
  "azure-network/accelerated-networking": azureNetworkAcceleratedNetworking,
  "azure-network/accelerated-networking-lost": azureNetworkAcceleratedNetworkingLost,
  "azure-network/accelerated-networking-not-at-source": azureNetworkAcceleratedNetworkingNotAtSource,
  "azure-network/adapter-count": azureNetworkAdapterCount,
  "azure-network/adapter-security-group": azureNetworkAdapterSecurityGroup,
  "azure-network/application-security-group": azureNetworkApplicationSecurityGroup,
  "azure-network/availability-set-skus": azureNetworkAvailabilitySetSkus,
  "azure-network/connected-overlap": azureNetworkConnectedOverlap,
  "azure-network/default-route": azureNetworkDefaultRoute,
  "azure-network/dns-of-source": azureNetworkDnsOfSource,
  "azure-network/ipv6-only-adapter": azureNetworkIpv6OnlyAdapter,
  "azure-network/ipv6-only-guest": azureNetworkIpv6OnlyGuest,
  "azure-network/no-network": azureNetworkNoNetwork,
  "azure-network/outbound-path": azureNetworkOutboundPath,
  "azure-network/outbound-tags": azureNetworkOutboundTags,
  "azure-network/production-test-network": azureNetworkProductionTestNetwork,
  "azure-network/proxy-sign-in": azureNetworkProxySignIn,
  "azure-network/public-address": azureNetworkPublicAddress,
  "azure-network/public-load-balancer": azureNetworkPublicLoadBalancer,
  "azure-network/recovery-private-endpoint": azureNetworkRecoveryPrivateEndpoint,
  "azure-network/refused-range": azureNetworkRefusedRange,
  "azure-network/retired-sku": azureNetworkRetiredSku,
  "azure-network/service-endpoint-and-firewall": azureNetworkServiceEndpointAndFirewall,
  "azure-network/source-public-address": azureNetworkSourcePublicAddress,
  "azure-network/subnet-range": azureNetworkSubnetRange,
  "azure-network/subnet-size": azureNetworkSubnetSize,
  "azure-network/supported-features": azureNetworkSupportedFeatures,
  "azure-network/target-load-balancer": azureNetworkTargetLoadBalancer,
  "azure-network/target-outbound-path": azureNetworkTargetOutboundPath,
  "azure-network/target-outbound-tags": azureNetworkTargetOutboundTags,
  "azure-network/target-placement": azureNetworkTargetPlacement,
  "azure-network/target-without-source": azureNetworkTargetWithoutSource,
  "azure-network/zone-public-address": azureNetworkZonePublicAddress,
  "azure-network/zone-secondary-address": azureNetworkZoneSecondaryAddress,
  "azure-storage/app-consistent-snapshots": azureStorageAppConsistentSnapshots,
  "azure-storage/block-blobs": azureStorageBlockBlobs,
  "azure-storage/cache-disk-count": azureStorageCacheDiskCount,
  "azure-storage/cache-for-churn": azureStorageCacheForChurn,
  "azure-storage/cache-kind": azureStorageCacheKind,
  "azure-storage/cache-other-subscription": azureStorageCacheOtherSubscription,
  "azure-storage/cache-region": azureStorageCacheRegion,
  "azure-storage/cache-shared-key": azureStorageCacheSharedKey,
  "azure-storage/cache-subnets": azureStorageCacheSubnets,
  "azure-storage/cache-target-subscription": azureStorageCacheTargetSubscription,
  "azure-storage/cache-trusted-services": azureStorageCacheTrustedServices,
  "azure-storage/cache-user-identity": azureStorageCacheUserIdentity,
  "azure-storage/cache-vault-roles": azureStorageCacheVaultRoles,
  "azure-storage/cool-tier": azureStorageCoolTier,
  "azure-storage/customer-managed-keys": azureStorageCustomerManagedKeys,
  "azure-storage/double-encryption": azureStorageDoubleEncryption,
  "azure-storage/encryption-at-host": azureStorageEncryptionAtHost,
  "azure-storage/import-export": azureStorageImportExport,
  "azure-storage/private-endpoint-kind": azureStoragePrivateEndpointKind,
  "azure-storage/redundancy": azureStorageRedundancy,
  "azure-storage/secure-boot": azureStorageSecureBoot,
  "azure-storage/soft-delete": azureStorageSoftDelete,
  "azure-storage/supported-features": azureStorageSupportedFeatures,
  "azure-storage/unlisted-redundancy": azureStorageUnlistedRedundancy,
  "azure-storage/zone-redundant": azureStorageZoneRedundant,
  "azure-vm-requirements/architecture": azureVmRequirementsArchitecture,
  "azure-vm-requirements/arm-guest": azureVmRequirementsArmGuest,
  "azure-vm-requirements/bitlocker": azureVmRequirementsBitlocker,
  "azure-vm-requirements/data-disk-count": azureVmRequirementsDataDiskCount,
  "azure-vm-requirements/doubtful-os-disk": azureVmRequirementsDoubtfulOsDisk,
  "azure-vm-requirements/fibre-channel-disk": azureVmRequirementsFibreChannelDisk,
  "azure-vm-requirements/generation-1-os-disk": azureVmRequirementsGeneration1OsDisk,
  "azure-vm-requirements/generation-2-boot-format": azureVmRequirementsGeneration2BootFormat,
  "azure-vm-requirements/guest-os": azureVmRequirementsGuestOs,
  "azure-vm-requirements/guest-os-past-support": azureVmRequirementsGuestOsPastSupport,
  "azure-vm-requirements/hard-disk-format": azureVmRequirementsHardDiskFormat,
  "azure-vm-requirements/large-os-disk": azureVmRequirementsLargeOsDisk,
  "azure-vm-requirements/os-disk-count": azureVmRequirementsOsDiskCount,
  "azure-vm-requirements/os-disk-size": azureVmRequirementsOsDiskSize,
  "azure-vm-requirements/shared-disk": azureVmRequirementsSharedDisk,
  "azure-vm-requirements/supported-features": azureVmRequirementsSupportedFeatures,
  "azure-vm-requirements/target-name": azureVmRequirementsTargetName,
  "azure-vm-requirements/target-name-taken": azureVmRequirementsTargetNameTaken,
  "azure-vm-requirements/vm-name": azureVmRequirementsVmName,
  "azure-vm-requirements/vm-type": azureVmRequirementsVmType,
  "change/adapter-count": changeAdapterCount,
  "change/availability-kind": changeAvailabilityKind,
  "change/azure-disk-added": changeAzureDiskAdded,
  "change/azure-disk-removed": changeAzureDiskRemoved,
  "change/azure-disk-replaced": changeAzureDiskReplaced,
  "change/azure-disk-resized": changeAzureDiskResized,
  "change/azure-machine-moved": changeAzureMachineMoved,
  "change/churn-switched": changeChurnSwitched,
  "change/disk-added": changeDiskAdded,
  "change/disk-caching": changeDiskCaching,
  "change/disk-encryption-changed": changeDiskEncryptionChanged,
  "change/disk-encryption-keys": changeDiskEncryptionKeys,
  "change/disk-encryption-release": changeDiskEncryptionRelease,
  "change/disk-identifier-changed": changeDiskIdentifierChanged,
  "change/disk-operations": changeDiskOperations,
  "change/disk-removed": changeDiskRemoved,
  "change/disk-resized": changeDiskResized,
  "change/disk-sku": changeDiskSku,
  "change/group-joined": changeGroupJoined,
  "change/host-upgraded": changeHostUpgraded,
  "change/mapping-added": changeMappingAdded,
  "change/mapping-modified": changeMappingModified,
  "change/mapping-modify-new-only": changeMappingModifyNewOnly,
  "change/mapping-modify-order": changeMappingModifyOrder,
  "change/mapping-modify-order-untold": changeMappingModifyOrderUntold,
  "change/os-disk-swapped": changeOsDiskSwapped,
  "change/private-endpoint-added": changePrivateEndpointAdded,
  "change/resource-moved": changeResourceMoved,
  "change/shared-disk-added": changeSharedDiskAdded,
  "change/storage-account-changed": changeStorageAccountChanged,
  "change/system-upgraded": changeSystemUpgraded,
  "change/system-upgraded-in-preview": changeSystemUpgradedInPreview,
  "change/target-machine-moved": changeTargetMachineMoved,
  "change/trusted-launch-conversion": changeTrustedLaunchConversion,
  "change/vault-moved": changeVaultMoved,
  "clusters/local-disk": clustersLocalDisk,
  "clusters/node-prerequisites": clustersNodePrerequisites,
  "clusters/one-site": clustersOneSite,
  "forecast/adapter-order": forecastAdapterOrder,
  "forecast/address-changes": forecastAddressChanges,
  "forecast/address-taken": forecastAddressTaken,
  "forecast/fallback-subnet": forecastFallbackSubnet,
  "forecast/full-subnet": forecastFullSubnet,
  "forecast/further-address": forecastFurtherAddress,
  "forecast/missing-subnet": forecastMissingSubnet,
  "forecast/one-network": forecastOneNetwork,
  "forecast/outcomes": forecastOutcomes,
  "forecast/secondary-address": forecastSecondaryAddress,
  "forecast/subnet-security-group": forecastSubnetSecurityGroup,
  "forecast/target-address": forecastTargetAddress,
  "forecast/target-cloud-network": forecastTargetCloudNetwork,
  "forecast/test-failover-subnet": forecastTestFailoverSubnet,
  "forecast/unmapped-network": forecastUnmappedNetwork,
  "forecast/zone-spare-address": forecastZoneSpareAddress,
  "guest-storage/4k-sectors": guestStorage4kSectors,
  "guest-storage/disk-over-1-tb": guestStorageDiskOver1Tb,
  "guest-storage/dynamic-os-disk": guestStorageDynamicOsDisk,
  "guest-storage/encrypted-disk": guestStorageEncryptedDisk,
  "guest-storage/excluded-os-disk": guestStorageExcludedOsDisk,
  "guest-storage/iscsi-disk": guestStorageIscsiDisk,
  "guest-storage/large-disk": guestStorageLargeDisk,
  "guest-storage/lvm-on-os-disk": guestStorageLvmOnOsDisk,
  "guest-storage/nfs": guestStorageNfs,
  "guest-storage/partly-excluded-volume": guestStoragePartlyExcludedVolume,
  "guest-storage/pass-through-disk": guestStoragePassThroughDisk,
  "guest-storage/raw-device-mapping": guestStorageRawDeviceMapping,
  "guest-storage/smb": guestStorageSmb,
  "guest-storage/storage-spaces": guestStorageStorageSpaces,
  "guest-storage/supported-features": guestStorageSupportedFeatures,
  "guest-storage/swapped-sector-sizes": guestStorageSwappedSectorSizes,
  "guest-storage/uefi-boot-guest": guestStorageUefiBootGuest,
  "guest-storage/uefi-boot": guestStorageUefiBoot,
  "host-storage/nfs": hostStorageNfs,
  "host-storage/smb-version": hostStorageSmbVersion,
  "host-storage/supported-features": hostStorageSupportedFeatures,
  "host-storage/untested-multipath": hostStorageUntestedMultipath,
  "inventory/adapter-region": inventoryAdapterRegion,
  "inventory/address-contradiction": inventoryAddressContradiction,
  "inventory/address-ranges": inventoryAddressRanges,
  "inventory/checkpoint-file": inventoryCheckpointFile,
  "inventory/contradiction": inventoryContradiction,
  "inventory/directive-without-reason": inventoryDirectiveWithoutReason,
  "inventory/disk-contradiction": inventoryDiskContradiction,
  "inventory/duplicate-name": inventoryDuplicateName,
  "inventory/enabled-before-protection": inventoryEnabledBeforeProtection,
  "inventory/future-date": inventoryFutureDate,
  "inventory/mapping-contradiction": inventoryMappingContradiction,
  "inventory/newer-version": inventoryNewerVersion,
  "inventory/region-name": inventoryRegionName,
  "inventory/region-spelling": inventoryRegionSpelling,
  "inventory/removed-name": inventoryRemovedName,
  "inventory/replication-target": inventoryReplicationTarget,
  "inventory/schema": inventorySchema,
  "inventory/subscription-contradiction": inventorySubscriptionContradiction,
  "inventory/syntax": inventorySyntax,
  "inventory/unknown-kernel": inventoryUnknownKernel,
  "inventory/unknown-size": inventoryUnknownSize,
  "inventory/unknown-system": inventoryUnknownSystem,
  "inventory/unknown-value": inventoryUnknownValue,
  "inventory/unlisted-size": inventoryUnlistedSize,
  "inventory/unrecorded-facts": inventoryUnrecordedFacts,
  "inventory/unresolved-name": inventoryUnresolvedName,
  "inventory/value-spelling": inventoryValueSpelling,
  "inventory/volume-contradiction": inventoryVolumeContradiction,
  "inventory/zone-name": inventoryZoneName,
  "network-mapping/connected-machine": networkMappingConnectedMachine,
  "network-mapping/idle-adapter": networkMappingIdleAdapter,
  "network-mapping/mapping-endpoints": networkMappingMappingEndpoints,
  "network-mapping/mapping-remains": networkMappingMappingRemains,
  "network-mapping/networks-exist": networkMappingNetworksExist,
  "network-mapping/production-test-network": networkMappingProductionTestNetwork,
  "network-mapping/reverse-mapping": networkMappingReverseMapping,
  "network-mapping/supported-features": networkMappingSupportedFeatures,
  "network-mapping/two-regions": networkMappingTwoRegions,
  "network-mapping/zone-test-network": networkMappingZoneTestNetwork,
  "network/automatic-address": networkAutomaticAddress,
  "network/guest-ipv6": networkGuestIpv6,
  "network/guest-nic-teaming": networkGuestNicTeaming,
  "network/host-ipv6": networkHostIpv6,
  "network/https-proxy": networkHttpsProxy,
  "network/linux-static-address": networkLinuxStaticAddress,
  "network/no-adapter": networkNoAdapter,
  "network/supported-features": networkSupportedFeatures,
  "network/switch-name": networkSwitchName,
  "policy/azure-linux-snapshots": policyAzureLinuxSnapshots,
  "policy/azure-no-retention": policyAzureNoRetention,
  "policy/azure-retention": policyAzureRetention,
  "policy/azure-snapshots": policyAzureSnapshots,
  "policy/interval": policyInterval,
  "policy/interval-with-premium": policyIntervalWithPremium,
  "policy/older-interval": policyOlderInterval,
  "policy/retention": policyRetention,
  "policy/snapshot-frequency": policySnapshotFrequency,
  "policy/snapshots-within-retention": policySnapshotsWithinRetention,
  "prerequisites/azure-network": prerequisitesAzureNetwork,
  "prerequisites/azure-subscription": prerequisitesAzureSubscription,
  "prerequisites/cloud-host-groups": prerequisitesCloudHostGroups,
  "prerequisites/host-has-machine": prerequisitesHostHasMachine,
  "prerequisites/host-hotfix": prerequisitesHostHotfix,
  "prerequisites/host-in-cloud": prerequisitesHostInCloud,
  "prerequisites/host-internet": prerequisitesHostInternet,
  "prerequisites/host-private-link": prerequisitesHostPrivateLink,
  "prerequisites/hyper-v-role": prerequisitesHyperVRole,
  "prerequisites/premium-log-account": prerequisitesPremiumLogAccount,
  "prerequisites/storage-account": prerequisitesStorageAccount,
  "prerequisites/storage-redundancy": prerequisitesStorageRedundancy,
  "prerequisites/vmm-clouds": prerequisitesVmmClouds,
  "prerequisites/vmm-internet": prerequisitesVmmInternet,
  "recovery-plans/groups": recoveryPlansGroups,
  "recovery-plans/machine-count": recoveryPlansMachineCount,
  "recovery-plans/one-group": recoveryPlansOneGroup,
  "recovery-plans/one-place": recoveryPlansOnePlace,
  "recovery-plans/one-vault": recoveryPlansOneVault,
  "recovery-plans/partial-failover": recoveryPlansPartialFailover,
  "recovery-plans/shared-disk": recoveryPlansSharedDisk,
  "regions/brazil": regionsBrazil,
  "regions/government": regionsGovernment,
  "regions/machine-resource-group": regionsMachineResourceGroup,
  "regions/one-region": regionsOneRegion,
  "regions/restricted": regionsRestricted,
  "regions/same-region": regionsSameRegion,
  "regions/separate-clouds": regionsSeparateClouds,
  "regions/target-network": regionsTargetNetwork,
  "regions/target-resource-group": regionsTargetResourceGroup,
  "regions/test-network": regionsTestNetwork,
  "regions/vault": regionsVault,
  "regions/vault-in-source": regionsVaultInSource,
  "regions/vault-near-target": regionsVaultNearTarget,
  "regions/vault-resource-group": regionsVaultResourceGroup,
  "regions/without-vaults": regionsWithoutVaults,
  "regions/zonal-source": regionsZonalSource,
  "regions/zone-backup": regionsZoneBackup,
  "regions/zone-of-other-subscription": regionsZoneOfOtherSubscription,
  "regions/zone-region": regionsZoneRegion,
  "regions/zone-resource-group": regionsZoneResourceGroup,
  "replicated-vms/configuration": replicatedVmsConfiguration,
  "replicated-vms/nano-server": replicatedVmsNanoServer,
  "replication/choices": replicationChoices,
  "replication/cluster-group": replicationClusterGroup,
  "replication/failed-over": replicationFailedOver,
  "replication/group-place": replicationGroupPlace,
  "replication/group-size": replicationGroupSize,
  "replication/storage-spaces-direct-group": replicationStorageSpacesDirectGroup,
  "scenarios/azure-backup": scenariosAzureBackup,
  "scenarios/host-membership": scenariosHostMembership,
  "scenarios/hyper-v-replica": scenariosHyperVReplica,
  "scenarios/other-backup": scenariosOtherBackup,
  "scenarios/second-site": scenariosSecondSite,
  "scenarios/two-clouds": scenariosTwoClouds,
  "secondary-site/disk-count": secondarySiteDiskCount,
  "secondary-site/host-operating-system": secondarySiteHostOperatingSystem,
  "secondary-site/mixed-cloud": secondarySiteMixedCloud,
  "secondary-site/refused-features": secondarySiteRefusedFeatures,
  "secondary-site/retired": secondarySiteRetired,
  "servers/dotnet-version": serversDotnetVersion,
  "servers/host-operating-system": serversHostOperatingSystem,
  "servers/host-updates": serversHostUpdates,
  "servers/unlisted-host-system": serversUnlistedHostSystem,
  "servers/unlisted-vmm-version": serversUnlistedVmmVersion,
  "servers/vmm-of-host": serversVmmOfHost,
  "servers/vmm-on-server-core": serversVmmOnServerCore,
  "servers/vmm-version": serversVmmVersion,
  "vault/one-tenant": vaultOneTenant,
  "vault/private-endpoint-identity": vaultPrivateEndpointIdentity,
  "vault/subscription-tenants": vaultSubscriptionTenants,
};

/** Whether a name is that of one of drlint's own rules. */
export function isOwnRule(name: string): boolean {
  return Object.hasOwn(rules, name);
}
