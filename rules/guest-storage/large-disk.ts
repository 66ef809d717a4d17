import { sizeRule } from "../define/disk-size-rule.ts";
import {
  DATA_DISK_FACTS,
  DATA_DISK_SIZE,
  DISK_OVER_1_TB,
  dataDiskProblems,
} from "../facts/disk-sizes/data-disk-problems.ts";
import { PREREQUISITES } from "../facts/prerequisites.ts";

/** Warns of data disks that may be refused at their size, though the document, or older practice, lets them pass. */
export default sizeRule({
  name: "guest-storage/large-disk",
  description: "A data disk so large that its host's agent, or Azure, may not take it",
  level: "warning",
  rows: [DISK_OVER_1_TB, DATA_DISK_SIZE, PREREQUISITES],
  facts: DATA_DISK_FACTS,
  limitOptions: [],
  messages: {
    aboveAzureLimit:
      "Disk '{{disk}}' has {{size}}; the support matrix allows {{most}}, but the largest managed disk has {{azureMost}}. Make it smaller.",
    agentAdvised:
      "Disk '{{disk}}' has {{size}}; for disks over {{large}} the support matrix asks for a Recovery Services agent newer than {{last}}, and '{{host}}' has {{agent}}. Update the agent.",
  },
  applies: (disk) => disk.role !== "os",
  problems: dataDiskProblems,
  message: ([gravest]) => (gravest === "aboveAzureLimit" ? gravest : "agentAdvised"),
});
