import { describe, expect, it } from "vitest";
import { Inventory } from "../../inventory/inventory.ts";
import type { MappedNetwork } from "../../inventory/networks/network-mappings.ts";
import { readInventoryFile } from "../../inventory/read-inventory-file.ts";
import { remembered } from "../../inventory/remembered.ts";
import { readText } from "../../inventory/text/document.ts";
import { AskedQuestions } from "../../inventory/watch.ts";
import type { VirtualMachine } from "../../schemas/generated/types.ts";

const TEXT = `virtualMachines:
  - { name: sql, host: hv1, networkAdapters: [{ name: nic, network: front }] }
  - { name: web, host: hv2, replication: { to: azure } }
hyperVHosts:
  - { name: hv1, hostGroup: All Hosts }
  - { name: hv2, hostGroup: All Hosts }
vmmServers:
  - { name: vmm, hostGroups: [All Hosts], vmNetworks: [{ name: front }, { name: rear }] }
virtualNetworks:
  - { name: vnet, region: westeurope }
resourceGroups:
  - { name: rg }
networkMappings:
  - { source: { vmmServer: vmm, network: front }, target: { network: vnet } }
  - { source: { vmmServer: vmm, network: rear }, target: { network: vnet } }
`;

type Ask = (inventory: Inventory) => unknown;

/** Whether what a question to an inventory was answered still holds after an edit of its text. */
function holds(ask: Ask, from: string, to: string): boolean {
  const document = readText("/inventory/a.dr.yaml", TEXT, { keepsTrees: true });
  const file = readInventoryFile(document);
  const inventory = new Inventory([file]);
  const asked = new AskedQuestions();
  inventory.watch.during(asked, () => ask(inventory));
  expect(TEXT).toContain(from);
  const edited = TEXT.replace(from, to);
  return asked.holdIn(new Inventory([readInventoryFile(document.edited(edited), file)]));
}

/** The machine of the test. Getting at it is no question. */
function machineIn(inventory: Inventory): VirtualMachine {
  return inventory.watch.during(undefined, () => inventory.files[0]!.root.virtualMachines![0]!);
}

const host = (inventory: Inventory) => inventory.follow(machineIn(inventory), "host");
const group = (inventory: Inventory) => inventory.follow(host(inventory), "hostGroup");
const network = (inventory: Inventory) =>
  inventory.follow(machineIn(inventory).networkAdapters![0]!, "network") as MappedNetwork;
const mappings = (inventory: Inventory) => inventory.mappings.from(network(inventory));

describe("what an inventory was asked", () => {
  it.each<[string, Ask, string, string, boolean]>([
    ["a name, and something else is edited", host, "name: hv2", "name: hv3", true],
    ["a name, and the object is edited", host, "name: hv1, hostGroup", "name: hv1,  hostGroup", false],
    ["a name, and the object has another", host, "name: hv1,", "name: hv9,", false],
    ["a name, and another object has it too", host, "name: hv2", "name: hv1", false],
    [
      "for its protection, and another's host goes",
      (i) => i.protectionOf(machineIn(i)),
      "name: hv2",
      "name: hv3",
      true,
    ],
    ["a name that a list declares", group, "networkMappings", "vaults: []\nnetworkMappings", true],
    ["a name that a list declared", group, "hostGroups: [All Hosts]", "hostGroups: [Others]", false],
    ["where a network is mapped, and a mapping stays", mappings, "name: rg", "name: rg2", true],
    [
      "where a network is mapped, and it is no more",
      mappings,
      "network: front }, target",
      "network: back }, target",
      false,
    ],
    [
      "where a network is mapped, and another is mapped elsewhere",
      mappings,
      "network: rear }, target",
      "network: back }, target",
      true,
    ],
    [
      "whether mappings are missing, and one changes",
      (i) => i.mappings.isIncomplete,
      "network: rear }, target",
      "network: back }, target",
      true,
    ],
    [
      "whether mappings are missing, and they are not",
      (i) => i.mappings.isIncomplete,
      "name: hv2",
      "name: hv3",
      true,
    ],
    [
      "whether mappings are missing, and they are",
      (i) => i.mappings.isIncomplete,
      "networkMappings",
      "other",
      false,
    ],
    ["for objects of a name", (i) => i.named("ResourceGroup", "RG"), "name: hv2", "name: hv3", true],
    [
      "for objects of a name, and there is none",
      (i) => i.named("ResourceGroup", "RG"),
      "name: rg",
      "name: rg2",
      false,
    ],
    ["for a list", (i) => i.listed("virtualNetworks"), "name: hv2", "name: hv3", true],
    [
      "for a list that is longer",
      (i) => i.listed("virtualNetworks"),
      "virtualNetworks:",
      "virtualNetworks:\n  - { name: more }",
      false,
    ],
    ["for all files", (i) => i.files, "name: hv2", "name: hv3", false],
    ["for all names", (i) => i.names, "name: hv2", "name: hv3", false],
    ["for what is worked out once", (i) => remembered(i, String), "name: hv2", "name: hv3", false],
  ])("%s", (_, ask, from, to, expected) => {
    expect(holds(ask, from, to)).toBe(expected);
  });
});

describe("who has looked through everything", () => {
  it("is asked of no single question any more: there may be one for each machine", () => {
    const asked = new AskedQuestions();
    let compared = 0;
    const question = {
      again: String,
      get of() {
        compared++;
        return "machine";
      },
    };
    asked.add(question, "machine");
    asked.addAll();
    asked.add(question, "machine");
    expect(compared).toBe(0);
    expect(asked.holdIn({})).toBe(false);
  });
});
