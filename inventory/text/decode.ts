/**
 * From bytes to text. Inventories are UTF-8; a file saved as something else is read as far as it can be, and said to be
 * so, since every tool behind drlint would stumble over it too.
 *
 * Offsets count in the text without a byte order mark.
 */
import { isUtf8, utf8Length, utf8Text, utf16Text } from "./bytes.ts";
import type { TextProblem } from "./tree.ts";

/** The size above which a file isn't read at all: 128 MB, some 100,000 virtual machines. In bytes. */
export const maximumFileSize = 128 * 1024 * 1024;

/** A decoded file. */
export interface DecodedText {
  /** The text, without byte order mark. NUL characters are replaced by U+FFFD, so that the rest can be read. */
  readonly text: string;
  /** Whether a byte order mark was dropped. */
  readonly hasByteOrderMark: boolean;
  readonly problems: readonly TextProblem[];
}

/**
 * Says why a file of this size isn't read, or `undefined` when it is. Ask before reading the file: the size that
 * `stat` gives is enough.
 */
export function refusedSize(bytes: number): string | undefined {
  if (bytes <= maximumFileSize) return undefined;
  const megabytes = (bytes / 1024 / 1024).toFixed(0);
  return `The file is ${megabytes} MB large; drlint reads inventories of up to ${maximumFileSize / 1024 / 1024} MB. Split it into several files of one folder.`;
}

/** Decodes a file. Never throws: whatever is wrong with the bytes is in `problems`. */
export function decode(bytes: Uint8Array): DecodedText {
  const refusal = refusedSize(bytes.length);
  if (refusal !== undefined) {
    return { text: "", hasByteOrderMark: false, problems: [{ start: 0, end: 0, message: refusal }] };
  }
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return decodeWide(bytes, wide);
  const hasByteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const body = bytes.subarray(hasByteOrderMark ? 3 : 0);
  const text = utf8Text(body);
  const problems: TextProblem[] = [];
  if (!isUtf8(body)) problems.push(invalidUtf8(body, text));
  return withoutNul(text, hasByteOrderMark, problems);
}

type WideEncoding = "UTF-16LE" | "UTF-16BE" | "UTF-32";

/** By byte order mark, or else by the NUL bytes that most characters have in UTF-16: on one side nearly always. */
function wideEncoding(bytes: Uint8Array): WideEncoding | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? "UTF-32" : "UTF-16LE";
  if (first === 0xfe && second === 0xff) return "UTF-16BE";
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return "UTF-32";
  const sample = bytes.subarray(0, 64);
  if (sample.length < 4 || sample.length % 2 !== 0) return undefined;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < sample.length; index += 2) {
    if (sample[index] === 0) even++;
    if (sample[index + 1] === 0) odd++;
  }
  const most = sample.length / 4;
  if (odd > most && even < odd / 4) return "UTF-16LE";
  if (even > most && odd < even / 4) return "UTF-16BE";
  return undefined;
}

function decodeWide(bytes: Uint8Array, encoding: WideEncoding): DecodedText {
  const problem = {
    start: 0,
    end: 0,
    message: `The file is saved as ${encoding.slice(0, 6)}. Save it as UTF-8.`,
  };
  if (encoding === "UTF-32") return { text: "", hasByteOrderMark: true, problems: [problem] };
  const text = utf16Text(bytes.subarray(0, bytes.length - (bytes.length % 2)), encoding);
  const hasByteOrderMark = text.startsWith("\uFEFF");
  return withoutNul(hasByteOrderMark ? text.slice(1) : text, hasByteOrderMark, [problem]);
}

/** Replaces NUL characters, and says so. */
export function withoutNul(text: string, hasByteOrderMark: boolean, problems: TextProblem[]): DecodedText {
  const nul = text.indexOf("\0");
  if (nul === -1) return { text, hasByteOrderMark, problems };
  problems.push({
    start: nul,
    end: nul + 1,
    message:
      "The text holds a NUL byte, which no inventory may. Remove it, or restore the file if it is damaged.",
  });
  return { text: text.replaceAll("\0", "\uFFFD"), hasByteOrderMark, problems };
}

function invalidUtf8(body: Uint8Array, text: string): TextProblem {
  let bytesBefore = 0;
  let unitsBefore = 0;
  let at = text.indexOf("\uFFFD");
  for (; at !== -1; at = text.indexOf("\uFFFD", at + 1)) {
    bytesBefore += utf8Length(text.slice(unitsBefore, at));
    unitsBefore = at;
    // The replacement character itself may stand in the file; it is three valid bytes.
    if (body[bytesBefore] !== 0xef || body[bytesBefore + 1] !== 0xbf || body[bytesBefore + 2] !== 0xbd) break;
  }
  const byte = body[bytesBefore]?.toString(16).toUpperCase().padStart(2, "0");
  return {
    start: at,
    end: at + 1,
    message: `The byte 0x${byte} is not valid UTF-8; the file was probably saved in an older Windows encoding. Save it as UTF-8.`,
  };
}
