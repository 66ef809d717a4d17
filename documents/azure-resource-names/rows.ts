import type { DocumentRows } from "../types.ts";

/** The rows on names of resources. */
export const rows = {
  "azure-resource-names/machines-of-a-group": {
    title: "Names of machines in a resource group",
    summary: "The name of a virtual machine is unique in its resource group. Letter case does not count.",
    kind: "static",
    level: "error",
    verdict: "conditional",
  },
  "azure-resource-names/machine-name": {
    title: "Characters in the name of a machine",
    summary:
      "The name of a virtual machine has at most 64 characters. It has no white space and none of the special characters that the article lists, does not start with an underscore and does not end with a period or hyphen.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    binds: ["azure-to-azure"],
    limits: {
      maximumLength: { value: 64, unit: "characters", source: "document" },
      pattern: {
        value: "^(?!_)[^\\s~!@#$%^&*()=+[\\]{}\\\\|;:'\",<>/?]+(?<![.-])$",
        unit: "pattern",
        source: "document",
        note: "The length is a limit of its own.",
      },
      disputed: {
        value: "[_.]",
        unit: "pattern",
        source: "reading",
        note: "Characters that one edition takes within a name and a newer one does not.",
      },
    },
    reading:
      "The 15 characters of Windows are a limit of the host name; the name of the resource has 64, as the article says itself. Its list grew: white space joined it on 2020-09-23, and later `!`, `#`, `$`, `%`, `^`, `~` and parentheses, after a report that they fail (azure-docs issue 73389, 2021-04-07). Newer editions refuse underscores and periods anywhere, as the portal does, but people make machines with them by other ways (azure-rest-api-specs issue 13271, 2021-03-04), so that a name with one is undecided. A machine may keep the name that it has. Hyper-V machines have a stricter row of the support matrix.",
  },
} as const satisfies DocumentRows<"azure-resource-names">;
