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
    // Generation 1 has no UEFI, so a setting that an export gives there means nothing.
    if (machine.generation === 1 || check.need(machine, "secureBoot") !== true) return [];
    return [{ place: machine.at("secureBoot"), data: { machine: machine.name } }];
  },
});
