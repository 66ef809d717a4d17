import type { Example } from "../../schemas/description.ts";
import { shapes } from "../../schemas/generated/shapes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import { kindInWords } from "../../schemas/kind-in-words.ts";
import { typeInWords } from "../../schemas/type-in-words.ts";
import { descriptionOf, entityParts, propertyParts } from "../words/property-words.ts";
import { indentOfLine, MARK } from "./cursor.ts";
import { type Insertion, type ItemDraft, ItemKind } from "./item-draft.ts";
import { layoutOf } from "./layout-of.ts";
import { ObjectText } from "./object-text.ts";
import type { KeyOpening } from "./openings.ts";
import { Snippet } from "./snippet.ts";

/** The properties that an object has not yet, those that it must have first; and the whole object where a new one begins. */
export function keyItems(insertion: Insertion, opening: KeyOpening): ItemDraft[] {
  const { cursor, prose } = insertion;
  const { entity, place, isNewItem } = opening;
  const items: ItemDraft[] = [];
  if (isNewItem && place && !cursor.hasColon) {
    items.push({
      label: kindInWords(entity),
      kind: ItemKind.object,
      detail: "with what is usually recorded",
      documentation: prose.parts(entityParts(prose, entity)),
      ...write(insertion, opening, (text, snippet, indent) =>
        text.fields(snippet, entity, {
          extent: "usual",
          indent,
          example: exampleOfItem(place.entity, place.property),
        }),
      ),
    });
  }
  for (const property of openProperties(insertion, opening))
    items.push(...itemsOf(insertion, opening, property));
  return items.map((item) => ({ ...item, filter: (cursor.quote ?? "") + (item.filter ?? item.label) }));
}

function itemsOf(insertion: Insertion, opening: KeyOpening, property: string): ItemDraft[] {
  const { cursor, prose } = insertion;
  const { entity } = opening;
  const shape = shapes[entity].properties[property]!;
  const documentation = prose.parts(propertyParts(prose, entity, property));
  const detail = `${typeInWords(shape)}${shape.required ? ", required" : ""}`;
  const common = { kind: ItemKind.property, detail, documentation };
  if (cursor.hasColon) return [{ ...common, label: property, text: keyAlone(insertion, property) }];
  const written = write(insertion, opening, (text, snippet, indent) =>
    text.property(snippet, entity, property, { extent: "required", indent }),
  );
  const items: ItemDraft[] = [{ ...common, label: property, ...written }];
  const example = descriptionOf(entity, property)!.examples.find((each) => typeof each === "object");
  if (shape.entity && example && insertion.snippets) {
    const whole = write(insertion, opening, (text, snippet, indent) =>
      text.property(snippet, entity, property, { extent: "usual", indent, example }),
    );
    // The same again is no help: some objects have nothing but what they must have.
    if (whole.text !== written.text) {
      const kind = kindInWords(shape.entity);
      items.push({
        label: `${property} …`,
        filter: property,
        kind: ItemKind.object,
        detail: `${kind} with what is usually recorded`,
        documentation: prose.parts(entityParts(prose, shape.entity)),
        ...whole,
      });
    }
  }
  return items;
}

/** The properties that are not written yet, beside the one at the cursor. */
function openProperties({ file, cursor }: Insertion, { entity, mapping }: KeyOpening): string[] {
  const { document } = file;
  const written = new Set(mapping.entries.map(({ name }) => name).filter((name) => name !== MARK));
  // The sections of a file may stand far from the cursor.
  if (entity === "Inventory" && !document.isJson) {
    for (const { name, key } of document.sections) if (key.start !== cursor.range.start) written.add(name);
  }
  const open = Object.entries(shapes[entity].properties).filter(([name]) => !written.has(name));
  const required = open.filter(([, shape]) => shape.required);
  const others = open.filter(([, shape]) => !shape.required);
  return [...required, ...others]
    .map(([name]) => name)
    .filter((name) => name !== "$schema" || document.isJson);
}

function keyAlone({ file, cursor }: Insertion, property: string): string {
  const quote = file.document.isJson ? '"' : (cursor.quote ?? "");
  return quote + property + quote;
}

/** Writes something where keys stand, with the comma that JSON needs before the next key. */
function write(
  { view, file, cursor, snippets }: Insertion,
  { missingSpaces, column, mapping }: KeyOpening,
  compose: (text: ObjectText, snippet: Snippet, indent: string) => void,
): Pick<ItemDraft, "text" | "isSnippet"> {
  const layout = layoutOf(file.document, mapping.isFlow);
  const snippet = new Snippet(snippets);
  const indent =
    layout.isJson || layout.isFlow ? "" : " ".repeat(Math.max(0, column - indentOfLine(cursor).length));
  snippet.add(" ".repeat(missingSpaces));
  compose(new ObjectText(view.inventory, layout), snippet, indent);
  const { text } = file.document;
  if (mapping.isFlow && /^\s*["'\w]/.test(text.slice(cursor.range.end, cursor.range.end + 200)))
    snippet.add(",");
  return { text: snippet.text, isSnippet: snippet.hasStops };
}

/** What is usually recorded of an item of a list. */
export function exampleOfItem(entity: EntityName, property: string): Example | undefined {
  const list = descriptionOf(entity, property)?.examples[0];
  return Array.isArray(list) ? (list as readonly Example[])[0] : undefined;
}
