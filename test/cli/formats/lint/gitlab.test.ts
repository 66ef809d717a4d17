import { describe, expect, test } from "vitest";
import { project } from "../../../lint/project.ts";
import { runCli } from "../../run-cli.ts";

/** A finding as GitLab reads it. */
interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: {
    readonly path: string;
    readonly lines: { readonly begin: number; readonly end: number };
  };
}

async function issuesOf(files: Readonly<Record<string, string>>): Promise<Issue[]> {
  const cwd = project({ ".git/HEAD": "", ".drlintrc.yaml": CONFIGURATION, ...files });
  return JSON.parse((await runCli(["-f", "gitlab"], { cwd })).stdout);
}

/** The fingerprint of each finding, by what it says. */
function fingerprintsOf(issues: readonly Issue[]): Record<string, string> {
  return Object.fromEntries(
    issues.map(({ description, fingerprint }, index) => [`${description} ${index}`, fingerprint]),
  );
}

const CONFIGURATION =
  "root: true\nextends: [drlint:recommended]\nrules: { inventory/unresolved-name: warn }\n";
const MACHINES = `virtualMachines:
  - name: SQL01
    host: gone
    colour: blue
  - name: SQL02
    colour: blue
    shape: round
    disks:
      - { name: os, colour: blue }
      - { name: data, colour: blue }
`;
const HOSTS = "hyperVHosts:\n  - name: H\n    colour: blue\n";
const FILES = { "dr/a.dr.yaml": MACHINES, "dr/b.dr.yaml": HOSTS };

describe("GitLab's Code Quality", () => {
  test("has what GitLab asks for", async () => {
    const [first] = await issuesOf(FILES);
    expect(first).toEqual({
      description: "No Hyper-V host is named 'gone' in this inventory.",
      check_name: "inventory/unresolved-name",
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      severity: "minor",
      location: { path: "dr/a.dr.yaml", lines: { begin: 3, end: 3 } },
    });
    expect((await issuesOf(FILES)).map(({ severity }) => severity)).toContain("major");
    expect(await issuesOf({ "a.dr.yaml": "vaults: []\n" })).toEqual([]);
  });

  test("a fingerprint is another one for each finding", async () => {
    const issues = await issuesOf({ ...FILES, "dr2/a.dr.yaml": MACHINES, "dr2/b.dr.yaml": HOSTS });
    expect(issues.length).toBeGreaterThan(12);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  });

  test.each([
    [
      "lines are put above",
      {
        "dr/a.dr.yaml": `# new\n\n${MACHINES.replace("  - name: SQL02", "\n\n  - name: SQL02")}`,
        "dr/b.dr.yaml": `\n${HOSTS}`,
      },
    ],
    [
      "a machine is put above",
      {
        "dr/a.dr.yaml": MACHINES.replace("virtualMachines:\n", "virtualMachines:\n  - name: NEW\n"),
        "dr/b.dr.yaml": HOSTS,
      },
    ],
    ["files of the folder get other names", { "dr/x.dr.yaml": MACHINES, "dr/y.dr.yaml": HOSTS }],
    [
      "disks stand in another order",
      {
        ...FILES,
        "dr/a.dr.yaml": `${MACHINES.split("      - {")[0]}      - { name: data, colour: blue }\n      - { name: os, colour: blue }\n`,
      },
    ],
  ])("a fingerprint stays where %s", async (_, files) => {
    const before = (await issuesOf(FILES)).map(({ fingerprint }) => fingerprint).sort();
    const after = (await issuesOf(files)).map(({ fingerprint }) => fingerprint).sort();
    expect(after).toEqual(before);
  });

  test("a fingerprint is the same in another checkout, and from another folder", async () => {
    const cwd = project({ ".git/HEAD": "", ".drlintrc.yaml": CONFIGURATION, ...FILES });
    const inside = JSON.parse((await runCli(["-f", "gitlab"], { cwd: `${cwd}/dr` })).stdout);
    expect(fingerprintsOf(inside)).toEqual(fingerprintsOf(await issuesOf(FILES)));
  });
});
