import { describe, expect, it } from "vitest";
import { type ChangesReport, changes } from "../../../answers/changes/changes.ts";
import type { ReportedChange } from "../../../answers/changes/reported-changes.ts";
import { lint } from "../../../lint/lint.ts";
import { recordSuppressions } from "../../../lint/suppressions/record.ts";
import type { LintOptions } from "../../../project/options.ts";
import { rules } from "../../../rules/index.ts";
import { plugin, project } from "../../lint/project.ts";
import { AFTER, estate } from "./estate.ts";

/** The changes between two texts. */
function compared(
  before: string,
  now: string,
  more: Readonly<Record<string, string>> = {},
  options: Partial<LintOptions> = {},
): Promise<ChangesReport> {
  const cwd = project({ "old/a.dr.yaml": before, "dr/a.dr.yaml": now, ...more });
  return changes({ cwd, paths: ["dr"], base: "old", ...options });
}

function all({ inventories }: ChangesReport): readonly ReportedChange[] {
  return inventories.flatMap((each) => each.changes);
}

/** Changes as lines: `error size of disk 'os' 100 GB → 200 GB disk-resized`. */
function lines(report: ChangesReport): string[] {
  return all(report).map(({ verdict, kind, name, what, before, now, findings, undecided }) =>
    [
      verdict,
      name,
      what === "" ? kind : what,
      kind === "changed" ? `${before} → ${now}` : "",
      ...findings.map(({ rule }) => rule.replace("change/", "")),
      ...undecided.map((row) => `? ${row.slice(row.indexOf("/") + 1)}`),
    ]
      .filter(Boolean)
      .join(" "),
  );
}

/** The rules whose findings stand at a change. That on names stands where a name is left, and nothing changed there. */
const CHANGE_RULES = Object.values(rules)
  .filter(({ meta }) => meta.docs.comparesWithEarlier && meta.docs.subject === "change")
  .map(({ name }) => name)
  .sort();

/** One protected machine with one disk. */
function machine(size: string, replication = "state: protected"): string {
  return `virtualMachines:
  - name: SQL01
    host: hv-01
    disks: [{ name: os, size: ${size} }]
    replication: { to: azure, ${replication} }
hyperVSites: [{ name: oslo }]
hyperVHosts: [{ name: hv-01, site: oslo }]
`;
}

