import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import { limitInWords } from "../../documents/limit-words.ts";
import { didYouMean } from "../../inventory/text/nearest.ts";
import type { InventoryRule } from "../../rules/define/rule-types.ts";
import { isLooser, limitOptions } from "../../rules/run/limit-options.ts";
import type { Part, ValuePath } from "./configuration-file.ts";

/** A mistake in the options of a rule. The path begins at the options. */
export interface OptionsMistake {
  readonly path: ValuePath;
  readonly part: Part;
  readonly problem: string;
}

/** As much of an options' schema as messages need. */
interface OptionSchema {
  readonly properties?: Readonly<Record<string, OptionSchema>>;
  readonly description?: string;
  readonly "x-unit"?: string;
  readonly [keyword: string]: unknown;
}

const validators = new WeakMap<InventoryRule, ValidateFunction>();

/**
 * What is wrong with the options of a rule, by the rule's own JSON Schema; undefined where they are right.
 */
export function mistakeInOptions(rule: InventoryRule, options: object): OptionsMistake | undefined {
  const schema = schemaOf(rule);
  if (schema === undefined) return { path: [], part: "value", problem: `'${rule.name}' takes no options.` };
  const validate = validatorOf(rule, schema);
  if (typeof validate === "string") return { path: [], part: "value", problem: validate };
  if (validate(options)) return looserLimit(rule, options);
  const error = validate.errors![0]!;
  const path = error.instancePath.split("/").slice(1).map(step);
  if (error.keyword === "additionalProperties") {
    const key = String(error.params.additionalProperty);
    return { path: [...path, key], part: "key", problem: noSuchOption(rule, key, error) };
  }
  return { path, part: "value", problem: wrongOption(rule, { path, options, error, schema }) };
}

/** An option that would allow more than the document does. */
function looserLimit(rule: InventoryRule, options: object): OptionsMistake | undefined {
  for (const { name, limit } of limitOptions(rule.meta.docs.rows)) {
    const value = (options as Readonly<Record<string, unknown>>)[name];
    if (value === undefined || !isLooser(name, value, limit)) continue;
    const kind = name.startsWith("maximum") ? "lower" : "higher";
    const problem = `The option '${name}' of '${rule.name}' cannot be ${String(value)}: the document's limit is ${limitInWords(limit)}, and an option can only make it ${kind}.`;
    return { path: [name], part: "value", problem };
  }
  return undefined;
}

/** The schema of a rule's options object; undefined for a rule without options. */
function schemaOf(rule: InventoryRule): OptionSchema | undefined {
  const { schema } = rule.meta;
  return (Array.isArray(schema) ? schema[0] : undefined) as OptionSchema | undefined;
}

function validatorOf(rule: InventoryRule, schema: OptionSchema): ValidateFunction | string {
  let validate = validators.get(rule);
  if (validate) return validate;
  try {
    // Rules of organisations may annotate their schemas as they like.
    validate = new Ajv({ strict: false, allErrors: false, verbose: true, logger: false }).compile(schema);
  } catch (error) {
    return `The options of '${rule.name}' cannot be checked, since their schema is wrong: ${(error as Error).message}.`;
  }
  validators.set(rule, validate);
  return validate;
}

function noSuchOption(rule: InventoryRule, key: string, { parentSchema }: ErrorObject): string {
  const known = Object.keys((parentSchema as OptionSchema).properties ?? {});
  return `'${rule.name}' has no option '${key}'.${didYouMean(key, known) || ` It has ${known.map((name) => `'${name}'`).join(", ")}.`}`;
}

/** What ajv found wrong, where, and against what. */
interface WrongOption {
  readonly path: ValuePath;
  readonly options: object;
  readonly error: ErrorObject;
  readonly schema: OptionSchema;
}

function wrongOption(rule: InventoryRule, { path, options, error, schema }: WrongOption): string {
  const name = path.findLast((each) => typeof each === "string");
  if (name === undefined) return `The options of '${rule.name}' ${error.message ?? "are wrong"}.`;
  const written = path.reduce<unknown>(
    (value, each) => (value as Record<string | number, unknown>)?.[each],
    options,
  );
  const shown =
    typeof written === "object" ? "this" : typeof written === "string" ? `'${written}'` : String(written);
  const unit = schema.properties?.[path[0]!]?.["x-unit"];
  return `The option '${name}' of '${rule.name}' cannot be ${shown}. ${rightValue(error, unit)}`;
}

/** What the option may be instead, in a sentence. */
function rightValue({ keyword, params, message, schema }: ErrorObject, unit: string | undefined): string {
  switch (keyword) {
    case "enum":
      return `It is one of ${(schema as unknown[]).map(String).join(", ")}.`;
    case "maximum":
      return `It can be ${params.limit} at most.`;
    case "minimum":
      return `It must be ${params.limit} at least.`;
    case "pattern":
    case "type":
      return unit === "bytes"
        ? "It is a number of bytes, or a size such as 2TB."
        : keyword === "type"
          ? `It is ${typeInWords([params.type].flat() as string[])}.`
          : `It ${message}.`;
    default:
      return `It ${message ?? "is wrong"}.`;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  integer: "a whole number",
  null: "nothing",
  number: "a number",
  object: "keys with values",
  string: "text; a number that is meant as text stands in quotes",
};

function typeInWords(types: readonly string[]): string {
  return types.map((type) => TYPES[type] ?? type).join(" or ");
}

function step(segment: string): string | number {
  return /^\d+$/.test(segment) ? Number(segment) : segment.replaceAll("~1", "/").replaceAll("~0", "~");
}
