import type { RuleDefinition, RuleVisitor } from "@eslint/core";
import type { RowId } from "../../documents/index.ts";
import type { Entities, EntityName } from "../../schemas/generated/types.ts";
import type { Located, Place } from "../../schemas/located.ts";
import type { RelatedPlace } from "../run/lint-run.ts";
import type { InventorySourceCode } from "../source/source-code.ts";

/** A fact as rules, pages and reports name it: the object and the property, `Disk.size`. */
export type Fact = {
  [Name in EntityName]: `${Name}.${Exclude<Extract<keyof Entities[Name], string>, keyof Located>}`;
}[EntityName];

/** What a rule is by default when its rule set turns it on. */
export type RuleLevel = "error" | "warning";

/** The rule sets in which a rule stands, beside `all`, which has every rule. */
export type RuleSet = "recommended" | "strict";

/** What the pages, `drlint rules` and `drlint explain` say of a rule, beside ESLint's own documentation fields. */
export interface InventoryRuleDocs {
  /** One line, without a full stop: what the rule reports. */
  readonly description: string;
  /** Empty for a rule of an organisation that is described nowhere. */
  readonly url: string;
  readonly recommended: boolean;
  /** The part of the name before the slash. */
  readonly subject: string;
  readonly level: RuleLevel;
  readonly sets: readonly RuleSet[];
  /** The rows that the rule decides. */
  readonly rows: readonly RowId[];
  /** Whether it runs when the other rules are through with all files. */
  readonly afterOthers: boolean;
  /** Whether it compares with an earlier state, and does not run without one. */
  readonly comparesWithEarlier: boolean;
  /** Whether it looks, at a machine or a part of one, at other machines too, or at what others decided of them. */
  readonly looksAround: boolean;
  /** The facts that the rule reads. */
  readonly facts: readonly Fact[];
}

/** One replacement of text, in offsets of the file that is linted. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An edit that a person must choose. */
export interface Suggestion<MessageId extends string = string> {
  readonly messageId: MessageId;
  readonly data?: MessageData;
  readonly edits: readonly Edit[];
}

/** What the placeholders of a message are filled with. */
export type MessageData = Readonly<Record<string, string | number>>;

/** A property that names another object, at one object; `index` counts in a list of names. */
export interface ReferenceAt {
  readonly node: Located;
  readonly property: string;
  readonly index?: number | undefined;
}

/** What a rule says about one value. */
export interface Finding<MessageId extends string = string> {
  readonly messageId: MessageId;
  readonly data?: MessageData;
  /** The object that the finding is about; noted by row checks. */
  readonly node?: Located;
  /** The value or key at fault, in the file that is linted; never a whole object. */
  readonly place: Place;
  readonly related?: readonly RelatedPlace[];
  /** The rows that the value breaks. Left out: all rows of the check. */
  readonly rows?: readonly RowId[];
  /** The name that leads nowhere, where the finding is about one: `inventory/unresolved-name` then says nothing of it. */
  readonly answers?: ReferenceAt;
  /** Safe edits: they change the spelling and not the meaning, or write what can only be written in one way. */
  readonly fix?: readonly Edit[];
  readonly suggestions?: readonly Suggestion<MessageId>[];
}

/** An ESLint rule over inventories. */
export type InventoryRule = RuleDefinition<{
  LangOptions: Record<string, never>;
  Code: InventorySourceCode;
  RuleOptions: unknown[];
  Visitor: RuleVisitor;
  Node: unknown;
  MessageIds: string;
  ExtRuleDocs: InventoryRuleDocs;
}> & {
  readonly name: string;
  readonly meta: { readonly docs: InventoryRuleDocs };
  /**
   * The rule that runs where a configuration lowers this one to a warning: its rows are then warned of and not
   * violated. For a rule on which documents disagree, so that its severity is the choice between them.
   */
  readonly asWarning?: InventoryRule;
};
