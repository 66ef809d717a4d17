import { describe, expect, test } from "vitest";
import type { ChangesReport } from "../../../../answers/changes/changes.ts";
import { project } from "../../../lint/project.ts";
import { oneDisk, Repository } from "../../../project/earlier/repository.ts";
import { runCli, type Surroundings } from "../../run-cli.ts";
import { change, changesGiving, changesReport, finding, machine, reportOf } from "./reports.ts";

const cwd = "/work/dr";
const POLICY = {
  what: "replication.policy",
  path: [{ property: "replication" }, { property: "policy" }],
  before: "gold",
  now: undefined,
  place: { file: "/work/dr/machines.dr.yaml", line: 12, column: 5 },
} as const;
const MAPPING = {
  object: "network mapping of 'web' to 'vmm-chi'",
  entity: "NetworkMapping",
  name: undefined,
  what: "target.network",
  before: "one",
  now: "two",
  place: { file: "/work/dr/maps.dr.yaml", line: 3, column: 9 },
} as const;
const ORDER = finding({
  rule: "change/mapping-modify-order",
  rows: ["azure-to-azure-network-mapping/modify-order"],
  message: "First delete the other.",
});
const NEW_ONLY = finding({
  rule: "change/mapping-modify-new-only",
  severity: "warn",
  rows: ["azure-to-azure-network-mapping/modify-new-only"],
  message: "They stay.",
});

const all = changesReport([
  change({ findings: [finding()] }),
  change(POLICY),
  change({ ...MAPPING, findings: [ORDER, NEW_ONLY] }),
  change({
    object: "virtual machine 'WEB01'",
    name: "WEB01",
    what: "disks",
    before: undefined,
    now: "2 listed",
    undecided: ["hyperv-to-azure/management/add-disk"],
  }),
  machine("added", { object: "virtual machine 'APP01'", name: "APP01" }),
  change({ kind: "unreadable", object: "virtual machine 'OLD01'", what: "", unread: "earlier" }),
  machine("removed", { object: "virtual machine 'GONE01'", name: "GONE01", affects: "protection" }),
]);

async function shown(given: ChangesReport, args: readonly string[] = [], surroundings: Surroundings = {}) {
  const outcome = await runCli(["changes", "--base", "main", ...args], {
    cwd,
    services: changesGiving(given),
    ...surroundings,
  });
  expect(outcome.stderr).toBe("");
  return outcome.stdout;
}

