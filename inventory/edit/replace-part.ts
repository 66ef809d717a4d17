import type { TextDocument } from "../text/document.ts";
import { isAsWritten, partOfScalar, type ScalarPart, withoutQuotes } from "../text/scalar-part.ts";
import { scalarText } from "./scalar-text.ts";
import type { TextEdit } from "./text-edit.ts";

/**
 * The edit that puts another text in the place of a part of a scalar, and leaves the rest as it is written: quotes stay as
 * they are, and come where the new text needs them.
 *
 * @returns undefined for a scalar over several lines
 */
export function replacePart(
  { text, isJson }: TextDocument,
  part: ScalarPart,
  replacement: string,
): TextEdit | undefined {
  const { place, value, from, to } = part;
  const written = text.slice(place.start, place.end);
  const isSimple = isAsWritten(text, place, value);
  if (!isSimple && /^[|>]|[\r\n]/.test(written)) return undefined;
  const quote = written[0];
  const inner = withoutQuotes(text, place);
  const span = partOfScalar(text, part);
  const whole = value.slice(0, from) + replacement + value.slice(to);
  if (quote === "'" && !isJson && isPrintable(whole)) {
    const [place, content] = isSimple ? [span, replacement] : [inner, whole];
    return { ...place, text: content.replaceAll("'", "''") };
  }
  if (quote === '"') {
    const [place, content] = isSimple ? [span, replacement] : [inner, whole];
    return { ...place, text: JSON.stringify(content).slice(1, -1) };
  }
  return !isJson && isSimple && staysPlain(replacement)
    ? { ...span, text: replacement }
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
