import { SymbolKind } from "vscode-languageserver";
import type { Kind } from "../../schemas/shape.ts";

/** What an editor draws an object as; it knows nothing of machines and disks. */
export function symbolKindOf(kind: Kind): SymbolKind {
  return KINDS[kind] ?? SymbolKind.Object;
}

const KINDS: Partial<Record<Kind, SymbolKind>> = {
  VirtualMachine: SymbolKind.Class,
  AzureVirtualMachine: SymbolKind.Class,
  HyperVHost: SymbolKind.Module,
  VMMServer: SymbolKind.Module,
  HyperVSite: SymbolKind.Namespace,
  HostGroup: SymbolKind.Namespace,
  Cloud: SymbolKind.Namespace,
  Vault: SymbolKind.Package,
  StorageAccount: SymbolKind.Package,
  ReplicationPolicy: SymbolKind.Constant,
  VirtualNetwork: SymbolKind.Interface,
  VMNetwork: SymbolKind.Interface,
  NetworkMapping: SymbolKind.Event,
  NetworkAdapter: SymbolKind.Interface,
  AzureNetworkAdapter: SymbolKind.Interface,
  VirtualNetworkSubnet: SymbolKind.Field,
  VMNetworkSubnet: SymbolKind.Field,
  Disk: SymbolKind.Field,
  Volume: SymbolKind.Property,
};
