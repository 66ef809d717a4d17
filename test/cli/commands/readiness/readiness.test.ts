import { describe, expect, test } from "vitest";
import type { ReadinessReport } from "../../../../answers/readiness/report.ts";
import { countStates } from "../../../../answers/readiness/totals.ts";
import { findSubject } from "../../../../cli/commands/explain/subject.ts";
import { services } from "../../../../cli/services.ts";
import { ShortRows } from "../../../../documents/short-rows.ts";
import { readinessIn, variant } from "../../../answers/readiness/examples.ts";
import { project } from "../../../lint/project.ts";
import { runCli, type Surroundings } from "../../run-cli.ts";
import { machine, missing, node, readinessGiving, readinessReport, reportOf, violation } from "./reports.ts";

const cwd = "/work/dr";
const host = node("HyperVHost", "hv-01");
const storage = node("HostStorage", undefined, host);

const BITLOCKER = "hyperv-to-azure/azure-vm-requirements/bitlocker";
const SQL01 = machine("SQL01", {
  violations: [
    violation(BITLOCKER, node("VirtualMachine", "SQL01"), "virtual machine 'SQL01'"),
    violation(
      "vmm-to-azure-prerequisites/guest-os",
      node("VirtualMachine", "SQL01"),
      "virtual machine 'SQL01'",
    ),
    violation("hyperv-to-azure/network/host-ipv6", host, "Hyper-V host 'hv-01'", true),
    violation("hyperv-to-azure/host-storage/smb3", storage, "storage of the Hyper-V host 'hv-01'", true),
  ],
});
const WEB01 = machine("WEB01", {
  violations: [violation("hyperv-to-azure/network/host-ipv6", host, "Hyper-V host 'hv-01'", true)],
});
const APP01 = machine("APP01", {
  scenario: undefined,
  missing: [
    missing("Disk.logicalSectorSize", "disk 'os'", 2),
    missing("Disk.logicalSectorSize", "disk 'data1'", 2),
    missing("VirtualMachine.bitLocker", "virtual machine 'APP01'"),
    missing("GuestOperatingSystem.name", "guest operating system of the virtual machine 'APP01'"),
    missing("HyperVHost.vlans", "Hyper-V host 'hv-02'"),
    missing("NetworkAdapter.teamed", "network adapter 'nic0'"),
    missing("VirtualMachine.proxy", "virtual machine 'APP01'"),
  ],
});
const DC01 = machine("DC01", { warned: ["hyperv-to-azure/agents/latest-version"] });
const FILE01 = machine("FILE01");

const MISTAKE = {
  message: "'size' is no size.",
  object: "disk 'os'",
  place: () => ({ file: "/work/dr/machines.dr.yaml", line: 7, column: 5 }),
};
const NET01 = machine("NET01", {
  scenario: "azure-to-azure",
  state: "network-ready",
  documents: ["azure-to-azure-network-mapping"],
});
const OLD01 = machine("OLD01", { scenario: "vmm-to-vmm", state: "retired" });
const PLAN01 = machine("PLAN01", {
  violations: [
    violation("hyperv-to-azure-tutorial/vault", node("Replication"), "replication block"),
    violation(BITLOCKER, node("VirtualMachine", "PLAN01"), "virtual machine 'PLAN01'"),
  ],
  toChoose: ["vault"],
});
const IDEA01 = machine("IDEA01", { state: "undecided", isConsidered: true, toChoose: ["vault", "policy"] });
const IDEA02 = machine("IDEA02", {
  state: "undecided",
  isConsidered: true,
  toChoose: ["policy"],
  missing: [missing("VirtualMachine.proxy", "virtual machine 'IDEA02'")],
});
const ODD01 = machine("ODD01", { state: "undecided", mistakes: [MISTAKE, MISTAKE, MISTAKE] });
const more = reportOf([
  {
    folder: cwd,
    machines: [NET01, OLD01, PLAN01, IDEA01, IDEA02, ODD01],
    broken: [],
    mistakes: [MISTAKE, MISTAKE, MISTAKE],
    leftOut: [],
    findings: [],
  },
]);

