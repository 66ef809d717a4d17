/**
 * What is wrong with broken text, said for people: the errors of `yaml` put in sentences, at the place where the mistake
 * was made (the quote that was opened, not the end of the file), and without what only follows from it.
 */
import type { YAMLError } from "yaml";
import type { TextProblem } from "./tree.ts";

/** A mistake, and the offset up to which further errors are taken for its consequences. */
interface Mistake extends TextProblem {
  readonly until: number;
}

/**
 * The problems to report for a stretch.
 *
 * @param errors the errors of `yaml`
 * @param refusal what js-yaml objected to, for text that `yaml` puts up with
 */
export function explainMistakes(
  text: string,
  errors: readonly YAMLError[],
  refusal?: TextProblem,
): TextProblem[] {
  const problems: TextProblem[] = [];
  let until = -1;
  for (const error of errors.toSorted((a, b) => a.pos[0] - b.pos[0])) {
    const mistake = explain(text, error, errors);
    if (mistake.start < until) continue;
    until = mistake.until;
    problems.push({ start: mistake.start, end: mistake.end, message: mistake.message });
  }
  if (problems.length === 0 && refusal !== undefined) {
    const own = explainRefusal(text, refusal);
    if (own !== undefined) problems.push(own);
  }
  return problems;
}

function explain(text: string, error: YAMLError, all: readonly YAMLError[]): Mistake {
  const at = Math.min(error.pos[0], text.length);
  return tabMistake(text, at) ?? explainKind(text, error, at, all);
}

