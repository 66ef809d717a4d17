// Made from inventory.schema.json by `npm run generate`. Changes here are lost.

import type { Located } from "../located.ts";
import type { IpPrefix } from "../values/ip.ts";
import type { Version } from "../values/version.ts";

/**
 * The top of an inventory file. All files of a folder are one inventory, so any file may hold any part.
 */
export interface Inventory extends Located {
  readonly nodeType: "Inventory";
  readonly parent: undefined;
  /**
   * The address of this schema, for editors that complete JSON by it. It says nothing about the inventory.
   *
   * Example: `./node_modules/drlint/schemas/inventory.schema.json`.
   */
  readonly $schema?: string | undefined;
  /**
   * The version of this format. Best written once at the top of every file.
   *
   * Example: `1`.
   */
  readonly schemaVersion?: 1 | undefined;
  /**
   * The Recovery Services vaults that coordinate the replication.
   */
  readonly vaults?: readonly Vault[] | undefined;
  /**
   * The Azure storage accounts that take replicated data, replication logs or a cache.
   */
  readonly storageAccounts?: readonly StorageAccount[] | undefined;
  /**
   * The Azure virtual networks that machines stand in or come up in.
   */
  readonly virtualNetworks?: readonly VirtualNetwork[] | undefined;
  /**
   * The disk encryption sets in Azure that disks of machines in Azure are encrypted with in the target region.
   */
  readonly diskEncryptionSets?: readonly DiskEncryptionSet[] | undefined;
  /**
   * The subscriptions of Azure that machines, what they come up in and vaults belong to.
   */
  readonly subscriptions?: readonly Subscription[] | undefined;
  /**
   * The scale sets of flexible orchestration that machines in Azure are in.
   */
  readonly scaleSets?: readonly ScaleSet[] | undefined;
  /**
   * The key vaults in Azure with the keys of Azure Disk Encryption in the target region.
   */
  readonly keyVaults?: readonly KeyVault[] | undefined;
  /**
   * The replication policies that machines are protected with.
   */
  readonly replicationPolicies?: readonly ReplicationPolicy[] | undefined;
  /**
   * The System Center Virtual Machine Manager (VMM) servers.
   */
  readonly vmmServers?: readonly VMMServer[] | undefined;
  /**
   * The Hyper-V sites: groups of hosts that no VMM server manages.
   */
  readonly hyperVSites?: readonly HyperVSite[] | undefined;
  /**
   * The Hyper-V hosts.
   */
  readonly hyperVHosts?: readonly HyperVHost[] | undefined;
  /**
   * The Hyper-V virtual machines.
   */
  readonly virtualMachines?: readonly VirtualMachine[] | undefined;
  /**
   * The Azure virtual machines that replicate to another region.
   */
  readonly azureVirtualMachines?: readonly AzureVirtualMachine[] | undefined;
  /**
   * Which target network stands for which source network. Where the list is recorded it is complete: what it does not name is not mapped. `[]`: nothing is.
   */
  readonly networkMappings?: readonly NetworkMapping[] | undefined;
  /**
   * The resource groups of Azure.
   */
  readonly resourceGroups?: readonly ResourceGroup[] | undefined;
  /**
   * The public IP addresses of Azure that machines have or are to get.
   */
  readonly publicIpAddresses?: readonly PublicIpAddress[] | undefined;
  /**
   * The network security groups of Azure.
   */
  readonly networkSecurityGroups?: readonly NetworkSecurityGroup[] | undefined;
  /**
   * The load balancers of Azure that machines stand behind or are to.
   */
  readonly loadBalancers?: readonly LoadBalancer[] | undefined;
  /**
   * The recovery plans of Site Recovery that machines of Azure are in. Where the list is recorded it is complete: a machine that no plan names is in none. `[]`: there are none.
   */
  readonly recoveryPlans?: readonly RecoveryPlan[] | undefined;
  /**
   * The route tables of Azure.
   */
  readonly routeTables?: readonly RouteTable[] | undefined;
}

/**
 * A Recovery Services vault.
 */
export interface Vault extends Located {
  readonly nodeType: "Vault";
  readonly parent: Inventory;
  /**
   * The vault's name in Azure.
   *
   * Source: Get-AzRecoveryServicesVault: Name. Example: `contoso-recovery`.
   */
  readonly name: string;
  /**
   * The Azure region that the vault lies in.
   *
   * Source: Get-AzRecoveryServicesVault: Location. Example: `westeurope`.
   */
  readonly region?: string | undefined;
  /**
   * The resource group that the vault lies in.
   *
   * Source: Get-AzRecoveryServicesVault: ResourceGroupName. Example: `rg-dr`.
   */
  readonly resourceGroup?: string | undefined;
  /**
   * The Azure subscription that the vault belongs to, by its id.
   *
   * Source: Get-AzRecoveryServicesVault: SubscriptionId. Example: `7b0c0b6e-0d5a-4c52-9a0e-2f1c7a3f0a11`.
   */
  readonly subscription?: string | undefined;
  /**
   * The Microsoft Entra (Azure AD) tenant of the subscription, by its domain name or its id.
   *
   * Source: Get-AzSubscription: TenantId. Example: `contoso.onmicrosoft.com`.
   */
  readonly tenant?: string | undefined;
  /**
   * Whether the vault is reached through a private endpoint (Private Link).
   *
   * Source: Get-AzRecoveryServicesVault: Properties.PrivateEndpointStateForSiteRecovery. Example: `false`.
   */
  readonly privateEndpoint?: boolean | undefined;
  /**
   * The networks in which the vault has private endpoints for Site Recovery. A recorded list is complete.
   *
   * Source: Get-AzPrivateEndpoint: Subnet.
   */
  readonly privateEndpointNetworks?: readonly string[] | undefined;
  /**
   * The managed identities of the vault.
   *
   * Source: Get-AzRecoveryServicesVault: Identity.Type. Example: `SystemAssigned`.
   */
  readonly identity?: "none" | "SystemAssigned" | "UserAssigned" | "SystemAssigned, UserAssigned" | undefined;
}

/**
 * An Azure storage account.
 */
export interface StorageAccount extends Located {
  readonly nodeType: "StorageAccount";
  readonly parent: Inventory;
  /**
   * The account's name, unique in all of Azure.
   *
   * Source: Get-AzStorageAccount: StorageAccountName. Example: `contosodrreplica`.
   */
  readonly name: string;
  /**
   * The resource id of the storage account in Azure. Imports know it again by this.
   *
   * Source: Get-AzStorageAccount: Id. Example: `/subscriptions/7b0c0b6e-0d5a-4c52-9a0e-2f1c7a3f0a11/resourceGroups/rg-dr/providers/Microsoft.Storage/storageAccounts/stdrcache`.
   */
  readonly id?: string | undefined;
  /**
   * The Azure region that the account lies in.
   *
   * Source: Get-AzStorageAccount: PrimaryLocation. Example: `westeurope`.
   */
  readonly region?: string | undefined;
  /**
   * The resource group that the account lies in.
   *
   * Source: Get-AzStorageAccount: ResourceGroupName. Example: `rg-dr`.
   */
  readonly resourceGroup?: string | undefined;
  /**
   * The subscription that the account belongs to, where it differs from the vault's.
   *
   * Source: Get-AzContext: Subscription.Id. Example: `7b0c0b6e-0d5a-4c52-9a0e-2f1c7a3f0a11`.
   */
  readonly subscription?: string | undefined;
  /**
   * Azure's name for the account's performance and redundancy.
   *
   * Source: Get-AzStorageAccount: Sku.Name. Example: `Standard_GRS`.
   */
  readonly sku?:
    | "Standard_LRS"
    | "Standard_GRS"
    | "Standard_RAGRS"
    | "Standard_ZRS"
    | "Standard_GZRS"
    | "Standard_RAGZRS"
    | "Premium_LRS"
    | "Premium_ZRS"
    | "StandardV2_LRS"
    | "StandardV2_GRS"
    | "StandardV2_ZRS"
    | "StandardV2_GZRS"
    | "PremiumV2_LRS"
    | "PremiumV2_ZRS"
    | undefined;
  /**
   * Azure's kind of the account. It decides which services and access tiers the account has.
   *
   * Source: Get-AzStorageAccount: Kind. Example: `StorageV2`.
   */
  readonly kind?: "Storage" | "StorageV2" | "BlobStorage" | "BlockBlobStorage" | "FileStorage" | undefined;
  /**
   * The tier of blobs that have none of their own. Archive is a tier of single blobs, never of an account.
   *
   * Source: Get-AzStorageAccount: AccessTier. Example: `Hot`.
   */
  readonly accessTier?: "Hot" | "Cool" | "Cold" | "Smart" | "Premium" | undefined;
  /**
   * Whether the account's firewall is on: only chosen networks reach it.
   *
   * Source: Get-AzStorageAccount: NetworkRuleSet.DefaultAction. Example: `false`.
   */
  readonly firewall?: boolean | undefined;
  /**
   * Whether the account takes encrypted connections only.
   *
   * Source: Get-AzStorageAccount: EnableHttpsTrafficOnly. Example: `true`.
   */
  readonly secureTransfer?: boolean | undefined;
  /**
   * How the account's data is encrypted at rest.
   *
   * Source: Get-AzStorageAccount: Encryption.
   */
  readonly encryption?: StorageEncryption | undefined;
  /**
   * Whether soft delete of blobs is on: deleted and overwritten blobs are kept for some days.
   *
   * Source: Get-AzStorageBlobServiceProperty: DeleteRetentionPolicy.Enabled. Example: `true`.
   */
  readonly softDelete?: boolean | undefined;
  /**
   * Whether trusted Microsoft services pass the account's firewall.
   *
   * Source: Get-AzStorageAccount: NetworkRuleSet.Bypass. Example: `true`.
   */
  readonly trustedServices?: boolean | undefined;
  /**
   * The subnets that the account's firewall lets in, each as `network/subnet`, or with the resource group of the network in front. A recorded list is complete.
   *
   * Source: Get-AzStorageAccount: NetworkRuleSet.VirtualNetworkRules.
   */
  readonly allowedSubnets?: readonly string[] | undefined;
  /**
   * Whether a private endpoint leads to the account.
   *
   * Source: Get-AzPrivateEndpointConnection: PrivateLinkServiceConnectionState.Status. Example: `false`.
   */
  readonly privateEndpoint?: boolean | undefined;
  /**
   * Whether requests that are signed with a key of the account are allowed. Azure allows them unless told otherwise.
   *
   * Source: Get-AzStorageAccount: AllowSharedKeyAccess. Example: `true`.
   */
  readonly sharedKeyAccess?: boolean | undefined;
  /**
   * The roles that the managed identity of the vault has on the account, inherited ones included. A recorded list is complete.
   *
   * Source: Get-AzRoleAssignment: RoleDefinitionName.
   */
  readonly vaultRoles?: readonly string[] | undefined;
}

/**
 * How a storage account's data is encrypted at rest. Azure always encrypts it; the question is with whose key.
 */
export interface StorageEncryption extends Located {
  readonly nodeType: "StorageEncryption";
  readonly parent: StorageAccount;
  /**
   * Whose key encrypts the data.
   *
   * Source: Get-AzStorageAccount: Encryption.KeySource. Example: `platform`.
   */
  readonly keySource?: "platform" | "customerManaged" | undefined;
}

/**
 * An Azure virtual network. Its name is unique within its resource group.
 */
export interface VirtualNetwork extends Located {
  readonly nodeType: "VirtualNetwork";
  readonly parent: Inventory;
  /**
   * The network's name in Azure.
   *
   * Source: Get-AzVirtualNetwork: Name. Example: `vnet-dr`.
   */
  readonly name: string;
  /**
   * The resource id of the network in Azure. Imports know it again by this.
   *
   * Source: Get-AzVirtualNetwork: Id. Example: `/subscriptions/7b0c0b6e-0d5a-4c52-9a0e-2f1c7a3f0a11/resourceGroups/rg-dr/providers/Microsoft.Network/virtualNetworks/vnet-dr`.
   */
  readonly id?: string | undefined;
  /**
   * The Azure region that the network lies in.
   *
   * Source: Get-AzVirtualNetwork: Location. Example: `westeurope`.
   */
  readonly region?: string | undefined;
  /**
   * The resource group that the network lies in.
   *
   * Source: Get-AzVirtualNetwork: ResourceGroupName. Example: `rg-dr`.
   */
  readonly resourceGroup?: string | undefined;
  /**
   * The subscription that the network belongs to, where it differs from the vault's.
   *
   * Source: Get-AzContext: Subscription.Id. Example: `7b0c0b6e-0d5a-4c52-9a0e-2f1c7a3f0a11`.
   */
  readonly subscription?: string | undefined;
  /**
   * Whether production machines use the network. `false` is a network kept for test failovers.
   *
   * Example: `true`.
   */
  readonly production?: boolean | undefined;
  /**
   * The address ranges of the network.
   *
   * Source: Get-AzVirtualNetwork: AddressSpace.AddressPrefixes.
   */
  readonly addressSpace?: readonly IpPrefix[] | undefined;
  /**
   * Whether an ExpressRoute circuit leads into the network.
   *
   * Source: Get-AzVirtualNetworkGateway: GatewayType. Example: `true`.
   */
  readonly expressRoute?: boolean | undefined;
  /**
   * The networks that it is connected to: by peering, through a VPN gateway, or by a group of Azure Virtual Network Manager, which an import of networks does not see. A recorded list is complete.
   *
   * Source: Get-AzVirtualNetworkPeering: RemoteVirtualNetwork; Get-AzVirtualNetworkGatewayConnection: VirtualNetworkGateway2.
   */
  readonly connectedTo?: readonly string[] | undefined;
  /**
   * The network's subnets, in the order in which Azure lists them. A recorded list is complete.
   *
   * Source: Get-AzVirtualNetwork: Subnets.
   */
  readonly subnets?: readonly VirtualNetworkSubnet[] | undefined;
  /**
   * The addresses of the DNS servers of the network. `[]`: those of Azure.
   *
   * Source: Get-AzVirtualNetwork: DhcpOptions.DnsServers.
   */
  readonly dnsServers?: readonly string[] | undefined;
}

