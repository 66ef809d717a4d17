import type { Position } from "vscode-languageserver";

/** Messages by method, each with parameters that are in order. */
type Messages = Readonly<Record<string, object>>;

const PLACE: Position = { line: 1, character: 12 };

/** All that can be asked, of a file and a place in it. */
export function requestsAbout(uri: string, position: Position = PLACE): Messages {
  const range = { start: position, end: position };
  const context = { diagnostics: [{ range, message: "" }], only: ["quickfix"], includeDeclaration: true };
  const textDocument = { uri };
  const place = { textDocument, position };
  return {
    "textDocument/hover": place,
    "textDocument/completion": place,
    "textDocument/definition": place,
    "textDocument/references": { ...place, context },
    "textDocument/documentHighlight": place,
    "textDocument/prepareRename": place,
    "textDocument/rename": { ...place, newName: "web" },
    "textDocument/documentSymbol": { textDocument },
    "workspace/symbol": { query: "s" },
    "textDocument/foldingRange": { textDocument },
    "textDocument/selectionRange": { textDocument, positions: [position] },
    "textDocument/codeAction": { textDocument, range, context },
    "textDocument/codeLens": { textDocument },
    "textDocument/inlayHint": { textDocument, range },
    "textDocument/diagnostic": { textDocument, previousResultId: "1" },
    "workspace/diagnostic": { previousResultIds: [{ uri, value: "1" }] },
    "workspace/executeCommand": { command: "drlint.showReadiness", arguments: [uri, "sql"] },
    "drlint/readiness": { uri, machine: "sql" },
    "drlint/readinessPage": { uri },
    "drlint/forecast": { uri, kind: "failover" },
    "drlint/machines": { uri, position },
    "drlint/explain": { rule: "inventory/schema" },
  };
}

/** All that can be told, of a file. */
export function notificationsAbout(uri: string, text: string): Messages {
  const textDocument = { uri };
  return {
    "textDocument/didOpen": { textDocument: { uri, languageId: "yaml", version: 1, text } },
    "textDocument/didChange": {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: { start: PLACE, end: PLACE }, text: "" }],
    },
    "textDocument/didSave": { textDocument },
    "textDocument/didClose": { textDocument },
    "workspace/didChangeWatchedFiles": { changes: [{ uri, type: 2 }] },
    "workspace/didChangeWorkspaceFolders": {
      event: { added: [], removed: [{ uri: "file:///nowhere", name: "" }] },
    },
    "workspace/didChangeConfiguration": { settings: null },
    "$/setTrace": { value: "off" },
  };
}

/** Every way in which a value can be of another type, each at one place of the parameters. */
export function* spoiled(value: unknown): Generator<unknown> {
  for (const other of [undefined, null, 5, "x", [], {}, [null], true]) {
    if (typeof other !== typeof value || Array.isArray(other) !== Array.isArray(value)) yield other;
  }
  if (typeof value !== "object" || value === null) return;
  for (const [key, own] of Object.entries(value)) {
    for (const other of spoiled(own)) {
      yield Array.isArray(value) ? [other] : { ...value, [key]: other };
    }
  }
}
