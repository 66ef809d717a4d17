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
  "hyperv-provider-setup/hyper-v-role": {
    title: "Hyper-V role of a host in a site",
    summary: "The setup of the provider refuses a host on which the Hyper-V role is not enabled.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading: "With VMM the provider is not on the host; a row of the prerequisites asks the role of it.",
  },
} as const satisfies DocumentRows<"hyperv-provider-setup">;
