import { linuxVolumeRule } from "../define/linux-volume-rule.ts";

const ROW = "azure-to-azure/storage/drbd";

/** Reports volumes of Azure machines that are distributed replicated block devices. */
export default linuxVolumeRule({
  name: "azure-machines/drbd",
  description: "A distributed replicated block device (DRBD) on disks of an Azure machine",
  level: "error",
  rows: [ROW],
  facts: ["AzureVolume.layout"],
  messages: {
    drbd: "Volume '{{volume}}' of '{{machine}}' is a distributed replicated block device (DRBD), whose disks Site Recovery does not support. Exclude these disks, and let DRBD itself keep a copy in the other region.",
  },
  wrong(volume, check) {
    if (check.verdict(ROW) !== "no" || check.need(volume, "layout") !== "drbd") return undefined;
    return {
      messageId: "drbd",
      data: { volume: volume.name, machine: volume.parent.name },
      place: volume.at("layout"),
    };
  },
});