describe("the rules on changes", () => {
  it("report changes that are listed, each of them, and every finding stands at its change", async () => {
    const cwd = project({ "old/a.dr.yaml": estate(), "dr/a.dr.yaml": estate(AFTER) });
    const report = await changes({ cwd, paths: ["dr"], base: "old" });
    const found = all(report).flatMap(({ findings }) =>
      findings.map(({ rule, message }) => `${rule} ${message}`),
    );
    const { results } = await lint({ cwd, paths: ["dr"], base: "old" });
    const expected = results
      .flatMap(({ messages }) => messages)
      .filter(({ ruleId }) => ruleId?.startsWith("change/"))
      .map(({ ruleId, message }) => `${ruleId} ${message}`);
    expect([...found].sort()).toEqual([...expected].sort());
    expect([...new Set(found.map((each) => each.split(" ")[0]))].sort()).toEqual(CHANGE_RULES);
    // A finding that no change was found for would have no kind of object.
    expect(all(report).filter(({ entity }) => entity === "")).toEqual([]);
  });

  it("report what it was and what it is", async () => {
    expect(lines(await compared(estate(), estate(AFTER)))).toEqual([
      "error recovery resourceGroup rg-dr → rg-new vault-moved",
      "error regional privateEndpoint no → yes private-endpoint-added",
      "error two resourceGroup rg-dr → rg-new resource-moved",
      "warning vmm-ny version 2012 R2 → 2016 host-upgraded",
      "warning hv-oslo-01 operatingSystem.name Windows Server 2012 R2 → Windows Server 2019 host-upgraded",
      "error SQL01 disk 'gone' disk-removed",
      "harmless SQL01 disk 'scratch'",
      "error SQL01 disk 'left' disk-removed",
      "error SQL01 diskIdentifier of disk 'os' 5F1C2E0A-1B7D-4B52-8E0A-6E8C0F0A4D11 → 5F1C2E0A-1B7D-4B52-8E0A-6E8C0F0A4D19 disk-identifier-changed",
      "error SQL01 size of disk 'data' 100 GB → 200 GB disk-resized",
      "error SQL01 disk 'new' disk-added",
      "error SQL01 replication.storageAccount one → two storage-account-changed",
      "harmless SQL01 replication.resourceGroup rg-vms → rg-other",
      "error SQL01 replication.subscription s → other target-machine-moved",
      "warning shop01 operatingSystem.name RHEL 8.10 → RHEL 9.4 system-upgraded-in-preview",
      "error shop01 azureDiskEncryption withAad → withoutAad disk-encryption-release",
      "error shop02 resourceGroup rg-shop → rg-moved azure-machine-moved",
      "error shop02 securityType Standard → TrustedLaunch trusted-launch-conversion",
      "error shop02 operatingSystem.name Debian 11 → Debian 12 system-upgraded",
      "not-known shop02 disk 'os-1'",
      "harmless shop02 disk 'temp'",
      "error shop02 disk 'left' azure-disk-removed",
      "error shop02 disk 'os-2' os-disk-swapped",
      "warning shop02 size of disk 'fast' 1 GB → 2 GB azure-disk-resized",
      "warning shop02 encryption of disk 'fast' platform → double disk-encryption-changed",
      "warning shop02 iops of disk 'fast' 3000 → 9000 disk-operations",
      "harmless shop02 size of disk 'logs' 1 GB → 2 GB",
      "warning shop02 sku of disk 'logs' StandardSSD_LRS → Premium_LRS disk-sku",
      "warning shop02 diskIdentifier of disk 'logs' c → y azure-disk-replaced",
      "warning shop02 caching of disk 'logs' None → ReadOnly disk-caching",
      "warning shop02 disk 'more' azure-disk-added",
      "error shop02 disk 'quorum' shared-disk-added",
      "warning shop02 network adapter 'nic1' adapter-count",
      "error shop02 replication.multiVmGroup none → shop group-joined",
      "error shop02 replication.churn Normal → High churn-switched",
      "error shop02 replication.availabilitySet none → as-shop availability-kind",
      "warning shop02 azureDiskEncryption none → withoutAad disk-encryption-keys",
      "warning target.network one → two mapping-modified",
      "warning added mapping-added",
      "error target.network one → two mapping-modify-order mapping-modify-new-only",
      "warning target.network four → three mapping-modify-order-untold",
      "harmless added",
      "harmless removed",
    ]);
  });
});

