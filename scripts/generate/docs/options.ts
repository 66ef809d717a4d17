import { limitInWords } from "../../../documents/limit-words.ts";
import type { OptionSchema, RuleOption } from "../../../rules/define/options-of-rule.ts";
import { code, lines, prose, table } from "./markdown.ts";

/** A rule's options with type, default and meaning. */
export function optionsTable(options: readonly RuleOption[]): string {
  return table(
    ["Option", "Type", "Default", "What it does"],
    options.map(({ name, schema, written, limit }) => [
      code(name),
      typeCell(schema),
      written === undefined ? (limit ? prose(limitInWords(limit)) : "none") : code(JSON.stringify(written)),
      prose(schema.description ?? ""),
    ]),
  );
}

function typeCell({ type, enum: words, items, minimum, maximum, "x-unit": unit }: OptionSchema): string {
  if (unit === "bytes") return "size: `8 TB`, or a number of bytes";
  if (words !== undefined) return words.map((word) => code(JSON.stringify(word))).join(", ");
  const name = [type ?? "any"].flat().join(" or ");
  const bounds = [
    ...(minimum === undefined ? [] : [`at least ${minimum}`]),
    ...(maximum === undefined ? [] : [`at most ${maximum}`]),
  ];
  return lines([items === undefined ? name : `list of ${typeCell(items)}`, ...bounds]);
}
