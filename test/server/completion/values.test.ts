import { describe, expect, it } from "vitest";
import { accepted, labels, offered } from "./at-cursor.ts";

const VM = "virtualMachines:\n  - name: SQL01\n    host: hv-ny-01\n";
const ADAPTER = `${VM}    networkAdapters:\n      - name: nic0\n        network: VMNet1\n`;
const REPLICATED = `${VM}    replication: { to: azure, testFailoverNetwork: vnet-test }\n    networkAdapters:\n      - name: nic0\n        network: VMNet1\n`;

describe("values", () => {
  it.each<[what: string, text: string, values: string[]]>([
    ["hosts of another file", "virtualMachines:\n  - name: a\n    host: |", ["hv-ny-01", "hv-ny-02"]],
    ["hosts right behind the colon", "virtualMachines:\n  - name: a\n    host:|", ["hv-ny-01", "hv-ny-02"]],
    ["hosts in quotes", 'virtualMachines:\n  - name: a\n    host: "hv|"\n', ["hv-ny-01", "hv-ny-02"]],
    [
      "hosts in a quote that is not closed",
      "virtualMachines:\n  - name: a\n    host: 'hv|\n",
      ["hv-ny-01", "hv-ny-02"],
    ],
    [
      "hosts of the same file",
      "virtualMachines:\n  - { name: a, host: h| }\nhyperVHosts: [{ name: x }]\n",
      ["x", "hv-ny-01", "hv-ny-02"],
    ],
    ["host groups, and none", "hyperVHosts:\n  - name: a\n    hostGroup: |", ["hg-1", "hg-2", "none"]],
    [
      "host groups of the cloud's own server",
      "vmmServers:\n  - name: v\n    hostGroups: [x, y]\n    clouds:\n      - name: c\n        hostGroups: [|]",
      ["x", "y"],
    ],
    [
      "those that the list has not yet",
      "vmmServers:\n  - name: v\n    hostGroups: [x, y]\n    clouds:\n      - name: c\n        hostGroups:\n          - x\n          - |",
      ["y"],
    ],
    [
      "VM networks of the server of the machine's host",
      `${VM}    networkAdapters:\n      - name: n\n        network: |`,
      ["VMNet1", "none"],
    ],
    [
      "VM networks for an adapter that has no name yet",
      `${VM}    networkAdapters:\n      - network: |`,
      ["VMNet1", "none"],
    ],
    [
      "all VM networks where the host is not known",
      "virtualMachines:\n  - name: a\n    networkAdapters: [{ name: n, network: | }]",
      ["VMNet1", "VMNet9", "none"],
    ],
    ["subnets of the adapter's network", `${ADAPTER}        subnet: |`, ["front", "back"]],
    [
      "subnets of a network that stands below the cursor",
      `${VM}    networkAdapters:\n      - name: n\n        subnet: |\n        network: VMNet1\n`,
      ["front", "back"],
    ],
    [
      "subnets of the network that the machine comes up in",
      `${REPLICATED}        target: { subnet: | }`,
      ["app", "db", "none"],
    ],
    [
      "subnets of the network of the test",
      `${REPLICATED}        testFailoverTarget:\n          subnet: |`,
      ["test", "none"],
    ],
    [
      "disks of the machine",
      `${VM}    disks: [{ name: os }, { name: data }]\n    volumes:\n      - name: "D:"\n        disks: [os, |]`,
      ["data"],
    ],
    [
      "disks of a machine without name",
      "virtualMachines:\n  - disks: [{ name: os }, { name: data }]\n    volumes:\n      - { name: d, disks: [|] }",
      ["os", "data"],
    ],
    [
      "networks of the server that a mapping names",
      "networkMappings:\n  - source: { vmmServer: vmm-chi, network: | }",
      ["VMNet1", "VMNet9"],
    ],
    [
      "Azure networks where it names none",
      "networkMappings:\n  - target: { network: | }",
      ["vnet-dr", "vnet-test"],
    ],
    ["policies", `${VM}    replication:\n      policy: |\n`, ["gold"]],
    ["clouds", `${VM}    replication: { to: { cloud: | } }`, ["gold-ny"]],
    ["numbers", "virtualMachines:\n  - name: a\n    generation: |", ["1", "2"]],
    ["true and false", "virtualMachines:\n  - name: a\n    secureBoot: |", ["true", "false"]],
    [
      "words of a vocabulary",
      "hyperVHosts:\n  - name: a\n    internetAccess: |",
      ["direct", "proxy", "none"],
    ],
    ["the version of the format", "schemaVersion: |", ["1"]],
    [
      "versions that others have, and none",
      "hyperVHosts:\n  - name: a\n    recoveryServicesAgentVersion: |",
      ["none", "2.0.9263.0"],
    ],
    ["resource groups that others have", "storageAccounts:\n  - name: a\n    resourceGroup: |", ["rg-dr"]],
    [
      "an object, or a word in its place",
      `${VM}    replication:\n      to: |`,
      ["replication target", "azure"],
    ],
    ["the target of an adapter, or none", `${ADAPTER}        target: |`, ["target of an adapter", "none"]],
    ["whole objects in a list", `${VM}    disks: [|]`, ["disk"]],
  ])("%s", (_what, text, values) => {
    expect(labels(text)).toEqual(values);
  });

  it("regions come with their names, those in use first", () => {
    const regions = offered("vaults:\n  - name: a\n    region: |");
    expect(regions[0]).toMatchObject({ label: "westeurope", detail: "West Europe" });
    expect(regions.length).toBeGreaterThan(60);
  });

  it("guests are those that drlint knows, and those that other machines have", () => {
    const guests = labels(
      "virtualMachines:\n  - name: a\n    operatingSystem: { name: Contoso OS }\n  - name: b\n    operatingSystem: { name: | }",
    );
    expect(guests[0]).toBe("Contoso OS");
    expect(guests).toEqual(
      expect.arrayContaining(["Windows Server 2019", "Ubuntu", "Red Hat Enterprise Linux"]),
    );
  });

  it("a name that several objects have comes with its owner, where it does not mean one of them alone", () => {
    const twice = `virtualNetworks:
  - { name: vnet, resourceGroup: rg-1, region: westeurope }
  - { name: vnet, resourceGroup: rg-2, region: eastus }
azureVirtualMachines:
  - name: a
    region: REGION
    networkAdapters: [{ name: n, network: v| }]
`;
    expect(labels(twice.replace("REGION", "northeurope")).slice(0, 2)).toEqual(["rg-1/vnet", "rg-2/vnet"]);
    expect(labels(twice.replace("REGION", "eastus")).slice(0, 2)).toEqual(["rg-1/vnet", "vnet"]);
  });

  it("say what they are", () => {
    const sku = offered("storageAccounts:\n  - name: a\n    sku: |").find(
      ({ label }) => label === "Standard_GRS",
    )!;
    expect(JSON.stringify(sku.documentation)).toContain("geo-redundant");
    const host = offered("virtualMachines:\n  - name: a\n    host: |")[0]!;
    expect(host.detail).toBe("Hyper-V host");
    const network = offered(`${VM}    networkAdapters: [{ name: n, network: | }]`)[0]!;
    expect(network.detail).toBe("VM network of vmm-ny");
    expect(JSON.stringify(host.documentation)).toContain("site.dr.yaml, line 23");
  });

  it.each([
    ["a name of its own", "virtualMachines:\n  - name: |"],
    [
      "a virtual switch, which stands in no inventory",
      "hyperVSites: [{ name: s }]\nhyperVHosts: [{ name: h, site: s, hostGroup: none }]\nvirtualMachines:\n  - name: a\n    host: h\n    networkAdapters: [{ name: n, subnet: | }]",
    ],
    ["a size", `${VM}    disks: [{ name: os, size: | }]`],
    ["a property that the schema has not", "virtualMachines:\n  - name: a\n    hosst: |"],
    ["a list that stands in the lines below", `${VM}    disks: |\n      - name: os\n`],
    ["an object that stands in the lines below", `${VM}    replication: |\n      to: azure\n`],
    ["an object that stands behind the cursor", `${VM}    replication: |{ to: azure }\n`],
  ])("nothing is offered for %s", (_what, text) => {
    expect(labels(text)).toEqual([]);
  });
});

