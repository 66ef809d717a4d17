import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Configurations } from "../../../project/configuration/configurations.ts";
import type { FileConfiguration } from "../../../project/configuration/file-configuration.ts";
import { ruleSets } from "../../../rules/rule-sets.ts";
import { project } from "../../lint/project.ts";

/** What holds for a file of a project: `a.dr.yaml`, `sub/a.dr.yaml`. */
async function configurationFor(
  files: Readonly<Record<string, string>>,
  path = "a.dr.yaml",
): Promise<FileConfiguration & { readonly folder: string }> {
  const folder = project(files);
  const configuration = await new Configurations({ cwd: folder, allowPlugins: false }).of(join(folder, path));
  return { ...configuration, folder };
}

/** Severities by rule, with options where there are some. */
function severities({ rules }: FileConfiguration): Record<string, unknown> {
  return Object.fromEntries(
    [...rules].map(([name, { severity, options }]) => [name, options ? [severity, options] : severity]),
  );
}

const SYNTAX = { "inventory/syntax": "error" };

describe("without a configuration", () => {
  it("the recommended rules hold", async () => {
    const configuration = await configurationFor({});
    expect(severities(configuration)).toEqual(ruleSets.recommended);
    expect(configuration.files).toEqual([]);
  });
});

describe("a configuration", () => {
  it.each([".drlintrc.yaml", ".drlintrc.yml", ".drlintrc.json"])("is a file called %s", async (name) => {
    const configuration = await configurationFor({
      [name]: '{ "root": true, "rules": { "inventory/schema": "warn" } }',
    });
    expect(severities(configuration)).toEqual({ ...SYNTAX, "inventory/schema": "warn" });
    expect(configuration.files).toEqual([join(configuration.folder, name)]);
  });

  it("turns on what it says, and unreadable text is reported anyway", async () => {
    const configuration = await configurationFor({ ".drlintrc.yaml": "root: true\nsettings: {}\n" });
    expect(severities(configuration)).toEqual(SYNTAX);
  });

  it("can turn that off by name", async () => {
    const configuration = await configurationFor({
      ".drlintrc.yaml": "root: true\nrules: { inventory/syntax: off }\n",
    });
    expect(severities(configuration)).toEqual({ "inventory/syntax": "off" });
  });

  it("takes severities as numbers, and options", async () => {
    const configuration = await configurationFor({
      ".drlintrc.yaml": `root: true
rules:
  inventory/schema: 0
  inventory/duplicate-name: 1
  inventory/unresolved-name: [2]
`,
    });
    expect(severities(configuration)).toEqual({
      ...SYNTAX,
      "inventory/schema": "off",
      "inventory/duplicate-name": "warn",
      "inventory/unresolved-name": "error",
    });
  });

  it("can be empty", async () => {
    const files = { ".drlintrc.yaml": "root: true\n", "sub/.drlintrc.yaml": "# nothing yet\n" };
    expect(severities(await configurationFor(files, "sub/a.dr.yaml"))).toEqual(SYNTAX);
  });

  it("may use anchors", async () => {
    const configuration = await configurationFor({
      ".drlintrc.yaml":
        "root: true\nrules: { inventory/schema: &soft warn, inventory/duplicate-name: *soft }\n",
    });
    expect(severities(configuration)).toMatchObject({ "inventory/duplicate-name": "warn" });
  });
});

describe("configurations of several folders", () => {
  const files = {
    ".drlintrc.yaml": `root: true
extends: drlint:strict
rules: { inventory/schema: warn, inventory/duplicate-name: off }
reportUnusedDisableDirectives: error
`,
    "prod/.drlintrc.yaml": "rules: { inventory/schema: error }\n",
  };

  it("all hold, and the nearest one wins", async () => {
    const configuration = await configurationFor(files, "prod/eu/a.dr.yaml");
    expect(severities(configuration)).toEqual({
      ...ruleSets.strict,
      "inventory/schema": "error",
      "inventory/duplicate-name": "off",
    });
    expect(configuration.files).toEqual(
      ["prod/.drlintrc.yaml", ".drlintrc.yaml"].map((name) => join(configuration.folder, name)),
    );
    expect(configuration.reportUnusedDisableDirectives).toMatchObject({
      value: "error",
      source: { place: { line: 4, column: 1 } },
    });
  });

  it("hold no further than to a root", async () => {
    const prod = "root: true\nrules: { inventory/schema: error }\n";
    const configuration = await configurationFor({ ...files, "prod/.drlintrc.yaml": prod }, "prod/a.dr.yaml");
    expect(severities(configuration)).toEqual({ ...SYNTAX, "inventory/schema": "error" });
  });

  it("do not hold for the folders beside", async () => {
    expect(severities(await configurationFor(files, "test/a.dr.yaml"))["inventory/schema"]).toBe("warn");
  });

  it("are one object for files for which the same holds", async () => {
    const folder = project(files);
    const configurations = new Configurations({ cwd: folder, allowPlugins: false });
    const [a, b, c] = await Promise.all(
      ["a.dr.yaml", "test/b.dr.yaml", "prod/c.dr.yaml"].map((path) => configurations.of(join(folder, path))),
    );
    expect(a).toBe(b);
    expect(a).not.toBe(c);
  });
});

