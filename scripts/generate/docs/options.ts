import { limitInWords } from "../../../documents/limit-words.ts";
import type { InventoryRule } from "../../../rules/define/rule-types.ts";
import { limitOptions } from "../../../rules/run/limit-options.ts";
import { code, lines, prose, table } from "./markdown.ts";

/** The part of a rule's options schema that the pages show. */
export interface OptionSchema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly items?: OptionSchema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: unknown;
  readonly description?: string;
  readonly "x-unit"?: string;
  readonly properties?: Readonly<Record<string, OptionSchema>>;
}

/** An option of a rule. */
export interface RuleOption {
  readonly name: string;
  readonly schema: OptionSchema;
  /** What holds without it, as Markdown; undefined where nothing does. */
  readonly standard: string | undefined;
}

/** The options of a rule: the properties of its one option object. */
export function optionsOf({ meta }: Pick<InventoryRule, "meta">): RuleOption[] {
  const [schema] = [meta.schema ?? []].flat() as OptionSchema[];
  const defaults = (meta.defaultOptions?.[0] ?? {}) as Readonly<Record<string, unknown>>;
  const limits = new Map(limitOptions(meta.docs.rows).map(({ name, limit }) => [name, limit]));
  return Object.entries(schema?.properties ?? {}).map(([name, option]) => {
    const written = defaults[name] ?? option.default;
    const limit = limits.get(name);
    const standard =
      written === undefined ? limit && prose(limitInWords(limit)) : code(JSON.stringify(written));
    return { name, schema: option, standard };
  });
}

/** A rule's options with type, default and meaning. */
export function optionsTable(options: readonly RuleOption[]): string {
  return table(
    ["Option", "Type", "Default", "What it does"],
    options.map(({ name, schema, standard }) => [
      code(name),
      typeCell(schema),
      standard ?? "none",
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
