import { resolve } from "node:path";
import type { LintOptions } from "../options.ts";
import { UsageError } from "../options.ts";
import { LintSession } from "../session.ts";
import { ChangedMeanwhileError } from "../write-file.ts";
import { keyOf, suppressionOf } from "./suppress.ts";
import { SUPPRESSIONS_FILE, SuppressionsFile } from "./suppressions-file.ts";

/** What recording or pruning did. */
export interface RecordReport {
  /** The files that were written. */
  readonly files: readonly string[];
  readonly added: number;
  readonly removed: number;
}

/**
 * Records today's findings as known, or takes out what is no longer found. Files that were not linted keep what is
 * recorded of them.
 *
 * @throws as `lint` does; UsageError for a suppressions file that is broken, of a newer version or changed meanwhile
 */
export async function recordSuppressions(
  options: LintOptions,
  mode: "suppress" | "prune",
): Promise<RecordReport> {
  const cwd = resolve(options.cwd ?? process.cwd());
  const session = await LintSession.open({ ...options, useSuppressions: true });
  const files = new Map<string, SuppressionsFile>();
  let added = 0;
  let removed = 0;
  for (const { folder, inventory, all, outdated, isWhole } of session.lint([])) {
    const path = SuppressionsFile.find(folder) ?? resolve(cwd, SUPPRESSIONS_FILE);
    const file = files.get(path) ?? SuppressionsFile.read(path);
    files.set(path, file);
    const before = file.in(folder);
    const stale = new Set(mode === "prune" && isWhole ? outdated.map(keyOf) : []);
    const kept = before.filter((each) => !stale.has(keyOf(each)));
    const found = (mode === "suppress" ? all : []).flatMap(({ filePath, messages }) =>
      messages.flatMap((message) => suppressionOf(inventory, filePath, message) ?? []),
    );
    file.set(folder, [...kept, ...found]);
    added += file.in(folder).length - kept.length;
    removed += stale.size;
  }
  const written = [...files.values()].filter(() => added + removed > 0);
  for (const file of written) write(file);
  return { files: written.map((file) => file.path), added, removed };
}

function write(file: SuppressionsFile): void {
  try {
    file.write();
  } catch (error) {
    if (error instanceof ChangedMeanwhileError) throw new UsageError(error.message);
    throw new UsageError(
      `'${file.path}' cannot be written (${(error as NodeJS.ErrnoException).code ?? String(error)}).`,
    );
  }
}