describe("extends", () => {
  it("takes rule sets, files and packages, of which the later wins, and the file itself over all", async () => {
    const configuration = await configurationFor({
      ".drlintrc.yaml": `root: true
extends: [drlint:recommended, ./shared/base.yaml, "@contoso/drlint", plain/strict.json]
rules: { inventory/unresolved-name: off }
`,
      "shared/base.yaml":
        "extends: ./more.yml\nrules: { inventory/schema: off, inventory/unresolved-name: warn }\n",
      "shared/more.yml": "rules: { inventory/schema: warn, inventory/duplicate-name: off }\n",
      "node_modules/@contoso/drlint/package.json": '{ "name": "@contoso/drlint", "main": "rules.yaml" }',
      "node_modules/@contoso/drlint/rules.yaml": "rules: { network/guest-ipv6: off }\n",
      "node_modules/plain/strict.json": '{ "rules": { "network/guest-ipv6": "warn" } }',
    });
    expect(severities(configuration)).toEqual({
      ...ruleSets.recommended,
      "inventory/schema": "off",
      "inventory/duplicate-name": "off",
      "inventory/unresolved-name": "off",
      "network/guest-ipv6": "warn",
    });
  });

  it("finds a package from the folder of the file that names it", async () => {
    const configuration = await configurationFor({
      ".drlintrc.yaml": "root: true\nextends: ./shared/base.yaml\n",
      "shared/base.yaml": "extends: contoso\n",
      "shared/node_modules/contoso/.drlintrc.yaml": "rules: { inventory/schema: warn }\n",
    });
    expect(severities(configuration)).toEqual({ ...SYNTAX, "inventory/schema": "warn" });
  });

  it("may lead to one file by two ways", async () => {
    const configuration = await configurationFor({
      ".drlintrc.yaml": "root: true\nextends: [./a.yaml, ./b.yaml]\n",
      "a.yaml": "extends: ./base.yaml\n",
      "b.yaml": "extends: ./base.yaml\n",
      "base.yaml": "rules: { inventory/schema: warn }\n",
    });
    expect(severities(configuration)).toEqual({ ...SYNTAX, "inventory/schema": "warn" });
  });

  it("does not take the root of what it extends", async () => {
    const configuration = await configurationFor(
      {
        ".drlintrc.yaml": "root: true\nrules: { inventory/schema: warn }\n",
        "sub/.drlintrc.yaml": "extends: ../base.yaml\n",
        "base.yaml": "root: true\n",
      },
      "sub/a.dr.yaml",
    );
    expect(severities(configuration)).toEqual({ ...SYNTAX, "inventory/schema": "warn" });
  });
});

describe("options of a rule", () => {
  const base = `root: true
rules:
  azure-storage/customer-managed-keys: [error, { minimumAzPowerShellVersion: "4.0" }]
`;

  it("stay where a nearer place changes the severity alone", async () => {
    const configuration = await configurationFor(
      {
        ".drlintrc.yaml": base,
        "a/.drlintrc.yaml": "rules: { azure-storage/customer-managed-keys: warn }\n",
      },
      "a/a.dr.yaml",
    );
    const rule = configuration.rules.get("azure-storage/customer-managed-keys")!;
    expect(rule).toMatchObject({ severity: "warn", options: { minimumAzPowerShellVersion: "4.0" } });
    expect(rule.source).toMatchObject({
      place: { file: join(configuration.folder, "a/.drlintrc.yaml"), line: 1 },
    });
    expect(rule.optionsSource).toMatchObject({
      place: { file: join(configuration.folder, ".drlintrc.yaml"), line: 3 },
    });
  });

  it("are replaced where it gives others", async () => {
    const nearer =
      'rules: { azure-storage/customer-managed-keys: [error, { minimumAzPowerShellVersion: "5.0" }] }\n';
    const configuration = await configurationFor(
      { ".drlintrc.yaml": base, "a/.drlintrc.yaml": nearer },
      "a/a.dr.yaml",
    );
    expect(severities(configuration)["azure-storage/customer-managed-keys"]).toEqual([
      "error",
      { minimumAzPowerShellVersion: "5.0" },
    ]);
  });
});

