import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { lint } from "../../lint/lint.ts";
import type { LintOptions } from "../../project/options.ts";
import { inSite } from "../rules/inventories.ts";
import { plugin, project, TWO_MISTAKES } from "./project.ts";

/** Lints a project. Findings as `file:line:column severity rule`. */
async function linted(folder: string, options: LintOptions = {}) {
  const report = await lint({ cwd: folder, allowPlugins: true, ...options });
  const findings = report.results.flatMap(({ filePath, messages }) =>
    messages.map(
      ({ line, column, severity, ruleId, message }) =>
        `${relative(folder, filePath).replaceAll("\\", "/")}:${line}:${column} ${severity === 2 ? "error" : "warning"} ${ruleId ?? message}`,
    ),
  );
  return { ...report, findings };
}

describe("a lint", () => {
  it("goes by what holds for each file, in one folder too", async () => {
    const folder = project({
      ".drlintrc.yaml": `root: true
rules: { inventory/schema: error, inventory/unresolved-name: error }
overrides:
  - files: "*.draft.dr.yaml"
    rules: { inventory/schema: warn, inventory/unresolved-name: off }
`,
      "a.dr.yaml": TWO_MISTAKES,
      "b.draft.dr.yaml": TWO_MISTAKES.replace("SQL01", "SQL02"),
      "sub/.drlintrc.yaml": "rules: { inventory/schema: off }\n",
      "sub/c.dr.yaml": TWO_MISTAKES,
    });
    expect((await linted(folder)).findings).toEqual([
      "a.dr.yaml:3:11 error inventory/unresolved-name",
      "a.dr.yaml:4:5 error inventory/schema",
      "b.draft.dr.yaml:4:5 warning inventory/schema",
      "sub/c.dr.yaml:3:11 error inventory/unresolved-name",
    ]);
  });

  it("puts the caller's severities over those of the configurations, and keeps their options", async () => {
    const folder = project({
      ".drlintrc.yaml": "root: true\nrules: { inventory/schema: error }\n",
      "a.dr.yaml": TWO_MISTAKES,
    });
    const rules = { "inventory/schema": "off", "inventory/unresolved-name": "warn" } as const;
    expect((await linted(folder, { rules })).findings).toEqual([
      "a.dr.yaml:3:11 warning inventory/unresolved-name",
    ]);
    await expect(linted(folder, { rules: { "inventory/shema": "off" } })).rejects.toThrow(
      "There is no rule 'inventory/shema'. Did you mean 'inventory/schema'?",
    );
  });

  it("is refused where a configuration turns no rule on", async () => {
    const folder = project({
      ".drlintrc.yaml": "root: true\nignorePatterns: archive\n",
      "a.dr.yaml": TWO_MISTAKES,
    });
    await expect(linted(folder)).rejects.toThrow(
      ".drlintrc.yaml:1:1: No rule is on for 'a.dr.yaml'. Add 'extends: drlint:recommended', or turn rules on under 'rules'.",
    );
    const { findings } = await linted(folder, { rules: { "inventory/schema": "warn" } });
    expect(findings).toEqual(["a.dr.yaml:4:5 warning inventory/schema"]);
  });

  it("reports directives that silence nothing as the configuration says", async () => {
    const files = {
      "a.dr.yaml": "# drlint-disable-next-line inventory/schema -- old\nvirtualMachines: []\n",
    };
    const configuration = "root: true\nrules: { inventory/schema: error }\nreportUnusedDisableDirectives: ";
    for (const [value, expected] of [
      ["error", ["error"]],
      ["true", ["warning"]],
      ["off", []],
    ] as const) {
      const { findings } = await linted(project({ ...files, ".drlintrc.yaml": configuration + value }));
      expect(findings.map((finding) => finding.split(" ")[1])).toEqual(expected);
    }
  });

  it("knows the guests that settings add", async () => {
    const vm = inSite(
      `operatingSystem: { name: Contoso Enterprise 9 }
networkAdapters:
  - { name: nic, ipConfigurations: [{ address: 10.0.0.4, assignment: static }] }`,
      "{ to: azure, state: planned }",
    );
    const rule = "root: true\nrules: { network/linux-static-address: warn }\n";
    const settings = "settings: { guestOperatingSystems: [{ name: Contoso Enterprise, family: linux }] }\n";
    const unknown = await linted(project({ ".drlintrc.yaml": rule, "a.dr.yaml": vm }));
    const known = await linted(project({ ".drlintrc.yaml": rule + settings, "a.dr.yaml": vm }));
    expect(unknown.findings).toEqual([]);
    expect(unknown.summary.undecided).toBeGreaterThan(0);
    expect(known.findings).toEqual([expect.stringMatching(/warning network\/linux-static-address$/)]);
  });
});

