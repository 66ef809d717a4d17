import { sizeRule } from "../define/disk-size-rule.ts";
import {
  DATA_DISK_FACTS,
  DATA_DISK_SIZE,
  DISK_OVER_1_TB,
  dataDiskProblems,
} from "../facts/disk-sizes/data-disk-problems.ts";
import { errorMessage } from "../facts/disk-sizes/size-problems.ts";
import { PREREQUISITES } from "../facts/prerequisites.ts";

/** Reports data disks that nothing replicates at their size, or not with the agent or the target disks they have. */
export default sizeRule({
  name: "guest-storage/disk-over-1-tb",
  description: "A data disk too large for Azure, or for the agent or the target disks that it has",
  level: "error",
  rows: [DISK_OVER_1_TB, DATA_DISK_SIZE, PREREQUISITES],
  facts: DATA_DISK_FACTS,
  limitOptions: ["maximumBytes", "maximumBytesWithoutLargeDisks"],
  messages: {
    tooLarge:
      "Disk '{{disk}}' has {{size}}; Site Recovery replicates at most {{most}}. Split it into smaller disks, or exclude it from replication.",
    oldAgent:
      "Disk '{{disk}}' has {{size}}; with the Recovery Services agent {{agent}} on '{{host}}', Site Recovery replicates at most {{large}}. Install an agent newer than {{last}}.",
    unmanaged:
      "Disk '{{disk}}' has {{size}}; disks over {{large}} replicate to managed disks only. Let the machine come up with managed disks.",
    oldAgentAndUnmanaged:
      "Disk '{{disk}}' has {{size}}; over {{large}} it needs managed disks in Azure and an agent newer than {{last}} on '{{host}}', which has {{agent}}. Update the agent, and let the machine come up with managed disks.",
  },
  applies: (disk) => disk.role !== "os",
  problems: dataDiskProblems,
  message: errorMessage,
});
