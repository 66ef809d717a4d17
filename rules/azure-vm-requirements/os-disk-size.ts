import { sizeRule } from "../define/disk-size-rule.ts";
import {
  OS_DISK_FACTS,
  OS_DISK_ROWS,
  OS_DISK_SUPPORT_FACTS,
  osDiskProblems,
} from "../facts/disk-sizes/os-disk-problems.ts";
import { errorMessage } from "../facts/disk-sizes/size-problems.ts";

/** Reports OS disks that nothing replicates at their size, or not with the agent or the target disks they have. */
export default sizeRule({
  name: "azure-vm-requirements/os-disk-size",
  description: "An OS disk too large for its generation, or for the agent or the target disks that it has",
  level: "error",
  rows: OS_DISK_ROWS,
  facts: OS_DISK_FACTS,
  factsOfRows: OS_DISK_SUPPORT_FACTS,
  limitOptions: [
    "maximumBytesGeneration1",
    "maximumBytesGeneration2",
    "maximumBytes",
    "maximumBytesWithoutLargeDisks",
  ],
  messages: {
    tooLarge:
      "OS disk '{{disk}}' has {{size}}; on a machine of {{generation}} Azure takes at most {{most}}. Shrink it, or move data to a disk of its own.",
    oldAgent:
      "OS disk '{{disk}}' has {{size}}; with the Recovery Services agent {{agent}} on '{{host}}', Site Recovery replicates at most {{large}}. Install an agent newer than {{last}}.",
    unmanaged:
      "OS disk '{{disk}}' has {{size}}; OS disks over {{large}} replicate to managed disks only. Let the machine come up with managed disks.",
    oldAgentAndUnmanaged:
      "OS disk '{{disk}}' has {{size}}; over {{large}} it needs managed disks in Azure and an agent newer than {{last}} on '{{host}}', which has {{agent}}. Update the agent, and let the machine come up with managed disks.",
  },
  applies: (disk) => disk.role !== "data",
  problems: osDiskProblems,
  message: errorMessage,
});