describe("overrides", () => {
  const files = {
    ".drlintrc.yaml": `root: true
rules: { inventory/schema: error }
overrides:
  - files: lab/
    excludedFiles: ["**/prod-like/**", keep.dr.yaml]
    rules: { inventory/schema: warn }
    settings: { contoso: { where: lab } }
  - files: ["*.draft.dr.yaml"]
    extends: ./draft.yaml
    rules: { inventory/duplicate-name: warn }
  - files: lab/**/late.dr.yaml
    rules: { inventory/schema: off }
`,
    "draft.yaml": "rules: { inventory/schema: off, inventory/duplicate-name: off }\n",
    "lab/inner/.drlintrc.yaml": "rules: { inventory/schema: error }\n",
  };

  it.each([
    ["a.dr.yaml", { "inventory/schema": "error" }],
    ["lab/a.dr.yaml", { "inventory/schema": "warn" }],
    ["lab/deep/a.dr.yaml", { "inventory/schema": "warn" }],
    ["lab/deep/prod-like/a.dr.yaml", { "inventory/schema": "error" }],
    ["lab/x/keep.dr.yaml", { "inventory/schema": "error" }],
    ["lab/late.dr.yaml", { "inventory/schema": "off" }],
    ["other/x.draft.dr.yaml", { "inventory/schema": "off", "inventory/duplicate-name": "warn" }],
    // What a nearer folder says wins over the overrides of the folders above.
    ["lab/inner/late.dr.yaml", { "inventory/schema": "error" }],
  ])("hold for their files: %s", async (path, expected) => {
    expect(severities(await configurationFor(files, path))).toEqual({ ...SYNTAX, ...expected });
  });

  it("see files from the folder of the configuration, not from that of a file it extends", async () => {
    const configuration = await configurationFor(
      {
        ".drlintrc.yaml": "root: true\nextends: ./shared/base.yaml\n",
        "shared/base.yaml": "overrides: [{ files: lab/*, rules: { inventory/schema: warn } }]\n",
      },
      "lab/a.dr.yaml",
    );
    expect(severities(configuration)).toEqual({ ...SYNTAX, "inventory/schema": "warn" });
  });

  it("within what an override extends hold for files that both mean", async () => {
    const nested = {
      ".drlintrc.yaml": "root: true\noverrides: [{ files: lab/**, extends: ./base.yaml }]\n",
      "base.yaml": 'overrides: [{ files: "*.draft.dr.yaml", rules: { inventory/schema: warn } }]\n',
    };
    expect(severities(await configurationFor(nested, "lab/a.draft.dr.yaml"))).toMatchObject({
      "inventory/schema": "warn",
    });
    expect(severities(await configurationFor(nested, "a.draft.dr.yaml"))).toEqual(SYNTAX);
    expect(severities(await configurationFor(nested, "lab/a.dr.yaml"))).toEqual(SYNTAX);
  });
});

describe("settings", () => {
  const guest = (name: string) => `guestOperatingSystems: [{ name: ${name}, family: linux }]`;

  it("are merged key by key, and the nearest value wins", async () => {
    const { settings } = await configurationFor(
      {
        ".drlintrc.yaml":
          "root: true\nsettings: { contoso: { a: 1, list: [1, 2], deep: { x: 1 } }, other: text }\n",
        "sub/.drlintrc.yaml":
          "settings: { contoso: { list: [3], deep: { y: 2 } }, other: { now: mapping } }\n",
      },
      "sub/a.dr.yaml",
    );
    expect(settings).toEqual({
      contoso: { a: 1, list: [3], deep: { x: 1, y: 2 } },
      other: { now: "mapping" },
    });
  });

  it("add up where they add something, the nearest first", async () => {
    const { settings } = await configurationFor(
      {
        ".drlintrc.yaml": `root: true\nsettings: { ${guest("Far")} }\noverrides: [{ files: "**", settings: { ${guest("Override")} } }]\n`,
        "sub/.drlintrc.yaml": `settings: { ${guest("Near")} }\n`,
      },
      "sub/a.dr.yaml",
    );
    expect(settings.guestOperatingSystems!.map(({ name }) => name)).toEqual(["Near", "Override", "Far"]);
  });

  it("can have keys that every JavaScript object has", async () => {
    const { settings } = await configurationFor({
      ".drlintrc.yaml":
        'root: true\nsettings: { contoso: { constructor: 1, "__proto__": { polluted: true } } }\n',
    });
    expect(Object.entries(settings.contoso as object)).toEqual([
      ["constructor", 1],
      ["__proto__", { polluted: true }],
    ]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
