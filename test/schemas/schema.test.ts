import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { addressFamily, IpPrefix } from "../../schemas/values/ip.ts";
import { isKnownRegion } from "../../schemas/values/region.ts";
import { parseSize } from "../../schemas/values/size.ts";
import { Version } from "../../schemas/values/version.ts";
import { schemaFile } from "../../scripts/generate/files.ts";
import { alternatives, readSchema, referredName, type Schema } from "../../scripts/generate/schema.ts";
import { annotatedAjv } from "../../scripts/generate/validators.ts";

const definitions = readSchema(schemaFile);
const { schema, entities, values } = definitions;
const ajv = annotatedAjv();
ajv.addSchema(schema);

/** Every property of every entity, with its place as ajv names it. */
const properties = Object.entries(entities).flatMap(([entity, { properties }]) =>
  Object.entries(properties ?? {}).map(([name, property]) => ({ entity, name, property })),
);

/** Errors of a value against a place in the schema. */
function errors(place: string, value: unknown): string[] {
  const validate = ajv.getSchema(`${schema.$id}#/$defs/${place}`)!;
  validate(value);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

describe("every definition", () => {
  it.each(Object.entries({ ...entities, ...values }))("%s says what it is", (_name, definition) => {
    expect(definition.description).toMatch(/^[A-Z].*\.$/);
  });

  it.each(Object.entries(entities))(
    "%s takes no unknown properties and names no object of its own",
    (_name, entity) => {
      expect(entity.additionalProperties).toBe(false);
      // An object that is no definition would have no node type.
      const inline = Object.values(entity.properties ?? {}).flatMap(
        (property) => alternatives(property).schemas,
      );
      expect(inline.filter((part) => part.properties !== undefined || part.oneOf !== undefined)).toEqual([]);
    },
  );

  it.each(Object.entries(entities))(
    "%s needs nothing but its name and what gives it a meaning",
    (name, entity) => {
      const needed: Record<string, string[]> = {
        HostStorage: ["type"],
        NetworkMapping: ["source", "target"],
        NetworkMappingSource: ["network"],
        NetworkMappingTarget: ["network"],
      };
      const named = "name" in (entity.properties ?? {}) && name !== "IPConfiguration";
      const own = /OperatingSystem$/.test(name) ? [] : named ? ["name"] : [];
      expect(entity.required ?? []).toEqual(needed[name] ?? own);
    },
  );
});

describe.each(properties)("$name of $entity", ({ entity, name, property }) => {
  const { schemas, annotated, list } = alternatives(property);

  it("has a description in whole sentences", () => {
    expect(property.description).toMatch(/^[A-Z].*[.]$/);
    expect(property.description!.length).toBeLessThan(200);
  });

  it("has examples, and they are right", () => {
    expect(property.examples?.length).toBeGreaterThan(0);
    for (const example of property.examples!) {
      expect(errors(`${entity}/properties/${name}`, example), JSON.stringify(example)).toEqual([]);
    }
  });

  it("has examples that its format reads", () => {
    const readers: Record<string, (text: never) => unknown> = {
      text: (text: string) => text !== "",
      "byte-size": parseSize,
      "dotted-version": Version.parse,
      "azure-region": isKnownRegion,
      "ip-address": addressFamily,
      "ip-prefix": IpPrefix.parse,
      "date-time": (text: string) => !Number.isNaN(Date.parse(text)),
    };
    const words = schemas.map((part) => part.const);
    for (const part of schemas) {
      const value = part.$ref === undefined ? part : values[referredName(part.$ref)];
      if (value?.format === undefined) continue;
      const examples = (list ? property.examples!.flat() : property.examples!).filter(
        (word) => !words.includes(word as string),
      );
      for (const example of examples)
        expect(readers[value.format]!(example as never), String(example)).toBeTruthy();
    }
  });

  it("has a description for each word of its vocabulary", () => {
    const vocabulary = annotated.enum ?? annotated["x-known-values"];
    expect(annotated.enumDescriptions?.length).toBe(vocabulary?.length);
    for (const description of annotated.enumDescriptions ?? []) expect(description).toMatch(/^[A-Z0-9].*\.$/);
    expect(new Set(vocabulary).size).toBe(vocabulary?.length ?? 0);
  });

  it("gives a unit where it counts something that has one", () => {
    const size = schemas.some((part) => part.$ref === "#/$defs/Size");
    const counts = /(?<!vm)(Size|Interval|Retention|Frequency)$/i.test(name) && property.enum === undefined;
    expect(property["x-unit"] !== undefined).toBe(size || counts);
  });
});

describe("an inventory that uses everything", () => {
  const inventory = parse(readFileSync(new URL("whole-inventory.dr.yaml", import.meta.url), "utf8"), {
    version: "1.2",
  });

  it("is right", () => {
    expect(errors("Inventory", inventory)).toEqual([]);
  });

  it("uses every property", () => {
    const used = new Set<string>();
    visit("Inventory", inventory, used);
    expect(
      properties.map(({ entity, name }) => `${entity}.${name}`).filter((path) => !used.has(path)),
    ).toEqual([]);
  });
});

/** Notes the properties that an object of a definition uses, through all its parts. */
function visit(entity: string, value: Record<string, unknown>, used: Set<string>): void {
  for (const [name, part] of Object.entries(value)) {
    used.add(`${entity}.${name}`);
    const property = entities[entity]!.properties![name] as Schema;
    const reference = alternatives(property).schemas.find((schema) => schema.$ref !== undefined)?.$ref;
    for (const object of [part].flat()) {
      if (reference !== undefined && typeof object === "object")
        visit(referredName(reference), object as never, used);
    }
  }
}
