import type { DocumentRows } from "../types.ts";

/** The rows on the machines of a plan. */
export const rows = {
  "recovery-plans/vault": {
    title: "Vault of a recovery plan",
    summary: "A recovery plan is made in a vault, of machines that replicate through it.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading:
      "The article has one choose among the machines of the vault. Site Recovery's REST API names each machine of a plan by its item in a vault.",
  },
  "recovery-plans/places": {
    title: "Source and target of a recovery plan",
    summary: "The machines of a recovery plan have one source and one target.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading: "Between Azure regions these are a region each; the zone within it is none of them.",
  },
  "recovery-plans/one-group": {
    title: "Group of a machine",
    summary: "A machine is in one group of a recovery plan.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading: "A machine may be in several plans, as the article on recovery plans (2020-01-23) says.",
  },
} as const satisfies DocumentRows<"recovery-plans">;
