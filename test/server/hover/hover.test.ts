import { describe, expect, it } from "vitest";
import { hostUnderVmm, inSite, underVmm } from "../../rules/inventories.ts";
import { marked, shown } from "./at-pointer.ts";

const NETWORKS = `
virtualNetworks:
  - name: vnet-a
    region: eastasia
    resourceGroup: rg
    subnets: [{ name: web, addressPrefix: 10.0.1.0/24 }]
  - name: vnet-b
    region: southeastasia
    resourceGroup: rg
    subnets: [{ name: web, addressPrefix: 10.0.1.0/24, usedAddresses: [] }, { name: api, addressPrefix: 10.0.2.0/24 }]
  - { name: vnet-test, region: southeastasia, resourceGroup: rg, subnets: [{ name: api, addressPrefix: 10.9.0.0/24 }] }
networkMappings:
  - { source: { region: eastasia, network: vnet-a }, target: { region: southeastasia, network: vnet-b } }
`;

/** A machine between regions; the pointer is put into one of its lines. */
function between(regions: { adapter?: string; configuration?: string; replication?: string } = {}): string {
  const {
    adapter = "name: nic0",
    configuration = "address: 10.0.1.20",
    replication = "testFailoverNetwork: vnet-test",
  } = regions;
  return `azureVirtualMachines:
  - name: web01
    region: eastasia
    resourceGroup: rg
    networkAdapters:
      - ${adapter}
        network: vnet-a
        subnet: web
        ipConfigurations:
          - ${configuration}
            assignment: static
    replication:
      state: planned
      to: { region: southeastasia }
      ${replication}
${NETWORKS}`;
}

describe("at a key", () => {
  it("says what the property means, its values, an example and Microsoft's name", () => {
    const size = shown(underVmm("disks:\n  - { name: os, s|ize: 127GB }"));
    expect(size).toContain("**size**: size");
    expect(size).toContain("The size of the disk as the guest sees it");
    expect(size).toContain("Example: `127GB`");
    expect(size).toContain("Microsoft: `Get-VHD: Size`");
    expect(shown("replicationPolicies:\n  - { name: a, replicationInter|val: 300 }")).toContain(
      "`900`: 15 minutes",
    );
    expect(shown("replicationPolicies:\n  - { name: a, recoveryPoint|Retention: 24 }")).toContain(
      "Unit: hours.",
    );
    expect(shown("hyperVHosts:\n  - { name: a, vla|ns: [1] }")).toContain("From 0 to 4094.");
  });

  it("says what kind of name is wanted", () => {
    const text = shown(underVmm("generation: 2", "{ to: azure, net|work: vnet }"));
    expect(text).toContain("name of an Azure network");
  });

  it("counts the objects of a section in all files", () => {
    const texts = {
      "a.dr.yaml": "vau|lts:\n  - name: a\n",
      "b.dr.yaml": "vaults:\n  - name: b\n  - name: c\n",
    };
    expect(shown(texts)).toContain("3 in 2 files of this folder.");
  });

  it("marks the key", () => {
    expect(marked("vaults:\n  - { name: a, reg|ion: westeurope }")).toBe("region");
  });
});

