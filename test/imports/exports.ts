// Exports in the shapes of Azure, of an estate that there is not.

const SUBSCRIPTION = "/subscriptions/5d3c1f77-0000-4000-8000-00000000c0de";
/** Where the vault of the exports stands. */
const VAULT_ID = `${SUBSCRIPTION}/resourceGroups/rg-vault/providers/Microsoft.RecoveryServices/vaults/rsv-harbour`;
const SITE = `${VAULT_ID}/replicationFabrics/Harbour`;
const CONTAINER = `${SITE}/replicationProtectionContainers/cloud_1`;

/** The id of a resource in the resource group of recovery. */
export function idOf(type: string, name: string, group = "rg-dr"): string {
  return `${SUBSCRIPTION}/resourceGroups/${group}/providers/${type}/${name}`;
}

/** A vault, as `az rest` gives it. */
export const vault = {
  id: VAULT_ID,
  name: "rsv-harbour",
  type: "Microsoft.RecoveryServices/vaults",
  location: "westeurope",
  identity: { type: "SystemAssigned", principalId: "00000000-0000-4000-8000-0000000000aa" },
  properties: { provisioningState: "Succeeded", privateEndpointStateForSiteRecovery: "None" },
};

/** A storage account, as the CLI flattens it. */
export const account = {
  id: idOf("Microsoft.Storage/storageAccounts", "stharbour"),
  name: "stharbour",
  resourceGroup: "rg-dr",
  location: "westeurope",
  primaryLocation: "westeurope",
  kind: "StorageV2",
  accessTier: "Hot",
  sku: { name: "Standard_LRS", tier: "Standard" },
  enableHttpsTrafficOnly: true,
  encryption: { keySource: "Microsoft.Keyvault" },
  allowSharedKeyAccess: null,
  privateEndpointConnections: [],
  networkRuleSet: {
    bypass: "AzureServices",
    defaultAction: "Deny",
    ipRules: [],
    virtualNetworkRules: [
      {
        state: "Succeeded",
        virtualNetworkResourceId: `${idOf("Microsoft.Network/virtualNetworks", "vnet-shop", "rg-shop")}/subnets/front`,
      },
    ],
  },
};

/** Its service for blobs, as the REST API lists it. */
export const blobService = {
  sku: { name: "Standard_LRS", tier: "Standard" },
  id: `${account.id}/blobServices/default`,
  name: "default",
  type: "Microsoft.Storage/storageAccounts/blobServices",
  properties: {
    cors: { corsRules: [] },
    deleteRetentionPolicy: { allowPermanentDelete: false, enabled: true, days: 7 },
  },
};

/** An Azure network, with a prefix each way in which there are prefixes. */
export const network = {
  id: idOf("Microsoft.Network/virtualNetworks", "vnet-dr"),
  name: "vnet-dr",
  type: "Microsoft.Network/virtualNetworks",
  location: "West Europe",
  properties: {
    addressSpace: { addressPrefixes: ["10.40.0.0/16"] },
    dhcpOptions: { dnsServers: ["10.40.1.4"] },
    subnets: [
      {
        name: "app",
        properties: {
          addressPrefix: "10.40.1.0/24",
          serviceEndpoints: [{ service: "Microsoft.Storage", locations: ["*"] }],
          networkSecurityGroup: { id: idOf("Microsoft.Network/networkSecurityGroups", "nsg-dr") },
          routeTable: { id: idOf("Microsoft.Network/routeTables", "rt-dr") },
          natGateway: { id: idOf("Microsoft.Network/natGateways", "nat-dr") },
        },
      },
      { name: "web", properties: { addressPrefixes: ["10.40.2.0/24"] } },
      { name: "two", properties: { addressPrefixes: ["10.40.3.0/24", "fd00::/64"] } },
    ],
  },
};

/** A policy from Hyper-V to Azure. */
export const policy = {
  id: `${VAULT_ID}/replicationPolicies/harbour-gold`,
  name: "harbour-gold",
  properties: {
    providerSpecificDetails: {
      instanceType: "HyperVReplicaAzure",
      recoveryPointHistoryDurationInHours: 12,
      applicationConsistentSnapshotFrequencyInHours: 2,
      replicationInterval: 300,
    },
  },
};

/** A policy between Azure regions: in minutes. */
export const azurePolicy = {
  id: `${VAULT_ID}/replicationPolicies/harbour-a2a`,
  name: "harbour-a2a",
  properties: {
    providerSpecificDetails: {
      instanceType: "A2A",
      recoveryPointHistory: 1440,
      appConsistentFrequencyInMinutes: 240,
    },
  },
};