/**
 * A subnet of an Azure virtual network. Azure keeps the first four and the last address of it.
 */
export interface VirtualNetworkSubnet extends Located {
  readonly nodeType: "VirtualNetworkSubnet";
  readonly parent: VirtualNetwork;
  /**
   * The subnet's name. Site Recovery pairs source and target subnets by it.
   *
   * Source: Get-AzVirtualNetworkSubnetConfig: Name. Example: `app`.
   */
  readonly name: string;
  /**
   * The address range of the subnet.
   *
   * Source: Get-AzVirtualNetworkSubnetConfig: AddressPrefix. Example: `10.1.1.0/24`.
   */
  readonly addressPrefix?: IpPrefix | undefined;
  /**
   * The Azure services that the subnet has a service endpoint for.
   *
   * Source: Get-AzVirtualNetworkSubnetConfig: ServiceEndpoints.Service.
   */
  readonly serviceEndpoints?: readonly string[] | undefined;
  /**
   * The addresses that are taken already, beside what this inventory itself places in the subnet.
   *
   * Source: Get-AzVirtualNetwork -ExpandResource subnets/ipConfigurations: Subnets.IpConfigurations.PrivateIpAddress.
   */
  readonly usedAddresses?: readonly string[] | undefined;
  /**
   * The network security group of the subnet. `none`: it has none.
   *
   * Source: Get-AzVirtualNetworkSubnetConfig: NetworkSecurityGroup. Example: `nsg-web`.
   */
  readonly networkSecurityGroup?: string | undefined;
  /**
   * The route table of the subnet. `none`: Azure's own routes count.
   *
   * Source: Get-AzVirtualNetworkSubnetConfig: RouteTable. Example: `rt-web`.
   */
  readonly routeTable?: string | undefined;
  /**
   * Whether a NAT gateway leads what goes out of the subnet to the internet.
   *
   * Source: Get-AzVirtualNetworkSubnetConfig: NatGateway. Example: `false`.
   */
  readonly natGateway?: boolean | undefined;
}

/**
 * A disk encryption set in Azure, with a key of your own. Its name is unique within its resource group.
 */
export interface DiskEncryptionSet extends Located {
  readonly nodeType: "DiskEncryptionSet";
  readonly parent: Inventory;
  /**
   * The name of the disk encryption set.
   *
   * Source: Get-AzDiskEncryptionSet: Name. Example: `des-web-asr`.
   */
  readonly name: string;
  /**
   * The resource id of the disk encryption set in Azure. Imports know it again by this.
   *
   * Source: Get-AzDiskEncryptionSet: Id. Example: `/subscriptions/7b0c0b6e-0d5a-4c52-9a0e-2f1c7a3f0a11/resourceGroups/rg-dr/providers/Microsoft.Compute/diskEncryptionSets/des-web-asr`.
   */
  readonly id?: string | undefined;
  /**
   * The Azure region that the disk encryption set lies in.
   *
   * Source: Get-AzDiskEncryptionSet: Location. Example: `southeastasia`.
   */
  readonly region?: string | undefined;
  /**
   * The resource group that the disk encryption set lies in.
   *
   * Source: Get-AzDiskEncryptionSet: ResourceGroupName. Example: `rg-web-asr`.
   */
  readonly resourceGroup?: string | undefined;
  /**
   * The subscription that the disk encryption set belongs to, where it differs from the vault's.
   *
   * Source: Get-AzContext: Subscription.Id. Example: `7b0c0b6e-0d5a-4c52-9a0e-2f1c7a3f0a11`.
   */
  readonly subscription?: string | undefined;
  /**
   * How disks are encrypted with the set.
   *
   * Source: Get-AzDiskEncryptionSet: EncryptionType. Example: `customerManaged`.
   */
  readonly encryptionType?: "customerManaged" | "double" | "confidential" | undefined;
}

/**
 * A subscription of Azure.
 */
export interface Subscription extends Located {
  readonly nodeType: "Subscription";
  readonly parent: Inventory;
  /**
   * The id of the subscription, as other objects name it.
   *
   * Source: Get-AzSubscription: Id. Example: `7b0c0b6e-0d5a-4c52-9a0e-2f1c7a3f0a11`.
   */
  readonly name: string;
  /**
   * The Microsoft Entra (Azure AD) tenant of the subscription, by its domain name or its id.
   *
   * Source: Get-AzSubscription: TenantId. Example: `contoso.onmicrosoft.com`.
   */
  readonly tenant?: string | undefined;
}

/**
 * A virtual machine scale set of flexible orchestration in Azure. Its name is unique within its resource group.
 */
export interface ScaleSet extends Located {
  readonly nodeType: "ScaleSet";
  readonly parent: Inventory;
  /**
   * The name of the scale set.
   *
   * Source: Get-AzVmss: Name. Example: `vmss-web`.
   */
  readonly name: string;
  /**
   * The resource id of the scale set in Azure. Imports know it again by this.
   *
   * Source: Get-AzVmss: Id. Example: `/subscriptions/7b0c0b6e-0d5a-4c52-9a0e-2f1c7a3f0a11/resourceGroups/rg-web/providers/Microsoft.Compute/virtualMachineScaleSets/vmss-web`.
   */
  readonly id?: string | undefined;
  /**
   * The resource group that the scale set lies in.
   *
   * Source: Get-AzVmss: ResourceGroupName. Example: `rg-web`.
   */
  readonly resourceGroup?: string | undefined;
  /**
   * The subscription that the scale set belongs to, where it differs from the vault's.
   *
   * Source: Get-AzContext: Subscription.Id. Example: `7b0c0b6e-0d5a-4c52-9a0e-2f1c7a3f0a11`.
   */
  readonly subscription?: string | undefined;
  /**
   * Whether the set has a profile by which it makes machines of its own (scalability). One without spreads machines that are made by hand (availability).
   *
   * Source: Get-AzVmss: VirtualMachineProfile. Example: `false`.
   */
  readonly scalingProfile?: boolean | undefined;
}

/**
 * A key vault in Azure. Its name is unique in Azure.
 */
export interface KeyVault extends Located {
  readonly nodeType: "KeyVault";
  readonly parent: Inventory;
  /**
   * The name of the key vault.
   *
   * Source: Get-AzKeyVault: VaultName. Example: `kv-web-asr`.
   */
  readonly name: string;
  /**
   * The resource id of the key vault in Azure. Imports know it again by this.
   *
   * Source: Get-AzKeyVault: ResourceId. Example: `/subscriptions/7b0c0b6e-0d5a-4c52-9a0e-2f1c7a3f0a11/resourceGroups/rg-dr/providers/Microsoft.KeyVault/vaults/kv-web-asr`.
   */
  readonly id?: string | undefined;
  /**
   * The Azure region that the key vault lies in.
   *
   * Source: Get-AzKeyVault: Location. Example: `southeastasia`.
   */
  readonly region?: string | undefined;
  /**
   * The subscription that the key vault belongs to, where it differs from the vault's.
   *
   * Source: Get-AzContext: Subscription.Id. Example: `7b0c0b6e-0d5a-4c52-9a0e-2f1c7a3f0a11`.
   */
  readonly subscription?: string | undefined;
}

/**
 * A replication policy: how often is replicated and what is kept.
 */
export interface ReplicationPolicy extends Located {
  readonly nodeType: "ReplicationPolicy";
  readonly parent: Inventory;
  /**
   * The policy's name in the vault.
   *
   * Source: Get-AzRecoveryServicesAsrPolicy: FriendlyName. Example: `gold`.
   */
  readonly name: string;
  /**
   * The time between two replications, in seconds.
   *
   * Unit: seconds. Source: New-AzRecoveryServicesAsrPolicy: ReplicationFrequencyInSeconds. Example: `300`.
   */
  readonly replicationInterval?: number | undefined;
  /**
   * How long recovery points are kept, in hours.
   *
   * Unit: hours. Source: New-AzRecoveryServicesAsrPolicy: NumberOfRecoveryPointsToRetain. Example: `24`.
   */
  readonly recoveryPointRetention?: number | undefined;
  /**
   * The time between two application-consistent snapshots, in hours. 0 means none are taken.
   *
   * Unit: hours. Source: New-AzRecoveryServicesAsrPolicy: ApplicationConsistentSnapshotFrequencyInHours. Example: `1`.
   */
  readonly appConsistentSnapshotFrequency?: number | undefined;
}

/**
 * A System Center Virtual Machine Manager (VMM) server with its host groups, clouds and VM networks.
 */
export interface VMMServer extends Located {
  readonly nodeType: "VMMServer";
  readonly parent: Inventory;
  /**
   * The server's name.
   *
   * Source: Get-SCVMMServer: Name. Example: `vmm-newyork`.
   */
  readonly name: string;
  /**
   * The release of System Center Virtual Machine Manager, by its year.
   *
   * Source: Get-SCVMMServer: ProductVersion. Example: `2019`.
   */
  readonly version?: string | undefined;
  /**
   * The operating system of the server.
   */
  readonly operatingSystem?: ServerOperatingSystem | undefined;
  /**
   * Whether the server reaches the internet.
   *
   * Example: `true`.
   */
  readonly internetAccess?: boolean | undefined;
  /**
   * The version of the Azure Site Recovery provider on the server. `none`: it is not installed.
   *
   * Source: Get-AzRecoveryServicesAsrServicesProvider: ProviderVersion. Example: `5.23.0912.1`.
   */
  readonly siteRecoveryProviderVersion?: "none" | Version | undefined;
  /**
   * The names of the host groups that the server manages. A recorded list is complete.
   *
   * Source: Get-SCVMHostGroup: Name.
   */
  readonly hostGroups?: readonly string[] | undefined;
  /**
   * The private clouds of the server. A recorded list is complete.
   *
   * Source: Get-SCCloud.
   */
  readonly clouds?: readonly Cloud[] | undefined;
  /**
   * The VM networks of the server. A recorded list is complete.
   *
   * Source: Get-SCVMNetwork.
   */
  readonly vmNetworks?: readonly VMNetwork[] | undefined;
}

/**
 * The operating system of a Hyper-V host or a VMM server.
 */
export interface ServerOperatingSystem extends Located {
  readonly nodeType: "ServerOperatingSystem";
  readonly parent: VMMServer | HyperVHost;
  /**
   * The product's name, with the edition or without.
   *
   * Source: Win32_OperatingSystem: Caption. Example: `Windows Server 2019`.
   */
  readonly name?: string | undefined;
  /**
   * Whether it is a Server Core installation.
   *
   * Source: Get-ComputerInfo: OsServerLevel. Example: `true`.
   */
  readonly serverCore?: boolean | undefined;
  /**
   * The version of the .NET Framework. `none`: no .NET Framework 4 is installed.
   *
   * Source: Registry: NET Framework Setup\NDP\v4\Full, Version. Example: `4.8`.
   */
  readonly dotNetVersion?: "none" | Version | undefined;
}

/**
 * A private cloud of a VMM server. Its name is unique within the server.
 */
export interface Cloud extends Located {
  readonly nodeType: "Cloud";
  readonly parent: VMMServer;
  /**
   * The cloud's name in VMM.
   *
   * Source: Get-SCCloud: Name. Example: `gold-newyork`.
   */
  readonly name: string;
  /**
   * The host groups of the same VMM server that the cloud is made of. A recorded list is complete.
   *
   * Source: Get-SCCloud: HostGroup.
   */
  readonly hostGroups?: readonly string[] | undefined;
  /**
   * The logical networks that the cloud offers.
   *
   * Source: Get-SCCloud: LogicalNetworks.
   */
  readonly logicalNetworks?: readonly string[] | undefined;
}

/**
 * A VM network of a VMM server. Its name is unique within the server.
 */
