import { asObjects, asText, type JsonObject } from "../../json-values.ts";
import { type Attributes, always, blocks, identity, idOf, type ResourceKind } from "./kind.ts";

const ID = { within: "group", path: "Microsoft.Compute/virtualMachines/{name}" } as const;

const ATTRIBUTES: Attributes = {
  ...identity("AzureVirtualMachine.name"),
  location: always("AzureVirtualMachine.region"),
  network_interface_ids: idOf(["azurerm_network_interface"], "AzureVirtualMachine.networkAdapters"),
};

const SECURITY = "AzureVirtualMachine.securityType";

const WITH_SECURITY: Attributes = {
  ...ATTRIBUTES,
  secure_boot_enabled: always(SECURITY),
  vtpm_enabled: always(SECURITY),
  os_disk: blocks({ security_encryption_type: always(SECURITY) }, SECURITY),
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
  azurerm_virtual_machine: { page: "virtual_machine", attributes: ATTRIBUTES, id: ID, inAzure },
};

function inAzure(machine: JsonObject): JsonObject {
  const adapters = Array.isArray(machine.network_interface_ids) ? machine.network_interface_ids : [];
  return {
    location: machine.location,
    properties: {
      networkProfile: { networkInterfaces: adapters.map((id) => ({ id })) },
      securityProfile: { securityType: securityTypeOf(machine) },
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
