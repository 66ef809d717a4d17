// Made from inventory.schema.json by `npm run generate`. Changes here are lost.

/** The class of every entity's nodes, made on a base class. */
// biome-ignore lint/suspicious/noExplicitAny: a class that extends any base must take any arguments
export function nodeClassesOn<BaseClass extends new (...args: any[]) => object>(Base: BaseClass) {
  return {
    Inventory: class Inventory extends Base {
      $schema: unknown = undefined;
      schemaVersion: unknown = undefined;
      vaults: unknown = undefined;
      storageAccounts: unknown = undefined;
      virtualNetworks: unknown = undefined;
      diskEncryptionSets: unknown = undefined;
      subscriptions: unknown = undefined;
      scaleSets: unknown = undefined;
      keyVaults: unknown = undefined;
      replicationPolicies: unknown = undefined;
      vmmServers: unknown = undefined;
      hyperVSites: unknown = undefined;
      hyperVHosts: unknown = undefined;
      virtualMachines: unknown = undefined;
      azureVirtualMachines: unknown = undefined;
      networkMappings: unknown = undefined;
      resourceGroups: unknown = undefined;
      publicIpAddresses: unknown = undefined;
      networkSecurityGroups: unknown = undefined;
      loadBalancers: unknown = undefined;
      recoveryPlans: unknown = undefined;
      routeTables: unknown = undefined;
      get nodeType() {
        return "Inventory" as const;
      }
    },
    Vault: class Vault extends Base {
      name: unknown = undefined;
      region: unknown = undefined;
      resourceGroup: unknown = undefined;
      subscription: unknown = undefined;
      tenant: unknown = undefined;
      privateEndpoint: unknown = undefined;
      privateEndpointNetworks: unknown = undefined;
      identity: unknown = undefined;
      get nodeType() {
        return "Vault" as const;
      }
    },
    StorageAccount: class StorageAccount extends Base {
      name: unknown = undefined;
      id: unknown = undefined;
      region: unknown = undefined;
      resourceGroup: unknown = undefined;
      subscription: unknown = undefined;
      sku: unknown = undefined;
      kind: unknown = undefined;
      accessTier: unknown = undefined;
      firewall: unknown = undefined;
      secureTransfer: unknown = undefined;
      encryption: unknown = undefined;
      softDelete: unknown = undefined;
      trustedServices: unknown = undefined;
      allowedSubnets: unknown = undefined;
      privateEndpoint: unknown = undefined;
      sharedKeyAccess: unknown = undefined;
      vaultRoles: unknown = undefined;
      get nodeType() {
        return "StorageAccount" as const;
      }
    },
    StorageEncryption: class StorageEncryption extends Base {
      keySource: unknown = undefined;
      get nodeType() {
        return "StorageEncryption" as const;
      }
    },
    VirtualNetwork: class VirtualNetwork extends Base {
      name: unknown = undefined;
      id: unknown = undefined;
      region: unknown = undefined;
      resourceGroup: unknown = undefined;
      subscription: unknown = undefined;
      production: unknown = undefined;
      addressSpace: unknown = undefined;
      expressRoute: unknown = undefined;
      connectedTo: unknown = undefined;
      subnets: unknown = undefined;
      dnsServers: unknown = undefined;
      get nodeType() {
        return "VirtualNetwork" as const;
      }
    },
    VirtualNetworkSubnet: class VirtualNetworkSubnet extends Base {
      name: unknown = undefined;
      addressPrefix: unknown = undefined;
      serviceEndpoints: unknown = undefined;
      usedAddresses: unknown = undefined;
      networkSecurityGroup: unknown = undefined;
      routeTable: unknown = undefined;
      natGateway: unknown = undefined;
      get nodeType() {
        return "VirtualNetworkSubnet" as const;
      }
    },
    DiskEncryptionSet: class DiskEncryptionSet extends Base {
      name: unknown = undefined;
      id: unknown = undefined;
      region: unknown = undefined;
      resourceGroup: unknown = undefined;
      subscription: unknown = undefined;
      encryptionType: unknown = undefined;
      get nodeType() {
        return "DiskEncryptionSet" as const;
      }
    },
    Subscription: class Subscription extends Base {
      name: unknown = undefined;
      tenant: unknown = undefined;
      get nodeType() {
        return "Subscription" as const;
      }
    },
    ScaleSet: class ScaleSet extends Base {
      name: unknown = undefined;
      id: unknown = undefined;
      resourceGroup: unknown = undefined;
      subscription: unknown = undefined;
      scalingProfile: unknown = undefined;
      get nodeType() {
        return "ScaleSet" as const;
      }
    },
    KeyVault: class KeyVault extends Base {
      name: unknown = undefined;
      id: unknown = undefined;
      region: unknown = undefined;
      subscription: unknown = undefined;
      get nodeType() {
        return "KeyVault" as const;
      }
    },
    ReplicationPolicy: class ReplicationPolicy extends Base {
      name: unknown = undefined;
      replicationInterval: unknown = undefined;
      recoveryPointRetention: unknown = undefined;
      appConsistentSnapshotFrequency: unknown = undefined;
      get nodeType() {
        return "ReplicationPolicy" as const;
      }
    },
    VMMServer: class VMMServer extends Base {
      name: unknown = undefined;
      version: unknown = undefined;
      operatingSystem: unknown = undefined;
      internetAccess: unknown = undefined;
      siteRecoveryProviderVersion: unknown = undefined;
      hostGroups: unknown = undefined;
      clouds: unknown = undefined;
      vmNetworks: unknown = undefined;
      get nodeType() {
        return "VMMServer" as const;
      }
    },
    ServerOperatingSystem: class ServerOperatingSystem extends Base {
      name: unknown = undefined;
      serverCore: unknown = undefined;
      dotNetVersion: unknown = undefined;
      get nodeType() {
        return "ServerOperatingSystem" as const;
      }
    },
    Cloud: class Cloud extends Base {
      name: unknown = undefined;
      hostGroups: unknown = undefined;
      logicalNetworks: unknown = undefined;
      get nodeType() {
        return "Cloud" as const;
      }
    },
    VMNetwork: class VMNetwork extends Base {
      name: unknown = undefined;
      logicalNetwork: unknown = undefined;
      subnets: unknown = undefined;
      get nodeType() {
        return "VMNetwork" as const;
      }
    },
    VMNetworkSubnet: class VMNetworkSubnet extends Base {
      name: unknown = undefined;
      addressPrefix: unknown = undefined;
      get nodeType() {
        return "VMNetworkSubnet" as const;
      }
    },
    HyperVSite: class HyperVSite extends Base {
      name: unknown = undefined;
      get nodeType() {
        return "HyperVSite" as const;
      }
    },
    HyperVHost: class HyperVHost extends Base {
      name: unknown = undefined;
      hostGroup: unknown = undefined;
      site: unknown = undefined;
      cluster: unknown = undefined;
      operatingSystem: unknown = undefined;
      hyperVRole: unknown = undefined;
      latestUpdates: unknown = undefined;
      hotfixes: unknown = undefined;
      internetAccess: unknown = undefined;
      proxy: unknown = undefined;
      nicTeaming: unknown = undefined;
      vlans: unknown = undefined;
      addresses: unknown = undefined;
      failoverClusterVirtualAdapterAddresses: unknown = undefined;
      siteRecoveryProviderVersion: unknown = undefined;
      recoveryServicesAgentVersion: unknown = undefined;
      backup: unknown = undefined;
      storage: unknown = undefined;
      domainController: unknown = undefined;
      get nodeType() {
        return "HyperVHost" as const;
      }
    },
    HostStorage: class HostStorage extends Base {
      type: unknown = undefined;
      version: unknown = undefined;
      multiPath: unknown = undefined;
      get nodeType() {
        return "HostStorage" as const;
      }
    },
    MultiPath: class MultiPath extends Base {
      dsm: unknown = undefined;
      get nodeType() {
        return "MultiPath" as const;
      }
    },
    VirtualMachine: class VirtualMachine extends Base {
      name: unknown = undefined;
      id: unknown = undefined;
      host: unknown = undefined;
      cloud: unknown = undefined;
      site: unknown = undefined;
      generation: unknown = undefined;
      operatingSystem: unknown = undefined;
      proxy: unknown = undefined;
      multiPath: unknown = undefined;
      secureBoot: unknown = undefined;
      bitLocker: unknown = undefined;
      disks: unknown = undefined;
      volumes: unknown = undefined;
      networkAdapters: unknown = undefined;
      replication: unknown = undefined;
      highlyAvailable: unknown = undefined;
      hyperVReplica: unknown = undefined;
      get nodeType() {
        return "VirtualMachine" as const;
      }
    },
    GuestOperatingSystem: class GuestOperatingSystem extends Base {
      name: unknown = undefined;
      architecture: unknown = undefined;
      kernel: unknown = undefined;
      installation: unknown = undefined;
      get nodeType() {
        return "GuestOperatingSystem" as const;
      }
    },
    Disk: class Disk extends Base {
      name: unknown = undefined;
      role: unknown = undefined;
      vhdFormat: unknown = undefined;
      size: unknown = undefined;
      logicalSectorSize: unknown = undefined;
      physicalSectorSize: unknown = undefined;
      diskIdentifier: unknown = undefined;
      path: unknown = undefined;
      partitionCount: unknown = undefined;
      partitionType: unknown = undefined;
      storageType: unknown = undefined;
      shared: unknown = undefined;
      encrypted: unknown = undefined;
      excluded: unknown = undefined;
      get nodeType() {
        return "Disk" as const;
      }
    },
    Volume: class Volume extends Base {
      name: unknown = undefined;
      role: unknown = undefined;
      layout: unknown = undefined;
      disks: unknown = undefined;
      size: unknown = undefined;
      encryption: unknown = undefined;
      get nodeType() {
        return "Volume" as const;
      }
    },
    NetworkAdapter: class NetworkAdapter extends Base {
      name: unknown = undefined;
      id: unknown = undefined;
      network: unknown = undefined;
      subnet: unknown = undefined;
      teamed: unknown = undefined;
      failoverClusterVirtualAdapter: unknown = undefined;
      ipConfigurations: unknown = undefined;
      target: unknown = undefined;
      testFailoverTarget: unknown = undefined;
      get nodeType() {
        return "NetworkAdapter" as const;
      }
    },
    IPConfiguration: class IPConfiguration extends Base {
      name: unknown = undefined;
      address: unknown = undefined;
      assignment: unknown = undefined;
      primary: unknown = undefined;
      target: unknown = undefined;
      publicIpAddress: unknown = undefined;
      applicationSecurityGroups: unknown = undefined;
      loadBalancers: unknown = undefined;
      get nodeType() {
        return "IPConfiguration" as const;
      }
    },
    IPConfigurationTarget: class IPConfigurationTarget extends Base {
      address: unknown = undefined;
      publicIpAddress: unknown = undefined;
      get nodeType() {
        return "IPConfigurationTarget" as const;
      }
    },
    AdapterTarget: class AdapterTarget extends Base {
      subnet: unknown = undefined;
      address: unknown = undefined;
      acceleratedNetworking: unknown = undefined;
      networkSecurityGroup: unknown = undefined;
      publicIpAddress: unknown = undefined;
      loadBalancer: unknown = undefined;
      get nodeType() {
        return "AdapterTarget" as const;
      }
    },
    TestFailoverTarget: class TestFailoverTarget extends Base {
      subnet: unknown = undefined;
      address: unknown = undefined;
      get nodeType() {
        return "TestFailoverTarget" as const;
      }
    },
    Replication: class Replication extends Base {
      state: unknown = undefined;
      enabledAt: unknown = undefined;
      to: unknown = undefined;
      vault: unknown = undefined;
      policy: unknown = undefined;
      storageAccount: unknown = undefined;
      logStorageAccount: unknown = undefined;
      targetName: unknown = undefined;
      managedDisks: unknown = undefined;
      network: unknown = undefined;
      testFailoverNetwork: unknown = undefined;
      resourceGroup: unknown = undefined;
      subscription: unknown = undefined;
      availabilitySet: unknown = undefined;
      availabilityZone: unknown = undefined;
      internalLoadBalancer: unknown = undefined;
      externalLoadBalancer: unknown = undefined;
      trafficManager: unknown = undefined;
      reservedIp: unknown = undefined;
      licenseType: unknown = undefined;
      encryptionAtHost: unknown = undefined;
      diskEncryption: unknown = undefined;
      initialReplication: unknown = undefined;
      targetVmSize: unknown = undefined;
      get nodeType() {
        return "Replication" as const;
      }
    },
    ReplicationTarget: class ReplicationTarget extends Base {
      get nodeType() {
        return "ReplicationTarget" as const;
      }
    },
    DiskEncryption: class DiskEncryption extends Base {
      type: unknown = undefined;
      configuredWith: unknown = undefined;
      get nodeType() {
        return "DiskEncryption" as const;
      }
    },
    ConfigurationTool: class ConfigurationTool extends Base {
      azPowerShell: unknown = undefined;
      get nodeType() {
        return "ConfigurationTool" as const;
      }
    },
    AzureVirtualMachine: class AzureVirtualMachine extends Base {
      name: unknown = undefined;
      id: unknown = undefined;
      region: unknown = undefined;
      resourceGroup: unknown = undefined;
      subscription: unknown = undefined;
      securityType: unknown = undefined;
      vmSize: unknown = undefined;
      operatingSystem: unknown = undefined;
      availabilityZone: unknown = undefined;
      availabilitySet: unknown = undefined;
      proximityPlacementGroup: unknown = undefined;
      scaleSet: unknown = undefined;
      passwordAuthentication: unknown = undefined;
      dedicatedHost: unknown = undefined;
      diskControllerType: unknown = undefined;
      encryptionAtHost: unknown = undefined;
      provisioningState: unknown = undefined;
      azureBackup: unknown = undefined;
      timeCreated: unknown = undefined;
      extensions: unknown = undefined;
      disks: unknown = undefined;
      volumes: unknown = undefined;
      averageChurn: unknown = undefined;
      networkAdapters: unknown = undefined;
      replication: unknown = undefined;
      generation: unknown = undefined;
      multiPath: unknown = undefined;
      fips: unknown = undefined;
      iscsiDisks: unknown = undefined;
      storageReplica: unknown = undefined;
      azureDiskEncryption: unknown = undefined;
      keyEncryptionKey: unknown = undefined;
      keyEncryptionKeyProtection: unknown = undefined;
      proxy: unknown = undefined;
      imagePublisher: unknown = undefined;
      cluster: unknown = undefined;
      locks: unknown = undefined;
      roleAssignments: unknown = undefined;
      get nodeType() {
        return "AzureVirtualMachine" as const;
      }
    },
    AzureExtension: class AzureExtension extends Base {
      name: unknown = undefined;
      publisher: unknown = undefined;
      provisioningState: unknown = undefined;
      get nodeType() {
        return "AzureExtension" as const;
      }
    },
    AzureDisk: class AzureDisk extends Base {
      name: unknown = undefined;
      id: unknown = undefined;
      role: unknown = undefined;
      size: unknown = undefined;
      sku: unknown = undefined;
      managed: unknown = undefined;
      ephemeral: unknown = undefined;
      shared: unknown = undefined;
      targetSku: unknown = undefined;
      encryption: unknown = undefined;
      targetDiskEncryptionSet: unknown = undefined;
      iops: unknown = undefined;
      diskIdentifier: unknown = undefined;
      caching: unknown = undefined;
      writeAccelerator: unknown = undefined;
      averageChurn: unknown = undefined;
      averageIoSize: unknown = undefined;
      replicaSku: unknown = undefined;
      replicaSize: unknown = undefined;
      excluded: unknown = undefined;
      networkAccess: unknown = undefined;
      get nodeType() {
        return "AzureDisk" as const;
      }
    },
    AzureVolume: class AzureVolume extends Base {
      name: unknown = undefined;
      role: unknown = undefined;
      layout: unknown = undefined;
      disks: unknown = undefined;
      encrypted: unknown = undefined;
      fileSystem: unknown = undefined;
      get nodeType() {
        return "AzureVolume" as const;
      }
    },
    AzureNetworkAdapter: class AzureNetworkAdapter extends Base {
      name: unknown = undefined;
      id: unknown = undefined;
      network: unknown = undefined;
      subnet: unknown = undefined;
      ipConfigurations: unknown = undefined;
      target: unknown = undefined;
      testFailoverTarget: unknown = undefined;
      networkSecurityGroup: unknown = undefined;
      acceleratedNetworking: unknown = undefined;
      primary: unknown = undefined;
      get nodeType() {
        return "AzureNetworkAdapter" as const;
      }
    },
    AzureReplication: class AzureReplication extends Base {
      state: unknown = undefined;
      enabledAt: unknown = undefined;
      activeLocation: unknown = undefined;
      reprotected: unknown = undefined;
      mobilityServiceVersion: unknown = undefined;
      multiVmGroup: unknown = undefined;
      to: unknown = undefined;
      availabilityZone: unknown = undefined;
      vault: unknown = undefined;
      policy: unknown = undefined;
      targetKeyVault: unknown = undefined;
      cacheStorageAccount: unknown = undefined;
      churn: unknown = undefined;
      autoProtectionOfDataDisk: unknown = undefined;
      targetName: unknown = undefined;
      network: unknown = undefined;
      testFailoverNetwork: unknown = undefined;
      resourceGroup: unknown = undefined;
      subscription: unknown = undefined;
      targetVmSize: unknown = undefined;
      availabilitySet: unknown = undefined;
      capacityReservationGroup: unknown = undefined;
      get nodeType() {
        return "AzureReplication" as const;
      }
    },
    NetworkMapping: class NetworkMapping extends Base {
      source: unknown = undefined;
      target: unknown = undefined;
      get nodeType() {
        return "NetworkMapping" as const;
      }
    },
    NetworkMappingSource: class NetworkMappingSource extends Base {
      get nodeType() {
        return "NetworkMappingSource" as const;
      }
    },
    NetworkMappingTarget: class NetworkMappingTarget extends Base {
      get nodeType() {
        return "NetworkMappingTarget" as const;
      }
    },
    PublicIpAddress: class PublicIpAddress extends Base {
      name: unknown = undefined;
      id: unknown = undefined;
      region: unknown = undefined;
      resourceGroup: unknown = undefined;
      subscription: unknown = undefined;
      sku: unknown = undefined;
      get nodeType() {
        return "PublicIpAddress" as const;
      }
    },
    NetworkSecurityGroup: class NetworkSecurityGroup extends Base {
      name: unknown = undefined;
      id: unknown = undefined;
      region: unknown = undefined;
      resourceGroup: unknown = undefined;
      subscription: unknown = undefined;
      deniesOutbound: unknown = undefined;
      outboundServiceTags: unknown = undefined;
      get nodeType() {
        return "NetworkSecurityGroup" as const;
      }
    },
    LoadBalancer: class LoadBalancer extends Base {
      name: unknown = undefined;
      id: unknown = undefined;
      region: unknown = undefined;
      resourceGroup: unknown = undefined;
      subscription: unknown = undefined;
      sku: unknown = undefined;
      type: unknown = undefined;
      network: unknown = undefined;
      frontends: unknown = undefined;
      backendPools: unknown = undefined;
      get nodeType() {
        return "LoadBalancer" as const;
      }
    },
    RouteTable: class RouteTable extends Base {
      name: unknown = undefined;
      id: unknown = undefined;
      resourceGroup: unknown = undefined;
      subscription: unknown = undefined;
      defaultRoute: unknown = undefined;
      get nodeType() {
        return "RouteTable" as const;
      }
    },
    ResourceGroup: class ResourceGroup extends Base {
      name: unknown = undefined;
      subscription: unknown = undefined;
      region: unknown = undefined;
      get nodeType() {
        return "ResourceGroup" as const;
      }
    },
    RecoveryPlan: class RecoveryPlan extends Base {
      name: unknown = undefined;
      vault: unknown = undefined;
      groups: unknown = undefined;
      get nodeType() {
        return "RecoveryPlan" as const;
      }
    },
    RecoveryPlanGroup: class RecoveryPlanGroup extends Base {
      name: unknown = undefined;
      machines: unknown = undefined;
      get nodeType() {
        return "RecoveryPlanGroup" as const;
      }
    },
  };
}
