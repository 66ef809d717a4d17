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
import type { InventoryRule } from "./define/rule-types.ts";
import hostStorageNfs from "./host-storage/nfs.ts";
import smbVersion from "./host-storage/smb-version.ts";
import hostStorageSupportedFeatures from "./host-storage/supported-features.ts";
import untestedMultipath from "./host-storage/untested-multipath.ts";
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

const list: readonly InventoryRule[] = [
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
  hostStorageNfs,
  smbVersion,
  hostStorageSupportedFeatures,
  untestedMultipath,
  directiveWithoutReason,
  duplicateName,
  regionName,
  schema,
  syntax,
  unrecordedFacts,
  unresolvedName,
  valueSpelling,
  automaticAddress,
  guestIpv6,
  guestNicTeaming,
  hostIpv6,
  httpsProxy,
  linuxStaticAddress,
  networkSupportedFeatures,
];

/** All rules by name, `guest-storage/encrypted-disk`. */
export const rules: Readonly<Record<string, InventoryRule>> = Object.fromEntries(
  list.map((rule) => [rule.name, rule]),
);
