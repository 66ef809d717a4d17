import type { ShownReport } from "./shown-report.ts";

/** What became of a run. */
type Summary = ShownReport["report"]["summary"];

/**
 * What comes first where a run has found nothing: that it has, or that there was nothing that it could have found, as no
 * machine was looked at or no row decided.
 */
export function withoutFindings({ virtualMachines, withoutReplication, decided }: Summary): string {
  if (virtualMachines === 0) return "No findings.";
  if (withoutReplication === virtualMachines) return "No machine was looked at.";
  return decided === 0 ? "No row was decided." : "No findings.";
}

/** Whether nothing is left that may have findings: all machines were looked at, and all rows decided. */
export function isAllClear({ withoutReplication, decided, undecided }: Summary): boolean {
  return decided > 0 && undecided === 0 && withoutReplication === 0;
}
