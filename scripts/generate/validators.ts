import { _, Ajv, type CodeKeywordDefinition, type KeywordCxt } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { withJoinedErrors } from "./joined-errors.ts";
import { type Definitions, referredName, type Schema } from "./schema.ts";

/** Annotations of our own and of editors. The meta-schemas say what may stand there, so that a slip is an error. */
const text = { type: "string", minLength: 1 };
const kind = {
  anyOf: [
    text,
    {
      type: "object",
      properties: { kind: text, within: text, toldBy: text },
      required: ["kind"],
      additionalProperties: false,
    },
  ],
};
const annotations = [
  { keyword: "x-references", metaSchema: { anyOf: [kind, { type: "array", items: kind, minItems: 1 }] } },
  { keyword: "x-declares", metaSchema: text },
  { keyword: "x-unique-within", metaSchema: text },
  { keyword: "x-text", metaSchema: text },
  { keyword: "x-numbers", metaSchema: { type: "integer", minimum: 2 } },
  { keyword: "x-least-without-unit", metaSchema: { type: "integer", minimum: 2 } },
  {
    keyword: "x-synonyms",
    metaSchema: {
      type: "object",
      additionalProperties: { anyOf: [text, { type: "array", items: text }] },
    },
  },
  { keyword: "x-source", metaSchema: text },
  { keyword: "x-unit", metaSchema: { enum: ["bytes", "seconds", "hours"] } },
  {
    keyword: "x-known-values",
    metaSchema: { type: "array", minItems: 1, items: { type: ["string", "integer"] } },
  },
  { keyword: "x-known-from", metaSchema: text },
  { keyword: "x-known-on", metaSchema: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" } },
  { keyword: "enumDescriptions", metaSchema: { type: "array", items: text } },
  { keyword: "tsType", metaSchema: text },
];

/**
 * Either an object of a kind or a plain value. Unlike `anyOf` it looks at the value first and then at one branch only,
 * so that one mistake gives one error.
 */
const either: CodeKeywordDefinition = {
  keyword: "either",
  schemaType: "object",
  code(cxt: KeywordCxt) {
    const { gen, data } = cxt;
    const valid = gen.let("valid");
    const branch = (schemaProp: string) => () => {
      const inner = gen.name("valid");
      cxt.subschema({ keyword: "either", schemaProp }, inner);
      gen.assign(valid, inner);
    };
    gen.if(
      _`typeof ${data} == "object" && ${data} && !Array.isArray(${data})`,
      branch("object"),
      branch("scalar"),
    );
    cxt.ok(valid);
  },
};

/** Fails where the schema is no JSON Schema, or says something that our vocabulary has not. */
export function checkSchema({ schema }: Definitions): void {
  annotatedAjv().compile(schema);
}

/** An ajv for the schema as it stands: it knows our annotations and takes any other keyword for a mistake. */
export function annotatedAjv(): Ajv2020 {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, validateFormats: false });
  for (const annotation of annotations) ajv.addKeyword(annotation);
  return ajv;
}

/** The module of the validators, one for each entity. It needs nothing of ajv at run time. */
export function validatorsModule(definitions: Definitions, banner: string): string {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    messages: false,
    // Lengths in UTF-16 units: counting characters would need one of ajv's modules at run time.
    unicode: false,
    // Strict mode throws; all that is left to log is that `unicode` is going to leave.
    logger: false,
    inlineRefs: false,
    code: { esm: true, source: true, lines: true },
  });
  ajv.addKeyword(either);
  const names = Object.keys(definitions.entities);
  // Each entity is a schema of its own, so that its code is there once however often it is referred to.
  for (const name of names) {
    const entity = definitions.entities[name]!;
    ajv.addSchema(
      name === "Inventory" ? ownKeysOnly(definitions, entity) : checked(definitions, entity),
      name,
    );
  }
  const exported = Object.fromEntries(names.map((name) => [`validate${name}`, name]));
  const standalone = standaloneCode as unknown as (ajv: Ajv, schemas: Record<string, string>) => string;
  const code = withJoinedErrors(standalone(ajv, exported))
    .replace(/^"use strict";\n?/, "")
    .replace(/schemaPath:"(?:[^"\\]|\\.)*",/g, "");
  if (/\brequire\s*\(|\bimport\b/.test(code)) throw new Error("The validators need a module at run time");
  const map = names.map((name) => `  ${name}: validate${name},\n`).join("");
  return `${banner}${code}\nexport const validators = {\n${map}};\n`;
}

/** The types of that module. */
export function validatorsTypes(definitions: Definitions, banner: string): string {
  const names = Object.keys(definitions.entities);
  return [
    banner,
    'import type { EntityName } from "./types.ts";\n',
    'import type { Validator } from "../validator.ts";\n\n',
    ...names.map((name) => `export declare const validate${name}: Validator;\n`),
    "\n/** The validator of every entity. */\n",
    "export declare const validators: { readonly [Name in EntityName]: Validator };\n",
  ].join("");
}

/** The top of a file: its keys, and that its collections are lists. What they list is checked object by object. */
function ownKeysOnly(definitions: Definitions, inventory: Schema): Schema {
  const properties = Object.entries(inventory.properties ?? {}).map(([name, property]) => [
    name,
    property.type === "array" ? { type: "array" } : checked(definitions, property),
  ]);
  return { type: "object", additionalProperties: false, properties: Object.fromEntries(properties) };
}

const assertions = ["type", "minLength", "minimum", "maximum", "exclusiveMinimum"];
const objectAssertions = ["additionalProperties", "required", "minProperties", "maxProperties"];

/** The schema as it is checked: assertions only, plain values in place, alternatives as `either`. */
function checked(definitions: Definitions, schema: Schema): Schema {
  if (schema.$ref !== undefined) {
    const name = referredName(schema.$ref);
    const value = definitions.values[name];
    return value === undefined ? { $ref: name } : checked(definitions, value);
  }
  if (schema.anyOf) return eitherOf(schema.anyOf.map((alternative) => checked(definitions, alternative)));
  // A vocabulary says all: with the type beside it, one wrong value would be two errors.
  if (schema.enum) return { enum: schema.enum };
  if (schema.const !== undefined) return { const: schema.const };
  const copy: Schema = {};
  for (const keyword of [...assertions, ...objectAssertions]) {
    if (schema[keyword] !== undefined) copy[keyword] = schema[keyword];
  }
  if (schema.items) copy.items = checked(definitions, schema.items);
  if (schema.properties) {
    copy.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([name, property]) => [name, checked(definitions, property)]),
    );
  }
  return copy;
}

/** One object at most, and plain values: words that a string takes in anyhow, or words alone. */
function eitherOf(parts: Schema[]): Schema {
  const objects = parts.filter((part) => part.$ref !== undefined);
  const words = parts.filter((part) => part.const !== undefined).map((part) => part.const as string);
  const plain = parts.filter((part) => part.$ref === undefined && part.const === undefined);
  if (
    objects.length > 1 ||
    plain.length > 1 ||
    (plain.length === 1 && words.length > 0 && plain[0]!.type !== "string")
  ) {
    throw new Error("An alternative is one object, one plain value, and words beside them");
  }
  const scalar = plain[0] ?? { enum: words };
  return objects.length === 0 ? scalar : { either: { object: objects[0], scalar } };
}
