import type { RowId } from "../../documents/index.ts";
import type { Change } from "../../inventory/earlier/changes.ts";
import type { AffectedByChange } from "./affected-by-change.ts";
import type { ChangeFinding } from "./change-findings.ts";
import type { HarmlessReason } from "./harmless-change.ts";

/**
 * What is to be thought of a change, the gravest first.
 * - `error`, `warning`: a rule reports it
 * - `unreadable`: then or now it could not be read
 * - `at-stake`: no row of the documents decides it, and protection is at stake
 * - `undecided`: a rule would have to know something that is not recorded
 * - `not-known`: no row says what becomes of replication, and nothing says that it is harmless
 * - `silenced`: a rule reports it, and a directive or the suppressions file sets that aside
 * - `off`: a rule would report it, and is off
 * - `harmless`: a row, or the model of the inventory, says that replication survives it
 */
export const changeVerdicts = [
  "error",
  "warning",
  "unreadable",
  "at-stake",
  "undecided",
  "not-known",
  "silenced",
  "off",
  "harmless",
] as const;
/** One of {@link changeVerdicts}. */
export type ChangeVerdict = (typeof changeVerdicts)[number];

/** What a verdict on a change goes by. */
export interface VerdictGrounds {
  readonly kind: Change["kind"];
  readonly findings: readonly ChangeFinding[];
  /** What it affects though no row decides it. */
  readonly affects: AffectedByChange | undefined;
  /** The rows that cannot be decided, for want of a fact. */
  readonly undecided: readonly RowId[];
  /** Why it is harmless; undefined where nothing says that it is. */
  readonly harmless: HarmlessReason | undefined;
}

/** The verdict on a change. */
export function verdictOn({ kind, findings, affects, undecided, harmless }: VerdictGrounds): ChangeVerdict {
  const verdicts = new Set(findings.map(verdictOfFinding));
  if (kind === "unreadable") verdicts.add("unreadable");
  if (affects) verdicts.add("at-stake");
  if (undecided.length > 0) verdicts.add("undecided");
  return changeVerdicts.find((verdict) => verdicts.has(verdict)) ?? (harmless ? "harmless" : "not-known");
}

function verdictOfFinding({ severity, isSilenced }: ChangeFinding): ChangeVerdict {
  if (severity === "off") return "off";
  if (isSilenced) return "silenced";
  return severity === "error" ? "error" : "warning";
}
