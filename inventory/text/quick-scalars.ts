/**
 * The scalars of the quick reader: plain ones, quoted ones and block scalars, over as many lines as they have. At what is
 * beyond it (escapes of YAML alone, tabs where they decide something), its methods answer `undefined`.
 */
import {
  backslash,
  bar,
  carriageReturn,
  colon,
  dash,
  doubleQuote,
  exclamationMark,
  greaterThan,
  hash,
  inPlain,
  inQuoted,
  inText,
  isOf,
  lineFeed,
  singleQuote,
  space,
  startsPlain,
  tab,
} from "./characters.ts";
import { trimmedEnd } from "./places.ts";
import { plainValue } from "./plain-scalars.ts";
import { isFlowIndicator, QuickText } from "./quick-text.ts";
import { taggedValue } from "./tags.ts";
import type { ScalarTree } from "./tree.ts";

/** A scalar's further lines must be indented by at least the `indent` that the methods are given. */
export class QuickScalars extends QuickText {
  /** A scalar of any kind. */
  protected scalar(first: number, indent: number, isInFlow: boolean): ScalarTree | undefined {
    if (first === doubleQuote || first === singleQuote) return this.quoted(first, indent);
    if (first === exclamationMark) return this.isJson ? undefined : this.tagged(indent, isInFlow);
    if ((first === bar || first === greaterThan) && !isInFlow) return this.blockScalar(first, indent);
    return this.plain(first, indent, isInFlow);
  }

  /** A scalar behind a tag of YAML's own (`!!str 2022`) that it fits. */
  private tagged(indent: number, isInFlow: boolean): ScalarTree | undefined {
    const tag = scalarTag.exec(this.text.slice(this.at, this.at + longestScalarTag + 1))?.[0];
    if (tag === undefined) return undefined;
    let at = this.at + tag.length;
    while (this.unit(at) === space) at++;
    this.at = at;
    const first = this.unit(at);
    if (first === exclamationMark) return undefined;
    const scalar = this.scalar(first, indent, isInFlow);
    if (scalar === undefined) return undefined;
    const text = scalar.raw ?? String(scalar.value);
    const meant = taggedValue(tag.trimEnd(), text);
    if (meant === undefined) return undefined;
    const { value } = meant;
    const { start, end } = scalar;
    const isAsWritten = typeof value === "string" || String(value) === text;
    return { kind: "scalar", value, raw: isAsWritten ? undefined : text, start, end };
  }

  /** A quoted scalar. In double quotes it has no escapes but those that JSON has too. */
  protected quoted(quote: number, indent: number): ScalarTree | undefined {
    if (this.isJson && quote !== doubleQuote) return undefined;
    const start = this.at;
    let at = start + 1;
    let unit = this.unit(at);
    let hasEscapes = false;
    let hasLines = false;
    for (;;) {
      if (isOf(unit, inQuoted)) at++;
      else if (unit === quote) {
        if (quote === doubleQuote || this.unit(at + 1) !== singleQuote) break;
        hasEscapes = true;
        at += 2;
      } else if (unit === doubleQuote || unit === singleQuote) at++;
      else if (unit === backslash) {
        if (quote === singleQuote) at++;
        else if (this.isEscape(at)) {
          hasEscapes = true;
          at += 2;
        } else return undefined;
      } else if (unit === lineFeed || (unit === carriageReturn && this.unit(at + 1) === lineFeed)) {
        // In the outermost brackets a line may begin anywhere, and be the end of the document.
        if (this.isJson || indent === 0) return undefined;
        at = this.nextTextLine(at, indent);
        if (at === -1) return undefined;
        hasLines = true;
      } else if (this.isPair(unit, at)) at += 2;
      else return undefined;
      unit = this.unit(at);
    }
    this.at = at + 1;
    const value = this.quotedText(start + 1, at, quote, { hasEscapes, hasLines });
    return { kind: "scalar", value, start: start - this.start, end: at + 1 - this.start };
  }

  /** What the text between two quotes stands for. */
  private quotedText(
    from: number,
    to: number,
    quote: number,
    { hasEscapes, hasLines }: { readonly hasEscapes: boolean; readonly hasLines: boolean },
  ): string {
    let text = this.text.slice(from, to);
    if (quote === doubleQuote) {
      if (hasLines) text = folded(text, "\\n");
      return hasEscapes || hasLines ? (JSON.parse(`"${text}"`) as string) : text;
    }
    if (hasLines) text = folded(text, "\n");
    return hasEscapes ? text.replaceAll("''", "'") : text;
  }

