import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { plugin, project } from "../../../lint/project.ts";
import { fileResult, finding, lintGiving, report } from "../../reports.ts";
import { runCli } from "../../run-cli.ts";

const CONFIGURATION = "root: true\nextends: drlint:recommended\n";
const INVENTORY = `schemaVersion: 1
hyperVHosts: []
virtualMachines:
  - { name: SQL01, host: gone }
  - { name: APP01 }
  - { name: WEB01, disks: [{ name: os, size: 5TB, colour: blue }] }
`;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  isArray: (_name, path) =>
    /\.(?:testsuite|testcase|file|file\.error)$/.test(String(path)) &&
    !String(path).endsWith("testcase.file"),
});

async function read(format: string, files: Readonly<Record<string, string>>) {
  const cwd = project({ ".drlintrc.yaml": CONFIGURATION, ...files });
  const { stdout } = await runCli(["--format", format], { cwd });
  expect(XMLValidator.validate(stdout)).toBe(true);
  return parser.parse(stdout);
}

describe("JUnit", () => {
  it("has a suite for each folder, and a case for each object", async () => {
    const { testsuites } = await read("junit", {
      "one/a.dr.yaml": INVENTORY,
      "two/b.dr.yaml": "schemaVersion: 1\nvirtualMachines: [{ name: APP02 }]\n",
    });
    expect(testsuites).toMatchObject({ name: "drlint", tests: "4", failures: "2", errors: "0" });
    const [one, two] = testsuites.testsuite;
    expect(one).toMatchObject({ name: "one", tests: "3", failures: "2" });
    expect(one.testcase).toMatchObject([
      {
        classname: "one",
        name: "virtualMachines/SQL01",
        file: "one/a.dr.yaml",
        line: "4",
        failure: { message: expect.stringContaining("one/a.dr.yaml:4:26: error: ") },
      },
      { name: "virtualMachines/APP01" },
      { name: "virtualMachines/WEB01", failure: { message: expect.stringContaining("'colour'") } },
    ]);
    expect(one.testcase[1]).not.toHaveProperty("failure");
    expect(two).toMatchObject({ name: "two", tests: "1", failures: "0" });
  });

  it("counts a warning as no failure", async () => {
    const inventory =
      "schemaVersion: 1\nvirtualMachines: [{ name: A }]\nvaults: [{ name: v, region: mars }]\n";
    const { testsuites } = await read("junit", { "a.dr.yaml": inventory });
    expect(testsuites).toMatchObject({ tests: "2", failures: "0" });
    const vault = testsuites.testsuite[0].testcase.find(({ name }: { name: string }) => name === "vaults/v");
    expect(vault["system-out"]).toContain("warning");
  });

  it("has a case for a file that cannot be read as a whole", async () => {
    const { testsuites } = await read("junit", { "a.dr.yaml": "- 1\n" });
    expect(testsuites.testsuite[0].testcase).toMatchObject([{ name: "a.dr.yaml", failure: {} }]);
  });

  it("tells of a rule that failed as an error of its file", async () => {
    const { testsuites } = await read("junit", {
      ".drlintrc.yaml": "root: true\nplugins: [./rules.mjs]\nrules: { contoso/broken: error }\n",
      "rules.mjs": plugin("contoso/broken", "throw new Error('no way')"),
      "a.dr.yaml": INVENTORY,
    });
    expect(testsuites).toMatchObject({ errors: "1" });
    const file = testsuites.testsuite[0].testcase.find(({ name }: { name: string }) => name === "a.dr.yaml");
    expect(file.error.message).toContain("no way");
  });
});

describe("Checkstyle", () => {
  it("has each finding under its file", async () => {
    const { checkstyle } = await read("checkstyle", { "one/a.dr.yaml": INVENTORY });
    expect(checkstyle.file).toMatchObject([
      {
        name: "one/a.dr.yaml",
        error: [
          { line: "4", column: "26", severity: "error", source: "drlint.inventory/unresolved-name" },
          { line: "6", severity: "error", source: "drlint.inventory/schema" },
        ],
      },
    ]);
  });

  it("is whole without any finding", async () => {
    expect(await read("checkstyle", { "a.dr.yaml": "schemaVersion: 1\n" })).toHaveProperty("checkstyle");
  });

  it("writes characters that XML forbids as their codes", async () => {
    const given = report([
      fileResult("/work/a.dr.yaml", [
        finding({ line: 1, column: 1, message: "\u0000\u001b<&>\ufffe\ud800 '" }),
      ]),
    ]);
    const { stdout } = await runCli(["--format", "checkstyle"], {
      cwd: "/work",
      services: lintGiving(given),
    });
    expect(XMLValidator.validate(stdout)).toBe(true);
    expect(stdout).toContain("\\u0000\\u001b&lt;&amp;&gt;\\ufffe\\ud800 &apos;");
  });
});
