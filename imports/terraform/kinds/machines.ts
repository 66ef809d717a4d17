import { asObjects, asText, type JsonObject } from "../../json-values.ts";
import type { Surroundings } from "../surroundings.ts";
import { OS_DISK, osDiskOf, STORAGE_DISKS, storageProfileOf } from "./disks.ts";
import { type Attributes, always, blocks, identity, idOf, idsOf, type ResourceKind } from "./kind.ts";

const ID = { within: "group", path: "Microsoft.Compute/virtualMachines/{name}" } as const;

const ATTRIBUTES: Attributes = {
  ...identity("AzureVirtualMachine.name"),
  location: always("AzureVirtualMachine.region"),
  network_interface_ids: idsOf(["azurerm_network_interface"], "AzureVirtualMachine.networkAdapters"),
  availability_set_id: always("AzureVirtualMachine.availabilitySet"),
  proximity_placement_group_id: always("AzureVirtualMachine.proximityPlacementGroup"),
};

const ZONE = "AzureVirtualMachine.availabilityZone";
const SECURITY = "AzureVirtualMachine.securityType";

const PUBLISHER = "AzureVirtualMachine.imagePublisher";
const IMAGE = blocks({ publisher: always(PUBLISHER) }, PUBLISHER);

const WITH_SECURITY: Attributes = {
  ...ATTRIBUTES,
  source_image_reference: IMAGE,
  secure_boot_enabled: always(SECURITY),
  vtpm_enabled: always(SECURITY),
  os_disk: blocks(OS_DISK, "AzureVirtualMachine.disks", SECURITY),
  os_managed_disk_id: {
    ...idOf(["azurerm_managed_disk"], "AzureVirtualMachine.disks"),
    majors: [4, 5],
  },
  virtual_machine_scale_set_id: always("AzureVirtualMachine.scaleSet"),
  dedicated_host_id: always("AzureVirtualMachine.dedicatedHost"),
  dedicated_host_group_id: always("AzureVirtualMachine.dedicatedHost"),
  size: always("AzureVirtualMachine.vmSize"),
  zone: always(ZONE),
  disk_controller_type: always("AzureVirtualMachine.diskControllerType"),
  encryption_at_host_enabled: always("AzureVirtualMachine.encryptionAtHost"),
};

/** Machines in Azure. */
export const MACHINE_KINDS: { readonly [type: string]: ResourceKind } = {
  azurerm_linux_virtual_machine: {
    page: "linux_virtual_machine",
    attributes: WITH_SECURITY,
    id: ID,
    inAzure,
    beside: osDiskOf,
  },
  azurerm_windows_virtual_machine: {
    page: "windows_virtual_machine",
    attributes: WITH_SECURITY,
    id: ID,
    inAzure,
    beside: osDiskOf,
  },
  azurerm_virtual_machine: {
    page: "virtual_machine",
    attributes: {
      ...ATTRIBUTES,
      ...STORAGE_DISKS,
      storage_image_reference: IMAGE,
      vm_size: always("AzureVirtualMachine.vmSize"),
      zones: always(ZONE),
    },
    id: ID,
    inAzure,
  },
};

function inAzure(machine: JsonObject, around: Surroundings): JsonObject {
  const adapters = Array.isArray(machine.network_interface_ids) ? machine.network_interface_ids : [];
  return {
    location: machine.location,
    zones: zonesOf(machine),
    properties: {
      hardwareProfile: { vmSize: machine.size ?? machine.vm_size },
      storageProfile: { ...storageProfileOf(machine, around), imageReference: imageOf(machine) },
      availabilitySet: referenceTo(machine.availability_set_id),
      proximityPlacementGroup: referenceTo(machine.proximity_placement_group_id),
      virtualMachineScaleSet: referenceTo(machine.virtual_machine_scale_set_id),
      ...hostOf(machine),
      networkProfile: { networkInterfaces: adapters.map((id) => ({ id })) },
      securityProfile: {
        securityType: securityTypeOf(machine),
        encryptionAtHost: machine.encryption_at_host_enabled,
      },
    },
  };
}

/**
 * The provider asks Azure for a confidential machine where the disk has an encryption type, else for trusted launch where secure
 * boot or the virtual TPM is on. Where neither is, Azure has a default, which a state does not have.
 */
function securityTypeOf({ os_disk, secure_boot_enabled, vtpm_enabled }: JsonObject): string | undefined {
  const [disk] = asObjects(os_disk);
  if (!disk) return undefined;
  if (asText(disk.security_encryption_type)) return "ConfidentialVM";
  return secure_boot_enabled === true || vtpm_enabled === true ? "TrustedLaunch" : undefined;
}

/** The image that a machine was made of; undefined for one that is named by its id alone. */
function imageOf({ source_image_reference, storage_image_reference }: JsonObject): JsonObject | undefined {
  return asObjects(source_image_reference ?? storage_image_reference)[0];
}

/** A state has an empty text for what a machine is not in. What is not read yet is null. */
function referenceTo(id: unknown): JsonObject | null | undefined {
  if (id === "") return null;
  return asText(id) === undefined ? undefined : { id };
}

/** The dedicated host, or the group of such hosts. That a machine has none both have to say. */
function hostOf({ dedicated_host_id, dedicated_host_group_id }: JsonObject): JsonObject {
  const [host, hostGroup] = [referenceTo(dedicated_host_id), referenceTo(dedicated_host_group_id)];
  return host || hostGroup || host === hostGroup ? { host, hostGroup } : {};
}

/** A state has an empty text, or an empty list, for a machine that is in no zone. What is not read yet is null. */
function zonesOf({ zone, zones }: JsonObject): unknown {
  if (typeof zone === "string") return zone === "" ? [] : [zone];
  return zones ?? undefined;
}
