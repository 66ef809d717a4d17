import type { InventoryRule } from "../../../rules/define/rule-types.ts";
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
  readonly properties?: Readonly<Record<string, OptionSchema>>;
}

/** An option of a rule. */
export interface RuleOption {
  readonly name: string;
  readonly schema: OptionSchema;
  /** Undefined where the option has no default. */
  readonly standard: unknown;
}

/** The options of a rule: the properties of its one option object. */
export function optionsOf({ meta }: Pick<InventoryRule, "meta">): RuleOption[] {
  const [schema] = [meta.schema ?? []].flat() as OptionSchema[];
  const defaults = (meta.defaultOptions?.[0] ?? {}) as Readonly<Record<string, unknown>>;
  return Object.entries(schema?.properties ?? {}).map(([name, option]) => ({
    name,
    schema: option,
    standard: defaults[name] ?? option.default,
  }));
}

/** A rule's options with type, default and meaning. */
export function optionsTable(options: readonly RuleOption[]): string {
  return table(
    ["Option", "Type", "Default", "What it does"],
    options.map(({ name, schema, standard }) => [
      code(name),
      typeCell(schema),
      standard === undefined ? "none" : code(JSON.stringify(standard)),
      prose(schema.description ?? ""),
    ]),
  );
}

function typeCell({ type, enum: words, items, minimum, maximum }: OptionSchema): string {
  if (words !== undefined) return words.map((word) => code(JSON.stringify(word))).join(", ");
  const name = [type ?? "any"].flat().join(" or ");
  const bounds = [
    ...(minimum === undefined ? [] : [`at least ${minimum}`]),
    ...(maximum === undefined ? [] : [`at most ${maximum}`]),
  ];
  return lines([items === undefined ? name : `list of ${typeCell(items)}`, ...bounds]);
}
