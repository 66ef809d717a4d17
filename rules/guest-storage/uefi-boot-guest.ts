import { rowRule } from "../define/row-rule.ts";
import { GUEST_FACTS, needGuest } from "../facts/machines/guest.ts";

const UEFI = "hyperv-to-azure/guest-storage/uefi-boot";
const VM_TYPE = "hyperv-to-azure/azure-vm-requirements/vm-type";

/** Warns of machines that boot by UEFI and run something else than Windows Server. */
export default rowRule({
  name: "guest-storage/uefi-boot-guest",
  description: "A machine that boots by UEFI and runs Linux or a Windows client",
  level: "warning",
  rows: [UEFI, VM_TYPE],
  visit: "VirtualMachine",
  facts: ["VirtualMachine.generation", ...GUEST_FACTS],
  limitOptions: [],
  messages: {
    notServer:
      "'{{machine}}' boots by UEFI and runs '{{system}}'; one row of the support matrix of {{date}} takes Windows Server only, while another allows generation 2 with any guest. Try a test failover before you rely on it.",
  },
  applies: ({ generation }) => generation !== 1,
  decide(machine, check) {
    const guest = needGuest(machine, check);
    if (guest === undefined || guest.family === "windows-server") return;
    if (check.need(machine, "generation") === undefined) return;
    const system = machine.operatingSystem!;
    const { date } = check.run.matrix.documents["hyperv-to-azure"];
    check.report({
      messageId: "notServer",
      data: { machine: machine.name, system: system.name!, date },
      place: system.at("name"),
      related: [{ place: machine.at("generation"), message: "generation 2 boots by UEFI" }],
    });
  },
});
