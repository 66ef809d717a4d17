import { didYouMean } from "../../inventory/text/nearest.ts";
import { shortened } from "../../inventory/text/places.ts";
import type { ConfigurationMistake, ConfigurationSchema } from "../../schemas/configuration-validator.ts";
import { schema as root } from "../../schemas/generated/validate-configuration.js";
import type { Part, ValuePath } from "./configuration-file.ts";

/** Something that a configuration cannot say. */
export interface Mistake {
  readonly path: ValuePath;
  readonly part: Part;
  /** A sentence or two: what is wrong, and what would be right. */
  readonly problem: string;
}

/** Turns the validator's errors about a configuration into sentences. Of alternatives, the one that was meant counts. */
export function mistakesIn(content: unknown, errors: readonly ConfigurationMistake[]): Mistake[] {
  const alternatives = errors.filter((error) => error.keyword === "anyOf").map((error) => error.instancePath);
  const standing = errors.filter(({ instancePath, keyword }) => {
    if (keyword === "anyOf") return !errors.some((other) => isWithin(other.instancePath, instancePath));
    return !alternatives.includes(instancePath);
  });
  return standing.map((error) => mistakeOf(content, error));
}

function isWithin(path: string, outer: string): boolean {
  return path.startsWith(`${outer}/`);
}

function mistakeOf(content: unknown, { instancePath, keyword, params }: ConfigurationMistake): Mistake {
  const { path, value } = follow(content, instancePath);
  const what = ITEMS[String(path.findLast((step) => typeof step === "string"))] ?? "a configuration";
  if (keyword === "additionalProperties") {
    const key = String(params.additionalProperty);
    return { path: [...path, key], part: "key", problem: unknownKey(key, what, schemaAt(path)) };
  }
  if (keyword === "required") {
    const problem = `${what[0]!.toUpperCase()}${what.slice(1)} needs '${String(params.missingProperty)}'. Add it.`;
    return { path, part: "value", problem };
  }
  return { path, part: "value", problem: wrongValue(path, value, schemaAt(path)) };
}

/** What the lists of a configuration are made of. */
const ITEMS: Readonly<Record<string, string>> = {
  overrides: "an override",
  guestOperatingSystems: "a guest operating system",
  siteRecoveryRollups: "a rollup",
  azureRegions: "an Azure region",
};

function unknownKey(key: string, what: string, schema: ConfigurationSchema | undefined): string {
  const known = Object.keys(schema?.properties ?? {}).filter((name) => !name.startsWith("$"));
  const hint = key.includes("/")
    ? " Rules stand under 'rules'."
    : didYouMean(key, known) || ` It has ${known.map((name) => `'${name}'`).join(", ")}.`;
  return `'${key}' is no key of ${what}.${hint}`;
}

function wrongValue(path: ValuePath, value: unknown, schema: ConfigurationSchema | undefined): string {
  const takes = schema?.["x-takes"] ?? "another value";
  const name = path.findLast((step) => typeof step === "string");
  if (name === undefined) return `A configuration is written as ${takes}, not as ${inWords(value)}.`;
  if (value === null) return `'${name}' has no value. It takes ${takes}.`;
  if (value === "") return `'${name}' is empty. It takes ${takes}.`;
  const hint = typeof value === "string" ? didYouMean(value, wordsOf(schema)) : "";
  return `'${name}' cannot be ${inWords(value)}.${hint} It takes ${takes}.`;
}

function inWords(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object") return "keys with values";
  return typeof value === "string" ? `'${shortened(value)}'` : String(value);
}

/** The words of a vocabulary, those of its alternatives included. */
function wordsOf(schema: ConfigurationSchema | undefined): string[] {
  const own = (schema?.enum ?? []).filter((word) => typeof word === "string");
  return [...own, ...(schema?.anyOf ?? []).flatMap((part) => wordsOf(resolved(part)))];
}

/** Follows a JSON pointer into a configuration; positions in lists become numbers. */
function follow(content: unknown, pointer: string): { path: ValuePath; value: unknown } {
  let value = content;
  const path: (string | number)[] = [];
  for (const segment of pointer.split("/").slice(1)) {
    const name = segment.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(value) ? Number(name) : name);
    value = (value as Record<string, unknown>)[name];
  }
  return { path, value };
}

/** What the schema says of the value at a path. */
function schemaAt(path: ValuePath): ConfigurationSchema | undefined {
  let schema: ConfigurationSchema | undefined = resolved(root);
  for (const step of path) schema = schema && stepInto(schema, step);
  return schema;
}

function stepInto(schema: ConfigurationSchema, step: string | number): ConfigurationSchema | undefined {
  for (const part of [schema, ...(schema.anyOf ?? []).map(resolved)]) {
    const { properties, additionalProperties, prefixItems, items } = part;
    const inner =
      typeof step === "number"
        ? (prefixItems?.[step] ?? items)
        : ((properties && Object.hasOwn(properties, step) ? properties[step] : undefined) ??
          additionalProperties);
    if (typeof inner === "object") return resolved(inner);
  }
  return undefined;
}

function resolved(schema: ConfigurationSchema): ConfigurationSchema {
  if (schema.$ref === undefined) return schema;
  const { $ref, ...own } = schema;
  return resolved({ ...root.$defs![$ref.replace("#/$defs/", "")]!, ...own });
}
