import type { RowId } from "../../documents/index.ts";
import type { FileResult, LintMessage } from "../../lint/result.ts";
import type { FileConfiguration } from "../../project/configuration/file-configuration.ts";
import { knownRules } from "../../project/configuration/known-rules.ts";
import type { SeverityName } from "../../project/given-configuration.ts";
import type { InventoryRule } from "../../rules/define/rule-types.ts";

/** What a rule on changes says of a change. */
export interface ChangeFinding {
  /** `change/disk-resized` */
  readonly rule: string;
  /** As the configuration has it. A rule that is off is asked all the same, so that nothing is taken for harmless. */
  readonly severity: SeverityName;
  /** Whether a directive or the suppressions file sets it aside. */
  readonly isSilenced: boolean;
  readonly rows: readonly RowId[];
  /** What it was, what it is, and what to do. */
  readonly message: string;
}

/** The findings on changes in an inventory, by their places. Each is handed out once. */
export class ChangeFindings {
  readonly #byPlace = new Map<string, ChangeFinding[]>();

  /** @param configurationOf what holds for a file */
  constructor(results: readonly FileResult[], configurationOf: (path: string) => FileConfiguration) {
    for (const { filePath, messages, suppressedMessages } of results) {
      const configuration = configurationOf(filePath);
      const add = (message: LintMessage, isSilenced: boolean) => {
        const finding = findingOf(message, isSilenced, configuration);
        if (!finding) return;
        const key = keyOf(filePath, message);
        this.#byPlace.set(key, [...(this.#byPlace.get(key) ?? []), finding]);
      };
      for (const message of messages) add(message, false);
      for (const message of suppressedMessages) add(message, true);
    }
  }

  /**
   * Takes the findings at a place, the gravest first.
   *
   * @param isMeant whether a rule may mean what is asked for; of each that does, its first finding is taken
   */
  take(file: string, at: LineAndColumn, isMeant: (rule: string) => boolean): ChangeFinding[] {
    const here = this.#byPlace.get(keyOf(file, at)) ?? [];
    const taken = new Map<string, ChangeFinding>();
    for (const finding of here) {
      if (isMeant(finding.rule) && !taken.has(finding.rule)) taken.set(finding.rule, finding);
    }
    const found = new Set(taken.values());
    if (found.size > 0) {
      this.#byPlace.set(
        keyOf(file, at),
        here.filter((finding) => !found.has(finding)),
      );
    }
    return [...found].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
  }

  /** What nobody has taken, with its place. */
  *left(): Generator<{ file: string; line: number; column: number; finding: ChangeFinding }> {
    for (const [key, findings] of this.#byPlace) {
      const [, line, column, file] = /^(\d+):(\d+):(.*)$/s.exec(key)!;
      for (const finding of findings) {
        yield { file: file!, line: Number(line), column: Number(column), finding };
      }
    }
  }
}

const RANK: Readonly<Record<SeverityName, number>> = { error: 0, warn: 1, off: 2 };

interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

function findingOf(
  { ruleId, rows, message }: LintMessage,
  isSilenced: boolean,
  configuration: FileConfiguration,
): ChangeFinding | undefined {
  if (ruleId === null || !comparesWithEarlier(knownRules(configuration).get(ruleId))) return undefined;
  const severity = configuration.rules.get(ruleId)?.severity ?? "off";
  return { rule: ruleId, severity, isSilenced, rows, message };
}

/** Whether a rule is one on changes. */
export function comparesWithEarlier(rule: InventoryRule | undefined): boolean {
  return rule?.meta.docs.comparesWithEarlier ?? false;
}

function keyOf(file: string, { line, column }: LineAndColumn): string {
  return `${line}:${column}:${file}`;
}