  /** Whether an escape stands at an offset that means the same in JSON and YAML. */
  private isEscape(at: number): boolean {
    const letter = this.text[at + 1];
    if (letter === "u") return /^[0-9A-Fa-f]{4}$/.test(this.text.slice(at + 2, Math.min(at + 6, this.end)));
    return letter !== undefined && '"\\/bfnrt'.includes(letter);
  }

  /** From a line break to the first character of the next line that isn't blank; -1 where its indentation is too little. */
  private nextTextLine(from: number, indent: number): number {
    let at = from;
    let lineStart = from;
    for (;;) {
      const unit = this.unit(at);
      if (unit === lineFeed) lineStart = ++at;
      else if (unit === space || (unit === carriageReturn && this.unit(at + 1) === lineFeed)) at++;
      else return Number.isNaN(unit) || unit === tab || at - lineStart < indent ? -1 : at;
    }
  }

  /** A plain scalar. Whether something follows that can't is seen by the caller. */
  protected plain(first: number, indent: number, isInFlow: boolean): ScalarTree | undefined {
    const start = this.at;
    if (!this.startsPlain(first, start)) return undefined;
    let end = this.plainEnd(start, first, isInFlow);
    if (end === -1) return undefined;
    let hasLines = false;
    if (!isInFlow) {
      for (let next = this.nextPlainLine(end, indent); next !== -1; next = this.nextPlainLine(end, indent)) {
        const unit = this.unit(next);
        if (!this.startsPlain(unit, next)) return undefined;
        end = this.plainEnd(next, unit, false);
        if (end === -1) return undefined;
        hasLines = true;
      }
    }
    this.at = end;
    const written = this.text.slice(start, end);
    const text = hasLines ? folded(written, "\n") : written;
    const value = plainValue(text);
    const from = start - this.start;
    const to = end - this.start;
    if (typeof value === "string") {
      return this.isJson ? undefined : { kind: "scalar", value, start: from, end: to };
    }
    if (String(value) === text) return { kind: "scalar", value, start: from, end: to };
    return this.isJson ? undefined : { kind: "scalar", value, raw: text, start: from, end: to };
  }

  private startsPlain(unit: number, at: number): boolean {
    if (isOf(unit, startsPlain)) return true;
    return unit === dash ? isOf(this.unit(at + 1), startsPlain) : this.isPair(unit, at);
  }

  /** Where the next line goes on that belongs to the plain scalar whose line ends behind an offset, or -1 where none does. */
  private nextPlainLine(end: number, indent: number): number {
    let at = end;
    let unit = this.unit(at);
    while (unit === space || unit === tab) unit = this.unit(++at);
    if (unit === hash || Number.isNaN(unit)) return -1;
    const next = this.nextTextLine(at, indent);
    return next === -1 || this.unit(next) === hash ? -1 : next;
  }

  /** Behind the last character of the line of a plain scalar, or -1. */
  private plainEnd(from: number, first: number, isInFlow: boolean): number {
    let at = from;
    let unit = first;
    let end = at;
    for (;;) {
      if (isOf(unit, inPlain)) {
        at++;
        if (unit !== space) end = at;
      } else if (unit === colon) {
        const next = this.unit(at + 1);
        const goesOn = next !== space && (isOf(next, inPlain) || next === colon || next === hash);
        if (!goesOn) return -1;
        end = ++at;
      } else if (unit === hash) {
        if (end < at) return end;
        end = ++at;
      } else if (this.endsLine(unit, at)) return end;
      else if (isFlowIndicator(unit)) {
        if (isInFlow) return end;
        end = ++at;
      } else if (unit === tab) return this.isBlank(at) ? end : -1;
      else if (this.isPair(unit, at)) {
        at += 2;
        end = at;
      } else return -1;
      unit = this.unit(at);
    }
  }

  /** Where a line ends of which the rest is nothing but white space and a comment, or -1. */
  private blankEnd(from: number): number {
    let at = from;
    let unit = this.unit(at);
    while (unit === space || unit === tab) unit = this.unit(++at);
    if (unit === hash) at = this.commentEnd(at);
    return this.endsLine(this.unit(at), at) ? at : -1;
  }

  private isBlank(from: number): boolean {
    return this.blankEnd(from) !== -1;
  }