function explainKind(text: string, error: YAMLError, at: number, all: readonly YAMLError[]): Mistake {
  const { code, message } = error;
  if (message.startsWith("Missing closing")) return unclosedQuote(text, at);
  if (/must (?:be sufficiently indented and )?end with a/.test(message))
    return unclosedBracket(text, at, message.at(-1)!);
  switch (code) {
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
      return lineMistake(text, error, at, all);
    case "MISSING_CHAR":
      if (message.startsWith("Implicit map keys")) return missingColon(text, at);
      if (message.startsWith("Comments must"))
        return mistake(text, at, at + 1, "Put a space before the '#' that begins a comment.");
      if (message.startsWith("Missing ,"))
        return mistake(text, at, at + 1, "A comma is missing before this value.");
      break;
    case "BLOCK_IN_FLOW":
      return mistake(
        text,
        at,
        lineEnd(text, at),
        "A comma is missing in this line, or a bracket isn't closed before it.",
      );
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
      return unexpected(text, at, message);
    case "BAD_INDENT":
      return badIndentation(text, at);
    case "MULTIPLE_ANCHORS":
      return mistake(text, at, error.pos[1], "A value can have only one anchor ('&'). Remove one.");
    case "MULTIPLE_TAGS":
      return mistake(text, at, error.pos[1], "A value can have only one tag ('!'). Remove one.");
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

function unclosedQuote(text: string, at: number): Mistake {
  const start = openingQuote(text, at);
  const message = `The quote ${text[start]} is opened here and never closed.`;
  return { start, end: lineEnd(text, start), message, until: text.length };
}

/** The quote that is open at an offset: found by reading on from quote to quote. */
function openingQuote(text: string, at: number): number {
  let open = -1;
  for (let index = 0; index < at; index++) {
    const character = text[index]!;
    if (open === -1) {
      if (character === "#" && (index === 0 || /\s/.test(text[index - 1]!))) index = lineEnd(text, index);
      else if (
        (character === '"' || character === "'") &&
        /(?:^|[\s,[{(:!])$/.test(text.slice(Math.max(0, index - 1), index))
      ) {
        open = index;
      }
    } else if (text[open] === '"' && character === "\\") index++;
    else if (character === text[open]) {
      if (character === "'" && text[index + 1] === "'") index++;
      else open = -1;
    }
  }
  return open === -1 ? Math.max(at - 1, 0) : open;
}

function unclosedBracket(text: string, at: number, bracket: string): Mistake {
  const start = openingBracket(text, at, bracket === "]" ? "[" : "{");
  const message = `The bracket ${text[start]} is opened here and not closed. Add the ${bracket} where it is to end.`;
  return { start, end: start + 1, message, until: Math.max(regionEnd(text, start), regionEnd(text, at)) };
}

/** The last bracket before an offset that isn't closed; brackets in quotes and comments don't count. */
function openingBracket(text: string, at: number, opening: string): number {
  const open: number[] = [];
  let quote = "";
  for (let index = 0; index < at; index++) {
    const character = text[index]!;
    if (quote !== "") {
      if (character === "\\" && quote === '"') index++;
      else if (character === quote) quote = "";
    } else if ((character === '"' || character === "'") && /[\s,[{:]/.test(text[index - 1] ?? " "))
      quote = character;
    else if (character === "#" && /\s/.test(text[index - 1] ?? " ")) index = lineEnd(text, index);
    else if (character === "[" || character === "{") open.push(index);
    else if (character === "]" || character === "}") open.pop();
  }
  return open.findLast((index) => text[index] === opening) ?? Math.max(text.lastIndexOf(opening, at), 0);
}

/** A line that `yaml` took for the second line of a key: what is wrong is in one of the two. */
function lineMistake(text: string, error: YAMLError, at: number, all: readonly YAMLError[]): Mistake {
  const several =
    error.code === "MULTILINE_IMPLICIT_KEY"
      ? error
      : all.find((other) => other.code === "MULTILINE_IMPLICIT_KEY" && other.pos[0] === at);
  const start = lineStart(text, at);
  const isBehindKey = /:\s/.test(text.slice(start, at));
  if (several === undefined) {
    return mistake(
      text,
      at,
      lineEnd(text, at),
      "The value holds a colon followed by a space. Put the value in quotes.",
    );
  }
  if (!isBehindKey) return missingColon(text, at);
  const nextLine = lineEnd(text, at) + 1;
  const content = nextLine + /^\s*/.exec(text.slice(nextLine))![0].length;
  const message =
    "This line is indented further than the line above, which has a value already. Indent both alike.";
  return { ...mistake(text, content, lineEnd(text, content), message), until: regionEnd(text, at) };
}

function missingColon(text: string, at: number): Mistake {
  const end = lineEnd(text, at);
  const line = text.slice(at, end).trimEnd();
  const glued = /^[^\s:]+:(?=\S)/.exec(line);
  if (glued !== null) return mistake(text, at, at + glued[0].length, "A space is missing behind the colon.");
  return mistake(text, at, at + line.length, `A colon is missing in '${shortened(line)}'.`);
}

function unexpected(text: string, at: number, message: string): Mistake {
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
  const quote = before.at(-1)!;
  if (quote === '"' || quote === "'") {
    const open = openingQuote(text, lineStart(text, at) + before.length - 1);
    if (text.slice(open, at).includes("\n"))
      return { ...unclosedQuote(text, lineStart(text, at) + before.length - 1), until: rest };
    return mistake(
      text,
      at,
      lineEnd(text, at),
      "Nothing may follow the closing quote. If the quotes belong to the value, put single quotes around all of it.",
    );
  }
  return {
    ...mistake(
      text,
      at,
      lineEnd(text, at),
      "This can't follow the value before it. Remove it, or put all of the value in quotes.",
    ),
    until: rest,
  };
}

function badIndentation(text: string, at: number): Mistake {
  const content = at + /^\s*/.exec(text.slice(at))![0].length;
  return mistake(
    text,
    content,
    lineEnd(text, content),
    "This line's indentation fits none of the lines above. Indent it like the lines that it belongs to.",
  );
}

/** What js-yaml minds and `yaml` doesn't. */
function explainRefusal(text: string, refusal: TextProblem): TextProblem | undefined {
  const { start, end, message } = refusal;
  if (message.includes("deficient indentation")) {
    // A closing bracket in the column of its key: YAML forbids it, most readers and people don't mind.
    if (text[start] === "]" || text[start] === "}") return undefined;
    return {
      start,
      end: lineEnd(text, start),
      message: "This line continues the value above and must be indented further than its key.",
    };
  }
  if (message.includes("non-printable")) {
    const code = text.charCodeAt(start).toString(16).toUpperCase().padStart(4, "0");
    return { start, end, message: `The text holds the control character U+${code}. Remove it.` };
  }
  return tabMistake(text, start) ?? { start, end, message };
}

/** Where a line begins that isn't indented further than the one at the offset. */
function regionEnd(text: string, at: number): number {
  const start = lineStart(text, at);
  const indentation = /^[ \t]*(?:- +)*/.exec(text.slice(start))![0].length;
  for (let next = lineEnd(text, at) + 1; next < text.length; next = lineEnd(text, next) + 1) {
    const column = text.slice(next, lineEnd(text, next)).search(/\S/);
    if (column !== -1 && column <= indentation) return next;
  }
  return text.length;
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  if (end === -1) return text.length;
  return text[end - 1] === "\r" && end - 1 >= at ? end - 1 : end;
}

function shortened(line: string): string {
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

function uncapitalized(message: string): string {
  return message[0]!.toLowerCase() + message.slice(1);
}
