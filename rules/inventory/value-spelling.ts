import { replaceScalar } from "../../inventory/edit/replace-scalar.ts";
import { meantValue } from "../../inventory/nodes/meant-value.ts";
import { withoutQuotes } from "../../inventory/text/scalar-part.ts";
import { shapes } from "../../schemas/generated/shapes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import type { Located, Place } from "../../schemas/located.ts";
import type { PropertyShape } from "../../schemas/shape.ts";
import { type InventoryVisitor, inventoryRule } from "../define/inventory-rule.ts";

/**
 * Reports values that are not written as the vocabulary has them: `vhdx` for `VHDX`, `Azure` for `azure`, `"2"` for 2,
 * `No` for false. A value outside of a closed vocabulary is the schema's to report.
 */
export default inventoryRule({
  name: "inventory/value-spelling",
  description: "A known value in another spelling than the usual one",
  level: "warning",
  sets: ["stylistic"],
  fixable: true,
  messages: { spelling: "{{written}} is written {{known}}." },
  create({ file, report }) {
    const check = (node: Located) => {
      // Finding a place means reading the text around it again, so that is left for what is spelt otherwise.
      if (!file.respelled.has(node)) return;
      for (const { property, shape } of vocabularies(node.nodeType as EntityName)) {
        for (const place of placesOf(node, property)) {
          const known = respelled(file.document.text, place, shape);
          if (known === undefined) continue;
          const edit = replaceScalar(file.document, place, known);
          const written = file.document.text.slice(place.start, place.end);
          report({
            messageId: "spelling",
            data: typeof known === "string" ? inQuotes(written, known) : { written, known: String(known) },
            place,
            ...(edit ? { fix: [edit] } : {}),
          });
        }
      }
    };
    const kinds = (Object.keys(shapes) as EntityName[]).filter((kind) => vocabularies(kind).length > 0);
    return Object.fromEntries(kinds.map((kind) => [kind, check])) as InventoryVisitor;
  },
});

/** The properties of a kind of object whose values may be spelled in several ways. Regions have a rule of their own. */
function vocabularies(kind: EntityName): { readonly property: string; readonly shape: PropertyShape }[] {
  return Object.entries(shapes[kind].properties).flatMap(([property, shape]) =>
    shape.values || shape.words || shape.type === "boolean" || shape.type === "integer"
      ? [{ property, shape }]
      : [],
  );
}

/** Where the values of a property stand. What came through an anchor is put right where it stands. */
function placesOf(node: Located, property: string): Place[] {
  const value = node.fact(property);
  if (value === undefined) return [];
  const places = Array.isArray(value)
    ? value.map((_, index) => node.at(property, index))
    : [node.at(property)];
  return places.filter(({ origin }) => origin === undefined);
}

/** What is meant at a place, where it is spelled in another way. */
function respelled(text: string, place: Place, shape: PropertyShape): string | number | boolean | undefined {
  const inner = withoutQuotes(text, place);
  const written = text.slice(inner.start, inner.end);
  const meant = meantValue(shape, written) as string | number | boolean;
  if (typeof meant === "string") return meant === written ? undefined : meant;
  // Without quotes, YAML itself reads a number or a boolean.
  const isPlain = inner.start === place.start;
  return isPlain && /^(\d+|true|false)$/i.test(written) ? undefined : meant;
}

function inQuotes(written: string, known: string): { readonly written: string; readonly known: string } {
  return { written: `'${written.replace(/^(["'])(.*)\1$/s, "$2")}'`, known: `'${known}'` };
}
