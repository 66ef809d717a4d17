import { featureRule } from "../define/feature-rule.ts";

/** Reports guests that boot with UEFI secure boot. */
export default featureRule({
  name: "azure-storage/secure-boot",
  description: "A guest with UEFI secure boot",
  level: "error",
  rows: ["hyperv-to-azure/azure-storage/uefi-secure-boot"],
  visit: "VirtualMachine",
  facts: ["VirtualMachine.secureBoot", "VirtualMachine.generation"],
  message:
    "'{{machine}}' boots with UEFI secure boot, which Site Recovery does not support. Turn secure boot off in the machine's settings before replication is enabled.",
  uses(machine, check) {
    if (machine.generation === 1) {
      // Generation 1 has no UEFI. Where secure boot is said to be on, one of the two is wrong, which a rule of its own reports.
      if (machine.secureBoot === true) check.unrecorded(machine, "generation");
      return [];
    }
    if (check.need(machine, "secureBoot") !== true) return [];
    return [{ place: machine.at("secureBoot"), data: { machine: machine.name } }];
  },
});
