import { describe, expect, it } from "vitest";
import { EarlierState } from "../../../inventory/earlier/earlier-state.ts";
import type { Inventory } from "../../../inventory/inventory.ts";
import type { Disk, NetworkMapping, VirtualMachine } from "../../../schemas/generated/types.ts";
import type { Located } from "../../../schemas/located.ts";
import { type InventoryText, inventoryOf } from "../../rules/rule-tester.ts";

const ID1 = "5F1C2E0A-1B7D-4B52-8E0A-6E8C0F0A4D11";
const ID2 = "77B2A9C4-3D1E-4F0B-9A56-0C1D2E3F4A5B";

function compare(earlier: InventoryText, now: InventoryText) {
  const before = inventoryOf(earlier);
  const after = inventoryOf(now);
  return { before, after, state: new EarlierState(before, after) };
}

function nameOf(node: Located | undefined): string | undefined {
  return (node as { name?: string } | undefined)?.name;
}

/** What each object of a list was: `new < old`, or `new` alone. */
function matches(list: readonly Located[], state: EarlierState): string[] {
  return list.map((node) => {
    const before = state.of(node);
    expect(before && state.now(before)).toBe(before && node);
    return before ? `${nameOf(node)} < ${nameOf(before)}` : nameOf(node)!;
  });
}

const machines = ({ files }: Inventory) => files.flatMap(({ root }) => root.virtualMachines ?? []);
const disksOf = (inventory: Inventory): readonly Disk[] => machines(inventory)[0]!.disks!;
const mappings = ({ mappings }: Inventory): readonly NetworkMapping[] => mappings.all();

/** Machines of one disk each. */
function withDisks(disks: Readonly<Record<string, string>>): string {
  const list = Object.entries(disks).map(
    ([name, disk]) => `  - { name: ${name}, disks: [{ name: os, ${disk} }] }\n`,
  );
  return `virtualMachines:\n${list.join("")}`;
}

describe("machines", () => {
  it("are the same by name, whatever file, host or letter case", () => {
    const { after, state } = compare(
      { "a.dr.yaml": "virtualMachines:\n  - { name: SQL01, host: one }\n" },
      { "b.dr.json": '{ "virtualMachines": [{ "name": "sql01", "host": "two" }, { "name": "WEB01" }] }' },
    );
    expect(matches(machines(after), state)).toEqual(["sql01 < SQL01", "WEB01"]);
  });

  it("are known again by a disk when they were renamed", () => {
    const { after, before, state } = compare(
      withDisks({
        OLD1: `diskIdentifier: ${ID1}`,
        OLD2: "path: 'D:\\VMs\\old2.vhdx'",
        OLD3: "path: 'D:\\3'",
      }),
      withDisks({
        NEW2: "path: 'd:\\vms\\OLD2.vhdx'",
        NEW1: `diskIdentifier: ${ID1.toLowerCase()}`,
        NEW4: "path: 'D:\\4'",
      }),
    );
    expect(matches(machines(after), state)).toEqual(["NEW2 < OLD2", "NEW1 < OLD1", "NEW4"]);
    expect(state.now(machines(before)[2]!)).toBeUndefined();
  });

  it("are known again by their id when they were renamed, and told apart by it", () => {
    const text = (name: string, id: string) =>
      `virtualMachines: [{ name: ${name}, id: ${id}, disks: [{ name: os, path: "X:/os.vhdx" }] }]\n`;
    const same = compare(text("OLD", "aa11"), text("NEW", "AA11"));
    expect(matches(machines(same.after), same.state)).toEqual(["NEW < OLD"]);
    const other = compare(text("OLD", "aa11"), text("NEW", "bb22"));
    expect(matches(machines(other.after), other.state)).toEqual(["NEW"]);
  });

  it("are not known by a mark that several disks have: template identifiers, local paths", () => {
    const { after, state } = compare(
      withDisks({ OLD1: `diskIdentifier: ${ID1}`, STAYS: `diskIdentifier: ${ID1}`, OLD2: "path: 'C:\\os'" }),
      withDisks({
        NEW1: `diskIdentifier: ${ID1}`,
        STAYS: `diskIdentifier: ${ID2}`,
        A: "path: 'C:\\os'",
        B: "path: 'C:\\os'",
      }),
    );
    expect(matches(machines(after), state)).toEqual(["NEW1", "STAYS < STAYS", "A", "B"]);
  });

  it("are others when the disk at the path has another identifier", () => {
    const { after, state } = compare(
      withDisks({ OLD: `path: 'D:\\os', diskIdentifier: ${ID1}` }),
      withDisks({ NEW: `path: 'D:\\os', diskIdentifier: ${ID2}` }),
    );
    expect(matches(machines(after), state)).toEqual(["NEW"]);
  });

  it("keep their name before they are known by a disk", () => {
    const { after, state } = compare(
      withDisks({ A: `diskIdentifier: ${ID1}`, B: `diskIdentifier: ${ID2}` }),
      withDisks({ A: `diskIdentifier: ${ID2}`, B: `diskIdentifier: ${ID1}` }),
    );
    expect(matches(machines(after), state)).toEqual(["A < A", "B < B"]);
  });
});

