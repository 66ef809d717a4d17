import { asObjects, asText, type JsonObject } from "../../json-values.ts";
import { type Attributes, always, blocks, identity, idOf, type ResourceKind } from "./kind.ts";

const ID = { within: "group", path: "Microsoft.Compute/virtualMachines/{name}" } as const;

const ATTRIBUTES: Attributes = {
  ...identity("AzureVirtualMachine.name"),
  location: always("AzureVirtualMachine.region"),
  network_interface_ids: idOf(["azurerm_network_interface"], "AzureVirtualMachine.networkAdapters"),
};

const ZONE = "AzureVirtualMachine.availabilityZone";
const SECURITY = "AzureVirtualMachine.securityType";

const WITH_SECURITY: Attributes = {
  ...ATTRIBUTES,
  secure_boot_enabled: always(SECURITY),
  vtpm_enabled: always(SECURITY),
  os_disk: blocks({ security_encryption_type: always(SECURITY) }, SECURITY),
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
  },
  azurerm_windows_virtual_machine: {
    page: "windows_virtual_machine",
    attributes: WITH_SECURITY,
    id: ID,
    inAzure,
  },
  azurerm_virtual_machine: {
    page: "virtual_machine",
    attributes: { ...ATTRIBUTES, vm_size: always("AzureVirtualMachine.vmSize"), zones: always(ZONE) },
    id: ID,
    inAzure,
  },
};

function inAzure(machine: JsonObject): JsonObject {
  const adapters = Array.isArray(machine.network_interface_ids) ? machine.network_interface_ids : [];
  return {
    location: machine.location,
    zones: zonesOf(machine),
    properties: {
      hardwareProfile: { vmSize: machine.size ?? machine.vm_size },
      storageProfile: { diskControllerType: machine.disk_controller_type },
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

/** A state has an empty text, or an empty list, for a machine that is in no zone. What is not read yet is null. */
function zonesOf({ zone, zones }: JsonObject): unknown {
  if (typeof zone === "string") return zone === "" ? [] : [zone];
  return zones ?? undefined;
}
