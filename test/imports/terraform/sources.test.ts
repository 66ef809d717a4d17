import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { READ_OF_AZURE } from "../azure/told-by-azure.ts";
import { estateOfAll } from "../estate-of.ts";
import { propertiesOf } from "../sources.ts";
import { plan, state } from "./forms.ts";
import { ALL, HYPER_V, OLDER, PAIRS } from "./tide.ts";

const { pages } = JSON.parse(
  readFileSync(new URL("./provider-attributes.json", import.meta.url), "utf8"),
) as {
  readonly pages: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;
};

/** What Azure tells and the provider azurerm has nowhere, by entity or property, with what it is. */
const NOT_THERE: Readonly<Record<string, string>> = {
  VirtualMachine: "a Hyper-V machine, of which the provider has nothing",
  Disk: "of a Hyper-V machine",
  NetworkAdapter: "of a Hyper-V machine",
  Replication: "of a Hyper-V machine",
  HyperVHost: "the provider has sites, and no hosts",
  VMNetwork: "of a VMM server, of which the provider has the name alone",
  "VMMServer.vmNetworks": "the same",
  "VMMServer.siteRecoveryProviderVersion": "the same",
  "NetworkMappingTarget.vmmServer": "the provider maps networks to Azure alone",
  "ReplicationTarget.cloud": "of a second site of VMM",
  "GuestOperatingSystem.name": "what the agent in the machine reports",
  "AzureVirtualMachine.operatingSystem": "the same",
  "AzureVirtualMachine.generation": "what Azure reports of a machine that has run",
  "AzureVirtualMachine.provisioningState": "what Azure reports",
  "AzureVirtualMachine.timeCreated": "what Azure reports",
  "AzureVirtualMachine.cluster": "the provider has no clusters of protected machines",
  "AzureDisk.diskIdentifier": "what Azure gives a disk",
  "AzureDisk.excluded": "a disk that is in no block may be attached elsewhere",
  "AzureReplication.activeLocation": "what Site Recovery reports",
  "AzureReplication.autoProtectionOfDataDisk": "the provider cannot set it",
  "AzureReplication.churn": "the provider cannot set it",
  "AzureReplication.enabledAt": "of the job that has enabled it",
  "AzureReplication.mobilityServiceVersion": "what Site Recovery reports",
  "AzureReplication.targetName": "the provider cannot set it: a machine keeps its name",
  "AdapterTarget.acceleratedNetworking": "the provider cannot set it",
  "AdapterTarget.networkSecurityGroup": "the provider cannot set it",
};

/**
 * What Azure tells and is not read of Terraform though the provider has a resource type or an attribute for it, with the reason. An
 * attribute is `page block attribute` of its documentation, with `-` for no block.
 */
const NOT_READ: Readonly<Record<string, readonly [where: string, why: string]>> = {
  AzureExtension: [
    "azurerm_virtual_machine_extension",
    "policies and backup put others there, and a part tells nothing",
  ],
  "AzureVirtualMachine.extensions": ["azurerm_virtual_machine_extension", "the same"],
  "AzureVirtualMachine.locks": [
    "azurerm_management_lock",
    "others may be set elsewhere, and a part tells nothing",
  ],
  "AzureVirtualMachine.roleAssignments": ["azurerm_role_assignment", "the same"],
  "AzureVirtualMachine.azureDiskEncryption": [
    "managed_disk - encryption_settings",
    "it has addresses of secrets, and a machine that an extension encrypts has none",
  ],
  "AzureVirtualMachine.keyEncryptionKey": ["managed_disk key_encryption_key key_url", "the same"],
  "AzureVirtualMachine.keyEncryptionKeyProtection": ["azurerm_key_vault_key", "of that key"],
  "AzureReplication.targetKeyVault": [
    "site_recovery_replicated_vm key_encryption_key vault_id",
    "it stands in a block with addresses of secrets",
  ],
  KeyVault: ["azurerm_key_vault", "of interest for the keys of encrypted machines alone"],
  "AzureVirtualMachine.passwordAuthentication": [
    "linux_virtual_machine - disable_password_authentication",
    "no attribute with 'password' in its name is read, so that nobody has to look twice",
  ],
  "AzureNetworkAdapter.primary": [
    "virtual_machine - primary_network_interface_id",
    "the newer types of machines have none: there the first is it",
  ],
  "IPConfiguration.loadBalancers": [
    "azurerm_network_interface_backend_address_pool_association",
    "others may be made elsewhere, and a part tells nothing",
  ],
  "IPConfiguration.applicationSecurityGroups": [
    "azurerm_network_interface_application_security_group_association",
    "the same",
  ],
  "LoadBalancer.backendPools": ["azurerm_lb_backend_address_pool", "the same"],
  "ScaleSet.scalingProfile": [
    "azurerm_orchestrated_virtual_machine_scale_set",
    "a set is known by the machines in it, and not read by itself",
  ],
  "StorageAccount.privateEndpoint": [
    "azurerm_private_endpoint",
    "others may be made elsewhere, and a part tells nothing",
  ],
  "Vault.privateEndpoint": ["azurerm_private_endpoint", "the same"],
  "Vault.privateEndpointNetworks": ["azurerm_private_endpoint", "the same"],
  Subscription: ["azurerm_subscription", "a machine's is in its id"],
  "VirtualNetwork.connectedTo": ["azurerm_virtual_network_peering", "gateways connect networks, too"],
  "VirtualNetworkSubnet.usedAddresses": [
    "azurerm_network_interface",
    "Azure has others in a subnet than Terraform",
  ],
};

const told = new Set<string>();
for (const make of [state, plan])
  for (const entries of [ALL, OLDER, ...PAIRS, HYPER_V])
    propertiesOf(estateOfAll(make(entries)).objects, told);

/** The line of a list that a property is of: its own, or that of its whole entity. */
function lineOf(path: string, list: object): string | undefined {
  return [path, path.split(".")[0]!].find((line) => line in list);
}

const untold = READ_OF_AZURE.filter((path) => !told.has(path));

it("tells what Azure tells, or is said to have it not, or why it is not read", () => {
  expect(untold.filter((path) => !lineOf(path, { ...NOT_THERE, ...NOT_READ }))).toEqual([]);
});

it("has no line for what is told, nor two for one property", () => {
  const used = new Set(untold.map((path) => lineOf(path, { ...NOT_THERE, ...NOT_READ })));
  expect([...Object.keys(NOT_THERE), ...Object.keys(NOT_READ)].filter((line) => !used.has(line))).toEqual([]);
  expect(Object.keys(NOT_THERE).filter((line) => line in NOT_READ)).toEqual([]);
});

it.each(Object.entries(NOT_READ).filter(([, [where]]) => where.includes(" ")))(
  "of %s the provider has an attribute, as its documentation says",
  (_, [where]) => {
    const [page, block, attribute] = where.split(" ") as [string, string, string];
    expect(pages[page]?.[block === "-" ? "" : block]).toHaveProperty(attribute);
  },
);