/** A Hyper-V site with one host. */
export const site = {
  id: SITE,
  name: "Harbour",
  properties: {
    friendlyName: "Harbour",
    customDetails: {
      instanceType: "HyperVSite",
      hyperVHosts: [{ id: "hv1", name: "HV1.harbour.example", marsAgentVersion: "2.0.9938.0" }],
    },
  },
};

/** A VMM server, one of its networks and where that is mapped to. */
export const vmm = [
  "fab1",
  "fab1/replicationNetworks/n1",
  "fab1/replicationNetworks/n1/replicationNetworkMappings/m1",
].map((path, index) => ({
  id: `${VAULT_ID}/replicationFabrics/${path}`,
  properties: [
    { friendlyName: "vmm.harbour.example", customDetails: { instanceType: "VMM" } },
    { fabricType: "VMM", friendlyName: "backend", subnets: [] },
    {
      primaryNetworkFriendlyName: "backend",
      primaryFabricFriendlyName: "vmm.harbour.example",
      recoveryNetworkFriendlyName: "vnet-dr",
      recoveryNetworkId: network.id,
      fabricSpecificSettings: { instanceType: "VmmToAzure" },
    },
  ][index],
}));

const MACHINE = "0F0E0D0C-1111-4222-8333-445566778899";
/** The adapter's own id, which the export has in base64. */
export const ADAPTER = "AABBCCDD-5555-4666-9777-889900AABBCC";

/** A protected machine of the site. */
export const item = {
  id: `${CONTAINER}/replicationProtectedItems/0f0e0d0c`,
  name: "0f0e0d0c",
  properties: {
    friendlyName: "ledger",
    protectableItemId: `${CONTAINER}/replicationProtectableItems/0f0e0d0c`,
    primaryFabricFriendlyName: "Harbour",
    primaryFabricProvider: "SingleHostHyperVFabric",
    protectionState: "Protected",
    activeLocation: "Primary",
    policyId: policy.id,
    providerSpecificDetails: {
      instanceType: "HyperVReplicaAzure",
      azureVmDiskDetails: [
        {
          vhdType: "OperatingSystem",
          diskId: `${MACHINE}_83F8_0_0`,
          vhdName: "ledger-os",
          maxSizeMB: "61440",
        },
        { vhdType: "Data", diskId: `${MACHINE}_83F8_0_1`, vhdName: "ledger-data", maxSizeMB: "100500" },
      ],
      recoveryAzureVmName: "ledger-dr",
      recoveryAzureStorageAccount: account.id,
      recoveryAzureLogStorageAccountId: null,
      useManagedDisks: "true",
      selectedRecoveryAzureNetworkId: network.id,
      recoveryAzureResourceGroupId: `${SUBSCRIPTION}/resourceGroups/rg-dr`,
      recoveryAvailabilitySetId: "",
      targetAvailabilityZone: "2",
      licenseType: "WindowsServer",
      vmNics: [
        {
          nicId: Buffer.from(`Microsoft:${MACHINE}\\${ADAPTER}`).toString("base64"),
          vMNetworkName: "External",
          ipConfigs: [
            {
              staticIPAddress: "192.168.7.20",
              ipAddressType: "Static",
              recoverySubnetName: "app",
              recoveryStaticIPAddress: "10.40.1.20",
              tfoSubnetName: null,
            },
          ],
        },
      ],
    },
  },
};

/** The same machine and another one, as they are before protection. */
export const protectable = [
  ["0f0e0d0c", "ledger", "Protected"],
  ["12345678", "archive", "Unprotected"],
].map(([id, friendlyName, protectionStatus]) => ({
  id: `${CONTAINER}/replicationProtectableItems/${id}`,
  properties: {
    friendlyName,
    protectionStatus,
    customDetails: {
      instanceType: "HyperVVirtualMachine",
      generation: "2",
      diskDetails: [{ vhdType: "Data", vhdName: `${friendlyName}-os`, maxSizeMB: 61440 }],
    },
  },
}));

const SHOP = idOf("Microsoft.Compute/virtualMachines", "Shop1", "rg-shop");
const SHOP_ADAPTER = idOf("Microsoft.Network/networkInterfaces", "shop1-nic", "rg-shop");
const SHOP_NETWORK = idOf("Microsoft.Network/virtualNetworks", "vnet-shop", "rg-shop");

