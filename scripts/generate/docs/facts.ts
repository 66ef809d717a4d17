import type { Fact } from "../../../rules/run/fact.ts";
import { type Definitions, referredName, type Schema } from "../schema.ts";
import { code, prose, table } from "./markdown.ts";

/** The facts that a rule reads, with what the schema says of them. */
export function factsTable(facts: readonly Fact[], definitions: Definitions): string {
  return table(
    ["Fact", "What it is"],
    facts.map((fact) => [code(fact), prose(descriptionOf(fact, definitions))]),
  );
}

/**
 * The schema's description of a fact, its unit and Microsoft's name for it.
 *
 * @throws Error for a fact that the schema does not have
 */
function descriptionOf(fact: Fact, definitions: Definitions): string {
  const [entity = "", name = ""] = fact.split(".");
  const property = definitions.entities[entity]?.properties?.[name];
  if (property === undefined) throw new Error(`A rule reads ${fact}, which the schema does not have`);
  const type = valueType(property, definitions);
  const unit = property["x-unit"] ?? type?.["x-unit"];
  const source = property["x-source"];
  const description = property.description ?? type?.description ?? "";
  const notes = [
    ...(unit && !description.includes(`in ${unit}`) ? [`In ${unit}.`] : []),
    ...(source ? [`Microsoft's name: ${source}.`] : []),
  ];
  return [description, ...notes].join(" ");
}

function valueType({ $ref }: Schema, definitions: Definitions): Schema | undefined {
  return $ref === undefined ? undefined : definitions.values[referredName($ref)];
}
