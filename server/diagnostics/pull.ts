import {
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type FullDocumentDiagnosticReport,
  type UnchangedDocumentDiagnosticReport,
  type WorkspaceDiagnosticParams,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import { toPath } from "../protocol/uris.ts";
import type { FileDiagnostics, ShownDiagnostics } from "./shown-diagnostics.ts";

/** Answers editors that ask for diagnostics. */
export class PullReports {
  readonly #shown: ShownDiagnostics;
  readonly #uriOf: (path: string) => string;
  /** What the editor has of files that it did not ask for. */
  readonly #told = new Map<string, string>();

  constructor(shown: ShownDiagnostics, uriOf: (path: string) => string) {
    this.#shown = shown;
    this.#uriOf = uriOf;
  }

  /**
   * What is to be seen in a file, and in others that have changed with it.
   *
   * @param known the result that the editor has
   * @param others the files to tell of besides
   */
  document(path: string, known: string | undefined, others: Iterable<string>): DocumentDiagnosticReport {
    const report = reportOf(this.#shown.get(path), known);
    const related = [...others].filter((each) => this.#told.get(each) !== this.#shown.get(each)?.id);
    if (related.length === 0) return report;
    return { ...report, relatedDocuments: Object.fromEntries(related.map((each) => this.#related(each))) };
  }

  /** What is to be seen in all files, those included that have nothing to show any more. */
  workspace({ previousResultIds }: WorkspaceDiagnosticParams): WorkspaceDocumentDiagnosticReport[] {
    const known = new Map(previousResultIds.map(({ uri, value }) => [toPath(uri) ?? uri, { uri, value }]));
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    for (const [path, entry] of this.#shown.entries()) {
      const before = known.get(path);
      known.delete(path);
      this.#told.set(path, entry.id);
      items.push({
        ...reportOf(entry, before?.value),
        uri: before?.uri ?? this.#uriOf(path),
        version: entry.version ?? null,
      });
    }
    for (const { uri } of known.values())
      items.push({ ...reportOf(undefined, undefined), uri, version: null });
    return items;
  }

  #related(path: string): [string, FullDocumentDiagnosticReport | UnchangedDocumentDiagnosticReport] {
    const entry = this.#shown.get(path);
    if (entry) this.#told.set(path, entry.id);
    return [this.#uriOf(path), reportOf(entry, undefined)];
  }
}

function reportOf(
  entry: FileDiagnostics | undefined,
  known: string | undefined,
): FullDocumentDiagnosticReport | UnchangedDocumentDiagnosticReport {
  if (entry && entry.id === known)
    return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: entry.id };
  return {
    kind: DocumentDiagnosticReportKind.Full,
    ...(entry ? { resultId: entry.id } : {}),
    items: [...(entry?.diagnostics ?? [])],
  };
}
