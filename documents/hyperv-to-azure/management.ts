import type { DocumentRows } from "../types.ts";

const enabledAgain =
  "A changed time of enabling shows that replication was disabled and enabled again in between, and then nothing is reported.";

/** Changes to the disks of a machine that is replicated already. */
export const management = {
  "hyperv-to-azure/management/resize-disk": {
    title: "Resizing a disk",
    summary:
      "A disk of a replicated machine must keep its size; to change it, disable replication, change it, and enable replication again.",
    kind: "change",
    level: "error",
    verdict: { vmm: "no", site: "no" },
    reading: enabledAgain,
  },
  "hyperv-to-azure/management/add-disk": {
    title: "Adding a disk",
    summary:
      "A replicated machine gets no further disk; to add one, disable replication, add it, and enable replication again.",
    kind: "change",
    level: "error",
    verdict: { vmm: "no", site: "no" },
    reading: enabledAgain,
  },
  "hyperv-to-azure/management/change-disk-id": {
    title: "Changing a disk's identifier",
    summary:
      "The identifier of a replicated disk must stay; a change affects the replication, and the disk shows as not protected.",
    kind: "change",
    level: "error",
    verdict: { vmm: "no", site: "no" },
    reading: `A disk that kept its name or its path is the same disk. ${enabledAgain}`,
  },
} as const satisfies DocumentRows<"hyperv-to-azure">;