describe("as a table", () => {
  test("with what is not known of machines, and those that are not looked at", async () => {
    const unprotected = 12;
    expect(await shown(changesReport([], { unprotected }))).toBe(
      "Nothing that is replicated has changed, compared with 'main'; 12 machines\nwithout a replication block: not looked at.\n",
    );
    const report = changesReport([machine("unrecorded", { harmless: undefined })], { unprotected });
    expect(await shown(report, ["--no-color"], { terminal: 120 })).toBe(`\
virtual machine 'SQL01'  machines.dr.yaml
    not known  not recorded any more; whether it is still there is not known: host hv-01

Changes   1 not known; compared with 'main'
Machines  1 not recorded any more; 12 machines without a replication block: not looked at
`);
    expect(await shown(report, ["--format", "markdown"])).toContain(
      "Machines: 1 not recorded any more; 12 machines without a replication block: not looked at.",
    );
    expect(JSON.parse(await shown(report, ["--format", "json"]))).toMatchObject({ unprotected });
  });

  test("in 80 columns, object by object, then the totals", async () => {
    expect(await shown(all)).toBe(`\
virtual machine 'SQL01'  machines.dr.yaml
  4:31  error      size of disk 'os': 100 GB → 200 GB
                   change/disk-resized: management/resize-disk
  12:5  harmless   replication.policy: gold → not recorded

network mapping of 'web' to 'vmm-chi'  maps.dr.yaml
   3:9  error      target.network: one → two
                   change/mapping-modify-order: network-mapping/modify-order
                   change/mapping-modify-new-only:
                   network-mapping/modify-new-only

virtual machine 'WEB01'  machines.dr.yaml
  4:31  undecided  disks: not recorded → 2 listed
                   not decided: management/add-disk

virtual machine 'APP01'  machines.dr.yaml
  4:31  harmless   added: host hv-01

virtual machine 'OLD01'  machines.dr.yaml
  4:31  not read   what it was could not be read

virtual machine 'GONE01'  machines.dr.yaml
        at stake   removed: host hv-01
                   no row decides it; check that protection is to end

Changes   2 errors, 1 not read, 1 at stake, 1 undecided, 2 harmless; compared
          with 'main'
Machines  1 added, 1 removed
`);
  });

  test("in a wide terminal, the rules have a column", async () => {
    const text = await shown(all, ["--no-color"], { terminal: 200 });
    expect(text).toContain(`\
virtual machine 'SQL01'  machines.dr.yaml
  4:31  error      size of disk 'os': 100 GB → 200 GB  change/disk-resized: management/resize-disk
  12:5  harmless   replication.policy: gold → not recorded
`);
    expect(text).toContain(`\
   3:9  error      target.network: one → two           change/mapping-modify-order: network-mapping/modify-order
                                                       change/mapping-modify-new-only: network-mapping/modify-new-only
`);
  });

  test.each([40, 60, 80, 120, 200])(
    "never writes beyond %i columns, but for a rule's name, and no white space at an end",
    async (terminal) => {
      for (const line of (await shown(all, ["--no-color"], { terminal })).split("\n")) {
        expect(line).toBe(line.trimEnd());
        if (!line.trim().includes(" ")) continue;
        expect(line.length, line).toBeLessThanOrEqual(terminal);
      }
    },
  );

  test("says every state in which a change can be", async () => {
    const states = changesReport([
      change({ findings: [finding({ severity: "warn" })] }),
      change({ findings: [finding({ isSilenced: true })] }),
      change({ findings: [finding({ severity: "off" })] }),
      change({ affects: "target" }),
      change({ affects: "network" }),
      change({ kind: "unreadable", what: "", unread: "now" }),
      change({ kind: "unreadable", what: "", unread: "now", isGone: true }),
      change({ kind: "unreadable", what: "", unread: "earlier", isGone: true }),
      change({ harmless: undefined }),
      change({ what: "disk 'new'", kind: "added", before: undefined, now: "" }),
      change({ what: "disk 'old'", kind: "removed", before: "size 10 GB", now: undefined }),
      change({ what: "", findings: [finding({ rule: "contoso/any", rows: [], message: "Ours." })] }),
    ]);
    expect((await shown(states)).split("\n").slice(1, 19)).toEqual([
      "  4:31  warning    size of disk 'os': 100 GB → 200 GB",
      "                   change/disk-resized: management/resize-disk",
      "  4:31  silenced   size of disk 'os': 100 GB → 200 GB",
      "                   change/disk-resized: management/resize-disk",
      "  4:31  rule off   size of disk 'os': 100 GB → 200 GB",
      "                   change/disk-resized: management/resize-disk",
      "  4:31  at stake   size of disk 'os': 100 GB → 200 GB",
      "                   no row decides it; check that replication was enabled again",
      "  4:31  at stake   size of disk 'os': 100 GB → 200 GB",
      "                   no row decides it; check the network of the replicas",
      "  4:31  not read   what it is now cannot be read",
      "        not read   whether it is still there cannot be read",
      "        not read   gone; what it was could not be read",
      "  4:31  not known  size of disk 'os': 100 GB → 200 GB",
      "  4:31  harmless   disk 'new' added",
      "  4:31  harmless   disk 'old' removed: size 10 GB",
      "  4:31  error      Ours.",
      "                   contoso/any",
    ]);
  });

  test("of one name in two files or folders has a heading for each", async () => {
    const there = { place: { file: "/work/dr/oslo/machines.dr.yaml", line: 4, column: 31 } };
    const text = await shown(
      reportOf([
        { folder: "/work/dr", changes: [change()] },
        { folder: "/work/dr/oslo", changes: [change(there)] },
      ]),
    );
    expect(text.match(/^virtual machine 'SQL01' {2}.*$/gm)).toEqual([
      "virtual machine 'SQL01'  machines.dr.yaml",
      "virtual machine 'SQL01'  oslo/machines.dr.yaml",
    ]);
  });

  test("with a long name, the file stands under it", async () => {
    const long = `virtual machine '${"a".repeat(60)}'`;
    expect(await shown(changesReport([change({ object: long })]))).toContain(`${long}\n  machines.dr.yaml\n`);
  });

  test("of no change is a sentence", async () => {
    expect(await shown(changesReport([]))).toBe(
      "Nothing that is replicated has changed, compared with 'main'.\n",
    );
  });

  test("a name cannot move the cursor", async () => {
    const text = await shown(
      changesReport([change({ object: "virtual machine '\u001b[2Jx'", before: "\u001b[2J" })]),
    );
    expect(text).not.toContain("\u001b");
  });

  test("colours nothing away", async () => {
    const coloured = await shown(all, ["--color"]);
    expect(coloured).toContain("\u001b[31merror");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
    expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(await shown(all, ["--no-color"]));
  });
});

