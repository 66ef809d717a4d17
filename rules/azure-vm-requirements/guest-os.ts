import { rowRule } from "../define/row-rule.ts";
import { GUEST_FACTS, needGuest } from "../facts/machines/guest.ts";
import { PREREQUISITES } from "../facts/prerequisites.ts";

/** Reports guests whose operating system Azure does not support. */
export default rowRule({
  name: "azure-vm-requirements/guest-os",
  description: "A guest operating system that Azure does not support",
  level: "error",
  rows: [
    "hyperv-to-azure/azure-vm-requirements/guest-os",
    "hyperv-to-azure/replicated-vms/guest-os",
    PREREQUISITES,
  ],
  visit: "VirtualMachine",
  facts: GUEST_FACTS,
  messages: {
    unsupported:
      "'{{machine}}' runs '{{system}}', which Microsoft does not support in Azure any more, or never did, so the prerequisites check may fail. Upgrade the guest before you enable replication.",
  },
  decide(machine, check) {
    const guest = needGuest(machine, check);
    if (guest === undefined) return;
    const system = machine.operatingSystem!;
    if (guest.supportedInAzure === undefined) check.unrecorded(system, "name");
    if (guest.supportedInAzure !== false) return;
    check.report({
      messageId: "unsupported",
      data: { machine: machine.name, system: system.name! },
      place: system.at("name"),
    });
  },
});
