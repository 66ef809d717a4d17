import { ShortRows } from "../../../documents/short-rows.ts";
import { valueText } from "../../../inventory/edit/item-text.ts";
import type { InventoryRule } from "../../../rules/define/rule-types.ts";
import { shapes } from "../../../schemas/generated/shapes.ts";
import type { EntityName } from "../../../schemas/generated/types.ts";
import { entityInWords, kindInWords } from "../../../schemas/kind-in-words.ts";
import { propertyShape } from "../../../schemas/shape.ts";
import { typeInWords } from "../../../schemas/type-in-words.ts";
import type { RuleBook } from "../../services.ts";
import { type SchemaProperty, schemaFile } from "../../shipped-files.ts";
import { fieldLines } from "../../text/fields.ts";
import type { Page } from "../../text/page.ts";

/** A fact: what it is, what may stand there, where Microsoft shows it, and the rows that are decided by it. */
export function explainFact(entity: EntityName, property: string, book: RuleBook, page: Page): string[] {
  const shape = propertyShape(shapes[entity], property)!;
  const schema = schemaFile().$defs[entity]!.properties![property]!;
  return [
    page.colors.bold(`${entity}.${property}`),
    `'${property}' of ${entityInWords(entity)}`,
    "",
    ...fieldLines(
      [
        ["What", textOf(schema)],
        ["Value", shape.values ? "" : typeInWords(shape)],
        ["Values", valueTexts(schema, shape.values)],
        ["Written", schema.$ref && shape.format !== "text" && !shape.entity ? formatOf(schema.$ref) : ""],
        ["Unit", unitOf(schema)],
        ["Examples", exampleTexts(schema, property)],
        ["Microsoft", schema["x-source"] ?? ""],
        ["People say", wordsFor(entity, property)],
        ["Rows", rowTexts(`${entity}.${property}`, book)],
      ],
      page,
    ),
  ];
}

/** A kind of object: what it is, where it stands, and its properties. */
export function explainEntity(entity: EntityName, page: Page): string[] {
  const { $defs } = schemaFile();
  const { owners, properties, text } = shapes[entity];
  const own = Object.keys(properties).filter((property) => !property.startsWith("$"));
  return [
    page.colors.bold(entity),
    kindInWords(entity),
    "",
    ...fieldLines(
      [
        ["What", $defs[entity]!.description ?? ""],
        ["Stands in", owners.map(placeOf)],
        ["A text is", text === undefined ? "" : `its ${text}`],
        [
          "Properties",
          own.map((property) => {
            const { required } = properties[property]!;
            const schema = $defs[entity]!.properties![property]!;
            return `${property}${required ? " (required)" : ""}: ${textOf(schema)}`;
          }),
        ],
      ],
      page,
    ),
  ];
}

function placeOf({ entity, property }: { readonly entity: EntityName; readonly property: string }): string {
  return entity === "Inventory" ? `${property}, at the top of a file` : `${entity}.${property}`;
}

/** What a property means: in its own words, else in those of the value that it refers to. */
function textOf({ description, $ref }: SchemaProperty): string {
  return description ?? ($ref ? formatOf($ref) : "");
}

function formatOf($ref: string): string {
  return schemaFile().$defs[$ref.slice("#/$defs/".length)]?.description ?? "";
}

function unitOf(schema: SchemaProperty): string {
  const type = schema.$ref ? schemaFile().$defs[schema.$ref.slice("#/$defs/".length)] : undefined;
  return schema["x-unit"] ?? type?.["x-unit"] ?? "";
}

function valueTexts(
  { items, enumDescriptions = items?.enumDescriptions ?? [] }: SchemaProperty,
  values: readonly (string | number)[] = [],
): string[] {
  return values.map((value, index) => {
    const meaning = enumDescriptions[index];
    return meaning === undefined ? String(value) : `${value}: ${meaning}`;
  });
}

function exampleTexts({ examples = [] }: SchemaProperty, property: string): string[] {
  return examples.map((example) => `${property}: ${valueText(example, false)}`);
}

/** What people call it otherwise, which is answered with its name. */
function wordsFor(entity: EntityName, property: string): string {
  const synonyms = Object.entries(shapes[entity].synonyms ?? {});
  return synonyms
    .filter(([, ways]) => ways.includes(property))
    .map(([word]) => word)
    .join(", ");
}

/** The rows that rules decide by a fact, each once, with the rule to read on at. */
function rowTexts(fact: string, { rules, matrix }: RuleBook): string[] {
  const short = new ShortRows(matrix);
  const deciding = Object.values(rules).filter(({ meta }) =>
    (meta!.docs!.facts as readonly string[]).includes(fact),
  );
  const texts = new Map<string, string>();
  for (const rule of deciding) {
    for (const id of rule.meta.docs.rows)
      texts.set(id, texts.get(id) ?? `${short.of(id)}: ${matrix.row(id).title}`);
  }
  const others = deciding.filter(({ meta }) => meta.docs.rows.length === 0).map(ruleText);
  const all = [...texts.values(), ...others];
  return all.length > 0 ? all : ["none: no row and no rule goes by it"];
}

function ruleText({ name, meta }: InventoryRule): string {
  return `rule ${name}: ${meta.docs.description}`;
}
