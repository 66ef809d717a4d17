import type { Disk, VirtualMachine } from "../../schemas/generated/types.ts";
import { check } from "../define/check.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";
import { unlisted } from "../define/unlisted.ts";
import { hasFormat } from "../facts/disks/disk-format.ts";
import { dataVolumesOn, leastDataVolumesOn } from "../facts/disks/os-disk-volumes.ts";
import { isReplicated } from "../facts/disks/replicated.ts";
import { PREREQUISITES } from "../facts/prerequisites.ts";
import type { RowCheck } from "../run/row-check.ts";

const ROW = "hyperv-to-azure/azure-vm-requirements/vm-type";
const FORMATS = "hyperv-to-azure/azure-vm-requirements/hard-disk-format";
type Messages = "format" | "osDiskType" | "dataVolumes" | "perhapsDataVolumes";
type Check = RowCheck<Messages, unknown>;

const disks = check<"Disk", Messages>({
  visit: "Disk",
  rows: [ROW, PREREQUISITES],
  facts: ["Disk.vhdFormat", "Disk.partitionType", "Disk.role", "VirtualMachine.generation"],
  applies: (disk) => isReplicated(disk) && mayBeGeneration2(disk.parent),
  decide(disk, check) {
    if (hasFormat(disk)) checkFormat(disk, check);
    if (disk.role !== "data") checkType(disk, check);
  },
});

const osDiskVolumes = check<"VirtualMachine", Messages>({
  visit: "VirtualMachine",
  rows: [ROW, PREREQUISITES],
  facts: ["VirtualMachine.volumes", "Volume.role", "Volume.disks", "VirtualMachine.generation"],
  applies: mayBeGeneration2,
  decide(machine, check) {
    const osDisk = machine.disks?.find((disk) => disk.role === "os" && isReplicated(disk));
    const volumes = check.need(machine, "volumes");
    if (osDisk === undefined || volumes === undefined) return;
    const most = check.limit(ROW, "maximumDataVolumes");
    const found = dataVolumesOn(osDisk, volumes, most, check);
    // Whatever the roles are that are not recorded, some of these volumes hold data.
    const unsaid = leastDataVolumesOn(osDisk, volumes, check);
    const count = found.length + unsaid.least;
    if (count <= most || check.need(machine, "generation") === undefined) return;
    const isCertain = found.length > most;
    const shown = isCertain ? found : [...found, ...unsaid.volumes];
    const places = shown.map(({ volume, index }) => volume.at("disks", index));
    check.report({
      messageId: isCertain ? "dataVolumes" : "perhapsDataVolumes",
      data: { machine: machine.name, disk: osDisk.name, count: isCertain ? found.length : count, most },
      place: places[most]!,
      related: places.toSpliced(most, 1).map((place) => ({ place, message: "a volume on the OS disk" })),
    });
  },
});

function checkFormat(disk: Disk, check: Check): void {
  const format = check.need(disk, "vhdFormat");
  const asked = check.limit(ROW, "diskFormat");
  if (format === undefined || format.toUpperCase() === asked) return;
  // Formats that no machine may have are reported by the rule on formats.
  if (!check.limit(FORMATS, "diskFormats").includes(format.toUpperCase())) return;
  // Hyper-V itself starts no machine of generation 2 from one: a rule of its own reports that.
  if (disk.role === "os" && disk.parent.generation === 2) return;
  report(disk, "vhdFormat", { messageId: "format", data: { format, asked } }, check);
}

function checkType(disk: Disk, check: Check): void {
  const type = check.need(disk, "partitionType");
  const asked = check.limit(ROW, "osDiskType");
  if (type === undefined || type === asked || check.need(disk, "role") === undefined) return;
  report(disk, "partitionType", { messageId: "osDiskType", data: { type, asked } }, check);
}

function report(
  disk: Disk,
  property: "vhdFormat" | "partitionType",
  { messageId, data }: { messageId: Messages; data: Readonly<Record<string, string>> },
  check: Check,
): void {
  const machine = disk.parent;
  if (check.need(machine, "generation") === undefined) return;
  check.report({
    messageId,
    data: { ...data, machine: machine.name, disk: disk.name },
    place: disk.at(property),
    related: [{ place: machine.at("generation"), message: "the machine's generation" }],
  });
}

function mayBeGeneration2({ generation }: VirtualMachine): boolean {
  return generation !== 1;
}

/** Warns of disks with which the support matrix does not take a machine of generation 2. */
export default rowRuleOfChecks({
  name: "azure-vm-requirements/vm-type",
  description: "A machine of generation 2 with a VHD disk, a dynamic OS disk or many data volumes on it",
  level: "warning",
  messages: {
    format:
      "Disk '{{disk}}' of '{{machine}}' is in {{format}} format; the support matrix takes generation 2 with {{asked}} disks. Convert it with Convert-VHD.",
    osDiskType:
      "OS disk '{{disk}}' of '{{machine}}' is {{type}}; the support matrix takes generation 2 with a {{asked}} OS disk. Move its volumes to a {{asked}} disk.",
    dataVolumes:
      "OS disk '{{disk}}' of '{{machine}}' holds {{count}} data volumes; the support matrix takes generation 2 with at most {{most}}. Move some to a data disk.",
    perhapsDataVolumes:
      "OS disk '{{disk}}' of '{{machine}}' holds at least {{count}} data volumes, whatever the roles are that are not recorded; the support matrix takes generation 2 with at most {{most}}. Record the roles, or move some to a data disk.",
  },
  checks: [disks, osDiskVolumes, unlisted("disks", [ROW, PREREQUISITES], mayBeGeneration2, "VirtualMachine")],
});
