import type { DocumentRows } from "../types.ts";

/** The rows on the retirement. */
export const rows = {
  "vmm-to-vmm-retirement/retired": {
    title: "Replication to a second VMM site",
    summary:
      "Replication between VMM sites is closed to new users since November 2019 and was retired on 1 March 2023.",
    kind: "static",
    level: "warning",
    verdict: "no",
    limits: {
      closedSince: { value: "2019-11", unit: "date", source: "document" },
      retiredOn: {
        value: "2023-03-01",
        unit: "date",
        source: "reading",
        note: "From the announcement of 2020-03-02, azure-deprecation/dashboard issue 38.",
      },
    },
    reading:
      "The day is that of the announcement of 2020-03-02; the document of 2020-02-25 says that new users are refused since November 2019 and recommends to replicate the hosts to Azure, or to use Hyper-V Replica. The support matrix of 2024-12-19 and the common questions of 2024-12-27 still speak of a second site: older text, we take it.",
  },
} as const satisfies DocumentRows<"vmm-to-vmm-retirement">;
