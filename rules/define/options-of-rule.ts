import type { Limit } from "../../documents/index.ts";
import { limitOptions } from "../run/limit-options.ts";
import type { InventoryRule } from "./rule-types.ts";

/** The part of a rule's options schema that is shown to people. */
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
  /** What holds without it. */
  readonly written: unknown;
  /** The limit of a document that it makes stricter, which holds without it. */
  readonly limit: Limit | undefined;
}

/** The options of a rule: the properties of its one option object. Rules of plugins may have none, or other schemas. */
export function optionsOf({ meta }: Pick<InventoryRule, "meta">): RuleOption[] {
  const [schema] = [meta.schema || []].flat() as (OptionSchema | undefined)[];
  const defaults = (meta.defaultOptions?.[0] ?? {}) as Readonly<Record<string, unknown>>;
  const limits = new Map(limitOptions(meta.docs.rows).map(({ name, limit }) => [name, limit]));
  return Object.entries(schema?.properties ?? {}).map(([name, option]) => ({
    name,
    schema: option,
    written: defaults[name] ?? option.default,
    limit: limits.get(name),
  }));
}