const all = readinessReport([SQL01, WEB01, APP01, DC01, FILE01], {
  totals: { machines: 5, ready: 2, networkReady: 0, notReady: 2, undecided: 1, retired: 0, unprotected: 3 },
  notChecked: { rows: [BITLOCKER], rules: ["azure-vm-requirements/bitlocker"] },
});

async function shown(given: ReadinessReport, args: readonly string[] = [], surroundings: Surroundings = {}) {
  const outcome = await runCli(["readiness", ...args], {
    cwd,
    services: readinessGiving(given),
    ...surroundings,
  });
  expect(outcome.stderr).toBe("");
  return outcome.stdout;
}

describe("as a table", () => {
  test("in 80 columns, machine by machine, then what is shared, then the totals", async () => {
    expect(await shown(all)).toBe(`\
Machine  State      Why
SQL01    not ready  azure-vm-requirements/bitlocker, prerequisites/guest-os
                    through hv-01
WEB01    not ready  through hv-01
APP01    undecided  record logicalSectorSize of 2 disks, bitLocker, name of the
                    guest operating system, vlans of Hyper-V host 'hv-02' and 2
                    more
DC01     ready      with warnings: agents/latest-version
FILE01   ready

Shared object         Blocks  Why
Hyper-V host 'hv-01'  2       network/host-ipv6, host-storage/smb3

Machines      2 ready, 2 not ready, 1 undecided; 3 machines without a
              replication block: not looked at
Blocks most   network/host-ipv6 (2), azure-vm-requirements/bitlocker (1),
              host-storage/smb3 (1), prerequisites/guest-os (1)
Record first  Disk.logicalSectorSize at 2 objects (1 machine),
              GuestOperatingSystem.name (1 machine), HyperVHost.vlans (1
              machine), NetworkAdapter.teamed (1 machine),
              VirtualMachine.bitLocker (1 machine) and 1 more fact
Held against  hyperv-to-azure, vmm-to-azure-prerequisites
Not checked   1 row, of rules that are off: azure-vm-requirements/bitlocker
Why blocked   drlint explain network/host-ipv6
What to ask   drlint explain Disk.logicalSectorSize
`);
  });

  test("says once what is true of three machines and more, and names ten of them", async () => {
    const named = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ ...WEB01, name: `WEB${index + 10}` }));
    const [first, ...others] = named(298);
    expect(await shown(readinessReport([first!, FILE01, ...others, DC01]))).toMatch(`\
Machine       State      Why
298 machines  not ready  through hv-01
                         machines: WEB10, WEB11, WEB12, WEB13, WEB14, WEB15,
                         WEB16, WEB17, WEB18, WEB19 and 288 more
FILE01        ready
DC01          ready      with warnings: agents/latest-version

Shared object         Blocks  Why
Hyper-V host 'hv-01'  298     network/host-ipv6
`);
    expect(await shown(readinessReport(named(3)))).toContain(
      "3 machines  not ready  through hv-01, machines: WEB10, WEB11, WEB12\n",
    );
    expect(await shown(readinessReport(named(2)))).toMatch(/^WEB10 +not ready {2}through hv-01\nWEB11 +/m);
  });

  test("says what is to choose, what cannot be read, and what was looked at", async () => {
    expect(await shown(more)).toBe(`\
Machine  State          Why
NET01    network ready  the rules on its support matrix are off
OLD01    retired        second VMM sites were retired on 2023-03-01
PLAN01   not ready      azure-vm-requirements/bitlocker, still to choose: vault
IDEA01   undecided      nothing speaks against it
                        still to choose: vault, policy
IDEA02   undecided      record proxy, still to choose: policy
ODD01    undecided      3 mistakes (machines.dr.yaml:7, machines.dr.yaml:7 and 1
                        more)

Mistake at            What is wrong
machines.dr.yaml:7:5  'size' is no size.
machines.dr.yaml:7:5  'size' is no size.
machines.dr.yaml:7:5  'size' is no size.

Machines      0 ready, 1 network ready, 1 not ready, 3 undecided, 1 retired
Record first  VirtualMachine.proxy (1 machine)
Held against  NET01: azure-to-azure-network-mapping; OLD01, PLAN01, IDEA01,
              IDEA02, ODD01: hyperv-to-azure, vmm-to-azure-prerequisites
Why blocked   drlint explain azure-vm-requirements/bitlocker
What to ask   drlint explain VirtualMachine.proxy
`);
  });

  test("in a wide terminal, the kind of replication has a column", async () => {
    const text = await shown(all, ["--no-color"], { terminal: 200 });
    expect(text).toContain(`\
Machine  Replicates    State      Why
SQL01    VMM to Azure  not ready  azure-vm-requirements/bitlocker, prerequisites/guest-os, through hv-01
`);
    expect(text).toContain("APP01    unknown       undecided  record logicalSectorSize");
  });

  test.each([40, 60, 80, 120, 200])(
    "never writes beyond %i columns, and no white space at an end",
    async (terminal) => {
      for (const line of (await shown(all, ["--no-color"], { terminal })).split("\n")) {
        expect(line.length).toBeLessThanOrEqual(terminal);
        expect(line).toBe(line.trimEnd());
      }
    },
  );

  test("with long names, the reasons stand under the machine", async () => {
    const long = "a".repeat(60);
    const text = await shown(readinessReport([{ ...WEB01, name: long }]));
    expect(text).toContain(`${long}  not ready\n  through hv-01\n`);
  });

  test("of several folders, each has its heading", async () => {
    const inventories = ["/work/dr/oslo", "/work/dr/empty", "/work/dr/york"].map((folder) => ({
      folder,
      machines: folder.endsWith("empty") ? [] : [FILE01],
      broken: [],
      mistakes: [],
      leftOut: [],
      findings: [],
    }));
    expect(await shown(reportOf(inventories))).toBe(`\
oslo
Machine  State  Why
FILE01   ready

york
Machine  State  Why
FILE01   ready

Machines      2 ready, 0 not ready, 0 undecided
Held against  hyperv-to-azure, vmm-to-azure-prerequisites
`);
  });

  test("says what was not read, left out or not checked", async () => {
    const inventory = {
      folder: cwd,
      machines: [FILE01],
      broken: ["/work/dr/b.dr.yaml"],
      mistakes: [],
      leftOut: ["/work/dr/sub/c.dr.yaml"],
      findings: [],
    };
    const notChecked = { rows: [BITLOCKER], rules: ["a/b"] } as const;
    const text = await shown(reportOf([inventory], { notChecked }), [], { env: { COLUMNS: "200" } });
    expect(text).toContain("Not checked   1 row, of rules that are off: a/b\n");
    expect(text).toContain("Not read      b.dr.yaml: mistakes in the text hide machines or facts;");
    expect(text).toContain(
      "Left out      sub/c.dr.yaml: 'ignorePatterns' leaves it out, so nothing is checked",
    );
  });

  test("says which recorded value is not known, or leads nowhere", async () => {
    const doubtful = machine("APP02", {
      missing: [
        {
          ...missing("GuestOperatingSystem.name", "guest operating system 'Contoso Linux'"),
          recorded: { text: "Contoso Linux", isReference: false },
        },
        {
          ...missing("Replication.vault", "replication block of the virtual machine 'APP02'"),
          recorded: { text: "gone", isReference: true },
        },
      ],
    });
    const given = readinessReport([doubtful]);
    expect(await shown(given, [], { env: { COLUMNS: "200" } })).toContain(
      "  record name of the guest operating system ('Contoso Linux' is not known to drlint), vault of the replication block ('gone' names no single object of the inventory)\n",
    );
    expect(await shown(given, ["-f", "csv"])).toContain(
      "GuestOperatingSystem.name of guest operating system 'Contoso Linux' ('Contoso Linux' is not known to drlint); ",
    );
    const { inventories } = JSON.parse(await shown(given, ["-f", "json"]));
    expect(inventories[0].machines[0].missing[0]).toMatchObject({ recorded: "Contoso Linux" });
  });

  test("of no machine is a sentence", async () => {
    const text = await shown(readinessReport([], { totals: { ...countStates([]), unprotected: 2 } }));
    expect(text).toBe(
      "No machine here has a replication block.\nMachines  0 ready, 0 not ready, 0 undecided; 2 machines without a replication\n          block: not looked at\n",
    );
  });

  test("a name cannot move the cursor", async () => {
    const text = await shown(readinessReport([{ ...FILE01, name: "\u001b[2Jx" }]));
    expect(text).toContain("\\u001b[2Jx  ready");
  });

  test("colours the states and nothing else", async () => {
    const coloured = await shown(all, ["--color"]);
    expect(coloured).toContain("\u001b[31mnot ready\u001b[39m");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
    expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(await shown(all, ["--no-color"]));
  });
});

