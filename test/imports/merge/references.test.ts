import { describe, expect, it } from "vitest";
import { merge } from "../../../imports/merge/merge.ts";
import { newFileText } from "../../../imports/merge/new-file.ts";
import { readInventory } from "../../../inventory/read-inventory.ts";
import { collected, hostSays, LEDGER, ledger } from "../collector/harbour.ts";
import { estateOf, estateOfAll } from "../estate-of.ts";
import { azureItem, item, network, policy, vmm } from "../exports.ts";
import { TAKE_NONE } from "../merge-options.ts";

/** What is written of exports, and what is told to be left out. */
function importedOf(exports: readonly unknown[], text = "") {
  const inventory = readInventory(["a.dr.yaml"], [{ path: "a.dr.yaml", text }]);
  const estate = estateOf(exports);
  const { newObjects, facts } = merge(estate, inventory, TAKE_NONE);
  return {
    text: newFileText(newObjects),
    names: newObjects.map(({ words }) => words),
    left: facts.filter(({ outcome }) => outcome === "left").map(({ object }) => object),
    notes: [...estate.notes],
  };
}

const inGroup = (group: string) => ({ ...network, id: network.id.replace("rg-dr", group) });
const inVault = <Resource extends { readonly id: string }>(resource: Resource, vault: string): Resource =>
  JSON.parse(JSON.stringify(resource).replaceAll("rsv-harbour", vault));

describe("machines of one name in a list", () => {
  // Items name their machines in lower case: the other machine is in another resource group.
  const another = JSON.parse(
    JSON.stringify(azureItem).replaceAll(
      /(resourceGroups\/)[^/]+(\/providers\/Microsoft.Compute)/gi,
      "$1rg-other$2",
    ),
  ) as typeof azureItem;
  const items = [azureItem, { ...another, id: `${azureItem.id}-2` }];
  const plan = {
    id: azureItem.id.replace(/replicationFabrics.*/, "replicationRecoveryPlans/rp"),
    properties: {
      groups: [{ groupType: "Boot", replicationProtectedItems: items.map(({ id }) => ({ id })).reverse() }],
    },
  };

  it("are named with their resource groups", () => {
    const { text, notes } = importedOf([...items, plan]);
    const [, group, name] = /resourceGroups\/([^/]+).*\/([^/]+)$/i.exec(
      azureItem.properties.providerSpecificDetails.fabricObjectId,
    )!;
    expect(text).toMatch(
      new RegExp(`machines:\\s*(?:\\[|- )"?rg-other/${name}"?[,\\s-]+"?${group}/${name}"?`, "i"),
    );
    expect(notes).toEqual([]);
  });

  it("are the same in whichever order, and with or without the group", () => {
    const { text } = importedOf([...items, plan]);
    const inventory = readInventory(["a.dr.yaml"], [{ path: "a.dr.yaml", text }]);
    const turned = structuredClone(plan);
    turned.properties.groups[0]!.replicationProtectedItems.reverse();
    const { facts, newObjects } = merge(estateOf([...items, turned]), inventory, TAKE_NONE);
    expect([facts, newObjects]).toEqual([[], []]);
  });
});