export interface VMNetwork extends Located {
  readonly nodeType: "VMNetwork";
  readonly parent: VMMServer;
  /**
   * The VM network's name in VMM.
   *
   * Source: Get-SCVMNetwork: Name. Example: `VMNetwork1-NewYork`.
   */
  readonly name: string;
  /**
   * The logical network that the VM network lies on.
   *
   * Source: Get-SCVMNetwork: LogicalNetwork. Example: `logical1-newyork`.
   */
  readonly logicalNetwork?: string | undefined;
  /**
   * The VM network's subnets, in the order in which VMM lists them. A recorded list is complete.
   *
   * Source: Get-SCVMSubnet.
   */
  readonly subnets?: readonly VMNetworkSubnet[] | undefined;
}

/**
 * A subnet of a VM network.
 */
export interface VMNetworkSubnet extends Located {
  readonly nodeType: "VMNetworkSubnet";
  readonly parent: VMNetwork;
  /**
   * The subnet's name. Site Recovery pairs source and target subnets by it.
   *
   * Source: Get-SCVMSubnet: Name. Example: `app`.
   */
  readonly name: string;
  /**
   * The address range of the subnet.
   *
   * Source: Get-SCVMSubnet: SubnetVLans.Subnet. Example: `10.1.1.0/24`.
   */
  readonly addressPrefix?: IpPrefix | undefined;
}

/**
 * A Hyper-V site: a group of hosts in a vault that no VMM server manages.
 */
export interface HyperVSite extends Located {
  readonly nodeType: "HyperVSite";
  readonly parent: Inventory;
  /**
   * The site's name in the vault.
   *
   * Source: Get-AzRecoveryServicesAsrFabric: FriendlyName. Example: `branch-oslo`.
   */
  readonly name: string;
}

/**
 * A Hyper-V host. It is managed by VMM (in a host group) or stands in a Hyper-V site, never both.
 */
export interface HyperVHost extends Located {
  readonly nodeType: "HyperVHost";
  readonly parent: Inventory;
  /**
   * The host's computer name.
   *
   * Source: Get-VMHost: ComputerName. Example: `hv-ny-01`.
   */
  readonly name: string;
  /**
   * The VMM host group that the host belongs to. `none`: no VMM server manages it. Not recorded, it counts as that where a site is named.
   *
   * Source: Get-SCVMHost: VMHostGroup. Example: `hg-newyork-1`.
   */
  readonly hostGroup?: string | undefined;
  /**
   * The Hyper-V site that the host is registered in. `none`: it stands in no site. Not recorded, it counts as that where a host group is named.
   *
   * Example: `branch-oslo`.
   */
  readonly site?: string | undefined;
  /**
   * The failover cluster that the host is a node of. `none`: it is a node of no cluster.
   *
   * Source: Get-Cluster: Name. Example: `hvc-ny-01`.
   */
  readonly cluster?: string | undefined;
  /**
   * The operating system of the host.
   */
  readonly operatingSystem?: ServerOperatingSystem | undefined;
  /**
   * Whether the Hyper-V role is installed.
   *
   * Source: Get-WindowsFeature Hyper-V: Installed. Example: `true`.
   */
  readonly hyperVRole?: boolean | undefined;
  /**
   * Whether the latest updates are installed.
   *
   * Example: `true`.
   */
  readonly latestUpdates?: boolean | undefined;
  /**
   * The hotfixes that are installed. A recorded list is complete.
   *
   * Source: Get-HotFix: HotFixID.
   */
  readonly hotfixes?: readonly string[] | undefined;
  /**
   * How the host reaches the internet.
   *
   * Example: `direct`.
   */
  readonly internetAccess?: "direct" | "proxy" | "none" | undefined;
  /**
   * The address of the proxy that the Site Recovery provider or the Recovery Services agent uses on the host. `none`: they use none.
   *
   * Source: Provider: Proxy Settings of its registration; agent: Proxy Configuration of its console. Example: `http://proxy.contoso.com:8080`.
   */
  readonly proxy?: string | undefined;
  /**
   * Whether network adapters of the host are teamed.
   *
   * Source: Get-NetLbfoTeam; Get-VMSwitchTeam for the teams of virtual switches. Example: `true`.
   */
  readonly nicTeaming?: boolean | undefined;
  /**
   * The VLAN ids that the host's network uses.
   *
   * Source: Get-VMNetworkAdapterVlan: AccessVlanId.
   */
  readonly vlans?: readonly number[] | undefined;
  /**
   * The IP addresses of the host.
   *
   * Source: Get-NetIPAddress: IPAddress.
   */
  readonly addresses?: readonly string[] | undefined;
  /**
   * The addresses of the host's Microsoft Failover Cluster Virtual Adapter, which always has an automatic one (169.254.0.0/16). They may stand in `addresses` as well.
   *
   * Source: Get-NetIPAddress: IPAddress of the Microsoft Failover Cluster Virtual Adapter.
   */
  readonly failoverClusterVirtualAdapterAddresses?: readonly string[] | undefined;
  /**
   * The version of the Azure Site Recovery provider on the host. `none`: it is not installed.
   *
   * Source: Get-AzRecoveryServicesAsrServicesProvider: ProviderVersion. Example: `5.23.0912.1`.
   */
  readonly siteRecoveryProviderVersion?: "none" | Version | undefined;
  /**
   * The version of the Microsoft Azure Recovery Services agent on the host. `none`: it is not installed.
   *
   * Source: Programs and Features: Microsoft Azure Recovery Services Agent, Version. Example: `2.0.9263.0`.
   */
  readonly recoveryServicesAgentVersion?: "none" | Version | undefined;
  /**
   * The backup product that runs on the host. `none`: there is none.
   *
   * Example: `none`.
   */
  readonly backup?: string | undefined;
  /**
   * The storage that the host keeps virtual machines on.
   */
  readonly storage?: readonly HostStorage[] | undefined;
  /**
   * Whether the host itself is a domain controller. A guest that is one does not count.
   *
   * Source: Get-CimInstance Win32_ComputerSystem: DomainRole (4 or 5). Example: `true`.
   */
  readonly domainController?: boolean | undefined;
}

/**
 * A storage that a host keeps virtual machines on.
 */
export interface HostStorage extends Located {
  readonly nodeType: "HostStorage";
  readonly parent: HyperVHost;
  /**
   * How the host reaches the storage.
   *
   * Example: `smb`.
   */
  readonly type: "local" | "smb" | "iscsi" | "fibreChannel" | "nfs";
  /**
   * The version of the protocol, for SMB.
   *
   * Source: Get-SmbConnection: Dialect. Example: `3.0`.
   */
  readonly version?: Version | undefined;
  /**
   * Whether several paths lead to the storage (MPIO), and through which device-specific module.
   *
   * Source: Get-WindowsFeature Multipath-IO: Installed.
   */
  readonly multiPath?: boolean | MultiPath | undefined;
}

/**
 * Several paths to one storage (MPIO).
 */
export interface MultiPath extends Located {
  readonly nodeType: "MultiPath";
  readonly parent: HostStorage;
  /**
   * The device-specific module (DSM), with its version where that matters.
   *
   * Source: mpclaim -s -d: DSM Name. Example: `Microsoft DSM`.
   */
  readonly dsm?: string | undefined;
}

/**
 * A Hyper-V virtual machine.
 */
export interface VirtualMachine extends Located {
  readonly nodeType: "VirtualMachine";
  readonly parent: Inventory;
  /**
   * The machine's name in Hyper-V.
   *
   * Source: Get-VM: Name. Example: `SQL01`.
   */
  readonly name: string;
  /**
   * The machine's id in Hyper-V, which stays when it is renamed or moved. Imports know it again by this.
   *
   * Source: Get-VM: Id. Example: `b1f2c6a0-5a39-4f0e-9c1d-2f6a4c7d8e90`.
   */
  readonly id?: string | undefined;
  /**
   * The Hyper-V host that the machine runs on. In a cluster, any of its nodes.
   *
   * Source: Get-VM: ComputerName. Example: `hv-ny-01`.
   */
  readonly host?: string | undefined;
  /**
   * The VMM cloud that the machine is in. Where its host is not known, this tells that VMM manages it.
   *
   * Source: Get-SCVirtualMachine: Cloud. Example: `cloud-newyork`.
   */
  readonly cloud?: string | undefined;
  /**
   * The Hyper-V site that the machine is protected through. Where its host is not known, this tells that it is one of that site.
   *
   * Source: Get-AzRecoveryServicesAsrReplicationProtectedItem: PrimaryFabricFriendlyName. Example: `branch-oslo`.
   */
  readonly site?: string | undefined;
  /**
   * The generation of the machine, which decides how it boots.
   *
   * Source: Get-VM: Generation. Example: `2`.
   */
  readonly generation?: 1 | 2 | undefined;
  /**
   * The operating system inside the machine.
   */
  readonly operatingSystem?: GuestOperatingSystem | undefined;
  /**
   * The address of the proxy that the guest uses. `none`: it uses none.
   *
   * Source: netsh winhttp show proxy. Example: `none`.
   */
  readonly proxy?: string | undefined;
  /**
   * Whether the guest uses several paths to one storage (MPIO).
   *
   * Source: Get-WindowsFeature Multipath-IO: Installed. Example: `false`.
   */
  readonly multiPath?: boolean | undefined;
  /**
   * Whether UEFI secure boot is on.
   *
   * Source: Get-VMFirmware: SecureBoot. Example: `false`.
   */
  readonly secureBoot?: boolean | undefined;
  /**
   * Whether BitLocker encrypts any disk of the machine, be it in part or with its protection suspended.
   *
   * Source: Get-BitLockerVolume: VolumeStatus, EncryptionPercentage. Example: `false`.
   */
  readonly bitLocker?: boolean | undefined;
  /**
   * The disks of the machine. A recorded list is complete.
   *
   * Source: Get-VMHardDiskDrive.
   */
  readonly disks?: readonly Disk[] | undefined;
  /**
   * The volumes that the guest has made of its disks.
   *
   * Source: Get-Volume.
   */
  readonly volumes?: readonly Volume[] | undefined;
  /**
   * The network adapters of the machine. A recorded list is complete.
   *
   * Source: Get-VMNetworkAdapter.
   */
  readonly networkAdapters?: readonly NetworkAdapter[] | undefined;
  /**
   * How the machine is protected. A machine without this block is not looked at, only counted; what the block leaves out is not recorded or, where it is planned, still to be chosen.
   *
   * Source: Get-AzRecoveryServicesAsrReplicationProtectedItem.
   */
  readonly replication?: Replication | undefined;
  /**
   * Whether the machine is a role of the failover cluster that its host is a node of.
   *
   * Source: Get-VM: IsClustered. Example: `true`.
   */
  readonly highlyAvailable?: boolean | undefined;
  /**
   * Whether Hyper-V Replica copies the machine to another host, beside Site Recovery.
   *
   * Source: Get-VM: ReplicationMode. Example: `false`.
   */
  readonly hyperVReplica?: boolean | undefined;
}

/**
 * The operating system inside a virtual machine.
 */
export interface GuestOperatingSystem extends Located {
  readonly nodeType: "GuestOperatingSystem";
  readonly parent: VirtualMachine | AzureVirtualMachine;
  /**
   * The product's name, with version and edition. Whether it is Windows or Linux follows from it.
   *
   * Source: Win32_OperatingSystem: Caption. Example: `Windows Server 2019 Datacenter`.
   */
  readonly name?: string | undefined;
  /**
   * The architecture of the operating system.
   *
   * Source: Win32_OperatingSystem: OSArchitecture. Example: `x64`.
   */
  readonly architecture?: "x64" | "x86" | "arm64" | undefined;
  /**
   * The kernel of a Linux guest, as `uname -r` prints it.
   *
   * Source: uname -r. Example: `5.15.0-1088-azure`.
   */
  readonly kernel?: string | undefined;
  /**
   * The installation option of a Windows Server.
   *
   * Source: Get-ComputerInfo: OsServerLevel. Example: `desktop`.
   */
  readonly installation?: "desktop" | "core" | "nano" | undefined;
}

/**
 * A disk of a Hyper-V virtual machine. Its name is unique within the machine.
 */
