import type { ChangeFinding } from "./change-findings.ts";
import type { ReportedChange } from "./reported-changes.ts";

/**
 * What is to be thought of a change, the gravest first.
 * - `error`, `warning`: a rule reports it
 * - `untold`: then or now it could not be read
 * - `at-stake`: no row of the documents decides it, and protection is at stake
 * - `undecided`: a rule would have to know something that is not recorded
 * - `silenced`: a rule reports it, and a directive or the suppressions file sets that aside
 * - `off`: a rule would report it, and is off
 * - `harmless`: no rule has anything against it
 */
export const changeVerdicts = [
  "error",
  "warning",
  "untold",
  "at-stake",
  "undecided",
  "silenced",
  "off",
  "harmless",
] as const;
/** One of {@link changeVerdicts}. */
export type ChangeVerdict = (typeof changeVerdicts)[number];

/** The verdict on a change. */
export function verdictOn({
  kind,
  findings,
  stake,
  undecided,
}: Pick<ReportedChange, "kind" | "findings" | "stake" | "undecided">): ChangeVerdict {
  const verdicts = new Set(findings.map(verdictOfFinding));
  if (kind === "untold") verdicts.add("untold");
  if (stake) verdicts.add("at-stake");
  if (undecided.length > 0) verdicts.add("undecided");
  return changeVerdicts.find((verdict) => verdicts.has(verdict)) ?? "harmless";
}

function verdictOfFinding({ severity, isSilenced }: ChangeFinding): ChangeVerdict {
  if (severity === "off") return "off";
  if (isSilenced) return "silenced";
  return severity === "error" ? "error" : "warning";
}
