import type { LintOptions } from "../../project/options.ts";
import { shownPath } from "../../project/place.ts";
import { keyOf, type Suppression, SuppressionsFile } from "../../project/suppressions-file.ts";
import { UsageError } from "../../project/usage-error.ts";
import { ChangedMeanwhileError } from "../../project/write-file.ts";
import { writingFailure } from "../../project/writing-failure.ts";
import { folderReportOf, type Reported } from "../folder-report.ts";
import { GatheredReport, surroundingsOf } from "../gathered-report.ts";
import type { LintedInventory } from "../inventory-linter.ts";
import type { LintReport } from "../result.ts";
import { LintSession } from "../session.ts";
import { suppress, suppressionOf } from "./suppress.ts";

/** A lint of what remains, with what recording or pruning did. */
export interface RecordReport extends LintReport {
  /** The suppressions files that were written. */
  readonly files: readonly string[];
  readonly added: number;
  readonly removed: number;
}

/**
 * Records today's findings as known, or takes out what is no longer found. Files that were not linted keep what is
 * recorded of them. Where a rule failed nothing is written: what it would have found is not known.
 *
 * @throws as `lint` does; UsageError for a suppressions file that is broken, of a newer version or changed meanwhile
 */
export async function recordSuppressions(
  options: LintOptions,
  mode: "suppress" | "prune",
): Promise<RecordReport> {
  const session = await LintSession.open({ ...options, useSuppressions: true });
  const recorder = new Recorder(session.project.cwd);
  const before = new GatheredReport(options.details);
  const after = new GatheredReport(options.details);
  const add = (report: GatheredReport, linted: Reported) =>
    report.add(folderReportOf(linted, options.details ?? false));
  let isFailed = false;
  for (const linted of session.lint()) {
    isFailed ||= linted.failures.length > 0;
    add(before, linted);
    const known = mode === "suppress" ? recorder.addTo(linted) : recorder.prune(linted);
    const { results } = suppress(linted.inventory, linted.all, known);
    add(after, { ...linted, results, outdated: mode === "prune" ? [] : linted.outdated });
  }
  const surroundings = surroundingsOf(session.project);
  if (isFailed) return { ...before.of(surroundings), files: [], added: 0, removed: 0 };
  return { ...after.of(surroundings), ...recorder.write(mode) };
}

/** The suppressions files that are changed. */
class Recorder {
  readonly #cwd: string;
  readonly #files = new Map<string, SuppressionsFile>();
  readonly #changed = new Set<SuppressionsFile>();
  #added = 0;
  #removed = 0;

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  /** @returns what is known of the inventory then */
  addTo({ folder, inventory, all }: LintedInventory): readonly Suppression[] {
    const file = this.#fileOf(folder);
    const before = file.in(folder);
    const found = all.flatMap(({ filePath, messages }) =>
      messages.flatMap((message) => suppressionOf(inventory, filePath, message) ?? []),
    );
    file.set(folder, [...before, ...found]);
    const added = file.in(folder).length - before.length;
    this.#added += added;
    if (added > 0) this.#changed.add(file);
    return file.in(folder);
  }

  /** @returns what is known of the inventory then */
  prune({ folder, outdated }: LintedInventory): readonly Suppression[] {
    const file = this.#fileOf(folder);
    const stale = new Set(outdated.map(keyOf));
    file.set(
      folder,
      file.in(folder).filter((each) => !stale.has(keyOf(each))),
    );
    this.#removed += stale.size;
    if (stale.size > 0) this.#changed.add(file);
    return file.in(folder);
  }

  write(mode: "suppress" | "prune"): Pick<RecordReport, "files" | "added" | "removed"> {
    if (mode === "prune") for (const file of this.#files.values()) this.#forgetMissingFolders(file);
    for (const file of this.#changed) this.#write(file);
    const files = [...this.#changed].map(({ path }) => path);
    return { files, added: this.#added, removed: this.#removed };
  }

  #forgetMissingFolders(file: SuppressionsFile): void {
    const removed = file.forgetMissingFolders();
    this.#removed += removed;
    if (removed > 0) this.#changed.add(file);
  }

  #fileOf(folder: string): SuppressionsFile {
    const path = SuppressionsFile.pathFor(folder, this.#cwd);
    const file = this.#files.get(path) ?? SuppressionsFile.read(path, this.#cwd);
    this.#files.set(path, file);
    return file;
  }

  #write(file: SuppressionsFile): void {
    const shown = shownPath(file.path, this.#cwd);
    try {
      file.write();
    } catch (error) {
      if (error instanceof ChangedMeanwhileError) {
        throw new UsageError(new ChangedMeanwhileError(shown).message);
      }
      throw new UsageError(
        `'${shown}' cannot be written: ${writingFailure(error as NodeJS.ErrnoException)}.`,
      );
    }
  }
}