describe("disks", () => {
  const machine = (disks: string) => `virtualMachines:\n  - { name: SQL01, disks: [${disks}] }\n`;
  const disk = (name: string, path: string, id: string) =>
    `{ name: ${name}, path: 'D:\\${path}', diskIdentifier: ${id} }`;

  it("are the same by name, then by path, then by identifier", () => {
    const { after, state } = compare(
      machine([disk("a", "1", ID1), disk("b", "2", ID2), disk("c", "3", ID1.replace("5F", "6F"))].join(", ")),
      machine(
        [
          disk("A", "2", ID2),
          disk("x", "1", ID2),
          disk("y", "9", ID1.replace("5F", "6f")),
          disk("z", "8", ID1.replace("5F", "9F")),
        ].join(", "),
      ),
    );
    // `A` has the path and identifier of `b`, but the name decides; `x` has the path of `a`, which is taken by then.
    expect(matches(disksOf(after), state)).toEqual(["A < a", "x < b", "y < c", "z"]);
  });

  it("are the same by path, whatever the identifier says", () => {
    const { after, state } = compare(
      machine([disk("e", "5", ID1), disk("f", "6", ID2)].join(", ")),
      machine([disk("v", "5", ID2), disk("u", "7", ID1)].join(", ")),
    );
    expect(matches(disksOf(after), state)).toEqual(["v < e", "u"]);
  });

  it("of machines that are new have none before", () => {
    const { after, state } = compare("schemaVersion: 1\n", machine("{ name: os }"));
    expect(matches(disksOf(after), state)).toEqual(["os"]);
  });
});

describe("other objects", () => {
  it("are the same by kind and name, a network also where it moved to another resource group", () => {
    const { after, state } = compare(
      `vaults: [{ name: same }]
virtualNetworks:
  - { name: vnet, resourceGroup: a, region: westeurope }
  - { name: vnet, resourceGroup: b, region: northeurope }
  - { name: moved, resourceGroup: a }
`,
      `storageAccounts: [{ name: same }]
virtualNetworks:
  - { name: vnet, resourceGroup: B }
  - { name: VNET, resourceGroup: c }
  - { name: moved, resourceGroup: c }
`,
    );
    const [{ root }] = after.files as [Inventory["files"][number]];
    expect(matches(root.storageAccounts!, state)).toEqual(["same"]);
    expect(root.virtualNetworks!.map((each) => state.of(each)?.resourceGroup)).toEqual(["b", "a", "a"]);
  });

  it("are not guessed where a name could have been either of two", () => {
    const { after, state } = compare(
      "virtualNetworks: [{ name: vnet, resourceGroup: a }, { name: vnet, resourceGroup: b }]\n",
      "virtualNetworks: [{ name: vnet, resourceGroup: c }]\n",
    );
    expect(matches(after.files[0]!.root.virtualNetworks!, state)).toEqual(["vnet"]);
  });

  it("have parts, by name or by their place in the list", () => {
    const adapter = (...configurations: readonly string[]) =>
      `{ name: nic0, ipConfigurations: [${configurations.join(", ")}] }`;
    const { after, state } = compare(
      `virtualMachines: [{ name: A, networkAdapters: [${adapter("{ address: 10.0.0.1 }")}], operatingSystem: { name: x } }]\n`,
      `virtualMachines: [{ name: A, networkAdapters: [${adapter("{ address: 10.0.0.2 }", "{ address: 10.0.0.3 }")}], operatingSystem: { name: y } }]\n`,
    );
    const [machine] = machines(after) as [VirtualMachine];
    const { ipConfigurations } = machine.networkAdapters![0]!;
    expect(ipConfigurations!.map((each) => state.of(each)?.address)).toEqual(["10.0.0.1", undefined]);
    expect(state.of(machine.operatingSystem!)!.name).toBe("x");
    const before = state.of(machine.networkAdapters![0]!)!;
    expect(state.now(before.ipConfigurations![0]!)).toBe(ipConfigurations![0]);
  });
});