describe("plugins", () => {
  const files = {
    ".drlintrc.yaml": `root: true
plugins: ./ours.mjs
rules: { inventory/unresolved-name: error, contoso/machines: [warn, { prefix: X }] }
`,
    "ours.mjs": plugin("contoso/machines"),
    "a.dr.yaml": TWO_MISTAKES,
    "sub/.drlintrc.yaml": "rules: { contoso/machines: error }\n",
    "sub/b.dr.yaml": "virtualMachines: [{ name: DB01 }]\n",
  };

  it("bring rules, which folders below can name too", async () => {
    const { findings, failures, notices } = await linted(project(files));
    expect(findings).toEqual([
      "a.dr.yaml:2:11 warning contoso/machines",
      "a.dr.yaml:3:11 error inventory/unresolved-name",
      "sub/b.dr.yaml:1:27 error contoso/machines",
    ]);
    expect({ failures, notices }).toEqual({ failures: [], notices: [] });
  });

  it("have rules that the caller can name, and directives", async () => {
    const folder = project({
      ...files,
      "a.dr.yaml":
        "virtualMachines:\n  - name: A # drlint-disable-line contoso/machines -- known\n  - name: B\n",
    });
    expect((await linted(folder, { paths: ["a.dr.yaml"] })).findings).toEqual([
      "a.dr.yaml:3:11 warning contoso/machines",
    ]);
    const { findings } = await linted(folder, { paths: ["sub"], rules: { "contoso/machines": "off" } });
    expect(findings).toEqual([]);
  });

  it("have options that are checked by the rule's schema", async () => {
    const text = files[".drlintrc.yaml"].replace("prefix: X", "prefix: 7");
    await expect(linted(project({ ...files, ".drlintrc.yaml": text }))).rejects.toThrow(
      ".drlintrc.yaml:3:79: The option 'prefix' of 'contoso/machines' cannot be 7. It is text; a number that is meant as text stands in quotes.",
    );
  });

  it("are not loaded where code may not run, and that is said", async () => {
    const folder = project({ ...files, "ours.mjs": 'throw new Error("it was run");\n' });
    const { findings, notices } = await linted(folder, { allowPlugins: false });
    expect(findings).toEqual(["a.dr.yaml:3:11 error inventory/unresolved-name"]);
    expect(notices).toEqual([
      {
        place: { file: join(folder, ".drlintrc.yaml"), line: 2, column: 10 },
        message: "The plugin './ours.mjs' is code, and code is not run here: its rules are left out.",
      },
    ]);
  });

  it("can be packages, with a default export", async () => {
    const folder = project({
      ".drlintrc.yaml": "root: true\nplugins: '@contoso/drlint-rules'\nrules: { contoso/machines: error }\n",
      "node_modules/@contoso/drlint-rules/package.json":
        '{ "name": "@contoso/drlint-rules", "type": "module", "exports": { ".": { "import": "./main.js" } } }',
      "node_modules/@contoso/drlint-rules/main.js": plugin("contoso/machines").replace(
        'export const rules = { "contoso/machines": rule };',
        'export default { meta: { name: "contoso" }, rules: { machines: rule } };',
      ),
      "a.dr.yaml": "virtualMachines: [{ name: DB01 }]\n",
    });
    expect((await linted(folder)).findings).toEqual(["a.dr.yaml:1:27 error contoso/machines"]);
  });
});

describe("a rule that throws", () => {
  const configuration =
    "root: true\nplugins: ./ours.mjs\nrules: { inventory/unresolved-name: error, contoso/machines: error }\n";

  it("is named with the object at hand, once a folder, and the others' findings stand", async () => {
    const folder = project({
      ".drlintrc.yaml": configuration,
      "ours.mjs": plugin("contoso/machines", 'if (node.name === "B") node.disks.length; report(node)'),
      "a.dr.yaml":
        "virtualMachines:\n  - name: A\n    host: gone\n  - name: B\n  - name: B2\nhyperVHosts: []\n",
      "sub/b.dr.yaml": "virtualMachines:\n  - name: B\n    host: gone\nhyperVHosts: []\n",
    });
    const { findings, failures } = await linted(folder);
    expect(findings).toEqual([
      "a.dr.yaml:2:11 error contoso/machines",
      "a.dr.yaml:3:11 error inventory/unresolved-name",
      "sub/b.dr.yaml:3:11 error inventory/unresolved-name",
    ]);
    expect(failures).toEqual([
      {
        rule: "contoso/machines",
        object: "virtual machine 'B'",
        file: join(folder, "a.dr.yaml"),
        line: 4,
        column: 11,
        reason: "Cannot read properties of undefined (reading 'length').",
      },
      expect.objectContaining({ rule: "contoso/machines", file: join(folder, "sub/b.dr.yaml"), line: 2 }),
    ]);
  });

  it("may do so when it is set up", async () => {
    const throwing = plugin("contoso/machines").replace(
      "create(context) {",
      'create(context) { throw "a text";',
    );
    const folder = project({
      ".drlintrc.yaml": configuration,
      "ours.mjs": throwing,
      "a.dr.yaml": TWO_MISTAKES,
    });
    const { findings, failures } = await linted(folder);
    expect(findings).toEqual(["a.dr.yaml:3:11 error inventory/unresolved-name"]);
    expect(failures).toMatchObject([{ rule: "contoso/machines", object: "inventory", reason: "a text." }]);
  });
});

