import { rowRule } from "../define/row-rule.ts";
import { GUEST_FACTS, needGuest } from "../facts/machines/guest.ts";
import { PREREQUISITES } from "../facts/prerequisites.ts";

const ROW = "hyperv-to-azure/azure-vm-requirements/architecture";

/** Reports 32-bit guests other than the one that Azure takes. */
export default rowRule({
  name: "azure-vm-requirements/architecture",
  description: "A 32-bit guest other than Windows Server 2008",
  level: "error",
  rows: [ROW, PREREQUISITES],
  visit: "VirtualMachine",
  facts: ["GuestOperatingSystem.architecture", ...GUEST_FACTS],
  messages: {
    thirtyTwoBit:
      "'{{machine}}' runs '{{system}}' in its 32-bit edition; the only 32-bit guest that the support matrix takes is {{allowed}}. Move its work to a 64-bit guest.",
  },
  decide(machine, check) {
    const system = check.need(machine, "operatingSystem");
    if (system === undefined) return;
    const is64Bit = (architecture: string) =>
      check.limit(ROW, "sixtyFourBitArchitectures").includes(architecture) ||
      // Of which another rule warns.
      check.limit(ROW, "untoldArchitectures").includes(architecture);
    if (system.architecture !== undefined && is64Bit(system.architecture)) return;
    const allowed = check.limit(ROW, "thirtyTwoBitOperatingSystems");
    const known = check.run.guests.identify(system.name ?? "");
    // The name alone settles it for systems that are allowed either way, or that only ever were 64-bit.
    if (
      known &&
      (allowed.includes(known.name) || (!system.architecture && known.architectures?.every(is64Bit)))
    )
      return;
    const guest = check.need(system, "architecture") && needGuest(machine, check);
    if (guest === undefined) return;
    check.report({
      messageId: "thirtyTwoBit",
      data: { machine: machine.name, system: system.name!, allowed: allowed.join(", ") },
      place: system.at("architecture"),
    });
  },
});
