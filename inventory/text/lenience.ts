/** What YAML forbids and the `yaml` package takes without a word. Found by comparing it with other readers. */
import type { CST } from "yaml";
import { lineEnd, lineStart, misplacedLine, misplacedRest, openQuote } from "./places.ts";
import type { PairTree, Span, TextProblem } from "./tree.ts";

/** Characters that YAML wants written as escapes (YAML 1.2.2, section 5.1), and halves of pairs. */
const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\0-\x08\v\f\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** The first character of a part of a text that no YAML may hold. */
export function characterBreach(text: string, { start, end }: Span): TextProblem | undefined {
  const match = unprintable.exec(text.slice(start, end));
  if (match === null) return undefined;
  const at = start + match.index;
  const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0");
  const message = `The text holds the character U+${code}, which YAML does not allow. Remove it.`;
  return { start: at, end: at + 1, message };
}

/** A quoted scalar at the end of the text whose last quote is an escaped one, so that none closes it. */
export function quoteBreach(text: string, { start, end }: Span): TextProblem | undefined {
  const quote = text[start]!;
  const escaping = quote === '"' ? "\\" : quote;
  let escapes = 0;
  while (end - 2 - escapes > start && text[end - 2 - escapes] === escaping) escapes++;
  return escapes % 2 === 0 && end - start > 1 ? undefined : openQuote(text, start);
}

/**
 * What is wrong with the place of a pair in block style (section 8.2.2): it begins in another column than the pairs before it,
 * perhaps behind the value of one (`a: [b]: c`), or its colon stands below its key.
 *
 * @param token the pair as it was read, and `mapping` that of its mapping
 */
export function pairBreach(
  text: string,
  token: CST.CollectionItem,
  { key }: PairTree,
  mapping: CST.Token | undefined,
): TextProblem | undefined {
  const colon = token.sep?.find(({ type }) => type === "map-value-ind")?.offset;
  const first = token.start.find(({ type }) => beginsPair.has(type))?.offset ?? token.key?.offset ?? colon;
  if (first === undefined || mapping?.type !== "block-map") return undefined;
  const start = lineStart(text, first);
  if (first - start !== mapping.indent) {
    // In front of the first pair of a mapping stand what holds it and the mapping's own anchor.
    if (token === mapping.items[0]) return undefined;
    const message = text.slice(start, first).trim() === "" ? misplacedLine : misplacedRest;
    return { start: first, end: lineEnd(text, first), message };
  }
  const isExplicit = token.start.some(({ type }) => type === "explicit-key-ind");
  if (isExplicit || colon === undefined || colon <= lineEnd(text, key.end)) return undefined;
  const message = "A colon must stand in the line of its name. Put it there.";
  return { start: colon, end: colon + 1, message };
}

const beginsPair = new Set<CST.SourceToken["type"]>(["anchor", "tag", "explicit-key-ind"]);

/** A second `%YAML` (section 6.8.1). */
export function repeatedDirective(tokens: readonly CST.Token[]): TextProblem | undefined {
  const versions = tokens.filter(
    (token): token is CST.Directive => token.type === "directive" && token.source.startsWith("%YAML"),
  );
  const second = versions[1];
  if (second === undefined) return undefined;
  const { offset: start, source } = second;
  return {
    start,
    end: start + source.length,
    message: "The %YAML line is given twice. Remove one of the two.",
  };
}