export interface Disk extends Located {
  readonly nodeType: "Disk";
  readonly parent: VirtualMachine;
  /**
   * A name for the disk, of your own choice.
   *
   * Example: `os`.
   */
  readonly name: string;
  /**
   * What the machine uses the disk for.
   *
   * Example: `os`.
   */
  readonly role?: "os" | "data" | undefined;
  /**
   * The format of the disk's file.
   *
   * Source: Get-VHD: VhdFormat. Example: `VHDX`.
   */
  readonly vhdFormat?: string | undefined;
  /**
   * The size of the disk as the guest sees it, not of its file.
   *
   * Unit: bytes. Source: Get-VHD: Size. Example: `127GB`.
   */
  readonly size?: number | undefined;
  /**
   * The logical sector size, in bytes.
   *
   * Unit: bytes. Source: Get-VHD: LogicalSectorSize. Example: `512`.
   */
  readonly logicalSectorSize?: number | undefined;
  /**
   * The physical sector size, in bytes.
   *
   * Unit: bytes. Source: Get-VHD: PhysicalSectorSize. Example: `4096`.
   */
  readonly physicalSectorSize?: number | undefined;
  /**
   * The id that is stored in the disk itself. To change it on a replicated disk is not supported.
   *
   * Source: Get-VHD: DiskIdentifier. Example: `5F1C2E0A-1B7D-4B52-8E0A-6E8C0F0A4D11`.
   */
  readonly diskIdentifier?: string | undefined;
  /**
   * The path of the disk's file on the host or share.
   *
   * Source: Get-VMHardDiskDrive: Path. Example: `C:\ClusterStorage\Volume1\SQL01\os.vhdx`.
   */
  readonly path?: string | undefined;
  /**
   * The number of partitions on the disk.
   *
   * Source: Get-Disk: NumberOfPartitions. Example: `4`.
   */
  readonly partitionCount?: number | undefined;
  /**
   * Whether Windows runs the disk as a basic or a dynamic one.
   *
   * Source: diskpart list disk: Dyn. Example: `basic`.
   */
  readonly partitionType?: "basic" | "dynamic" | undefined;
  /**
   * What the disk is, or how the guest reaches it.
   *
   * Source: Get-VMHardDiskDrive: DiskNumber. Example: `vhd`.
   */
  readonly storageType?: "vhd" | "passThrough" | "iscsi" | "fibreChannel" | "smb" | "nfs" | "rdm" | "clusterShared" | undefined;
  /**
   * Whether other machines use the same disk.
   *
   * Source: Get-VMHardDiskDrive: SupportPersistentReservations. Example: `false`.
   */
  readonly shared?: boolean | undefined;
  /**
   * Whether the guest encrypts the disk, by whatever means.
   *
   * Example: `false`.
   */
  readonly encrypted?: boolean | undefined;
  /**
   * Whether the disk is excluded from replication. Not recorded, it counts as replicated: Site Recovery selects all disks.
   *
   * Source: New-AzRecoveryServicesAsrReplicationProtectedItem: IncludeDiskId (Hyper-V sites). Example: `true`.
   */
  readonly excluded?: boolean | undefined;
}

/**
 * A volume that the guest has made of its disks. Its name is unique within the machine.
 */
export interface Volume extends Located {
  readonly nodeType: "Volume";
  readonly parent: VirtualMachine;
  /**
   * The drive letter, mount point or device of the volume.
   *
   * Source: Get-Volume: DriveLetter. Example: `D:`.
   */
  readonly name: string;
  /**
   * What the volume holds. Data volumes are counted on an OS disk.
   *
   * Source: Get-Partition: Type. Example: `data`.
   */
  readonly role?: "os" | "system" | "recovery" | "data" | undefined;
  /**
   * How the volume lies on its disks.
   *
   * Example: `simple`.
   */
  readonly layout?: "simple" | "striped" | "spanned" | "mirrored" | "lvm" | "storageSpaces" | "storageSpacesDirect" | undefined;
  /**
   * The disks of the same machine that the volume lies on.
   */
  readonly disks?: readonly string[] | undefined;
  /**
   * The size of the volume.
   *
   * Unit: bytes. Source: Get-Volume: Size. Example: `200GB`.
   */
  readonly size?: number | undefined;
  /**
   * What the guest encrypts the volume with. `none`: it does not.
   *
   * Source: Get-BitLockerVolume: EncryptionMethod. Example: `none`.
   */
  readonly encryption?: string | undefined;
}

/**
 * A network adapter of a Hyper-V virtual machine. Its name is unique within the machine.
 */
export interface NetworkAdapter extends Located {
  readonly nodeType: "NetworkAdapter";
  readonly parent: VirtualMachine;
  /**
   * The adapter's name.
   *
   * Source: Get-VMNetworkAdapter: Name. Example: `nic0`.
   */
  readonly name: string;
  /**
   * The adapter's id in Hyper-V, without that of the machine. Imports know it again by this.
   *
   * Source: Get-VMNetworkAdapter: Id. Example: `7c1d8e90-0e5b-4b7a-8f21-6a4c7db1f2c6`.
   */
  readonly id?: string | undefined;
  /**
   * The VM network that the adapter is connected to; on a host without VMM, the virtual switch. `none`: it is connected to nothing.
   *
   * Source: Get-SCVirtualNetworkAdapter: VMNetwork. Example: `VMNetwork1-NewYork`.
   */
  readonly network?: string | undefined;
  /**
   * The subnet of that VM network which the adapter is connected to.
   *
   * Source: Get-SCVirtualNetworkAdapter: VMSubnet. Example: `app`.
   */
  readonly subnet?: string | undefined;
  /**
   * Whether the guest teams this adapter with another one.
   *
   * Source: Get-NetLbfoTeamMember. Example: `false`.
   */
  readonly teamed?: boolean | undefined;
  /**
   * Whether this is the Microsoft Failover Cluster Virtual Adapter of a guest cluster, which always has an automatic address (169.254.0.0/16).
   *
   * Source: Get-NetAdapter: InterfaceDescription. Example: `false`.
   */
  readonly failoverClusterVirtualAdapter?: boolean | undefined;
  /**
   * The addresses of the adapter. The first one is the primary unless another is marked so.
   *
   * Source: Get-VMNetworkAdapter: IPAddresses.
   */
  readonly ipConfigurations?: readonly IPConfiguration[] | undefined;
  /**
   * How the adapter is to come up after a failover, where that is set by hand. Not recorded, it counts as `none`, nothing is set: Site Recovery chooses subnet and address.
   */
  readonly target?: "none" | AdapterTarget | undefined;
  /**
   * How the adapter is to come up in a test failover, where that is set by hand. Not recorded, it counts as `none`, nothing is set: Site Recovery chooses subnet and address.
   */
  readonly testFailoverTarget?: "none" | TestFailoverTarget | undefined;
}

/**
 * An address of a network adapter and how it got it.
 */
export interface IPConfiguration extends Located {
  readonly nodeType: "IPConfiguration";
  readonly parent: NetworkAdapter | AzureNetworkAdapter;
  /**
   * The name of the IP configuration in Azure.
   *
   * Source: Get-AzNetworkInterfaceIpConfig: Name. Example: `ipconfig1`.
   */
  readonly name?: string | undefined;
  /**
   * The IP address. With DHCP, the one that it has at present.
   *
   * Source: Get-NetIPAddress: IPAddress. Example: `10.1.1.20`.
   */
  readonly address?: string | undefined;
  /**
   * How the adapter gets the address.
   *
   * Source: Get-NetIPAddress: PrefixOrigin. Example: `static`.
   */
  readonly assignment?: "static" | "dhcp" | undefined;
  /**
   * Whether this is the adapter's primary address; the others are secondary ones.
   *
   * Source: Get-AzNetworkInterfaceIpConfig: Primary. Example: `true`.
   */
  readonly primary?: boolean | undefined;
  /**
   * What a secondary IP configuration is to get after a failover between Azure regions, where that is set by hand. A primary one has the `target` of its adapter.
   *
   * Source: Set-AzRecoveryServicesAsrReplicationProtectedItem: ASRVMNicConfiguration.
   */
  readonly target?: IPConfigurationTarget | undefined;
  /**
   * The public IP address of an Azure adapter's IP configuration. `none`: it has none.
   *
   * Source: Get-AzNetworkInterfaceIpConfig: PublicIpAddress. Example: `pip-web`.
   */
  readonly publicIpAddress?: string | undefined;
  /**
   * The application security groups that an Azure adapter's IP configuration is in. A recorded list is complete.
   *
   * Source: Get-AzNetworkInterfaceIpConfig: ApplicationSecurityGroups.
   */
  readonly applicationSecurityGroups?: readonly string[] | undefined;
  /**
   * The load balancers in whose back-end pools an Azure adapter's IP configuration is. A recorded list is complete.
   *
   * Source: Get-AzNetworkInterfaceIpConfig: LoadBalancerBackendAddressPools.
   */
  readonly loadBalancers?: readonly string[] | undefined;
}

/**
 * What a secondary IP configuration of an Azure adapter is to get after a failover.
 */
export interface IPConfigurationTarget extends Located {
  readonly nodeType: "IPConfigurationTarget";
  readonly parent: IPConfiguration;
  /**
   * The address in the target subnet.
   *
   * Source: New-AzRecoveryServicesAsrVMNicIPConfig: RecoveryStaticIPAddress. Example: `10.1.1.21`.
   */
  readonly address?: string | undefined;
  /**
   * The public IP address that it gets. Not recorded, it counts as none.
   *
   * Source: New-AzRecoveryServicesAsrVMNicIPConfig: RecoveryPublicIPAddressId. Example: `pip-web2-dr`.
   */
  readonly publicIpAddress?: string | undefined;
}

/**
 * How a network adapter is to come up after a failover. What stands here wins over what Site Recovery would choose.
 */
export interface AdapterTarget extends Located {
  readonly nodeType: "AdapterTarget";
  readonly parent: NetworkAdapter | AzureNetworkAdapter;
  /**
   * The subnet of the target network. Not recorded, it counts as none: Site Recovery chooses one ('Network mapping and IP addressing between two Azure regions', 2026-02-12).
   *
   * Source: Set-AzRecoveryServicesAsrReplicationProtectedItem: RecoveryNicSubnetName; between Azure regions New-AzRecoveryServicesAsrVMNicConfig: RecoveryVMSubnetName. Example: `app`.
   */
  readonly subnet?: string | undefined;
  /**
   * The address in the target subnet. Not recorded, it counts as none: Site Recovery gives the next free one ('Connect to Azure VMs after failover', 2022-07-26), or keeps the source's between regions.
   *
   * Source: Set-AzRecoveryServicesAsrReplicationProtectedItem: RecoveryNicStaticIPAddress; between Azure regions New-AzRecoveryServicesAsrVMNicIPConfig: RecoveryStaticIPAddress. Example: `10.1.1.20`.
   */
  readonly address?: string | undefined;
  /**
   * Whether the adapter is to come up with accelerated networking. Not recorded, it counts as not set: Site Recovery does not turn it on by itself.
   *
   * Source: Site Recovery REST: enableAcceleratedNetworkingOnRecovery; between Azure regions New-AzRecoveryServicesAsrVMNicConfig: EnableAcceleratedNetworkingOnRecovery. Example: `false`.
   */
  readonly acceleratedNetworking?: boolean | undefined;
  /**
   * The network security group that the adapter gets, between Azure regions. Not recorded, it counts as none: Site Recovery gives it none.
   *
   * Source: New-AzRecoveryServicesAsrVMNicConfig: RecoveryNetworkSecurityGroupId. Example: `nsg-web-dr`.
   */
  readonly networkSecurityGroup?: string | undefined;
  /**
   * The public IP address that the adapter's primary IP configuration gets, between Azure regions. Not recorded, it counts as none: Site Recovery gives it none.
   *
   * Source: New-AzRecoveryServicesAsrVMNicIPConfig: RecoveryPublicIPAddressId. Example: `pip-web-dr`.
   */
  readonly publicIpAddress?: string | undefined;
  /**
   * The load balancer behind which the adapter comes up, between Azure regions. Not recorded, it counts as none.
   *
   * Source: New-AzRecoveryServicesAsrVMNicIPConfig: RecoveryLBBackendAddressPoolId. Example: `lb-web-dr`.
   */
  readonly loadBalancer?: string | undefined;
}

/**
 * How a network adapter is to come up in a test failover. What stands here wins over what Site Recovery would choose.
 */
export interface TestFailoverTarget extends Located {
  readonly nodeType: "TestFailoverTarget";
  readonly parent: NetworkAdapter | AzureNetworkAdapter;
  /**
   * The subnet of the test failover network. Not recorded, it counts as none: Site Recovery chooses one, as in a failover.
   *
   * Source: Set-AzRecoveryServicesAsrReplicationProtectedItem: TestNicSubnetName; between Azure regions New-AzRecoveryServicesAsrVMNicConfig: TfoVMSubnetName. Example: `app`.
   */
  readonly subnet?: string | undefined;
  /**
   * The address in that subnet. Not recorded, it counts as none: Site Recovery chooses one ('Network mapping and IP addressing between two Azure regions', 2026-02-12).
   *
   * Source: Set-AzRecoveryServicesAsrReplicationProtectedItem: TestNicStaticIPAddress; between Azure regions New-AzRecoveryServicesAsrVMNicIPConfig: TfoStaticIPAddress. Example: `10.9.1.20`.
   */
  readonly address?: string | undefined;
}

/**
 * How a Hyper-V virtual machine is, or is to be, protected. What a planned block does not name is still to be chosen; what one without state or of a protected machine does not name is not recorded.
 */
