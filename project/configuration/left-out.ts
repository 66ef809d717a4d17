import { dirname, join, sep } from "node:path";
import type { IgnoreAnswer, IgnorePatterns } from "./ignore-patterns.ts";

const UNDECIDED: IgnoreAnswer = { decided: false };

/** What patterns of several folders leave out, of which the nearest win. */
export class LeftOut {
  /** The nearest first. */
  readonly #patterns: readonly IgnorePatterns[];
  /** The folder beyond which none of them says anything. */
  readonly #outermost: string;

  /**
   * @param folder the folder that the patterns are seen from
   * @param patterns those that win; undefined where there are none
   * @param others those over which they win
   */
  constructor(folder: string, patterns: IgnorePatterns | undefined, others: LeftOut | undefined) {
    this.#patterns = [...(patterns ? [patterns] : []), ...(others ? others.#patterns : [])];
    this.#outermost = others && !isWithin(others.#outermost, folder) ? others.#outermost : folder;
  }

  /** Whether a path is left out: by the nearest patterns that say something of it, or with a folder that it is in. */
  ignores(path: string, isFolder: boolean): IgnoreAnswer {
    const folder = dirname(path);
    const isInside = this.#patterns.length > 0 && isWithin(folder, this.#outermost);
    // The folders down from the outermost; beyond it nothing is said of any.
    const around = isInside ? this.ignores(folder, true) : UNDECIDED;
    if (around.decided && around.ignored) return around;
    for (const patterns of this.#patterns) {
      const answer = patterns.answer(path, isFolder);
      if (!answer.decided) continue;
      if (!answer.ignored) return answer;
      // The folder would be left out, but nearer patterns have taken it back in, with all that is in it.
      const ofFolder = patterns.answer(folder, true);
      if (!ofFolder.decided || !ofFolder.ignored) return answer;
    }
    return UNDECIDED;
  }
}

function isWithin(folder: string, outer: string): boolean {
  return folder.startsWith(join(outer, sep));
}
