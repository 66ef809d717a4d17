import type { Change } from "../../../inventory/earlier/changes.ts";
import type { EarlierState } from "../../../inventory/earlier/earlier-state.ts";
import type { AzureDisk, Disk } from "../../../schemas/generated/types.ts";
import type { Located } from "../../../schemas/located.ts";
import { isReplicated } from "../disks/replicated.ts";
import { isGuessedDisk } from "./disk-lists.ts";

/** A change that a rule may report, or leave undecided. */
interface Watched {
  /** A property, or the kind of an object that comes or goes. */
  readonly fact: string;
  readonly kind: Change["kind"];
  /** Which of the parts that come and go. Left out: all. */
  readonly of?: (part: AzureDisk) => boolean;
}

const SYSTEM = [changed("GuestOperatingSystem.name"), changed("AzureVirtualMachine.operatingSystem")];

/** What each rule on changes looks at. A test holds the rules to it. */
const WATCHED: Readonly<Record<string, readonly Watched[]>> = {
  "change/adapter-count": [
    added("AzureVirtualMachine.networkAdapters"),
    removed("AzureVirtualMachine.networkAdapters"),
    changed("AzureVirtualMachine.networkAdapters"),
  ],
  "change/azure-machine-moved": moved("AzureVirtualMachine"),
  "change/azure-disk-added": [
    { ...added("AzureVirtualMachine.disks"), of: isNoOsDisk },
    changed("AzureVirtualMachine.disks"),
  ],
  "change/azure-disk-removed": [
    { ...removed("AzureVirtualMachine.disks"), of: isNoOsDisk },
    changed("AzureVirtualMachine.disks"),
  ],
  "change/azure-disk-replaced": [changed("AzureDisk.diskIdentifier"), changed("AzureVirtualMachine.disks")],
  "change/azure-disk-resized": [changed("AzureDisk.size"), changed("AzureVirtualMachine.disks")],
  "change/disk-caching": [changed("AzureDisk.caching"), changed("AzureVirtualMachine.disks")],
  "change/disk-operations": [changed("AzureDisk.iops"), changed("AzureVirtualMachine.disks")],
  "change/os-disk-swapped": [
    changed("AzureDisk.diskIdentifier"),
    changed("AzureDisk.role"),
    added("AzureVirtualMachine.disks"),
    removed("AzureVirtualMachine.disks"),
    changed("AzureVirtualMachine.disks"),
  ],
  "change/availability-kind": [
    changed("AzureReplication.availabilitySet"),
    changed("AzureReplication.availabilityZone"),
  ],
  "change/churn-switched": [
    changed("AzureReplication.churn"),
    changed("AzureReplication.cacheStorageAccount"),
    changed("StorageAccount.kind"),
  ],
  "change/disk-added": [added("VirtualMachine.disks"), changed("VirtualMachine.disks"), changed("Disk.name")],
  "change/disk-encryption-changed": [changed("AzureDisk.encryption"), changed("AzureVirtualMachine.disks")],
  "change/disk-encryption-release": [changed("AzureVirtualMachine.azureDiskEncryption")],
  "change/disk-encryption-keys": [
    changed("AzureVirtualMachine.azureDiskEncryption"),
    changed("AzureVirtualMachine.keyEncryptionKey"),
  ],
  "change/disk-identifier-changed": [changed("Disk.diskIdentifier"), changed("VirtualMachine.disks")],
  "change/disk-removed": [
    removed("VirtualMachine.disks"),
    changed("VirtualMachine.disks"),
    changed("Disk.name"),
  ],
  "change/disk-resized": [changed("Disk.size"), changed("VirtualMachine.disks")],
  "change/host-upgraded": [
    changed("HyperVHost.operatingSystem"),
    changed("VMMServer.operatingSystem"),
    changed("ServerOperatingSystem.name"),
    changed("VMMServer.version"),
  ],
  "change/disk-sku": [changed("AzureDisk.sku"), changed("AzureVirtualMachine.disks")],
  "change/mapping-added": [added("NetworkMapping"), { fact: "NetworkMapping", kind: "recorded" }],
  "change/mapping-modified": [changed("NetworkMappingTarget.network")],
  "change/mapping-modify-new-only": [changed("NetworkMappingTarget.network")],
  "change/mapping-modify-order": [changed("NetworkMappingTarget.network")],
  "change/mapping-modify-order-untold": [changed("NetworkMappingTarget.network")],
  "change/private-endpoint-added": [changed("Vault.privateEndpoint")],
  "change/resource-moved": [...moved("StorageAccount"), ...moved("VirtualNetwork")],
  "change/shared-disk-added": [added("AzureVirtualMachine.disks"), changed("AzureVirtualMachine.disks")],
  "change/storage-account-changed": [changed("Replication.storageAccount")],
  "change/target-machine-moved": [changed("Replication.subscription")],
  "change/group-joined": [changed("AzureReplication.multiVmGroup")],
  "change/system-upgraded": SYSTEM,
  "change/system-upgraded-in-preview": SYSTEM,
  "change/trusted-launch-conversion": [changed("AzureVirtualMachine.securityType")],
  "change/vault-moved": moved("Vault"),
};

/** The rules that may report a change, or leave it undecided. Rules of organisations are not known here. */
export function rulesWatching(change: Change, earlier: EarlierState): string[] {
  const { fact, kind, part } = change;
  // A disk that is known again under another name neither came nor went.
  if (fact === "Disk.name" && !isGuessedDisk(change, earlier)) return [];
  // Disks that are not replicated come and go as they like.
  if (isDisk(part) && !isReplicated(part)) return [];
  return Object.keys(WATCHED).filter((rule) =>
    WATCHED[rule]!.some(
      (watched) =>
        watched.fact === fact &&
        watched.kind === kind &&
        (part === undefined || (watched.of?.(part as AzureDisk) ?? true)),
    ),
  );
}

function isNoOsDisk({ role }: AzureDisk): boolean {
  return role !== "os";
}

function isDisk(part: Located | undefined): part is Disk | AzureDisk {
  return part?.nodeType === "Disk" || part?.nodeType === "AzureDisk";
}

function added(fact: string): Watched {
  return { fact, kind: "added" };
}

function removed(fact: string): Watched {
  return { fact, kind: "removed" };
}

function changed(fact: string): Watched {
  return { fact, kind: "changed" };
}

function moved(entity: string): Watched[] {
  return [changed(`${entity}.resourceGroup`), changed(`${entity}.subscription`)];
}
