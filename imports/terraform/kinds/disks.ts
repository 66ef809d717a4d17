import { asObjects, asText, type JsonObject } from "../../json-values.ts";
import type { Surroundings } from "../surroundings.ts";
import { type Attributes, always, blocks, identity, idOf, inMajors, type ResourceKind } from "./kind.ts";

const ENCRYPTION = "AzureDisk.encryption";
const ENCRYPTION_SET = idOf(["azurerm_disk_encryption_set"], ENCRYPTION);
const MANAGED_DISK = ["azurerm_managed_disk"] as const;

/** What is read of the OS disk of a machine. Its id is told since version 4. */
export const OS_DISK: Attributes = {
  id: inMajors([4, 5], "AzureDisk.id"),
  name: always("AzureDisk.name"),
  caching: always("AzureDisk.caching"),
  storage_account_type: always("AzureDisk.sku"),
  disk_size_gb: always("AzureDisk.size"),
  disk_encryption_set_id: ENCRYPTION_SET,
  write_accelerator_enabled: always("AzureDisk.writeAccelerator"),
  diff_disk_settings: blocks({}, "AzureDisk.ephemeral"),
  security_encryption_type: always("AzureVirtualMachine.securityType"),
};

/** What is read of the disks of a machine of the older type. */
const STORAGE_DISK: Attributes = {
  name: always("AzureDisk.name"),
  caching: always("AzureDisk.caching"),
  disk_size_gb: always("AzureDisk.size"),
  managed_disk_id: idOf(MANAGED_DISK, "AzureDisk.id"),
  managed_disk_type: always("AzureDisk.sku"),
  vhd_uri: always("AzureDisk.managed"),
  write_accelerator_enabled: always("AzureDisk.writeAccelerator"),
};
export const STORAGE_DISKS: Attributes = {
  storage_os_disk: blocks(STORAGE_DISK, "AzureVirtualMachine.disks"),
  storage_data_disk: blocks(STORAGE_DISK, "AzureVirtualMachine.disks"),
};

/** Disks, how they are attached to machines, and the sets that they are encrypted with. */
export const DISK_KINDS: { readonly [type: string]: ResourceKind } = {
  azurerm_managed_disk: {
    page: "managed_disk",
    attributes: {
      ...identity("AzureDisk.name"),
      id: always("AzureDisk.size"),
      storage_account_type: always("AzureDisk.sku"),
      disk_size_gb: always("AzureDisk.size"),
      disk_iops_read_write: always("AzureDisk.iops"),
      max_shares: always("AzureDisk.shared"),
      network_access_policy: always("AzureDisk.networkAccess"),
      disk_encryption_set_id: ENCRYPTION_SET,
      security_type: always(ENCRYPTION),
    },
    id: { within: "group", path: "Microsoft.Compute/disks/{name}" },
    inAzure: (disk, around) => ({
      managedByExtended: around.machinesWithDisk(disk.id),
      sku: { name: disk.storage_account_type },
      properties: {
        diskSizeGB: disk.disk_size_gb,
        diskIOPSReadWrite: disk.disk_iops_read_write,
        maxShares: disk.max_shares,
        networkAccessPolicy: asText(disk.network_access_policy),
        encryption: { type: encryptionOf(disk, disk.security_type, around) },
      },
    }),
  },

  azurerm_virtual_machine_data_disk_attachment: {
    page: "virtual_machine_data_disk_attachment",
    attributes: {
      id: always("AzureVirtualMachine.disks"),
      virtual_machine_id: idOf(
        ["azurerm_linux_virtual_machine", "azurerm_windows_virtual_machine", "azurerm_virtual_machine"],
        "AzureVirtualMachine.disks",
      ),
      managed_disk_id: idOf(MANAGED_DISK, "AzureVirtualMachine.disks"),
      lun: always("AzureVirtualMachine.disks"),
      caching: always("AzureDisk.caching"),
      write_accelerator_enabled: always("AzureDisk.writeAccelerator"),
    },
    id: { within: { id: "virtual_machine_id" }, path: "dataDisks/{lun}" },
  },

  azurerm_disk_encryption_set: {
    page: "disk_encryption_set",
    attributes: {
      ...identity("DiskEncryptionSet.name"),
      location: always("DiskEncryptionSet.region"),
      encryption_type: always("DiskEncryptionSet.encryptionType", ENCRYPTION),
    },
    id: { within: "group", path: "Microsoft.Compute/diskEncryptionSets/{name}" },
    inAzure: ({ location, encryption_type }) => ({
      location,
      properties: { encryptionType: encryption_type },
    }),
  },
};

