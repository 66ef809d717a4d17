import { ConfigCommentParser } from "@eslint/plugin-kit";
import { remembered } from "../../inventory/remembered.ts";
import { commentsWith } from "../../inventory/text/comments.ts";
import type { TextDocument } from "../../inventory/text/document.ts";
import { JSON_COMMENT_KEY } from "../../inventory/text/json-comment-key.ts";
import type { Span, Tree } from "../../inventory/text/tree.ts";

/** What directives begin with, by who reads them. ESLint reads drlint's, too. */
const MARKERS = { drlint: ["drlint-"], eslint: ["drlint-", "eslint-"] } as const;

/** Whose directives count: drlint's own, or under ESLint those of both. */
export type DirectiveReader = keyof typeof MARKERS;

/** A directive as it stands in the text: `# drlint-disable-next-line network/guest-ipv6 -- until March`. */
export interface WrittenDirective {
  /** Under which name it is written: `eslint` is ESLint's own, whose rules have the plugin's name in front. */
  readonly as: DirectiveReader;
  readonly type: "disable" | "enable" | "disable-line" | "disable-next-line";
  /** The rules it names, apart by commas. Empty: all. */
  readonly rules: string;
  /** What stands behind the two dashes. Empty where there is nothing. */
  readonly reason: string;
  /** The comment, or the value of the comment key. */
  readonly span: Span;
  /** The object that a directive in JSON speaks of. */
  readonly object?: Span;
}

const parser = new ConfigCommentParser();
const TYPES = ["disable", "enable", "disable-line", "disable-next-line"] as const;
const LABELS = new Map<string, Pick<WrittenDirective, "as" | "type">>(
  (["drlint", "eslint"] as const).flatMap((as) =>
    TYPES.map((type) => [`${as}-${type}`, { as, type }] as const),
  ),
);

/**
 * The directives of a document, in the order of the text.
 *
 * @param reader who lints: ESLint's own directives count only there
 */
export function directivesOf(
  document: TextDocument,
  reader: DirectiveReader = "drlint",
): readonly WrittenDirective[] {
  return remembered(document, readBy[reader]);
}

// Who lints asks which rules they name, then what they silence.
const readBy = {
  drlint: (document: TextDocument) => readDirectives(document, "drlint"),
  eslint: (document: TextDocument) => readDirectives(document, "eslint"),
};

function readDirectives(document: TextDocument, reader: DirectiveReader): WrittenDirective[] {
  const markers = MARKERS[reader].filter((marker) => document.text.includes(marker));
  if (markers.length === 0) return [];
  const written = document.isJson
    ? [...directivesInJson(document)]
    : markers
        .flatMap((marker) => commentsWith(document, marker))
        .flatMap(({ start, end, text }) => parsed(text, { start, end }) ?? [])
        .sort((a, b) => a.span.start - b.span.start)
        // A comment that speaks of both markers is found twice.
        .filter(({ span }, index, all) => span.start !== all[index - 1]?.span.start);
  return written.filter(({ as }) => markers.includes(`${as}-`));
}

function parsed(text: string, span: Span, object?: Span): WrittenDirective | undefined {
  const directive = parser.parseDirective(text);
  const label = directive && LABELS.get(directive.label);
  if (!label) return undefined;
  return {
    ...label,
    rules: directive.value,
    reason: directive.justification,
    span,
    ...(object ? { object } : {}),
  };
}

function* directivesInJson(document: TextDocument): Generator<WrittenDirective> {
  for (const section of document.sections) {
    for (const stretch of section.stretches) {
      const tree = stretch.tree();
      if (!tree) continue;
      if (section.name === JSON_COMMENT_KEY) yield* commentsIn(tree, stretch.start, wholeOf(document));
      else yield* directivesBelow(tree, stretch.start);
    }
  }
}

function* directivesBelow(tree: Tree, offset: number): Generator<WrittenDirective> {
  if (tree.kind === "sequence") for (const item of tree.items) yield* directivesBelow(item, offset);
  if (tree.kind !== "mapping") return;
  const object = { start: tree.start + offset, end: tree.end + offset };
  for (const { key, value } of tree.pairs) {
    if (key.name === JSON_COMMENT_KEY) yield* commentsIn(value, offset, object);
    else yield* directivesBelow(value, offset);
  }
}

function* commentsIn(tree: Tree, offset: number, object: Span): Generator<WrittenDirective> {
  for (const each of tree.kind === "sequence" ? tree.items : [tree]) {
    if (each.kind !== "scalar" || typeof each.value !== "string") continue;
    const directive = parsed(each.value, { start: each.start + offset, end: each.end + offset }, object);
    if (directive) yield directive;
  }
}

function wholeOf({ text }: TextDocument): Span {
  return { start: 0, end: text.length };
}

/** The name of a rule or a directive around an offset, in a part of a text; empty where none stands there. */
export function nameAround(text: string, offset: number, part: Span): Span {
  const belongs = (at: number) => /[\w/-]/.test(text[at]!);
  let start = offset;
  while (start > part.start && belongs(start - 1)) start--;
  let end = offset;
  while (end < part.end && belongs(end)) end++;
  return { start, end };
}
