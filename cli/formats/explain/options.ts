import { limitInWords } from "../../../documents/limit-words.ts";
import { type OptionSchema, optionsOf } from "../../../rules/define/options-of-rule.ts";
import type { InventoryRule } from "../../../rules/define/rule-types.ts";

/** The options of a rule, one text each: name, kind of value, what it does, and what holds without it. */
export function optionTexts(rule: InventoryRule): string[] {
  return optionsOf(rule).map(({ name, schema, written, limit }) => {
    const standard =
      written === undefined ? (limit ? limitInWords(limit) : undefined) : JSON.stringify(written);
    const said = [schema.description, standard === undefined ? undefined : `Without it: ${standard}.`];
    const words = said.filter((each) => each !== undefined).join(" ");
    return `${name} (${typeOf(schema)})${words && `: ${words}`}`;
  });
}

function typeOf({ type, enum: words, items, minimum, maximum, "x-unit": unit }: OptionSchema): string {
  if (unit === "bytes") return "size";
  if (words !== undefined) return words.map((word) => JSON.stringify(word)).join(" or ");
  const name = items === undefined ? [type ?? "any"].flat().join(" or ") : `list of ${typeOf(items)}`;
  const bounds = [
    ...(minimum === undefined ? [] : [`at least ${minimum}`]),
    ...(maximum === undefined ? [] : [`at most ${maximum}`]),
  ];
  return [name, ...bounds].join(", ");
}