describe("the verdict on a change", () => {
  const config = (rules: string) => ({
    ".drlintrc.yaml": `root: true\nextends: drlint:recommended\nrules: { ${rules} }\n`,
  });
  const RESIZED = "size of disk 'os' 100 GB → 200 GB disk-resized";

  it("goes by the severity that is configured", async () => {
    const more = config("change/disk-resized: warn");
    expect(lines(await compared(machine("100GB"), machine("200GB"), more))).toEqual([
      `warning SQL01 ${RESIZED}`,
    ]);
  });

  it("does not call harmless what a rule would report that is off", async () => {
    const report = await compared(machine("100GB"), machine("200GB"), config("change/disk-resized: off"));
    expect(lines(report)).toEqual([`off SQL01 ${RESIZED}`]);
    expect(report.totals).toMatchObject({ off: 1, error: 0, harmless: 0 });
    // Nor where no rule on changes is on at all.
    const none = { ".drlintrc.yaml": "root: true\nrules: { inventory/schema: error }\n" };
    expect(lines(await compared(machine("100GB"), machine("200GB"), none))).toEqual([`off SQL01 ${RESIZED}`]);
  });

  it("tells what a directive or the suppressions file sets aside", async () => {
    const silenced = machine("200GB").replace(
      "    disks",
      "    # drlint-disable-next-line change/disk-resized -- agreed on\n    disks",
    );
    expect(lines(await compared(machine("100GB"), silenced))).toEqual([`silenced SQL01 ${RESIZED}`]);
    const cwd = project({ "old/a.dr.yaml": machine("100GB"), "dr/a.dr.yaml": machine("200GB") });
    await recordSuppressions({ cwd, paths: ["dr"], base: "old" }, "suppress");
    expect(lines(await changes({ cwd, paths: ["dr"], base: "old" }))).toEqual([`silenced SQL01 ${RESIZED}`]);
    expect(lines(await changes({ cwd, paths: ["dr"], base: "old", useSuppressions: false }))).toEqual([
      `error SQL01 ${RESIZED}`,
    ]);
  });

  it("is undecided where a fact is not recorded, in one of the states", async () => {
    const enabled = "state: protected, enabledAt: 2026-03-01T08:00:00Z";
    const again = "state: protected, enabledAt: 2026-05-11T20:30:00Z";
    expect(lines(await compared(machine("100GB"), machine("200GB", enabled)))).toEqual([
      "undecided SQL01 size of disk 'os' 100 GB → 200 GB ? management/resize-disk",
      "harmless SQL01 replication.enabledAt undefined → 2026-03-01T08:00:00Z",
    ]);
    expect(lines(await compared(machine("100GB", enabled), machine("200GB", again)))).toEqual([
      "harmless SQL01 size of disk 'os' 100 GB → 200 GB",
      "harmless SQL01 replication.enabledAt 2026-03-01T08:00:00Z → 2026-05-11T20:30:00Z",
    ]);
    const without = machine("100GB").replace(", size: 100GB", "");
    const unlisted = machine("100GB").replace(/ {4}disks.*\n/, "");
    expect(lines(await compared(without, machine("100GB")))).toEqual([
      "undecided SQL01 size of disk 'os' undefined → 100 GB ? management/resize-disk",
    ]);
    expect(lines(await compared(unlisted, machine("100GB")))).toEqual([
      "undecided SQL01 disks undefined → 1 listed ? management/add-disk ? guest-storage/hot-add-remove-disk ? management/change-disk-id ? management/resize-disk",
    ]);
  });

  it("is undecided for one disk though another one breaks the row", async () => {
    const two = (os: string, data: string) =>
      machine(os).replace("{ name: os", `{ name: data${data} }, { name: os`);
    expect(lines(await compared(two("100GB", ""), two("200GB", ", size: 5GB")))).toEqual([
      "undecided SQL01 size of disk 'data' undefined → 5 GB ? management/resize-disk",
      `error SQL01 ${RESIZED}`,
    ]);
  });

  it("is not known where no rule has anything against it, and harmless where nothing replicates", async () => {
    const now = machine("100GB")
      .replace("hv-01\n", "hv-01\n    bitLocker: false\n")
      .replace("site: oslo", "site: oslo, fqdn: h");
    expect(lines(await compared(machine("100GB"), now))).toEqual([
      "not-known SQL01 bitLocker undefined → no",
    ]);
    expect(
      lines(await compared(machine("100GB", "state: planned"), machine("200GB", "state: planned"))),
    ).toEqual(["harmless SQL01 size of disk 'os' 100 GB → 200 GB"]);
  });

  it("tells the names that are left of what was removed, where they stand", async () => {
    const named = machine("100GB", "state: protected, vault: rsv");
    const report = await compared(`${named}vaults: [{ name: rsv }]\n`, named);
    expect(all(report)).toMatchObject([
      { verdict: "not-known", name: "rsv", kind: "unrecorded" },
      { verdict: "error", place: { line: 5 }, findings: [{ rule: "inventory/removed-name" }] },
    ]);
  });

  it("is what the rule of an organisation says, wherever it reports", async () => {
    const text = plugin("contoso/any").replace(
      "afterOthers: false",
      "afterOthers: false, comparesWithEarlier: true",
    );
    const more = {
      "plugin.mjs": text,
      ".drlintrc.yaml": "root: true\nplugins: [./plugin.mjs]\nrules: { contoso/any: warn }\n",
    };
    const report = await compared(machine("100GB"), machine("100GB"), more, { allowPlugins: true });
    expect(all(report)).toMatchObject([
      {
        verdict: "warning",
        object: "virtualMachines/SQL01",
        findings: [{ rule: "contoso/any", severity: "warn", message: "SQL01" }],
        place: { line: 2, column: 11 },
      },
    ]);
  });
});

