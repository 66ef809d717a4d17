import type { RowCheck } from "../../run/row-check.ts";

/** What a comparison may ask of a check; what is said of it is left to the rule. */
export type ChangeCheck = Pick<
  RowCheck,
  "run" | "inventory" | "earlier" | "need" | "leaveUndecided" | "unrecorded" | "verdict" | "limit"
>;