test("as CSV, a line a machine with whole names, ended as RFC 4180 says", async () => {
  const odd = { ...WEB01, name: 'WEB "1", old' };
  expect(await shown(readinessReport([odd, APP01, DC01]), ["-f", "csv"])).toBe(
    [
      "machine,state,scenario,blocking,through,warnings,missing,file,line,to choose,mistakes,documents",
      '"WEB ""1"", old",not-ready,vmm-to-azure,hyperv-to-azure/network/host-ipv6,hv-01,,,machines.dr.yaml,3,,,hyperv-to-azure; vmm-to-azure-prerequisites',
      "APP01,undecided,,,,,Disk.logicalSectorSize of disk 'os'; Disk.logicalSectorSize of disk 'data1'; VirtualMachine.bitLocker of virtual machine 'APP01'; GuestOperatingSystem.name of guest operating system of the virtual machine 'APP01'; HyperVHost.vlans of Hyper-V host 'hv-02'; NetworkAdapter.teamed of network adapter 'nic0'; VirtualMachine.proxy of virtual machine 'APP01',machines.dr.yaml,3,,,hyperv-to-azure; vmm-to-azure-prerequisites",
      "DC01,ready,vmm-to-azure,,,hyperv-to-azure/agents/latest-version,,machines.dr.yaml,3,,,hyperv-to-azure; vmm-to-azure-prerequisites",
      "",
    ].join("\r\n"),
  );
});