export interface Replication extends Located {
  readonly nodeType: "Replication";
  readonly parent: VirtualMachine;
  /**
   * How far the protection of the machine is. Not recorded: nothing is concluded from what the block leaves out.
   *
   * Source: Get-AzRecoveryServicesAsrReplicationProtectedItem: ProtectionState. Example: `protected`.
   */
  readonly state?: "considered" | "planned" | "protected" | undefined;
  /**
   * When replication was enabled. It changes when replication was disabled and enabled again.
   *
   * Example: `2026-03-01T08:00:00Z`.
   */
  readonly enabledAt?: string | undefined;
  /**
   * Where the machine replicates to: `azure`, or a cloud of a VMM server at a secondary site.
   *
   * Example: `azure`.
   */
  readonly to?: "azure" | ReplicationTarget | undefined;
  /**
   * The Recovery Services vault.
   *
   * Example: `contoso-recovery`.
   */
  readonly vault?: string | undefined;
  /**
   * The replication policy.
   *
   * Source: Get-AzRecoveryServicesAsrReplicationProtectedItem: PolicyFriendlyName. Example: `gold`.
   */
  readonly policy?: string | undefined;
  /**
   * The storage account that takes the replicated data. `none`: it goes to managed disks directly.
   *
   * Source: New-AzRecoveryServicesAsrReplicationProtectedItem: RecoveryAzureStorageAccountId. Example: `contosodrreplica`.
   */
  readonly storageAccount?: string | undefined;
  /**
   * The standard storage account that takes the replication logs.
   *
   * Source: New-AzRecoveryServicesAsrReplicationProtectedItem: LogStorageAccountId (Hyper-V sites). Example: `contosodrlog`.
   */
  readonly logStorageAccount?: string | undefined;
  /**
   * The name that the machine gets in Azure. `none`, or not recorded: its own, which is what Site Recovery gives it.
   *
   * Source: New-AzRecoveryServicesAsrReplicationProtectedItem: RecoveryVmName. Example: `SQL01`.
   */
  readonly targetName?: string | undefined;
  /**
   * Whether the machine comes up with managed disks.
   *
   * Source: New-AzRecoveryServicesAsrReplicationProtectedItem: UseManagedDisk (Hyper-V sites). Example: `true`.
   */
  readonly managedDisks?: boolean | undefined;
  /**
   * The Azure network that the machine comes up in. It wins over a mapping.
   *
   * Source: New-AzRecoveryServicesAsrReplicationProtectedItem: RecoveryAzureNetworkId. Example: `vnet-dr`.
   */
  readonly network?: string | undefined;
  /**
   * The Azure network that the machine comes up in when a failover is tested.
   *
   * Source: Start-AzRecoveryServicesAsrTestFailoverJob: AzureVMNetworkId. Example: `vnet-test`.
   */
  readonly testFailoverNetwork?: string | undefined;
  /**
   * The resource group that the machine comes up in.
   *
   * Source: New-AzRecoveryServicesAsrReplicationProtectedItem: RecoveryResourceGroupId. Example: `rg-dr`.
   */
  readonly resourceGroup?: string | undefined;
  /**
   * The subscription that the machine comes up in, where it differs from the vault's.
   *
   * Source: Get-AzContext: Subscription.Id. Example: `7b0c0b6e-0d5a-4c52-9a0e-2f1c7a3f0a11`.
   */
  readonly subscription?: string | undefined;
  /**
   * The availability set that the machine comes up in. `none`: it comes up in none.
   *
   * Source: Set-AzRecoveryServicesAsrReplicationProtectedItem: RecoveryAvailabilitySet. Example: `as-sql`.
   */
  readonly availabilitySet?: string | undefined;
  /**
   * The availability zone that the machine is set to come up in. `none`: it comes up in none. Not recorded, it counts as none: Site Recovery uses one only where it is set.
   *
   * Source: Set-AzRecoveryServicesAsrReplicationProtectedItem: RecoveryAvailabilityZone; Site Recovery REST: targetAvailabilityZone. Example: `1`.
   */
  readonly availabilityZone?: string | undefined;
  /**
   * The internal load balancer (ILB) in Azure that the machine comes up behind.
   *
   * Example: `ilb-sql`.
   */
  readonly internalLoadBalancer?: string | undefined;
  /**
   * The public load balancer (ELB) in Azure that the machine comes up behind.
   *
   * Example: `elb-web`.
   */
  readonly externalLoadBalancer?: string | undefined;
  /**
   * The Traffic Manager profile that leads to the machine.
   *
   * Example: `tm-web`.
   */
  readonly trafficManager?: string | undefined;
  /**
   * The reserved (static public) IP address in Azure that the machine gets.
   *
   * Example: `pip-web`.
   */
  readonly reservedIp?: string | undefined;
  /**
   * The licence that the machine comes up with (Azure Hybrid Benefit).
   *
   * Source: Set-AzRecoveryServicesAsrReplicationProtectedItem: LicenseType. Example: `WindowsServer`.
   */
  readonly licenseType?: "none" | "NotSpecified" | "NoLicenseType" | "WindowsServer" | undefined;
  /**
   * Whether the machine is set to come up with encryption at host. Not recorded, it counts as not set: Site Recovery does not turn it on by itself.
   *
   * Source: Get-AzVM: SecurityProfile.EncryptionAtHost. Example: `false`.
   */
  readonly encryptionAtHost?: boolean | undefined;
  /**
   * How the machine's disks in Azure are encrypted at rest. Not recorded, it counts as with Azure's own key, the default of managed disks ('Server-side encryption of Azure Disk Storage').
   *
   * Source: Set-AzRecoveryServicesAsrReplicationProtectedItem: DiskIdToDiskEncryptionSetMap; Site Recovery REST: diskEncryptionSetId.
   */
  readonly diskEncryption?: DiskEncryption | undefined;
  /**
   * How the first copy gets to the target. Not recorded, it counts as sent over the network, which is what Site Recovery does.
   *
   * Example: `network`.
   */
  readonly initialReplication?: "network" | "importExport" | undefined;
  /**
   * The size that the machine comes up with in Azure. `none`, or not recorded: Site Recovery chooses one (MicrosoftLearning/AZ-801 issue 31, 2022-11-10, where it was Standard_A2_v2).
   *
   * Source: Site Recovery REST: recoveryAzureVMSize. Example: `Standard_D4s_v5`.
   */
  readonly targetVmSize?: string | undefined;
}

/**
 * Where a machine replicates to, where that is not simply Azure: a cloud of a VMM server, or an Azure region.
 */
export interface ReplicationTarget extends Located {
  readonly nodeType: "ReplicationTarget";
  readonly parent: Replication | AzureReplication;
  /**
   * The cloud of a VMM server at the secondary site.
   *
   * Example: `gold-chicago`.
   */
  readonly cloud?: string | undefined;
  /**
   * The Azure region that an Azure virtual machine replicates to.
   *
   * Example: `southeastasia`.
   */
  readonly region?: string | undefined;
}

/**
 * How a machine's managed disks in Azure are encrypted at rest.
 */
export interface DiskEncryption extends Located {
  readonly nodeType: "DiskEncryption";
  readonly parent: Replication;
  /**
   * Whose keys encrypt the disks, and how often.
   *
   * Source: Get-AzDiskEncryptionSet: EncryptionType. Example: `platform`.
   */
  readonly type?: "platform" | "customerManaged" | "double" | undefined;
  /**
   * The tool that the encryption was set up with.
   */
  readonly configuredWith?: ConfigurationTool | undefined;
}

/**
 * The tool that something was set up with.
 */
export interface ConfigurationTool extends Located {
  readonly nodeType: "ConfigurationTool";
  readonly parent: DiskEncryption;
  /**
   * The version of the Az module of PowerShell.
   *
   * Source: Get-InstalledModule Az: Version. Example: `3.3.0`.
   */
  readonly azPowerShell?: Version | undefined;
}

/**
 * An Azure virtual machine that replicates to another region. Its name is unique within its resource group.
 */
export interface AzureVirtualMachine extends Located {
  readonly nodeType: "AzureVirtualMachine";
  readonly parent: Inventory;
  /**
   * The machine's name in Azure.
   *
   * Source: Get-AzVM: Name. Example: `web01`.
   */
  readonly name: string;
  /**
   * The resource id of the machine in Azure. Imports know it again by this.
   *
   * Source: Get-AzVM: Id. Example: `/subscriptions/7b0c0b6e-0d5a-4c52-9a0e-2f1c7a3f0a11/resourceGroups/rg-dr/providers/Microsoft.Compute/virtualMachines/web01`.
   */
  readonly id?: string | undefined;
  /**
   * The Azure region that the machine runs in.
   *
   * Source: Get-AzVM: Location. Example: `eastasia`.
   */
  readonly region?: string | undefined;
  /**
   * The resource group that the machine lies in.
   *
   * Source: Get-AzVM: ResourceGroupName. Example: `rg-web`.
   */
  readonly resourceGroup?: string | undefined;
  /**
   * The subscription that the machine belongs to, where it differs from the vault's.
   *
   * Source: Get-AzContext: Subscription.Id. Example: `7b0c0b6e-0d5a-4c52-9a0e-2f1c7a3f0a11`.
   */
  readonly subscription?: string | undefined;
  /**
   * The security type of the machine.
   *
   * Source: Get-AzVM: SecurityProfile.SecurityType. Example: `Standard`.
   */
  readonly securityType?: "Standard" | "TrustedLaunch" | "ConfidentialVM" | undefined;
  /**
   * The size of the machine, by Azure's name. How many cores and how much memory it has follows from it.
   *
   * Source: Get-AzVM: HardwareProfile.VmSize. Example: `Standard_D4s_v5`.
   */
  readonly vmSize?: string | undefined;
  /**
   * The operating system inside the machine.
   *
   * Source: Get-AzVM -Status: OsName, OsVersion.
   */
  readonly operatingSystem?: GuestOperatingSystem | undefined;
  /**
   * The availability zone that the machine runs in, by its number in the machine's subscription. `none`: it runs in none.
   *
   * Source: Get-AzVM: Zones. Example: `1`.
   */
  readonly availabilityZone?: string | undefined;
  /**
   * The availability set that the machine is in. `none`: it is in none.
   *
   * Source: Get-AzVM: AvailabilitySetReference. Example: `as-web`.
   */
  readonly availabilitySet?: string | undefined;
  /**
   * The proximity placement group that the machine is in. `none`: it is in none.
   *
   * Source: Get-AzVM: ProximityPlacementGroup. Example: `ppg-web`.
   */
  readonly proximityPlacementGroup?: string | undefined;
  /**
   * The scale set that the machine is in. `none`: it is in none.
   *
   * Source: Get-AzVM: VirtualMachineScaleSet. Example: `vmss-web`.
   */
  readonly scaleSet?: string | undefined;
  /**
   * Whether people can sign in to a machine with Linux by password.
   *
   * Source: Get-AzVM: OSProfile.LinuxConfiguration.DisablePasswordAuthentication. Example: `false`.
   */
  readonly passwordAuthentication?: boolean | undefined;
  /**
   * The dedicated host, or the group of such hosts, that the machine runs on. `none`: it runs on no dedicated host.
   *
   * Source: Get-AzVM: Host, HostGroup. Example: `dh-web`.
   */
  readonly dedicatedHost?: string | undefined;
  /**
   * By which interface the machine reaches its disks.
   *
   * Source: Get-AzVM: StorageProfile.DiskControllerType. Example: `SCSI`.
   */
  readonly diskControllerType?: "SCSI" | "NVMe" | undefined;
  /**
   * Whether encryption at host is on: the host of the machine encrypts temporary disks and caches too.
   *
   * Source: Get-AzVM: SecurityProfile.EncryptionAtHost. Example: `false`.
   */
  readonly encryptionAtHost?: boolean | undefined;
  /**
   * How the last operation on the machine in Azure went.
   *
   * Source: Get-AzVM: ProvisioningState. Example: `Succeeded`.
   */
  readonly provisioningState?: string | undefined;
  /**
   * Whether Azure Backup backs up the machine.
   *
   * Example: `false`.
   */
  readonly azureBackup?: boolean | undefined;
  /**
   * When the machine was made in Azure.
   *
   * Source: Get-AzVM: TimeCreated. Example: `2025-02-11T09:30:00Z`.
   */
  readonly timeCreated?: string | undefined;
  /**
   * The extensions of the machine, Site Recovery's own among them. A recorded list is complete.
   *
   * Source: Get-AzVM: Extensions.
   */
  readonly extensions?: readonly AzureExtension[] | undefined;
  /**
   * The disks of the machine. A recorded list is complete, but for the temporary disk.
   *
   * Source: Get-AzVM: StorageProfile.
   */
  readonly disks?: readonly AzureDisk[] | undefined;
  /**
   * The volumes that the machine has made of its disks. A recorded list is complete.
   */
  readonly volumes?: readonly AzureVolume[] | undefined;
  /**
   * The data that changes on all disks of the machine in a second, on average. Not recorded, it is the sum of its disks.
   *
   * Unit: bytes. Example: `12MB`.
   */
  readonly averageChurn?: number | undefined;
  /**
   * The network adapters of the machine. A recorded list is complete.
   *
   * Source: Get-AzNetworkInterface.
   */
  readonly networkAdapters?: readonly AzureNetworkAdapter[] | undefined;
  /**
   * How the machine is protected. A machine without this block is not looked at, only counted; what the block leaves out is not recorded or, where it is planned, still to be chosen.
   *
   * Source: Get-AzRecoveryServicesAsrReplicationProtectedItem.
   */
  readonly replication?: AzureReplication | undefined;
  /**
   * The generation of the machine, which decides how it boots.
   *
   * Source: Get-AzVM -Status: HyperVGeneration. Example: `2`.
   */
  readonly generation?: 1 | 2 | undefined;
  /**
   * Whether multipath software runs in the machine, as dm-multipath of Linux.
   *
   * Example: `false`.
   */
  readonly multiPath?: boolean | undefined;
  /**
   * Whether the FIPS mode of the operating system is on, which allows certified cryptography alone.
   *
   * Example: `false`.
   */
  readonly fips?: boolean | undefined;
  /**
   * Whether the machine itself connects to disks by iSCSI. Azure does not know of such disks.
   *
   * Example: `false`.
   */
  readonly iscsiDisks?: boolean | undefined;
  /**
   * Whether Storage Replica of Windows Server copies volumes of the machine.
   *
   * Source: Get-SRGroup: Name. Example: `false`.
   */
  readonly storageReplica?: boolean | undefined;
  /**
   * Whether Azure Disk Encryption (BitLocker or dm-crypt) is on, and which release of it.
   *
   * Source: Get-AzDisk: EncryptionSettingsCollection.EncryptionSettingsVersion. Example: `none`.
   */
  readonly azureDiskEncryption?: "none" | "withAad" | "withoutAad" | undefined;
  /**
   * The key in a key vault by which Azure Disk Encryption encrypts its own keys, by its identifier. `none`: there is none.
   *
   * Source: Get-AzDisk: EncryptionSettingsCollection.EncryptionSettings.KeyEncryptionKey.KeyUrl. Example: `https://kv-web.vault.azure.net/keys/kek-web/0f1e2d3c4b5a69788796a5b4c3d2e1f0`.
   */
  readonly keyEncryptionKey?: string | undefined;
  /**
   * What protects that key.
   *
   * Source: Get-AzKeyVaultKey: KeyType. Example: `software`.
   */
  readonly keyEncryptionKeyProtection?: "software" | "hsm" | undefined;
  /**
   * The address of the proxy that the machine reaches Azure through, with a user in front where the proxy asks for one; never with a password. `none`: it uses none.
   *
   * Source: netsh winhttp show proxy. Example: `none`.
   */
  readonly proxy?: string | undefined;
  /**
   * The publisher of the image of the Marketplace that the machine comes from, or of its plan. `none`: it comes from none of the Marketplace.
   *
   * Source: Get-AzVM: StorageProfile.ImageReference.Publisher, Plan.Publisher. Example: `MicrosoftWindowsServer`.
   */
  readonly imagePublisher?: string | undefined;
  /**
   * The failover cluster that the machine is a node of. `none`: it is a node of no cluster.
   *
   * Source: Site Recovery REST: clusterFqdn. Example: `sqlc-shop`.
   */
  readonly cluster?: string | undefined;
  /**
   * The names of the resource locks that hold for the machine: its own, and those that it inherits from its resource group and its subscription. A recorded list is complete.
   *
   * Source: Get-AzResourceLock -AtScope: Name.
   */
  readonly locks?: readonly string[] | undefined;
  /**
   * The roles that are assigned at the machine itself, each once, whoever has them. What it inherits from its resource group or subscription is none of them. A recorded list is complete.
   *
   * Source: Get-AzRoleAssignment: RoleDefinitionName.
   */
  readonly roleAssignments?: readonly string[] | undefined;
}

