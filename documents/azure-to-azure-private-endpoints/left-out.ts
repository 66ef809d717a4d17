import type { LeftOut } from "../types.ts";

/** The statements that no rule decides. */
export const leftOut = {
  "azure-to-azure-private-endpoints/free-addresses": {
    title: "Addresses for private endpoints",
    reason:
      "How many of the seven addresses an endpoint has taken already, and in which subnet, nothing records; where networks share one in a hub, those of the machines need none.",
  },
} as const satisfies LeftOut<"azure-to-azure-private-endpoints">;
