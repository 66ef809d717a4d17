import { type Diagnostic, DiagnosticSeverity, DiagnosticTag, type Range } from "vscode-languageserver";
import type { RowId } from "../../documents/index.ts";
import type { TextDocument } from "../../inventory/text/document.ts";
import { lineEnd } from "../../inventory/text/places.ts";
import type { FixEdit, LintMessage } from "../../lint/result.ts";
import type { RuleFailure } from "../../lint/rule-failures.ts";
import { rules } from "../../rules/index.ts";
import { grouped } from "../../schemas/values/numbers.ts";
import type { Mistake } from "../workspace/mistake.ts";

/** What a diagnostic carries for code actions. */
export interface DiagnosticData {
  readonly rows: readonly RowId[];
  readonly fix?: FixEdit;
  readonly suggestions?: readonly { readonly desc: string; readonly fix: FixEdit }[];
}

/** Who says it, in the editor's list of problems. */
const SOURCE = "drlint";

/** The rule that tells of facts that are not recorded: nothing is wrong with what is there. */
const UNRECORDED_FACTS = "inventory/unrecorded-facts";

/** What to make of findings; editors differ in what they can show. */
export interface DiagnosticOptions {
  /** Whether related places can be shown. */
  readonly related: boolean;
  /** The address of a file as the editor writes it. */
  uriOf(path: string): string;
}

/**
 * A finding as the editor shows it.
 *
 * @param document the file that it is in
 */
export function toDiagnostic(
  message: LintMessage,
  document: TextDocument,
  { related, uriOf }: DiagnosticOptions,
): Diagnostic {
  const { ruleId, rows, fix, suggestions } = message;
  const url = ruleId === null ? undefined : urlOf(ruleId);
  const data: DiagnosticData = {
    rows,
    ...(fix ? { fix } : {}),
    ...(suggestions ? { suggestions } : {}),
  };
  return {
    range: message.endLine === undefined ? restOfLine(message, document) : rangeOf(message),
    severity: severityOf(message),
    source: SOURCE,
    message: message.message,
    ...(ruleId === null ? {} : { code: ruleId }),
    ...(url === undefined ? {} : { codeDescription: { href: url } }),
    // Without a rule ESLint itself speaks, of a directive that silences nothing.
    ...(ruleId === null && fix ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(related && message.related.length > 0
      ? {
          relatedInformation: message.related.map((place) => ({
            location: { uri: uriOf(place.filePath), range: rangeOf(place) },
            message: place.message,
          })),
        }
      : {}),
    data,
  };
}

/** A rule that threw an error, where it did. */
export function failureDiagnostic({ rule, object, line, column, reason }: RuleFailure): Diagnostic {
  return {
    range: rangeOf({ line, column }),
    severity: DiagnosticSeverity.Error,
    source: SOURCE,
    message: `The rule '${rule}' failed at ${object}: ${reason} Its findings are incomplete.`,
    code: rule,
  };
}

/** A mistake in a file that drlint goes by. */
export function mistakeDiagnostic({ line, column, message, isNotice }: Mistake): Diagnostic {
  return {
    range: rangeOf({ line, column }),
    severity: isNotice ? DiagnosticSeverity.Information : DiagnosticSeverity.Error,
    source: SOURCE,
    message,
  };
}

/** What is said of a file that is too large to be linted while it is typed. */
export function sizeDiagnostic(characters: number): Diagnostic {
  const megabytes = Math.round(characters / 1024 / 1024);
  return {
    range: rangeOf({ line: 1, column: 1 }),
    severity: DiagnosticSeverity.Information,
    source: SOURCE,
    message: `The file is ${megabytes} MB large: it is checked when it is saved, not while it is typed. Split it into several files of one folder.`,
  };
}

/** What is said of findings of a file that are not shown. */
export function moreDiagnostic(count: number): Diagnostic {
  return {
    range: rangeOf({ line: 1, column: 1 }),
    severity: DiagnosticSeverity.Information,
    source: SOURCE,
    message: `… and ${grouped(count)} more findings in this file. They are shown once some of these are put right; 'drlint lint' shows all.`,
  };
}

function severityOf({ ruleId, severity }: LintMessage): DiagnosticSeverity {
  if (severity === 2) return DiagnosticSeverity.Error;
  return ruleId === UNRECORDED_FACTS ? DiagnosticSeverity.Information : DiagnosticSeverity.Warning;
}

function urlOf(rule: string): string | undefined {
  return Object.hasOwn(rules, rule) ? rules[rule]!.meta.docs.url : undefined;
}

interface Placed {
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** From a place to the end of its line: what ESLint says of some has no end. */
function restOfLine(place: Placed, { lines, text }: TextDocument): Range {
  const end = lines.place(lineEnd(text, lines.offset(place)));
  return rangeOf({ ...place, endLine: end.line, endColumn: end.column });
}

/** Lines and columns from 1 as the protocol counts them, from 0. */
function rangeOf({ line, column, endLine = line, endColumn = column }: Placed): Range {
  const position = (one: number, other: number) => ({
    line: Math.max(one - 1, 0),
    character: Math.max(other - 1, 0),
  });
  return { start: position(line, column), end: position(endLine, endColumn) };
}