test("as JSON, everything, with the places", async () => {
  const text = await shown(all, ["-f", "json"]);
  const { inventories, ...rest } = JSON.parse(text);
  const { totals, blockers, wanted, notChecked } = all;
  expect(rest).toEqual({ totals, blockers, wanted, notChecked });
  expect(inventories).toHaveLength(1);
  expect(inventories[0]).toMatchObject({
    folder: "/work/dr",
    broken: [],
    mistakes: [],
    leftOut: [],
  });
  expect(inventories[0].machines).toHaveLength(5);
  expect(inventories[0].machines[1]).toEqual({
    name: "WEB01",
    state: "not-ready",
    scenario: "vmm-to-azure",
    file: "/work/dr/machines.dr.yaml",
    line: 3,
    column: 11,
    blocking: ["hyperv-to-azure/network/host-ipv6"],
    violations: [
      {
        row: "hyperv-to-azure/network/host-ipv6",
        object: "Hyper-V host 'hv-01'",
        file: "/work/dr/machines.dr.yaml",
        line: 7,
        column: 5,
      },
    ],
    warned: [],
    missing: [],
    isConsidered: false,
    toChoose: [],
    mistakes: [],
    documents: ["hyperv-to-azure", "vmm-to-azure-prerequisites"],
  });
  expect(inventories[0].machines[2]).toMatchObject({
    scenario: null,
    missing: expect.arrayContaining([
      {
        fact: "Disk.logicalSectorSize",
        object: "disk 'os'",
        rows: 2,
        file: "/work/dr/machines.dr.yaml",
        line: 9,
        column: 9,
      },
    ]),
  });
  expect(JSON.parse(await shown(reportOf([]), ["-f", "json"])).inventories).toEqual([]);
  expect(JSON.parse(await shown(readinessReport([]), ["-f", "json"])).inventories[0].machines).toEqual([]);
});

