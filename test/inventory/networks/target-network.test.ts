import { describe, expect, it } from "vitest";
import type { Inventory } from "../../../inventory/inventory.ts";
import { targetNetworkOf } from "../../../inventory/networks/target-network.ts";
import { readInventory } from "../../../inventory/read-inventory.ts";

/** The name of the network that the first adapter of the first machine comes up in, and what names it. */
function target(text: string): string {
  const path = "/inventory/a.dr.yaml";
  const inventory: Inventory = readInventory([path], [{ path, text }]);
  const [protection] = inventory.protections();
  const [adapter] = protection!.machine.networkAdapters!;
  const answer = targetNetworkOf(inventory, protection!, adapter!);
  if (typeof answer === "string") return answer;
  return `${answer.network?.name ?? "not found"} by ${answer.namedBy.nodeType}`;
}

const UNDER_VMM = `
hyperVHosts: [{ name: H, hostGroup: G }]
vmmServers:
  - { name: one, hostGroups: [G], vmNetworks: [{ name: red }, { name: blue }] }
  - { name: two, clouds: [{ name: gold }], vmNetworks: [{ name: green }] }
  - { name: three, vmNetworks: [{ name: grey }] }
virtualNetworks: [{ name: vnet-dr }, { name: vnet-own }]
networkMappings:
  - { source: { vmmServer: one, network: red }, target: { vmmServer: three, network: grey } }
  - { source: { vmmServer: one, network: red }, target: { vmmServer: two, network: green } }
  - { source: { vmmServer: one, network: red }, target: { network: vnet-dr } }
`;
const onRed = (replication: string, adapter = "{ name: nic0, network: red }") =>
  `virtualMachines: [{ name: A, host: H, networkAdapters: [${adapter}], replication: ${replication} }]\n${UNDER_VMM}`;

const REGIONS = `
virtualNetworks:
  - { name: web, region: eastasia }
  - { name: web-asr, region: southeastasia }
  - { name: web-jp, region: japaneast }
networkMappings:
  - { source: { region: eastasia, network: web }, target: { network: web-jp } }
  - { source: { region: eastasia, network: web }, target: { region: southeastasia, network: web-asr } }
`;
const azure = (replication: string) =>
  `azureVirtualMachines:
  - { name: A, region: eastasia, networkAdapters: [{ name: n, network: web }], replication: ${replication} }\n${REGIONS}`;

describe("the network that an adapter comes up in", () => {
  it.each([
    [
      "the machine's own setting, over a mapping",
      onRed("{ to: azure, network: vnet-own }"),
      "vnet-own by Replication",
    ],
    ["the mapping to Azure", onRed("{ to: azure }"), "vnet-dr by NetworkMappingTarget"],
    ["no network, though its network is mapped", onRed("{ to: azure, network: none }"), "none"],
    ["an own setting that leads nowhere", onRed("{ to: azure, network: gone }"), "not found by Replication"],
    [
      "the mapping to the VMM server of the target cloud",
      onRed("{ to: { cloud: gold }, network: vnet-own }"),
      "green by NetworkMappingTarget",
    ],
    ["no mapping of its network", onRed("{ to: azure }", "{ name: n, network: blue }"), "none"],
    ["connected to nothing", onRed("{ to: azure }", "{ name: n, network: none }"), "none"],
    ["a network that is not recorded", onRed("{ to: azure }", "{ name: n }"), "unknown"],
    [
      "a network that its VMM server has not",
      onRed("{ to: azure }", "{ name: n, network: gone }"),
      "unknown",
    ],
    ["a target cloud that is not found", onRed("{ to: { cloud: gone } }"), "unknown"],
    ["a host that is not recorded", onRed("{ to: azure }").replace("host: H, ", ""), "unknown"],
    [
      "a virtual switch of a host in a site, though a VM network has its name",
      onRed("{ to: azure }").replace("hostGroup: G }", "site: S }").concat("hyperVSites: [{ name: S }]\n"),
      "none",
    ],
    [
      "the mapping into the region that the machine goes to",
      azure("{ to: { region: southeastasia } }"),
      "web-asr by NetworkMappingTarget",
    ],
    [
      "a mapping that leaves the region to its network",
      azure("{ to: { region: Japan East } }"),
      "web-jp by NetworkMappingTarget",
    ],
    ["no mapping into that region", azure("{ to: { region: koreacentral } }"), "none"],
    ["a region that is not recorded", azure("{ vault: v }"), "unknown"],
    [
      "the own setting of an Azure machine",
      azure("{ to: { region: southeastasia }, network: web-jp }"),
      "web-jp by AzureReplication",
    ],
  ])("%s", (_, text, expected) => {
    expect(target(text)).toBe(expected);
  });
});
