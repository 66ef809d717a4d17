import { rowRule } from "../define/row-rule.ts";
import { GUEST_FACTS, needGuest } from "../facts/machines/guest.ts";
import { PREREQUISITES } from "../facts/prerequisites.ts";

/** Reports guests that Azure takes past the end of their support. */
export default rowRule({
  name: "azure-vm-requirements/guest-os-past-support",
  description: "A guest operating system that Azure takes, but that is past the end of its support",
  level: "warning",
  rows: [
    "hyperv-to-azure/azure-vm-requirements/guest-os",
    "hyperv-to-azure/replicated-vms/guest-os",
    PREREQUISITES,
  ],
  visit: "VirtualMachine",
  facts: GUEST_FACTS,
  messages: {
    pastSupport:
      "'{{machine}}' runs '{{system}}', which Azure takes but which is past the end of its support: Microsoft supports it only under a custom support agreement. Upgrade the guest, or make sure that you have one.",
  },
  decide(machine, check) {
    const guest = needGuest(machine, check);
    if (!guest?.isPastSupport) return;
    const system = machine.operatingSystem!;
    check.report({
      messageId: "pastSupport",
      data: { machine: machine.name, system: system.name! },
      place: system.at("name"),
    });
  },
});
