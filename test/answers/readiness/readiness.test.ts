import { readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { readinessOf } from "../../../answers/readiness/readiness.ts";
import { countStates } from "../../../answers/readiness/totals.ts";
import { lint } from "../../../lint/lint.ts";
import { LintSession } from "../../../lint/session.ts";
import { recordSuppressions } from "../../../lint/suppressions/record.ts";
import { rules } from "../../../rules/index.ts";
import { Outcome } from "../../../rules/run/ledger.ts";
import type { Located } from "../../../schemas/located.ts";
import { plugin, project } from "../../lint/project.ts";
import { examples, ON_CLUSTER, readinessIn, variant } from "./examples.ts";

const VMM = "hyper-v-with-vmm-to-azure";
const SITE = "hyper-v-without-vmm-to-azure";
const REGIONS = "azure-to-azure";

const BITLOCKER = "azure-vm-requirements/bitlocker";
const BITLOCKER_ROWS = [
  "hyperv-to-azure/guest-storage/encrypted-disk",
  "hyperv-to-azure/azure-vm-requirements/bitlocker",
  "vmm-to-azure-prerequisites/guest-os",
];
/** The first machine of the file, RTM-DC01, with BitLocker on. */
const ENCRYPTED = { "machines-infrastructure.dr.yaml": [["bitLocker: false", "bitLocker: true"]] } as const;

describe("a machine", () => {
  it("is ready when all its rows are decided and none is violated", async () => {
    const { report, machine } = await readinessIn(variant(VMM));
    expect(report.totals).toMatchObject({ notReady: 0, undecided: 0 });
    expect(report.totals.ready).toBe(report.totals.machines);
    expect(machine("RTM-DC01")).toMatchObject({
      scenario: "vmm-to-azure",
      state: "ready",
      blocking: [],
      missing: [],
    });
  });

  it("is ready though its test network is not recorded: that is chosen when the test is started", async () => {
    const planned = "cacheStorageAccount: stshopcacheuks\n      testFailoverNetwork: vnet-drtest-ukw\n";
    const { machine, report } = await readinessIn(
      variant(REGIONS, {
        "machines-shop.dr.yaml": [[planned, planned.slice(0, planned.indexOf("\n") + 1)]],
      }),
    );
    expect(machine("shop-web-3")).toMatchObject({ state: "ready", missing: [] });
    expect(report.totals.undecided).toBe(0);
  });

  it("is ready though its test would go wrong, and is warned of", async () => {
    const elsewhere = "name: vnet-drtest-ukw\n    region: ukwest";
    const { machine } = await readinessIn(
      variant(REGIONS, { "networks.dr.yaml": [[elsewhere, elsewhere.replace("ukwest", "northeurope")]] }),
    );
    expect(machine("shop-web-3")).toMatchObject({
      state: "ready",
      warned: ["azure-to-azure-enable/test-network-region"],
    });
  });

  it("is not ready when a row is violated, and the others are as they were", async () => {
    const { notReady, undecided, machine } = await readinessIn(variant(VMM, ENCRYPTED));
    expect(notReady).toEqual(["RTM-DC01"]);
    expect(undecided).toEqual([]);
    expect(machine("RTM-DC01").blocking).toEqual(BITLOCKER_ROWS);
  });

  it("is undecided when a fact is missing, with the most useful one first", async () => {
    const { notReady, undecided, machine, report } = await readinessIn(
      variant(VMM, {
        "machines-infrastructure.dr.yaml": [
          ["    bitLocker: false\n", ""],
          ["    secureBoot: false # switched off for Azure in CHG-2274\n", ""],
        ],
      }),
    );
    expect(notReady).toEqual([]);
    expect(undecided).toEqual(["RTM-DC01"]);
    const missing = machine("RTM-DC01").missing.map(({ fact, object, rows }) => ({ fact, object, rows }));
    expect(missing).toEqual([
      { fact: "VirtualMachine.bitLocker", object: "virtual machine 'RTM-DC01'", rows: 3 },
      { fact: "VirtualMachine.secureBoot", object: "virtual machine 'RTM-DC01'", rows: 1 },
    ]);
    expect(report.wanted).toEqual([
      { fact: "VirtualMachine.bitLocker", machines: 1, objects: 1, rows: 3 },
      { fact: "VirtualMachine.secureBoot", machines: 1, objects: 1, rows: 1 },
    ]);
  });

  it("is not ready when a row is violated and facts are missing besides", async () => {
    const { machine, report } = await readinessIn(
      variant(VMM, {
        "machines-infrastructure.dr.yaml": [
          ["bitLocker: false", "bitLocker: true"],
          ["    proxy: none\n", ""],
        ],
      }),
    );
    expect(machine("RTM-DC01").state).toBe("not-ready");
    expect(machine("RTM-DC01").missing.map(({ fact }) => fact)).toEqual(["VirtualMachine.proxy"]);
    // No fact would make it ready.
    expect(report.wanted).toEqual([]);
  });

  it("is not held back by warnings", async () => {
    const { machine } = await readinessIn(
      variant(VMM, { "vmm-rotterdam.dr.yaml": [["{ dsm: Microsoft DSM }", "{ dsm: Contoso DSM }"]] }),
    );
    expect(machine("RTM-DC01")).toMatchObject({
      state: "ready",
      blocking: [],
      warned: [expect.stringMatching(/host-storage/)],
    });
  });

  it("is undecided while it is only considered, also where nothing speaks against it", async () => {
    const { undecided, machine } = await readinessIn(
      variant(SITE, {
        "machines-oslo.dr.yaml": [["state: planned", "state: considered"]],
      }),
    );
    expect(undecided).toHaveLength(1);
    const considered = machine(undecided[0]!);
    expect(considered).toMatchObject({ isConsidered: true, blocking: [], missing: [] });
  });

  it("says which documents it was held against", async () => {
    const { machine } = await readinessIn(variant(SITE));
    const { documents } = machine("OSL-DC01");
    expect(documents.slice(0, 2)).toEqual(["hyperv-to-azure", "site-recovery-updates"]);
    expect(documents).toContain("azure-subnets");
    expect(documents.some((id) => id.startsWith("azure-to-azure") || id.startsWith("vmm-"))).toBe(false);
    const off = {
      ".drlintrc.yaml":
        "root: true\nextends: drlint:recommended\nrules: { azure-network/subnet-range: off }\n",
    };
    const { machine: other } = await readinessIn(variant(SITE, {}, off));
    expect(other("OSL-DC01").documents).toEqual(documents.filter((id) => id !== "azure-subnets"));
  });

  it("in Azure is network ready at best where the rules on its support matrix are off", async () => {
    const { report } = await readinessIn(variant(REGIONS));
    expect(report.totals.ready).toBe(report.totals.machines);
    const onMatrix = Object.values(rules).filter(({ meta }) =>
      meta.docs.rows.some((row) => row.startsWith("azure-to-azure/")),
    );
    const off = Object.fromEntries(onMatrix.map(({ name }) => [name, "off" as const]));
    const { report: without } = await readinessIn(variant(REGIONS), { rules: off });
    expect(without.totals.networkReady).toBe(without.totals.machines);
  });

  it("to a second VMM site is retired", async () => {
    const { report: second } = await readinessIn(variant("vmm-to-secondary-vmm-site"));
    expect(second.totals.retired).toBe(second.totals.machines);
  });

  it("without replication block is counted and not judged", async () => {
    const text =
      "virtualMachines:\n  - { name: A, bitLocker: true }\nazureVirtualMachines:\n  - { name: b }\n";
    const { report } = await readinessIn(project({ "a.dr.yaml": text }));
    expect(report.totals).toEqual({ ...countStates([]), unprotected: 2 });
  });

  it("tells where it stands, and where the object does that lacks a fact", async () => {
    const cwd = variant(VMM, { "machines-infrastructure.dr.yaml": [["        shared: false\n", ""]] });
    const { machine } = await readinessIn(cwd);
    const { place, missing } = machine("RTM-DC01");
    const file = join(cwd, "machines-infrastructure.dr.yaml");
    expect(place()).toEqual({ file, line: 5, column: 11 });
    const line = readFileSync(file, "utf8").split("\n").indexOf("        name: os") + 1;
    expect(missing.map((each) => `${each.fact} ${each.object} ${each.place().line}`)).toEqual([
      `Disk.shared disk 'os' ${line}`,
    ]);
  });
});

describe("objects that machines share", () => {
  it("hold back the machines on a host and on the other nodes of its cluster, and no others", async () => {
    const { notReady, machine } = await readinessIn(
      variant(VMM, { "vmm-rotterdam.dr.yaml": [["addresses: [10.20.0.12]", "addresses: ['fd00::12']"]] }),
    );
    expect(notReady).toEqual(ON_CLUSTER);
    expect(machine("RTM-SQL02").blocking).toEqual(["hyperv-to-azure/network/host-ipv6"]);
  });

  it("leave them undecided with a fact that counts as one object", async () => {
    const { undecided, machine, report } = await readinessIn(
      variant(VMM, { "vmm-rotterdam.dr.yaml": [["    addresses: [10.20.0.12]\n", "    addresses:\n"]] }),
    );
    expect(undecided).toEqual(ON_CLUSTER);
    expect(machine("RTM-SQL02").missing.map(({ fact, object }) => `${fact} ${object}`)).toEqual([
      "HyperVHost.addresses Hyper-V host 'rtm-hv-02'",
    ]);
    expect(report.wanted).toEqual([{ fact: "HyperVHost.addresses", machines: 11, objects: 1, rows: 22 }]);
  });

  it("hold a machine by the rows of its own scenario alone", async () => {
    // What is asked of a VMM server on the way to Azure is not asked of it on the way to another VMM server.
    const text = `vmmServers:
  - name: vmm
    version: "2022"
    operatingSystem: { name: Windows Server 2022 Standard, serverCore: true, dotNetVersion: "4.8" }
    hostGroups: [hg]
    clouds: [{ name: gold, hostGroups: [hg] }]
  - { name: other, clouds: [{ name: far }] }
hyperVHosts: [{ name: h, hostGroup: hg, site: none }]
virtualMachines:
  - { name: A, host: h, replication: { to: azure } }
  - { name: B, host: h, replication: { to: { cloud: far } } }
`;
    const { machine } = await readinessIn(project({ "a.dr.yaml": text }));
    expect(machine("A")).toMatchObject({ scenario: "vmm-to-azure", state: "not-ready" });
    expect(machine("A").blocking).toContain("hyperv-to-azure/servers/vmm-2022-server-core");
    expect(machine("B")).toMatchObject({ scenario: "vmm-to-vmm", blocking: [] });
    expect(machine("B").missing.map(({ object }) => object)).not.toContain("VMM server 'vmm'");
  });

  it("include the network mapping by which a machine comes up", async () => {
    const { notReady, machine } = await readinessIn(
      variant(REGIONS, {
        "networks.dr.yaml": [["ukwest, network: vnet-shop-uks-asr }", "ukwest, network: vnet-gone }"]],
      }),
    );
    // The others name their network themselves.
    expect(notReady).toEqual(["shop-web-3"]);
    expect(machine("shop-web-3").blocking).toContain("azure-to-azure-network-mapping/networks-exist");
  });
});

describe("what is not known", () => {
  const missingOf = async (replication: string, more = "") => {
    const text = `virtualMachines:\n  - name: A\n    replication: ${replication}\n${more}`;
    const { machine } = await readinessIn(project({ "a.dr.yaml": text }));
    const { state, missing, blocking } = machine("A");
    return { state, blocking, facts: missing.map(({ fact }) => fact), rows: missing[0]?.rows };
  };

  it("leaves a machine undecided that does not say where it goes: no row would even apply", async () => {
    const { state, facts, rows } = await missingOf("{ state: planned }");
    expect({ state, facts }).toEqual({
      state: "undecided",
      facts: ["Replication.to", "VirtualMachine.host"],
    });
    expect(rows).toBeGreaterThan(50);
  });

  it("puts a host first that is not recorded, since all its rows hang on it", async () => {
    const before = "    host: rtm-hv-01\n";
    for (const host of ["", "    host: rtm-hv-99\n"]) {
      const { undecided, machine } = await readinessIn(
        variant(VMM, { "machines-infrastructure.dr.yaml": [[before, host]] }),
      );
      expect(undecided).toEqual(["RTM-DC01"]);
      const [first] = machine("RTM-DC01").missing;
      expect(first).toMatchObject({ fact: "VirtualMachine.host" });
      // Rows on hosts and on VMM servers, beside those that need the host to be decided at the machine.
      expect(first!.rows).toBeGreaterThan(20);
    }
  });

  it("counts a host that names neither host group nor site", async () => {
    const { undecided, machine } = await readinessIn(
      variant(SITE, { "hosts.dr.yaml": [["    site: branch-oslo\n    hostGroup: none\n", ""]] }),
    );
    expect(undecided).toEqual(["OSL-DC01", "OSL-WMS01"]);
    expect(machine("OSL-DC01").missing[0]).toMatchObject({ fact: "HyperVHost.hostGroup" });
  });

  it("includes an object that is named and not there, where rows depend on it", async () => {
    const { undecided, machine } = await readinessIn(
      variant(VMM, { "azure.dr.yaml": [["- name: rsv-wwi-dr-weu", "- name: rsv-renamed"]] }),
    );
    expect(undecided.length).toBeGreaterThan(10);
    expect(machine("RTM-DC01").missing.map(({ fact }) => fact)).toEqual(["Replication.vault"]);
  });

  it("includes the account for the logs, and what it would decide", async () => {
    const { undecided, machine } = await readinessIn(
      variant(SITE, { "azure.dr.yaml": [["- name: stnwbranchlog", "- name: strenamed"]] }),
    );
    expect(undecided).toContain("OSL-DC01");
    const [first] = machine("OSL-DC01").missing;
    expect(first).toMatchObject({ fact: "Replication.logStorageAccount" });
    // Rows on storage accounts, beside the one that asks where the logs go.
    expect(first!.rows).toBeGreaterThan(5);
  });

  it("does not let a row block that holds a machine only if VMM manages its host", async () => {
    const { notReady, undecided, machine } = await readinessIn(
      variant(VMM, {
        "azure.dr.yaml": [["subscription: 0f6d2c4e-91b8-4b0a-8a53-6f2b7c1d9e40\n", "subscription: none\n"]],
        "machines-infrastructure.dr.yaml": [["    host: rtm-hv-01\n", ""]],
      }),
    );
    expect(notReady.length).toBeGreaterThan(5);
    for (const name of notReady) {
      expect(machine(name).blocking).toEqual(["vmm-to-azure-prerequisites/azure-account"]);
    }
    expect(undecided).toEqual(["RTM-DC01"]);
    expect(machine("RTM-DC01").missing[0]).toMatchObject({ fact: "VirtualMachine.host" });
  });

  it("is an operating system whose name drlint does not know, which is told", async () => {
    const { undecided, machine } = await readinessIn(
      variant(VMM, {
        "machines-infrastructure.dr.yaml": [["name: Windows Server 2022", "name: Contoso Server 7"]],
      }),
    );
    expect(undecided).toEqual(["RTM-DC01"]);
    expect(machine("RTM-DC01").missing).toEqual([
      expect.objectContaining({
        fact: "GuestOperatingSystem.name",
        recorded: { text: "Contoso Server 7 Standard", isReference: false },
      }),
    ]);
  });

  it("is nothing where a host contradicts itself: that is wrong, not missing", async () => {
    const { notReady, machine } = await readinessIn(
      variant(SITE, { "hosts.dr.yaml": [["    site: branch-oslo\n", "    site: none\n"]] }),
    );
    expect(notReady).toEqual(["OSL-DC01", "OSL-WMS01"]);
    expect(machine("OSL-DC01").blocking).toContain("hyperv-to-azure/scenarios/without-vmm");
  });

  it("is retired where the target is a VMM cloud, though the host is in a Hyper-V site", async () => {
    const { machine } = await readinessIn(
      variant(SITE, {
        "hosts.dr.yaml": [
          ["hyperVSites:", "vmmServers: [{ name: v, clouds: [{ name: gold }] }]\nhyperVSites:"],
        ],
        "machines-oslo.dr.yaml": [["to: azure", "to: { cloud: gold }"]],
      }),
    );
    expect(machine("OSL-DC01")).toMatchObject({
      state: "retired",
      blocking: ["hyperv-to-azure/scenarios/with-vmm"],
    });
  });
});

describe("what is set aside", () => {
  const silenced = {
    "machines-infrastructure.dr.yaml": [
      ["bitLocker: false", `bitLocker: true # drlint-disable-line ${BITLOCKER} -- not today`],
    ],
  } as const;

  it("by a directive blocks all the same", async () => {
    const cwd = variant(VMM, silenced);
    expect((await lint({ cwd })).summary.errors).toBe(0);
    expect((await readinessIn(cwd)).notReady).toEqual(["RTM-DC01"]);
  });

  it("by the suppressions file blocks all the same", async () => {
    const cwd = variant(VMM, ENCRYPTED);
    await recordSuppressions({ cwd }, "suppress");
    expect((await lint({ cwd })).summary.errors).toBe(0);
    expect((await readinessIn(cwd)).notReady).toEqual(["RTM-DC01"]);
  });

  it("but not asked for by a document blocks nobody", async () => {
    const cwd = variant(VMM);
    writeFileSync(
      join(cwd, ".drlintrc.yaml"),
      "root: true\nextends: drlint:recommended\nrules: { azure-vm-requirements/data-disk-count: [error, { maximumCount: 0 }] }\n",
    );
    expect((await lint({ cwd })).summary.errors).toBeGreaterThan(0);
    expect((await readinessIn(cwd)).notReady).toEqual([]);
  });

  it("by another severity blocks by the rule's own level", async () => {
    const cwd = variant(VMM, ENCRYPTED);
    expect((await readinessIn(cwd, { rules: { [BITLOCKER]: "warn" } })).notReady).toEqual(["RTM-DC01"]);
  });

  it("by the severity of the rule on which documents disagree is what the severity says", async () => {
    const cwd = variant(SITE, {
      "azure.dr.yaml": [["region: norwayeast", "region: northeurope"]],
    });
    const { notReady, machine } = await readinessIn(cwd);
    expect(notReady.length).toBeGreaterThan(0);
    for (const name of notReady) {
      expect(machine(name).blocking).toEqual(["hyperv-to-azure/scenarios/data-residency"]);
    }
    const lowered = await readinessIn(cwd, { rules: { "regions/vault": "warn" } });
    expect(lowered.notReady).toEqual([]);
    expect(lowered.undecided).toEqual([]);
    expect(lowered.machine(notReady[0]!).warned).toEqual(["hyperv-to-azure/scenarios/data-residency"]);
  });

  it("the other way round: a warning that the configuration makes an error holds nobody back", async () => {
    const cwd = variant(VMM, {
      "vmm-rotterdam.dr.yaml": [["{ dsm: Microsoft DSM }", "{ dsm: Contoso DSM }"]],
    });
    const rules = { "host-storage/untested-multipath": "error" } as const;
    expect((await lint({ cwd, rules })).summary.errors).toBeGreaterThan(0);
    expect((await readinessIn(cwd, { rules })).notReady).toEqual([]);
  });

  it("by a rule that is off is not checked, and that is said", async () => {
    const cwd = variant(VMM, ENCRYPTED);
    const { report, notReady } = await readinessIn(cwd, { rules: { [BITLOCKER]: "off" } });
    expect(notReady).toEqual([]);
    expect(report.notChecked.rules).toContain(BITLOCKER);
    expect(report.notChecked.rows).toEqual(expect.arrayContaining(BITLOCKER_ROWS));
    const before = (await readinessIn(cwd)).report.notChecked;
    expect(before.rules).not.toContain(BITLOCKER);
  });

  it.each([VMM, REGIONS])(
    "that only advises leaves nothing of %s unchecked while nobody has turned it on",
    async (example) => {
      expect((await readinessIn(variant(example))).report.notChecked).toEqual({ rows: [], rules: [] });
    },
  );

  it("for some of the files is not checked either", async () => {
    const cwd = variant(
      VMM,
      {},
      {
        ".drlintrc.yaml": `root: true\nextends: drlint:recommended\noverrides: [{ files: machines-erp*, rules: { ${BITLOCKER}: off } }]\n`,
      },
    );
    expect((await readinessIn(cwd)).report.notChecked.rules).toContain(BITLOCKER);
  });

  it("does not count rows of scenarios that no machine has", async () => {
    const rules = { "network-mapping/two-regions": "off" } as const;
    expect((await readinessIn(variant(VMM), { rules })).report.notChecked.rules).not.toContain(
      "network-mapping/two-regions",
    );
    expect((await readinessIn(variant(REGIONS), { rules })).report.notChecked.rules).toContain(
      "network-mapping/two-regions",
    );
  });
});

describe("what is looked at", () => {
  it("is the whole folder, though only the machines of the files are told of", async () => {
    const cwd = variant(VMM, {
      "vmm-rotterdam.dr.yaml": [["addresses: [10.20.0.11]", "addresses: ['fd00::11']"]],
    });
    const { report, notReady } = await readinessIn(cwd, { paths: ["machines-infrastructure.dr.yaml"] });
    expect(notReady).toEqual(["RTM-DC01", "RTM-DC02", "RTM-FS01", "RTM-PRT01", "rtm-mon01"]);
    expect(report.totals.machines).toBe(5);
  });

  it("is not what a configuration leaves out, which is said", async () => {
    const cwd = variant(
      VMM,
      {},
      {
        ".drlintrc.yaml": "root: true\nextends: drlint:recommended\nignorePatterns: vmm-*\n",
      },
    );
    const [inventory] = (await readinessIn(cwd)).report.inventories;
    expect(inventory!.leftOut.map((path) => relative(cwd, path))).toEqual(["vmm-rotterdam.dr.yaml"]);
  });

  it("may be broken, which is said", async () => {
    const cwd = variant(VMM, { "machines-erp.dr.yaml": [["host: rtm-hv-02", "host: [rtm-hv-02"]] });
    const [inventory] = (await readinessIn(cwd)).report.inventories;
    expect(inventory!.broken.map((path) => relative(cwd, path))).toEqual(["machines-erp.dr.yaml"]);
  });

  it("by a rule that fails is not checked, and the failure is handed on", async () => {
    const cwd = variant(
      VMM,
      {},
      {
        ".drlintrc.yaml":
          "root: true\nextends: drlint:recommended\nplugins: ./ours.mjs\nrules: { ours/fails: error }\n",
        "ours.mjs": plugin("ours/fails", "throw new Error('on purpose')"),
      },
    );
    const { report } = await readinessIn(cwd, { allowPlugins: true });
    expect(report.failures).toMatchObject([{ rule: "ours/fails" }]);
  });
});

it("agrees with the ledger on every machine of the broken example", async () => {
  const session = await LintSession.open({ cwd: examples, paths: ["broken"] });
  for (const { run, isOn } of session.lint([], { keepsQuestions: true })) {
    const machines = readinessOf(run, isOn);
    expect(new Set(machines.map(({ state }) => state)).size).toBeGreaterThan(1);
    // One row only sums others up.
    const sum = "hyperv-to-azure/replicated-vms/configuration";
    const decisions = [...run.ledger.decisions()].filter(({ row }) => row !== sum);
    for (const [index, { machine }] of [...run.inventory.protections()].entries()) {
      const own = decisions.filter(({ node }) => isPartOf(node, machine));
      const rowsWith = (outcome: number) =>
        new Set(own.filter((each) => each.outcome === outcome).map(({ row }) => row));
      const { state, blocking, warned } = machines[index]!;
      const violated = rowsWith(Outcome.violated);
      expect(blocking).toEqual(expect.arrayContaining([...violated]));
      expect(warned).toEqual(expect.arrayContaining([...rowsWith(Outcome.warned)]));
      if (state === "ready") expect([...violated, ...rowsWith(Outcome.undecided)]).toEqual([]);
    }
  }
});

function isPartOf(node: Located | undefined, machine: Located): boolean {
  return node !== undefined && (node === machine || isPartOf(node.parent, machine));
}

it("takes machines without a replication block for considered where that is assumed", async () => {
  const text =
    "virtualMachines: [{ name: sql, bitLocker: true }, { name: app }]\nazureVirtualMachines: [{ name: web }]\n";
  const cwd = project({ "a.dr.yaml": text });
  expect((await readinessIn(cwd)).report.totals).toMatchObject({ machines: 0, unprotected: 3 });
  const { report, machine } = await readinessIn(cwd, { assume: "azure" });
  expect(report.totals).toMatchObject({ machines: 3, ready: 0, networkReady: 0, unprotected: 0 });
  expect(machine("sql")).toMatchObject({ state: "not-ready", isConsidered: true });
  expect(machine("app")).toMatchObject({ state: "undecided", isConsidered: true });
  expect(machine("web")).toMatchObject({
    state: "undecided",
    isConsidered: true,
    scenario: "azure-to-azure",
  });
  expect(machine("app").toChoose).toEqual(["vault", "policy", "logStorageAccount"]);
});

it("lists nothing as still to choose for a machine that is recorded twice with different states", async () => {
  const planned = "virtualMachines: [{ name: sql, replication: { to: azure, state: planned } }]\n";
  const alone = await readinessIn(project({ "a.dr.yaml": planned }));
  expect(alone.report.inventories[0]!.machines[0]!.toChoose).toContain("vault");
  const other = planned.replace("planned", "protected");
  const { report } = await readinessIn(project({ "a.dr.yaml": planned, "b.dr.yaml": other }));
  const machines = report.inventories[0]!.machines;
  expect(machines.map(({ state, toChoose }) => [state, toChoose])).toEqual([
    ["undecided", []],
    ["undecided", []],
  ]);
});

describe("machines that are asked for by name", () => {
  it("are told of, and no others, whichever file is named", async () => {
    const cwd = variant(VMM);
    const { report, machine } = await readinessIn(cwd, {
      paths: ["azure.dr.yaml"],
      machines: ["rtm-dc01", "RTM-SQL02"],
    });
    expect(report.totals).toMatchObject({ machines: 2, ready: 2, unprotected: 0 });
    expect(machine("RTM-DC01").state).toBe("ready");
  });

  it.each([
    ["RTM-DC0", "No machine is named 'RTM-DC0' here. Did you mean 'RTM-DC0"],
    ["TEST01", "Machine 'TEST01' has no replication block, so nothing is asked of it."],
  ])("%s is none", async (name, message) => {
    const more = "schemaVersion: 1\nvirtualMachines: [{ name: TEST01 }]\n";
    const cwd = variant(VMM, {}, { "more.dr.yaml": more });
    await expect(readinessIn(cwd, { machines: [name] })).rejects.toThrow(message);
  });
});

describe("a row of a network that goes by all machines there", () => {
  /** Two machines that come up in one network, whose row waits for the vault of each. */
  const inventory = (first: string, second: string) => `virtualNetworks:
  - { name: vnet-asr, region: northeurope, connectedTo: [] }
vaults: [{ name: rsv, privateEndpoint: false }]
azureVirtualMachines:
  - { name: web01, region: westeurope, replication: { to: { region: northeurope }, state: protected, network: vnet-asr${first} } }
  - { name: web02, region: westeurope, replication: { to: { region: northeurope }, state: protected, network: vnet-asr${second} } }
`;
  const VAULT = "AzureReplication.vault";

  async function vaultsAskedOf(text: string): Promise<readonly (readonly string[])[]> {
    const { report } = await readinessIn(project({ "a.dr.yaml": text }));
    return report.inventories[0]!.machines.map(({ missing }) =>
      missing.filter(({ fact }) => fact === VAULT).map(({ object }) => object),
    );
  }

  it("asks each of them for its own fact, and for no fact of the others", async () => {
    expect(await vaultsAskedOf(inventory("", ""))).toEqual([
      ["replication block of the Azure virtual machine 'web01'"],
      ["replication block of the Azure virtual machine 'web02'"],
    ]);
  });

  it("names the fact of another one to a machine that waits for nothing else", async () => {
    expect(await vaultsAskedOf(inventory(", vault: rsv", ""))).toEqual([
      ["replication block of the Azure virtual machine 'web02'"],
      ["replication block of the Azure virtual machine 'web02'"],
    ]);
  });
});

describe("a row of a subnet", () => {
  it("is waited for by the machines that come up in it, and by no other of the network", async () => {
    const zone =
      'replication: { to: { region: westeurope }, state: planned, network: vnet, availabilityZone: "2" }';
    const adapter = (subnet: string) =>
      `networkAdapters: [{ name: nic, network: vnet, subnet: ${subnet}, ipConfigurations: [{ address: 10.1.1.4, assignment: static }], target: none }]`;
    const { machine } = await readinessIn(
      project({
        "a.dr.yaml": `virtualNetworks:
  - name: vnet
    region: westeurope
    addressSpace: [10.1.0.0/16]
    subnets: [{ name: app, addressPrefix: 10.1.1.0/24 }, { name: web, addressPrefix: 10.1.2.0/24, usedAddresses: [] }]
azureVirtualMachines:
  - { name: app01, region: westeurope, ${adapter("app")}, ${zone} }
  - { name: web01, region: westeurope, ${adapter("web")}, ${zone} }
`,
      }),
    );
    const asked = (name: string) => machine(name).missing.map(({ fact }) => fact);
    expect(asked("app01")).toContain("VirtualNetworkSubnet.usedAddresses");
    expect(asked("web01")).not.toContain("VirtualNetworkSubnet.usedAddresses");
  });
});
