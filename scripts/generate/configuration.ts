import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { compile, type JSONSchema } from "json-schema-to-typescript";
import { withJoinedErrors } from "./joined-errors.ts";

/** Where the schema of drlint's own configuration stands. */
export const configurationSchemaFile = new URL("../../schemas/configuration.schema.json", import.meta.url);

const banner = "// Made from configuration.schema.json by `npm run generate`. Changes here are lost.\n\n";

/** The files that are generated from that schema, by name: its types, and a validator that needs nothing at run time. */
export async function configurationFiles(schemaFile: URL): Promise<[name: string, text: string][]> {
  const schema = JSON.parse(readFileSync(schemaFile, "utf8")) as object;
  return [
    ["configuration.ts", await types(schema)],
    ["validate-configuration.js", validator(schema)],
    ["validate-configuration.d.ts", validatorTypes()],
  ];
}

async function types(schema: object): Promise<string> {
  // The compiler of types knows tuples by their older keyword.
  const older = replaced(schema, (key, value) => [key === "prefixItems" ? "items" : key, value]);
  const text = await compile({ ...older, title: "Configuration" } as JSONSchema, "Configuration", {
    bannerComment: "",
    additionalProperties: false,
    style: { printWidth: 110, singleQuote: false },
  });
  return banner + text.replaceAll(/^( {2})(\w|\$|\[)/gm, "$1readonly $2");
}

/** What explains and does not check. `x-takes` stays: it ends a message about a wrong value. */
const annotations = new Set(["title", "description", "examples", "default"]);

function validator(schema: object): string {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictTuples: false,
    messages: false,
    // Lengths in UTF-16 units: counting characters would need one of ajv's modules at run time.
    unicode: false,
    logger: false,
    code: { esm: true, source: true, lines: true },
  });
  ajv.addKeyword({ keyword: "x-takes", metaSchema: { type: "string", minLength: 1 } });
  ajv.addSchema(schema, "documented");
  ajv.getSchema("documented");
  const bare = replaced(schema, (key, value) => (annotations.has(key) ? undefined : [key, value]));
  const checks = replaced(bare, (key, value) => (key === "x-takes" ? undefined : [key, value]));
  const standalone = standaloneCode as unknown as (ajv: Ajv2020, validate: unknown) => string;
  const validate = ajv.compile({ ...checks, $id: "checks" });
  const code = withJoinedErrors(standalone(ajv, validate)).replace(/^"use strict";\n?/, "");
  if (/\brequire\s*\(|\bimport\b/.test(code)) throw new Error("The validator needs a module at run time");
  return `${banner}${code}\n\nexport const schema = ${JSON.stringify(bare)};\n`;
}

function validatorTypes(): string {
  return `${banner}import type { ConfigurationSchema, ConfigurationValidator } from "../configuration-validator.ts";

/** Whether a plain value is a right configuration. */
export declare const validate: ConfigurationValidator;

/** The schema without explanations. */
export declare const schema: ConfigurationSchema;
`;
}

type Entry = [key: string, value: unknown];

/** A copy of a schema with other keywords; undefined takes one out. Names of properties are left alone. */
function replaced(schema: object, replace: (key: string, value: unknown) => Entry | undefined): object {
  const keyword = ([key, value]: Entry): Entry[] => {
    const entry = replace(key, value);
    if (entry === undefined) return [];
    return [
      [entry[0], key === "properties" || key === "$defs" ? mapped(entry[1] as object) : copied(entry[1])],
    ];
  };
  const mapped = (named: object): object =>
    Object.fromEntries(Object.entries(named).map(([name, value]) => [name, copied(value)]));
  const copied = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copied);
    return typeof value === "object" && value !== null ? replaced(value, replace) : value;
  };
  return Object.fromEntries(Object.entries(schema).flatMap(keyword));
}