test("as Markdown, for a pull request", async () => {
  const odd = { ...WEB01, name: "web|`1`" };
  expect(await shown(readinessReport([SQL01, odd, APP01, DC01, FILE01]), ["-f", "markdown"])).toMatch(`\
| Machine | Replicates | State | Why |
| --- | --- | --- | --- |
| \`SQL01\` | VMM to Azure | not ready | \`azure-vm-requirements/bitlocker\`, \`prerequisites/guest-os\`, through \`hv-01\` |
| \`\` web\\|\`1\` \`\` | VMM to Azure | not ready | through \`hv-01\` |
| \`APP01\` | unknown | undecided | record \`logicalSectorSize\` of 2 disks, \`bitLocker\`, \`name\` of the guest operating system, \`vlans\` of Hyper-V host 'hv-02', \`teamed\` of network adapter 'nic0', \`proxy\` |

| Shared object | Blocks | Why |
| --- | --- | --- |
| Hyper-V host 'hv-01' | 2 | \`network/host-ipv6\`, \`host-storage/smb3\` |

<details><summary>2 machines ready</summary>

\`DC01\`, \`FILE01\`

</details>
`);
});

test("what is to choose and what cannot be read stands in every form", async () => {
  expect(await shown(more, ["-f", "markdown"])).toMatch(`\
| Mistake at | What is wrong |
| --- | --- |
| \`machines.dr.yaml:7:5\` | 'size' is no size. |
`);
  expect(await shown(more, ["-f", "markdown"])).toContain(
    "| `IDEA02` | VMM to Azure | undecided | record `proxy`; still to choose: policy |",
  );
  expect(await shown(more, ["-f", "csv"])).toContain(
    "IDEA01,undecided,vmm-to-azure,,,,,machines.dr.yaml,3,vault; policy,,hyperv-to-azure; vmm-to-azure-prerequisites",
  );
  const { inventories } = JSON.parse(await shown(more, ["-f", "json"]));
  expect(inventories[0].mistakes).toHaveLength(3);
  expect(inventories[0].machines[3]).toMatchObject({ isConsidered: true, toChoose: ["vault", "policy"] });
  expect(inventories[0].machines[5].mistakes[0]).toEqual({
    message: "'size' is no size.",
    object: "disk 'os'",
    file: "/work/dr/machines.dr.yaml",
    line: 7,
    column: 5,
  });
});

describe("exit code", () => {
  const failure = {
    rule: "a/b",
    object: "disk 'x'",
    file: "/work/dr/a.dr.yaml",
    line: 1,
    column: 1,
    reason: "No.",
  };
  const broken = {
    folder: cwd,
    machines: [FILE01],
    broken: ["/work/dr/b.dr.yaml"],
    mistakes: [],
    leftOut: [],
    findings: [],
  };
  const mistaken = {
    folder: cwd,
    machines: [FILE01],
    broken: [],
    mistakes: [MISTAKE],
    leftOut: [],
    findings: [],
  };

  test.each([
    ["all ready", readinessReport([FILE01, DC01]), 0],
    ["no machine", readinessReport([]), 0],
    ["one not ready", readinessReport([FILE01, WEB01]), 1],
    ["one undecided", readinessReport([FILE01, APP01]), 1],
    ["a file that may hide machines", reportOf([broken]), 1],
    ["a mistake", reportOf([mistaken]), 1],
    ["a machine that is network ready", readinessReport([NET01]), 1],
    ["a machine to a second VMM site", readinessReport([OLD01]), 1],
    ["a rule that failed", readinessReport([FILE01], { failures: [failure] }), 2],
  ] as const)("%s", async (_, given, code) => {
    expect((await runCli(["readiness"], { cwd, services: readinessGiving(given) })).code).toBe(code);
  });

  test.each([
    ["all ready, none with a warning", readinessReport([FILE01]), 0],
    ["one that a warning stands at", readinessReport([FILE01, DC01]), 1],
    ["one not ready", readinessReport([WEB01]), 1],
    ["a rule that failed", readinessReport([FILE01, DC01], { failures: [failure] }), 2],
  ] as const)("with --strict: %s", async (_, given, code) => {
    const outcome = await runCli(["readiness", "--strict"], { cwd, services: readinessGiving(given) });
    expect(outcome.code).toBe(code);
  });

  test("a rule that failed is named on standard error", async () => {
    const given = readinessReport([FILE01], { failures: [failure] });
    const { stderr } = await runCli(["readiness"], { cwd, services: readinessGiving(given) });
    expect(stderr).toBe(
      "drlint: a.dr.yaml:1:1: The rule 'a/b' failed at disk 'x', and was not run any further: No.\n",
    );
  });
});

