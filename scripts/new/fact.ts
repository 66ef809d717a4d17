import { readdirSync } from "node:fs";
import { applyEdits, modify } from "jsonc-parser";
import { schemaFile } from "../generate/files.ts";
import { type Definitions, readSchema, type Schema } from "../generate/schema.ts";
import { Changes, readText } from "./changes.ts";
import { type RecordedFact, withFact } from "./inventories.ts";
import { toFillIn } from "./marker.ts";
import { Refusal } from "./refusal.ts";

const SCHEMA = "schemas/inventory.schema.json";
const WHOLE_INVENTORY = "test/schemas/whole-inventory.dr.yaml";
const SIMPLE_TYPES: Readonly<Record<string, Schema>> = {
  boolean: { type: "boolean", examples: [true] },
  integer: { type: "integer", minimum: 0, examples: [1] },
  text: { type: "string", minLength: 1, examples: [toFillIn("a value")] },
};

/**
 * What records a new fact: its property in the schema, one use in the inventory that uses everything, and its usual value
 * throughout the examples.
 *
 * @param fact `Entity.property`
 * @param type a simple type, or the name of a value that the schema defines
 */
export function newFact(fact: string, type: string): Changes {
  const definitions = readSchema(schemaFile);
  const { entity, property } = newName(fact, definitions);
  const { examples, ...rest } = schemaOf(type, definitions);
  const written: Schema = {
    description: `${toFillIn("what it is, in whole sentences")}.`,
    ...rest,
    "x-source": toFillIn("the command and property that Microsoft reads it by, or no x-source"),
    examples: examples!,
  };
  const changes = new Changes();
  changes.edit(SCHEMA, (text) => {
    const formattingOptions = { insertSpaces: true, tabSize: 2, eol: "\n" };
    return applyEdits(
      text,
      modify(text, ["$defs", entity, "properties", property], written, { formattingOptions }),
    );
  });
  const [example] = examples!;
  const recorded: RecordedFact = { definitions, entity, property, value: JSON.stringify(example) };
  changes.edit(WHOLE_INVENTORY, (text) => withFact(text, recorded, "first"));
  const usual: RecordedFact = { ...recorded, value: JSON.stringify(example === true ? false : example) };
  for (const path of cleanExamples()) {
    if (withFact(readText(path), usual, "all") === readText(path)) continue;
    changes.edit(path, (text) => withFact(text, usual, "all"));
  }
  return changes;
}

/** The inventories in which nothing is left undecided: each fact that a rule reads is recorded there. */
function cleanExamples(): string[] {
  return readdirSync(new URL("../../examples/", import.meta.url), { recursive: true, encoding: "utf8" })
    .map((path) => `examples/${path.replaceAll("\\", "/")}`)
    .filter((path) => /\.dr\.(?:ya?ml|json)$/.test(path) && !/^examples\/(?:azure-)?broken\//.test(path))
    .sort();
}

function newName(fact: string, { entities }: Definitions): { entity: string; property: string } {
  const [, entity, property] = /^([A-Za-z]+)\.([a-z][A-Za-z0-9]*)$/.exec(fact) ?? [];
  if (entity === undefined || property === undefined) {
    throw new Refusal(`'${fact}' is no fact: it is written Entity.property, as in Disk.size.`);
  }
  const properties = entities[entity]?.properties;
  if (properties === undefined) {
    throw new Refusal(`The schema has no '${entity}'. It has: ${Object.keys(entities).join(", ")}.`);
  }
  if (Object.hasOwn(properties, property)) throw new Refusal(`The schema has ${fact} already.`);
  return { entity, property };
}

function schemaOf(type: string, { values }: Definitions): Schema {
  if (Object.hasOwn(SIMPLE_TYPES, type)) return SIMPLE_TYPES[type]!;
  const value = Object.hasOwn(values, type) ? values[type]! : undefined;
  if (value === undefined) {
    const known = [...Object.keys(SIMPLE_TYPES), ...Object.keys(values)].join(", ");
    throw new Refusal(`There is no type '${type}'. A fact can be: ${known}.`);
  }
  const unit = value["x-unit"] === undefined ? {} : { "x-unit": value["x-unit"] };
  return { $ref: `#/$defs/${type}`, ...unit, examples: [value.examples![0]] };
}
