import type { DocumentRows } from "../types.ts";

/** The row on sizes that take one generation alone. */
export const rows = {
  "azure-vm-generations/target-size": {
    title: "Generation and size",
    summary: "A size takes machines of generation 1, of generation 2 or of both, by its series.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    limits: {
      generation1Alone: { value: ["Av2", "Dv2", "Dv3", "Ev3"], unit: "names", source: "document" },
      generation2Alone: {
        value: [
          ...["DCsv2", "DCasv5", "DCadsv5", "ECasv5", "ECadsv5"],
          ...["Dpsv5", "Dpdsv5", "Epsv5", "Epdsv5"],
          ...["Dsv6", "Ddsv6", "Dlsv6", "Dldsv6", "Dasv6", "Dadsv6", "Dalsv6", "Daldsv6"],
          ...["Dpsv6", "Dpdsv6", "Dplsv6", "Dpldsv6"],
          ...["Esv6", "Edsv6", "Easv6", "Eadsv6", "Epsv6", "Epdsv6"],
          ...["Lsv4", "Lasv4", "FX", "Mv2"],
        ],
        unit: "names",
        source: "document",
        note: "Dasv6, Dadsv6, Lsv4 and Lasv4 by their own pages (2026-03-10, 2024-07-29, 2025-03-18).",
      },
      bothGenerations: {
        value: [
          ...["B", "DSv2", "Dsv3", "Dv4", "Dsv4", "Dav4", "Dasv4", "Ddv4", "Ddsv4"],
          ...["Dv5", "Dsv5", "Ddv5", "Ddsv5", "Dasv5", "Dadsv5", "Dlsv5"],
          ...["Esv3", "Ev4", "Esv4", "Eav4", "Easv4", "Edv4", "Edsv4"],
          ...["Ev5", "Esv5", "Edv5", "Edsv5", "Easv5", "Eadsv5"],
          ...["Fsv2", "Lsv2", "Lsv3", "M"],
        ],
        unit: "names",
        source: "document",
        note: "Dlsv5 and Lsv3 by their own pages (2024-07-18, 2024-07-31).",
      },
    },
    reading:
      "The list stands in one edition of that date; a later one of the same date names families, and leaves the rest to the page of each series. Those of version 6 say 'Generation 1 VMs: Not Supported' (Dsv6, Ddsv6, Dadsv6: 2024-07-29, Edsv6, Eadsv6: 2024-08-01, Dasv6, Esv6, Easv6: 2026-03-10), and people report that such a size 'cannot boot Hypervisor Generation 1' (Dayzure/entra-gsa-labs issue 12, 2025-05-27), and one of Dv3 not generation 2 (dotnet/arcade issue 9371, 2022-05-16). A machine keeps its generation in a failover. A series that is in none of the lists is undecided, unless the machine has that size now.",
  },
} as const satisfies DocumentRows<"azure-vm-generations">;
