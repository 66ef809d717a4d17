import type { Inventory } from "../../inventory/inventory.ts";
import type { Example } from "../../schemas/description.ts";
import { shapes } from "../../schemas/generated/shapes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import { type PropertyShape, propertyShape } from "../../schemas/shape.ts";
import { descriptionOf } from "../words/property-words.ts";
import { allNames } from "./reference-names.ts";
import type { Snippet } from "./snippet.ts";
import { valueAsWritten } from "./written-text.ts";

/** How objects are laid out where they are inserted. */
export interface Layout {
  readonly isJson: boolean;
  /** Within brackets, on one line; JSON is laid out in lines all the same. */
  readonly isFlow: boolean;
  /** What one more level is indented with. */
  readonly step: string;
}

/**
 * What of an object is written: only what it must have, or what is usually recorded of it. Of the latter no value is filled in:
 * one that is passed over would be taken for what somebody has recorded.
 */
export type Extent = "required" | "usual";

/** What is written, and how. */
export interface Written {
  readonly extent: Extent;
  /** White space of the lines that follow, beyond that of the line at which it is inserted. */
  readonly indent: string;
  /** What it is made from; undefined: of a property the schema's example, of an object what it must have alone. */
  readonly example?: Example | undefined;
}

type Fields = Readonly<Record<string, Example | undefined>>;

/** Stands where nobody has chosen yet. The schema refuses it wherever it is left, and says so there. */
const NOTHING = "null";
/** Lists longer than this are better completed than chosen from. */
const MOST_CHOICES = 20;

/** Writes objects, made from the schema's examples, into snippets. */
export class ObjectText {
  readonly #inventory: Inventory;
  readonly #layout: Layout;

  constructor(inventory: Inventory, layout: Layout) {
    this.#inventory = inventory;
    this.#layout = layout;
  }

  /** A key with its value. */
  property(snippet: Snippet, entity: EntityName, property: string, written: Written): void {
    const shape = propertyShape(shapes[entity], property)!;
    const example = written.example ?? descriptionOf(entity, property)!.examples[0];
    snippet.add(this.#layout.isJson ? `${JSON.stringify(property)}:` : `${property}:`);
    this.#value(snippet, shape, { ...written, example });
  }

  /** An object without the brackets or the dash around it: a key a line, or one behind the other. */
  fields(snippet: Snippet, entity: EntityName, { extent, indent, example }: Written): void {
    const fields = fieldsOf(entity, extent, example);
    const { isFlow, isJson } = this.#layout;
    const names = Object.keys(fields);
    if (names.length === 0) snippet.stop();
    for (const [index, name] of names.entries()) {
      if (index > 0) snippet.add(isJson ? `,\n${indent}` : isFlow ? ", " : `\n${indent}`);
      this.property(snippet, entity, name, { extent, indent, example: fields[name] });
    }
  }

  /** An object in its brackets. */
  inBrackets(snippet: Snippet, entity: EntityName, { extent, indent, example }: Written): void {
    const { isJson, step } = this.#layout;
    if (Object.keys(fieldsOf(entity, extent, example)).length === 0) {
      snippet.add("{").stop().add("}");
      return;
    }
    snippet.add(isJson ? `{\n${indent}${step}` : "{ ");
    this.fields(snippet, entity, { extent, indent: isJson ? indent + step : indent, example });
    snippet.add(isJson ? `\n${indent}}` : " }");
  }

  #value(snippet: Snippet, shape: PropertyShape, { extent, indent, example: value }: Written): void {
    const { entity, list } = shape;
    if (!entity || (!list && typeof value !== "object")) {
      snippet.add(" ");
      // With nothing to fill in there, the brackets alone would record that there is none.
      const inBrackets = list && snippet.isSnippet;
      if (inBrackets) snippet.add("[");
      this.#plain(snippet, shape, extent === "usual", Array.isArray(value) ? value[0] : value);
      if (inBrackets) snippet.add("]");
      return;
    }
    const { isFlow, isJson, step } = this.#layout;
    const example = list ? (value as readonly Example[] | undefined)?.[0] : value;
    const inner = indent + step;
    if (isFlow || isJson) {
      snippet.add(list ? (isJson ? ` [\n${inner}` : " [") : " ");
      this.inBrackets(snippet, entity, { extent, indent: list && isJson ? inner : indent, example });
      if (list) snippet.add(isJson ? `\n${indent}]` : "]");
    } else {
      snippet.add(`\n${inner}${list ? "- " : ""}`);
      this.fields(snippet, entity, { extent, indent: list ? `${inner}  ` : inner, example });
    }
  }

  #plain(snippet: Snippet, shape: PropertyShape, isBlank: boolean, example: Example | undefined): void {
    const { isJson, isFlow } = this.#layout;
    const style = { isJson, isInFlow: isFlow || shape.list === true, quote: undefined };
    const written = (value: string | number | boolean) => valueAsWritten(value, style);
    const first = typeof example === "object" || example === undefined ? undefined : example;
    const choices = this.#choices(shape, first);
    const unchosen = isBlank ? [NOTHING] : [];
    if (choices.length + unchosen.length > 1 && choices.length <= MOST_CHOICES) {
      snippet.choice([...unchosen, ...choices.map(written)]);
      return;
    }
    const isText = isJson && shape.type === "string";
    if (isBlank && !isText) {
      // An empty list would record that there is none, and JSON has no empty place.
      snippet.stop(shape.list || isJson ? NOTHING : "");
      return;
    }
    const text = isBlank ? undefined : choices.length === 1 ? choices[0] : first;
    const whole = text === undefined ? "" : written(text);
    // What must stand in quotes keeps them while it is filled in.
    if (whole.startsWith('"')) snippet.add('"').stop(String(text)).add('"');
    else if (isText) snippet.add('"').stop().add('"');
    else snippet.stop(whole);
  }

  /** The values to choose from, the example first if it is one of them. */
  #choices(
    { type, values, words, references }: PropertyShape,
    example: string | number | boolean | undefined,
  ) {
    const all = [
      ...(type === "boolean" ? [true, false] : []),
      ...(values ?? []),
      ...(references
        ? allNames(
            this.#inventory,
            references.map(({ kind }) => kind),
          )
        : []),
    ];
    if (all.length === 0) return [];
    const choices = [...all, ...(words ?? [])];
    return example !== undefined && choices.includes(example) ? [...new Set([example, ...choices])] : choices;
  }
}

/** The fields to write, in the order of the example; what is required and the example has not comes first. */
function fieldsOf(entity: EntityName, extent: Extent, example: Example | undefined): Fields {
  const given = typeof example === "object" && !Array.isArray(example) ? (example as Fields) : {};
  const required = Object.entries(shapes[entity].properties).flatMap(([name, shape]) =>
    shape.required ? name : [],
  );
  const missing = required.filter((name) => !(name in given));
  const named = Object.keys(given).filter((name) => extent === "usual" || required.includes(name));
  return Object.fromEntries([...missing, ...named].map((name) => [name, given[name]]));
}
