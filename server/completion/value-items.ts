import { kindInWords } from "../../schemas/kind-in-words.ts";
import { descriptionOf, entityParts } from "../words/property-words.ts";
import { indentOfLine } from "./cursor.ts";
import { type Insertion, type ItemDraft, ItemKind } from "./item-draft.ts";
import { exampleOfItem } from "./key-items.ts";
import { layoutOf } from "./layout-of.ts";
import { ObjectText } from "./object-text.ts";
import type { ValueOpening } from "./openings.ts";
import { Snippet } from "./snippet.ts";
import { type ValueChoice, valueChoices } from "./value-choices.ts";
import { WrittenObjects } from "./written-objects.ts";
import { textAsWritten, type WritingStyle } from "./written-text.ts";

/** The values that may stand at a property or in its list, and whole objects where one may stand. */
export function valueItems(insertion: Insertion, opening: ValueOpening): ItemDraft[] {
  const objects = new WrittenObjects(insertion.file, opening.outline);
  const choices = valueChoices(insertion.view.inventory, objects, opening);
  const items = choices.map((choice) => itemOf(insertion, opening, choice));
  const whole =
    opening.place.shape.entity && insertion.cursor.quote === undefined
      ? [objectItem(insertion, opening)]
      : [];
  return [...whole, ...items];
}

const KINDS = {
  name: ItemKind.name,
  word: ItemKind.value,
  known: ItemKind.value,
  used: ItemKind.text,
} as const;

function itemOf(insertion: Insertion, opening: ValueOpening, choice: ValueChoice): ItemDraft {
  const { cursor, prose, file } = insertion;
  const { value, sort, detail, description } = choice;
  const { isJson } = file.document;
  const isWholeList = opening.kind === "value" && opening.place.shape.list === true;
  const { isFlow } = cursor.before.stack.at(-1)!;
  const style: WritingStyle = { isJson, isInFlow: isFlow || isWholeList, quote: cursor.quote };
  const text = typeof value === "string" ? textAsWritten(value, style) : String(value);
  const quote = cursor.quote ?? "";
  return {
    label: String(value),
    kind: KINDS[sort],
    detail,
    documentation: description ? prose.parts([prose.sentences(description)]) : undefined,
    text: opening.prefix + (isWholeList ? `[${text}]` : text),
    filter: text.startsWith(quote) ? (quote === "" ? String(value) : text) : quote + text,
  };
}

/** A whole object, as what is usually recorded of one. */
function objectItem({ view, file, cursor, prose, snippets }: Insertion, opening: ValueOpening): ItemDraft {
  const { place, prefix, column, kind, mapping } = opening;
  const entity = place.shape.entity!;
  const list = place.shape.list === true;
  const isFlow = kind === "item" ? cursor.before.stack.at(-1)!.isFlow : mapping.isFlow;
  const layout = layoutOf(file.document, isFlow);
  const isInLines = !layout.isFlow;
  const text = new ObjectText(view.inventory, layout);
  const snippet = new Snippet(snippets);
  const base = isInLines ? " ".repeat(Math.max(0, column - indentOfLine(cursor).length)) : "";
  const example = list
    ? exampleOfItem(place.entity, place.property)
    : descriptionOf(place.entity, place.property)!.examples.find((each) => typeof each === "object");
  const isWholeList = list && kind === "value";
  if (isInLines) {
    const isDashed = prefix.startsWith("-");
    const inner = kind === "item" ? base : `${base}  ${list ? "  " : ""}`;
    snippet.add(kind === "item" ? (isDashed ? prefix : "") : `\n${base}  ${list ? "- " : ""}`);
    text.fields(snippet, entity, { extent: "usual", indent: inner, example });
  } else {
    snippet.add(prefix + (isWholeList ? "[" : ""));
    text.inBrackets(snippet, entity, { extent: "usual", indent: "", example });
    if (isWholeList) snippet.add("]");
  }
  return {
    label: kindInWords(entity),
    kind: ItemKind.object,
    detail: "with what is usually recorded",
    documentation: prose.parts(entityParts(prose, entity)),
    text: snippet.text,
    isSnippet: snippet.hasStops,
  };
}
