import { isCheckpointFile } from "../../documents/tables/disk-files.ts";
import type { Disk } from "../../schemas/generated/types.ts";
import { inventoryRule } from "../define/inventory-rule.ts";

/** Warns of disks whose recorded file is that of a checkpoint. */
export default inventoryRule({
  name: "inventory/checkpoint-file",
  description: "A disk whose recorded file is that of a checkpoint",
  level: "warning",
  facts: ["Disk.path"],
  messages: {
    checkpoint:
      "The file of disk '{{disk}}' of '{{machine}}' is that of a checkpoint: it goes when the checkpoint is merged, and a guest that is to fail over and back is to have none. Delete the checkpoint, and record the file that the disk has then.",
  },
  create: ({ report }) => ({
    Disk(disk: Disk) {
      if (disk.path === undefined || !isCheckpointFile(disk.path)) return;
      report({
        messageId: "checkpoint",
        node: disk,
        data: { disk: disk.name, machine: disk.parent.name },
        place: disk.at("path"),
      });
    },
  }),
});
