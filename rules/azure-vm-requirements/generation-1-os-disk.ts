import { formatSize } from "../../schemas/values/size.ts";
import { diskRule } from "../define/disk-rule.ts";
import {
  GENERATION_1_OS_DISK,
  GENERATION_1_OS_DISK_FACTS,
  mayBeGeneration1OsDisk,
  sizeBetween,
} from "../facts/disk-sizes/generation-1-os-disk.ts";

const MATRIX = "hyperv-to-azure/azure-vm-requirements/os-disk-size";

/** Warns of OS disks of generation 1 that the support matrix takes and the deployment planner refuses. */
export default diskRule({
  name: "azure-vm-requirements/generation-1-os-disk",
  description: "An OS disk of generation 1 that the support matrix takes and the planner refuses",
  level: "warning",
  rows: [GENERATION_1_OS_DISK],
  facts: GENERATION_1_OS_DISK_FACTS,
  messages: {
    disputed:
      "OS disk '{{disk}}' has {{size}}; the support matrix of {{matrixDate}} takes it on generation 1, the deployment planner's report of {{date}} at most {{most}}. Shrink it.",
  },
  applies: mayBeGeneration1OsDisk,
  decide(disk, check) {
    const most = check.limit(GENERATION_1_OS_DISK, "largestOsDiskBytes");
    const allowed = check.limit(MATRIX, "maximumBytesGeneration1");
    const size = sizeBetween(disk, { from: most + 1, to: Number.POSITIVE_INFINITY }, check);
    if (size === undefined) return;
    // Above the matrix's own limit another rule reports it.
    if (size > allowed) {
      check.broken();
      return;
    }
    const { documents } = check.run.matrix;
    check.report({
      messageId: "disputed",
      data: {
        disk: disk.name,
        size: formatSize(size),
        most: formatSize(most),
        date: documents["hyperv-deployment-planner"].date,
        matrixDate: documents["hyperv-to-azure"].date,
      },
      place: disk.at("size"),
      related: [{ place: disk.parent.at("generation"), message: "the machine's generation" }],
    });
  },
});