describe("what is accepted", () => {
  const hosts = "virtualMachines:\n  - name: a\n    host:";

  it.each<[what: string, text: string, label: string, result: string]>([
    ["behind a colon without space", `${hosts}|`, "hv-ny-01", `${hosts} hv-ny-01`],
    ["in place of the value", `${hosts} hv|-xx # where\n`, "hv-ny-01", `${hosts} hv-ny-01 # where\n`],
    ["before the value", `${hosts} |hv-xx\n`, "hv-ny-01", `${hosts} hv-ny-01\n`],
    [
      "in place of a value with spaces",
      "hyperVHosts:\n  - name: a\n    operatingSystem: { name: Windows S|erver 2016 }",
      "Windows Server 2022",
      "hyperVHosts:\n  - name: a\n    operatingSystem: { name: Windows Server 2022 }",
    ],
    ["in quotes", `${hosts} "|"\n`, "hv-ny-01", `${hosts} "hv-ny-01"\n`],
    ["in single quotes", `${hosts} 'hv|' # c\n`, "hv-ny-01", `${hosts} 'hv-ny-01' # c\n`],
    [
      "in a quote that is not closed",
      `${hosts} "hv|\n    generation: 2\n`,
      "hv-ny-01",
      `${hosts} "hv-ny-01"\n    generation: 2\n`,
    ],
    [
      "in a quote before another one",
      `virtualMachines: [{ name: a, host: "|, proxy: "x" }]`,
      "hv-ny-01",
      `virtualMachines: [{ name: a, host: "hv-ny-01", proxy: "x" }]`,
    ],
    [
      "a text that would be a number",
      "vmmServers:\n  - name: a\n    version: |",
      "2019",
      'vmmServers:\n  - name: a\n    version: "2019"',
    ],
    [
      "a number in quotes",
      'virtualMachines:\n  - name: a\n    generation: "|"',
      "2",
      "virtualMachines:\n  - name: a\n    generation: 2",
    ],
    [
      "a list without brackets",
      "vmmServers:\n  - name: v\n    hostGroups: [x]\n    clouds:\n      - name: c\n        hostGroups: |",
      "x",
      "vmmServers:\n  - name: v\n    hostGroups: [x]\n    clouds:\n      - name: c\n        hostGroups: [x]",
    ],
    [
      "with CRLF",
      `${hosts} h|\n    generation: 2\n`.replaceAll("\n", "\r\n"),
      "hv-ny-01",
      `${hosts} hv-ny-01\n    generation: 2\n`.replaceAll("\n", "\r\n"),
    ],
    [
      "an item on a line of its own",
      `${VM}    disks:\n      |`,
      "disk",
      `${VM}    disks:\n      - name: \n        role: null\n        vhdFormat: null\n        size: `,
    ],
    [
      "an item behind another one",
      `${VM}    disks:\n      - name: os\n      |`,
      "disk",
      `${VM}    disks:\n      - name: os\n      - name: \n        role: null\n        vhdFormat: null\n        size: `,
    ],
    [
      "an object behind a dash",
      `${VM}    disks:\n      - |`,
      "disk",
      `${VM}    disks:\n      - name: \n        role: null\n        vhdFormat: null\n        size: `,
    ],
    [
      "an object in braces",
      `${VM}    disks: [|]`,
      "disk",
      `${VM}    disks: [{ name: , role: null, vhdFormat: null, size:  }]`,
    ],
    [
      "a mapping",
      "networkMappings:\n  - |",
      "network mapping",
      "networkMappings:\n  - source:\n      vmmServer: null\n      network: null\n    target:\n      network: null",
    ],
    [
      "an object as a value",
      `${VM}    replication:\n      to: |`,
      "replication target",
      `${VM}    replication:\n      to: \n        cloud: null`,
    ],
  ])("%s", (_what, text, label, result) => {
    expect(accepted(text, label)).toBe(result);
  });

  it("is compared with the quotes that it replaces", () => {
    expect(offered(`${hosts} "hv|"\n`)[0]!.filterText).toBe('"hv-ny-01"');
    expect(offered("virtualMachines: [{ name: a, generation: '| }]")[0]!.filterText).toBe("'1");
  });
});
