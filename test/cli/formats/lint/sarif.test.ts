import type { Log, Result } from "sarif";
import { describe, expect, it } from "vitest";
import { plugin, project } from "../../../lint/project.ts";
import { runCli } from "../../run-cli.ts";

const INVENTORY = `schemaVersion: 1
hyperVSites: [{ name: oslo }]
hyperVHosts: [{ name: hv1, site: oslo, recoveryServicesAgentVersion: 2.0.9202.0 }]
virtualMachines:
  - name: "[SQL01]"
    host: hv1
    disks: [{ name: data, role: data, vhdFormat: vhdx, size: 6TB }]
    replication: { to: azure, state: considered }
`;
const CONFIGURATION = "root: true\nextends: [drlint:recommended, drlint:stylistic]\n";

async function logOf(files: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Log> {
  const cwd = project({ ".drlintrc.yaml": CONFIGURATION, ...files });
  const { stdout, stderr } = await runCli(["--format", "sarif", ...args], { cwd });
  expect(stderr).toBe("");
  return JSON.parse(stdout) as Log;
}

function resultOf({ runs: [run] }: Log, rule: string): Result {
  return run!.results!.find(({ ruleId }) => ruleId === rule)!;
}

describe("SARIF", () => {
  it("says where a finding is, from the root of the repository", async () => {
    const log = await logOf({ "dr/a b#1.dr.yaml": INVENTORY });
    const result = resultOf(log, "guest-storage/disk-over-1-tb");
    expect(result.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: "dr/a%20b%231.dr.yaml", uriBaseId: "SRCROOT" },
          region: { startLine: 7, startColumn: 62, endLine: 7, endColumn: 65 },
        },
      },
    ]);
    expect(log.runs[0]!.columnKind).toBe("utf16CodeUnits");
    expect(log.runs[0]!.originalUriBaseIds).toHaveProperty("SRCROOT");
  });

  it("links related places from the message, whose own brackets are none", async () => {
    const result = resultOf(await logOf({ "a.dr.yaml": INVENTORY }), "guest-storage/disk-over-1-tb");
    expect(result.message.text).toMatch(/\n\[the agent of the machine's host\]\(0\)$/);
    expect(result.relatedLocations).toMatchObject([
      { id: 0, physicalLocation: { region: { startLine: 3 } } },
    ]);
    const named = await logOf({ "a.dr.yaml": INVENTORY.replace("hv1\n", "hv1\n    bitLocker: true\n") });
    expect(resultOf(named, "azure-vm-requirements/bitlocker").message.text).toContain("'\\[SQL01\\]'");
  });

  it("holds what puts a finding right", async () => {
    const result = resultOf(await logOf({ "a.dr.yaml": INVENTORY }), "inventory/value-spelling");
    expect(result.fixes).toMatchObject([
      {
        artifactChanges: [
          {
            replacements: [
              {
                deletedRegion: { startLine: 7, startColumn: 50, endLine: 7, endColumn: 54 },
                insertedContent: { text: "VHDX" },
              },
            ],
          },
        ],
      },
    ]);
  });

  it("describes each rule of its findings once, with its page", async () => {
    const log = await logOf({ "a.dr.yaml": INVENTORY, "b/b.dr.yaml": INVENTORY });
    const { rules } = log.runs[0]!.tool.driver;
    const ids = rules!.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    for (const result of log.runs[0]!.results!) expect(ids[result.ruleIndex!]).toBe(result.ruleId);
    const rule = rules!.find(({ id }) => id === "guest-storage/disk-over-1-tb")!;
    expect(rule).toMatchObject({ name: "GuestStorageDiskOver1Tb", defaultConfiguration: { level: "error" } });
    expect(rule.help!.markdown).toContain("# guest-storage/disk-over-1-tb");
    for (const { fullDescription } of rules!) expect(fullDescription!.text.length).toBeLessThanOrEqual(1024);
  });

  it("leaves silenced findings out, unless they are asked for", async () => {
    const text = INVENTORY.replace(
      "    disks",
      "    # drlint-disable-next-line guest-storage/disk-over-1-tb -- goes on Monday\n    disks",
    );
    const rule = "guest-storage/disk-over-1-tb";
    expect(resultOf(await logOf({ "a.dr.yaml": text }), rule)).toBeUndefined();
    expect(resultOf(await logOf({ "a.dr.yaml": text }, "--sarif-silenced"), rule).suppressions).toEqual([
      { kind: "inSource", justification: "goes on Monday" },
    ]);
  });

  it("tells one run of a commit from another by its category", async () => {
    expect((await logOf({ "a.dr.yaml": INVENTORY })).runs[0]!.automationDetails!.id).toBe("drlint/");
    const log = await logOf({ "a.dr.yaml": INVENTORY }, "--category", "oslo");
    expect(log.runs[0]!.automationDetails!.id).toBe("drlint/oslo/");
  });

  it("says that a rule failed, and that the run is not complete", async () => {
    const cwd = project({
      ".drlintrc.yaml": "root: true\nplugins: [./rules.mjs]\nrules: { contoso/broken: error }\n",
      "rules.mjs": plugin("contoso/broken", "throw new Error('no way')"),
      "a.dr.yaml": INVENTORY,
    });
    const { stdout, code } = await runCli(["--format", "sarif"], { cwd });
    expect(code).toBe(2);
    const [invocation] = (JSON.parse(stdout) as Log).runs[0]!.invocations!;
    expect(invocation).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: "error", associatedRule: { id: "contoso/broken" } }],
    });
  });
});
