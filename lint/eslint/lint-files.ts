import type { Linter } from "eslint/universal";
import type { TextDocument } from "../../inventory/text/document.ts";
import { isOwnRule } from "../../rules/index.ts";
import type { LintRun } from "../../rules/run/lint-run.ts";
import { directivesOf } from "../../rules/source/directives.ts";
import type { FailureTaker } from "../../rules/source/rule-walk.ts";
import type { InventorySourceCode } from "../../rules/source/source-code.ts";
import { WalkedSourceCode } from "../../rules/source/walked-source-code.ts";
import type { FileResult } from "../result.ts";
import { ANY_INVENTORY, type EslintConfig } from "./eslint-config.ts";
import { isOnUnknownRule, onWrittenParts } from "./messages-on-directives.ts";
import { toResult } from "./to-result.ts";

/** A documented method that the types of `eslint/universal` leave out. */
type LinterWithSuppressed = Linter & { getSuppressedMessages(): readonly Suppressed[] };
type Suppressed = Parameters<typeof toResult>[3][number];

type RuleFilter = (rule: { ruleId: string }) => boolean;

/**
 * Lints the files of one inventory: all rules but those that read what the others decided, then those.
 *
 * @param failures who takes what rules throw
 */
export function lintFiles(
  linter: Linter,
  configOf: (path: string) => EslintConfig,
  paths: readonly string[],
  run: LintRun,
  failures: FailureTaker,
): FileResult[] {
  const files = paths.map((path) => ({
    source: new WalkedSourceCode(run.inventory.fileAt(path), run, isOwnRule, failures),
    config: configOf(path),
  }));
  const first = files.map(({ source, config }) => {
    // What a rule that does not run would have found is not known, and so neither whether a directive silences it.
    const isLeftOut = (rule: string) => config.lacksEarlier(rule, run);
    // With a filter ESLint would not know whether a directive that names no rule silences anything.
    return config.hasRulesAfterOthers || namesRule(source.file.document, isLeftOut)
      ? verify(
          linter,
          config.config,
          source,
          ({ ruleId }) => !config.runsAfterOthers(ruleId) && !isLeftOut(ruleId),
        )
      : verify(linter, config.config, source);
  });
  const last = files.map(({ source, config }) =>
    config.hasRulesAfterOthers
      ? verify(linter, config.config, source, ({ ruleId }) => config.runsAfterOthers(ruleId))
      : undefined,
  );
  return files.map(({ source }, index) => {
    // What names no rule was told of the first time.
    const further = last[index]?.messages.filter((message) => !isOnUnknownRule(message)) ?? [];
    const messages = [...first[index]!.messages, ...further].sort(byPlace);
    const suppressed = [...first[index]!.suppressed, ...(last[index]?.suppressed ?? [])].sort(byPlace);
    return toResult(source.file, run, messages, suppressed);
  });
}

/** Whether a directive of a file names one of some rules. */
function namesRule(document: TextDocument, isOne: (rule: string) => boolean): boolean {
  return directivesOf(document).some(({ rules }) => rules.split(",").some((name) => isOne(name.trim())));
}

function verify(
  linter: Linter,
  config: Linter.Config[],
  source: InventorySourceCode,
  ruleFilter?: RuleFilter,
): { messages: readonly Linter.LintMessage[]; suppressed: readonly Suppressed[] } {
  const code = source as unknown as Parameters<Linter["verify"]>[0];
  const messages = linter.verify(code, config, {
    filename: ANY_INVENTORY,
    ...(ruleFilter ? { ruleFilter } : {}),
  } as Linter.LintOptions);
  return {
    messages: onWrittenParts(source.file.document, messages, "drlint"),
    suppressed: (linter as LinterWithSuppressed).getSuppressedMessages(),
  };
}

function byPlace(a: Linter.LintMessage, b: Linter.LintMessage): number {
  return a.line - b.line || a.column - b.column;
}