describe("at a value", () => {
  it.each<[what: string, text: string, says: string]>([
    [
      "a size in bytes",
      underVmm("disks:\n  - { name: os, size: 12|7GB }"),
      "`127 GB` = 136,365,211,648 bytes",
    ],
    [
      "a size that is written in bytes",
      underVmm("disks:\n  - { name: os, size: 1363652|11648 }"),
      "`127 GB` = 136,365,211,648 bytes",
    ],
    [
      "the name of a region",
      "vaults:\n  - { name: a, region: west|europe }",
      "Azure region **West Europe**, geography Europe",
    ],
    ["a region by its display name", "vaults:\n  - { name: a, region: West Eu|rope }", "`westeurope`"],
    ["a region that is not known", "vaults:\n  - { name: a, region: mars|1 }", "no region that is known"],
    [
      "a word of a vocabulary",
      "storageAccounts:\n  - { name: a, sku: Standard_|GRS }",
      "`Standard_GRS`: Standard, geo-redundant",
    ],
    ["a number of a vocabulary", underVmm("generation: 2|"), "`2`: UEFI boot."],
    [
      "a number of seconds",
      "replicationPolicies:\n  - { name: a, replicationInterval: 60|0 }",
      "`600` seconds = 10 min",
    ],
    [
      "a range of addresses",
      "virtualNetworks:\n  - { name: a, addressSpace: [10.1.|0.0/16] }",
      "10.1.0.0 to 10.1.255.255, 65,536 addresses",
    ],
    [
      "a guest",
      underVmm("operatingSystem: { name: Ubuntu Serv|er 22.04 LTS }"),
      "**Ubuntu 22.04**: supported in Azure",
    ],
    [
      "a guest that is not known",
      underVmm("operatingSystem: { name: Cont|oso OS }"),
      "no system that is known",
    ],
    ["a truth", underVmm("secureBoot: tr|ue"), "Whether"],
  ])("says what it means: %s", (_what, text, says) => {
    expect(shown(text)).toContain(says);
  });

  it("marks the value, and one item of a list", () => {
    expect(marked("vaults:\n  - { name: a, region: West Eu|rope }")).toBe("West Europe");
    expect(marked("hyperVHosts:\n  - { name: a, addresses: [10.0.0.1, 10.|0.0.2] }")).toBe(
      "10.|0.0.2".replace("|", ""),
    );
  });
});

