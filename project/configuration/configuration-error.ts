import { type FilePlace, placeInWords } from "../place.ts";
import { UsageError } from "../usage-error.ts";

/**
 * A mistake in a configuration. The message is one line that begins with its place, `.drlintrc.yaml:3:5: …`; `problem`
 * is the sentence alone, for an editor that shows it at the place. Exit code 2.
 */
export class ConfigurationError extends UsageError implements FilePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly problem: string;

  /** @param cwd the folder from which the message shows the path */
  constructor(place: FilePlace, problem: string, cwd: string) {
    super(`${placeInWords(place, cwd)}: ${problem}`);
    this.file = place.file;
    this.line = place.line;
    this.column = place.column;
    this.problem = problem;
  }
}