describe("protection is at stake, though no row decides it, where", () => {
  const UNPROTECTED = [
    ["the machine is gone", / {2}- name: SQL01[\s\S]*protected }\n/, "  - name: NEW01\n", "removed"],
    [
      "its replication is gone",
      / {4}replication.*\n/,
      "",
      "replication state protected, to azure → undefined",
    ],
    ["it is only planned", "state: protected", "state: planned", "replication.state protected → planned"],
    ["its state is not recorded", ", state: protected", "", "replication.state protected → undefined"],
    [
      "a disk is left out",
      "size: 100GB",
      "size: 100GB, excluded: true",
      "excluded of disk 'os' undefined → yes",
    ],
    ["it goes elsewhere", "to: azure", "to: { cloud: gold }", "replication.to azure → cloud gold"],
  ] as const;
  it.each(UNPROTECTED)("%s", async (_, written, instead, what) => {
    const text = `virtualMachines:\n  - { name: X, replication: {} }\n${machine("100GB").slice("virtualMachines:\n".length)}`;
    expect(lines(await compared(text, text.replace(written, instead)))).toContain(`at-stake SQL01 ${what}`);
    // What was planned can be changed at will.
    const planned = text.replace("state: protected", "state: planned");
    const report = await compared(
      planned,
      planned.replace("protected }", "planned }").replace(written, instead),
    );
    expect(report.totals["at-stake"]).toBe(0);
  });

  it("another vault protects a machine, unless replication was enabled again", async () => {
    const by = (vault: string, at: string) =>
      `${machine("1GB", `state: protected, vault: ${vault}, enabledAt: ${at}`)}vaults: [{ name: one }, { name: two }]\n`;
    const [then, later] = ["2026-03-01T08:00:00Z", "2026-05-11T20:30:00Z"];
    expect(lines(await compared(by("one", then), by("two", then)))).toEqual([
      "at-stake SQL01 replication.vault one → two",
    ]);
    expect((await compared(by("one", then), by("two", later))).totals).toMatchObject({ "at-stake": 0 });
    const unrecorded = by("one", then).replace("vault: one, ", "");
    expect((await compared(unrecorded, by("two", then))).totals).toMatchObject({ "at-stake": 0 });
  });

  it("a disk of an Azure machine is left out", async () => {
    const text = (disk: string) => `azureVirtualMachines:
  - { name: web01, disks: [{ name: data, ${disk} }], replication: { state: protected, to: { region: northeurope } } }
`;
    expect(lines(await compared(text("role: data"), text("role: data, excluded: true")))).toEqual([
      "at-stake web01 excluded of disk 'data' undefined → yes",
    ]);
  });

  it("a machine comes up with addresses that nobody has set, or cannot have those that are", async () => {
    const toAzure = (network: string, target: string, state = "state: protected") => `virtualMachines:
  - name: SQL01
    host: hv-01
    networkAdapters: [{ name: nic0, network: LAN, ipConfigurations: [{ address: 192.168.1.9, assignment: static }], target: { ${target} } }]
    replication: { ${state}, to: azure, network: ${network} }
hyperVHosts: [{ name: hv-01, site: oslo }]
hyperVSites: [{ name: oslo }]
virtualNetworks:
  - { name: dr1, subnets: [{ name: lan, addressPrefix: 10.1.0.0/24, usedAddresses: [] }] }
  - { name: dr2, subnets: [{ name: lan, addressPrefix: 10.2.0.0/24, usedAddresses: [] }] }
`;
    const verdicts = async (before: string, now: string) =>
      all(await compared(before, now)).map(({ affects, what, verdict }) => `${verdict} ${affects} ${what}`);
    const set = "subnet: lan, address: 10.1.0.9";
    // The address that is set does not lie in the new network.
    expect(await verdicts(toAzure("dr1", set), toAzure("dr2", set))).toEqual([
      "at-stake addresses target.subnet of network adapter 'nic0'",
      "at-stake addresses replication.network",
    ]);
    // None is set any more.
    expect(await verdicts(toAzure("dr1", set), toAzure("dr1", "subnet: lan"))).toEqual([
      "at-stake addresses target.address of network adapter 'nic0'",
    ]);
    // Another one is asked for, and can be had.
    expect(await verdicts(toAzure("dr1", set), toAzure("dr2", "subnet: lan, address: 10.2.0.9"))).toEqual([
      "harmless undefined target.subnet of network adapter 'nic0'",
      "harmless undefined target.address of network adapter 'nic0'",
      "harmless undefined replication.network",
    ]);
    // Whether it is protected is not recorded: nothing is at stake for certain, and nothing says that it is harmless.
    const unrecorded = toAzure("dr1", set, "licenseType: none");
    expect(await verdicts(unrecorded, unrecorded.replace("network: dr1", "network: dr2"))).toEqual([
      "not-known undefined target.subnet of network adapter 'nic0'",
      "not-known undefined replication.network",
    ]);
  });

  it("but nothing that is recorded again is harmless, whichever of the two is taken for the one that was there", async () => {
    const again = (file: string) => ({
      [file]: "virtualMachines: [{ name: sql01, host: hv-01, replication: { to: azure, state: planned } }]\n",
    });
    const one = machine("1GB");
    expect(lines(await compared(one, one, again("dr/b.dr.yaml")))).toEqual(["not-known sql01 added"]);
    expect(lines(await compared(one, one, again("dr/_.dr.yaml")))).toContain("not-known SQL01 added");
  });

  describe("two machines ask for one address", () => {
    const two = (one: string, other: string, state = "state: protected", otherState = "state: planned") =>
      `virtualMachines:
  - name: SQL01
    host: hv-01
    networkAdapters: [{ name: nic0, network: LAN, ipConfigurations: [{ address: 192.168.1.9 }], target: { subnet: lan, address: ${one} } }]
    replication: { ${state}, to: azure, network: dr }
  - name: WEB01
    host: hv-01
    networkAdapters: [{ name: nic0, network: LAN, ipConfigurations: [{ address: 192.168.1.8 }], target: { subnet: lan, address: ${other} } }]
    replication: { ${otherState}, to: azure, network: dr }
hyperVHosts: [{ name: hv-01, site: oslo }]
hyperVSites: [{ name: oslo }]
virtualNetworks: [{ name: dr, subnets: [{ name: lan, addressPrefix: 10.1.0.0/24, usedAddresses: [] }] }]
`;
    const [NINE, EIGHT] = ["10.1.0.9", "10.1.0.8"];
    const verdicts = async (before: string, now: string) =>
      all(await compared(before, now)).map(({ affects, name, what, verdict }) =>
        [verdict, affects, name, what].filter(Boolean).join(" "),
      );

    it("by an edit of the one that replicates, or of the other, which is only planned", async () => {
      expect(await verdicts(two(NINE, EIGHT), two(EIGHT, EIGHT))).toEqual([
        "at-stake clash SQL01 target.address of network adapter 'nic0'",
      ]);
      expect(await verdicts(two(NINE, EIGHT), two(NINE, NINE))).toEqual([
        "at-stake clash WEB01 target.address of network adapter 'nic0'",
      ]);
    });

    it("by a machine that came, or for which nothing was chosen yet", async () => {
      const alone = two(NINE, NINE).replace(/ {2}- name: WEB01[\s\S]*?(?=hyperVHosts)/, "");
      expect(await verdicts(alone, two(NINE, NINE))).toEqual(["at-stake clash WEB01"]);
      const considered = two(NINE, NINE, "state: protected", "state: considered");
      expect(await verdicts(considered, two(NINE, NINE))).toEqual(["at-stake clash WEB01 replication.state"]);
    });

    it("and it is not known whether one of them replicates on", async () => {
      const unrecorded = (other: string) => two(NINE, other, "licenseType: none");
      expect(await verdicts(unrecorded(EIGHT), unrecorded(NINE))).toEqual([
        "not-known WEB01 target.address of network adapter 'nic0'",
      ]);
    });

    it("but not where they change theirs for each other's, or did so before, or neither replicates", async () => {
      for (const [before, now] of [
        [two(NINE, EIGHT), two(EIGHT, NINE)],
        [two(NINE, NINE), two(NINE, EIGHT)],
        [two(NINE, EIGHT, "state: planned"), two(NINE, NINE, "state: planned")],
      ] as const)
        expect((await compared(before, now)).totals).toMatchObject({ "at-stake": 0, "not-known": 0 });
    });
  });

  it("replicas lose the network that a mapping gave them, or get another one that no row speaks of", async () => {
    const mapped = (to: "azure" | "{ cloud: gold }", mappings: string, own = "") => `virtualMachines:
  - name: SQL01
    host: hv-01
    networkAdapters: [{ name: nic0, network: one }]
    replication: { state: protected, to: ${to}${own} }
hyperVHosts: [{ name: hv-01, hostGroup: hg }]
vmmServers:
  - { name: vmm-1, hostGroups: [hg], clouds: [{ name: own, hostGroups: [hg] }], vmNetworks: [{ name: one }] }
  - { name: vmm-2, clouds: [{ name: gold }], vmNetworks: [{ name: two }, { name: three }] }
virtualNetworks: [{ name: dr1 }, { name: dr2 }]
networkMappings: [${mappings}]
`;
    const toSite =
      "{ source: { vmmServer: vmm-1, network: one }, target: { vmmServer: vmm-2, network: two } }";
    const toAzure = (name: string) =>
      `{ source: { vmmServer: vmm-1, network: one }, target: { network: ${name} } }`;
    const affected = async (before: string, now: string) =>
      all(await compared(before, now)).flatMap(({ affects, kind, what }) =>
        affects ? `${affects} ${what || kind}` : [],
      );
    expect(await affected(mapped("{ cloud: gold }", toSite), mapped("{ cloud: gold }", ""))).toEqual([
      "network removed",
    ]);
    expect(await affected(mapped("azure", toAzure("dr1")), mapped("azure", ""))).toEqual(["network removed"]);
    expect(await affected(mapped("azure", toAzure("dr1")), mapped("azure", toAzure("dr2")))).toEqual([
      "network target.network",
    ]);
    // The machine has a network of its own now, or had nothing from the mapping.
    expect(await affected(mapped("azure", toAzure("dr1")), mapped("azure", "", ", network: dr1"))).toEqual(
      [],
    );
    expect(await affected(mapped("azure", toSite), mapped("azure", ""))).toEqual([]);
    // What is between VMM servers has a row of its own.
    const other = toSite.replace("network: two", "network: three");
    expect(await affected(mapped("{ cloud: gold }", toSite), mapped("{ cloud: gold }", other))).toEqual([]);
    // So has what is between regions: it holds for machines that come later, and is deleted on the way.
    const regions = (mappings: string) => `azureVirtualMachines:
  - name: A
    networkAdapters: [{ name: nic0, network: here }]
    replication: { state: protected, to: { region: southeastasia } }
virtualNetworks: [{ name: here, region: eastasia }, { name: there, region: southeastasia }]
networkMappings: [${mappings}]
`;
    const there =
      "{ source: { region: eastasia, network: here }, target: { region: southeastasia, network: there } }";
    expect(await affected(regions(there), regions(""))).toEqual([]);
    expect(await affected(regions(""), regions("").replace("southeastasia }", "northeurope }"))).toEqual([
      "target replication.to.region",
    ]);
  });
});