/**
 * The storage profile of a machine. Of its data disks a state has those that Terraform attaches, and a machine may have more:
 * the list is never complete.
 */
export function storageProfileOf(machine: JsonObject, around: Surroundings): JsonObject {
  const [own] = [...asObjects(machine.os_disk), ...asObjects(machine.storage_os_disk)];
  const attached = asObjects(machine.storage_data_disk).map((disk) => ({
    ...inProfile(disk),
    ...fileOf(disk),
  }));
  const attachments = around.attachmentsOf(machine.id).map((disk) => ({
    ...inProfile(disk),
    lun: disk.lun,
    managedDisk: { id: disk.managed_disk_id },
  }));
  return {
    diskControllerType: machine.disk_controller_type,
    osDisk: own && {
      ...inProfile(own),
      ...(machine.os_disk ? { managedDisk: { id: osDiskId(machine), ...skuOf(own) } } : fileOf(own)),
      diffDiskSettings: settingsOfEphemeral(machine, own),
    },
    dataDisks: [...attached, ...attachments],
    isWhole: false,
  };
}

function inProfile(disk: JsonObject): JsonObject {
  return {
    name: disk.name,
    caching: disk.caching,
    diskSizeGB: disk.disk_size_gb,
    writeAcceleratorEnabled: disk.write_accelerator_enabled,
  };
}

/** Null for a disk that is not ephemeral, as none of a machine of the older type is; undefined where that is not known. */
function settingsOfEphemeral({ os_disk }: JsonObject, disk: JsonObject): JsonObject | null | undefined {
  const { diff_disk_settings: settings } = disk;
  return os_disk && !Array.isArray(settings) ? undefined : (asObjects(settings)[0] ?? null);
}

/** A managed disk, or the file of one that is not. */
function fileOf(disk: JsonObject): JsonObject {
  const uri = asText(disk.vhd_uri);
  if (uri !== undefined) return { vhd: { uri } };
  return { managedDisk: { id: disk.managed_disk_id, ...skuOf(disk) } };
}

function skuOf({ storage_account_type, managed_disk_type }: JsonObject): JsonObject {
  return { storageAccountType: asText(storage_account_type) ?? asText(managed_disk_type) };
}

/**
 * The id of the OS disk of a machine: that of the disk that it was made with, or of the one that was made for it, in the same
 * resource group, of which version 3 tells the name alone.
 */
function osDiskId({ id, os_disk, os_managed_disk_id }: JsonObject): string | undefined {
  const [{ id: own, name } = {} as JsonObject] = asObjects(os_disk);
  const known = asText(own) ?? asText(os_managed_disk_id);
  const machine = asText(id);
  if (known !== undefined || asText(name) === undefined || machine === undefined) return known;
  return `${machine.split("/").slice(0, 6).join("/")}/Microsoft.Compute/disks/${name}`;
}

/** The OS disk that was made for a machine, as a resource of its own; none where its id is not known. */
export function osDiskOf(machine: JsonObject, around: Surroundings): readonly JsonObject[] {
  const id = osDiskId(machine);
  const [disk] = asObjects(machine.os_disk);
  if (id === undefined || !disk) return [];
  const encryption = { type: encryptionOf(disk, disk.security_encryption_type, around) };
  return [{ id, managedBy: machine.id, properties: { encryption } }];
}

/**
 * How a disk is encrypted: an empty text says that it has no set. Of a set that the file does not have nobody knows for what it
 * is.
 *
 * @param confidential what a confidential disk has, which is encrypted by other means than the set
 */
function encryptionOf(
  { disk_encryption_set_id: set }: JsonObject,
  confidential: unknown,
  around: Surroundings,
): string | undefined {
  if (confidential === undefined || asText(confidential) !== undefined) return undefined;
  return set === "" ? "EncryptionAtRestWithPlatformKey" : around.encryptionTypeOf(set);
}
