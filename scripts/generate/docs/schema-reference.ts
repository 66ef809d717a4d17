import { explainedFact, placesOf } from "../../../cli/formats/explain/explained-fact.ts";
import type { RuleBook } from "../../../cli/services.ts";
import { schemaFile } from "../../../cli/shipped-files.ts";
import { rulesReading } from "../../../rules/define/reading-rules.ts";
import { shapes } from "../../../schemas/generated/shapes.ts";
import type { EntityName } from "../../../schemas/generated/types.ts";
import { kindInWords } from "../../../schemas/kind-in-words.ts";
import { counted, grouped } from "../../../schemas/values/numbers.ts";
import { BANNER } from "./banner.ts";
import { code, link, prose, table } from "./markdown.ts";

const ENTITIES = Object.keys(shapes) as EntityName[];

/** docs/schema/: what an inventory may say, a page a kind of object and one that lists them. By their paths under docs/. */
export function schemaReference(book: RuleBook): Map<string, string> {
  return new Map([
    ["schema/README.md", contents()],
    ...ENTITIES.map((entity) => [`schema/${entity}.md`, entityPage(entity, book)] as const),
  ]);
}

function contents(): string {
  const facts = ENTITIES.flatMap(propertiesOf);
  return [
    `# What an inventory may say\n\n${BANNER}\n`,
    `${counted(ENTITIES.length, "kind")} of objects with ${grouped(facts.length)} properties, from ${link("the schema", "../../schemas/inventory.schema.json")}: what each is, its values and unit, Microsoft's name for it, and the rules that read it, with the rows of Microsoft's documents that they decide. ${code("drlint explain Disk.size")} says the same on a terminal.\n`,
    "What is not recorded is unknown. `none`, `false` and `[]` record that something is not there.\n",
    `${table(
      ["Object", "What it is", "Stands in"],
      ENTITIES.map((entity) => [
        link(code(entity), `${entity}.md`),
        prose(schemaFile().$defs[entity]!.description ?? ""),
        placesOf(entity).map(prose).join("; ") || "a file",
      ]),
    )}\n`,
  ].join("\n");
}

function entityPage(entity: EntityName, book: RuleBook): string {
  const { text } = shapes[entity];
  const places = placesOf(entity);
  const stands =
    places.length > 0 ? `Stands in ${places.map(prose).join("; ")}.` : "Is a file of an inventory.";
  const taken = text === undefined ? "" : ` A text in its place is taken for its ${code(text)}.`;
  const properties = propertiesOf(entity).map((property) => propertyPart(entity, property, book));
  return [
    `# ${entity}\n\n${BANNER}\n`,
    `${sentence(kindInWords(entity))} ${prose(schemaFile().$defs[entity]!.description ?? "")}\n`,
    `${stands}${taken} ${link("All kinds of objects", "README.md")}.\n`,
    ...properties,
  ].join("\n");
}

/** `$schema` says something to editors, and nothing of an inventory. */
function propertiesOf(entity: EntityName): string[] {
  return Object.keys(shapes[entity].properties).filter((property) => !property.startsWith("$"));
}

function propertyPart(entity: EntityName, property: string, book: RuleBook): string {
  const fact = explainedFact(entity, property);
  const { required, entity: object } = shapes[entity].properties[property]!;
  const value =
    object === undefined ? prose(fact.type) : `${prose(fact.type)}: ${link(code(object), `${object}.md`)}`;
  const values = fact.values.map(
    ({ value: each, meaning }) => `  - ${code(each)}${meaning === undefined ? "" : `: ${prose(meaning)}`}`,
  );
  const items = [
    ...(required ? ["- Required"] : []),
    ...(values.length > 0 ? ["- Values:", ...values] : [`- Value: ${value}`]),
    ...(fact.asOf ? [`- As of ${prose(fact.asOf)}`] : []),
    ...(fact.written ? [`- Written: ${prose(fact.written)}`] : []),
    ...(fact.unit ? [`- Unit: ${fact.unit}`] : []),
    ...(fact.examples.length > 0 ? [`- Examples: ${fact.examples.map(code).join(", ")}`] : []),
    ...(fact.source ? [`- Microsoft's name: ${prose(fact.source)}`] : []),
    ...(fact.synonyms.length > 0 ? [`- People say: ${fact.synonyms.map(code).join(", ")}`] : []),
    ...uses(entity, property, book),
  ];
  return `## ${property}\n\n${fact.what === "" ? "" : `${prose(fact.what)}\n\n`}${items.join("\n")}\n`;
}

/** The rules that read the fact, and the rows that they decide by it. */
function uses(entity: EntityName, property: string, book: RuleBook): string[] {
  const rules = rulesReading(`${entity}.${property}`, Object.values(book.rules));
  if (rules.length === 0) return ["- No row and no rule goes by it."];
  return [
    "- Rules that read it, with the rows that they decide by it:",
    ...rules.map(({ rule: { name }, rows }) => {
      const titles = [...new Set(rows.map((id) => book.matrix.row(id).title))];
      const rule = `  - ${link(code(name), `../rules/${name}.md`)}`;
      return titles.length === 0 ? `${rule}: no row` : `${rule}: ${prose(titles.join("; "))}`;
    }),
  ];
}

function sentence(words: string): string {
  return `${words[0]!.toUpperCase()}${words.slice(1)}.`;
}
