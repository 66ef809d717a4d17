import { JSON_COMMENT_KEY } from "../../inventory/text/json-comment-key.ts";
import { lineEnd } from "../../inventory/text/places.ts";
import type { Span } from "../../inventory/text/tree.ts";
import { rules } from "../../rules/index.ts";
import { nameAround } from "../../rules/source/directives.ts";
import type { Cursor } from "./cursor.ts";
import { type Insertion, type ItemDraft, ItemKind } from "./item-draft.ts";

/** What a directive does, by its first word. */
const DIRECTIVES: Readonly<Record<string, string>> = {
  "drlint-disable-next-line": "No findings on the next line.",
  "drlint-disable-line": "No findings on this line.",
  "drlint-disable": "No findings from here on. In JSON: none in this object.",
  "drlint-enable": "Findings again from here on.",
};

/** The directives that a comment may be, and the rules that one may name; undefined where the cursor is in no comment. */
export function directiveItems(insertion: Insertion): { items: ItemDraft[]; range: Span } | undefined {
  const { cursor } = insertion;
  const comment = commentAt(cursor);
  if (comment === undefined) return undefined;
  const { text } = cursor.document;
  const before = text.slice(comment, cursor.offset);
  const rest = text.slice(cursor.offset, lineEnd(text, cursor.offset));
  const directive = /^\s*drlint-(?:enable|disable(?:-next-line|-line)?)(?=\s)/.exec(before)?.[0].trim();
  const range = nameAround(text, cursor.offset, { start: comment, end: cursor.offset + rest.length });
  if (directive === undefined) {
    return { items: /^\s*d[\w-]*$/.test(before) ? directives(insertion) : [], range };
  }
  if (/\s--(?:\s|$)/.test(before)) return { items: [], range };
  const named = (before + rest).slice(before.indexOf(directive) + directive.length).split(/\s--\s|"/)[0]!;
  return {
    items: ruleItems(insertion, directive, named.split(/[\s,]+/), text.slice(range.start, range.end)),
    range,
  };
}

/** Where the text of the comment begins that the cursor is in: behind its `#`, or the value of the comment key of JSON. */
function commentAt({ before, document, range }: Cursor): number | undefined {
  const { kind, partial, quote } = before.ending;
  if (kind === "comment") return document.isJson ? undefined : range.start + 1;
  const top = before.stack.at(-1)!;
  const key = top.kind === "mapping" ? top.entries.at(-1)?.name : top.key;
  const isValue = kind === "value" || kind === "flow-item";
  if (!document.isJson || key !== JSON_COMMENT_KEY || !isValue) return undefined;
  return partial !== undefined && quote ? range.start + 1 : undefined;
}

function directives({ cursor, prose }: Insertion): ItemDraft[] {
  const { isJson } = cursor.document;
  return Object.entries(DIRECTIVES)
    .filter(([name]) => !isJson || name === "drlint-disable")
    .map(([label, says]) => ({
      label,
      kind: ItemKind.rule,
      documentation: prose.parts([says]),
      text: label,
    }));
}

/** The rules, those first that have a finding where the directive holds. */
function ruleItems(
  { view, cursor, prose }: Insertion,
  directive: string,
  named: readonly string[],
  word: string,
): ItemDraft[] {
  const line = cursor.document.place(cursor.offset).line;
  const holds = (at: number) =>
    directive === "drlint-disable-next-line"
      ? at === line + 1
      : directive === "drlint-disable-line"
        ? at === line
        : true;
  const result = view.results.find(({ filePath }) => filePath === cursor.document.path);
  const counts = new Map<string, number>();
  // A directive that names no rule yet silences all of them.
  for (const { ruleId, line: at } of [...(result?.messages ?? []), ...(result?.suppressedMessages ?? [])]) {
    if (ruleId && holds(at)) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  }
  const others = Object.keys(rules).filter((name) => !counts.has(name));
  return [...counts.keys(), ...others]
    .filter((name) => name === word || !named.includes(name))
    .map((name) => {
      const docs = rules[name]?.meta.docs;
      const count = counts.get(name);
      return {
        label: name,
        kind: ItemKind.rule,
        detail: count === undefined ? undefined : count === 1 ? "a finding here" : `${count} findings here`,
        documentation:
          docs &&
          prose.parts([
            prose.text(`${docs.description}.`),
            docs.url && prose.link("Page of the rule", docs.url),
          ]),
        text: name,
      };
    });
}
