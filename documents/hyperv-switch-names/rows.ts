import type { DocumentRows } from "../types.ts";

/** The rows on names of virtual switches. */
export const rows = {
  "hyperv-switch-names/number-sign": {
    title: "Number sign in a virtual switch",
    summary: "Machines on a virtual switch with # in its name cannot be protected.",
    kind: "static",
    level: "error",
    verdict: "no",
    limits: {
      refusedCharacter: { value: "#", unit: "name", source: "document" },
    },
    reading:
      "Taken from reports that cite the article; the article itself was not read. With VMM an adapter names a VM network and not the switch, so nothing is said there.",
  },
} as const satisfies DocumentRows<"hyperv-switch-names">;
