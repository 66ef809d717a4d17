import type { Directive as EslintDirective } from "@eslint/core";
import { ConfigCommentParser, Directive } from "@eslint/plugin-kit";
import type { TextDocument } from "../../inventory/text/document.ts";
import type { Span } from "../../inventory/text/tree.ts";
import { type DirectiveReader, directivesOf, type WrittenDirective } from "./directives.ts";
import { PLUGIN_NAME } from "./plugin-name.ts";

const parser = new ConfigCommentParser();

/** A directive as ESLint takes it. */
interface EslintPart {
  readonly type: WrittenDirective["type"];
  /** Ids of rules, with the plugin's name in front. Empty: all. */
  readonly rules: readonly string[];
  readonly node: Span;
  readonly reason: string;
}

/** Whether a name, without the plugin's, is that of one of drlint's own rules. */
type IsOwnRule = (name: string) => boolean;

/**
 * The directives in ESLint's form. In JSON `drlint-disable` holds for the object whose comment it is, so it is ended
 * where the object ends.
 *
 * @param reader who lints: ESLint's own directives count only there
 */
export function eslintDirectives(
  document: TextDocument,
  isOwnRule: IsOwnRule,
  reader: DirectiveReader = "drlint",
): { directives: EslintDirective[]; problems: [] } {
  const written = directivesOf(document, reader);
  const parts = [
    ...written.flatMap((each): EslintPart[] => {
      const { type, span: node, reason } = each;
      return isOfObject(each) ? [] : [{ type, rules: ruleIds(each, isOwnRule), node, reason }];
    }),
    ...partsOfObjects(written, isOwnRule).parts,
  ];
  const directives = parts.map(
    ({ type, rules, node, reason }) =>
      new Directive({ type, node, value: rules.join(", "), justification: reason }),
  );
  return { directives, problems: [] };
}

/**
 * A directive of JSON that is given once more, behind an object within its own that has a directive for the same rules. ESLint knows
 * from where to where a rule is off, and not that one such stretch lies within another.
 */
export interface GivenAgain {
  /** Where the object begins that the directive holds for. */
  readonly from: number;
  /** The id of the rule that it names; empty where it names none. */
  readonly rule: string;
  /** Where it is given once more. */
  readonly at: number;
  /** The id of the rule that it is given for there; empty: all. */
  readonly for: string;
}

/** What ESLint is told of objects in JSON beside the directives that are written there. */
export interface UnwrittenParts {
  /** Where objects end: what ESLint says there of directives, nobody has written. */
  readonly ends: ReadonlySet<number>;
  readonly again: readonly GivenAgain[];
}

/** What ESLint is told of the objects of a document beside the directives that are written in it. */
export function unwrittenParts(
  document: TextDocument,
  isOwnRule: IsOwnRule,
  reader: DirectiveReader,
): UnwrittenParts {
  const written = directivesOf(document, reader).filter(isOfObject);
  const { again } = partsOfObjects(written, isOwnRule);
  return { ends: new Set(written.map(({ object }) => object.end)), again };
}

type ObjectDirective = WrittenDirective & { readonly object: Span };

function isOfObject(written: WrittenDirective): written is ObjectDirective {
  return written.type === "disable" && written.object !== undefined;
}

/** An object, and the rules that its own directives turn off, each with the reason. Empty: all. */
interface Silenced {
  readonly object: Span;
  readonly reasons: Map<string, string>;
}

function partsOfObjects(written: readonly WrittenDirective[], isOwnRule: IsOwnRule) {
  const parts: EslintPart[] = [];
  const again: GivenAgain[] = [];
  // From the outermost to the innermost.
  const around: Silenced[] = [];
  const end = ({ object, reasons }: Silenced) => {
    const node = { start: object.end, end: object.end };
    const isAll = reasons.has("");
    parts.push({ type: "enable", rules: isAll ? [] : [...reasons.keys()], node, reason: "" });
    const ended = isAll ? ["", ...around.flatMap((each) => [...each.reasons.keys()])] : reasons.keys();
    for (const rule of new Set(ended)) {
      const still = around.findLast((each) => each.reasons.has(rule) || each.reasons.has(""));
      if (!still) continue;
      const named = still.reasons.has(rule) ? rule : "";
      const reason = still.reasons.get(named)!;
      parts.push({ type: "disable", rules: rule === "" ? [] : [rule], node, reason });
      again.push({ from: still.object.start, rule: named, at: object.end, for: rule });
    }
  };
  const endBefore = (offset: number) => {
    while (around.length > 0 && around.at(-1)!.object.end <= offset) end(around.pop()!);
  };
  const inOrder = written
    .filter(isOfObject)
    .sort((a, b) => a.object.start - b.object.start || b.object.end - a.object.end);
  for (const directive of inOrder) {
    const { object, reason } = directive;
    const rules = ruleIds(directive, isOwnRule);
    endBefore(object.start);
    parts.push({ type: "disable", rules, node: { start: object.start, end: object.start }, reason });
    if (around.at(-1)?.object.start !== object.start) around.push({ object, reasons: new Map() });
    const { reasons } = around.at(-1)!;
    for (const rule of rules.length === 0 ? [""] : rules) reasons.set(rule, reason);
  }
  endBefore(Number.POSITIVE_INFINITY);
  return { parts, again };
}

/** People leave the plugin's name out; ESLint wants it. An organisation's rules have a prefix of their own. */
function ruleIds({ as, rules }: WrittenDirective, isOwnRule: IsOwnRule): string[] {
  const names = Object.keys(parser.parseListConfig(rules));
  return names.map((name) => (as === "drlint" && isOwnRule(name) ? `${PLUGIN_NAME}/${name}` : name));
}
