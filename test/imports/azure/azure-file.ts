import type { Entities } from "../../../schemas/generated/types.ts";
import type { Plain } from "../plain.ts";

type Inventory = Plain<Entities["Inventory"]>;
type Machine = Plain<Entities["VirtualMachine"]>;
type AzureMachine = Plain<Entities["AzureVirtualMachine"]>;

const SUBSCRIPTION = "7b0c0b6e-0d5a-4c52-9a0e-2f1c7a3f0a11";
const SIZES: Readonly<Record<string, number>> = { MB: 1, GB: 1024, TB: 1024 ** 2 };

/**
 * What Azure would answer of the estate that an inventory describes, as one list: the way back from what is read. Only what Azure
 * tells is in it; machines whose replication is only planned are not protected there.
 */
export function azureFile(inventory: Inventory) {
  const azure = new AzureOf(inventory);
  return {
    value: [
      ...azure.around(),
      ...azure.fabrics(),
      ...azure.mappings(),
      ...(inventory.virtualMachines ?? []).flatMap((machine, index) => [...azure.machine(machine, index)]),
      ...(inventory.azureVirtualMachines ?? []).flatMap((machine) => [...azure.azureMachine(machine)]),
    ],
    nextLink: null,
  };
}

class AzureOf {
  readonly #inventory: Inventory;
  readonly #vault: string;

  constructor(inventory: Inventory) {
    this.#inventory = inventory;
    const [vault] = inventory.vaults!;
    this.#vault = idOf(vault!.resourceGroup!, "Microsoft.RecoveryServices/vaults", vault!.name);
  }

