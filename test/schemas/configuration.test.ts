import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { validate as validateOwn } from "../../schemas/generated/validate-configuration.js";
import { configurationSchema } from "../../scripts/build/configuration-schema.ts";
import { configurationSchemaFile } from "../../scripts/generate/configuration.ts";

/** As editors read schemas: unknown keywords do not matter. */
function validator(schema: object): ValidateFunction {
  return new Ajv2020({ strict: false }).compile(schema);
}

const written = JSON.parse(readFileSync(configurationSchemaFile, "utf8"));
const complete = configurationSchema(rules) as typeof written;
const validate = validator(complete);

describe("the schema of the configuration", () => {
  it("describes every property, with an example that is right", () => {
    for (const [name, { properties = {}, description, type }] of Object.entries<typeof written>(
      written.$defs,
    )) {
      expect(description, name).toMatch(/^[A-Zo].*\.$/);
      for (const [key, property] of Object.entries<typeof written>(properties)) {
        const own = {
          ...(property.$ref ? written.$defs[property.$ref.slice("#/$defs/".length)] : {}),
          ...property,
        };
        expect(own.description, `${name}.${key}`).toMatch(/\.$/);
        const isRight = validator({ ...property, $defs: written.$defs });
        for (const example of own.examples) expect(isRight(example), `${name}.${key}`).toBe(true);
      }
      if (type === "object" && name !== "Rules" && name !== "Settings") {
        expect(written.$defs[name].additionalProperties, name).toBe(false);
      }
    }
  });

  it("is the one that the validator was made of", () => {
    const isRight = validator(written);
    for (const [content, right] of [
      [{ root: true, rules: { a: "off", b: [2, { c: 1 }] } }, true],
      [{ rules: { a: "loud" } }, false],
      [{ overrides: [{ rules: {} }] }, false],
      [{ settings: { anything: { at: "all" } } }, true],
      [{ settings: { guestOperatingSystems: [{ name: "X" }] } }, false],
      [{ extends: [1] }, false],
    ] as const) {
      expect([isRight(content), validateOwn(content)]).toEqual([right, right]);
    }
  });
});

describe("the schema that editors get", () => {
  it("knows the rules, what they report, and where to read about them", () => {
    const { properties } = complete.$defs.Rules;
    expect(Object.keys(properties)).toEqual(Object.keys(rules));
    expect(properties["inventory/schema"].description).toContain(
      rules["inventory/schema"]!.meta.docs.description,
    );
    expect(properties["inventory/schema"].description).toContain("docs/rules/inventory/schema.md");
  });

  it("knows the options of each, and lets rules of plugins be", () => {
    const rule = "azure-storage/customer-managed-keys";
    expect(validate({ rules: { [rule]: ["error", { minimumAzPowerShellVersion: "4.0" }] } })).toBe(true);
    expect(validate({ rules: { [rule]: ["error", { minimumVersion: "4.0" }] } })).toBe(false);
    expect(validate({ rules: { "inventory/schema": ["error", {}] } })).toBe(false);
    expect(validate({ rules: { "contoso/tag-required": ["warn", { tags: ["owner"] }] } })).toBe(true);
  });

  it("holds none of the keywords that only drlint reads", () => {
    expect(JSON.stringify(complete)).not.toContain('"x-takes"');
  });
});
