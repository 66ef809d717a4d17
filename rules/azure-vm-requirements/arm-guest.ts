import { rowRule } from "../define/row-rule.ts";
import { PREREQUISITES } from "../facts/prerequisites.ts";

const ROW = "hyperv-to-azure/azure-vm-requirements/architecture";

/** Reports guests for Arm, of which no document speaks. */
export default rowRule({
  name: "azure-vm-requirements/arm-guest",
  description: "A guest for Arm, which no document mentions",
  level: "warning",
  rows: [ROW, PREREQUISITES],
  visit: "VirtualMachine",
  facts: ["VirtualMachine.operatingSystem", "GuestOperatingSystem.architecture"],
  messages: {
    arm: "'{{machine}}' is a guest for {{architecture}}. The support matrix of {{date}} asks for 64-bit guests, and no document says whether those for Arm are among them. Ask Microsoft before you rely on it.",
  },
  decide(machine, check) {
    const system = check.need(machine, "operatingSystem");
    if (system === undefined) return;
    const untold = check.limit(ROW, "untoldArchitectures");
    const known = check.run.guests.identify(system.name ?? "");
    // The name alone settles it for systems that there are not for Arm.
    if (!system.architecture && known?.architectures?.every((each) => !untold.includes(each))) return;
    const architecture = check.need(system, "architecture");
    if (architecture === undefined || !untold.includes(architecture)) return;
    check.report({
      messageId: "arm",
      data: {
        machine: machine.name,
        architecture,
        date: check.run.matrix.documents["hyperv-to-azure"].date,
      },
      place: system.at("architecture"),
    });
  },
});