/** A machine in Azure that replicates to another region. Its id is in lower case, as it comes. */
export const azureItem = {
  id: `${VAULT_ID}/replicationFabrics/azure-ne/replicationProtectionContainers/c/replicationProtectedItems/shop1`,
  properties: {
    friendlyName: "Shop1",
    protectionState: "Protected",
    activeLocation: "Primary",
    policyId: azurePolicy.id,
    providerSpecificDetails: {
      instanceType: "A2A",
      fabricObjectId: SHOP.toLowerCase(),
      initialPrimaryFabricLocation: "westeurope",
      primaryFabricLocation: "northeurope",
      recoveryFabricLocation: "westeurope",
      recoveryAzureVMName: "Shop1",
      recoveryAzureResourceGroupId: `${SUBSCRIPTION}/resourceGroups/rg-dr`,
      recoveryAvailabilityZone: null,
      agentVersion: "9.66.7567.1",
      multiVmGroupName: "grp-shop",
      multiVmGroupCreateOption: "UserSpecified",
      selectedRecoveryAzureNetworkId: network.id,
      selectedTfoAzureNetworkId: null,
      protectedManagedDisks: [
        {
          primaryStagingAzureStorageAccountId: idOf(
            "Microsoft.Storage/storageAccounts",
            "stcache",
            "rg-shop",
          ),
        },
      ],
      vmNics: [
        {
          sourceNicArmId: SHOP_ADAPTER,
          vMNetworkName: SHOP_NETWORK,
          enableAcceleratedNetworkingOnRecovery: true,
          ipConfigs: [
            {
              name: "ip1",
              isPrimary: true,
              subnetName: "front",
              staticIPAddress: "10.9.0.4",
              ipAddressType: "Dynamic",
              recoverySubnetName: "web",
              recoveryStaticIPAddress: "",
            },
          ],
        },
      ],
    },
  },
};

const GROUP_OF_SHOP = idOf("Microsoft.Network/networkSecurityGroups", "nsg-shop", "rg-shop");
const BALANCER = idOf("Microsoft.Network/loadBalancers", "lb-shop", "rg-shop");

/** The same machine and its network interface, as `az vm list` and the REST API give them. */
export const azureMachine = [
  {
    id: SHOP,
    name: "Shop1",
    location: "northeurope",
    zones: ["1"],
    timeCreated: "2025-02-11T09:30:00.1234567+00:00",
    vmId: "1f0e0d0c-5555-4666-8777-888899990000",
    provisioningState: "Succeeded",
    hardwareProfile: { vmSize: "Standard_D4s_v5" },
    storageProfile: { diskControllerType: "SCSI" },
    securityProfile: { securityType: "TrustedLaunch" },
    instanceView: {
      osName: "Windows Server 2022 Datacenter",
      osVersion: "10.0.20348.2700",
      hyperVGeneration: "V2",
    },
    resources: [
      {
        id: `${SHOP}/extensions/SiteRecovery-Windows`,
        publisher: "Microsoft.Azure.RecoveryServices.SiteRecovery",
        provisioningState: "Succeeded",
      },
    ],
  },
  {
    id: SHOP_ADAPTER,
    name: "shop1-nic",
    location: "northeurope",
    properties: {
      virtualMachine: { id: SHOP },
      primary: true,
      enableAcceleratedNetworking: true,
      networkSecurityGroup: { id: GROUP_OF_SHOP },
      ipConfigurations: [
        {
          name: "ip1",
          properties: {
            publicIPAddress: { id: idOf("Microsoft.Network/publicIPAddresses", "pip-shop", "rg-shop") },
            applicationSecurityGroups: [
              { id: idOf("Microsoft.Network/applicationSecurityGroups", "asg-shop", "rg-shop") },
            ],
            loadBalancerBackendAddressPools: ["shop", "till"].map((pool) => ({
              id: `${BALANCER}/backendAddressPools/${pool}`,
            })),
            privateIPAddress: "10.9.0.4",
            privateIPAllocationMethod: "Dynamic",
            primary: true,
            subnet: { id: `${SHOP_NETWORK}/subnets/front` },
          },
        },
      ],
    },
  },
];

const MACHINE_OF_VMM = "7a6b5c4d-2222-4333-8444-556677889900";
const CLOUD = `${VAULT_ID}/replicationFabrics/fab1/replicationProtectionContainers/gold`;

/** What stands around that machine. */
export const around = [
  { id: `${SUBSCRIPTION}/resourceGroups/rg-shop`, name: "rg-shop", location: "northeurope" },
  {
    id: idOf("Microsoft.Network/publicIPAddresses", "pip-shop", "rg-shop"),
    location: "northeurope",
    sku: { name: "Standard", tier: "Regional" },
  },
  {
    id: BALANCER,
    location: "northeurope",
    sku: { name: "Standard" },
    properties: {
      frontendIPConfigurations: [
        { name: "front", properties: { subnet: { id: `${SHOP_NETWORK}/subnets/front` } } },
      ],
      backendAddressPools: [{ name: "shop" }],
    },
  },
  {
    id: idOf("Microsoft.Network/routeTables", "rt-shop", "rg-shop"),
    properties: {
      routes: [{ properties: { addressPrefix: "0.0.0.0/0", nextHopType: "VirtualAppliance" } }],
    },
  },
  {
    id: GROUP_OF_SHOP,
    location: "northeurope",
    properties: {
      securityRules: [
        securityRule(4000, "Deny", "Internet"),
        securityRule(100, "Allow", "AzureSiteRecovery"),
        securityRule(110, "Allow", "Storage.NorthEurope"),
      ],
    },
  },
];

