/** What JSON minds and YAML doesn't: comments, trailing commas, missing quotes. Said where jsonc-parser sees it. */
import type { ParseError } from "jsonc-parser";
import { loadJsonParser } from "./lazily.ts";
import type { TextProblem } from "./tree.ts";

/** The first thing that keeps a text from being valid JSON, or `undefined`. */
export function jsonProblem(text: string): TextProblem | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    const errors: ParseError[] = [];
    const { parse, printParseErrorCode } = loadJsonParser();
    parse(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
    const first = errors.toSorted((a, b) => a.offset - b.offset)[0];
    if (first === undefined) return { start: 0, end: 0, message: "This is not valid JSON." };
    const end = Math.min(first.offset + Math.max(first.length, 1), text.length);
    const code = printParseErrorCode(first.error);
    const sentence = sentences[code] ?? "This is not valid JSON.";
    // What is missing may be too much: behind a comma, but not behind a name and its colon.
    const isBehindComma = text.slice(0, first.offset).trimEnd().endsWith(",");
    const message = isBehindComma ? (behindComma[code] ?? sentence) : sentence;
    return { start: first.offset, end, message };
  }
}

const behindComma: Readonly<Record<string, string>> = {
  PropertyNameExpected: "JSON expects a name in double quotes here. Write it, or remove the comma before.",
  ValueExpected: "JSON expects a value here. Write it, or remove the comma before.",
};

const sentences: Readonly<Record<string, string>> = {
  InvalidSymbol: "This is not valid JSON: text must stand in double quotes.",
  InvalidNumberFormat: "This is not a valid JSON number. Write digits, with a point and an exponent at most.",
  PropertyNameExpected: "JSON expects a name in double quotes here. Write it.",
  ValueExpected: "JSON expects a value here. Write it.",
  ColonExpected: "JSON expects a colon between name and value.",
  CommaExpected: "JSON expects a comma between this and what stands before it.",
  CloseBraceExpected: "A } is missing: the object is not closed.",
  CloseBracketExpected: "A ] is missing: the array is not closed.",
  EndOfFileExpected: "Nothing may follow the closing brace of a JSON file. Remove it.",
  InvalidCommentToken: "JSON has no comments. Remove it, or save the file as YAML.",
  UnexpectedEndOfComment: "The comment is not closed, and JSON has no comments. Remove it.",
  UnexpectedEndOfString: "The closing double quote is missing.",
  UnexpectedEndOfNumber: "The number breaks off. Write the digits that are missing.",
  InvalidUnicode: "\\u must be followed by four hexadecimal digits.",
  InvalidEscapeCharacter: "This escape does not exist in JSON. To write a backslash, double it.",
  InvalidCharacter: "JSON strings can't hold control characters such as tabs. Write \\t for a tab.",
};