/**
 * An extension of an Azure virtual machine: software that Azure installs in it. Its name is unique within the machine.
 */
export interface AzureExtension extends Located {
  readonly nodeType: "AzureExtension";
  readonly parent: AzureVirtualMachine;
  /**
   * The extension's name.
   *
   * Source: Get-AzVMExtension: Name. Example: `AzureMonitorLinuxAgent`.
   */
  readonly name: string;
  /**
   * Who publishes the extension.
   *
   * Source: Get-AzVMExtension: Publisher. Example: `Microsoft.Azure.Monitor`.
   */
  readonly publisher?: string | undefined;
  /**
   * How the last operation on the extension in Azure went.
   *
   * Source: Get-AzVMExtension: ProvisioningState. Example: `Succeeded`.
   */
  readonly provisioningState?: string | undefined;
}

/**
 * A disk of an Azure virtual machine. Its name is unique within the machine.
 */
export interface AzureDisk extends Located {
  readonly nodeType: "AzureDisk";
  readonly parent: AzureVirtualMachine;
  /**
   * The disk's name in Azure.
   *
   * Source: Get-AzDisk: Name. Example: `web01-os`.
   */
  readonly name: string;
  /**
   * The resource id of the disk in Azure. Imports know it again by this.
   *
   * Source: Get-AzDisk: Id. Example: `/subscriptions/7b0c0b6e-0d5a-4c52-9a0e-2f1c7a3f0a11/resourceGroups/rg-dr/providers/Microsoft.Compute/disks/web01-os`.
   */
  readonly id?: string | undefined;
  /**
   * What the machine uses the disk for.
   *
   * Source: Get-AzVM: StorageProfile. Example: `os`.
   */
  readonly role?: "os" | "data" | "temporary" | undefined;
  /**
   * The size of the disk.
   *
   * Unit: bytes. Source: Get-AzDisk: DiskSizeBytes. Example: `127GB`.
   */
  readonly size?: number | undefined;
  /**
   * Azure's name for the kind of the disk and its redundancy.
   *
   * Source: Get-AzDisk: Sku.Name. Example: `Premium_LRS`.
   */
  readonly sku?:
    | "Standard_LRS"
    | "StandardSSD_LRS"
    | "StandardSSD_ZRS"
    | "Premium_LRS"
    | "Premium_ZRS"
    | "PremiumV2_LRS"
    | "UltraSSD_LRS"
    | undefined;
  /**
   * Whether Azure manages the disk. An unmanaged one is a blob in a storage account. Not recorded, a disk that has a `sku` is managed.
   *
   * Source: Get-AzVM: StorageProfile.OsDisk.ManagedDisk. Example: `true`.
   */
  readonly managed?: boolean | undefined;
  /**
   * Whether the disk is an ephemeral OS disk, which lies on the machine's host.
   *
   * Source: Get-AzVM: StorageProfile.OsDisk.DiffDiskSettings. Example: `false`.
   */
  readonly ephemeral?: boolean | undefined;
  /**
   * Whether several machines can have the disk at once (a shared disk).
   *
   * Source: Get-AzDisk: MaxShares. Example: `false`.
   */
  readonly shared?: boolean | undefined;
  /**
   * The kind of the disk that comes up in the target region.
   *
   * Source: Site Recovery REST: recoveryTargetDiskAccountType. Example: `Premium_LRS`.
   */
  readonly targetSku?:
    | "Standard_LRS"
    | "StandardSSD_LRS"
    | "StandardSSD_ZRS"
    | "Premium_LRS"
    | "Premium_ZRS"
    | "PremiumV2_LRS"
    | "UltraSSD_LRS"
    | undefined;
  /**
   * Whose keys encrypt the disk at rest, and how often.
   *
   * Source: Get-AzDisk: Encryption.Type. Example: `platform`.
   */
  readonly encryption?: "platform" | "customerManaged" | "double" | undefined;
  /**
   * The disk encryption set that the disk is encrypted with in the target region. `none`: it has no key of your own there.
   *
   * Source: New-AzRecoveryServicesAsrAzureToAzureDiskReplicationConfig: RecoveryDiskEncryptionSetId. Example: `des-web-asr`.
   */
  readonly targetDiskEncryptionSet?: string | undefined;
  /**
   * The read and write operations in a second that a Premium SSD v2 or an Ultra disk is set to.
   *
   * Source: Get-AzDisk: DiskIOPSReadWrite. Example: `5000`.
   */
  readonly iops?: number | undefined;
  /**
   * The id that Azure gives a managed disk when it is made. A disk of the same name with another one is another disk.
   *
   * Source: Get-AzDisk: UniqueId. Example: `5f1c2e0a-1b7d-4b52-8e0a-6e8c0f0a4d11`.
   */
  readonly diskIdentifier?: string | undefined;
  /**
   * How the machine's host caches the disk.
   *
   * Source: Get-AzVM: StorageProfile.DataDisks.Caching. Example: `None`.
   */
  readonly caching?: "None" | "ReadOnly" | "ReadWrite" | undefined;
  /**
   * Whether write accelerator is on for the disk.
   *
   * Source: Get-AzVM: StorageProfile.DataDisks.WriteAcceleratorEnabled. Example: `false`.
   */
  readonly writeAccelerator?: boolean | undefined;
  /**
   * The data that changes on the disk in a second, on average.
   *
   * Unit: bytes. Example: `3MB`.
   */
  readonly averageChurn?: number | undefined;
  /**
   * The size of a write to the disk, on average.
   *
   * Unit: bytes. Example: `16KB`.
   */
  readonly averageIoSize?: number | undefined;
  /**
   * The kind of the replica disk, which takes the changes in the target region. Not recorded, it is that of the disk.
   *
   * Source: Site Recovery REST: recoveryReplicaDiskAccountType. Example: `Premium_LRS`.
   */
  readonly replicaSku?:
    | "Standard_LRS"
    | "StandardSSD_LRS"
    | "StandardSSD_ZRS"
    | "Premium_LRS"
    | "Premium_ZRS"
    | "PremiumV2_LRS"
    | "UltraSSD_LRS"
    | undefined;
  /**
   * The size of the replica disk, where it was made larger than the disk. Not recorded, it is that of the disk.
   *
   * Unit: bytes. Example: `512GB`.
   */
  readonly replicaSize?: number | undefined;
  /**
   * Whether the disk is excluded from replication. Not recorded, it counts as replicated.
   *
   * Source: Site Recovery REST: protectedManagedDisks. Example: `true`.
   */
  readonly excluded?: boolean | undefined;
  /**
   * From where the disk can be exported or uploaded: by all networks, by private endpoints alone, or by none.
   *
   * Source: Get-AzDisk: NetworkAccessPolicy. Example: `AllowAll`.
   */
  readonly networkAccess?: "AllowAll" | "AllowPrivate" | "DenyAll" | undefined;
}

/**
 * A volume that an Azure virtual machine has made of its disks. Its name is unique within the machine.
 */
export interface AzureVolume extends Located {
  readonly nodeType: "AzureVolume";
  readonly parent: AzureVirtualMachine;
  /**
   * The drive letter, mount point or device of the volume.
   *
   * Source: Get-Volume: DriveLetter. Example: `D:`.
   */
  readonly name: string;
  /**
   * What the volume holds.
   *
   * Example: `data`.
   */
  readonly role?: "os" | "system" | "recovery" | "data" | "temporary" | undefined;
  /**
   * How the volume lies on its disks.
   *
   * Example: `simple`.
   */
  readonly layout?:
    "simple" | "striped" | "spanned" | "mirrored" | "lvm" | "storageSpaces" | "storageSpacesDirect" | "drbd"
    | undefined;
  /**
   * The disks of the same machine that the volume lies on.
   */
  readonly disks?: readonly string[] | undefined;
  /**
   * Whether Azure Disk Encryption (BitLocker or dm-crypt) encrypts the volume.
   *
   * Source: Get-BitLockerVolume: VolumeStatus. Example: `false`.
   */
  readonly encrypted?: boolean | undefined;
  /**
   * The file system of the volume.
   *
   * Source: Get-Volume: FileSystem. Example: `ext4`.
   */
  readonly fileSystem?: string | undefined;
}

/**
 * A network adapter of an Azure virtual machine. Its name is unique within the machine.
 */
export interface AzureNetworkAdapter extends Located {
  readonly nodeType: "AzureNetworkAdapter";
  readonly parent: AzureVirtualMachine;
  /**
   * The name of the network interface in Azure.
   *
   * Source: Get-AzNetworkInterface: Name. Example: `nic0`.
   */
  readonly name: string;
  /**
   * The resource id of the network interface in Azure. Imports know it again by this.
   *
   * Source: Get-AzNetworkInterface: Id. Example: `/subscriptions/7b0c0b6e-0d5a-4c52-9a0e-2f1c7a3f0a11/resourceGroups/rg-dr/providers/Microsoft.Network/networkInterfaces/web01-nic`.
   */
  readonly id?: string | undefined;
  /**
   * The Azure network that the adapter is connected to.
   *
   * Example: `contoso-vnet`.
   */
  readonly network?: string | undefined;
  /**
   * The subnet of that network which the adapter is connected to.
   *
   * Source: Get-AzNetworkInterfaceIpConfig: Subnet. Example: `web`.
   */
  readonly subnet?: string | undefined;
  /**
   * The IP configurations of the adapter. The first one is the primary unless another is marked so.
   *
   * Source: Get-AzNetworkInterface: IpConfigurations.
   */
  readonly ipConfigurations?: readonly IPConfiguration[] | undefined;
  /**
   * How the adapter is to come up after a failover, where that is set by hand. Not recorded, it counts as `none`, nothing is set: Site Recovery chooses subnet and address.
   */
  readonly target?: "none" | AdapterTarget | undefined;
  /**
   * How the adapter is to come up in a test failover, where that is set by hand. Not recorded, it counts as `none`, nothing is set: Site Recovery chooses subnet and address.
   */
  readonly testFailoverTarget?: "none" | TestFailoverTarget | undefined;
  /**
   * The network security group of the adapter itself, beside that of its subnet. `none`: it has none.
   *
   * Source: Get-AzNetworkInterface: NetworkSecurityGroup. Example: `nsg-web`.
   */
  readonly networkSecurityGroup?: string | undefined;
  /**
   * Whether accelerated networking is on.
   *
   * Source: Get-AzNetworkInterface: EnableAcceleratedNetworking. Example: `true`.
   */
  readonly acceleratedNetworking?: boolean | undefined;
  /**
   * Whether it is the primary adapter of its machine, by which the machine reaches other networks. The only one is.
   *
   * Source: Get-AzNetworkInterface: Primary. Example: `true`.
   */
  readonly primary?: boolean | undefined;
}