describe("networks of one name", () => {
  it("are told apart by their resource group, and named with it", () => {
    const { text, names, left } = importedOf([network, inGroup("rg-other"), item]);
    expect(names).toContain("Azure network 'vnet-dr'");
    expect(left).toEqual([]);
    expect(text).toContain('network: "rg-dr/vnet-dr"');
  });

  it("are so where the inventory has the other one", () => {
    const { text } = importedOf([item], "virtualNetworks: [{ name: vnet-dr, resourceGroup: rg-other }]\n");
    expect(text).toContain('network: "rg-dr/vnet-dr"');
    const same = importedOf([item], "virtualNetworks: [{ name: vnet-dr, resourceGroup: RG-DR }]\n");
    expect(same.text).toContain("network: vnet-dr\n");
  });

  it("in groups of one name are left out, with what names them", () => {
    const other = { ...network, id: network.id.replace("5d3c1f77", "6d3c1f77") };
    const { text, names, left, notes } = importedOf([network, other, item]);
    expect(names).not.toContain("Azure network 'vnet-dr'");
    expect(left).toEqual(["Azure network 'vnet-dr'"]);
    expect(text).not.toContain("network: vnet-dr");
    expect(notes).toEqual([expect.stringContaining("Where Azure network 'vnet-dr' is named it is left out")]);
  });

  it("are named as the inventory records them, where it knows them by their ids", () => {
    const other = { ...network, id: network.id.replace("5d3c1f77", "6d3c1f77") };
    const recorded = `virtualNetworks:\n  - { name: recovery, id: ${network.id.toUpperCase()}, resourceGroup: rg-dr }\n`;
    for (const exports of [
      [network, item],
      [network, other, item],
    ]) {
      const { text, notes } = importedOf(exports, recorded);
      expect(text).toContain("network: recovery\n");
      expect(notes).toEqual([]);
    }
  });

  it("leave out the mapping that leads to one of them, which is told", () => {
    const other = { ...network, id: network.id.replace("5d3c1f77", "6d3c1f77") };
    expect(importedOf([network, ...vmm]).text).toContain("networkMappings:");
    const { text, left } = importedOf([network, other, ...vmm]);
    expect(text).not.toContain("networkMappings:");
    expect(left).toContain("a network mapping");
  });

  it("are compared with the group where both say one", () => {
    const text = (group: string) =>
      `virtualNetworks: [{ name: vnet-dr, resourceGroup: rg-other }]\nvirtualMachines:\n  - { name: ledger, replication: { network: ${group}/vnet-dr } }\n`;
    const different = (group: string) =>
      merge(
        estateOf([item]),
        readInventory(["a.dr.yaml"], [{ path: "a.dr.yaml", text: text(group) }]),
        TAKE_NONE,
      ).facts.filter(({ outcome }) => outcome === "different").length;
    expect([different("rg-dr"), different("rg-other")]).toEqual([0, 1]);
  });
});

describe("policies of one name in two vaults", () => {
  it("are left out where they differ, with what names them", () => {
    const other = structuredClone(inVault(policy, "rsv-inland"));
    other.properties.providerSpecificDetails.recoveryPointHistoryDurationInHours = 1;
    const { text, left, notes } = importedOf([policy, other, item]);
    expect(text).not.toContain("harbour-gold");
    expect(left).toEqual(["replication policy 'harbour-gold'"]);
    expect(notes.length).toBe(1);
  });

  it("are as good as one where they say the same", () => {
    const { text, left, notes } = importedOf([policy, inVault(policy, "rsv-inland"), item]);
    expect(text.match(/name: harbour-gold/g)).toEqual(["name: harbour-gold"]);
    expect(text).toContain("policy: harbour-gold");
    expect([...left, ...notes]).toEqual([]);
  });
});

it("of two machines of one name none is written, unless the inventory has them by their ids", () => {
  const MACHINE = "0f0e0d0c-1111-4222-8333-445566778899";
  const other = JSON.parse(
    JSON.stringify(item).replaceAll("0f0e0d0c", "1f0e0d0c").replaceAll("0F0E0D0C", "1F0E0D0C"),
  );
  expect(importedOf([item, other]).left).toEqual(["virtual machine 'ledger'"]);
  expect(importedOf([item, other]).names).not.toContain("virtual machine 'ledger'");
  const text = `virtualMachines:\n  - { name: ledger-1, id: ${MACHINE} }\n  - { name: ledger-2, id: ${MACHINE.replace("0", "1")} }\n`;
  expect(importedOf([item, other], text).left).toEqual([]);
});

it("says of two machines of one name on two hosts which ones they are, and why none is written", () => {
  const other = { ...ledger, id: LEDGER.replace("0", "1"), disks: [], networkAdapters: [] };
  const estate = estateOfAll(collected({ hosts: [hostSays("HV1", [ledger]), hostSays("HV2", [other])] }));
  const { facts, newObjects } = merge(estate, readInventory([]), TAKE_NONE);
  expect(newObjects.map(({ words }) => words)).not.toContain("virtual machine 'ledger'");
  const reason = `An inventory has a name once, and the exports have it for the one of host 'HV1' with the id '${LEDGER}', the one of host 'HV2' with the id '${other.id}'. Record each under a name of its own, with its 'id': by that an import knows it.`;
  expect(facts.map((fact) => [fact.outcome, fact.object, fact.reason])).toEqual([
    ["left", "virtual machine 'ledger'", reason],
  ]);
});

it("says of a machine whose name the inventory has for another one which id that has", () => {
  const text = "virtualMachines:\n  - { name: ledger, id: 1f0e0d0c-1111-4222-8333-445566778899 }\n";
  const inventory = readInventory(["a.dr.yaml"], [{ path: "a.dr.yaml", text }]);
  const { facts } = merge(estateOf(item), inventory, TAKE_NONE);
  const [left] = facts.filter(({ outcome }) => outcome === "left");
  expect(left?.reason).toContain("with the id '1f0e0d0c-1111-4222-8333-445566778899', and a name once.");
});
