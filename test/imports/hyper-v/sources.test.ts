import { expect, it } from "vitest";
import { estateOfAll } from "../estate-of.ts";
import { propertiesFrom, propertiesOf } from "../sources.ts";
import { getVHD, getVM, getVMFirmware, ofHost } from "./dumps.ts";

/** The properties of which the schema says that Hyper-V's cmdlets for hosts, machines and disks tell them. */
const OF_HYPER_V = propertiesFrom(/\bGet-(?:VM\w*|VHD)\b/);

/** What the schema says of another tool, or of none, and these cmdlets tell as well; with where they have it. */
const TOLD_TOO: Readonly<Record<string, string>> = {
  "HyperVHost.cluster": "Get-Cluster, beside them",
  "HyperVHost.hyperVRole": "Get-VMHost answers",
  "HyperVHost.addresses": "the IP addresses of the host, beside them",
  "HyperVHost.operatingSystem": "Caption of Win32_OperatingSystem, beside them",
  "ServerOperatingSystem.name": "Caption of Win32_OperatingSystem, beside them",
  "Disk.name": "Get-VMHardDiskDrive: Path",
  "Disk.role": "Get-VMFirmware: BootOrder",
  "NetworkAdapter.network": "Get-VMNetworkAdapter: SwitchName",
  "IPConfiguration.address": "Get-VMNetworkAdapter: IPAddresses",
};

/** What they tell and is not read of dumps, with the reason. */
const NOT_READ: Readonly<Record<string, string>> = {
  "HyperVHost.vlans": "of the host's own adapters: as they stand in a dump they could be of a machine",
};

it("is all that the schema says of Hyper-V, and what is said to be told too", () => {
  const dumps = { vm: getVM, vhd: getVHD, firmware: getVMFirmware, all: ofHost };
  const read = [...propertiesOf(estateOfAll(dumps).objects)];
  const expected = [...OF_HYPER_V, ...Object.keys(TOLD_TOO)].filter((path) => !(path in NOT_READ));
  expect(read.sort()).toEqual(expected.sort());
});
