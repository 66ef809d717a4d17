/** The scenarios that an inventory can be begun for, with a line each. A second VMM site is none: Microsoft has retired it. */
export const SCENARIOS = {
  "site-to-azure": "Hyper-V hosts without VMM, to Azure",
  "vmm-to-azure": "Hyper-V hosts that VMM manages, to Azure",
  "azure-to-azure": "machines in Azure, to another region",
} as const;

/** A scenario that there is a starter for. */
export type StarterScenario = keyof typeof SCENARIOS;

/** The names of the scenarios, in the order in which they are offered. */
export const SCENARIO_NAMES = Object.keys(SCENARIOS) as StarterScenario[];
