import { describe, expect, it } from "vitest";
import { changedObjectInWords, pathInWords } from "../../../inventory/earlier/change-in-words.ts";
import { changesOf } from "../../../inventory/earlier/changes.ts";
import { EarlierState } from "../../../inventory/earlier/earlier-state.ts";
import { protectedObjects } from "../../../inventory/earlier/protected-objects.ts";
import { shapes } from "../../../schemas/generated/shapes.ts";
import { type InventoryText, inventoryOf } from "../../rules/rule-tester.ts";

/** The changes as lines: kind, object, what, what it was and what it is. */
function changes(before: InventoryText, now: InventoryText): string[] {
  const after = inventoryOf(now);
  return [...changesOf(after, new EarlierState(inventoryOf(before), after))].map((change) => {
    const { kind, object, path } = change;
    const what = pathInWords(object, path);
    const values =
      kind === "changed"
        ? `${change.before ?? "not recorded"} → ${change.now ?? "not recorded"}`
        : (change.now ?? change.before);
    return [kind, changedObjectInWords(object), what && `| ${what}`, values && `| ${values}`]
      .filter(Boolean)
      .join(" ");
  });
}

/** A protected machine with lines of its own. */
function machine(lines: string, replication = "to: azure"): string {
  return `virtualMachines:
  - name: SQL01
    replication: { ${replication} }
${lines.replace(/^(?=.)/gm, "    ")}
`;
}

/** What changed between two protected machines, without the machine's name. */
function own(before: string, now: string): string[] {
  return changes(machine(before), machine(now)).map((line) =>
    line.replace("changed virtual machine 'SQL01' | ", ""),
  );
}

it("tells names apart that are written alike and lead elsewhere", () => {
  const text = (network: string) =>
    `${machine("networkAdapters: [{ name: nic0, target: { subnet: app } }]", `to: azure, network: ${network}`)}virtualNetworks:
  - { name: dr, subnets: [{ name: app }] }
  - { name: dr2, subnets: [{ name: app }] }
hyperVHosts: [{ name: host-01, site: site-01, hostGroup: none }]
hyperVSites: [{ name: site-01 }]
`.replace("- name: SQL01", "- name: SQL01\n    host: host-01");
  expect(changes(text("dr"), text("dr2"))).toEqual([
    "changed virtual machine 'SQL01' | target.subnet of network adapter 'nic0' | dr/app → dr2/app",
    "changed virtual machine 'SQL01' | replication.network | dr → dr2",
  ]);
});

describe("what counts as something where it is not recorded", () => {
  const DISK = "disks: [{ name: os }]";
  const ADAPTER = "networkAdapters: [{ name: nic0 }]";
  it.each([
    [DISK, "disks: [{ name: os, excluded: false }]"],
    [ADAPTER, "networkAdapters: [{ name: nic0, target: none, testFailoverTarget: none }]"],
    [ADAPTER, "networkAdapters: [{ name: nic0, target: {}, testFailoverTarget: { address: none } }]"],
    [
      "networkAdapters: [{ name: nic0, target: none }]",
      "networkAdapters: [{ name: nic0, target: { subnet: none } }]",
    ],
    [
      "networkAdapters: [{ name: nic0, target: { subnet: app } }]",
      "networkAdapters: [{ name: nic0, target: { subnet: app, address: none, acceleratedNetworking: false } }]",
    ],
  ])("is no change where it is written down, or taken out: %s", (before, now) => {
    expect(own(before, now)).toEqual([]);
    expect(own(now, before)).toEqual([]);
  });

  it("is no change in a replication block either, whatever the schema has a default for", () => {
    const defaults = Object.entries(shapes.Replication.properties).filter(
      ([, { default: value }]) => value !== undefined,
    );
    expect(defaults.length).toBeGreaterThan(4);
    for (const [property, { default: value }] of defaults) {
      const written = `to: azure, ${property}: ${JSON.stringify(value)}`;
      expect(changes(machine("", "to: azure"), machine("", written))).toEqual([]);
      expect(changes(machine("", written), machine("", "to: azure"))).toEqual([]);
    }
  });

  it("is a change where it says something else, or cannot be read", () => {
    expect(own(DISK, "disks: [{ name: os, excluded: true }]")).toEqual([
      "excluded of disk 'os' | not recorded → yes",
    ]);
    expect(own(ADAPTER, "networkAdapters: [{ name: nic0, target: { subnet: app } }]")).toHaveLength(1);
    expect(
      own("disks: [{ name: os, excluded: false }]", "disks: [{ name: os, excluded: perhaps }]"),
    ).toHaveLength(1);
  });
});

