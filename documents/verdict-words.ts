import type { Scenario } from "../inventory/protection/protection.ts";
import type { Verdict } from "./types.ts";

/** What a verdict is called. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  yes: "supported",
  no: "not supported",
  conditional: "supported under conditions",
  "not-applicable": "does not arise",
};

/** What a scenario is called. */
export const SCENARIO_WORDS: Readonly<Record<Scenario, string>> = {
  "vmm-to-azure": "Hyper-V with VMM to Azure",
  "site-to-azure": "Hyper-V without VMM to Azure",
  "vmm-to-vmm": "Hyper-V with VMM to a secondary site",
  "azure-to-azure": "Azure to Azure",
};
