import { readFileSync } from "node:fs";
import type { Buffer as TextBuffer } from "../inventory/read-inventory.ts";
import { decode } from "../inventory/text/decode.ts";
import { applyFixes } from "./apply-edits.ts";
import { type LintOptions, UsageError } from "./options.ts";
import { readingFailure } from "./reading-failure.ts";
import type { FileResult, LintReport } from "./result.ts";
import { LintSession } from "./session.ts";
import { add, EMPTY, summarise } from "./summary.ts";
import { ChangedMeanwhileError, writeWhole } from "./write-file.ts";

/** How often a file is linted again after its fixes: one may make another possible, but not for ever. */
const MOST_PASSES = 10;

/** A lint with what it put right. */
export interface FixReport extends LintReport {
  /** The files that change, with their new text and the number of findings that are put right. */
  readonly fixed: readonly { readonly filePath: string; readonly text: string; readonly fixes: number }[];
}

/**
 * Puts right what can be put right safely, until nothing more can, and lints what remains. Comments, quotes and layout
 * stay: fixes are edits of the text.
 *
 * @param write whether the files are written; otherwise it is only told what would be
 * @throws as `lint` does; UsageError for a file that was changed meanwhile, which is left alone
 */
export async function fix(options: LintOptions, write: boolean): Promise<FixReport> {
  const session = await LintSession.open(options);
  const buffers = new Map<string, TextBuffer>();
  if (options.buffer) buffers.set(options.buffer.path, options.buffer);
  const originals = new Map<string, Uint8Array>();
  const fixes = new Map<string, number>();
  let results: FileResult[] = [];
  let summary = EMPTY;
  for (let pass = 0; pass <= MOST_PASSES; pass++) {
    results = [];
    summary = EMPTY;
    let changed = false;
    for (const linted of [...session.lint([...buffers.values()])]) {
      results.push(...linted.results);
      summary = add(summary, summarise(linted));
      for (const { filePath, messages, source } of linted.results) {
        if (pass === MOST_PASSES || source === undefined) continue;
        const fixed = applyFixes(source, messages);
        if (fixed.fixes === 0) continue;
        changed = true;
        if (filePath !== options.buffer?.path && !originals.has(filePath))
          originals.set(filePath, bytesOf(filePath, source));
        buffers.set(filePath, { path: filePath, text: fixed.text });
        fixes.set(filePath, (fixes.get(filePath) ?? 0) + fixed.fixes);
      }
    }
    if (!changed) break;
  }
  const fixed = [...fixes].map(([filePath, count]) => ({
    filePath,
    text: buffers.get(filePath)!.text,
    fixes: count,
  }));
  if (write) for (const { filePath, text } of fixed) save(filePath, text, originals.get(filePath));
  return { results, summary, failures: session.failures.all, notices: session.notices, fixed };
}

/** What a file holds, as long as that is what was linted. */
function bytesOf(path: string, linted: string): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new UsageError(readingFailure(path, error as NodeJS.ErrnoException));
  }
  if (decode(bytes).text !== linted) throw new UsageError(new ChangedMeanwhileError(path).message);
  return bytes;
}

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

function save(path: string, text: string, before: Uint8Array | undefined): void {
  if (!before) return;
  const marked = BYTE_ORDER_MARK.every((byte, index) => before[index] === byte);
  try {
    writeWhole(path, Buffer.from(marked ? `\uFEFF${text}` : text), before);
  } catch (error) {
    if (error instanceof ChangedMeanwhileError) throw new UsageError(error.message);
    throw new UsageError(
      `'${path}' cannot be written (${(error as NodeJS.ErrnoException).code ?? String(error)}).`,
    );
  }
}
