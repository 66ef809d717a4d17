import { contentIn } from "../../inventory/files/file-content.ts";
import { kindBehind } from "../../inventory/files/file-tree.ts";
import { workingTree } from "../../inventory/files/working-tree.ts";
import type { LintOptions } from "../options.ts";
import { repositoryPath } from "../place.ts";
import { UsageError } from "../usage-error.ts";
import type { StagedState } from "./staged-state.ts";
import { isRange } from "./staged-state.ts";

/** A file that was put right. */
export interface FixedContent {
  /** Absolute path. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Puts right what is staged, together with the files on the disk, where the two say the same. */
export class StagedFilesToFix {
  readonly #state: StagedState;

  constructor(state: StagedState) {
    this.#state = state;
  }

  /** Why a file is left as it is, a sentence; undefined where it can be put right. */
  whyLeft(path: string): string | undefined {
    const { git, now } = this.#state;
    if (git.hasOneTimeIndex) {
      return "Not put right: 'git commit FILE' makes a commit beside what is staged. Run 'drlint --fix', and commit then.";
    }
    if (!now.gitEntryAt(path)) return "Not put right: it is no file that git keeps.";
    const { bytes, problem } =
      kindBehind(workingTree, path) === "file"
        ? contentIn(workingTree, path)
        : { bytes: undefined, problem: undefined };
    if (bytes && problem === undefined && Buffer.compare(bytes, now.read(path)) === 0) return undefined;
    return "Not put right: what is staged of it is not what stands on the disk. Stage the whole file, or put it right by 'drlint --fix'.";
  }

  /** Stages files that were put right on the disk. @throws UsageError where git does not */
  async stage(files: readonly FixedContent[]): Promise<void> {
    const { git, now } = this.#state;
    const toStage = files.map(({ path, bytes }) => ({
      path: repositoryPath(now.realPath(path), now.root),
      mode: now.gitEntryAt(path)!.mode,
      bytes,
    }));
    if (toStage.length > 0) await git.stage(toStage);
  }
}

/** @throws UsageError where commits are linted, which nobody can change */
export function checkFixable(staged: LintOptions["staged"]): void {
  if (isRange(staged)) {
    throw new UsageError(
      "--fix changes what is staged, and PRE_COMMIT_FROM_REF and PRE_COMMIT_TO_REF name commits, which nobody changes. Leave --fix out here.",
    );
  }
}
