import { check } from "../define/check.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";
import { unlisted } from "../define/unlisted.ts";
import { needDisksOf } from "../facts/disks/volumes.ts";

const ROW = "hyperv-to-azure/guest-storage/lvm";

const volumes = check<"Volume", "onOsDisk">({
  visit: "Volume",
  rows: [ROW],
  facts: ["Volume.layout", "Volume.role", "Volume.disks", "Disk.role"],
  decide(volume, check) {
    if (check.need(volume, "layout") !== "lvm") return;
    const data = { volume: volume.name, machine: volume.parent.name };
    if (volume.role === "os") {
      const related = [{ place: volume.at("role"), message: "the operating system lies on it" }];
      check.report({ messageId: "onOsDisk", data, place: volume.at("layout"), related });
      return;
    }
    for (const { disk, index } of needDisksOf(volume, check)) {
      if (check.need(disk, "role") !== "os") continue;
      const related = [
        { place: volume.at("disks", index), message: "it lies on the OS disk" },
        { place: disk.at("role"), message: "the OS disk" },
      ];
      check.report({ messageId: "onOsDisk", data, place: volume.at("layout"), related });
      return;
    }
  },
});

/** Reports logical volumes of Linux (LVM) that lie on the OS disk. */
export default rowRuleOfChecks({
  name: "guest-storage/lvm-on-os-disk",
  description: "A logical volume of Linux (LVM) on the OS disk",
  level: "error",
  messages: {
    onOsDisk:
      "Volume '{{volume}}' of '{{machine}}' is a logical volume (LVM) on the OS disk; Site Recovery takes them on data disks only. Keep the operating system on plain partitions.",
  },
  checks: [volumes, unlisted("volumes", [ROW])],
});