describe("machines without a replication block", () => {
  const MACHINES = `hyperVSites: [{ name: oslo }]
hyperVHosts: [{ name: hv1, site: oslo }]
virtualMachines:
  - { name: sql_01, host: hv1, bitLocker: true }
azureVirtualMachines:
  - { name: web, region: westeurope }
`;
  const BITLOCKER = "azure-vm-requirements/bitlocker";
  const assuming = "root: true\nextends: drlint:recommended\nsettings: { assume: azure }\n";

  it("are looked at where they are assumed to be considered", async () => {
    const folder = project({ "a.dr.yaml": MACHINES });
    const before = await linted(folder);
    expect(before.summary).toMatchObject({ virtualMachines: 2, withoutReplication: 2 });
    expect(before.findings).toEqual([]);
    const after = await linted(folder, { assume: "azure" });
    expect(after.summary).toMatchObject({ virtualMachines: 2, withoutReplication: 0 });
    expect(after.findings.join("\n")).toContain(BITLOCKER);
    expect(after.findings.join("\n")).not.toContain("replication/choices");
  });

  it("are so by a setting, also of some files alone", async () => {
    const some =
      "root: true\nextends: drlint:recommended\noverrides: [{ files: b.dr.yaml, settings: { assume: azure } }]\n";
    const all = await linted(project({ ".drlintrc.yaml": assuming, "a.dr.yaml": MACHINES }));
    expect(all.summary.withoutReplication).toBe(0);
    expect(all.findings).toEqual(
      (await linted(project({ "a.dr.yaml": MACHINES }), { assume: "azure" })).findings,
    );
    const b = "virtualMachines: [{ name: b1 }]\n";
    const files = { ".drlintrc.yaml": some, "a.dr.yaml": MACHINES, "b.dr.yaml": b };
    expect((await linted(project(files))).summary).toMatchObject({
      virtualMachines: 3,
      withoutReplication: 2,
    });
  });

  it("are only counted where a nearer configuration, or the option, takes the assumption back", async () => {
    const nearer = project({
      ".drlintrc.yaml": assuming,
      "near/.drlintrc.yaml": "settings: { assume: nothing }\n",
      "near/a.dr.yaml": MACHINES,
      "a.dr.yaml": MACHINES,
    });
    expect((await linted(nearer)).summary).toMatchObject({ virtualMachines: 4, withoutReplication: 2 });
    const all = await linted(nearer, { assume: "nothing" });
    expect(all.summary).toMatchObject({ virtualMachines: 4, withoutReplication: 4 });
    expect(all.findings).toEqual([]);
    expect((await linted(nearer, { assume: "azure" })).summary.withoutReplication).toBe(0);
  });

  it("are looked at beside an earlier state, and are no change of it", async () => {
    const earlier = project({ "a.dr.yaml": MACHINES });
    const now = project({ "a.dr.yaml": MACHINES });
    const compared = await linted(now, { assume: "azure", base: earlier });
    expect(compared.findings).toEqual((await linted(now, { assume: "azure" })).findings);
    expect(compared.summary.withoutReplication).toBe(0);
    const grown = project({ "a.dr.yaml": MACHINES.replace("host: hv1,", "host: hv1, memory: 8GB,") });
    const edited = await linted(grown, { assume: "azure", base: earlier });
    expect(edited.findings.filter((finding) => finding.includes(" change/"))).toEqual([]);
  });

  it("get no edit in a block that is not there", async () => {
    const { results } = await linted(project({ "a.dr.yaml": MACHINES }), { assume: "azure" });
    const name = results[0]!.messages.find(({ ruleId }) => ruleId === "azure-vm-requirements/vm-name")!;
    expect(name.suggestions!.map(({ desc }) => desc)).toEqual([
      expect.stringContaining("Rename the machine"),
    ]);
  });
});