/** A rule of a network security group for what goes out. */
export function securityRule(priority: number, access: string, destination: string, more: object = {}) {
  return {
    name: `rule-${priority}`,
    properties: {
      priority,
      access,
      direction: "Outbound",
      protocol: "Tcp",
      sourceAddressPrefix: "*",
      sourcePortRange: "*",
      destinationPortRange: "443",
      destinationAddressPrefix: destination,
      ...more,
    },
  };
}

/** A machine of a VMM cloud that replicates to the cloud of another VMM server. */
export const vmmItem = {
  id: `${CLOUD}/replicationProtectedItems/${MACHINE_OF_VMM}`,
  properties: {
    friendlyName: "payroll",
    protectableItemId: `${CLOUD}/replicationProtectableItems/${MACHINE_OF_VMM}`,
    primaryFabricFriendlyName: "vmm.harbour.example",
    primaryFabricProvider: "VmmFabric",
    recoveryFabricFriendlyName: "vmm.inland.example",
    primaryProtectionContainerFriendlyName: "gold",
    recoveryProtectionContainerFriendlyName: "silver",
    protectionState: "Protected",
    activeLocation: "Primary",
    policyId: `${VAULT_ID}/replicationPolicies/inland`,
    providerSpecificDetails: {
      instanceType: "HyperVReplica2012R2",
      vmId: MACHINE_OF_VMM,
      vMDiskDetails: [
        { vhdType: "OperatingSystem", vhdId: "1", vhdName: "payroll-os", maxSizeMB: 61440 },
        { vhdType: "Data", vhdId: "2", vhdName: "payroll-data", maxSizeMB: 1048576 },
      ],
      vmNics: [{ nicId: "0b1c2d3e-4444-4555-8666-778899aabbcc", vMNetworkName: "backend", ipConfigs: [] }],
    },
  },
};

/** Its policy, and where its network leads to. */
export const toVmm = [
  {
    id: `${VAULT_ID}/replicationPolicies/inland`,
    properties: {
      providerSpecificDetails: {
        instanceType: "HyperVReplica2012R2",
        replicationFrequencyInSeconds: 900,
        recoveryPoints: 8,
        applicationConsistentSnapshotFrequencyInHours: 4,
      },
    },
  },
  {
    id: `${VAULT_ID}/replicationFabrics/fab1/replicationNetworks/n1/replicationNetworkMappings/m2`,
    properties: {
      primaryNetworkFriendlyName: "backend",
      primaryFabricFriendlyName: "vmm.harbour.example",
      recoveryNetworkFriendlyName: "inland",
      recoveryFabricFriendlyName: "vmm.inland.example",
      recoveryNetworkId: `${VAULT_ID}/replicationFabrics/fab2/replicationNetworks/n9`,
      fabricSpecificSettings: { instanceType: "VmmToVmm" },
    },
  },
];

/** A job that has enabled or disabled the replication of a machine. */
export function job(name: string, properties: { readonly [property: string]: unknown }) {
  return {
    id: `${VAULT_ID}/replicationJobs/${name}`,
    name,
    type: "Microsoft.RecoveryServices/vaults/replicationJobs",
    properties: {
      scenarioName: "EnableDr",
      state: "Succeeded",
      startTime: "2026-03-01T08:15:30.1234567Z",
      endTime: "2026-03-01T09:00:00Z",
      targetInstanceType: "ProtectionEntity",
      customDetails: { instanceType: "AsrJobDetails", affectedObjectDetails: {} },
      ...properties,
    },
  };
}

/** Jobs that have enabled the replication of the machines of these exports. */
export const jobs = [
  job("j1", { targetObjectId: MACHINE_OF_VMM, targetObjectName: "payroll" }),
  job("j2", { targetObjectId: "9f8e7d6c-3333-4444-8555-667788990011", targetObjectName: "shop1" }),
];

/** Everything at once. */
export const everything = {
  value: [
    vault,
    account,
    blobService,
    network,
    policy,
    azurePolicy,
    site,
    ...vmm,
    item,
    ...protectable,
    azureItem,
    ...azureMachine,
    ...around,
    vmmItem,
    ...toVmm,
    ...jobs,
  ],
  nextLink: null,
};