describe("network mappings", () => {
  const networks = `virtualNetworks:
  - { name: a, region: eastasia, resourceGroup: rg }
  - { name: b, region: southeastasia, resourceGroup: rg }
`;
  const mapping = (source: string, target: string) =>
    `  - { source: { ${source} }, target: { ${target} } }\n`;
  const east = (network: string) => `region: eastasia, network: ${network}`;
  const southeast = (network: string) => `region: southeastasia, network: ${network}`;
  const vmm = (server: string, network: string) => `vmmServer: ${server}, network: ${network}`;
  const text = (...list: readonly string[]) => `networkMappings:\n${list.join("")}`;

  /** What the target of each mapping was. */
  function targets(earlier: string, now: string): (string | undefined)[] {
    const { after, state } = compare(earlier, now);
    return mappings(after).map((each) => state.of(each)?.target.network);
  }

  it("are the same by source and by what they lead to", () => {
    expect(
      targets(
        text(
          mapping(east("a"), southeast("b")),
          mapping(east("a"), "region: japaneast, network: j"),
          mapping(vmm("one", "a"), vmm("two", "b")),
          mapping(vmm("one", "a"), "network: z"),
        ),
        text(
          mapping(vmm("ONE", "A"), "network: y"),
          mapping(vmm("one", "a"), vmm("two", "c")),
          mapping(east("A"), "region: japaneast, network: k"),
          mapping(east("a"), southeast("d")),
          mapping(vmm("one", "a"), vmm("three", "b")),
        ),
      ),
    ).toEqual(["z", "b", "j", "b", undefined]);
  });

  it("are the same whether the network is named with its owner, with the region, or was in no inventory", () => {
    expect(
      targets(
        networks + text(mapping(east("a"), southeast("b"))),
        networks + text(mapping("network: rg/a", "network: b")),
      ),
    ).toEqual(["b"]);
    expect(
      targets(text(mapping(east("a"), southeast("b"))), networks + text(mapping(east("a"), southeast("b")))),
    ).toEqual(["b"]);
  });

  it("are the same as they are written where it cannot be told any more what is mapped to what", () => {
    const toAzure = text(mapping(vmm("one", "a"), "network: b"));
    expect(targets(networks + toAzure, toAzure)).toEqual(["b"]);
    expect(targets(toAzure, networks + toAzure)).toEqual(["b"]);
    expect(targets(networks + toAzure, toAzure.replace("network: b", "network: c"))).toEqual([undefined]);
  });

  it("of one direction are matched with the one that leads to the same network first", () => {
    const two = text(mapping(east("a"), southeast("b")), mapping(east("a"), southeast("c")));
    expect(
      targets(two, text(mapping(east("a"), southeast("d")), mapping(east("a"), southeast("b")))),
    ).toEqual(["c", "b"]);
  });
});

describe("what could not be read", () => {
  const good = "  - { name: GOOD, disks: [] }\n";

  it("is doubtful, and so is whatever may have stood there; the rest is not", () => {
    const { after, state } = compare(
      `virtualMachines:\n${good}  - name: BROKEN\n    disks: [{ name: os }\n  - { name: ALSO }\n`,
      "virtualMachines:\n  - { name: GOOD }\n  - { name: BROKEN, disks: [{ name: os }] }\n  - { name: NEW }\n",
    );
    const [one, broken, added] = machines(after) as [VirtualMachine, VirtualMachine, VirtualMachine];
    expect([one, broken, added].map((each) => nameOf(state.of(each)))).toEqual([
      "GOOD",
      undefined,
      undefined,
    ]);
    expect([one, broken, broken.disks![0]!, added].map((each) => state.isUncertain(each))).toEqual([
      false,
      true,
      true,
      true,
    ]);
    expect(state.losses).toHaveLength(1);
    expect(state.losses[0]!.line).toBeGreaterThanOrEqual(3);
  });

  it("is an object without a name as well, but no property that is not known", () => {
    const unnamed = compare("virtualMachines:\n  - { host: h }\n", "virtualMachines: [{ name: A }]\n");
    expect(unnamed.state.losses.map(({ line }) => line)).toEqual([2]);
    expect(unnamed.state.isUncertain(machines(unnamed.after)[0]!)).toBe(true);
    const unknown = compare(
      "virtualMachines:\n  - { name: A, colour: blue }\n",
      "virtualMachines: [{ name: B }]\n",
    );
    expect(unknown.state.losses).toEqual([]);
    expect(unknown.state.isUncertain(machines(unknown.after)[0]!)).toBe(false);
  });
});

describe("names", () => {
  const text = (host: string, hosts: string) =>
    `virtualMachines: [{ name: A, host: ${host} }]\nhyperVHosts: [${hosts}]\n`;

  it.each([
    ["written otherwise", text("h1", "{ name: h1 }"), text("H1", "{ name: h1 }"), true],
    [
      "of another object",
      text("h1", "{ name: h1 }, { name: h2 }"),
      text("h2", "{ name: h1 }, { name: h2 }"),
      false,
    ],
    ["that led nowhere", text("h1", ""), text("h1", "{ name: h1 }"), true],
    ["that lead nowhere, and are others", text("h1", ""), text("h2", ""), false],
    ["left out both times", "virtualMachines: [{ name: A }]\n", "virtualMachines: [{ name: A }]\n", true],
    ["left out once", text("h1", ""), "virtualMachines: [{ name: A }]\n", false],
  ])("%s", (_, earlier, now, same) => {
    const { before, after, state } = compare(earlier, now);
    expect(state.namesSame(machines(before)[0]!, machines(after)[0]!, "host")).toBe(same);
  });
});
