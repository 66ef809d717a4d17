import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { project } from "../../lint/project.ts";
import { examples, ON_CLUSTER, readinessIn, variant } from "./examples.ts";

const VMM = "hyper-v-with-vmm-to-azure";
const SITE = "hyper-v-without-vmm-to-azure";
const REGIONS = "azure-to-azure";

/** A file of an example with a property that no schema knows in the first object that is written so. */
function withColour(example: string, file: string, object: RegExp): string {
  const text = readFileSync(`${examples}${example}/${file}`, "utf8");
  if (!object.test(text)) throw new Error(`${object} is not in ${file}.`);
  return text.replace(object, (found) => `${found}    colour: red\n`);
}

describe("a machine is undecided at best", () => {
  it("with a mistake in itself, and no other one is", async () => {
    const { undecided, machine, report } = await readinessIn(
      variant(VMM, { "machines-infrastructure.dr.yaml": [["bitLocker: false", "bitLockers: false"]] }),
    );
    expect(undecided).toEqual(["RTM-DC01"]);
    const [mistake] = machine("RTM-DC01").mistakes;
    expect(mistake).toMatchObject({
      object: "virtual machine 'RTM-DC01'",
      message: expect.stringMatching(/^'bitLockers' is no property/),
    });
    expect(mistake!.place().file).toMatch(/machines-infrastructure\.dr\.yaml$/);
    expect(report.inventories[0]!.mistakes).toHaveLength(1);
  });

  it("although every row is decided, where a value says more than the schema knows", async () => {
    const { undecided, machine } = await readinessIn(
      variant(VMM, {
        "machines-infrastructure.dr.yaml": [
          ["    bitLocker: false\n", "    bitLocker: false\n    colour: red\n"],
        ],
      }),
    );
    expect(undecided).toEqual(["RTM-DC01"]);
    expect(machine("RTM-DC01").missing).toEqual([]);
  });

  it.each(["disks", "networkAdapters"])("in Azure with an empty list of %s", async (list) => {
    const file = "machines-identity.dr.json";
    const content = JSON.parse(readFileSync(`${examples}${REGIONS}/${file}`, "utf8"));
    const [first] = content.azureVirtualMachines;
    first[list] = [];
    const { undecided, machine } = await readinessIn(
      variant(REGIONS, {}, { [file]: JSON.stringify(content) }),
    );
    expect(undecided).toContain(first.name);
    expect(machine(first.name).mistakes).toMatchObject([
      { message: expect.stringContaining(`'${list}: []' says that it has none`) },
    ]);
  });

  it("with a mistake in its host, as the other machines of the cluster", async () => {
    const { undecided } = await readinessIn(
      variant(VMM, {
        "vmm-rotterdam.dr.yaml": [["    name: rtm-hv-02\n", "    name: rtm-hv-02\n    colour: red\n"]],
      }),
    );
    expect(undecided).toEqual(ON_CLUSTER);
  });

  it.each([
    ["the VMM server", VMM, "vmm-rotterdam.dr.yaml", /^ {2}- name: (?:rtm-vmm|vmm)\S*\n/m],
    ["the vault", VMM, "azure.dr.yaml", /^ {2}- name: rsv-\S*\n/m],
    ["the account for the logs", SITE, "azure.dr.yaml", /^ {2}- name: stnwbranchlog\n/m],
  ] as const)("with a mistake in %s, all the same", async (_, example, file, object) => {
    const { report, undecided } = await readinessIn(
      variant(example, {}, { [file]: withColour(example, file, object) }),
    );
    expect(undecided.length).toBeGreaterThan(5);
    expect(report.totals.notReady).toBe(0);
  });

  it.each([
    ["its cache account", "azure.dr.yaml", /^ {2}- name: stshopcacheuks\n/m, "shop-web-1", "all"],
    ["its policy", "azure.dr.yaml", /^ {2}- name: shop-24h\n/m, "shop-sql-1", "some"],
    // The networks of the others are connected to it.
    ["a network of its adapters", "networks.dr.yaml", /^ {2}- name: vnet-shop-uks\n/m, "shop-web-1", "all"],
  ] as const)("with a mistake in %s", async (_, file, object, name, touched) => {
    const { undecided, report } = await readinessIn(
      variant(REGIONS, {}, { [file]: withColour(REGIONS, file, object) }),
    );
    expect(undecided).toContain(name);
    expect(report.totals.ready > 0).toBe(touched === "some");
  });

  it("where a property at the top of a file is not known, since nobody knows what it says", async () => {
    const { report } = await readinessIn(
      variant(VMM, {}, { "more.dr.yaml": "schemaVersion: 1\nnetworkMapping: []\n" }),
    );
    expect(report.totals).toMatchObject({ ready: 0, undecided: report.totals.machines });
  });

  it("where the text of a file cannot be read, since nobody knows what stands there", async () => {
    const { report } = await readinessIn(
      variant(VMM, {}, { "more.dr.yaml": 'schemaVersion: 1\nnetworkMappings: ["\n' }),
    );
    expect(report.totals).toMatchObject({ ready: 0, undecided: report.totals.machines });
    expect(report.inventories[0]!.broken).toHaveLength(1);
    expect(report.inventories[0]!.mistakes[0]!.object).toBeUndefined();
  });
});

