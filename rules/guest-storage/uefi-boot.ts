import { isOlderWindows } from "../../documents/tables/guest-operating-systems.ts";
import type { VirtualMachine } from "../../schemas/generated/types.ts";
import { check } from "../define/check.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";
import { unlisted } from "../define/unlisted.ts";
import { isReplicated } from "../facts/disks/replicated.ts";
import { GUEST_FACTS, needGuest } from "../facts/machines/guest.ts";

const ROW = "hyperv-to-azure/guest-storage/uefi-boot";
type Messages = "oldWindows" | "partitions";

const guests = check<"VirtualMachine", Messages>({
  visit: "VirtualMachine",
  rows: [ROW],
  facts: ["VirtualMachine.generation", ...GUEST_FACTS],
  applies: mayBootByUefi,
  decide(machine, check) {
    const guest = needGuest(machine, check);
    if (guest?.family !== "windows-server") return;
    const oldest = check.limit(ROW, "minimumOperatingSystem");
    const isOlder = isOlderWindows(guest, check.run.guests.identify(oldest)!);
    const system = machine.operatingSystem!;
    if (isOlder === undefined) check.unrecorded(system, "name");
    if (!isOlder || check.need(machine, "generation") === undefined) return;
    check.report({
      messageId: "oldWindows",
      data: { machine: machine.name, system: system.name!, oldest },
      place: system.at("name"),
      related: [{ place: machine.at("generation"), message: "generation 2 boots by UEFI" }],
    });
  },
});

const osDisks = check<"Disk", Messages>({
  visit: "Disk",
  rows: [ROW],
  facts: ["Disk.partitionCount", "Disk.role", "VirtualMachine.generation"],
  applies: (disk) => isReplicated(disk) && disk.role !== "data" && mayBootByUefi(disk.parent),
  decide(disk, check) {
    const most = check.limit(ROW, "maximumPartitions");
    const count = check.need(disk, "partitionCount");
    if (count === undefined || count <= most || check.need(disk, "role") !== "os") return;
    const machine = disk.parent;
    if (check.need(machine, "generation") === undefined) return;
    check.report({
      messageId: "partitions",
      data: { disk: disk.name, count, most },
      place: disk.at("partitionCount"),
      related: [{ place: machine.at("generation"), message: "generation 2 boots by UEFI" }],
    });
  },
});

// Generation 1 always boots by BIOS.
function mayBootByUefi({ generation }: VirtualMachine): boolean {
  return generation !== 1;
}

/** Reports machines that boot by UEFI and that Azure cannot turn into ones that boot by BIOS. */
export default rowRuleOfChecks({
  name: "guest-storage/uefi-boot",
  description:
    "A machine that boots by UEFI with an old Windows Server or too many partitions on its OS disk",
  level: "error",
  messages: {
    oldWindows:
      "'{{machine}}' boots by UEFI and runs '{{system}}'; Site Recovery turns it into a machine that boots by BIOS only from {{oldest}} on. Upgrade the guest, or move it to a machine of generation 1.",
    partitions:
      "OS disk '{{disk}}' has {{count}} partitions; Site Recovery takes at most {{most}} on a machine that boots by UEFI. Remove or merge some.",
  },
  checks: [guests, osDisks, unlisted("disks", [ROW], mayBootByUefi, "VirtualMachine")],
});