  /** A block scalar. An empty one, and one without a last line break, are beyond this reader. */
  protected blockScalar(indicator: number, indent: number): ScalarTree | undefined {
    const start = this.at;
    const [, before, digit, after] = blockHeader.exec(this.text.slice(start + 1, start + 3))!;
    const sign = before || after || "";
    const headerEnd = start + 1 + sign.length + (digit?.length ?? 0);
    const behind = this.unit(headerEnd);
    if (behind !== space && !this.endsLine(behind, headerEnd)) return undefined;
    const lineEnd = this.blankEnd(headerEnd);
    if (lineEnd === -1) return undefined;
    const content = lineEnd + (this.unit(lineEnd) === carriageReturn ? 2 : 1);
    if (content >= this.end) return undefined;
    // Without a digit the first line tells the indentation.
    const lines = this.blockLines(content, indent, digit ? indent - 1 + Number(digit) : -1);
    if (lines === undefined) return undefined;
    const end = trimmedEnd(this.text, start + 1, this.at);
    const value = blockText(lines, indicator === greaterThan, sign);
    return { kind: "scalar", value, start: start - this.start, end: end - this.start };
  }

  /** The lines of a block scalar without their indentation; then at the line that is not its own any more. */
  private blockLines(from: number, indent: number, toldColumn: number): string[] | undefined {
    const lines: string[] = [];
    let column = toldColumn;
    let longestBlank = 0;
    let at = from;
    for (;;) {
      const lineStart = at;
      let unit = this.unit(at);
      while (unit === space && at - lineStart !== column) unit = this.unit(++at);
      if (Number.isNaN(unit)) {
        if (at > lineStart || lines.every((line) => line === "")) return undefined;
        break;
      }
      if (!this.endsLine(unit, at)) {
        const indentation = at - lineStart;
        if (unit === tab && indentation !== column && (column === -1 || !this.isBlank(at))) return undefined;
        if (column === -1) {
          if (indentation < indent || indentation < longestBlank) return undefined;
          column = indentation;
        } else if (indentation < column) {
          if (lines.every((line) => line === "")) return undefined;
          at = lineStart;
          break;
        }
      } else if (column === -1) longestBlank = Math.max(longestBlank, at - lineStart);
      const textStart = at;
      at = this.textEnd(at);
      unit = this.unit(at);
      if (!this.endsLine(unit, at) || Number.isNaN(unit)) return undefined;
      lines.push(this.text.slice(textStart, at));
      at += unit === carriageReturn ? 2 : 1;
    }
    this.at = at;
    return lines;
  }

  /** Behind the characters of a line that text may have. */
  private textEnd(from: number): number {
    let at = from;
    let unit = this.unit(at);
    for (;;) {
      if (isOf(unit, inText)) at++;
      else if (this.isPair(unit, at)) at += 2;
      else return at;
      unit = this.unit(at);
    }
  }
}

/** A tag of YAML's own for scalars, and the space behind it. */
const scalarTag = /^!!(?:str|int|float|bool|null) /;
const longestScalarTag = "!!float".length;

/** What may stand behind `|` or `>`. */
const blockHeader = /^([-+]?)([1-9]?)([-+]?)/;

/** What the lines of a block scalar stand for. Behind its last text `-` takes all line breaks away and `+` none. */
function blockText(lines: readonly string[], isFolded: boolean, sign: string): string {
  let text = "";
  let breaks = 0;
  let wasIndented = true;
  let isFirst = true;
  for (const line of lines) {
    if (line !== "") {
      const first = line.charCodeAt(0);
      const isIndented = first === space || first === tab;
      // Where both lines are plain text, one break is a space, and of several the first goes.
      const folds = isFolded && !wasIndented && !isIndented && !isFirst;
      text += folds ? (breaks === 1 ? " " : "\n".repeat(breaks - 1)) : "\n".repeat(breaks);
      text += line;
      wasIndented = isIndented;
      isFirst = false;
      breaks = 0;
    }
    breaks++;
  }
  if (sign === "+") return text + "\n".repeat(breaks);
  return sign === "-" ? text : `${text}\n`;
}

/** What a scalar over several lines stands for: one line break is a space, and each blank line a `newline`. */
function folded(written: string, newline: string): string {
  const lines = written.split("\n");
  let text = "";
  let blankLines = 0;
  for (const [index, line] of lines.entries()) {
    const isLast = index === lines.length - 1;
    const start = index === 0 ? 0 : lineContent(line);
    const end = isLast ? line.length : trimmedEnd(line, start, line.length);
    if (index === 0) text = line.slice(0, end);
    else if (start === end && !isLast) blankLines++;
    else {
      text += (blankLines === 0 ? " " : newline.repeat(blankLines)) + line.slice(start, end);
      blankLines = 0;
    }
  }
  return text;
}

/** Where a line begins behind its indentation. */
function lineContent(line: string): number {
  let at = 0;
  while (line.charCodeAt(at) === space || line.charCodeAt(at) === tab) at++;
  return at;
}