describe("machines", () => {
  const two = (name: string, host: string, disk: string) => `virtualMachines:
  - name: ${name}
    host: ${host}
    disks: [{ name: os, size: 100GB, ${disk} }]
    replication: { to: azure, state: protected }
hyperVSites: [{ name: oslo }]
hyperVHosts: [{ name: hv-01, site: oslo }, { name: hv-02, site: oslo }]
`;
  const ID = "diskIdentifier: 5F1C2E0A-1B7D-4B52-8E0A-6E8C0F0A4D11";
  const PATH = "path: 'C:\\ClusterStorage\\sql.vhdx'";

  it.each([ID, PATH])("are known again by their disks when they were renamed and moved: %s", async (disk) => {
    const report = await compared(two("SQL01", "hv-01", disk), two("SQL02", "hv-02", disk));
    expect(lines(report).slice(0, 2)).toEqual([
      "not-known SQL02 name SQL01 → SQL02",
      "not-known SQL02 host hv-01 → hv-02",
    ]);
    expect(all(report).filter(({ kind }) => kind !== "changed")).toEqual([]);
  });

  it("are known by name on another host", async () => {
    const report = await compared(two("SQL01", "hv-01", "role: os"), two("SQL01", "hv-02", "role: os"));
    expect(lines(report)).toEqual(["not-known SQL01 host hv-01 → hv-02"]);
  });

  it("that are renamed are still held to the rules", async () => {
    const now = two("SQL02", "hv-01", ID).replace("100GB", "200GB");
    expect(lines(await compared(two("SQL01", "hv-01", ID), now))).toEqual([
      "not-known SQL02 name SQL01 → SQL02",
      "error SQL02 size of disk 'os' 100 GB → 200 GB disk-resized",
    ]);
  });

  it.each([
    ["no disk says so", "role: os", "role: os"],
    ["the disks say otherwise", ID, ID.replace("4D11", "4D12")],
    ["another disk is at the path", `${PATH}, ${ID}`, `${PATH}, ${ID.replace("4D11", "4D12")}`],
  ])("are removed and added where %s", async (_, before, now) => {
    expect(lines(await compared(two("SQL01", "hv-01", before), two("SQL02", "hv-01", now)))).toEqual([
      "not-known SQL02 added",
      "at-stake SQL01 removed",
    ]);
  });

  it("that nothing protects are left out, then and now; so is what only they use", async () => {
    const alone = (size: string) =>
      `${machine(size).replace(/ {4}replication.*\n/, "")}vaults: [{ name: v, resourceGroup: ${size} }]\n`;
    expect(lines(await compared(alone("100GB"), alone("200GB")))).toEqual([]);
    expect(lines(await compared(alone("100GB"), "schemaVersion: 1\n"))).toEqual([]);
    // One that came under protection is told, with the block that it got. Whether it had been protected is not recorded.
    const text = machine("100GB", "state: planned");
    expect(lines(await compared(text.replace(/ {4}replication.*\n/, ""), text))).toEqual([
      "not-known SQL01 replication undefined → state planned, to azure",
    ]);
  });
});

