import { formatSize } from "../../schemas/values/size.ts";
import { diskRule } from "../define/disk-rule.ts";
import {
  GENERATION_1_OS_DISK,
  GENERATION_1_OS_DISK_FACTS,
  mayBeGeneration1OsDisk,
  sizeBetween,
} from "../facts/disk-sizes/generation-1-os-disk.ts";

/** Warns of OS disks of generation 1 just below the limit, of which reports say that they fail in Azure. */
export default diskRule({
  name: "azure-vm-requirements/doubtful-os-disk",
  description: "An OS disk of generation 1 just below the limit, of which public reports tell failures",
  level: "warning",
  rows: [GENERATION_1_OS_DISK],
  facts: GENERATION_1_OS_DISK_FACTS,
  messages: {
    doubtful:
      "OS disk '{{disk}}' has {{size}}; on generation 1 the documents take that, but a public report of {{report}} tells of OS disks of this size that fail in Azure. Try a test failover first.",
  },
  applies: mayBeGeneration1OsDisk,
  decide(disk, check) {
    const from = check.limit(GENERATION_1_OS_DISK, "doubtfulFromBytes");
    const to = check.limit(GENERATION_1_OS_DISK, "largestOsDiskBytes");
    const size = sizeBetween(disk, { from, to }, check);
    if (size === undefined) return;
    check.report({
      messageId: "doubtful",
      data: {
        disk: disk.name,
        size: formatSize(size),
        report: check.limit(GENERATION_1_OS_DISK, "doubtfulSince"),
      },
      place: disk.at("size"),
      related: [{ place: disk.parent.at("generation"), message: "the machine's generation" }],
    });
  },
});
