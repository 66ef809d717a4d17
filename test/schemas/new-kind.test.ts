import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildSync } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generatedFiles } from "../../scripts/generate/files.ts";
import type { Schema } from "../../scripts/generate/schema.ts";
import { rooms } from "../rooms.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));
const copy = mkdtempSync(join(tmpdir(), "drlint-new-kind-"));
afterAll(() => rmSync(copy, { recursive: true }));

/** Load balancers with health probes, and machines that name both: in the schema and nowhere else. */
const NEW_KINDS: Record<string, Schema> = {
  ApplicationGateway: entity("application gateway", "A application gateway.", {
    name: property({ $ref: "#/$defs/Name" }),
    probes: property({ type: "array", items: { $ref: "#/$defs/HealthProbe" } }),
  }),
  HealthProbe: entity("health probe", "What a application gateway asks whether a machine works.", {
    name: property({ $ref: "#/$defs/Name" }),
  }),
};

const REFERENCES: Record<string, Schema> = {
  applicationGateway: property({ $ref: "#/$defs/Name", "x-references": "ApplicationGateway" }),
  probe: property({
    $ref: "#/$defs/Name",
    "x-references": { kind: "HealthProbe", within: "applicationGateway" },
  }),
};

function entity(title: string, description: string, properties: Record<string, Schema>): Schema {
  return { title, description, type: "object", additionalProperties: false, required: ["name"], properties };
}

function property(schema: Schema): Schema {
  return { description: "What is said of it.", ...schema, examples: ["front"] };
}

const TEXT = `applicationGateways:
  - name: front
    probes:
      - name: http
      - name: http
  - name: front
  - name: lb-sql
    probes: [{ name: tds }]
virtualMachines:
  - { name: SQL01, applicationGateway: lb-sql, probe: tds }
  - { name: SQL02, applicationGateway: lb-slq }
  - { name: SQL03, applicationGateway: lb-sql, probe: http }
`;

/** Runs in the copy, and says what its drlint makes of the text. */
const PROBE = `
import { usesIn } from "./inventory/names/uses.ts";
import { documentSymbols } from "./server/symbols/document-symbols.ts";
import { viewOf } from "./test/server/view.ts";
const { view, file } = viewOf({ "a.dr.yaml": ${JSON.stringify(TEXT)} });
const outline = (symbols) => symbols.map(({ name, children = [] }) => [name, ...outline(children)].flat());
const found = usesIn(view.inventory).references.map(({ text, target }) => [target.nodeType, text, target.name]);
const messages = view.results[0].messages.map(({ ruleId, line, message }) => [ruleId, line, message]);
console.log(JSON.stringify({ messages, found, outline: outline(documentSymbols(view, file)) }));
`;

describe("a new kind of object needs no line of code", () => {
  beforeAll(async () => {
    for (const path of [
      ...rooms.filter((room) => room !== "editors"),
      "test/server/view.ts",
      "package.json",
      "tsconfig.json",
    ])
      cpSync(join(project, path), join(copy, path), { recursive: true });
    symlinkSync(join(project, "node_modules"), join(copy, "node_modules"), "junction");
    const file = join(copy, "schemas/inventory.schema.json");
    const schema = JSON.parse(readFileSync(file, "utf8")) as Schema;
    const { Inventory, VirtualMachine } = schema.$defs!;
    Object.assign(schema.$defs!, NEW_KINDS);
    Inventory!.properties!.applicationGateways = property({
      type: "array",
      items: { $ref: "#/$defs/ApplicationGateway" },
    });
    Object.assign(VirtualMachine!.properties!, REFERENCES);
    writeFileSync(file, JSON.stringify(schema));
    for (const [name, text] of await generatedFiles(pathToFileURL(file)))
      writeFileSync(join(copy, "schemas/generated", name), text);
    writeFileSync(join(copy, "probe.mjs"), PROBE);
  });

  it("to have its names checked, resolved and shown", () => {
    buildSync({
      absWorkingDir: copy,
      entryPoints: ["probe.mjs"],
      outfile: "built.mjs",
      bundle: true,
      packages: "external",
      format: "esm",
      platform: "node",
    });
    const run = spawnSync(process.execPath, ["built.mjs"], { cwd: copy, encoding: "utf8" });
    expect(run.stderr).toBe("");
    const { messages, found, outline } = JSON.parse(run.stdout);
    expect(messages).toEqual([
      [
        "inventory/duplicate-name",
        5,
        "Another health probe is named 'http' already. Rename one of the two, or take the copy out.",
      ],
      [
        "inventory/duplicate-name",
        6,
        "Another application gateway is named 'front' already. Rename one of the two, or take the copy out.",
      ],
      [
        "inventory/unresolved-name",
        11,
        "No application gateway is named 'lb-slq' in this inventory. Did you mean 'lb-sql'?",
      ],
      ["inventory/unresolved-name", 12, "The application gateway 'lb-sql' has no health probe named 'http'."],
    ]);
    expect(found).toEqual([
      ["ApplicationGateway", "lb-sql", "lb-sql"],
      ["HealthProbe", "tds", "tds"],
      ["ApplicationGateway", "lb-sql", "lb-sql"],
    ]);
    expect(outline).toEqual([
      ["applicationGateways", "front", "http", "http", "front", "lb-sql", "tds"],
      ["virtualMachines", "SQL01", "SQL02", "SQL03"],
    ]);
  });

  it("to compile", () => {
    const typescript = dirname(createRequire(import.meta.url).resolve("typescript/package.json"));
    const run = spawnSync(process.execPath, [join(typescript, "bin/tsc"), "--noEmit"], {
      cwd: copy,
      encoding: "utf8",
    });
    expect(run.stdout).toBe("");
    expect(run.status).toBe(0);
  });
});
