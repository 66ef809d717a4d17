/**
 * What is wrong with broken text, said for people: the errors of `yaml` put in sentences, at the place where the mistake
 * was made (the quote that was opened, not the end of the file), and without what only follows from it.
 */
import type { YAMLError } from "yaml";
import { lineEnd, lineStart, misplacedLine, misplacedRest, openQuote, shortened } from "./places.ts";
import { tagProblem } from "./tags.ts";
import type { Span, TextProblem } from "./tree.ts";

/** A stretch that may not be valid, and what is said of it. */
export interface BrokenStretch {
  readonly text: string;
  /** The errors of `yaml`. */
  readonly errors: readonly YAMLError[];
  /** The quoted scalars and flow collections, closed or not, by where they end. */
  readonly endings: ReadonlyMap<number, Span>;
  /** What `yaml` puts up with and YAML doesn't; reported where `yaml` has nothing to object to. */
  readonly breaches: readonly TextProblem[];
}

/** A mistake, and the offset up to which further errors are taken for its consequences. */
interface Mistake extends TextProblem {
  readonly until: number;
  readonly isOpen?: "quote" | "bracket";
}

/** The problems to report for a stretch; none where it is valid. */
export function explainMistakes(stretch: BrokenStretch): readonly TextProblem[] {
  const { text, breaches } = stretch;
  const mistakes: Mistake[] = [];
  for (const error of stretch.errors.toSorted((a, b) => a.pos[0] - b.pos[0])) {
    const until = mistakes.at(-1)?.until ?? 0;
    if (error.pos[0] < until || until === text.length) continue;
    const at = Math.min(error.pos[0], text.length);
    mistakes.push(tabMistake(text, at) ?? explain(stretch, error, at));
  }
  // An open quote swallows the brackets that are missing behind it.
  const hasOpenQuote = mistakes.some(({ isOpen }) => isOpen === "quote");
  const problems = mistakes
    .filter(({ isOpen }) => !(hasOpenQuote && isOpen === "bracket"))
    .map(({ start, end, message }) => ({ start, end, message }));
  return problems.length > 0 ? problems : breaches.slice(0, 1);
}

function explain(stretch: BrokenStretch, error: YAMLError, at: number): Mistake {
  const { text } = stretch;
  const { code, message } = error;
  if (message.startsWith("Missing closing")) return unclosedQuote(stretch, at);
  if (/must (?:be sufficiently indented and )?end with a/.test(message))
    return unclosedBracket(stretch, at, message.at(-1)!);
  switch (code) {
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
      return message.includes("flow") ? blockInFlow(text, at) : lineMistake(stretch, error, at);
    case "MISSING_CHAR":
      if (message.startsWith("Implicit map keys")) return missingColon(text, at);
      if (message.startsWith("Comments must"))
        return mistake(text, at, at + 1, "Put a space before the '#' that begins a comment.");
      if (message.startsWith("Missing ,"))
        return mistake(text, at, at + 1, "A comma is missing before this value.");
      break;
    case "BLOCK_IN_FLOW":
      return blockInFlow(text, at);
    case "BAD_SCALAR_START":
      return mistake(text, at, at + 1, `A value can't begin with '${text[at]}'. Put the value in quotes.`);
    case "BAD_DQ_ESCAPE":
      return mistake(
        text,
        at,
        at + 2,
        "In double quotes a backslash begins an escape such as \\n. Put the value in single quotes, or double the backslash.",
      );
    case "UNEXPECTED_TOKEN":
      return unexpected(stretch, at, message);
    case "BAD_INDENT":
      return badIndentation(text, at);
    case "MULTIPLE_ANCHORS":
      return mistake(text, at, error.pos[1], "A value can have only one anchor ('&'). Remove one.");
    case "MULTIPLE_TAGS":
      return mistake(text, at, error.pos[1], "A value can have only one tag ('!'). Remove one.");
    case "TAG_RESOLVE_FAILED":
      return { ...tagProblem(text.slice(...error.pos), { start: at, end: error.pos[1] }), until: at };
    case "ALIAS_PROPS":
      return mistake(
        text,
        at,
        error.pos[1],
        "An alias ('*') can't have an anchor or a tag of its own. Remove that.",
      );
    default:
      break;
  }
  if (message.startsWith("Sequence item without")) return badIndentation(text, at);
  return mistake(
    text,
    at,
    Math.max(error.pos[1], at + 1),
    `This is not valid YAML: ${uncapitalized(message)}.`,
  );
}

/** A mistake whose consequences reach no further than the lines indented deeper than its own. */
function mistake(text: string, start: number, end: number, message: string): Mistake {
  return { start, end: Math.min(Math.max(end, start), text.length), message, until: regionEnd(text, start) };
}

function tabMistake(text: string, at: number): Mistake | undefined {
  const start = lineStart(text, at);
  const indentation = /^[ \t]*/.exec(text.slice(start, lineEnd(text, start)))![0];
  const tab = indentation.indexOf("\t");
  if (tab === -1 || start + indentation.length < at) return undefined;
  const message = "Tabs can't be used for indentation. Use spaces.";
  return { start: start + tab, end: start + indentation.length, message, until: text.length };
}