describe("at a name", () => {
  it("tells what it leads to, in another file too", () => {
    const text = shown({
      "a.dr.yaml": "virtualMachines:\n  - { name: SQL01, host: hv|-01, replication: { to: azure } }\n",
      "hosts.dr.yaml":
        "hyperVHosts:\n  - name: hv-01\n    cluster: hvc-01\n    operatingSystem: { name: Windows Server 2019, serverCore: true }\n",
    });
    expect(text).toMatch(
      /^\*\*Hyper-V host\*\* `hv-01`, \[hosts\.dr\.yaml, line 2\]\(file:\/\/\/inventory\/hosts\.dr\.yaml#L2\)/,
    );
    expect(text).toContain("- cluster: hvc-01");
    expect(text).toContain("- operatingSystem: Windows Server 2019, serverCore yes\n");
    expect(text).toContain("- protected machines that depend on it: 1");
  });

  it("tells of a name that a list declares", () => {
    const text = shown(
      "vmmServers:\n  - { name: vmm-01, hostGroups: [hg-01] }\nhyperVHosts:\n  - { name: a, hostGroup: hg|-01 }\n",
    );
    expect(text).toContain("**host group** `hg-01` of the VMM server 'vmm-01', [a.dr.yaml, line 2]");
  });

  it("says what there is instead where it leads nowhere, or to several objects", () => {
    const missing = "hyperVHosts:\n  - name: hv-01\nvirtualMachines:\n  - { name: a, host: hv|-02 }\n";
    expect(shown(missing)).toContain("There is no Hyper-V host 'hv-02'. Did you mean 'hv-01'?");
    const several =
      "virtualNetworks:\n  - { name: v, resourceGroup: r1 }\n  - { name: v, resourceGroup: r2 }\nazureVirtualMachines:\n  - { name: a, networkAdapters: [{ name: n, network: v| }] }\n";
    expect(shown(several)).toContain("- `r1/v`, [a.dr.yaml, line 2]");
    expect(shown(several)).toContain("- `r2/v`, [a.dr.yaml, line 3]");
  });

  it("of its own tells a host that leads nowhere as recorded", () => {
    const text = shown(
      "virtualMachines:\n  - { name: SQL|01, host: gone, generation: 2, replication: { to: azure } }\n",
    );
    expect(text).toContain(
      "- recorded: `VirtualMachine.host` \\('gone' names no single object of the inventory\\)",
    );
    expect(text).not.toMatch(/not recorded: .*`VirtualMachine\.host`/);
  });

  it("of its own tells the scenario and the readiness of a machine", () => {
    const open = "{ to: azure, vault: rsv, storageAccount: st, network: none }";
    const vmm = shown(underVmm("generation: 2", open).replace("SQL01", "SQL|01"));
    expect(vmm).toContain("**virtual machine** `SQL01`; scenario: Hyper-V with VMM to Azure");
    expect(vmm).toContain("- not recorded: `");
    const blocked = shown(inSite("disks: [{ name: os, role: os, shared: true }]").replace("SQL01", "SQL|01"));
    expect(blocked).toContain("scenario: Hyper-V without VMM to Azure");
    expect(blocked).toContain("**✗ Not ready**\n- ");
    expect(shown("virtualMachines:\n  - name: SQL|01\n")).toContain("scenario: no replication block");
  });
});

describe("the rows", () => {
  it("come with their verdict for the machine's column, their document and the page of the rule", () => {
    const vmm = shown(underVmm("disks: [{ name: os, role: os, encr|ypted: true }]"));
    expect(vmm).toContain("**✗ violated**: Encrypted disks.");
    expect(vmm).toContain("Hyper-V with VMM to Azure: not supported.");
    expect(vmm).toMatch(/\[Support matrix [^\]]*, 20\d\d-\d\d-\d\d\]\(https:\/\/learn\.microsoft\.com/);
    expect(vmm).toMatch(/rule \[guest-storage\/encrypted-disk\]\(https:[^)]*guest-storage\/encrypted-disk/);
    expect(shown(inSite("disks: [{ name: os, role: os, encr|ypted: true }]"))).toContain(
      "Hyper-V without VMM to Azure: not supported.",
    );
  });

  it("are told as passed", () => {
    const text = shown(underVmm("disks: [{ name: os, role: os, encr|ypted: false }]"));
    expect(text).toContain("**✓ passed**: Encrypted disks.");
    expect(text).not.toContain("violated");
  });

  it("of a later document come first", () => {
    const text = shown(underVmm("disks: [{ name: data, role: data, si|ze: 40TB }]"));
    const dates = [...text.matchAll(/✗ violated\*\*.*\n.*\n.*?, (\d{4}-\d\d-\d\d)/g)].map(
      ([, date]) => date!,
    );
    expect(new Set(dates).size).toBeGreaterThan(1);
    expect(dates).toEqual([...dates].sort().reverse());
  });

  it("stand apart from the facts above them", () => {
    const text = shown(underVmm("disks: [{ name: os, role: os, si|ze: 127GB }]"));
    expect(text).toMatch(/^- Microsoft: .*\n\n---\n\n- \*\*/m);
    const atValue = shown(underVmm("bitLocker: fal|se"));
    expect(atValue).not.toContain("---");
  });

  it("are told as undecided, with what would decide them", () => {
    const text = shown(underVmm("disks: [{ name: os, ro|le: os }]"));
    expect(text).toMatch(/\*\*\? undecided\*\*: [\s\S]*To decide it, record /);
  });

  it("that another rule found violated are not held against a fact", () => {
    // The name is wrong; a row that both rules decide says nothing of the disk.
    const text = shown(
      underVmm("generation: 2\ndisks: [{ name: os, role: os, si|ze: 127GB }]").replace("SQL01", "SQL_01"),
    );
    expect(text).not.toContain("warned");
  });

  it("are not told of what is not protected", () => {
    expect(
      shown("virtualMachines:\n  - name: a\n    disks: [{ name: os, encr|ypted: true }]\n"),
    ).not.toContain("violated");
  });

  it("of a host name each scenario of the machines on it", () => {
    const text = shown(hostUnderVmm("operatingSystem: { name: Windows Server 2012, server|Core: true }"));
    expect(text).toContain("serverCore");
  });
});

describe("the forecast", () => {
  const FAILOVER =
    "**Failover**: network `vnet-b` (mapped); subnet `web` (same name); address `10.0.1.20` (kept)";

  it.each<[what: string, text: string]>([
    ["an adapter's name", between({ adapter: "name: ni|c0" })],
    ["an address", between({ configuration: "address: 10.0.|1.20" })],
    ["the key of an address", between({ configuration: "address: 10.0.|1.20" })],
    ["its network", between().replace("network: vnet-a\n        subnet", "network: vnet|-a\n        subnet")],
    ["its subnet", between().replace("subnet: web", "subnet: we|b")],
  ])("stands at %s", (_what, text) => {
    const found = shown(text);
    expect(found).toContain(FAILOVER);
    expect(found).toContain("**Test failover**: network `vnet-test` (set for the machine); subnet `api`");
  });

  it("says what is an estimate, and what must be recorded", () => {
    const estimate = shown(
      between({ configuration: "address: 10.0.|1.20", replication: "network: vnet-test" }),
    );
    expect(estimate).toMatch(
      /`10\.0\.1\.20` → `10\.9\.0\.4` \(next available, in another range, an estimate\)/,
    );
    expect(estimate).toContain("**Test failover**: network unknown (record testFailoverNetwork");
  });

  it("tells the address of one configuration alone", () => {
    const two = between().replace(
      "            assignment: static\n",
      "            assignment: static\n          - { address: 10.0.1.2|1, assignment: static }\n",
    );
    expect(shown(two)).toContain("address `10.0.1.21` (kept, an estimate)");
    expect(shown(two)).not.toContain("10.0.1.20");
  });

  it("tells what comes up in a network or a subnet", () => {
    expect(shown(between().replace("name: vnet-b", "name: vnet|-b"))).toContain(
      "In a failover 1 adapter of 1 machine comes up here.",
    );
    expect(
      shown(between().replace("name: api, addressPrefix: 10.9", "name: a|pi, addressPrefix: 10.9")),
    ).toContain("In a test failover 1 adapter of 1 machine comes up here.");
    expect(shown(between().replace("network: vnet-b }", "network: vnet|-b }"))).toContain(
      "1 adapter of 1 machine",
    );
  });

  it("stands at the network that is set for a machine", () => {
    const text = shown(between({ replication: "testFailoverNetwork: vnet|-test" }));
    expect(text).toContain("**Azure network** `vnet-test`");
    expect(text).toContain("**Test failover**, `nic0`: network `vnet-test` (set for the machine)");
  });
});

describe("directives", () => {
  it("tell what the rule reports that they name", () => {
    const text = "# drlint-disable-next-line network/guest-i|pv6, agents/supported-version\nvaults: []\n";
    expect(shown(text)).toContain("**network/guest-ipv6**: ");
    expect(shown(text)).toContain("[Page of the rule](https:");
    expect(marked(text)).toBe("network/guest-ipv6");
    expect(shown("# drlint-disable no-such-ru|le\n")).toBe("");
  });
});

describe("nothing is shown", () => {
  it.each([
    ["between objects", "vaults:\n  - name: a\n|\nstorageAccounts: []\n"],
    ["in a comment", "# a com|ment\nvaults: []\n"],
    ["at a key that the schema has not", "vaults:\n  - { name: a, regoin|: x }\n"],
    ["in an empty file", "|"],
  ])("%s", (_what, text) => {
    expect(shown(text)).toBe("");
  });
});

describe("in a broken file", () => {
  it.each([
    [
      "below a quote that is not closed",
      'vaults:\n  - name: "a\nstorageAccounts:\n  - { name: b, sku: Standard_|GRS }\n',
    ],
    ["beside a key without value", "storageAccounts:\n  - name: b\n    region:\n    sku: Standard_|GRS\n"],
    [
      "above a bracket that is not closed",
      "storageAccounts:\n  - { name: b, sku: Standard_|GRS }\n  - { name: c,\nvaults: [\n",
    ],
    ["in an object without name", "storageAccounts:\n  - { sku: Standard_|GRS }\n"],
  ])("%s the rest is told", (_what, text) => {
    expect(shown(text)).toContain("geo-redundant");
  });
});

describe("for a client without Markdown", () => {
  it("the same is told in plain text", () => {
    const text = shown(underVmm("disks: [{ name: os, role: os, encr|ypted: true }]"), { markdown: false });
    expect(text).toContain("✗ violated: Encrypted disks.");
    expect(text).not.toMatch(/\*\*|\]\(/);
  });
});