describe("what a fact was and is", () => {
  it.each([
    [
      "a size",
      "disks: [{ name: os, size: 512GB }]",
      "disks: [{ name: os, size: 1TB }]",
      "size of disk 'os' | 512 GB → 1 TB",
    ],
    ["yes and no", "bitLocker: true", "bitLocker: false", "bitLocker | yes → no"],
    ["a number", "generation: 1", "generation: 2", "generation | 1 → 2"],
    [
      "a block",
      "operatingSystem: { name: A, architecture: x64 }",
      "operatingSystem: { name: B, architecture: x64 }",
      "operatingSystem.name | A → B",
    ],
    [
      "a block that was not recorded",
      "",
      "operatingSystem: { name: A, architecture: x64 }",
      "operatingSystem | not recorded → name A, architecture x64",
    ],
    [
      "a list of names",
      "volumes: [{ name: D, disks: [a, b] }]",
      "volumes: [{ name: D, disks: [] }]",
      "disks of volume 'D' | a, b → none",
    ],
    [
      "a part of a part, without a name",
      "networkAdapters: [{ name: nic0, ipConfigurations: [{ address: 10.0.0.1 }, { address: 10.0.0.2 }] }]",
      "networkAdapters: [{ name: nic0, ipConfigurations: [{ address: 10.0.0.1 }, { address: 10.0.0.3 }] }]",
      "address of IP configuration 2 of network adapter 'nic0' | 10.0.0.2 → 10.0.0.3",
    ],
    [
      "a block of a part",
      "networkAdapters: [{ name: nic0, target: { subnet: a } }]",
      "networkAdapters: [{ name: nic0, target: { subnet: b } }]",
      "target.subnet of network adapter 'nic0' | a → b",
    ],
    [
      "a list that was not recorded",
      "",
      "disks: [{ name: os }, { name: d }]",
      "disks | not recorded → 2 listed",
    ],
    ["a list that is empty now, not recorded before", "", "disks: []", "disks | not recorded → none"],
  ])("%s", (_, before, now, expected) => {
    expect(own(before, now)).toEqual([expected]);
  });

  it("of parts that came and went", () => {
    expect(
      own(
        "disks: [{ name: os, size: 1GB }, { name: old, size: 2GB }]",
        "disks: [{ name: os, size: 1GB }, { name: new, role: data, size: 3GB }]",
      ),
    ).toEqual([
      "removed virtual machine 'SQL01' | disk 'old' | size 2 GB",
      "added virtual machine 'SQL01' | disk 'new' | role data, size 3 GB",
    ]);
  });

  it("of a replication block", () => {
    expect(
      changes(machine("", "to: azure, policy: gold"), machine("", "to: { cloud: c }, vault: v")),
    ).toEqual([
      "changed virtual machine 'SQL01' | replication.to | azure → cloud c",
      "changed virtual machine 'SQL01' | replication.vault | not recorded → v",
      "changed virtual machine 'SQL01' | replication.policy | gold → not recorded",
    ]);
    const without = machine("").replace(/ {4}replication.*\n/, "");
    expect(changes(machine(""), without)).toEqual([
      "changed virtual machine 'SQL01' | replication | to azure → not recorded",
    ]);
  });

  it.each([
    ["sizes", "disks: [{ name: os, size: 1TB }]", "disks: [{ name: os, size: 1024GB }]"],
    ["names of objects, in letter case", "host: HV-01", "host: hv-01"],
    [
      "names of systems, in letter case",
      "operatingSystem: { name: Debian 12 }",
      "operatingSystem: { name: debian 12 }",
    ],
    [
      "lists in another order",
      "volumes: [{ name: D, disks: [a, b] }]",
      "volumes: [{ name: D, disks: [B, a] }]",
    ],
    [
      "parts in another order",
      "disks: [{ name: a, size: 1GB }, { name: b }]",
      "disks: [{ name: b }, { name: a, size: 1GB }]",
    ],
    [
      "addresses",
      "networkAdapters: [{ name: nic0, ipConfigurations: [{ address: '2001:db8::5' }] }]",
      "networkAdapters: [{ name: nic0, ipConfigurations: [{ address: '2001:0DB8:0::5' }] }]",
    ],
  ])("is the same when it is written otherwise: %s", (_, before, now) => {
    expect(own(before, now)).toEqual([]);
  });

  it("is the same name in Azure in another letter case", () => {
    const named = (name: string, set: string) =>
      machine("", `to: azure, targetName: ${name}, availabilitySet: ${set}`);
    expect(changes(named("SQL01-dr", "AS-1"), named("sql01-DR", "as-1"))).toEqual([]);
    expect(changes(named("SQL01-dr", "AS-1"), named("SQL01-dr", "AS-2"))).toHaveLength(1);
  });

  it("is the same time in another zone", () => {
    const at = (time: string) => machine("", `to: azure, enabledAt: ${time}`);
    expect(changes(at("2026-03-01T08:00:00Z"), at("2026-03-01T10:00:00+02:00"))).toEqual([]);
  });

  it("of subnets that have another order, where machines fall back to the first", () => {
    const text = (subnets: string) => `${machine("", "to: { cloud: gold }")}vmmServers:
  - { name: vmm, clouds: [{ name: gold }], vmNetworks: [{ name: web, subnets: [${subnets}] }] }
`;
    const azure = (subnets: string) =>
      `${machine("", "to: azure, network: net")}virtualNetworks: [{ name: net, subnets: [${subnets}] }]\n`;
    const [one, other] = ["{ name: a }, { name: b }", "{ name: b }, { name: a }"] as const;
    expect(changes(text(one), text(other))).toEqual([
      "changed VMM server 'vmm' | subnets of VM network 'web' | a, b → b, a",
    ]);
    expect(changes(azure(one), azure(other))).toEqual([
      "changed Azure network 'net' | subnets | a, b → b, a",
    ]);
  });
});