  *around(): Generator<object> {
    const { vaults, storageAccounts = [], virtualNetworks = [], replicationPolicies = [] } = this.#inventory;
    yield { id: this.#vault, location: vaults![0]!.region, properties: {} };
    for (const { name, region, resourceGroup, sku, kind, accessTier, firewall } of storageAccounts)
      yield {
        id: idOf(resourceGroup!, "Microsoft.Storage/storageAccounts", name),
        location: region,
        sku: { name: sku },
        kind,
        properties: { accessTier, networkAcls: { defaultAction: firewall ? "Deny" : "Allow" } },
      };
    for (const { name, region, addressSpace, subnets = [] } of virtualNetworks)
      yield {
        id: this.#networkId(name),
        location: region,
        properties: {
          addressSpace: { addressPrefixes: addressSpace },
          subnets: subnets.map((subnet) => ({
            name: subnet.name,
            properties: { addressPrefix: subnet.addressPrefix },
          })),
        },
      };
    for (const policy of replicationPolicies)
      yield {
        id: this.#policyId(policy.name),
        properties: {
          providerSpecificDetails: {
            instanceType: "HyperVReplicaAzure",
            replicationInterval: policy.replicationInterval,
            recoveryPointHistoryDurationInHours: policy.recoveryPointRetention,
            applicationConsistentSnapshotFrequencyInHours: policy.appConsistentSnapshotFrequency,
          },
        },
      };
  }

  *fabrics(): Generator<object> {
    const { vmmServers = [], hyperVSites = [], hyperVHosts = [] } = this.#inventory;
    for (const { name, siteRecoveryProviderVersion, vmNetworks = [] } of vmmServers) {
      const id = this.#fabric(name);
      yield { id, properties: { friendlyName: name, customDetails: { instanceType: "VMM" } } };
      yield providerIn(id, { fabricType: "VMM", friendlyName: name }, siteRecoveryProviderVersion);
      for (const { name: network, subnets = [] } of vmNetworks)
        yield {
          id: `${id}/replicationNetworks/${network}`,
          properties: {
            fabricType: "VMM",
            friendlyName: network,
            subnets: subnets.map((each) => ({ name: each.name, addressList: [each.addressPrefix] })),
          },
        };
    }
    for (const { name } of hyperVSites) {
      const id = this.#fabric(name);
      const hosts = hyperVHosts.filter(({ site }) => site === name);
      const hyperVHostsOfSite = hosts.map((host) => ({
        name: `${host.name}.corp.example`,
        marsAgentVersion: host.recoveryServicesAgentVersion,
      }));
      const customDetails = { instanceType: "HyperVSite", hyperVHosts: hyperVHostsOfSite };
      yield { id, properties: { friendlyName: name, customDetails } };
      for (const host of hosts)
        yield providerIn(
          id,
          { fabricType: "HyperVSite", friendlyName: host.name, fabricFriendlyName: name },
          host.siteRecoveryProviderVersion,
        );
    }
  }

  *mappings(): Generator<object> {
    for (const [index, { source, target }] of (this.#inventory.networkMappings ?? []).entries()) {
      const { vmmServer, region, network } = source;
      const fabric = this.#fabric(vmmServer ?? `azure-${region}`);
      const ofAzure = vmmServer === undefined;
      yield {
        id: `${fabric}/replicationNetworks/${network}/replicationNetworkMappings/${index}`,
        properties: {
          primaryFabricFriendlyName: vmmServer ?? region,
          primaryNetworkFriendlyName: ofAzure ? undefined : network,
          primaryNetworkId: ofAzure ? this.#networkId(network) : undefined,
          recoveryFabricFriendlyName: target.vmmServer ?? target.region ?? "Microsoft Azure",
          recoveryNetworkFriendlyName: target.network,
          recoveryNetworkId: target.vmmServer === undefined ? this.#networkId(target.network) : "vmm",
          fabricSpecificSettings: {
            instanceType: ofAzure ? "AzureToAzure" : target.vmmServer ? "VmmToVmm" : "VmmToAzure",
          },
        },
      };
    }
  }

  /** What a machine could be protected by, and is. */
  *machine(machine: Machine, index: number): Generator<object> {
    const place = placeOf(machine, this.#inventory);
    const id = `${String(index).padStart(8, "0")}-0000-4000-8000-00000000beef`;
    const container = `${this.#fabric(place.fabric)}/replicationProtectionContainers/${place.container}`;
    const { replication, disks = [] } = machine;
    const isProtected = replication?.state === "protected";
    yield {
      id: `${container}/replicationProtectableItems/${id}`,
      properties: {
        friendlyName: machine.name,
        protectionStatus: isProtected ? "Protected" : "Unprotected",
        customDetails: {
          instanceType: "HyperVVirtualMachine",
          generation: String(machine.generation),
          diskDetails: disks.map(({ name, size }) => ({
            vhdName: name,
            vhdType: "Data",
            maxSizeMB: inMB(size),
          })),
        },
      },
    };
    if (!isProtected) return;
    const { to } = replication;
    const cloud = typeof to === "object" ? to.cloud : undefined;
    const details = disks.map(({ name, role, size }, at) => ({
      vhdName: name,
      vhdType: role === "os" ? "OperatingSystem" : "Data",
      maxSizeMB: String(inMB(size)),
      diskId: `${id.toUpperCase()}_83F8_0_${at}`,
    }));
    yield {
      id: `${container}/replicationProtectedItems/${id}`,
      properties: {
        friendlyName: machine.name,
        protectableItemId: `${container}/replicationProtectableItems/${id}`,
        protectionState: "Protected",
        activeLocation: "Primary",
        policyId: this.#policyId(replication.policy!),
        primaryFabricProvider: place.provider,
        primaryFabricFriendlyName: place.fabric,
        primaryProtectionContainerFriendlyName: place.container,
        recoveryProtectionContainerFriendlyName: cloud ?? "Microsoft Azure",
        providerSpecificDetails: {
          instanceType: cloud === undefined ? "HyperVReplicaAzure" : "HyperVReplica2012R2",
          [cloud === undefined ? "azureVmDiskDetails" : "vMDiskDetails"]: details,
          recoveryAzureVmName: replication.targetName,
          useManagedDisks: String(replication.managedDisks ?? ""),
          recoveryAzureLogStorageAccountId: this.#accountId(replication.logStorageAccount),
          selectedRecoveryAzureNetworkId: replication.network && this.#networkId(replication.network),
          vmNics: machine.networkAdapters?.map(({ network, ipConfigurations, target }, at) => ({
            nicId: nicId(id, adapterId(index, at), place.provider),
            vMNetworkName: network,
            ipConfigs: ipConfigurations?.map(({ address, assignment }) => ({
              staticIPAddress: address,
              ipAddressType: assignment === "dhcp" ? "Dynamic" : "Static",
              recoverySubnetName: typeof target === "object" ? target.subnet : null,
              recoveryStaticIPAddress: typeof target === "object" ? target.address : undefined,
            })),
          })),
        },
      },
    };
  }

  /** A machine of Azure, its disks and network interfaces, and its item where it is protected. */
  *azureMachine(machine: AzureMachine) {
    const { name, region, resourceGroup, networkAdapters = [], disks = [], replication } = machine;
    const id = idOf(resourceGroup!, "Microsoft.Compute/virtualMachines", name);
    const attached = disks.map((disk) => ({
      ...disk,
      id: idOf(resourceGroup!, "Microsoft.Compute/disks", disk.name),
      use: { name: disk.name, caching: disk.caching },
    }));
    const used = attached.map(({ use, id: diskId }) => ({ ...use, managedDisk: { id: diskId } }));
    const interfaceOf = (adapter: string) =>
      idOf(resourceGroup!, "Microsoft.Network/networkInterfaces", adapter);
    const networkInterfaces = networkAdapters.map((adapter) => ({ id: interfaceOf(adapter.name!) }));
    yield {
      id,
      location: region,
      zones: [machine.availabilityZone],
      properties: {
        hardwareProfile: { vmSize: machine.vmSize },
        storageProfile: { osDisk: used[0], dataDisks: used.slice(1) },
        networkProfile: { networkInterfaces },
        instanceView: { osName: machine.operatingSystem?.name },
      },
    };
    for (const disk of attached)
      yield {
        id: disk.id,
        managedBy: id,
        sku: { name: disk.sku },
        properties: { diskSizeBytes: inMB(disk.size) * 1024 ** 2 },
      };
    for (const adapter of networkAdapters)
      yield {
        id: interfaceOf(adapter.name!),
        location: region,
        properties: {
          virtualMachine: { id },
          ipConfigurations: adapter.ipConfigurations?.map((own) => ({
            name: own.name,
            properties: {
              privateIPAddress: own.address,
              privateIPAllocationMethod: own.assignment === "dhcp" ? "Dynamic" : "Static",
              primary: own.primary,
              subnet: { id: `${this.#networkId(adapter.network!)}/subnets/${adapter.subnet}` },
            },
          })),
        },
      };
    if (replication?.state !== "protected") return;
    yield {
      id: `${this.#fabric(`azure-${region}`)}/replicationProtectionContainers/c/replicationProtectedItems/${name}`,
      properties: {
        friendlyName: name,
        protectionState: "Protected",
        activeLocation: "Primary",
        policyId: this.#policyId(replication.policy!),
        providerSpecificDetails: {
          instanceType: "A2A",
          fabricObjectId: id.toLowerCase(),
          primaryFabricLocation: region,
          recoveryFabricLocation: typeof replication.to === "object" ? replication.to.region : undefined,
          recoveryAzureVMName: replication.targetName,
          recoveryAzureResourceGroupId: idOf(replication.resourceGroup!, "", "").split("/providers")[0],
          selectedRecoveryAzureNetworkId: this.#networkId(replication.network!),
          selectedTfoAzureNetworkId: this.#networkId(replication.testFailoverNetwork!),
          protectedManagedDisks: [
            { primaryStagingAzureStorageAccountId: this.#accountId(replication.cacheStorageAccount) },
          ],
          vmNics: networkAdapters.map((adapter) => ({
            sourceNicArmId: interfaceOf(adapter.name!),
            enableAcceleratedNetworkingOnRecovery:
              typeof adapter.target === "object" ? adapter.target.acceleratedNetworking : undefined,
            ipConfigs: [],
          })),
        },
      },
    };
  }

  #fabric(name: string): string {
    return `${this.#vault}/replicationFabrics/${name}`;
  }

  #policyId(name: string): string {
    return `${this.#vault}/replicationPolicies/${name}`;
  }

  #networkId(name: string): string {
    const { resourceGroup } = this.#inventory.virtualNetworks!.find((network) => network.name === name)!;
    return idOf(resourceGroup!, "Microsoft.Network/virtualNetworks", name);
  }

  #accountId(name: string | undefined): string | undefined {
    const own = this.#inventory.storageAccounts?.find((account) => account.name === name);
    return own && idOf(own.resourceGroup!, "Microsoft.Storage/storageAccounts", own.name);
  }
}