/**
 * How an Azure virtual machine is, or is to be, protected. What a planned block does not name is still to be chosen; what one without state or of a protected machine does not name is not recorded.
 */
export interface AzureReplication extends Located {
  readonly nodeType: "AzureReplication";
  readonly parent: AzureVirtualMachine;
  /**
   * How far the protection of the machine is. Not recorded: nothing is concluded from what the block leaves out.
   *
   * Source: Get-AzRecoveryServicesAsrReplicationProtectedItem: ProtectionState. Example: `planned`.
   */
  readonly state?: "considered" | "planned" | "protected" | undefined;
  /**
   * When replication was enabled. It changes when replication was disabled and enabled again.
   *
   * Example: `2026-03-01T08:00:00Z`.
   */
  readonly enabledAt?: string | undefined;
  /**
   * Where the machine runs now. After a failover it runs in the target region until it fails back.
   *
   * Source: Site Recovery REST: activeLocation. Example: `primary`.
   */
  readonly activeLocation?: "primary" | "recovery" | undefined;
  /**
   * Whether a machine that has failed over was reprotected, so that it replicates back to its own region. Nothing is asked of one that runs in its own region.
   *
   * Source: Azure portal, Replicated items: Re-protect. Example: `false`.
   */
  readonly reprotected?: boolean | undefined;
  /**
   * The version of the mobility service, Site Recovery's agent in the machine.
   *
   * Source: Site Recovery REST: agentVersion. Example: `9.66.7567.1`.
   */
  readonly mobilityServiceVersion?: Version | undefined;
  /**
   * The replication group (multi-VM consistency) that the machine shares recovery points with. `none`: it is in none.
   *
   * Source: Site Recovery REST: multiVmGroupName. Example: `grp-shop`.
   */
  readonly multiVmGroup?: string | undefined;
  /**
   * The Azure region that the machine replicates to.
   */
  readonly to?: ReplicationTarget | undefined;
  /**
   * The availability zone that the machine comes up in. `none`: it comes up in none. A target in the machine's own region needs one.
   *
   * Source: New-AzRecoveryServicesAsrReplicationProtectedItem: RecoveryAvailabilityZone. Example: `2`.
   */
  readonly availabilityZone?: string | undefined;
  /**
   * The Recovery Services vault.
   *
   * Example: `contoso-recovery`.
   */
  readonly vault?: string | undefined;
  /**
   * The replication policy.
   *
   * Source: Get-AzRecoveryServicesAsrReplicationProtectedItem: PolicyFriendlyName. Example: `gold`.
   */
  readonly policy?: string | undefined;
  /**
   * The key vault in the target region that takes the keys of Azure Disk Encryption. `none`: none is chosen, and Site Recovery makes one.
   *
   * Source: New-AzRecoveryServicesAsrAzureToAzureDiskReplicationConfig: DiskEncryptionVaultId. Example: `kv-web-asr`.
   */
  readonly targetKeyVault?: string | undefined;
  /**
   * The storage account in the source region that takes changes on their way.
   *
   * Source: New-AzRecoveryServicesAsrAzureToAzureDiskReplicationConfig: LogStorageAccountId. Example: `contosocache`.
   */
  readonly cacheStorageAccount?: string | undefined;
  /**
   * How much change the replication is set up for. Not recorded, it follows from the cache account.
   *
   * Source: Site Recovery REST: churnOptionSelected. Example: `Normal`.
   */
  readonly churn?: "Normal" | "High" | undefined;
  /**
   * Whether disks that are added later are replicated without anybody's doing. Not recorded, they are not, as Site Recovery has it by default.
   *
   * Source: Site Recovery REST: autoProtectionOfDataDisk. Example: `false`.
   */
  readonly autoProtectionOfDataDisk?: boolean | undefined;
  /**
   * The name that the machine gets in the target region. `none`, or not recorded: its own, which is what Site Recovery gives it.
   *
   * Source: Set-AzRecoveryServicesAsrReplicationProtectedItem: Name. Example: `web01`.
   */
  readonly targetName?: string | undefined;
  /**
   * The Azure network that the machine comes up in. It wins over a mapping.
   *
   * Source: New-AzRecoveryServicesAsrReplicationProtectedItem: RecoveryAzureNetworkId. Example: `contoso-vnet-asr`.
   */
  readonly network?: string | undefined;
  /**
   * The Azure network that the machine comes up in when a failover is tested.
   *
   * Source: Start-AzRecoveryServicesAsrTestFailoverJob: AzureVMNetworkId. Example: `vnet-test`.
   */
  readonly testFailoverNetwork?: string | undefined;
  /**
   * The resource group that the machine comes up in.
   *
   * Source: New-AzRecoveryServicesAsrReplicationProtectedItem: RecoveryResourceGroupId. Example: `rg-web-asr`.
   */
  readonly resourceGroup?: string | undefined;
  /**
   * The subscription that the machine comes up in. Rules compare it with those of other resources, also where it is the vault's.
   *
   * Source: Get-AzContext: Subscription.Id. Example: `7b0c0b6e-0d5a-4c52-9a0e-2f1c7a3f0a11`.
   */
  readonly subscription?: string | undefined;
  /**
   * The size that the machine comes up with. Site Recovery takes the machine's own, or one like it, where none is chosen.
   *
   * Source: Site Recovery REST: recoveryAzureVMSize. Example: `Standard_D4s_v5`.
   */
  readonly targetVmSize?: string | undefined;
  /**
   * The availability set that the machine comes up in. `none`: it comes up in none.
   *
   * Source: New-AzRecoveryServicesAsrReplicationProtectedItem: RecoveryAvailabilitySetId. Example: `as-web-asr`.
   */
  readonly availabilitySet?: string | undefined;
  /**
   * The capacity reservation group that the machine comes up in. `none`: it comes up in none.
   *
   * Source: New-AzRecoveryServicesAsrReplicationProtectedItem: RecoveryCapacityReservationGroupId. Example: `crg-web`.
   */
  readonly capacityReservationGroup?: string | undefined;
}

/**
 * A mapping: machines on the source network come up on the target network.
 */
export interface NetworkMapping extends Located {
  readonly nodeType: "NetworkMapping";
  readonly parent: Inventory;
  /**
   * The network that is mapped: a VM network of a VMM server, or an Azure network in a region.
   *
   * Source: Get-AzRecoveryServicesAsrNetworkMapping: PrimaryNetworkFriendlyName.
   */
  readonly source: NetworkMappingSource;
  /**
   * The network that it is mapped to: a VM network of a VMM server, or an Azure network.
   *
   * Source: Get-AzRecoveryServicesAsrNetworkMapping: RecoveryNetworkFriendlyName.
   */
  readonly target: NetworkMappingTarget;
}

/**
 * The network that a mapping starts from: a VM network of a VMM server, or an Azure network in a region.
 */
export interface NetworkMappingSource extends Located {
  readonly nodeType: "NetworkMappingSource";
  readonly parent: NetworkMapping;
  /**
   * The VMM server that the VM network belongs to.
   *
   * Source: Get-AzRecoveryServicesAsrNetworkMapping: PrimaryFabricFriendlyName. Example: `vmm-newyork`.
   */
  readonly vmmServer?: string | undefined;
  /**
   * The Azure region that the Azure network lies in.
   *
   * Source: Get-AzRecoveryServicesAsrNetworkMapping: PrimaryFabricFriendlyName. Example: `eastasia`.
   */
  readonly region?: string | undefined;
  /**
   * The VM network, where a VMM server is named; else the Azure network.
   *
   * Source: Get-AzRecoveryServicesAsrNetworkMapping: PrimaryNetworkFriendlyName. Example: `VMNetwork1-NewYork`.
   */
  readonly network: string;
}

/**
 * The network that a mapping leads to: a VM network of a VMM server, or an Azure network.
 */
export interface NetworkMappingTarget extends Located {
  readonly nodeType: "NetworkMappingTarget";
  readonly parent: NetworkMapping;
  /**
   * The VMM server that the VM network belongs to. Left out for an Azure network.
   *
   * Source: Get-AzRecoveryServicesAsrNetworkMapping: RecoveryFabricFriendlyName. Example: `vmm-chicago`.
   */
  readonly vmmServer?: string | undefined;
  /**
   * The Azure region that the Azure network lies in, in a mapping between Azure regions.
   *
   * Source: Get-AzRecoveryServicesAsrNetworkMapping: RecoveryFabricFriendlyName. Example: `southeastasia`.
   */
  readonly region?: string | undefined;
  /**
   * The VM network, where a VMM server is named; else the Azure network.
   *
   * Source: Get-AzRecoveryServicesAsrNetworkMapping: RecoveryNetworkFriendlyName. Example: `VMNetwork1-Chicago`.
   */
  readonly network: string;
}

/**
 * A public IP address of Azure. Its name is unique within its resource group.
 */
export interface PublicIpAddress extends Located {
  readonly nodeType: "PublicIpAddress";
  readonly parent: Inventory;
  /**
   * The address's name in Azure.
   *
   * Source: Get-AzPublicIpAddress: Name. Example: `pip-web`.
   */
  readonly name: string;
  /**
   * The resource id of the address in Azure. Imports know it again by this.
   *
   * Source: Get-AzPublicIpAddress: Id. Example: `/subscriptions/7b0c0b6e-0d5a-4c52-9a0e-2f1c7a3f0a11/resourceGroups/rg-dr/providers/Microsoft.Network/publicIPAddresses/pip-web`.
   */
  readonly id?: string | undefined;
  /**
   * The Azure region that the address lies in.
   *
   * Source: Get-AzPublicIpAddress: Location. Example: `westeurope`.
   */
  readonly region?: string | undefined;
  /**
   * The resource group that the address lies in.
   *
   * Source: Get-AzPublicIpAddress: ResourceGroupName. Example: `rg-dr`.
   */
  readonly resourceGroup?: string | undefined;
  /**
   * The subscription that the address belongs to, where it differs from the vault's.
   *
   * Source: Get-AzContext: Subscription.Id. Example: `7b0c0b6e-0d5a-4c52-9a0e-2f1c7a3f0a11`.
   */
  readonly subscription?: string | undefined;
  /**
   * Azure's SKU of the address.
   *
   * Source: Get-AzPublicIpAddress: Sku.Name. Example: `Standard`.
   */
  readonly sku?: "Basic" | "Standard" | "StandardV2" | undefined;
}

/**
 * A network security group of Azure. Its name is unique within its resource group.
 */
export interface NetworkSecurityGroup extends Located {
  readonly nodeType: "NetworkSecurityGroup";
  readonly parent: Inventory;
  /**
   * The group's name in Azure.
   *
   * Source: Get-AzNetworkSecurityGroup: Name. Example: `nsg-web`.
   */
  readonly name: string;
  /**
   * The resource id of the group in Azure. Imports know it again by this.
   *
   * Source: Get-AzNetworkSecurityGroup: Id. Example: `/subscriptions/7b0c0b6e-0d5a-4c52-9a0e-2f1c7a3f0a11/resourceGroups/rg-dr/providers/Microsoft.Network/networkSecurityGroups/nsg-web`.
   */
  readonly id?: string | undefined;
  /**
   * The Azure region that the group lies in.
   *
   * Source: Get-AzNetworkSecurityGroup: Location. Example: `westeurope`.
   */
  readonly region?: string | undefined;
  /**
   * The resource group that the group lies in.
   *
   * Source: Get-AzNetworkSecurityGroup: ResourceGroupName. Example: `rg-dr`.
   */
  readonly resourceGroup?: string | undefined;
  /**
   * The subscription that the group belongs to, where it differs from the vault's.
   *
   * Source: Get-AzContext: Subscription.Id. Example: `7b0c0b6e-0d5a-4c52-9a0e-2f1c7a3f0a11`.
   */
  readonly subscription?: string | undefined;
  /**
   * Whether a rule of the group denies what goes to the internet on port 443, beside what rules before it allow. `false`: Azure's own rules let it out.
   *
   * Source: Get-AzNetworkSecurityGroup: SecurityRules. Example: `false`.
   */
  readonly deniesOutbound?: boolean | undefined;
  /**
   * The service tags to which the group lets out what goes to port 443, with their region where they have one. A recorded list is complete; it counts where the group denies the rest.
   *
   * Source: Get-AzNetworkSecurityGroup: SecurityRules.DestinationAddressPrefix.
   */
  readonly outboundServiceTags?: readonly string[] | undefined;
}

