import { diskFeatureRule } from "../define/disk-rule.ts";

const ROW = "hyperv-to-azure-questions/machines/dynamic-os-disk";

/** Reports dynamic OS disks of generation 1. */
export default diskFeatureRule({
  name: "guest-storage/dynamic-os-disk",
  description: "A dynamic OS disk of a generation 1 machine",
  level: "error",
  rows: [ROW],
  facts: ["Disk.partitionType", "Disk.role", "VirtualMachine.generation"],
  message:
    "OS disk '{{disk}}' of '{{machine}}' is dynamic, and the OS disk must be a basic one. Move its volumes to a basic disk.",
  // Of generation 2 the support matrix says the same, and its rule warns of it.
  applies: (disk) => disk.parent.generation !== 2,
  uses(disk, check) {
    if (disk.role === "data" || disk.partitionType === check.limit(ROW, "osDiskType")) return [];
    const type = check.need(disk, "partitionType");
    const role = check.need(disk, "role");
    const generation = check.need(disk.parent, "generation");
    if (type === undefined || role === undefined || generation === undefined) return [];
    return [{ place: disk.at("partitionType"), data: { disk: disk.name, machine: disk.parent.name } }];
  },
});