function unclosedQuote({ text, endings }: BrokenStretch, at: number): Mistake {
  const start = endings.get(at)?.start ?? Math.max(at - 1, 0);
  return { ...openQuote(text, start), until: text.length, isOpen: "quote" };
}

function unclosedBracket({ text, endings }: BrokenStretch, at: number, bracket: string): Mistake {
  const start = endings.get(at)?.start ?? at;
  const message = `The bracket ${text[start]} is opened here and not closed. Add the ${bracket} where it is to end.`;
  return { start, end: start + 1, message, until: regionEnd(text, start, 0), isOpen: "bracket" };
}

/** A line that `yaml` took for the second line of a key: what is wrong is in one of the two. */
function lineMistake({ text, errors }: BrokenStretch, error: YAMLError, at: number): Mistake {
  const isSeveral = (other: YAMLError) => other.code === "MULTILINE_IMPLICIT_KEY" && other.pos[0] === at;
  const several = isSeveral(error) || errors.some(isSeveral);
  const start = lineStart(text, at);
  const isBehindKey = /:\s/.test(text.slice(start, at));
  if (!several) {
    return mistake(
      text,
      at,
      lineEnd(text, at),
      "The value holds a colon followed by a space. Put the value in quotes.",
    );
  }
  if (!isBehindKey) return missingColon(text, at);
  const below = nextLine(text, at);
  const content = below + /^\s*/.exec(text.slice(below))![0].length;
  const message =
    "This line is indented further than the line above, which has a value already. Indent both alike.";
  return { ...mistake(text, content, lineEnd(text, content), message), until: regionEnd(text, at) };
}

function blockInFlow(text: string, at: number): Mistake {
  if (text[at] === "-") {
    return mistake(
      text,
      at,
      at + 1,
      "A dash can't begin a value in brackets. Remove it, or put the value in quotes.",
    );
  }
  const message = "A comma is missing in this line, or a bracket isn't closed before it.";
  return mistake(text, at, lineEnd(text, at), message);
}

function missingColon(text: string, at: number): Mistake {
  const end = lineEnd(text, at);
  const line = text.slice(at, end).trimEnd();
  const glued = /^[^\s:]+:(?=\S)/.exec(line);
  if (glued !== null) return mistake(text, at, at + glued[0].length, "A space is missing behind the colon.");
  return mistake(text, at, at + line.length, `A colon is missing in '${shortened(line)}'.`);
}

function unexpected(stretch: BrokenStretch, at: number, message: string): Mistake {
  const { text, endings } = stretch;
  const bracket = /^Unexpected flow-(?:map|seq)-end/.test(message);
  if (bracket)
    return {
      ...mistake(text, at, at + 1, `There is no open bracket that this ${text[at]} could close. Remove it.`),
      until: text.length,
    };
  if (/^Unexpected (?:,|empty item)/.test(message))
    return mistake(text, at, at + 1, "There is no value before this comma. Remove the comma.");
  if (message.startsWith("Block scalar header")) {
    return mistake(
      text,
      at,
      lineEnd(text, at),
      "The text that '|' or '>' announces must begin in the next line.",
    );
  }
  const before = text.slice(lineStart(text, at), at).trimEnd();
  const rest = text.length;
  if (before === "") return { ...badIndentation(text, at), until: rest };
  const behind = lineStart(text, at) + before.length;
  const quote = endings.get(behind);
  if (quote !== undefined && "\"'".includes(text[quote.start]!)) {
    if (lineEnd(text, quote.start) < behind) return unclosedQuote(stretch, behind);
    return mistake(
      text,
      at,
      lineEnd(text, at),
      "Nothing may follow the closing quote. If the quotes belong to the value, put single quotes around all of it.",
    );
  }
  return {
    ...mistake(text, at, lineEnd(text, at), misplacedRest),
    until: rest,
  };
}

function badIndentation(text: string, at: number): Mistake {
  const content = at + /^\s*/.exec(text.slice(at))![0].length;
  return mistake(text, content, lineEnd(text, content), misplacedLine);
}

/** Where a line begins that isn't indented further than the one at the offset, or even `less` columns less. */
function regionEnd(text: string, at: number, less = -1): number {
  const indentation = /^[ \t]*(?:- +)*/.exec(text.slice(lineStart(text, at)))![0].length - less - 1;
  for (let next = nextLine(text, at); next < text.length; next = nextLine(text, next)) {
    const column = text.slice(next, lineEnd(text, next)).search(/\S/);
    if (column !== -1 && column <= indentation) return next;
  }
  return text.length;
}

function nextLine(text: string, at: number): number {
  const end = lineEnd(text, at);
  return text.startsWith("\r\n", end) ? end + 2 : end + 1;
}

function uncapitalized(message: string): string {
  return message[0]!.toLowerCase() + message.slice(1);
}
