import type { DocumentRows } from "../types.ts";

/** The row on the disk that a machine starts from. */
export const rows = {
  "hyperv-generations/boot-format": {
    title: "What a machine of generation 2 starts from",
    summary: "A machine of generation 2 starts from a VHDX; from a VHD starts one of generation 1.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    limits: {
      refusedFormat: { value: "VHD", unit: "name", source: "document" },
      bootFormat: { value: "VHDX", unit: "name", source: "document" },
    },
    reading:
      "A machine that runs shows that one of the facts is wrong: the format, the role of the disk or the generation. Of data disks the article says nothing; the support matrix takes VHDX alone, which is a warning.",
  },
} as const satisfies DocumentRows<"hyperv-generations">;
