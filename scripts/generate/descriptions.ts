import { alternatives, type Definitions, referredName, type Schema } from "./schema.ts";

/** The module of what the schema says to people: descriptions, units, Microsoft's names, examples. */
export function descriptionsModule(definitions: Definitions, banner: string): string {
  const entities = Object.entries(definitions.entities).map(([name, entity]) => {
    const properties = Object.entries(entity.properties ?? {}).map(
      ([property, schema]) => `        ${property}: ${literal(propertyDescription(definitions, schema))},\n`,
    );
    return [
      `    ${name}: {\n      description: ${literal(entity.description)},\n`,
      `      properties: {\n${properties.join("")}      },\n    },\n`,
    ].join("");
  });
  const formats = Object.values(definitions.values)
    .filter(({ format }) => format !== undefined && format !== "text")
    .map(({ format, description }) => `    ${literal(format)}: ${literal(description)},\n`);
  return [
    banner,
    'import type { Descriptions } from "../description.ts";\n\n',
    "/** What the schema says to people, in its order. */\n",
    "export const descriptions: Descriptions = {\n",
    `  entities: {\n${entities.join("")}  },\n`,
    `  formats: {\n${formats.join("")}  },\n};\n`,
  ].join("");
}

function propertyDescription(definitions: Definitions, property: Schema): Record<string, unknown> {
  const { annotated, schemas } = alternatives(property);
  const values = schemas.map(({ $ref }) =>
    $ref === undefined ? undefined : definitions.values[referredName($ref)],
  );
  const unit = property["x-unit"] ?? values.find((value) => value?.["x-unit"] !== undefined)?.["x-unit"];
  return {
    description: property.description,
    unit,
    source: property["x-source"],
    values: annotated.enumDescriptions,
    minimum: annotated.minimum,
    maximum: annotated.maximum,
    examples: property.examples,
  };
}

/** A value as a TypeScript literal on one line, without what is undefined. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .map(([key, entry]) => `${key}: ${literal(entry)}`)
    .join(", ")} }`;
}
