import { expect, it } from "vitest";
import { collected, vmm } from "../collector/harbour.ts";
import { estateOfAll } from "../estate-of.ts";
import { propertiesFrom, propertiesOf } from "../sources.ts";
import { inventory } from "./dumps.ts";

/** The properties of which the schema says that VMM tells them. */
const OF_VMM = propertiesFrom(/\bGet-SC\w+/);

/** What the schema says of another tool and VMM tells as well, in the collector's words, too; with where VMM has it. */
const TOLD_TOO: Readonly<Record<string, string>> = {
  "HyperVHost.name": "Get-SCVMHost: Name",
  "HyperVHost.cluster": "Get-SCVMHost: HostCluster",
  "VirtualMachine.name": "Get-SCVirtualMachine: Name",
  "VirtualMachine.id": "Get-SCVirtualMachine: VMId",
  "VirtualMachine.host": "Get-SCVirtualMachine: HostName",
  "VirtualMachine.networkAdapters": "Get-SCVirtualMachine: VirtualNetworkAdapters",
  "NetworkAdapter.name": "VirtualNetworkAdapters: Name",
  "NetworkAdapter.id": "VirtualNetworkAdapters: DeviceID",
};

/** What dumps of its cmdlets tell besides; the collector asks Hyper-V itself. */
const TOLD_BY_DUMPS: Readonly<Record<string, string>> = {
  "HyperVHost.hyperVRole": "Get-SCVMHost: HyperVVersion",
  "HyperVHost.operatingSystem": "Get-SCVMHost: OperatingSystem",
  "ServerOperatingSystem.name": "Get-SCVMHost: OperatingSystem",
  "VirtualMachine.generation": "Get-SCVirtualMachine: Generation",
  "VirtualMachine.highlyAvailable": "Get-SCVirtualMachine: IsHighlyAvailable",
  "VirtualMachine.operatingSystem": "Get-SCVirtualMachine: OperatingSystem",
  "GuestOperatingSystem.name": "Get-SCVirtualMachine: OperatingSystem",
  "VirtualMachine.disks": "Get-SCVirtualMachine: VirtualHardDisks",
  "Disk.name": "VirtualHardDisks: Location",
  "Disk.path": "VirtualHardDisks: Location",
  "Disk.size": "VirtualHardDisks: MaximumSize",
  "Disk.vhdFormat": "VirtualHardDisks: VHDFormatType",
  "Disk.storageType": "VirtualHardDisks: those are files",
  "NetworkAdapter.ipConfigurations": "VirtualNetworkAdapters: IPv4Addresses",
  "IPConfiguration.address": "VirtualNetworkAdapters: IPv4Addresses",
};

it.each([
  ["the collector", collected({ vmm, hosts: [] }), TOLD_TOO],
  ["its cmdlets", inventory, { ...TOLD_TOO, ...TOLD_BY_DUMPS }],
])("is all that the schema says of VMM, and what is said to be told too, by %s", (_, json, more) => {
  const read = [...propertiesOf(estateOfAll(json).objects)];
  expect(read.sort()).toEqual([...OF_VMM, ...Object.keys(more)].sort());
});