it("a mistake in what no machine uses is told, and holds nobody back", async () => {
  const { report } = await readinessIn(
    variant(VMM, {}, { "more.dr.yaml": "schemaVersion: 1\nvaults: [{ name: spare, colour: red }]\n" }),
  );
  expect(report.totals.ready).toBe(report.totals.machines);
  expect(report.inventories[0]!.mistakes).toHaveLength(1);
});

it("a node without the provider holds back the machines of its cluster, also those on other nodes", async () => {
  const { notReady, machine } = await readinessIn(
    project({
      "a.dr.yaml": `virtualMachines:
  - { name: vm1, host: hv1, replication: { state: protected, to: azure } }
hyperVHosts:
  - { name: hv1, site: oslo, cluster: c1 }
  - { name: hv2, site: oslo, cluster: c1, siteRecoveryProviderVersion: none }
  - { name: hv3, site: oslo, cluster: none, siteRecoveryProviderVersion: none }
hyperVSites: [{ name: oslo }]
`,
    }),
  );
  expect(notReady).toEqual(["vm1"]);
  expect(machine("vm1").violations).toMatchObject([
    { row: "hyperv-to-azure/agents/provider-placement", object: "Hyper-V host 'hv2'" },
    { row: "hyperv-to-azure-questions/clusters/every-node", object: "Hyper-V host 'hv2'" },
  ]);
});

it.each([
  [
    "a subnet of a network whose subnets are not recorded",
    "target: { subnet: app }",
    ["VirtualNetwork.subnets"],
  ],
  ["none of its subnets", "target: { address: 10.0.0.4 }", []],
  ["one for a test of a failover only", "testFailoverTarget: { subnet: app }", []],
])("a machine that names %s", async (_, target, expected) => {
  const { machine } = await readinessIn(
    project({
      "a.dr.yaml": `virtualMachines:
  - name: vm1
    host: hv1
    networkAdapters: [{ name: nic0, ${target} }]
    replication: { state: protected, to: azure, network: vnet, testFailoverNetwork: vnet }
hyperVHosts: [{ name: hv1, site: oslo }]
virtualNetworks: [{ name: vnet }]
`,
    }),
  );
  const lists = machine("vm1").missing.filter(
    ({ fact, rows }) => fact === "VirtualNetwork.subnets" && rows === 0,
  );
  expect(lists.map(({ fact }) => fact)).toEqual(expected);
  expect(machine("vm1").state).toBe("undecided");
});

describe("an error that no row knows of holds a machine back, and is told", () => {
  const OSLO = "machines-oslo.dr.yaml";

  const VOLUME = '{ name: "C:", role: os, layout: simple, disks: [os], size: 99GB';
  const NOWHERE = VOLUME.replace("[os]", "[nope]");

  it("a disk of a volume that the machine does not have", async () => {
    const { undecided, machine } = await readinessIn(variant(SITE, { [OSLO]: [[VOLUME, NOWHERE]] }));
    const [name] = undecided;
    expect(undecided).toHaveLength(1);
    expect(machine(name!).mistakes).toMatchObject([
      {
        object: "volume 'C:'",
        message: expect.stringMatching(/^The virtual machine 'OSL-DC01' has no disk named 'nope'\./),
      },
    ]);
  });

  it("also where it is silenced", async () => {
    const silenced = `# drlint-disable-next-line inventory/unresolved-name -- made later\n      - ${NOWHERE}`;
    const { undecided } = await readinessIn(variant(SITE, { [OSLO]: [[`- ${VOLUME}`, silenced]] }));
    expect(undecided).toHaveLength(1);
  });

  it("one name of two machines, of both", async () => {
    const { undecided } = await readinessIn(
      variant(VMM, {
        "machines-infrastructure.dr.yaml": [["- name: RTM-DC02\n", "- name: rtm-dc01\n"]],
      }),
    );
    expect(undecided).toEqual(["RTM-DC01", "rtm-dc01"]);
  });

  it("one in the target network, of those that come up there", async () => {
    const { undecided, report } = await readinessIn(
      variant(REGIONS, { "networks.dr.yaml": [["10.40.2.4", "11.40.2.4"]] }),
    );
    expect(undecided).toContain("shop-sql-1");
    expect(report.inventories[0]!.mistakes).toHaveLength(1);
  });
});
