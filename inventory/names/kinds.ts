import type { Kind } from "../../schemas/shape.ts";

const WORDS: Readonly<Record<Kind, string>> = {
  Inventory: "inventory",
  Vault: "recovery services vault",
  StorageAccount: "storage account",
  StorageEncryption: "encryption of a storage account",
  VirtualNetwork: "Azure network",
  VirtualNetworkSubnet: "subnet",
  ReplicationPolicy: "replication policy",
  VMMServer: "VMM server",
  ServerOperatingSystem: "operating system of a server",
  HostGroup: "host group",
  Cloud: "VMM cloud",
  VMNetwork: "VM network",
  VMNetworkSubnet: "subnet",
  HyperVSite: "Hyper-V site",
  HyperVHost: "Hyper-V host",
  HostStorage: "storage of a host",
  MultiPath: "multipath configuration",
  VirtualMachine: "virtual machine",
  GuestOperatingSystem: "operating system of a guest",
  Disk: "disk",
  Volume: "volume",
  NetworkAdapter: "network adapter",
  IPConfiguration: "IP configuration",
  AdapterTarget: "target of an adapter",
  TestFailoverTarget: "test failover target of an adapter",
  Replication: "replication block",
  ReplicationTarget: "replication target",
  DiskEncryption: "disk encryption",
  ConfigurationTool: "tool of a configuration",
  AzureVirtualMachine: "Azure virtual machine",
  AzureNetworkAdapter: "network adapter",
  AzureReplication: "replication block",
  NetworkMapping: "network mapping",
  NetworkMappingSource: "source of a network mapping",
  NetworkMappingTarget: "target of a network mapping",
};

/** What a kind of object is called in a message: `Hyper-V host`. */
export function kindInWords(kind: Kind): string {
  return WORDS[kind];
}

/** The same with its article: `a Hyper-V host`. */
export function entityInWords(entity: Kind): string {
  const words = kindInWords(entity);
  return `${/^([aeio]|IP)/i.test(words) ? "an" : "a"} ${words}`;
}
