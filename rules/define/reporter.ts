import type { RowId } from "../../documents/index.ts";
import type { Edit, Finding, MessageData } from "../run/finding.ts";
import type { InventorySourceCode } from "../source/source-code.ts";

/** One edit in ESLint's form. */
interface EslintFix {
  readonly range: [number, number];
  readonly text: string;
}

type EslintFixer = { replaceTextRange(range: [number, number], text: string): EslintFix };

/** What ESLint's `context.report` is called with. */
export interface ReportDescriptor {
  readonly loc: ReturnType<InventorySourceCode["locationOf"]>;
  readonly messageId: string;
  readonly data?: MessageData;
  readonly fix?: (fixer: EslintFixer) => EslintFix[];
  readonly suggest?: { messageId: string; data?: MessageData; fix: (fixer: EslintFixer) => EslintFix[] }[];
}

/** A rule that reports findings. */
export interface ReportingRule {
  readonly name: string;
  /** What ESLint calls it: the name with that of its plugin in front. */
  readonly id: string;
  /** The rows that its findings are about, where they do not say. */
  readonly rows: readonly RowId[];
}

/** Turns findings into ESLint's reports, and notes what ESLint has no field for. */
export class Reporter {
  readonly #source: InventorySourceCode;
  readonly #rule: ReportingRule;
  readonly #report: (descriptor: ReportDescriptor) => void;

  constructor(
    source: InventorySourceCode,
    rule: ReportingRule,
    report: (descriptor: ReportDescriptor) => void,
  ) {
    this.#source = source;
    this.#rule = rule;
    this.#report = report;
  }

  /** @throws Error when the place lies in another file: a rule reports at the nodes it is called with */
  report(finding: Finding): void {
    const { place, messageId, data, fix, suggestions, related = [] } = finding;
    if (place.file !== this.#source.file.path) {
      throw new Error(
        `Rule '${this.#rule.id}' reported a place in ${place.file} while ${this.#source.file.path} was linted.`,
      );
    }
    const answers = [finding.answers ?? []].flat();
    for (const answer of answers) this.#source.run.answered.add(answer);
    this.#source.run.kept?.found(answers[0]?.node);
    const loc = this.#source.locationOf(place);
    this.#source.run.note(
      place.file,
      { ruleId: this.#rule.id, messageId, line: loc.start.line, column: loc.start.column + 1 },
      {
        rule: this.#rule.name,
        node: finding.node,
        rows: finding.rows ?? this.#rule.rows,
        related: place.origin
          ? [{ place: place.origin, message: "the value stands here" }, ...related]
          : related,
      },
    );
    if (finding.node && this.#rule.rows.length === 0) {
      this.#source.run.noteMistake({
        rule: this.#rule.name,
        node: finding.node,
        place,
        messageId,
        data: data ?? {},
      });
    }
    this.#report({
      loc,
      messageId,
      ...(data ? { data } : {}),
      ...(fix ? { fix: fixerFor(fix) } : {}),
      ...(suggestions
        ? {
            suggest: suggestions.map((suggestion) => ({
              messageId: suggestion.messageId,
              ...(suggestion.data ? { data: suggestion.data } : {}),
              fix: fixerFor(suggestion.edits),
            })),
          }
        : {}),
    });
  }
}

function fixerFor(edits: readonly Edit[]): (fixer: EslintFixer) => EslintFix[] {
  return (fixer) => edits.map(({ start, end, text }) => fixer.replaceTextRange([start, end], text));
}
