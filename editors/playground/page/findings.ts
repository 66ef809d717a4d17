import type { Action, Diagnostic } from "@codemirror/lint";
import type { LSPClient } from "@codemirror/lsp-client";
import type { EditorView } from "@codemirror/view";
import type * as lsp from "vscode-languageserver";

/** A finding of the language server, in the text as it stands in the editor. */
export interface Finding extends Diagnostic {
  readonly rule: string;
}

/** The fixes of more findings are not asked for at once: those of the next come when the first are gone. */
const MOST_WITH_FIXES = 50;
const SEVERITIES = ["error", "error", "warning", "info", "hint"] as const;

/**
 * The findings of a file as the editor shows them, with the fixes that the language server has for them.
 *
 * @param edit does what a fix says
 */
export async function findingsIn(
  client: LSPClient,
  uri: string,
  view: EditorView,
  diagnostics: readonly lsp.Diagnostic[],
  edit: (edit: lsp.WorkspaceEdit) => void,
): Promise<readonly Finding[]> {
  const { doc } = view.state;
  const place = ({ line, character }: lsp.Position): number =>
    line >= doc.lines ? doc.length : Math.min(doc.line(line + 1).from + character, doc.length);
  const fixes = await fixesOf(client, uri, doc.lines, diagnostics.slice(0, MOST_WITH_FIXES));
  return diagnostics.map((each) => ({
    from: place(each.range.start),
    to: place(each.range.end),
    severity: SEVERITIES[each.severity ?? 1] ?? "error",
    message: typeof each.message === "string" ? each.message : each.message.value,
    source: String(each.code ?? ""),
    rule: String(each.code ?? ""),
    actions: (fixes.get(keyOf(each)) ?? []).map(
      (action): Action => ({ name: action.title, apply: () => edit(action.edit!) }),
    ),
  }));
}

async function fixesOf(
  client: LSPClient,
  uri: string,
  lines: number,
  diagnostics: readonly lsp.Diagnostic[],
): Promise<ReadonlyMap<string, readonly lsp.CodeAction[]>> {
  const byFinding = new Map<string, lsp.CodeAction[]>();
  if (diagnostics.length === 0) return byFinding;
  const range = { start: { line: 0, character: 0 }, end: { line: lines, character: 0 } };
  const actions = await client
    .request<lsp.CodeActionParams, lsp.CodeAction[] | null>("textDocument/codeAction", {
      textDocument: { uri },
      range,
      context: { diagnostics: [...diagnostics], only: ["quickfix"] },
    })
    .catch(() => null);
  for (const action of actions ?? []) {
    for (const diagnostic of action.edit ? (action.diagnostics ?? []) : []) {
      const key = keyOf(diagnostic);
      byFinding.set(key, [...(byFinding.get(key) ?? []), action]);
    }
  }
  return byFinding;
}

function keyOf({ range: { start, end }, code, message }: lsp.Diagnostic): string {
  return JSON.stringify([start.line, start.character, end.line, end.character, code, message]);
}
