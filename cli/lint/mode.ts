import { UsageError } from "../../project/usage-error.ts";
import type { OptionValues } from "../arguments/option.ts";
import type { lintOptions } from "./command.ts";

/** What is done with the findings beside printing them. */
export type Mode = "fix" | "fix-dry-run" | "suppress" | "prune-suppressions";

const MODES: readonly Mode[] = ["fix", "fix-dry-run", "suppress", "prune-suppressions"];

/**
 * What the options ask for; undefined where the findings are only printed.
 *
 * @throws UsageError where they ask for two things, or for one that standard input cannot have
 */
export function modeOf(
  options: OptionValues<typeof lintOptions>,
  isStandardInput: boolean,
): Mode | undefined {
  const [mode, other] = MODES.filter((each) => options[each] === true);
  if (mode && other)
    throw new UsageError(`--${mode} and --${other} do not go together. Run one after the other.`);
  if (isStandardInput && mode === "fix") {
    throw new UsageError(
      "--fix writes files, and standard input is none. --fix-dry-run --format json gives the text that is put right.",
    );
  }
  if (isStandardInput && (mode === "suppress" || mode === "prune-suppressions")) {
    throw new UsageError(`--${mode} goes with files, not with standard input.`);
  }
  return mode;
}
