import type { RowId } from "../../../documents/index.ts";

/** Rows that refuse a scenario as a whole: that a machine is of the scenario breaks them, so none of it can pass. */
export const refusedScenarios: readonly RowId[] = ["vmm-to-vmm-retirement/retired"];
