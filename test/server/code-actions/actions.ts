import { type CodeAction, type Diagnostic, TextDocumentEdit, type TextEdit } from "vscode-languageserver";
import { codeActions } from "../../../server/code-actions/code-actions.ts";
import type { CodeActionRequest } from "../../../server/code-actions/request.ts";
import { toOffset, toPosition } from "../../../server/protocol/positions.ts";
import { toUri } from "../../../server/protocol/uris.ts";
import type { View } from "../../../server/views/view.ts";
import { FOLDER, viewOf } from "../view.ts";

/** What an editor would offer, and what comes of it. */
export interface Offered {
  readonly view: View;
  readonly titles: readonly string[];
  readonly actions: readonly CodeAction[];
  /** The action whose title begins so. */
  action(title: string): CodeAction;
  /** The text of a file when the action whose title begins so was taken; of the file with the cursor if none is named. */
  after(title: string, name?: string): string;
}

/** The actions at the `|` of one of the texts, as if they stood in a folder. */
export function actionsAt(
  texts: Readonly<Record<string, string>>,
  request: Partial<CodeActionRequest> = {},
  folder: string = FOLDER,
): Offered {
  const { view: made, file, offset } = viewOf(texts);
  const { inventory, run, results, all, failures } = made;
  const view: View = { folder, inventory, run, results, all, failures, isOn: (rule) => made.isOn(rule) };
  const position = toPosition(file.document, offset);
  const actions = codeActions(
    view,
    file,
    { start: position, end: position },
    {
      diagnostics: [],
      only: ["quickfix"],
      root: FOLDER,
      createsFiles: true,
      snippetEdits: true,
      isUnsaved: false,
      ...request,
    },
  );
  const action = (title: string) => {
    const found = actions.find((each) => each.title.startsWith(title));
    if (!found) throw new Error(`No '${title}' among:\n${actions.map((each) => each.title).join("\n")}`);
    return found;
  };
  return {
    view,
    actions,
    titles: actions.map(({ title }) => title),
    action,
    after: (title, name) => textAfter(view, action(title), name ? `${FOLDER}/${name}` : file.path),
  };
}

/** The text of a file when an action was taken. */
export function textAfter(view: View, { edit }: CodeAction, path: string): string {
  const { document } = view.inventory.fileAt(path);
  const versioned = (edit?.documentChanges ?? []).filter((each) => TextDocumentEdit.is(each));
  const edits = [
    ...(edit?.changes?.[toUri(path)] ?? []),
    ...versioned.filter(({ textDocument }) => textDocument.uri === toUri(path)).flatMap((each) => each.edits),
  ] as TextEdit[];
  // Insertions at one place come in the order in which they are given.
  const inOrder = edits
    .map(({ range, newText }) => ({
      start: toOffset(document, range.start),
      end: toOffset(document, range.end),
      newText,
    }))
    .sort((a, b) => a.start - b.start);
  let text = "";
  let end = 0;
  for (const each of inOrder) {
    if (each.start < end) throw new Error("Edits of one file must not overlap.");
    text += document.text.slice(end, each.start) + each.newText;
    end = each.end;
  }
  return text + document.text.slice(end);
}

/** The findings of a text that stands alone, as `line:column rule`. */
export function findingsOf(text: string, name = "a.dr.yaml"): string[] {
  const { view } = viewOf({ [name]: text.replaceAll("|", "") });
  return view.results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`),
  );
}

/** What a client shows of a finding at a place. Lines and columns from 1. */
export function diagnosticAt(line: number, column: number, code: string): Diagnostic {
  const start = { line: line - 1, character: column - 1 };
  return { range: { start, end: { ...start, character: column } }, code, message: "as the server said it" };
}
