import { isUtf8, utf8Text } from "../inventory/text/bytes.ts";
import type { Export } from "./export.ts";
import { isNestedTooDeep } from "./json-nesting.ts";
import { otherFile } from "./other-files.ts";

/** What a file is that is no export, as a sentence without the file's name: `is not JSON`. */
export class NotAnExport extends Error {
  override readonly name: string = "NotAnExport";
}

/** The same, of a file that a reader was given. */
export class RefusedExport extends NotAnExport {
  override readonly name = "RefusedExport";
  readonly from: Export;

  constructor(from: Export, sentence: string) {
    super(sentence);
    this.from = from;
  }
}

/**
 * The JSON of an export. Windows PowerShell writes UTF-16 and byte order marks, so these are read too; its `Set-Content` writes the
 * code page of the computer, which nobody can tell from the bytes.
 *
 * @throws NotAnExport with a sentence that goes on behind the file's name
 */
export function readJsonExport(bytes: Uint8Array): unknown {
  const text = textOf(bytes);
  const begin = text.trim();
  if (begin === "") throw new NotAnExport("is empty. Export again.");
  const json = parsed(begin);
  if (isNestedTooDeep(json))
    throw new NotAnExport(
      "has hundreds of objects within one another, as no export does. Export again, with the commands that the guide shows.",
    );
  return json;
}

function parsed(begin: string): unknown {
  try {
    return JSON.parse(begin);
  } catch (error) {
    const other = otherFile(begin);
    if (other !== undefined) throw new NotAnExport(other);
    // V8's words for what follows a whole text of JSON.
    if (/^[[{]/.test(begin) && /after JSON/.test(String(error)))
      throw new NotAnExport(
        "goes on behind the end of its JSON, as if exports were put into it one behind the other. Export each into a file of its own.",
      );
    const isCut = /^[[{]/.test(begin) && isAtEnd(String(error), begin);
    throw new NotAnExport(
      isCut ? "ends in the middle: the export was cut off. Export again." : "is not JSON. Export as JSON.",
    );
  }
}

/** Whether the parser came to the end and wanted more, as V8 says it. */
function isAtEnd(message: string, { length }: string): boolean {
  const [, position] = /at position (\d+)/.exec(message) ?? [];
  return position === undefined ? /end of JSON input/.test(message) : Number(position) >= length;
}

/**
 * The letters of a file. Its first two bytes tell UTF-16, be it by a byte order mark, which is white space: JSON begins with a letter of
 * ASCII.
 *
 * @throws NotAnExport for bytes that are no UTF-8: a letter of a name that is lost would make another name of it
 */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isLittleEndian = (first === 0xff && second === 0xfe) || (first !== 0 && second === 0);
  const isBigEndian = (first === 0xfe && second === 0xff) || (first === 0 && second !== 0);
  if (isLittleEndian || isBigEndian)
    return new TextDecoder(isLittleEndian ? "utf-16le" : "utf-16be").decode(bytes);
  const text = utf8Text(bytes);
  // What is no JSON at all, such as a workbook, is told to be that.
  const isJson = /^\s*[[{]/.test(text);
  if (isJson && text.includes(REPLACEMENT) && !isUtf8(bytes))
    throw new NotAnExport(
      "is not written in UTF-8 or UTF-16, so that some of its letters cannot be read. Export again; in Windows PowerShell with 'Out-File -Encoding utf8'.",
    );
  return text;
}

/** What stands for bytes that are none of the encoding. */
const REPLACEMENT = "\uFFFD";