test("what is asked of the library", async () => {
  const given = readinessGiving(readinessReport([]));
  await runCli(["readiness", "a", "b"], { cwd, services: given });
  expect(given.asked).toEqual([{ cwd, paths: ["a", "b"], allowPlugins: true }]);
});

test("the real thing, from files to the table", async () => {
  const folder = variant("hyper-v-without-vmm-to-azure", {
    "machines-oslo.dr.yaml": [["bitLocker: false", "bitLocker: true"]],
  });
  const { notReady } = await readinessIn(folder);
  expect(notReady).toHaveLength(1);
  const { stdout, stderr, code } = await runCli(["readiness"], { cwd: folder });
  expect({ stderr, code }).toEqual({ stderr: "", code: 1 });
  expect(stdout).toMatch(new RegExp(`^${notReady[0]} +not ready  guest-storage/encrypted-disk,`, "m"));
  expect(stdout).toMatch(/^Machines +6 ready, 1 not ready, 0 undecided/m);
});

test("a short name is that of one row, which 'drlint explain' finds by it", async () => {
  const book = await services.ruleBook();
  const shortRows = new ShortRows(book.matrix);
  for (const id of book.matrix.ids()) {
    const subject = findSubject(shortRows.of(id), book);
    const rows =
      subject.kind === "row" ? [subject.row.id] : subject.kind === "rule" ? subject.rule.meta.docs.rows : [];
    expect(rows, shortRows.of(id)).toContain(id);
  }
});

test("what is to be asked next is what 'drlint explain' knows", async () => {
  const cwd = project({
    "a.dr.yaml":
      "virtualMachines: [{ name: sql, bitLocker: true, replication: { to: azure, state: planned } }, { name: web, replication: { to: azure, state: considered } }]\n",
  });
  const { stdout } = await runCli(["readiness"], { cwd });
  const text = stdout.slice(stdout.indexOf("Why blocked"));
  const asked = [...text.matchAll(/drlint explain (\S+)$/gm)].map(([, subject]) => subject!);
  expect(asked).toHaveLength(2);
  for (const subject of asked) expect((await runCli(["explain", subject], { cwd })).code).toBe(0);
});

test("says once, after twelve months, that what drlint knows is old", async () => {
  const given = { ...readinessGiving(all), today: () => new Date("2027-11-29") };
  const { stdout, stderr } = await runCli(["readiness"], { cwd, services: given });
  expect(stderr).toBe(
    "drlint: What this drlint knows of Microsoft's documents, of versions and of regions was last checked on 2026-11-28, more than 12 months ago. Update drlint; 'drlint --version --verbose' prints the date of every document and table.\n",
  );
  expect(stdout).toBe((await runCli(["readiness"], { cwd, services: readinessGiving(all) })).stdout);
});

test("looks at machines without a replication block where it is told to, also as JSON", async () => {
  const at = project({ "a.dr.yaml": "virtualMachines: [{ name: sql, bitLocker: true }]\n" });
  const { stdout, code } = await runCli(["readiness", "--assume", "azure", "-f", "json"], { cwd: at });
  expect(code).toBe(1);
  const { totals, inventories } = JSON.parse(stdout);
  expect(totals).toMatchObject({ machines: 1, notReady: 1, unprotected: 0 });
  expect(inventories[0].machines[0]).toMatchObject({
    name: "sql",
    state: "not-ready",
    isConsidered: true,
    toChoose: ["vault", "policy", "logStorageAccount"],
    line: 1,
    column: 27,
  });
});
