/**
 * How a value must be: of a simple type; one of some words; a list of values; an object with some properties, of which
 * those with a `?` behind their names may be left out.
 */
type Shape = "text" | "number" | "flag" | "list" | ReadonlySet<string> | readonly [Shape] | ObjectShape;
interface ObjectShape {
  readonly [property: string]: Shape;
}

const POSITION: Shape = { line: "number", character: "number" };
const RANGE: Shape = { start: POSITION, end: POSITION };
const FILE: ObjectShape = { textDocument: { uri: "text" } };
const PLACE: ObjectShape = { ...FILE, position: POSITION };
const FOLDERS: Shape = [{ uri: "text" }];

/** What the server reads of the parameters of requests and notifications. Whatever else they have is not looked at. */
const SHAPES: Readonly<Record<string, ObjectShape>> = {
  initialize: {
    capabilities: {},
    "workspaceFolders?": FOLDERS,
    "rootUri?": "text",
    "rootPath?": "text",
  },
  "$/setTrace": { value: "text" },
  "$/progress": {},
  "textDocument/didOpen": { textDocument: { uri: "text", text: "text", "version?": "number" } },
  "textDocument/didChange": { textDocument: { uri: "text", "version?": "number" }, contentChanges: "list" },
  "textDocument/didSave": FILE,
  "textDocument/didClose": FILE,
  "workspace/didChangeWatchedFiles": { changes: [{ uri: "text", type: "number" }] },
  "workspace/didChangeWorkspaceFolders": { event: { added: FOLDERS, removed: FOLDERS } },
  "workspace/didChangeConfiguration": {},
  "textDocument/hover": PLACE,
  "textDocument/completion": PLACE,
  "textDocument/definition": PLACE,
  "textDocument/references": { ...PLACE, context: { includeDeclaration: "flag" } },
  "textDocument/documentHighlight": PLACE,
  "textDocument/prepareRename": PLACE,
  "textDocument/rename": { ...PLACE, newName: "text" },
  "textDocument/documentSymbol": FILE,
  "workspace/symbol": { query: "text" },
  "textDocument/foldingRange": FILE,
  "textDocument/selectionRange": { ...FILE, positions: [POSITION] },
  "textDocument/codeAction": {
    ...FILE,
    range: RANGE,
    context: { diagnostics: [{ range: RANGE }], "only?": ["text"] },
  },
  "textDocument/codeLens": FILE,
  "textDocument/inlayHint": { ...FILE, range: RANGE },
  "textDocument/diagnostic": { ...FILE, "previousResultId?": "text" },
  "workspace/diagnostic": { previousResultIds: [{ uri: "text", value: "text" }] },
  "workspace/executeCommand": { command: "text", "arguments?": "list" },
  "drlint/readiness": { uri: "text", "machine?": "text" },
  "drlint/readinessPage": { uri: "text" },
  "drlint/forecast": { uri: "text", kind: new Set(["failover", "test-failover"]) },
  "drlint/machines": { uri: "text", position: POSITION },
  "drlint/explain": { rule: "text" },
};

/** What is wrong with the parameters of a message, in a sentence; undefined where nothing is, or where it needs none. */
export function wrongParams(method: string, params: unknown): string | undefined {
  const shape = Object.hasOwn(SHAPES, method) ? SHAPES[method] : undefined;
  const wrong = shape && wrongIn(params, shape, "");
  return wrong && `'${method}' needs ${wrong}.`;
}

/** @returns `'position.line' to be a number` */
function wrongIn(value: unknown, shape: Shape, path: string): string | undefined {
  const named = (what: string) => `${path === "" ? "its parameters" : `'${path}'`} to be ${what}`;
  if (typeof shape === "string") return TYPES[shape].is(value) ? undefined : named(TYPES[shape].words);
  if (shape instanceof Set) {
    return shape.has(value as string) ? undefined : named([...shape].map((word) => `'${word}'`).join(" or "));
  }
  if (isListOf(shape)) {
    if (!Array.isArray(value)) return named(TYPES.list.words);
    return firstWrong(value.map((each, index) => [each, shape[0], `${path}[${index}]`]));
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return named("an object");
  const own = value as Readonly<Record<string, unknown>>;
  return firstWrong(
    Object.entries(shape as ObjectShape).flatMap(([key, each]): Parts[] => {
      const name = key.replace(/\?$/, "");
      if (name !== key && (own[name] ?? undefined) === undefined) return [];
      return [[own[name], each, path === "" ? name : `${path}.${name}`]];
    }),
  );
}

type Parts = [value: unknown, shape: Shape, path: string];

function firstWrong(parts: readonly Parts[]): string | undefined {
  for (const part of parts) {
    const wrong = wrongIn(...part);
    if (wrong) return wrong;
  }
  return undefined;
}

function isListOf(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape);
}

const TYPES = {
  text: { words: "a text", is: (value: unknown) => typeof value === "string" },
  number: { words: "a number", is: (value: unknown) => typeof value === "number" },
  flag: { words: "true or false", is: (value: unknown) => typeof value === "boolean" },
  list: { words: "a list", is: (value: unknown) => Array.isArray(value) },
} as const;
