import { sizeRule } from "../define/disk-size-rule.ts";
import {
  OS_DISK_FACTS,
  OS_DISK_ROWS,
  OS_DISK_SUPPORT_FACTS,
  osDiskProblems,
} from "../facts/disk-sizes/os-disk-problems.ts";

/** Warns of OS disks of a size that one row allows and others do not, or that the host's agent may not take. */
export default sizeRule({
  name: "azure-vm-requirements/large-os-disk",
  description:
    "An OS disk of a size that the support matrix both allows and refuses, or asks a newer agent for",
  level: "warning",
  rows: OS_DISK_ROWS,
  facts: OS_DISK_FACTS,
  factsOfRows: OS_DISK_SUPPORT_FACTS,
  limitOptions: [],
  messages: {
    disputed:
      "OS disk '{{disk}}' has {{size}}; the support matrix of {{date}} allows generation 2 up to {{most}} in one row, but less than {{below}} in two others. Keep it below {{below}}, or try a test failover first.",
    disputedAboveAzureLimit:
      "OS disk '{{disk}}' has {{size}}; the support matrix of {{date}} allows generation 2 up to {{most}} in one row, but less than {{below}} in two others, and the largest OS disk in Azure has {{azureMost}}. Shrink it.",
    anyGeneration:
      "OS disk '{{disk}}' has {{size}}; on a machine of generation 1 Azure takes at most {{most1}}, and for generation 2 the support matrix of {{date}} allows {{most}} in one row, but less than {{below}} in two others. Shrink it, or record the generation.",
    aboveAzureLimit:
      "OS disk '{{disk}}' has {{size}}; the largest OS disk in Azure has {{azureMost}}. Shrink it.",
    agentAdvised:
      "OS disk '{{disk}}' has {{size}}; for disks over {{large}} the support matrix asks for a Recovery Services agent newer than {{last}}, and '{{host}}' has {{agent}}. Update the agent.",
  },
  applies: (disk) => disk.role !== "data",
  problems: osDiskProblems,
  message([gravest, next]) {
    if (gravest === "aboveAzureLimit" || gravest === "agentAdvised" || gravest === "anyGeneration")
      return gravest;
    return next === "aboveAzureLimit" ? "disputedAboveAzureLimit" : "disputed";
  },
});