test("as JSON, everything, with the places", async () => {
  const { inventories, ...rest } = JSON.parse(await shown(all, ["-f", "json"]));
  expect(rest).toEqual({ base: "main", unprotected: 0, totals: all.totals, unreadable: [] });
  expect(inventories).toHaveLength(1);
  expect(inventories[0].folder).toBe("/work/dr");
  expect(inventories[0].changes).toHaveLength(7);
  expect(inventories[0].changes[0]).toEqual({
    kind: "changed",
    verdict: "error",
    entity: "VirtualMachine",
    name: "SQL01",
    object: "virtual machine 'SQL01'",
    what: "size of disk 'os'",
    path: [{ property: "disks", part: "os" }, { property: "size" }],
    before: "100 GB",
    now: "200 GB",
    findings: [
      {
        rule: "change/disk-resized",
        severity: "error",
        silenced: false,
        rows: ["hyperv-to-azure/management/resize-disk"],
        message: "Disk 'os' had 100 GB and has 200 GB. Do not.",
      },
    ],
    affects: null,
    undecided: [],
    missing: [],
    harmless: null,
    gone: false,
    file: "/work/dr/machines.dr.yaml",
    line: 4,
    column: 31,
  });
  expect(inventories[0].changes[1]).toMatchObject({ verdict: "harmless", before: "gold", now: null });
  expect(inventories[0].changes[2]).toMatchObject({ name: null });
  expect(inventories[0].changes[5]).toMatchObject({ kind: "unreadable", unread: "earlier" });
  expect(inventories[0].changes[6]).toMatchObject({ verdict: "at-stake", affects: "protection" });
  expect(JSON.parse(await shown(reportOf([]), ["-f", "json"])).inventories).toEqual([]);
  expect(JSON.parse(await shown(changesReport([]), ["-f", "json"])).inventories[0].changes).toEqual([]);
});