describe("lists that are not recorded any more", () => {
  it("do not say that what they held is gone, nor that what they hold came", async () => {
    const text = machine("100GB");
    expect(lines(await compared(text, "vaults: []\n"))).toContain("not-known SQL01 unrecorded");
    expect(lines(await compared("vaults: []\n", text))).toContain("not-known SQL01 recorded");
    expect(lines(await compared(text, "virtualMachines: []\n"))).toContain("at-stake SQL01 removed");
  });
});

describe("disks under another name", () => {
  const named = (name: string, facts: string) =>
    machine("100GB").replace("{ name: os, size: 100GB }", `{ name: ${name}, ${facts} }`);

  it.each([
    [
      "the same disk, by its path",
      "size: 100GB, path: 'D:\\1.vhdx'",
      "size: 100GB, path: 'D:\\1.vhdx'",
      ["harmless SQL01 name of disk 'new' os → new"],
    ],
    [
      "perhaps the same disk",
      "size: 100GB",
      "size: 100GB",
      [
        "undecided SQL01 name of disk 'new' os → new ? management/add-disk ? guest-storage/hot-add-remove-disk",
      ],
    ],
    [
      "another disk, by its size",
      "size: 100GB",
      "size: 200GB",
      ["error SQL01 disk 'os' disk-removed", "error SQL01 disk 'new' disk-added"],
    ],
  ])("are %s", async (_, before, now, expected) => {
    expect(lines(await compared(named("os", before), named("new", now)))).toEqual(expected);
  });
});

