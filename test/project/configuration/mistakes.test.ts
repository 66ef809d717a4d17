import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ConfigurationError } from "../../../project/configuration/configuration-error.ts";
import { Configurations } from "../../../project/configuration/configurations.ts";
import { schema } from "../../../schemas/generated/validate-configuration.js";
import { plugin, project } from "../../lint/project.ts";

/** The error that a project's configuration gives, its message as seen from the project's folder. */
async function mistake(
  files: Readonly<Record<string, string>>,
  { path = "a.dr.yaml", allowPlugins = true } = {},
): Promise<ConfigurationError> {
  const folder = project(files);
  return mistakeIn(folder, path, allowPlugins);
}

async function mistakeIn(
  folder: string,
  path = "a.dr.yaml",
  allowPlugins = true,
): Promise<ConfigurationError> {
  const error = await new Configurations({ cwd: folder, allowPlugins })
    .of(join(folder, path))
    .catch((thrown) => thrown);
  expect(error).toBeInstanceOf(ConfigurationError);
  return error;
}

const WITH_OPTIONS = "azure-storage/customer-managed-keys";

describe("a configuration that cannot be read", () => {
  it.each([
    [
      "a bracket that is not closed",
      "extends: [drlint:recommended\n",
      /^\.drlintrc\.yaml:1:10: The bracket \[/,
    ],
    ["a tab for indentation", "rules:\n\tinventory/schema: off\n", /^\.drlintrc\.yaml:2:1: Tabs/],
    [
      "a key that stands twice",
      "root: true\nrules: {}\nroot: false\n",
      /^\.drlintrc\.yaml:3:1: Duplicate key 'root'; first given on line 1\. Remove one/,
    ],
    ["an alias without anchor", "rules: *shared\n", /^\.drlintrc\.yaml:1:8: No anchor '&shared'/],
    [
      "a second document",
      "root: true\n---\nroot: true\n",
      /^\.drlintrc\.yaml:2:1: A configuration is one document\./,
    ],
    [
      "a list",
      "- root: true\n",
      /^\.drlintrc\.yaml:1:1: A configuration is written as keys with values, .* not as a list\.$/,
    ],
    [
      "another file than a configuration, of which no more than the beginning is quoted",
      `root:x:0:0:root:/root:/bin/bash\ndaemon:x:1:1:daemon\n${"#".repeat(50)}\n`,
      /not as 'root:x:0:0:root:\/root:\/bin\/bash daemon:…'\.$/,
    ],
    [
      "a text that is too long",
      `root: true\nextends: ${"x".repeat(1001)}\n`,
      /^\.drlintrc\.yaml:2:10: A text of over 1,000 characters has no place in a configuration\. [^.]*\.$/,
    ],
    [
      "a key that is too long",
      `root: true\nrules: { a: off, ${"x".repeat(1001)}: off }\n`,
      /^\.drlintrc\.yaml:2:18: A text of over 1,000 characters/,
    ],
    [
      "a text",
      "drlint:recommended\n",
      /^\.drlintrc\.yaml:1:1: A configuration is written as .* not as 'drlint:recommended'\.$/,
    ],
  ])("says what is wrong with %s", async (_what, text, message) => {
    expect((await mistake({ ".drlintrc.yaml": text })).message).toMatch(message);
  });

  it("says what is wrong with JSON", async () => {
    const { message } = await mistake({ ".drlintrc.json": '{ "root": true, }\n' });
    expect(message).toMatch(/^\.drlintrc\.json:1:\d+: /);
  });

  it("says so of a link that leads back to itself, and of a link to nothing", async () => {
    const folder = project({ ".drlintrc.yaml": "extends: [./loop.yaml]\n" });
    symlinkSync("loop.yaml", join(folder, "loop.yaml"));
    expect((await mistakeIn(folder)).message).toBe(
      ".drlintrc.yaml:1:11: './loop.yaml' is a link that leads back to itself.",
    );
    const broken = project({});
    symlinkSync("gone.yaml", join(broken, ".drlintrc.yaml"));
    expect((await mistakeIn(broken)).message).toBe(".drlintrc.yaml:1:1: '.drlintrc.yaml' does not exist.");
  });

  it("carries its place and the sentence alone, for editors", async () => {
    const error = await mistake(
      { "sub/.drlintrc.yaml": "root: true\nrule: {}\n" },
      { path: "sub/a.dr.yaml" },
    );
    expect(error).toMatchObject({ file: expect.stringMatching(/sub.\.drlintrc\.yaml$/), line: 2, column: 1 });
    expect(error.problem).toBe("'rule' is no key of a configuration. Did you mean 'rules'?");
    expect(error.message).toBe(`${join("sub", ".drlintrc.yaml")}:2:1: ${error.problem}`);
  });
});

describe("two configurations in one folder", () => {
  it("are an error that names both", async () => {
    const { message } = await mistake({ ".drlintrc.yml": "root: true\n", ".drlintrc.json": "{}" });
    expect(message).toBe(
      ".drlintrc.yml:1:1: The folder has another configuration, '.drlintrc.json'. Keep one of the two.",
    );
  });
});

describe("what a configuration cannot say", () => {
  it.each([
    ["extend: drlint:strict", "1:1: 'extend' is no key of a configuration. Did you mean 'extends'?"],
    [
      "network/guest-ipv6: off",
      "1:1: 'network/guest-ipv6' is no key of a configuration. Rules stand under 'rules'.",
    ],
    ["root: yes", "1:7: 'root' cannot be 'yes'. It takes true or false."],
    [
      "rules:",
      "1:1: 'rules' has no value. It takes rules with their severities, such as 'network/guest-ipv6: warn'.",
    ],
    ["extends: ''", "1:10: 'extends' is empty. It takes text, or a list of texts."],
    ["extends: [drlint:strict, 3]", "1:26: 'extends' cannot be 3. It takes text."],
    [
      "rules:\n  inventory/schema: eror",
      "2:21: 'inventory/schema' cannot be 'eror'. Did you mean 'error'? It takes off, warn or error, or a severity with options: [error, { … }].",
    ],
    [
      "rules:\n  inventory/schema: false",
      "2:21: 'inventory/schema' cannot be false. It takes off, warn or error, or a severity with options: [error, { … }].",
    ],
    [
      "rules:\n  inventory/schema: [warning]",
      "2:22: 'inventory/schema' cannot be 'warning'. It takes off, warn or error.",
    ],
    [
      "rules:\n  inventory/schema: [warn, 8]",
      "2:28: 'inventory/schema' cannot be 8. It takes the rule's options, each with a value.",
    ],
    ["overrides:\n  - rules: {}", "2:5: An override needs 'files'. Add it."],
    [
      "overrides:\n  - { files: a, ignorePatterns: b }",
      "2:17: 'ignorePatterns' is no key of an override. It has 'files', 'excludedFiles', 'extends', 'rules', 'settings'.",
    ],
    [
      "overrides:\n  - files: ../a/**",
      "2:12: '../a/**' leads out of the folder. Write the glob as seen from the configuration's folder.",
    ],
    ["overrides:\n  - files: lab\\**", "2:12: Write '/' between the folders of 'lab\\**', on Windows too."],
    [
      "reportUnusedDisableDirectives: maybe",
      "1:32: 'reportUnusedDisableDirectives' cannot be 'maybe'. It takes off, warn or error, or true or false.",
    ],
    [
      "settings: { guestOperatingSystem: [] }",
      "1:13: There is no setting 'guestOperatingSystem'. Did you mean 'guestOperatingSystems'?",
    ],
    [
      "settings:\n  guestOperatingSystems:\n    - { name: Contoso Linux, family: lunix }",
      "3:38: 'family' cannot be 'lunix'. Did you mean 'linux'? It takes windows-server, windows-client, linux, freebsd or other.",
    ],
    [
      "settings:\n  guestOperatingSystems:\n    - { name: Contoso Linux, family: linux, supportedSince: 9.2 }",
      "3:61: 'supportedSince' cannot be 9.2. It takes text, in quotes where it is all digits.",
    ],
    [
      "settings: { assume: azur }",
      "1:21: 'assume' cannot be 'azur'. Did you mean 'azure'? It takes azure or nothing.",
    ],
    [
      "settings:\n  siteRecoveryRollups:\n    - { rollup: 83, agentVersion: newest }",
      "3:35: 'agentVersion' cannot be 'newest'. It takes a version of numbers and dots, in quotes.",
    ],
    [
      "settings:\n  siteRecoveryRollups:\n    - { agentVersion: 2.0.9950.0 }",
      "3:7: A rollup needs 'rollup'. Add it.",
    ],
    [
      "settings:\n  siteRecoveryRollups:\n    - { rollup: 83, agentVersion: 2.0.9932.0 }",
      "3:35: 'agentVersion' of rollup 83 cannot be 2.0.9932.0, since rollup 76 has 2.0.9938.0. Correct the number of the rollup or the version.",
    ],
    [
      "settings:\n  siteRecoveryRollups:\n    - { rollup: 76, providerVersion: 5.24.0902.12 }",
      "3:38: 'providerVersion' of rollup 76 cannot be 5.24.0902.12, since rollup 76 has 5.24.0902.11. Correct the number of the rollup or the version.",
    ],
    [
      "settings:\n  siteRecoveryRollups:\n    - { rollup: 84, agentVersion: 2.0.9960.0 }\n    - { rollup: 83, agentVersion: 2.0.9970.0 }",
      "4:35: 'agentVersion' of rollup 83 cannot be 2.0.9970.0, since rollup 84 has 2.0.9960.0. Correct the number of the rollup or the version.",
    ],
    [
      "settings:\n  siteRecoveryRollups:\n    - { rollup: 83, date: 2999-03, agentVersion: 2.0.9950.0 }",
      "3:27: 'date' is '2999-03', which is in the future. List a rollup once it has come out.",
    ],
    [
      "settings:\n  siteRecoveryRollups:\n    - { rollup: 83, date: 2026-02-30, agentVersion: 2.0.9950.0 }",
      "3:27: 'date' is '2026-02-30', and there is no such day. Correct it.",
    ],
    [
      "settings:\n  azureRegions:\n    - { name: moonnorth }\n    - { name: moonnorth, geography: Moon }",
      "4:15: The region 'moonnorth' is listed twice. Take one of the two out.",
    ],
    [
      "settings:\n  siteRecoveryRollups:\n    - { rollup: 83, date: soon }",
      "3:27: 'date' cannot be 'soon'. It takes a month or a day as text, such as '2026-03'.",
    ],
    [
      "settings:\n  siteRecoveryRollups: soon",
      "2:24: 'siteRecoveryRollups' cannot be 'soon'. It takes a list of rollups, each with 'rollup' and its versions.",
    ],
    [
      "settings:\n  siteRecoveryRollups:\n    - { rollup: 83, colour: red }",
      "3:21: 'colour' is no key of a rollup. It has 'rollup', 'date', 'providerVersion', 'agentVersion', 'mobilityServiceVersion', 'source'.",
    ],
    [
      "settings:\n  siteRecoveryRollups:\n    - { rollup: 83, agentVersion: 2.0.9970.0 }\n    - { rollup: 83, agentVersion: 2.0.9980.0 }",
      "4:35: 'agentVersion' of rollup 83 cannot be 2.0.9980.0, since rollup 83 has 2.0.9970.0. Correct the number of the rollup or the version.",
    ],
    [
      "settings:\n  siteRecoveryRollups:\n    - { rollup: 83, date: 2026-13-45 }",
      "3:27: 'date' cannot be '2026-13-45'. It takes a month or a day as text, such as '2026-03'.",
    ],
    [
      "settings:\n  azureRegions: westeurope",
      "2:17: 'azureRegions' cannot be 'westeurope'. It takes a list of regions, each with 'name'.",
    ],
    [
      "settings:\n  azureRegions:\n    - { name: marsnorth, colour: red }",
      "3:26: 'colour' is no key of an Azure region. It has 'name', 'displayName', 'geography', 'source'.",
    ],
    [
      "settings:\n  azureRegions:\n    - { name: Moon Base 1 }",
      "3:15: 'name' cannot be 'Moon Base 1'. It takes the short name, in small letters and digits.",
    ],
  ])("%s", async (text, message) => {
    expect((await mistake({ ".drlintrc.yaml": text })).message).toBe(`.drlintrc.yaml:${message}`);
  });

  it("is told in the order of the text, the first mistake alone", async () => {
    const { line } = await mistake({
      ".drlintrc.yaml": "root: true\nrules: { a/b: loud }\nroots: 1\noverrides: 3\n",
    });
    expect(line).toBe(2);
  });

  it("always ends with what would be right", () => {
    // A property without 'x-takes' would have a message without its end.
    const without: string[] = [];
    for (const [name, { properties = {}, ...own }] of Object.entries(schema.$defs!)) {
      if (own["x-takes"] === undefined && own.$ref === undefined) without.push(name);
      for (const [key, property] of Object.entries(properties)) {
        if (property["x-takes"] === undefined && property.$ref === undefined) without.push(`${name}.${key}`);
      }
    }
    expect(without).toEqual([]);
  });
});

describe("a rule that does not exist", () => {
  it.each([
    ["inventory/shema", "Did you mean 'inventory/schema'?"],
    ["guest-ipv6", "Did you mean 'network/guest-ipv6'?"],
    ["hyperv-to-azure/network/guest-ipv6", "That is a row; 'network/guest-ipv6' decides it."],
    ["contoso/nothing-like-it", "'drlint rules' lists them."],
    ["constructor", "'drlint rules' lists them."],
  ])("is an error with the nearest name: %s", async (name, hint) => {
    const { message } = await mistake({ ".drlintrc.yaml": `rules:\n  ${name}: warn\n` });
    expect(message).toBe(`.drlintrc.yaml:2:3: There is no rule '${name}'. ${hint}`);
  });

  it("is found in overrides and in what is extended too", async () => {
    const override = "overrides:\n  - files: never\n    rules: { inventory/shema: off }\n";
    expect((await mistake({ ".drlintrc.yaml": override })).message).toMatch(
      /^\.drlintrc\.yaml:3:14: There is no rule/,
    );
    const files = {
      ".drlintrc.yaml": "extends: ./base.yaml\n",
      "base.yaml": "rules: { inventory/shema: off }\n",
    };
    expect((await mistake(files)).message).toMatch(/^base\.yaml:1:10: There is no rule/);
  });
});

describe("wrong options", () => {
  it.each([
    [
      "{ minimumVersion: '4.0' }",
      `3:7: '${WITH_OPTIONS}' has no option 'minimumVersion'. It has 'minimumAzPowerShellVersion'.`,
    ],
    [
      "{ minimumAzPowerShellVersion: 4.1 }",
      `3:35: The option 'minimumAzPowerShellVersion' of '${WITH_OPTIONS}' cannot be 4.1. It is text; a number that is meant as text stands in quotes.`,
    ],
    [
      "{ minimumAzPowerShellVersion: '3.0' }",
      `3:35: The option 'minimumAzPowerShellVersion' of '${WITH_OPTIONS}' cannot be 3.0: the document's limit is 3.3.0, and an option can only make it higher.`,
    ],
  ])("%s", async (options, message) => {
    const text = `rules:\n  ${WITH_OPTIONS}: [error,\n    ${options}]\n`;
    expect((await mistake({ ".drlintrc.yaml": text })).message).toBe(`.drlintrc.yaml:${message}`);
  });

  it("are all options of a rule that has none", async () => {
    const { message } = await mistake({
      ".drlintrc.yaml": "rules: { inventory/schema: [error, { strict: true }] }\n",
    });
    expect(message).toBe(".drlintrc.yaml:1:36: 'inventory/schema' takes no options.");
  });
});

describe("extends that leads nowhere", () => {
  it.each([
    ["drlint:recomended", "There is no rule set 'drlint:recomended'. Did you mean 'drlint:recommended'?"],
    [
      "drlint:everything-else",
      "There is no rule set 'drlint:everything-else'. There are drlint:recommended, drlint:strict, drlint:stylistic, drlint:all.",
    ],
    ["./bass.yaml", "'./bass.yaml' does not exist. Did you mean './base.yaml'?"],
    ["./nowhere/base.yaml", "'./nowhere/base.yaml' does not exist: there is no folder './nowhere'."],
    ["./shared", "'./shared' is a folder. Name the file in it that is meant."],
    ["base.yaml", "There is no package 'base.yaml'. For the file of that name, write './base.yaml'."],
    ["recommended", "There is no package 'recommended'. Did you mean 'drlint:recommended'?"],
    ["contosso", "There is no package 'contosso' here. Did you mean 'contoso'?"],
    ["zzzzzzzzzzzzzz", "There is no package 'zzzzzzzzzzzzzz' here. Install it, or write './' before a path."],
    [
      "contoso",
      "The package 'contoso' holds no configuration: no .drlintrc.yaml, .drlintrc.yml, .drlintrc.json, and no YAML or JSON as its 'main'.",
    ],
    ["contoso/strikt.yaml", "The package 'contoso' has no file 'strikt.yaml'. Did you mean 'strict.yaml'?"],
  ])("%s", async (entry, message) => {
    const files = {
      ".drlintrc.yaml": `root: true\nextends:\n  - drlint:strict\n  - ${entry}\n`,
      "base.yaml": "",
      "shared/base.yaml": "",
      "node_modules/contoso/package.json": '{ "name": "contoso", "main": "index.js" }',
      "node_modules/contoso/strict.yaml": "",
    };
    expect((await mistake(files)).message).toBe(`.drlintrc.yaml:4:5: ${message}`);
  });

  it("goes in a circle", async () => {
    const files = {
      ".drlintrc.yaml": "extends: ./a.yaml\n",
      "a.yaml": "extends: [drlint:strict, ./b.yaml]\n",
      "b.yaml": "root: true\nextends: ./a.yaml\n",
    };
    expect((await mistake(files)).message).toBe(
      "b.yaml:2:10: 'extends' goes in a circle: a.yaml → b.yaml → a.yaml. Take one of the entries out.",
    );
  });

  it("goes back to itself", async () => {
    expect((await mistake({ ".drlintrc.yaml": "extends: ./.drlintrc.yaml\n" })).message).toBe(
      ".drlintrc.yaml:1:10: A configuration cannot extend itself. Take the entry out.",
    );
  });
});

describe("a plugin", () => {
  it.each([
    ["that does not exist", {}, "'./ours.mjs' does not exist."],
    [
      "that throws while it is loaded",
      { "ours.mjs": 'throw new Error("no network");\n' },
      "The plugin './ours.mjs' cannot be loaded in line 1: no network.",
    ],
    [
      "with a mistake in its code",
      { "ours.mjs": "export const rules = {;\n" },
      "The plugin './ours.mjs' cannot be loaded: ",
    ],
    [
      "without rules",
      { "ours.mjs": "export const rule = {};\n" },
      "The plugin './ours.mjs' exports no rules. It exports them as 'rules', by name.",
    ],
    [
      "whose rule is none",
      { "ours.mjs": 'export const rules = { "contoso/a": {} };\n' },
      "The plugin './ours.mjs' has a rule 'contoso/a' that was not made with defineRule.",
    ],
    [
      "whose rule lacks its owner",
      { "ours.mjs": plugin("tag") },
      "The plugin './ours.mjs' has a rule 'tag'. A rule is named after its owner too, 'contoso/tag'.",
    ],
    [
      "whose rule is called like drlint's",
      { "ours.mjs": plugin("network/tag") },
      "The plugin './ours.mjs' has a rule 'network/tag', but rules of 'network/' are drlint's own. Name it after your organisation.",
    ],
    [
      "whose rule has two names",
      { "ours.mjs": plugin("contoso/a").replace('"contoso/a": rule', '"contoso/b": rule') },
      "The plugin './ours.mjs' exports the rule 'contoso/a' as 'contoso/b'. Give it one name.",
    ],
  ])("%s is an error at its entry", async (_what, files, message) => {
    const { message: said } = await mistake({
      ".drlintrc.yaml": "root: true\nplugins: [./ours.mjs]\n",
      ...files,
    });
    // What a mistake in code is called is up to whoever loads it.
    if (message.endsWith(" ")) expect(said).toMatch(/cannot be loaded: .+\.$/);
    else expect(said).toBe(`.drlintrc.yaml:2:11: ${message}`);
  });

  it("that is a package is looked for where packages are", async () => {
    const files = {
      ".drlintrc.yaml": "root: true\nplugins: contosso\n",
      "node_modules/contoso/package.json": "{}",
    };
    expect((await mistake(files)).message).toBe(
      ".drlintrc.yaml:2:10: There is no package 'contosso' here. Did you mean 'contoso'?",
    );
  });

  it("cannot have a rule that another plugin has", async () => {
    const files = {
      ".drlintrc.yaml": "root: true\nplugins: [./a.mjs, ./b.mjs]\n",
      "a.mjs": plugin("contoso/same"),
      "b.mjs": plugin("contoso/same"),
    };
    expect((await mistake(files)).message).toBe(
      ".drlintrc.yaml:2:20: The plugin './b.mjs' has a rule 'contoso/same', and so has another plugin. Rename one of the two.",
    );
  });

  it("that may not be loaded leaves drlint's own rules to be checked", async () => {
    const files = {
      ".drlintrc.yaml": "plugins: ./ours.mjs\nrules: { contoso/a: warn, inventory/shema: warn }\n",
    };
    expect((await mistake(files, { allowPlugins: false })).message).toBe(
      ".drlintrc.yaml:2:27: There is no rule 'inventory/shema'. Did you mean 'inventory/schema'?",
    );
  });
});
