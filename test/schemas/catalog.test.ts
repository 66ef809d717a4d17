import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import picomatch from "picomatch";
import { describe, expect, it } from "vitest";
import { isInventoryFile } from "../../inventory/read-inventory.ts";
import { CONFIGURATION_FILES } from "../../project/configuration/find.ts";

// What SchemaStore takes into its catalog, by https://json.schemastore.org/schema-catalog.json as read on 2026-11-29: these
// keys and no others, addresses that begin with https.
const entry = {
  type: "object",
  additionalProperties: false,
  required: ["name", "url", "description"],
  properties: {
    name: { type: "string" },
    description: { type: "string" },
    fileMatch: { type: "array", uniqueItems: true, items: { type: "string" } },
    url: { type: "string", pattern: "^https://" },
  },
};
const catalogSchema = {
  type: "object",
  additionalProperties: false,
  required: ["schemas", "version", "$schema"],
  properties: {
    $schema: { const: "https://json.schemastore.org/schema-catalog.json" },
    version: { type: "number" },
    schemas: { type: "array", items: entry },
  },
};

function read(path: string) {
  return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));
}

const catalog: { schemas: { name: string; fileMatch: string[]; url: string }[] } =
  read("schemas/catalog.json");
const [inventory, configuration] = catalog.schemas;

describe("the catalog of schemas", () => {
  it("is one that SchemaStore takes", () => {
    const validate = new Ajv().compile(catalogSchema);
    validate(catalog);
    expect(validate.errors).toBeNull();
  });

  it("names each schema by its own address", () => {
    const ids = ["schemas/inventory.schema.json", "schemas/configuration.schema.json"].map(
      (path) => read(path).$id,
    );
    expect(catalog.schemas.map(({ url }) => url)).toEqual(ids);
  });

  it("leads to files of the package", () => {
    const { name, files, exports } = read("package.json");
    for (const { url } of catalog.schemas) {
      const path = url.slice(`https://unpkg.com/${name}/`.length);
      expect(Object.values(exports)).toContain(`./${path}`);
      expect(files.some((file: string) => path === file || path.startsWith(`${file}/`))).toBe(true);
    }
  });

  it("matches what drlint reads, and nothing else", () => {
    expect(configuration!.fileMatch).toEqual(CONFIGURATION_FILES);
    const isMatch = picomatch(inventory!.fileMatch);
    const names = [
      "oslo.dr.yaml",
      "oslo.dr.yml",
      "a.b.dr.json",
      "oslo.yaml",
      "dr.yaml",
      "oslo.dr.toml",
      ".drlintrc.yaml",
    ];
    expect(names.filter((name) => isMatch(name))).toEqual(names.filter(isInventoryFile));
    expect(names.filter(isInventoryFile)).toHaveLength(3);
  });
});