function idOf(group: string, type: string, name: string): string {
  return `/subscriptions/${SUBSCRIPTION}/resourceGroups/${group}/providers/${type}/${name}`;
}

function providerIn(fabric: string, more: object, providerVersion: unknown) {
  return {
    id: `${fabric}/replicationRecoveryServicesProviders/${JSON.stringify(more).length}`,
    properties: { ...more, providerVersion },
  };
}

/** The fabric and protection container of a machine, by its host: those of a site, or of a VMM server and a cloud. */
function placeOf({ host }: Machine, { hyperVHosts = [], vmmServers = [] }: Inventory) {
  const { site, hostGroup } = hyperVHosts.find(({ name }) => name === host)!;
  if (site !== undefined && site !== "none") return { fabric: site, container: "c", provider: "HyperVSite" };
  const server = vmmServers.find(({ hostGroups }) => hostGroups?.includes(hostGroup!))!;
  const cloud = server.clouds!.find(({ hostGroups }) => hostGroups?.includes(hostGroup!))!;
  return { fabric: server.name, container: cloud.name, provider: "VMM" };
}

/** The id of the adapter of a machine, by their numbers. */
export function adapterId(machine: number, adapter: number): string {
  return `${String(machine).padStart(8, "0")}-0000-4000-8000-${String(adapter).padStart(12, "0")}`;
}

/** At a site Azure has the id of an adapter with that of its machine, in base64; under VMM as it is. */
function nicId(machine: string, adapter: string, provider: string): string {
  if (provider === "VMM") return adapter;
  return Buffer.from(`Microsoft:${machine.toUpperCase()}\\${adapter.toUpperCase()}`).toString("base64");
}

function inMB(size: unknown): number {
  const [, number, unit] = /^(\d+)(MB|GB|TB)$/.exec(String(size))!;
  return Number(number) * SIZES[unit!]!;
}