describe("machines without a replication block", () => {
  it("are counted", async () => {
    const more = "  - { name: WEB01 }\n";
    const text = machine("100GB").replace("virtualMachines:\n", `virtualMachines:\n${more}`);
    expect((await compared(text, text)).unprotected).toBe(1);
    const protectedThen = text.replace(more, "  - { name: WEB01, replication: { to: azure } }\n");
    expect((await compared(protectedThen, text)).unprotected).toBe(0);
  });
});

describe("files", () => {
  const other = machine("100GB")
    .replace("SQL01", "WEB01")
    .replace(/hyperV.*\n/g, "");

  it("that are asked for have their changes listed, and those that are gone", async () => {
    const cwd = project({
      "old/a.dr.yaml": machine("100GB"),
      "old/b.dr.yaml": other,
      "old/c.dr.yaml": other.replace("WEB01", "APP01"),
      "dr/a.dr.yaml": machine("200GB"),
      "dr/b.dr.yaml": other.replace("100GB", "300GB"),
    });
    const report = await changes({ cwd, paths: ["dr/b.dr.yaml"], base: "old" });
    expect(lines(report)).toEqual([
      "error WEB01 size of disk 'os' 100 GB → 300 GB disk-resized",
      "at-stake APP01 removed",
    ]);
  });

  it("of which a whole inventory is gone are told as far as they would be looked at", async () => {
    const more = {
      "old/gone/a.dr.yaml": machine("100GB"),
      "old/left-out/a.dr.yaml": machine("100GB"),
      "dr/.drlintrc.yaml": "root: true\nextends: drlint:recommended\nignorePatterns: [left-out/]\n",
    };
    const report = await compared(machine("100GB"), machine("100GB"), more);
    expect(
      report.inventories.map(({ folder, changes: list }) => [folder.split("/").at(-1), list.length]),
    ).toEqual([
      ["dr", 0],
      ["gone", 3],
    ]);
    expect(lines(report)).toContain("at-stake SQL01 removed");
    expect(all(report)[0]!.place).toMatchObject({ line: 6 });
  });

  it("that moved to another folder, renamed or not, are no inventories that are gone", async () => {
    const more = { "old/gone/a.dr.yaml": machine("100GB"), "dr/new/b.dr.yaml": machine("200GB") };
    const report = await compared("vaults: []\n", "vaults: []\n", more);
    expect(lines(report)).toEqual(["error SQL01 size of disk 'os' 100 GB → 200 GB disk-resized"]);
  });
});

