import { ShortRows } from "../../../documents/short-rows.ts";
import { rulesReading } from "../../../rules/define/reading-rules.ts";
import { BINDING_FACTS } from "../../../rules/run/row-check.ts";
import { shapes } from "../../../schemas/generated/shapes.ts";
import type { EntityName } from "../../../schemas/generated/types.ts";
import { entityInWords, kindInWords } from "../../../schemas/kind-in-words.ts";
import type { RuleBook } from "../../services.ts";
import { schemaFile } from "../../shipped-files.ts";
import { fieldLines } from "../../text/fields.ts";
import type { Page } from "../../text/page.ts";
import { explainedFact, placesOf, whatOf } from "./explained-fact.ts";

/** A fact: what it is, what may stand there, where Microsoft shows it, and the rows that are decided by it. */
export function explainFact(entity: EntityName, property: string, book: RuleBook, page: Page): string[] {
  const { what, type, values, asOf, written, unit, examples, source, synonyms } = explainedFact(
    entity,
    property,
  );
  return [
    page.colors.bold(`${entity}.${property}`),
    `'${property}' of ${entityInWords(entity)}`,
    "",
    ...fieldLines(
      [
        ["What", what],
        ["Value", values.length > 0 ? "" : type],
        [
          "Values",
          values.map(({ value, meaning }) => (meaning === undefined ? value : `${value}: ${meaning}`)),
        ],
        ["As of", asOf],
        ["Written", written],
        ["Unit", unit],
        ["Examples", examples],
        ["Microsoft", source],
        ["People say", synonyms.join(", ")],
        ["Rows", rowTexts(entity, property, book)],
      ],
      page,
    ),
  ];
}

/** A kind of object: what it is, where it stands, and its properties. */
export function explainEntity(entity: EntityName, page: Page): string[] {
  const { $defs } = schemaFile();
  const { properties, text } = shapes[entity];
  const own = Object.keys(properties).filter((property) => !property.startsWith("$"));
  return [
    page.colors.bold(entity),
    kindInWords(entity),
    "",
    ...fieldLines(
      [
        ["What", $defs[entity]!.description ?? ""],
        ["Stands in", placesOf(entity)],
        ["A text is", text === undefined ? "" : `its ${text}`],
        [
          "Properties",
          own.map((property) => {
            const { required } = properties[property]!;
            const schema = $defs[entity]!.properties![property]!;
            return `${property}${required ? " (required)" : ""}: ${whatOf(schema)}`;
          }),
        ],
      ],
      page,
    ),
  ];
}

/** The rows that go by a fact, each once, then the rules that read it and decide no row by it. */
function rowTexts(entity: EntityName, property: string, book: RuleBook): string[] {
  const { matrix } = book;
  const short = new ShortRows(matrix);
  const reading = rulesReading(`${entity}.${property}`, Object.values(book.rules));
  const rows = new Set(reading.flatMap((each) => each.rows));
  const others = reading.filter((each) => each.rows.length === 0);
  const isOfAll = (BINDING_FACTS as readonly string[]).includes(`${entity}.${property}`);
  const all = [
    ...(isOfAll ? ["any row: which of them hold a machine or a host may follow from it"] : []),
    ...[...rows].map((id) => `${short.of(id)}: ${matrix.row(id).title}`),
    ...others.map(({ rule: { name, meta } }) => `rule ${name}: ${meta.docs.description}`),
  ];
  return all.length > 0 ? all : ["none: no row and no rule goes by it"];
}
