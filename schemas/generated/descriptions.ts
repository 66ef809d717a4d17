// Made from inventory.schema.json by `npm run generate`. Changes here are lost.

import type { Descriptions } from "../description.ts";

/** What the schema says to people, in its order. */
export const descriptions: Descriptions = {
  entities: {
    Inventory: {
      description: "The top of an inventory file. All files of a folder are one inventory, so any file may hold any part.",
      properties: {
        $schema: { description: "The address of this schema, for editors that complete JSON by it. It says nothing about the inventory.", examples: ["./node_modules/drlint/schemas/inventory.schema.json"] },
        schemaVersion: { description: "The version of this format. Best written once at the top of every file.", examples: [1] },
        vaults: { description: "The Recovery Services vaults that coordinate the replication.", examples: [[{ name: "contoso-recovery", region: "westeurope", resourceGroup: "rg-dr" }]] },
        storageAccounts: { description: "The Azure storage accounts that take replicated data, replication logs or a cache.", examples: [[{ name: "contosodrreplica", region: "westeurope", sku: "Standard_GRS", kind: "StorageV2" }]] },
        virtualNetworks: { description: "The Azure virtual networks that machines stand in or come up in.", examples: [[{ name: "vnet-dr", region: "westeurope", resourceGroup: "rg-dr", addressSpace: ["10.1.0.0/16"], subnets: [{ name: "app", addressPrefix: "10.1.1.0/24" }] }]] },
        replicationPolicies: { description: "The replication policies that machines are protected with.", examples: [[{ name: "gold", replicationInterval: 300, recoveryPointRetention: 24, appConsistentSnapshotFrequency: 1 }]] },
        vmmServers: { description: "The System Center Virtual Machine Manager (VMM) servers.", examples: [[{ name: "vmm-newyork", version: "2019", hostGroups: ["hg-newyork-1"], clouds: [{ name: "gold-newyork", hostGroups: ["hg-newyork-1"] }], vmNetworks: [{ name: "VMNetwork1-NewYork", logicalNetwork: "logical1-newyork" }] }]] },
        hyperVSites: { description: "The Hyper-V sites: groups of hosts that no VMM server manages.", examples: [[{ name: "branch-oslo" }]] },
        hyperVHosts: { description: "The Hyper-V hosts.", examples: [[{ name: "hv-ny-01", hostGroup: "hg-newyork-1", operatingSystem: { name: "Windows Server 2019", serverCore: true }, internetAccess: "direct" }]] },
        virtualMachines: { description: "The Hyper-V virtual machines.", examples: [[{ name: "SQL01", host: "hv-ny-01", generation: 2, operatingSystem: { name: "Windows Server 2019 Datacenter" }, disks: [{ name: "os", role: "os", vhdFormat: "VHDX", size: "127GB" }], networkAdapters: [{ name: "nic0", network: "VMNetwork1-NewYork", subnet: "app" }], replication: { state: "planned", to: "azure", vault: "contoso-recovery", policy: "gold" } }]] },
        azureVirtualMachines: { description: "The Azure virtual machines that replicate to another region.", examples: [[{ name: "web01", region: "eastasia", resourceGroup: "rg-web", networkAdapters: [{ name: "nic0", network: "contoso-vnet", subnet: "web" }], replication: { state: "planned", to: { region: "southeastasia" }, vault: "contoso-recovery" } }]] },
        networkMappings: { description: "Which target network stands for which source network. Where the list is recorded it is complete: what it does not name is not mapped. `[]`: nothing is.", examples: [[{ source: { vmmServer: "vmm-newyork", network: "VMNetwork1-NewYork" }, target: { network: "vnet-dr" } }]] },
      },
    },
    Vault: {
      description: "A Recovery Services vault.",
      properties: {
        name: { description: "The vault's name in Azure.", source: "Get-AzRecoveryServicesVault: Name", examples: ["contoso-recovery"] },
        region: { description: "The Azure region that the vault lies in.", source: "Get-AzRecoveryServicesVault: Location", examples: ["westeurope"] },
        resourceGroup: { description: "The resource group that the vault lies in.", source: "Get-AzRecoveryServicesVault: ResourceGroupName", examples: ["rg-dr"] },
        subscription: { description: "The Azure subscription that the vault belongs to, by its id.", source: "Get-AzRecoveryServicesVault: SubscriptionId", examples: ["7b0c0b6e-0d5a-4c52-9a0e-2f1c7a3f0a11"] },
        tenant: { description: "The Microsoft Entra (Azure AD) tenant of the subscription, by its domain name or its id.", source: "Get-AzSubscription: TenantId", examples: ["contoso.onmicrosoft.com"] },
        privateEndpoint: { description: "Whether the vault is reached through a private endpoint (Private Link).", source: "Get-AzRecoveryServicesVault: Properties.PrivateEndpointStateForSiteRecovery", examples: [false] },
      },
    },
    StorageAccount: {
      description: "An Azure storage account.",
      properties: {
        name: { description: "The account's name, unique in all of Azure.", source: "Get-AzStorageAccount: StorageAccountName", examples: ["contosodrreplica"] },
        region: { description: "The Azure region that the account lies in.", source: "Get-AzStorageAccount: PrimaryLocation", examples: ["westeurope"] },
        resourceGroup: { description: "The resource group that the account lies in.", source: "Get-AzStorageAccount: ResourceGroupName", examples: ["rg-dr"] },
        subscription: { description: "The subscription that the account belongs to, where it differs from the vault's.", source: "Get-AzContext: Subscription.Id", examples: ["7b0c0b6e-0d5a-4c52-9a0e-2f1c7a3f0a11"] },
        sku: { description: "Azure's name for the account's performance and redundancy.", source: "Get-AzStorageAccount: Sku.Name", values: ["Standard, locally redundant: three copies in one data centre.", "Standard, geo-redundant: copied to the paired region as well.", "Standard, geo-redundant, and the copy in the paired region can be read.", "Standard, zone-redundant: copied across the zones of the region.", "Standard, zone-redundant here and copied to the paired region.", "Standard, zone-redundant here, and the copy in the paired region can be read.", "Premium (solid-state), locally redundant.", "Premium (solid-state), zone-redundant.", "Provisioned v2 file shares on standard disks, locally redundant.", "Provisioned v2 file shares on standard disks, geo-redundant.", "Provisioned v2 file shares on standard disks, zone-redundant.", "Provisioned v2 file shares on standard disks, zone-redundant here and copied to the paired region.", "Provisioned v2 file shares on solid-state disks, locally redundant.", "Provisioned v2 file shares on solid-state disks, zone-redundant."], examples: ["Standard_GRS"] },
        kind: { description: "Azure's kind of the account. It decides which services and access tiers the account has.", source: "Get-AzStorageAccount: Kind", values: ["General purpose v1: blobs, files, queues and tables, without access tiers.", "General purpose v2: blobs, files, queues and tables, with access tiers.", "Standard account for block and append blobs only. It holds no page blobs.", "Premium account for block and append blobs only. It holds no page blobs.", "Account for file shares only."], examples: ["StorageV2"] },
        accessTier: { description: "The tier of blobs that have none of their own. Archive is a tier of single blobs, never of an account.", source: "Get-AzStorageAccount: AccessTier", values: ["For data in frequent use.", "For data in rare use, kept at least 30 days.", "For data in rare use, kept at least 90 days.", "Azure moves each blob between the other tiers by its use.", "The only tier of premium block blob accounts."], examples: ["Hot"] },
        firewall: { description: "Whether the account's firewall is on: only chosen networks reach it.", source: "Get-AzStorageAccount: NetworkRuleSet.DefaultAction", examples: [false] },
        secureTransfer: { description: "Whether the account takes encrypted connections only.", source: "Get-AzStorageAccount: EnableHttpsTrafficOnly", examples: [true] },
        encryption: { description: "How the account's data is encrypted at rest.", source: "Get-AzStorageAccount: Encryption", examples: [{ keySource: "platform" }] },
        softDelete: { description: "Whether soft delete of blobs is on: deleted and overwritten blobs are kept for some days.", source: "Get-AzStorageBlobServiceProperty: DeleteRetentionPolicy.Enabled", examples: [true] },
      },
    },
    StorageEncryption: {
      description: "How a storage account's data is encrypted at rest. Azure always encrypts it; the question is with whose key.",
      properties: {
        keySource: { description: "Whose key encrypts the data.", source: "Get-AzStorageAccount: Encryption.KeySource", values: ["A key that Microsoft manages (Microsoft.Storage).", "A key of your own in a key vault (Microsoft.Keyvault)."], examples: ["platform"] },
      },
    },
    VirtualNetwork: {
      description: "An Azure virtual network. Its name is unique within its resource group.",
      properties: {
        name: { description: "The network's name in Azure.", source: "Get-AzVirtualNetwork: Name", examples: ["vnet-dr"] },
        region: { description: "The Azure region that the network lies in.", source: "Get-AzVirtualNetwork: Location", examples: ["westeurope"] },
        resourceGroup: { description: "The resource group that the network lies in.", source: "Get-AzVirtualNetwork: ResourceGroupName", examples: ["rg-dr"] },
        subscription: { description: "The subscription that the network belongs to, where it differs from the vault's.", source: "Get-AzContext: Subscription.Id", examples: ["7b0c0b6e-0d5a-4c52-9a0e-2f1c7a3f0a11"] },
        production: { description: "Whether production machines use the network. `false` is a network kept for test failovers.", examples: [true] },
        addressSpace: { description: "The address ranges of the network.", source: "Get-AzVirtualNetwork: AddressSpace.AddressPrefixes", examples: [["10.1.0.0/16"]] },
        expressRoute: { description: "Whether an ExpressRoute circuit leads into the network.", source: "Get-AzVirtualNetworkGateway: GatewayType", examples: [true] },
        subnets: { description: "The network's subnets. A recorded list is complete.", source: "Get-AzVirtualNetwork: Subnets", examples: [[{ name: "app", addressPrefix: "10.1.1.0/24" }]] },
      },
    },
    VirtualNetworkSubnet: {
      description: "A subnet of an Azure virtual network. Azure keeps the first four and the last address of it.",
      properties: {
        name: { description: "The subnet's name. Site Recovery pairs source and target subnets by it.", source: "Get-AzVirtualNetworkSubnetConfig: Name", examples: ["app"] },
        addressPrefix: { description: "The address range of the subnet.", source: "Get-AzVirtualNetworkSubnetConfig: AddressPrefix", examples: ["10.1.1.0/24"] },
        serviceEndpoints: { description: "The Azure services that the subnet has a service endpoint for.", source: "Get-AzVirtualNetworkSubnetConfig: ServiceEndpoints.Service", values: ["Storage accounts of the network's region and its paired region.", "Storage accounts of all regions.", "Key vaults.", "Azure SQL databases."], examples: [["Microsoft.Storage"], []] },
        usedAddresses: { description: "The addresses that are taken already, beside what this inventory itself places in the subnet.", source: "Get-AzVirtualNetwork -ExpandResource subnets/ipConfigurations: Subnets.IpConfigurations.PrivateIpAddress", examples: [["10.1.1.4", "10.1.1.5"]] },
      },
    },
    ReplicationPolicy: {
      description: "A replication policy: how often is replicated and what is kept.",
      properties: {
        name: { description: "The policy's name in the vault.", source: "Get-AzRecoveryServicesAsrPolicy: FriendlyName", examples: ["gold"] },
        replicationInterval: { description: "The time between two replications, in seconds.", unit: "seconds", source: "New-AzRecoveryServicesAsrPolicy: ReplicationFrequencyInSeconds", values: ["30 seconds.", "5 minutes.", "15 minutes, to a secondary site only."], minimum: 1, examples: [300] },
        recoveryPointRetention: { description: "How long recovery points are kept, in hours.", unit: "hours", source: "New-AzRecoveryServicesAsrPolicy: NumberOfRecoveryPointsToRetain", minimum: 0, examples: [24] },
        appConsistentSnapshotFrequency: { description: "The time between two application-consistent snapshots, in hours. 0 means none are taken.", unit: "hours", source: "New-AzRecoveryServicesAsrPolicy: ApplicationConsistentSnapshotFrequencyInHours", minimum: 0, examples: [1, 0] },
      },
    },
    VMMServer: {
      description: "A System Center Virtual Machine Manager (VMM) server with its host groups, clouds and VM networks.",
      properties: {
        name: { description: "The server's name.", source: "Get-SCVMMServer: Name", examples: ["vmm-newyork"] },
        version: { description: "The release of System Center Virtual Machine Manager, by its year.", source: "Get-SCVMMServer: ProductVersion", values: ["System Center 2012.", "System Center 2012 with Service Pack 1.", "System Center 2012 R2.", "System Center 2016.", "System Center version 1801, a semi-annual release.", "System Center version 1807, a semi-annual release.", "System Center 2019.", "System Center 2022.", "System Center 2025."], examples: ["2019", "2012 R2"] },
        operatingSystem: { description: "The operating system of the server.", examples: [{ name: "Windows Server 2019", serverCore: false }] },
        internetAccess: { description: "Whether the server reaches the internet.", examples: [true] },
        siteRecoveryProviderVersion: { description: "The version of the Azure Site Recovery provider on the server. `none`: it is not installed.", source: "Get-AzRecoveryServicesAsrServicesProvider: ProviderVersion", examples: ["5.23.0912.1", "none"] },
        hostGroups: { description: "The names of the host groups that the server manages. A recorded list is complete.", source: "Get-SCVMHostGroup: Name", examples: [["hg-newyork-1", "hg-newyork-2"]] },
        clouds: { description: "The private clouds of the server. A recorded list is complete.", source: "Get-SCCloud", examples: [[{ name: "gold-newyork", hostGroups: ["hg-newyork-1"] }]] },
        vmNetworks: { description: "The VM networks of the server. A recorded list is complete.", source: "Get-SCVMNetwork", examples: [[{ name: "VMNetwork1-NewYork", logicalNetwork: "logical1-newyork" }]] },
      },
    },
    ServerOperatingSystem: {
      description: "The operating system of a Hyper-V host or a VMM server.",
      properties: {
        name: { description: "The product's name, with the edition or without.", source: "Win32_OperatingSystem: Caption", values: ["Windows Server 2012.", "Windows Server 2012 R2.", "Windows Server 2016.", "Windows Server 2019.", "Windows Server 2022.", "Windows Server 2025.", "The free Microsoft Hyper-V Server 2012 R2.", "The free Microsoft Hyper-V Server 2016.", "The free Microsoft Hyper-V Server 2019.", "Azure Stack HCI, now Azure Local."], examples: ["Windows Server 2019"] },
        serverCore: { description: "Whether it is a Server Core installation.", source: "Get-ComputerInfo: OsServerLevel", examples: [true] },
        dotNetVersion: { description: "The version of the .NET Framework. `none`: no .NET Framework 4 is installed.", source: "Registry: NET Framework Setup\\NDP\\v4\\Full, Version", examples: ["4.8", "4.6.2"] },
      },
    },
    Cloud: {
      description: "A private cloud of a VMM server. Its name is unique within the server.",
      properties: {
        name: { description: "The cloud's name in VMM.", source: "Get-SCCloud: Name", examples: ["gold-newyork"] },
        hostGroups: { description: "The host groups of the same VMM server that the cloud is made of. A recorded list is complete.", source: "Get-SCCloud: HostGroup", examples: [["hg-newyork-1"]] },
        logicalNetworks: { description: "The logical networks that the cloud offers.", source: "Get-SCCloud: LogicalNetworks", examples: [["logical1-newyork"]] },
      },
    },
    VMNetwork: {
      description: "A VM network of a VMM server. Its name is unique within the server.",
      properties: {
        name: { description: "The VM network's name in VMM.", source: "Get-SCVMNetwork: Name", examples: ["VMNetwork1-NewYork"] },
        logicalNetwork: { description: "The logical network that the VM network lies on.", source: "Get-SCVMNetwork: LogicalNetwork", examples: ["logical1-newyork"] },
        subnets: { description: "The VM network's subnets, in the order in which VMM lists them. A recorded list is complete.", source: "Get-SCVMSubnet", examples: [[{ name: "app", addressPrefix: "10.1.1.0/24" }]] },
      },
    },
    VMNetworkSubnet: {
      description: "A subnet of a VM network.",
      properties: {
        name: { description: "The subnet's name. Site Recovery pairs source and target subnets by it.", source: "Get-SCVMSubnet: Name", examples: ["app"] },
        addressPrefix: { description: "The address range of the subnet.", source: "Get-SCVMSubnet: SubnetVLans.Subnet", examples: ["10.1.1.0/24"] },
      },
    },
    HyperVSite: {
      description: "A Hyper-V site: a group of hosts in a vault that no VMM server manages.",
      properties: {
        name: { description: "The site's name in the vault.", source: "Get-AzRecoveryServicesAsrFabric: FriendlyName", examples: ["branch-oslo"] },
      },
    },
    HyperVHost: {
      description: "A Hyper-V host. It is managed by VMM (in a host group) or stands in a Hyper-V site, never both.",
      properties: {
        name: { description: "The host's computer name.", source: "Get-VMHost: ComputerName", examples: ["hv-ny-01"] },
        hostGroup: { description: "The VMM host group that the host belongs to. `none`: no VMM server manages it. Not recorded, it counts as that where a site is named.", source: "Get-SCVMHost: VMHostGroup", examples: ["hg-newyork-1"] },
        site: { description: "The Hyper-V site that the host is registered in. `none`: it stands in no site. Not recorded, it counts as that where a host group is named.", examples: ["branch-oslo"] },
        cluster: { description: "The failover cluster that the host is a node of. `none`: it is a node of no cluster.", source: "Get-Cluster: Name", examples: ["hvc-ny-01", "none"] },
        operatingSystem: { description: "The operating system of the host.", examples: [{ name: "Windows Server 2019", serverCore: true, dotNetVersion: "4.8" }] },
        hyperVRole: { description: "Whether the Hyper-V role is installed.", source: "Get-WindowsFeature Hyper-V: Installed", examples: [true] },
        latestUpdates: { description: "Whether the latest updates are installed.", examples: [true] },
        hotfixes: { description: "The hotfixes that are installed. A recorded list is complete.", source: "Get-HotFix: HotFixID", examples: [["KB2961977"], []] },
        internetAccess: { description: "How the host reaches the internet.", values: ["Directly.", "Through the proxy that `proxy` names.", "Not at all."], examples: ["direct"] },
        proxy: { description: "The address of the proxy that the Site Recovery provider or the Recovery Services agent uses on the host. `none`: they use none.", source: "Provider: Proxy Settings of its registration; agent: Proxy Configuration of its console", examples: ["http://proxy.contoso.com:8080", "none"] },
        nicTeaming: { description: "Whether network adapters of the host are teamed.", source: "Get-NetLbfoTeam; Get-VMSwitchTeam for the teams of virtual switches", examples: [true] },
        vlans: { description: "The VLAN ids that the host's network uses.", source: "Get-VMNetworkAdapterVlan: AccessVlanId", minimum: 0, maximum: 4094, examples: [[110], []] },
        addresses: { description: "The IP addresses of the host.", source: "Get-NetIPAddress: IPAddress", examples: [["10.0.0.11"]] },
        failoverClusterVirtualAdapterAddresses: { description: "The addresses of the host's Microsoft Failover Cluster Virtual Adapter, which always has an automatic one (169.254.0.0/16). They may stand in `addresses` as well.", source: "Get-NetIPAddress: IPAddress of the Microsoft Failover Cluster Virtual Adapter", examples: [["169.254.1.42"], []] },
        siteRecoveryProviderVersion: { description: "The version of the Azure Site Recovery provider on the host. `none`: it is not installed.", source: "Get-AzRecoveryServicesAsrServicesProvider: ProviderVersion", examples: ["5.23.0912.1", "none"] },
        recoveryServicesAgentVersion: { description: "The version of the Microsoft Azure Recovery Services agent on the host. `none`: it is not installed.", source: "Programs and Features: Microsoft Azure Recovery Services Agent, Version", examples: ["2.0.9263.0", "none"] },
        backup: { description: "The backup product that runs on the host. `none`: there is none.", values: ["No backup product runs on the host.", "Azure Backup with its own agent (MARS).", "Microsoft Azure Backup Server (MABS).", "System Center Data Protection Manager (DPM).", "The backup feature of Windows Server."], examples: ["none", "Azure Backup"] },
        storage: { description: "The storage that the host keeps virtual machines on.", examples: [[{ type: "smb", version: "3.0" }, { type: "iscsi", multiPath: { dsm: "Microsoft DSM" } }]] },
        domainController: { description: "Whether the host itself is a domain controller. A guest that is one does not count.", source: "Get-CimInstance Win32_ComputerSystem: DomainRole (4 or 5)", examples: [true] },
      },
    },
    HostStorage: {
      description: "A storage that a host keeps virtual machines on.",
      properties: {
        type: { description: "How the host reaches the storage.", values: ["Disks in or at the host itself.", "A file share over SMB.", "A storage area network over iSCSI.", "A storage area network over Fibre Channel.", "A file share over NFS. Hyper-V has no such storage."], examples: ["smb"] },
        version: { description: "The version of the protocol, for SMB.", source: "Get-SmbConnection: Dialect", examples: ["3.0", "3.1.1"] },
        multiPath: { description: "Whether several paths lead to the storage (MPIO), and through which device-specific module.", source: "Get-WindowsFeature Multipath-IO: Installed", examples: [{ dsm: "Microsoft DSM" }, false] },
      },
    },
    MultiPath: {
      description: "Several paths to one storage (MPIO).",
      properties: {
        dsm: { description: "The device-specific module (DSM), with its version where that matters.", source: "mpclaim -s -d: DSM Name", values: ["The module that comes with Windows Server.", "EMC PowerPath 5.7 with Service Pack 4.", "The PowerPath module for EMC CLARiiON."], examples: ["Microsoft DSM"] },
      },
    },
    VirtualMachine: {
      description: "A Hyper-V virtual machine.",
      properties: {
        name: { description: "The machine's name in Hyper-V.", source: "Get-VM: Name", examples: ["SQL01"] },
        host: { description: "The Hyper-V host that the machine runs on. In a cluster, any of its nodes.", source: "Get-VM: ComputerName", examples: ["hv-ny-01"] },
        generation: { description: "The generation of the machine, which decides how it boots.", source: "Get-VM: Generation", values: ["BIOS boot.", "UEFI boot."], examples: [2] },
        operatingSystem: { description: "The operating system inside the machine.", examples: [{ name: "Windows Server 2019 Datacenter", architecture: "x64", installation: "desktop" }] },
        proxy: { description: "The address of the proxy that the guest uses. `none`: it uses none.", source: "netsh winhttp show proxy", examples: ["none", "http://proxy.contoso.com:8080"] },
        multiPath: { description: "Whether the guest uses several paths to one storage (MPIO).", source: "Get-WindowsFeature Multipath-IO: Installed", examples: [false] },
        secureBoot: { description: "Whether UEFI secure boot is on.", source: "Get-VMFirmware: SecureBoot", examples: [false] },
        bitLocker: { description: "Whether BitLocker encrypts any disk of the machine, be it in part or with its protection suspended.", source: "Get-BitLockerVolume: VolumeStatus, EncryptionPercentage", examples: [false] },
        disks: { description: "The disks of the machine. A recorded list is complete.", source: "Get-VMHardDiskDrive", examples: [[{ name: "os", role: "os", vhdFormat: "VHDX", size: "127GB" }]] },
        volumes: { description: "The volumes that the guest has made of its disks.", source: "Get-Volume", examples: [[{ name: "D:", layout: "simple", disks: ["data"] }]] },
        networkAdapters: { description: "The network adapters of the machine. A recorded list is complete.", source: "Get-VMNetworkAdapter", examples: [[{ name: "nic0", network: "VMNetwork1-NewYork", subnet: "app" }]] },
        replication: { description: "How the machine is protected. A machine without this block is not looked at, only counted; what the block leaves out is not recorded or, where it is planned, still to be chosen.", source: "Get-AzRecoveryServicesAsrReplicationProtectedItem", examples: [{ state: "protected", to: "azure", vault: "contoso-recovery", policy: "gold" }] },
        highlyAvailable: { description: "Whether the machine is a role of the failover cluster that its host is a node of.", source: "Get-VM: IsClustered", examples: [true] },
        hyperVReplica: { description: "Whether Hyper-V Replica copies the machine to another host, beside Site Recovery.", examples: [true] },
      },
    },
    GuestOperatingSystem: {
      description: "The operating system inside a virtual machine.",
      properties: {
        name: { description: "The product's name, with version and edition. Whether it is Windows or Linux follows from it.", source: "Win32_OperatingSystem: Caption", examples: ["Windows Server 2019 Datacenter", "Ubuntu Server 22.04 LTS"] },
        architecture: { description: "The architecture of the operating system.", source: "Win32_OperatingSystem: OSArchitecture", values: ["64-bit.", "32-bit.", "64-bit ARM."], examples: ["x64"] },
        installation: { description: "The installation option of a Windows Server.", source: "Get-ComputerInfo: OsServerLevel", values: ["With the desktop.", "Server Core.", "Nano Server."], examples: ["desktop"] },
      },
    },
    Disk: {
      description: "A disk of a Hyper-V virtual machine. Its name is unique within the machine.",
      properties: {
        name: { description: "A name for the disk, of your own choice.", examples: ["os", "tempdb"] },
        role: { description: "What the machine uses the disk for.", values: ["The operating system starts from it.", "It holds data only."], examples: ["os"] },
        vhdFormat: { description: "The format of the disk's file.", source: "Get-VHD: VhdFormat", values: ["Virtual hard disk of Hyper-V and Azure.", "Virtual hard disk of Hyper-V since Windows Server 2012.", "Shared virtual hard disk set of Hyper-V since Windows Server 2016.", "Disk of VMware.", "Disk of VirtualBox.", "Disk of QEMU and KVM.", "Plain disk image."], examples: ["VHDX"] },
        size: { description: "The size of the disk as the guest sees it, not of its file.", unit: "bytes", source: "Get-VHD: Size", examples: ["127GB", 136365211648] },
        logicalSectorSize: { description: "The logical sector size, in bytes.", unit: "bytes", source: "Get-VHD: LogicalSectorSize", values: ["512 bytes, the default.", "4 KB."], minimum: 1, examples: [512] },
        physicalSectorSize: { description: "The physical sector size, in bytes.", unit: "bytes", source: "Get-VHD: PhysicalSectorSize", values: ["512 bytes, the default of VHD.", "4 KB, the default of VHDX."], minimum: 1, examples: [4096] },
        diskIdentifier: { description: "The id that is stored in the disk itself. To change it on a replicated disk is not supported.", source: "Get-VHD: DiskIdentifier", examples: ["5F1C2E0A-1B7D-4B52-8E0A-6E8C0F0A4D11"] },
        path: { description: "The path of the disk's file on the host or share.", source: "Get-VMHardDiskDrive: Path", examples: ["C:\\ClusterStorage\\Volume1\\SQL01\\os.vhdx"] },
        partitionCount: { description: "The number of partitions on the disk.", source: "Get-Disk: NumberOfPartitions", minimum: 0, examples: [4] },
        partitionType: { description: "Whether Windows runs the disk as a basic or a dynamic one.", source: "diskpart list disk: Dyn", values: ["A basic disk.", "A dynamic disk of the Logical Disk Manager."], examples: ["basic"] },
        storageType: { description: "What the disk is, or how the guest reaches it.", values: ["A virtual hard disk: a file on the host's storage.", "A physical disk of the host, handed through.", "A disk that the guest itself reaches over iSCSI.", "A disk that the guest itself reaches over virtual Fibre Channel.", "A share that the guest itself mounts over SMB.", "A share that the guest itself mounts over NFS.", "A raw device mapping of VMware. Hyper-V has no such disk.", "A disk that the nodes of a guest cluster share."], examples: ["vhd"] },
        shared: { description: "Whether other machines use the same disk.", source: "Get-VMHardDiskDrive: SupportPersistentReservations", examples: [false] },
        encrypted: { description: "Whether the guest encrypts the disk, by whatever means.", examples: [false] },
        excluded: { description: "Whether the disk is excluded from replication. Not recorded, it counts as replicated: Site Recovery selects all disks.", source: "New-AzRecoveryServicesAsrReplicationProtectedItem: IncludeDiskId (Hyper-V sites)", examples: [true] },
      },
    },
    Volume: {
      description: "A volume that the guest has made of its disks. Its name is unique within the machine.",
      properties: {
        name: { description: "The drive letter, mount point or device of the volume.", source: "Get-Volume: DriveLetter", examples: ["D:", "/dev/vg0/data"] },
        role: { description: "What the volume holds. Data volumes are counted on an OS disk.", source: "Get-Partition: Type", values: ["The operating system.", "What the machine starts from: the EFI or system-reserved partition.", "The recovery tools.", "Data."], examples: ["data"] },
        layout: { description: "How the volume lies on its disks.", values: ["On one disk.", "In stripes over several disks.", "Over several disks, one after the other.", "On two disks, each with a full copy.", "By the Logical Volume Manager of Linux.", "In a pool of Storage Spaces.", "In a pool of Storage Spaces Direct (S2D)."], examples: ["simple"] },
        disks: { description: "The disks of the same machine that the volume lies on.", examples: [["tempdb"]] },
        size: { description: "The size of the volume.", unit: "bytes", source: "Get-Volume: Size", examples: ["200GB"] },
        encryption: { description: "What the guest encrypts the volume with. `none`: it does not.", source: "Get-BitLockerVolume: EncryptionMethod", values: ["The volume is not encrypted.", "BitLocker of Windows.", "LUKS (dm-crypt) of Linux.", "Some other means."], examples: ["none", "bitLocker"] },
      },
    },
    NetworkAdapter: {
      description: "A network adapter of a Hyper-V virtual machine. Its name is unique within the machine.",
      properties: {
        name: { description: "The adapter's name.", source: "Get-VMNetworkAdapter: Name", examples: ["nic0"] },
        network: { description: "The VM network that the adapter is connected to; on a host without VMM, the virtual switch. `none`: it is connected to nothing.", source: "Get-SCVirtualNetworkAdapter: VMNetwork", examples: ["VMNetwork1-NewYork", "none"] },
        subnet: { description: "The subnet of that VM network which the adapter is connected to.", source: "Get-SCVirtualNetworkAdapter: VMSubnet", examples: ["app"] },
        teamed: { description: "Whether the guest teams this adapter with another one.", source: "Get-NetLbfoTeamMember", examples: [false] },
        failoverClusterVirtualAdapter: { description: "Whether this is the Microsoft Failover Cluster Virtual Adapter of a guest cluster, which always has an automatic address (169.254.0.0/16).", source: "Get-NetAdapter: InterfaceDescription", examples: [false] },
        ipConfigurations: { description: "The addresses of the adapter. The first one is the primary unless another is marked so.", source: "Get-VMNetworkAdapter: IPAddresses", examples: [[{ address: "10.1.1.20", assignment: "static", primary: true }]] },
        target: { description: "How the adapter is to come up after a failover, where that is set by hand.", examples: [{ subnet: "app", address: "10.1.1.20" }] },
        testFailoverTarget: { description: "How the adapter is to come up in a test failover, where that is set by hand.", examples: [{ subnet: "app", address: "10.9.1.20" }] },
      },
    },
    IPConfiguration: {
      description: "An address of a network adapter and how it got it.",
      properties: {
        name: { description: "The name of the IP configuration in Azure.", source: "Get-AzNetworkInterfaceIpConfig: Name", examples: ["ipconfig1"] },
        address: { description: "The IP address. With DHCP, the one that it has at present.", source: "Get-NetIPAddress: IPAddress", examples: ["10.1.1.20"] },
        assignment: { description: "How the adapter gets the address.", source: "Get-NetIPAddress: PrefixOrigin", values: ["It is set by hand and stays.", "A DHCP server, or Azure, gives it."], examples: ["static"] },
        primary: { description: "Whether this is the adapter's primary address; the others are secondary ones.", source: "Get-AzNetworkInterfaceIpConfig: Primary", examples: [true] },
        target: { description: "What a secondary IP configuration is to get after a failover between Azure regions, where that is set by hand. A primary one has the `target` of its adapter.", source: "Set-AzRecoveryServicesAsrReplicationProtectedItem: ASRVMNicConfiguration", examples: [{ address: "10.1.1.21" }] },
      },
    },
    IPConfigurationTarget: {
      description: "What a secondary IP configuration of an Azure adapter is to get after a failover.",
      properties: {
        address: { description: "The address in the target subnet.", source: "New-AzRecoveryServicesAsrVMNicIPConfig: RecoveryStaticIPAddress", examples: ["10.1.1.21"] },
      },
    },
    AdapterTarget: {
      description: "How a network adapter is to come up after a failover. What stands here wins over what Site Recovery would choose.",
      properties: {
        subnet: { description: "The subnet of the target network.", source: "Set-AzRecoveryServicesAsrReplicationProtectedItem: RecoveryNicSubnetName; between Azure regions New-AzRecoveryServicesAsrVMNicConfig: RecoveryVMSubnetName", examples: ["app"] },
        address: { description: "The address in the target subnet.", source: "Set-AzRecoveryServicesAsrReplicationProtectedItem: RecoveryNicStaticIPAddress; between Azure regions New-AzRecoveryServicesAsrVMNicIPConfig: RecoveryStaticIPAddress", examples: ["10.1.1.20"] },
        acceleratedNetworking: { description: "Whether the adapter is to come up with accelerated networking. Not recorded, it counts as not set: Site Recovery does not turn it on by itself.", source: "Site Recovery REST: enableAcceleratedNetworkingOnRecovery; between Azure regions New-AzRecoveryServicesAsrVMNicConfig: EnableAcceleratedNetworkingOnRecovery", examples: [false] },
      },
    },
    TestFailoverTarget: {
      description: "How a network adapter is to come up in a test failover. What stands here wins over what Site Recovery would choose.",
      properties: {
        subnet: { description: "The subnet of the test failover network.", source: "Set-AzRecoveryServicesAsrReplicationProtectedItem: TestNicSubnetName; between Azure regions New-AzRecoveryServicesAsrVMNicConfig: TfoVMSubnetName", examples: ["app"] },
        address: { description: "The address in that subnet.", source: "Set-AzRecoveryServicesAsrReplicationProtectedItem: TestNicStaticIPAddress; between Azure regions New-AzRecoveryServicesAsrVMNicIPConfig: TfoStaticIPAddress", examples: ["10.9.1.20"] },
      },
    },
    Replication: {
      description: "How a Hyper-V virtual machine is, or is to be, protected. What a planned block does not name is still to be chosen; what one without state or of a protected machine does not name is not recorded.",
      properties: {
        state: { description: "How far the protection of the machine is. Not recorded: nothing is concluded from what the block leaves out.", source: "Get-AzRecoveryServicesAsrReplicationProtectedItem: ProtectionState", values: ["It may be protected: nothing is chosen yet, and only the machine itself is looked at.", "It is to be protected: what the block does not name is still to be chosen.", "It is protected: replication is enabled, and what the block does not name is not recorded."], examples: ["protected"] },
        enabledAt: { description: "When replication was enabled. It changes when replication was disabled and enabled again.", examples: ["2026-03-01T08:00:00Z"] },
        to: { description: "Where the machine replicates to: `azure`, or a cloud of a VMM server at a secondary site.", examples: ["azure", { cloud: "gold-chicago" }] },
        vault: { description: "The Recovery Services vault.", examples: ["contoso-recovery"] },
        policy: { description: "The replication policy.", source: "Get-AzRecoveryServicesAsrReplicationProtectedItem: PolicyFriendlyName", examples: ["gold"] },
        storageAccount: { description: "The storage account that takes the replicated data. `none`: it goes to managed disks directly.", source: "New-AzRecoveryServicesAsrReplicationProtectedItem: RecoveryAzureStorageAccountId", examples: ["contosodrreplica"] },
        logStorageAccount: { description: "The standard storage account that takes the replication logs.", source: "New-AzRecoveryServicesAsrReplicationProtectedItem: LogStorageAccountId (Hyper-V sites)", examples: ["contosodrlog"] },
        targetName: { description: "The name that the machine gets in Azure. `none`, or not recorded: its own, which is what Site Recovery gives it.", source: "New-AzRecoveryServicesAsrReplicationProtectedItem: RecoveryVmName", examples: ["SQL01", "none"] },
        managedDisks: { description: "Whether the machine comes up with managed disks.", source: "New-AzRecoveryServicesAsrReplicationProtectedItem: UseManagedDisk (Hyper-V sites)", examples: [true] },
        network: { description: "The Azure network that the machine comes up in. It wins over a mapping.", source: "New-AzRecoveryServicesAsrReplicationProtectedItem: RecoveryAzureNetworkId", examples: ["vnet-dr"] },
        testFailoverNetwork: { description: "The Azure network that the machine comes up in when a failover is tested.", source: "Start-AzRecoveryServicesAsrTestFailoverJob: AzureVMNetworkId", examples: ["vnet-test"] },
        resourceGroup: { description: "The resource group that the machine comes up in.", source: "New-AzRecoveryServicesAsrReplicationProtectedItem: RecoveryResourceGroupId", examples: ["rg-dr"] },
        subscription: { description: "The subscription that the machine comes up in, where it differs from the vault's.", source: "Get-AzContext: Subscription.Id", examples: ["7b0c0b6e-0d5a-4c52-9a0e-2f1c7a3f0a11"] },
        availabilitySet: { description: "The availability set that the machine comes up in. `none`: it comes up in none.", source: "Set-AzRecoveryServicesAsrReplicationProtectedItem: RecoveryAvailabilitySet", examples: ["as-sql", "none"] },
        availabilityZone: { description: "The availability zone that the machine is set to come up in. `none`: it comes up in none. Not recorded, it counts as none: Site Recovery uses one only where it is set.", source: "Set-AzRecoveryServicesAsrReplicationProtectedItem: RecoveryAvailabilityZone; Site Recovery REST: targetAvailabilityZone", examples: ["1", "none"] },
        internalLoadBalancer: { description: "The internal load balancer (ILB) in Azure that the machine comes up behind.", examples: ["ilb-sql", "none"] },
        externalLoadBalancer: { description: "The public load balancer (ELB) in Azure that the machine comes up behind.", examples: ["elb-web", "none"] },
        trafficManager: { description: "The Traffic Manager profile that leads to the machine.", examples: ["tm-web", "none"] },
        reservedIp: { description: "The reserved (static public) IP address in Azure that the machine gets.", examples: ["pip-web", "none"] },
        licenseType: { description: "The licence that the machine comes up with (Azure Hybrid Benefit).", source: "Set-AzRecoveryServicesAsrReplicationProtectedItem: LicenseType", values: ["No licence of your own is used.", "Nothing was chosen.", "No licence of your own is used, in Azure's words.", "Your own Windows Server licence is used (Azure Hybrid Benefit)."], examples: ["WindowsServer"] },
        encryptionAtHost: { description: "Whether the machine is set to come up with encryption at host. Not recorded, it counts as not set: Site Recovery does not turn it on by itself.", source: "Get-AzVM: SecurityProfile.EncryptionAtHost", examples: [false] },
        diskEncryption: { description: "How the machine's disks in Azure are encrypted at rest. Not recorded, it counts as with Azure's own key, the default of managed disks ('Server-side encryption of Azure Disk Storage').", source: "Set-AzRecoveryServicesAsrReplicationProtectedItem: DiskIdToDiskEncryptionSetMap; Site Recovery REST: diskEncryptionSetId", examples: [{ type: "customerManaged", configuredWith: { azPowerShell: "3.3.0" } }] },
        initialReplication: { description: "How the first copy gets to the target. Not recorded, it counts as sent over the network, which is what Site Recovery does.", values: ["Over the network.", "On disks that are sent in (Azure Import/Export service)."], examples: ["network"] },
      },
    },
    ReplicationTarget: {
      description: "Where a machine replicates to, where that is not simply Azure: a cloud of a VMM server, or an Azure region.",
      properties: {
        cloud: { description: "The cloud of a VMM server at the secondary site.", examples: ["gold-chicago"] },
        region: { description: "The Azure region that an Azure virtual machine replicates to.", examples: ["southeastasia"] },
      },
    },
    DiskEncryption: {
      description: "How a machine's managed disks in Azure are encrypted at rest.",
      properties: {
        type: { description: "Whose keys encrypt the disks, and how often.", source: "Get-AzDiskEncryptionSet: EncryptionType", values: ["With a key that Microsoft manages.", "With a key of your own (CMK).", "Twice: with a key of your own and one that Microsoft manages."], examples: ["platform"] },
        configuredWith: { description: "The tool that the encryption was set up with.", examples: [{ azPowerShell: "3.3.0" }] },
      },
    },
    ConfigurationTool: {
      description: "The tool that something was set up with.",
      properties: {
        azPowerShell: { description: "The version of the Az module of PowerShell.", source: "Get-InstalledModule Az: Version", examples: ["3.3.0"] },
      },
    },
    AzureVirtualMachine: {
      description: "An Azure virtual machine that replicates to another region. Its name is unique within its resource group.",
      properties: {
        name: { description: "The machine's name in Azure.", source: "Get-AzVM: Name", examples: ["web01"] },
        region: { description: "The Azure region that the machine runs in.", source: "Get-AzVM: Location", examples: ["eastasia"] },
        resourceGroup: { description: "The resource group that the machine lies in.", source: "Get-AzVM: ResourceGroupName", examples: ["rg-web"] },
        subscription: { description: "The subscription that the machine belongs to, where it differs from the vault's.", source: "Get-AzContext: Subscription.Id", examples: ["7b0c0b6e-0d5a-4c52-9a0e-2f1c7a3f0a11"] },
        securityType: { description: "The security type of the machine.", source: "Get-AzVM: SecurityProfile.SecurityType", values: ["None of the others.", "Trusted launch: secure boot and a virtual TPM. New machines of generation 2 have it unless told otherwise.", "A confidential machine."], examples: ["Standard"] },
        networkAdapters: { description: "The network adapters of the machine. A recorded list is complete.", source: "Get-AzNetworkInterface", examples: [[{ name: "nic0", network: "contoso-vnet", subnet: "web" }]] },
        replication: { description: "How the machine is protected. A machine without this block is not looked at, only counted; what the block leaves out is not recorded or, where it is planned, still to be chosen.", source: "Get-AzRecoveryServicesAsrReplicationProtectedItem", examples: [{ state: "planned", to: { region: "southeastasia" }, vault: "contoso-recovery" }] },
      },
    },
    AzureNetworkAdapter: {
      description: "A network adapter of an Azure virtual machine. Its name is unique within the machine.",
      properties: {
        name: { description: "The name of the network interface in Azure.", source: "Get-AzNetworkInterface: Name", examples: ["nic0"] },
        network: { description: "The Azure network that the adapter is connected to.", examples: ["contoso-vnet"] },
        subnet: { description: "The subnet of that network which the adapter is connected to.", source: "Get-AzNetworkInterfaceIpConfig: Subnet", examples: ["web"] },
        ipConfigurations: { description: "The IP configurations of the adapter. The first one is the primary unless another is marked so.", source: "Get-AzNetworkInterface: IpConfigurations", examples: [[{ address: "10.0.0.19", assignment: "static", primary: true }]] },
        target: { description: "How the adapter is to come up after a failover, where that is set by hand.", examples: [{ subnet: "web", address: "10.0.0.19" }] },
        testFailoverTarget: { description: "How the adapter is to come up in a test failover, where that is set by hand.", examples: [{ subnet: "web", address: "10.9.0.19" }] },
      },
    },
    AzureReplication: {
      description: "How an Azure virtual machine is, or is to be, protected. What a planned block does not name is still to be chosen; what one without state or of a protected machine does not name is not recorded.",
      properties: {
        state: { description: "How far the protection of the machine is. Not recorded: nothing is concluded from what the block leaves out.", source: "Get-AzRecoveryServicesAsrReplicationProtectedItem: ProtectionState", values: ["It may be protected: nothing is chosen yet, and only the machine itself is looked at.", "It is to be protected: what the block does not name is still to be chosen.", "It is protected: replication is enabled, and what the block does not name is not recorded."], examples: ["planned"] },
        enabledAt: { description: "When replication was enabled. It changes when replication was disabled and enabled again.", examples: ["2026-03-01T08:00:00Z"] },
        activeLocation: { description: "Where the machine runs now. After a failover it runs in the target region until it fails back.", source: "Site Recovery REST: activeLocation", values: ["In its own region.", "In the target region, to which it failed over."], examples: ["primary"] },
        to: { description: "The Azure region that the machine replicates to.", examples: [{ region: "southeastasia" }] },
        availabilityZone: { description: "The availability zone that the machine comes up in. `none`: it comes up in none. A target in the machine's own region needs one.", source: "New-AzRecoveryServicesAsrReplicationProtectedItem: RecoveryAvailabilityZone", examples: ["2", "none"] },
        vault: { description: "The Recovery Services vault.", examples: ["contoso-recovery"] },
        policy: { description: "The replication policy.", source: "Get-AzRecoveryServicesAsrReplicationProtectedItem: PolicyFriendlyName", examples: ["gold"] },
        cacheStorageAccount: { description: "The storage account in the source region that takes changes on their way.", source: "New-AzRecoveryServicesAsrAzureToAzureDiskReplicationConfig: LogStorageAccountId", examples: ["contosocache"] },
        targetName: { description: "The name that the machine gets in the target region. `none`, or not recorded: its own, which is what Site Recovery gives it.", source: "Set-AzRecoveryServicesAsrReplicationProtectedItem: Name", examples: ["web01", "none"] },
        network: { description: "The Azure network that the machine comes up in. It wins over a mapping.", source: "New-AzRecoveryServicesAsrReplicationProtectedItem: RecoveryAzureNetworkId", examples: ["contoso-vnet-asr"] },
        testFailoverNetwork: { description: "The Azure network that the machine comes up in when a failover is tested.", source: "Start-AzRecoveryServicesAsrTestFailoverJob: AzureVMNetworkId", examples: ["vnet-test"] },
        resourceGroup: { description: "The resource group that the machine comes up in.", source: "New-AzRecoveryServicesAsrReplicationProtectedItem: RecoveryResourceGroupId", examples: ["rg-web-asr"] },
        subscription: { description: "The subscription that the machine comes up in, where it differs from the vault's.", source: "Get-AzContext: Subscription.Id", examples: ["7b0c0b6e-0d5a-4c52-9a0e-2f1c7a3f0a11"] },
      },
    },
    NetworkMapping: {
      description: "A mapping: machines on the source network come up on the target network.",
      properties: {
        source: { description: "The network that is mapped: a VM network of a VMM server, or an Azure network in a region.", source: "Get-AzRecoveryServicesAsrNetworkMapping: PrimaryNetworkFriendlyName", examples: [{ vmmServer: "vmm-newyork", network: "VMNetwork1-NewYork" }] },
        target: { description: "The network that it is mapped to: a VM network of a VMM server, or an Azure network.", source: "Get-AzRecoveryServicesAsrNetworkMapping: RecoveryNetworkFriendlyName", examples: [{ network: "vnet-dr" }] },
      },
    },
    NetworkMappingSource: {
      description: "The network that a mapping starts from: a VM network of a VMM server, or an Azure network in a region.",
      properties: {
        vmmServer: { description: "The VMM server that the VM network belongs to.", source: "Get-AzRecoveryServicesAsrNetworkMapping: PrimaryFabricFriendlyName", examples: ["vmm-newyork"] },
        region: { description: "The Azure region that the Azure network lies in.", source: "Get-AzRecoveryServicesAsrNetworkMapping: PrimaryFabricFriendlyName", examples: ["eastasia"] },
        network: { description: "The VM network, where a VMM server is named; else the Azure network.", source: "Get-AzRecoveryServicesAsrNetworkMapping: PrimaryNetworkFriendlyName", examples: ["VMNetwork1-NewYork"] },
      },
    },
    NetworkMappingTarget: {
      description: "The network that a mapping leads to: a VM network of a VMM server, or an Azure network.",
      properties: {
        vmmServer: { description: "The VMM server that the VM network belongs to. Left out for an Azure network.", source: "Get-AzRecoveryServicesAsrNetworkMapping: RecoveryFabricFriendlyName", examples: ["vmm-chicago"] },
        region: { description: "The Azure region that the Azure network lies in, in a mapping between Azure regions.", source: "Get-AzRecoveryServicesAsrNetworkMapping: RecoveryFabricFriendlyName", examples: ["southeastasia"] },
        network: { description: "The VM network, where a VMM server is named; else the Azure network.", source: "Get-AzRecoveryServicesAsrNetworkMapping: RecoveryNetworkFriendlyName", examples: ["VMNetwork1-Chicago"] },
      },
    },
  },
  formats: {
    "ip-address": "An IPv4 or IPv6 address.",
    "ip-prefix": "A range of addresses in CIDR notation: an address, a slash and the number of bits that are the same throughout.",
    "azure-region": "An Azure region, by its short name or its display name.",
    "byte-size": "A number of bytes, or a number with B, KB, MB, GB or TB. The units are powers of 1024, as in PowerShell.",
    "dotted-version": "A version of dotted numbers. It is read as written, so 5.10 is not 5.1.",
  },
};
