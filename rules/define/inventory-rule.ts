import type { RowId } from "../../documents/index.ts";
import type { Inventory } from "../../inventory/inventory.ts";
import type { InventoryFile } from "../../inventory/inventory-file.ts";
import type { Settings } from "../../schemas/generated/configuration.ts";
import type { Entities, EntityName } from "../../schemas/generated/types.ts";
import type { Fact } from "../run/fact.ts";
import type { Finding } from "../run/finding.ts";
import type { LintRun } from "../run/lint-run.ts";
import type { RowsByFacts } from "../run/rows-by-facts.ts";
import type { RuleLevel } from "../run/rule-level.ts";
import { PLUGIN_NAME } from "../source/plugin-name.ts";
import type { InventorySourceCode, JoiningContext, JoiningRule } from "../source/source-code.ts";
import { Reporter } from "./reporter.ts";
import type { InventoryRule, RuleSet } from "./rule-types.ts";

/** What a rule is given when it is set up for one file. */
export interface RuleContext<MessageId extends string, Options> {
  readonly inventory: Inventory;
  readonly file: InventoryFile;
  readonly run: LintRun;
  readonly options: Options;
  /** The settings that hold for the file. */
  readonly settings: Settings;
  /** Says something about a value of this file. */
  report(finding: Finding<MessageId>): void;
}

/** Functions by node type; `VirtualMachine` is called with each Hyper-V guest of the file, `Disk:exit` after its parts. */
export type InventoryVisitor = {
  readonly [Name in EntityName]?: (node: Entities[Name]) => void;
} & {
  readonly [Name in EntityName as `${Name}:exit`]?: (node: Entities[Name]) => void;
};

/** A rule as it is written down. */
export interface RuleSpec<MessageId extends string, Options> {
  /** `subject/what-it-reports`; the subject is the folder. */
  readonly name: string;
  /** One line, without a full stop: what is reported. */
  readonly description: string;
  readonly level: RuleLevel;
  /** Where it is described. Left out: on its page among drlint's own. */
  readonly url?: string;
  /** The sets that turn the rule on. Left out: `recommended` and `strict`. */
  readonly sets?: readonly RuleSet[];
  /** The rows that the rule decides. */
  readonly rows?: readonly RowId[];
  /** The facts that it reads. */
  readonly facts?: readonly Fact[];
  /** Which rows go by which facts. Left out: all of them by all facts. */
  readonly rowsByFacts?: readonly RowsByFacts[];
  /** The messages, with `{{placeholders}}`: what is wrong with the value, then what to do. */
  readonly messages: Readonly<Record<MessageId, string>>;
  /** True for a rule that reads what the others decided: it runs when they are through with all files. */
  readonly afterOthers?: boolean;
  /** True for a rule that compares with an earlier state: without one it does not run. */
  readonly comparesWithEarlier?: boolean;
  /** True for one of these that what is staged, too, is enough for: it compares with the commit that is checked out. */
  readonly comparesWithCommitted?: boolean;
  /**
   * True for a rule that, at a machine or a part of one, looks at other machines too, at how they come up or at the ledger.
   * The others need not look again at a machine while another one is edited, as long as it comes up as it did. Looking
   * around for the words of a finding alone does not count: a machine with findings is always looked at.
   */
  readonly looksAround?: boolean;
  /** True where some finding carries a safe fix. */
  readonly fixable?: boolean;
  /** True where some finding carries suggestions. */
  readonly suggests?: boolean;
  /** The options' JSON Schema and their defaults. */
  readonly options?: { readonly schema: OptionsSchema; readonly defaults: Options };
  /** Schemas of further options, by name, worked out when somebody asks for them. */
  readonly moreOptions?: () => Readonly<Record<string, object>>;
  create(context: RuleContext<MessageId, Options>): InventoryVisitor;
}

/** The JSON Schema of a rule's options: an object with properties. */
export interface OptionsSchema {
  readonly type: "object";
  readonly properties: Readonly<Record<string, object>>;
  readonly [keyword: string]: unknown;
}

/** Where the pages of the rules are published. */
const PAGES = "https://github.com/drlint/drlint/blob/main/docs/rules";

/** Makes an ESLint rule of a rule over inventories. */
export function inventoryRule<const MessageId extends string, Options = Record<string, never>>(
  spec: RuleSpec<MessageId, Options>,
): InventoryRule {
  const { name, description, level, sets = ["recommended", "strict"], rows = [], facts = [] } = spec;
  const looksAround = (spec.looksAround || spec.afterOthers || spec.comparesWithEarlier) ?? false;
  const joining: JoiningRule = {
    name,
    runsAfterOthers: spec.afterOthers ?? false,
    looksAround,
    create: (context) => visitorOf(spec, context),
  };
  return {
    name,
    meta: {
      type: level === "error" ? "problem" : "suggestion",
      docs: {
        description,
        url: spec.url ?? `${PAGES}/${name}.md`,
        recommended: sets.includes("recommended"),
        subject: name.slice(0, name.indexOf("/")),
        level,
        sets,
        rows,
        facts,
        rowsByFacts: spec.rowsByFacts ?? [{ rows, facts }],
        afterOthers: spec.afterOthers ?? false,
        comparesWithEarlier: spec.comparesWithEarlier ?? false,
        comparesWithCommitted: spec.comparesWithCommitted ?? false,
        looksAround,
      },
      messages: spec.messages,
      get schema() {
        return optionsSchema(spec.options?.schema, spec.moreOptions?.());
      },
      ...(spec.options ? { defaultOptions: [spec.options.defaults] } : {}),
      ...(spec.fixable ? { fixable: "code" as const } : {}),
      ...(spec.suggests ? { hasSuggestions: true } : {}),
    },
    create(context) {
      const source = context.sourceCode as InventorySourceCode;
      const { id, options, settings } = context;
      const report = context.report.bind(context) as JoiningContext["report"];
      const given = { id, options, settings, sourceCode: source, report };
      return (source.join?.(joining, given) ?? joining.create(given)) as ReturnType<InventoryRule["create"]>;
    },
  };
}

/** Sets the rule up for one file. */
function visitorOf<MessageId extends string, Options>(
  spec: RuleSpec<MessageId, Options>,
  { id, options, settings: shared, sourceCode: source, report }: JoiningContext,
): ReturnType<JoiningRule["create"]> {
  if (source.run.lacksEarlierFor(spec)) return {};
  const settings = settingsOf(shared);
  source.run.use(settings);
  const reporter = new Reporter(source, { name: spec.name, id, rows: spec.rows ?? [] }, report);
  return spec.create({
    inventory: source.run.inventory,
    file: source.file,
    run: source.run,
    settings,
    options: { ...spec.options?.defaults, ...(options[0] as object | undefined) } as Options,
    report: (finding) => reporter.report(finding),
  }) as ReturnType<JoiningRule["create"]>;
}

function optionsSchema(
  own: OptionsSchema | undefined,
  more: Readonly<Record<string, object>> = {},
): OptionsSchema[] {
  if (own === undefined && Object.keys(more).length === 0) return [];
  const properties = { ...own?.properties, ...more };
  return [{ type: "object", additionalProperties: false, ...own, properties }];
}

const NO_SETTINGS: Settings = {};

/** drlint's part of ESLint's settings, which all plugins share. */
export function settingsOf(settings: Readonly<Record<string, unknown>>): Settings {
  return (settings[PLUGIN_NAME] as Settings | undefined) ?? NO_SETTINGS;
}