describe("as Markdown, for a pull request", () => {
  test("what a rule has to say first, the gravest before the others, and what is harmless folded away", async () => {
    const odd = change({ ...POLICY, before: "a|b`c", now: "<img>" });
    const given = changesReport([
      ...all.inventories[0]!.changes.filter(({ what }) => what !== "replication.policy"),
      odd,
      change({ ...MAPPING, findings: [NEW_ONLY] }),
    ]);
    expect(await shown(given, ["-f", "markdown"])).toBe(`\
**8 changes of what is replicated**, compared with \`main\`: 2 errors, 1 warning, 1 not read, 1 at stake, 1 undecided, 2 harmless. Machines: 1 added, 1 removed.

|  | Object | Change | Was | Is | What to do |
| --- | --- | --- | --- | --- | --- |
| error | virtual machine 'SQL01'<br>\`machines.dr.yaml:4\` | size of disk 'os' | 100 GB | 200 GB | Disk 'os' had 100 GB and has 200 GB. Do not.<br>\`change/disk-resized\` (\`management/resize-disk\`) |
| error | network mapping of 'web' to 'vmm-chi'<br>\`maps.dr.yaml:3\` | target.network | one | two | First delete the other.<br>\`change/mapping-modify-order\` (\`network-mapping/modify-order\`)<br>They stay.<br>\`change/mapping-modify-new-only\` (\`network-mapping/modify-new-only\`) |
| warning | network mapping of 'web' to 'vmm-chi'<br>\`maps.dr.yaml:3\` | target.network | one | two | They stay.<br>\`change/mapping-modify-new-only\` (\`network-mapping/modify-new-only\`) |
| not read | virtual machine 'OLD01'<br>\`machines.dr.yaml:4\` | what it was could not be read |  |  |  |
| at stake | virtual machine 'GONE01'<br>\`machines.dr.yaml:4\` | removed | host hv-01 |  | No row decides it; check that protection is to end. |
| undecided | virtual machine 'WEB01'<br>\`machines.dr.yaml:4\` | disks | not recorded | 2 listed | Not decided, for want of a recorded fact: \`management/add-disk\` |

<details><summary>2 harmless changes</summary>

| Object | Change | Was | Is |
| --- | --- | --- | --- |
| virtual machine 'APP01'<br>\`machines.dr.yaml:4\` | added |  | host hv-01 |
| virtual machine 'SQL01'<br>\`machines.dr.yaml:12\` | replication.policy | a\\|b\\\`c | \\<img\\> |

</details>
`);
  });

  test("fits into a comment however much has changed", async () => {
    const message = "x".repeat(200);
    const many = Array.from({ length: 1000 }, (_, index) =>
      change(index < 500 ? { findings: [finding({ message })] } : {}),
    );
    const text = await shown(changesReport(many), ["-f", "markdown"]);
    expect(text.length).toBeLessThan(65_536);
    expect(text).toContain("\nand 420 more, which `drlint changes` lists.\n");
    expect(text).toContain("\nand 350 more, which `drlint changes` lists.\n\n</details>");
  });

  test("of no change is a sentence", async () => {
    expect(await shown(changesReport([]), ["-f", "markdown"])).toBe(
      "**Nothing that is replicated has changed**, compared with `main`\n",
    );
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
  const notice = {
    place: { file: "/work/dr/a.dr.yaml", line: 3, column: 1 },
    message: "Nothing can be said.",
  };

  test.each([
    ["no change", changesReport([]), 0],
    ["harmless changes", changesReport([change(), machine("removed")]), 0],
    ["a warning", changesReport([change({ findings: [finding({ severity: "warn" })] })]), 0],
    ["a change that is not known", changesReport([change({ harmless: undefined })]), 0],
    ["a row that is undecided", changesReport([all.inventories[0]!.changes[3]!]), 0],
    ["an error that is set aside", changesReport([change({ findings: [finding({ isSilenced: true })] })]), 0],
    ["a rule that is off", changesReport([change({ findings: [finding({ severity: "off" })] })]), 0],
    ["an error", changesReport([change({ findings: [finding()] })]), 1],
    ["something that was not read", changesReport([change({ kind: "unreadable", unread: "now" })]), 1],
    ["nothing that could be said", changesReport([], { unreadable: [notice] }), 2],
    ["a rule that failed", changesReport([change()], { failures: [failure] }), 2],
  ] as const)("%s", async (_, given, code) => {
    const outcome = await runCli(["changes", "--base", "main"], { cwd, services: changesGiving(given) });
    expect(outcome.code).toBe(code);
  });

  test.each([
    ["no change", changesReport([]), 0],
    ["harmless changes", changesReport([change(), machine("removed")]), 0],
    [
      "a machine that loses its protection",
      changesReport([machine("removed", { affects: "protection" })]),
      1,
    ],
    ["a warning", changesReport([change({ findings: [finding({ severity: "warn" })] })]), 1],
    ["a change that is not known", changesReport([change({ harmless: undefined })]), 1],
    ["a row that is undecided", changesReport([all.inventories[0]!.changes[3]!]), 1],
    ["an error that is set aside", changesReport([change({ findings: [finding({ isSilenced: true })] })]), 0],
    ["a rule that is off", changesReport([change({ findings: [finding({ severity: "off" })] })]), 0],
    ["an error", changesReport([change({ findings: [finding()] })]), 1],
    ["nothing that could be said", changesReport([], { unreadable: [notice] }), 2],
  ] as const)("with --strict: %s", async (_, given, code) => {
    const args = ["changes", "--base", "main", "--strict"];
    expect((await runCli(args, { cwd, services: changesGiving(given) })).code).toBe(code);
  });

  test("what could not be read, and a rule that failed, are named on standard error", async () => {
    const given = changesReport([], {
      unreadable: [notice],
      notices: [{ ...notice, message: "A part." }],
      failures: [failure],
    });
    for (const format of ["table", "markdown"]) {
      const { stdout, stderr } = await runCli(["changes", "--base", "main", "-f", format], {
        cwd,
        services: changesGiving(given),
      });
      // Never that nothing has changed.
      expect(stdout).toBe(
        format === "table" ? "" : "**What has changed cannot be told**, compared with `main`\n",
      );
      expect(stderr).toBe(
        "drlint: a.dr.yaml:3:1: A part.\ndrlint: a.dr.yaml:3:1: Nothing can be said.\ndrlint: a.dr.yaml:1:1: The rule 'a/b' failed at disk 'x', and was not run any further: No.\n",
      );
    }
  });

  test("what could not be read is in the JSON as well", async () => {
    const given = changesReport([], { unreadable: [notice] });
    const { stdout } = await runCli(["changes", "--base", "main", "-f", "json"], {
      cwd,
      services: changesGiving(given),
    });
    expect(JSON.parse(stdout).unreadable).toEqual([{ ...notice.place, message: notice.message }]);
  });
});

test("what is asked of the library", async () => {
  const given = changesGiving(changesReport([]));
  await runCli(["changes", "--base", "HEAD~1", "a", "b"], { cwd, services: given });
  expect(given.asked).toEqual([{ cwd, paths: ["a", "b"], base: "HEAD~1", allowPlugins: true }]);
});

describe("a base that cannot be compared with is refused in words, with exit code 2", () => {
  async function refusal(folder: string, ...args: readonly string[]): Promise<string> {
    const { code, stdout, stderr } = await runCli(["changes", ...args], { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    return stderr;
  }

  test("none, an unknown one, one outside of any repository, and no file any more", async () => {
    const { folder } = new Repository().commit({ "dr/a.dr.yaml": oneDisk("100GB") });
    expect(await refusal(folder)).toBe(
      "drlint: 'drlint changes' needs to know since when: --base with a git revision or a folder, such as --base origin/main.\n",
    );
    expect(await refusal(folder, "--base", "mian")).toBe(
      `drlint: The repository '${folder}' has no revision 'mian'. Did you mean 'main'?\n`,
    );
    const outside = project({ "a.dr.yaml": "vaults: []\n" });
    expect(await refusal(outside, "--base", "main")).toBe(
      `drlint: 'main' is no folder, and can be no revision: '${outside}' stands in no git repository.\n`,
    );
    new Repository(folder).write({ "dr/a.dr.yaml": undefined });
    expect(await refusal(folder, "--base", "HEAD")).toMatch(/^drlint: No inventory in '\.'/);
  });
});

test("the real thing, from a repository to the table", async () => {
  const repository = new Repository().commit({
    "dr/a.dr.yaml": oneDisk("100GB"),
    "old/b.dr.yaml": oneDisk("1GB"),
  });
  repository.write({ "old/b.dr.yaml": undefined }).rename("dr/a.dr.yaml", "dr/c.dr.yaml");
  repository.write({ "dr/c.dr.yaml": oneDisk("200GB") });
  const { code, stdout, stderr } = await runCli(["changes", "--base", "HEAD"], { cwd: repository.folder });
  expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
  expect(stdout).toBe(`\
virtual machine 'SQL01'  dr/c.dr.yaml
  4:31  error      size of disk 'os': 100 GB → 200 GB
                   change/disk-resized: management/resize-disk

Hyper-V site 'oslo'  old/b.dr.yaml
        not known  removed

Hyper-V host 'hv-oslo-01'  old/b.dr.yaml
        not known  removed: site oslo

virtual machine 'SQL01'  old/b.dr.yaml
        at stake   removed: host hv-oslo-01, replication (state protected, to
                   azure)
                   no row decides it; check that protection is to end

Changes   1 error, 1 at stake, 2 not known; compared with 'HEAD'
Machines  1 removed
`);
});
