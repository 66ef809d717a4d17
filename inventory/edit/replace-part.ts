import type { TextDocument } from "../text/document.ts";
import { isAsWritten, partOfScalar, withoutQuotes } from "../text/scalar-part.ts";
import type { Span } from "../text/tree.ts";
import { scalarText } from "./scalar-text.ts";
import type { TextEdit } from "./text-edit.ts";

/**
 * The edit that puts another text in the place of a part of a scalar, and leaves the rest as it is written: quotes stay as
 * they are, and come where the new text needs them.
 *
 * @param place of the whole scalar; what it says is `value`
 * @param from the first character of the value that goes, in UTF-16 units
 * @param to behind the last one
 * @returns undefined for a scalar over several lines
 */
export function replacePart(
  { text, isJson }: TextDocument,
  place: Span,
  value: string,
  from: number,
  to: number,
  replacement: string,
): TextEdit | undefined {
  const written = text.slice(place.start, place.end);
  const isSimple = isAsWritten(text, place, value);
  if (!isSimple && /^[|>]|[\r\n]/.test(written)) return undefined;
  const quote = written[0];
  const inner = withoutQuotes(text, place);
  const part = partOfScalar(text, place, value, from, to);
  const whole = value.slice(0, from) + replacement + value.slice(to);
  if (quote === "'" && !isJson && isPrintable(whole)) {
    const [span, content] = isSimple ? [part, replacement] : [inner, whole];
    return { ...span, text: content.replaceAll("'", "''") };
  }
  if (quote === '"') {
    const [span, content] = isSimple ? [part, replacement] : [inner, whole];
    return { ...span, text: JSON.stringify(content).slice(1, -1) };
  }
  return !isJson && isSimple && staysPlain(replacement)
    ? { ...part, text: replacement }
    : { start: place.start, end: place.end, text: scalarText(whole, isJson) };
}

/** Single spaces and slashes between words are as good as letters. */
function staysPlain(replacement: string): boolean {
  const joined = replacement.replace(/(?<=\w)[ /](?=\w)/g, "-");
  return scalarText(joined, false) === joined;
}

/** What may stand between single quotes, which know no escapes. */
function isPrintable(value: string): boolean {
  return !/[\p{Cc}\p{Cs}\u2028\u2029\uFEFF]/u.test(value);
}
