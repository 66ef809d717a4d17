import { compile } from "json-schema-to-typescript";
import type { Shape } from "../../schemas/shape.ts";
import { type Definitions, referredName, type Schema } from "./schema.ts";

/** The module of the entities' types: json-schema-to-typescript writes the interfaces, we make them nodes. */
export async function typesModule(
  definitions: Definitions,
  shapes: Record<string, Shape>,
  banner: string,
): Promise<string> {
  const names = Object.keys(definitions.entities);
  const interfaces: string[] = [];
  for (const name of names) {
    const text = await compile(typed(definitions, definitions.entities[name]!) as never, name, {
      bannerComment: "",
      format: true,
      style: { printWidth: 110, singleQuote: false },
    });
    interfaces.push(asNode(text, name, shapes[name]!));
  }
  const declared = Object.values(shapes)
    .flatMap(({ lists }) => lists.filter(({ declares }) => declares))
    .map(({ kind }) => JSON.stringify(kind));
  return [
    banner,
    'import type { Located } from "../located.ts";\n',
    'import type { IpPrefix } from "../values/ip.ts";\n',
    'import type { Version } from "../values/version.ts";\n\n',
    interfaces.join("\n"),
    "\n/** Every entity by its name. */\nexport interface Entities {\n",
    ...names.map((name) => `  ${name}: ${name};\n`),
    "}\n\n/** The name of an entity: the type of a node. */\nexport type EntityName = keyof Entities;\n\n",
    "/** What lists of plain names declare. */\n",
    `export type DeclaredKind = ${[...new Set(declared)].join(" | ") || "never"};\n\n`,
    "/** Any node of an inventory. */\nexport type Entity = Entities[EntityName];\n\n",
    "/**\n * What the references of an entity lead to, by property. A name that is only declared (a host group) leads to the\n",
    " * object that declares it.\n */\nexport interface References {\n",
    ...names.map((name) => `  ${name}: ${references(shapes, name)};\n`),
    "}\n",
  ].join("");
}

/** The schema of an entity with references to other definitions turned into the names of their types. */
function typed(definitions: Definitions, schema: Schema): Schema {
  if (schema.$ref !== undefined) {
    const name = referredName(schema.$ref);
    const value = definitions.values[name];
    const own = { ...schema };
    delete own.$ref;
    if (value === undefined) return { ...own, tsType: name };
    return { ...value, ...own };
  }
  // What is none of a dated list is never a fact: see `knownOn` of a shape.
  const copy: Schema =
    schema["x-known-on"] === undefined ? { ...schema } : { ...schema, enum: schema["x-known-values"]! };
  // The compiler would call the interface so.
  delete copy.title;
  // No node has what its file leaves to whoever writes it.
  delete copy.patternProperties;
  if (copy.anyOf) return { ...copy, ...alternative(copy.anyOf.map((part) => typed(definitions, part))) };
  if (copy.items) {
    const item = typed(definitions, copy.items);
    const type = item.tsType ?? item.type;
    copy.tsType = `readonly ${type === "integer" ? "number" : type}[]`;
    delete copy.items;
  }
  if (copy.properties) {
    copy.properties = Object.fromEntries(
      Object.entries(copy.properties).map(([name, property]) => [
        name,
        { ...typed(definitions, property), description: documentation(property) },
      ]),
    );
  }
  return copy;
}

/** The type of a value that may be one of several. A word beside a plain string is a string like any other. */
function alternative(parts: Schema[]): Schema {
  const text = parts.find((part) => part.type === "string" && part.tsType === undefined);
  return text === undefined ? { anyOf: parts } : { anyOf: [text] };
}

/** What stands above a property: its description, then unit, source and an example. */
function documentation(property: Schema): string {
  const lines = [property.description ?? ""];
  const facts: string[] = [];
  if (property["x-unit"] !== undefined) facts.push(`Unit: ${property["x-unit"]}.`);
  if (property["x-source"] !== undefined) facts.push(`Source: ${property["x-source"]}.`);
  const example = property.examples?.[0];
  if (example !== undefined && typeof example !== "object") facts.push(`Example: \`${example}\`.`);
  if (facts.length > 0) lines.push("", facts.join(" "));
  return lines.join("\n");
}

/** Turns an interface of plain facts into one of a node: read-only, with its type's name and its parent. */
function asNode(text: string, name: string, shape: Shape): string {
  const parents = [...new Set(shape.owners.map((owner) => owner.entity))];
  const head = [
    `export interface ${name} extends Located {`,
    `  readonly nodeType: ${JSON.stringify(name)};`,
    `  readonly parent: ${parents.length > 0 ? parents.join(" | ") : "undefined"};`,
  ].join("\n");
  return text
    .replace(`export interface ${name} {`, head)
    .replace(
      /^ {2}([\w$]+)(\??):(\s[\s\S]*?);$/gm,
      (_line, property: string, optional: string, type: string) => {
        const undefinedToo = type.startsWith("\n") ? "\n    | undefined" : " | undefined";
        return `  readonly ${property}${optional}:${type}${optional === "?" ? undefinedToo : ""};`;
      },
    )
    .trimStart();
}

/** The literal type of an entity's references. */
function references(shapes: Record<string, Shape>, name: string): string {
  const entries = Object.entries(shapes[name]!.properties).flatMap(([property, shape]) => {
    if (shape.references === undefined) return [];
    const kinds = shape.references.map(({ kind }) => (kind in shapes ? kind : declarer(shapes, kind)));
    return [`${property}: ${[...new Set(kinds)].join(" | ")}`];
  });
  return entries.length > 0 ? `{ ${entries.join("; ")} }` : "Record<never, never>";
}

function declarer(shapes: Record<string, Shape>, kind: string): string {
  for (const [name, shape] of Object.entries(shapes)) {
    if (Object.values(shape.properties).some((property) => property.declares === kind)) return name;
  }
  throw new Error(`Nothing declares '${kind}'`);
}
