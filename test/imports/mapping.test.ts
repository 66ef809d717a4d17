import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { hyperVReplicationMapping } from "../../imports/azure/hyper-v-item.ts";
import {
  azurePolicyMapping,
  hyperVPolicyMapping,
  vmmPolicyMapping,
} from "../../imports/azure/replication-policy.ts";
import { blobServiceMapping, storageAccountMapping } from "../../imports/azure/storage-account.ts";
import { vaultMapping } from "../../imports/azure/vault.ts";
import { subnetMapping, virtualNetworkMapping } from "../../imports/azure/virtual-network.ts";
import { diskMapping } from "../../imports/collector/disk-facts.ts";
import { hostMapping, hostSystemMapping } from "../../imports/collector/host-facts.ts";
import { guestMapping, machineMapping } from "../../imports/collector/machine-facts.ts";
import type { Mapping } from "../../imports/mapping.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import { powerShell } from "../collector/powershell.ts";

interface Definition {
  readonly properties?: Readonly<Record<string, { readonly "x-source"?: string }>>;
}

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const { $defs } = JSON.parse(read("schemas/inventory.schema.json")) as {
  readonly $defs: Readonly<Record<string, Definition>>;
};
const sourceOf = (entity: EntityName, property: string) => $defs[entity]!.properties![property]?.["x-source"];

const OF_AZURE: readonly (readonly [EntityName, Mapping<never>])[] = [
  ["Vault", vaultMapping],
  ["StorageAccount", storageAccountMapping],
  ["StorageAccount", blobServiceMapping],
  ["VirtualNetwork", virtualNetworkMapping],
  ["VirtualNetworkSubnet", subnetMapping],
  ["ReplicationPolicy", hyperVPolicyMapping],
  ["ReplicationPolicy", azurePolicyMapping],
  ["ReplicationPolicy", vmmPolicyMapping],
  ["Replication", hyperVReplicationMapping],
];

const OF_HYPER_V: readonly (readonly [EntityName, Mapping<never>])[] = [
  ["HyperVHost", hostMapping],
  ["ServerOperatingSystem", hostSystemMapping],
  ["VirtualMachine", machineMapping],
  ["GuestOperatingSystem", guestMapping],
  ["Disk", diskMapping],
];

/** What is read elsewhere than the schema says, or has no one source there; with where it comes from. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  "HyperVHost.siteRecoveryProviderVersion": "the registry of the host; the vault knows it as well",
  "HyperVHost.recoveryServicesAgentVersion": "the registry of the host: Programs and Features",
  "ServerOperatingSystem.serverCore": "InstallationType in the registry of the host",
  "ServerOperatingSystem.dotNetVersion": "the registry of the host",
  "ServerOperatingSystem.name": "Caption of Win32_OperatingSystem",
  "GuestOperatingSystem.name": "OSName of Msvm_KvpExchangeComponent",
  "GuestOperatingSystem.architecture": "ProcessorArchitecture of Msvm_KvpExchangeComponent",
};

/** What the schema says that a cmdlet of the collector tells, and is not taken from it; with the reason. */
const NOT_TAKEN: Readonly<Record<string, string>> = {
  "VirtualMachine.host": "noted with the machine: in a cluster any node will do",
  "VirtualMachine.disks": "a list of parts",
  "VirtualMachine.networkAdapters": "a list of parts",
  "VirtualMachine.cloud": "noted with what VMM says",
  "VirtualMachine.multiPath": "only the guest knows",
  "HyperVHost.hostGroup": "noted with what VMM says",
  "Disk.partitionCount": "only the guest knows",
};

describe("the facts of", () => {
  it.each([...OF_AZURE, ...OF_HYPER_V])("%s are properties of the schema", (entity, mapping) => {
    const known = Object.keys($defs[entity]!.properties!);
    expect(Object.keys(mapping).filter((property) => !known.includes(property))).toEqual([]);
  });
});

describe("what the collector reads", async () => {
  const { commands } = await powerShell(read("collector/Get-DrlintInventory.ps1"));
  const run = commands.map((command) => command.replace(/^Hyper-V\\/, ""));
  const isRun = (source: string | undefined) =>
    (source?.match(/\bGet-\w+/g) ?? []).some((cmdlet) => run.includes(cmdlet));
  const mapped = new Set(
    OF_HYPER_V.flatMap(([entity, mapping]) => Object.keys(mapping).map((p) => `${entity}.${p}`)),
  );

  it.each([...mapped])("%s comes from where the schema says", (path) => {
    const [entity, property] = path.split(".") as [EntityName, string];
    expect(isRun(sourceOf(entity, property))).not.toBe(path in ELSEWHERE);
  });

  const sources = OF_HYPER_V.flatMap(([entity]) =>
    Object.keys($defs[entity]!.properties!)
      .filter((property) => isRun(sourceOf(entity, property)))
      .map((property) => `${entity}.${property}`),
  );

  it.each([...new Set(sources)])("%s is taken from there, or it is said why not", (path) => {
    expect(mapped.has(path) || path in ELSEWHERE).not.toBe(path in NOT_TAKEN);
  });

  it("is there for each that is listed", () => {
    expect(Object.keys(ELSEWHERE).filter((path) => !mapped.has(path))).toEqual([]);
    expect(Object.keys(NOT_TAKEN).filter((path) => !sources.includes(path))).toEqual([]);
  });
});