describe("what cannot be read", () => {
  const broken = machine("100GB").replace("host: hv-01", "host: [hv-01");

  it("of the earlier state leaves its objects unreadable, also those that are gone", async () => {
    const report = await compared(broken, machine("100GB"));
    expect(lines(report)).toEqual(["unreadable SQL01 unreadable"]);
    expect(all(report)[0]!.unread).toBe("earlier");
    expect(report.notices).toHaveLength(1);
    expect(report.unreadable).toEqual([]);
    expect(lines(await compared(broken, machine("100GB").replace("SQL01", "NEW01")))).toEqual([
      "unreadable NEW01 unreadable",
      "unreadable SQL01 unreadable",
    ]);
  });

  it("as it stands leaves its objects unreadable, and what may still stand there", async () => {
    const report = await compared(machine("100GB"), broken);
    expect(lines(report)).toEqual(["unreadable SQL01 unreadable"]);
    expect(all(report)[0]).toMatchObject({ unread: "now", isGone: false });
    expect(report.notices.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^As it stands, it cannot be read: .* What it says there is not compared\.$/),
    ]);
    const lost = await compared(machine("100GB"), broken.replace("SQL01", "NEW01"));
    expect(lines(lost)).toEqual(["unreadable NEW01 unreadable", "unreadable SQL01 unreadable"]);
    expect(all(lost)[1]).toMatchObject({ unread: "now", isGone: true });
  });

  it.each([
    ["earlier", "\u0000{[", machine("100GB")],
    ["as it stands", machine("100GB"), "\u0000{["],
  ])("at all, %s, leaves nothing to say", async (_, before, now) => {
    const report = await compared(before, now);
    expect(all(report)).toEqual([]);
    expect(report.unreadable.map(({ message }) => message)).toEqual([
      expect.stringContaining("Nothing can be said of changes."),
    ]);
  });

  it("of an inventory that is gone is told", async () => {
    const report = await compared("vaults: []\n", "vaults: []\n", { "old/gone/a.dr.yaml": "\u0000{[" });
    expect(report.unreadable).toHaveLength(1);
  });
});

it("needs a base", async () => {
  await expect(changes({ cwd: project({ "a.dr.yaml": "vaults: []\n" }) })).rejects.toThrow(
    "Changes can only be told since a base.",
  );
});
