import type { DocumentRows } from "../types.ts";

/** The rows on the setup of the provider. */
export const rows = {
  "hyperv-provider-setup/domain-controller": {
    title: "Domain controller as a host",
    summary: "The setup of the provider refuses a Hyper-V host that is a domain controller.",
    kind: "static",
    level: "error",
    verdict: "no",
    reading:
      "Reported by users; no article says it. With VMM the provider is not on the host, so the row is on hosts in a site.",
  },
} as const satisfies DocumentRows<"hyperv-provider-setup">;