/**
 * A load balancer of Azure. Its name is unique within its resource group.
 */
export interface LoadBalancer extends Located {
  readonly nodeType: "LoadBalancer";
  readonly parent: Inventory;
  /**
   * The load balancer's name in Azure.
   *
   * Source: Get-AzLoadBalancer: Name. Example: `lb-web`.
   */
  readonly name: string;
  /**
   * The resource id of the load balancer in Azure. Imports know it again by this.
   *
   * Source: Get-AzLoadBalancer: Id. Example: `/subscriptions/7b0c0b6e-0d5a-4c52-9a0e-2f1c7a3f0a11/resourceGroups/rg-dr/providers/Microsoft.Network/loadBalancers/lb-web`.
   */
  readonly id?: string | undefined;
  /**
   * The Azure region that the load balancer lies in.
   *
   * Source: Get-AzLoadBalancer: Location. Example: `westeurope`.
   */
  readonly region?: string | undefined;
  /**
   * The resource group that the load balancer lies in.
   *
   * Source: Get-AzLoadBalancer: ResourceGroupName. Example: `rg-dr`.
   */
  readonly resourceGroup?: string | undefined;
  /**
   * The subscription that the load balancer belongs to, where it differs from the vault's.
   *
   * Source: Get-AzContext: Subscription.Id. Example: `7b0c0b6e-0d5a-4c52-9a0e-2f1c7a3f0a11`.
   */
  readonly subscription?: string | undefined;
  /**
   * Azure's SKU of the load balancer.
   *
   * Source: Get-AzLoadBalancer: Sku.Name. Example: `Standard`.
   */
  readonly sku?: "Basic" | "Standard" | "Gateway" | "Service" | undefined;
  /**
   * Whether the load balancer has addresses of a network, or public ones.
   *
   * Source: Get-AzLoadBalancer: FrontendIpConfigurations. Example: `internal`.
   */
  readonly type?: "internal" | "public" | undefined;
  /**
   * The Azure network that the front ends of an internal load balancer stand in.
   *
   * Source: Get-AzLoadBalancer: FrontendIpConfigurations.Subnet. Example: `contoso-vnet`.
   */
  readonly network?: string | undefined;
  /**
   * The names of its front ends. A recorded list is complete.
   *
   * Source: Get-AzLoadBalancer: FrontendIpConfigurations.Name.
   */
  readonly frontends?: readonly string[] | undefined;
  /**
   * The names of its back-end pools. A recorded list is complete.
   *
   * Source: Get-AzLoadBalancer: BackendAddressPools.Name.
   */
  readonly backendPools?: readonly string[] | undefined;
}

/**
 * A route table of Azure. Its name is unique within its resource group.
 */
export interface RouteTable extends Located {
  readonly nodeType: "RouteTable";
  readonly parent: Inventory;
  /**
   * The route table's name in Azure.
   *
   * Source: Get-AzRouteTable: Name. Example: `rt-web`.
   */
  readonly name: string;
  /**
   * The resource id of the route table in Azure. Imports know it again by this.
   *
   * Source: Get-AzRouteTable: Id. Example: `/subscriptions/7b0c0b6e-0d5a-4c52-9a0e-2f1c7a3f0a11/resourceGroups/rg-dr/providers/Microsoft.Network/routeTables/rt-web`.
   */
  readonly id?: string | undefined;
  /**
   * The resource group that the route table lies in.
   *
   * Source: Get-AzRouteTable: ResourceGroupName. Example: `rg-dr`.
   */
  readonly resourceGroup?: string | undefined;
  /**
   * The subscription that the route table belongs to, where it differs from the vault's.
   *
   * Source: Get-AzContext: Subscription.Id. Example: `7b0c0b6e-0d5a-4c52-9a0e-2f1c7a3f0a11`.
   */
  readonly subscription?: string | undefined;
  /**
   * Where the route table's own route to 0.0.0.0/0 leads. `none`: it has none.
   *
   * Source: Get-AzRouteTable: Routes.NextHopType. Example: `none`.
   */
  readonly defaultRoute?: "none" | "Internet" | "VirtualAppliance" | "VirtualNetworkGateway" | "VnetLocal" | "nowhere" | undefined;
}

/**
 * A resource group of Azure. Its name is unique within its subscription.
 */
export interface ResourceGroup extends Located {
  readonly nodeType: "ResourceGroup";
  readonly parent: Inventory;
  /**
   * The group's name.
   *
   * Source: Get-AzResourceGroup: ResourceGroupName. Example: `rg-dr`.
   */
  readonly name: string;
  /**
   * The subscription that the group belongs to, where it differs from the vault's.
   *
   * Source: Get-AzContext: Subscription.Id. Example: `7b0c0b6e-0d5a-4c52-9a0e-2f1c7a3f0a11`.
   */
  readonly subscription?: string | undefined;
  /**
   * The Azure region that the group lies in. What is in it may lie in others.
   *
   * Source: Get-AzResourceGroup: Location. Example: `westeurope`.
   */
  readonly region?: string | undefined;
}

/**
 * A recovery plan of Site Recovery: machines that fail over together, group after group. Its name is unique within its vault.
 */
export interface RecoveryPlan extends Located {
  readonly nodeType: "RecoveryPlan";
  readonly parent: Inventory;
  /**
   * The plan's name.
   *
   * Source: Get-AzRecoveryServicesAsrRecoveryPlan: FriendlyName. Example: `rp-shop`.
   */
  readonly name: string;
  /**
   * The Recovery Services vault that the plan is in.
   *
   * Source: Get-AzRecoveryServicesAsrRecoveryPlan: Id. Example: `contoso-recovery`.
   */
  readonly vault?: string | undefined;
  /**
   * The groups of machines, in the order in which they start. The steps before and after them that every plan has are none. A recorded list is complete.
   *
   * Source: Get-AzRecoveryServicesAsrRecoveryPlan: Groups.
   */
  readonly groups?: readonly RecoveryPlanGroup[] | undefined;
}

/**
 * Machines of a recovery plan that start together.
 */
export interface RecoveryPlanGroup extends Located {
  readonly nodeType: "RecoveryPlanGroup";
  readonly parent: RecoveryPlan;
  /**
   * The group's name. Site Recovery numbers them.
   *
   * Source: Get-AzRecoveryServicesAsrRecoveryPlan: Groups.Name. Example: `Group 1`.
   */
  readonly name: string;
  /**
   * The machines of Azure in the group. A recorded list is complete.
   *
   * Source: Get-AzRecoveryServicesAsrRecoveryPlan: Groups.ReplicationProtectedItems.
   */
  readonly machines?: readonly string[] | undefined;
}

/** Every entity by its name. */
export interface Entities {
  Inventory: Inventory;
  Vault: Vault;
  StorageAccount: StorageAccount;
  StorageEncryption: StorageEncryption;
  VirtualNetwork: VirtualNetwork;
  VirtualNetworkSubnet: VirtualNetworkSubnet;
  DiskEncryptionSet: DiskEncryptionSet;
  Subscription: Subscription;
  ScaleSet: ScaleSet;
  KeyVault: KeyVault;
  ReplicationPolicy: ReplicationPolicy;
  VMMServer: VMMServer;
  ServerOperatingSystem: ServerOperatingSystem;
  Cloud: Cloud;
  VMNetwork: VMNetwork;
  VMNetworkSubnet: VMNetworkSubnet;
  HyperVSite: HyperVSite;
  HyperVHost: HyperVHost;
  HostStorage: HostStorage;
  MultiPath: MultiPath;
  VirtualMachine: VirtualMachine;
  GuestOperatingSystem: GuestOperatingSystem;
  Disk: Disk;
  Volume: Volume;
  NetworkAdapter: NetworkAdapter;
  IPConfiguration: IPConfiguration;
  IPConfigurationTarget: IPConfigurationTarget;
  AdapterTarget: AdapterTarget;
  TestFailoverTarget: TestFailoverTarget;
  Replication: Replication;
  ReplicationTarget: ReplicationTarget;
  DiskEncryption: DiskEncryption;
  ConfigurationTool: ConfigurationTool;
  AzureVirtualMachine: AzureVirtualMachine;
  AzureExtension: AzureExtension;
  AzureDisk: AzureDisk;
  AzureVolume: AzureVolume;
  AzureNetworkAdapter: AzureNetworkAdapter;
  AzureReplication: AzureReplication;
  NetworkMapping: NetworkMapping;
  NetworkMappingSource: NetworkMappingSource;
  NetworkMappingTarget: NetworkMappingTarget;
  PublicIpAddress: PublicIpAddress;
  NetworkSecurityGroup: NetworkSecurityGroup;
  LoadBalancer: LoadBalancer;
  RouteTable: RouteTable;
  ResourceGroup: ResourceGroup;
  RecoveryPlan: RecoveryPlan;
  RecoveryPlanGroup: RecoveryPlanGroup;
}

/** The name of an entity: the type of a node. */
export type EntityName = keyof Entities;

/** What lists of plain names declare. */
export type DeclaredKind = "HostGroup";

/** Any node of an inventory. */
export type Entity = Entities[EntityName];

/**
 * What the references of an entity lead to, by property. A name that is only declared (a host group) leads to the
 * object that declares it.
 */
export interface References {
  Inventory: Record<never, never>;
  Vault: { privateEndpointNetworks: VirtualNetwork };
  StorageAccount: Record<never, never>;
  StorageEncryption: Record<never, never>;
  VirtualNetwork: { connectedTo: VirtualNetwork };
  VirtualNetworkSubnet: { networkSecurityGroup: NetworkSecurityGroup; routeTable: RouteTable };
  DiskEncryptionSet: Record<never, never>;
  Subscription: Record<never, never>;
  ScaleSet: Record<never, never>;
  KeyVault: Record<never, never>;
  ReplicationPolicy: Record<never, never>;
  VMMServer: Record<never, never>;
  ServerOperatingSystem: Record<never, never>;
  Cloud: { hostGroups: VMMServer };
  VMNetwork: Record<never, never>;
  VMNetworkSubnet: Record<never, never>;
  HyperVSite: Record<never, never>;
  HyperVHost: { hostGroup: VMMServer; site: HyperVSite };
  HostStorage: Record<never, never>;
  MultiPath: Record<never, never>;
  VirtualMachine: { host: HyperVHost; cloud: Cloud; site: HyperVSite };
  GuestOperatingSystem: Record<never, never>;
  Disk: Record<never, never>;
  Volume: { disks: Disk };
  NetworkAdapter: { network: VMNetwork; subnet: VMNetworkSubnet };
  IPConfiguration: { publicIpAddress: PublicIpAddress; loadBalancers: LoadBalancer };
  IPConfigurationTarget: { publicIpAddress: PublicIpAddress };
  AdapterTarget: { subnet: VirtualNetworkSubnet | VMNetworkSubnet; networkSecurityGroup: NetworkSecurityGroup; publicIpAddress: PublicIpAddress; loadBalancer: LoadBalancer };
  TestFailoverTarget: { subnet: VirtualNetworkSubnet | VMNetworkSubnet };
  Replication: { vault: Vault; policy: ReplicationPolicy; storageAccount: StorageAccount; logStorageAccount: StorageAccount; network: VirtualNetwork; testFailoverNetwork: VirtualNetwork };
  ReplicationTarget: { cloud: Cloud };
  DiskEncryption: Record<never, never>;
  ConfigurationTool: Record<never, never>;
  AzureVirtualMachine: { scaleSet: ScaleSet };
  AzureExtension: Record<never, never>;
  AzureDisk: { targetDiskEncryptionSet: DiskEncryptionSet };
  AzureVolume: { disks: AzureDisk };
  AzureNetworkAdapter: { network: VirtualNetwork; subnet: VirtualNetworkSubnet; networkSecurityGroup: NetworkSecurityGroup };
  AzureReplication: { vault: Vault; policy: ReplicationPolicy; targetKeyVault: KeyVault; cacheStorageAccount: StorageAccount; network: VirtualNetwork; testFailoverNetwork: VirtualNetwork };
  NetworkMapping: Record<never, never>;
  NetworkMappingSource: { vmmServer: VMMServer; network: VMNetwork | VirtualNetwork };
  NetworkMappingTarget: { vmmServer: VMMServer; network: VMNetwork | VirtualNetwork };
  PublicIpAddress: Record<never, never>;
  NetworkSecurityGroup: Record<never, never>;
  LoadBalancer: { network: VirtualNetwork };
  RouteTable: Record<never, never>;
  ResourceGroup: Record<never, never>;
  RecoveryPlan: { vault: Vault };
  RecoveryPlanGroup: { machines: AzureVirtualMachine };
}
