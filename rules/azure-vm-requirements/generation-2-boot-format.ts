import { diskRule } from "../define/disk-rule.ts";
import { PREREQUISITES } from "../facts/prerequisites.ts";

const ROW = "hyperv-generations/boot-format";
const VM_TYPE = "hyperv-to-azure/azure-vm-requirements/vm-type";

/** Reports OS disks in VHD format of machines of generation 2, which start from a VHDX alone. */
export default diskRule({
  name: "azure-vm-requirements/generation-2-boot-format",
  description:
    "An OS disk in VHD format of a machine of generation 2, which Hyper-V starts from a VHDX alone",
  level: "error",
  rows: [ROW, VM_TYPE, PREREQUISITES],
  limitOptions: [],
  facts: ["Disk.role", "Disk.vhdFormat", "VirtualMachine.generation"],
  messages: {
    boot: "OS disk '{{disk}}' of '{{machine}}' is in {{format}} format, and Hyper-V starts a machine of generation 2 from a {{asked}} alone. Correct the format, the role or the generation.",
  },
  decide(disk, check) {
    const { role, vhdFormat, parent: machine } = disk;
    const refused = check.limit(ROW, "refusedFormat");
    if (role === "data" || machine.generation === 1) return;
    if (vhdFormat !== undefined && vhdFormat.toUpperCase() !== refused) return;
    const format = check.need(disk, "vhdFormat", [ROW]);
    const isOsDisk = check.need(disk, "role", [ROW]) === "os";
    const generation = check.need(machine, "generation", [ROW]);
    if (format === undefined || !isOsDisk || generation === undefined) return;
    check.report({
      messageId: "boot",
      data: { disk: disk.name, machine: machine.name, format, asked: check.limit(ROW, "bootFormat") },
      place: disk.at("vhdFormat"),
      related: [{ place: machine.at("generation"), message: "the machine's generation" }],
    });
  },
});