describe("objects", () => {
  const mapping = (source: string, target: string) =>
    `${machine("")}networkMappings: [{ source: { ${source} }, target: { ${target} } }]\n`;

  it.each([
    ["vmmServer: a, network: n", "vmmServer: b, network: m", "network mapping of 'n' of 'a' to 'b' | m"],
    ["vmmServer: a, network: n", "network: m", "network mapping of 'n' of 'a' to Azure | m"],
    [
      "region: eastasia, network: n",
      "region: japaneast, network: m",
      "network mapping of 'n' to japaneast | m",
    ],
  ])("mappings are named by their ends: %s, %s", (source, target, expected) => {
    const none = `${machine("")}networkMappings: []\n`;
    expect(changes(none, mapping(source, target))).toEqual([`added ${expected}`]);
    expect(changes(mapping(source, target), none)).toEqual([`removed ${expected}`]);
  });

  it("that came or went say what they are", () => {
    const now = machine("host: hv-01\nbitLocker: true", "to: { cloud: gold }, policy: p");
    const said =
      "virtual machine 'SQL01' | host hv-01, bitLocker yes, replication (to (cloud gold), policy p)";
    expect(changes("virtualMachines: []\n", now)).toEqual([`added ${said}`]);
    expect(changes(now, "virtualMachines: []\n")).toEqual([`removed ${said}`]);
    // A list that is not recorded says nothing of what came or went.
    expect(changes("vaults: []\n", now)).toEqual([`recorded ${said}`]);
    expect(changes(now, "vaults: []\n")).toEqual([`unrecorded ${said}`]);
  });
});

describe("protected objects", () => {
  it("are those that protection involves, and no others", () => {
    const inventory = inventoryOf(`virtualMachines:
  - name: A
    host: hv-01
    networkAdapters: [{ name: nic0, network: source }]
    replication: { to: azure, vault: v, policy: p, storageAccount: data, logStorageAccount: log, network: net, testFailoverNetwork: test }
  - name: B
    host: hv-02
    replication: { to: { cloud: gold } }
  - { name: alone, host: hv-03 }
azureVirtualMachines:
  - name: C
    networkAdapters: [{ name: nic0, network: from }]
    replication: { to: { region: eastasia }, cacheStorageAccount: cache }
  - { name: alone-too }
networkMappings: [{ source: { network: from }, target: { network: mapped } }]
hyperVSites: [{ name: oslo }, { name: empty }]
hyperVHosts: [{ name: hv-01, hostGroup: g }, { name: hv-02, site: oslo }, { name: hv-03, site: empty }]
vmmServers:
  - { name: one, hostGroups: [g], vmNetworks: [{ name: source }] }
  - { name: two, clouds: [{ name: gold }] }
  - { name: three, hostGroups: [other] }
vaults: [{ name: v }, { name: unused-vault }]
replicationPolicies: [{ name: p }, { name: unused-policy }]
storageAccounts: [{ name: data }, { name: log }, { name: cache }, { name: unused-account }]
virtualNetworks: [{ name: net }, { name: test }, { name: from }, { name: mapped }, { name: unused-network }]
`);
    const names = [...protectedObjects(inventory)].map(
      (node) => (node as { name?: string }).name ?? node.nodeType,
    );
    expect(names.sort()).toEqual(
      [
        ...["A", "B", "C", "NetworkMapping", "oslo", "hv-01", "hv-02", "one", "two", "v", "p"],
        ...["data", "log", "cache", "net", "test", "from", "mapped"],
      ].sort(),
    );
  });

  it("are none where no machine is to be replicated", () => {
    const text =
      "virtualMachines: [{ name: A, host: h }]\nhyperVHosts: [{ name: h }]\nnetworkMappings: [{ source: { network: a }, target: { network: b } }]\n";
    expect([...protectedObjects(inventoryOf(text))]).toEqual([]);
  });
});

describe("values that no list has", () => {
  const disk = (sku: string) => `azureVirtualMachines:
  - name: web01
    disks: [{ name: os, sku: ${sku} }]
    replication: { state: protected, to: { region: northeurope } }
`;

  it("are compared like any others", () => {
    expect(changes(disk("Premium_LRS"), disk("Premium_XRS"))).toEqual([
      "changed Azure virtual machine 'web01' | sku of disk 'os' | Premium_LRS → Premium_XRS",
    ]);
    expect(changes(disk("Premium_XRS"), disk("Premium_XRS"))).toEqual([]);
    expect(changes(disk("Premium_XRS"), disk("Premium_YRS"))).toHaveLength(1);
  });
});
