import type { Directive as EslintDirective } from "@eslint/core";
import { ConfigCommentParser, Directive } from "@eslint/plugin-kit";
import { commentsWith } from "../../inventory/text/comments.ts";
import type { TextDocument } from "../../inventory/text/document.ts";
import { JSON_COMMENT_KEY } from "../../inventory/text/json-comment-key.ts";
import type { Span, Tree } from "../../inventory/text/tree.ts";
import { PLUGIN_NAME } from "./plugin-name.ts";

/** What directives begin with. */
const MARKER = "drlint-";

/** A directive as it stands in the text: `# drlint-disable-next-line network/guest-ipv6 -- until March`. */
export interface WrittenDirective {
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
const TYPES = new Map<string, WrittenDirective["type"]>(
  (["disable", "enable", "disable-line", "disable-next-line"] as const).map((type) => [
    `${MARKER}${type}`,
    type,
  ]),
);

/** The directives of a document, in the order of the text. */
export function directivesOf(document: TextDocument): WrittenDirective[] {
  if (!document.text.includes(MARKER)) return [];
  if (document.isJson) return [...directivesInJson(document)];
  return commentsWith(document, MARKER).flatMap(({ start, end, text }) => parsed(text, { start, end }) ?? []);
}

function parsed(text: string, span: Span, object?: Span): WrittenDirective | undefined {
  const directive = parser.parseDirective(text);
  const type = directive && TYPES.get(directive.label);
  if (!type) return undefined;
  return {
    type,
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

/**
 * The directives in ESLint's form. In JSON `drlint-disable` holds for the object whose comment it is, so it is ended
 * where the object ends.
 *
 * @param isOwnRule whether a name, without the plugin's, is that of one of drlint's own rules
 */
export function eslintDirectives(
  document: TextDocument,
  isOwnRule: (name: string) => boolean,
): { directives: EslintDirective[]; problems: [] } {
  const directives = directivesOf(document).flatMap(({ type, rules: names, reason, span, object }) => {
    const value = ruleIds(names, isOwnRule);
    const make = (as: WrittenDirective["type"], node: Span) =>
      new Directive({ type: as, node, value, justification: reason });
    if (!object || type !== "disable") return [make(type, span)];
    const { start, end } = object;
    return [make("disable", { start, end: start }), make("enable", { start: end, end })];
  });
  return { directives, problems: [] };
}

/** People leave the plugin's name out; ESLint wants it. An organisation's rules have a prefix of their own. */
function ruleIds(names: string, isOwnRule: (name: string) => boolean): string {
  const list = Object.keys(parser.parseListConfig(names));
  return list.map((name) => (isOwnRule(name) ? `${PLUGIN_NAME}/${name}` : name)).join(", ");
}
