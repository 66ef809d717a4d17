import { isArmSize } from "../../documents/tables/azure-machine-sizes.ts";
import { rowRule } from "../define/row-rule.ts";
import { targetSize } from "../facts/machines/target-size.ts";
import { leftOut } from "../run/choices.ts";

const ROW = "azure-to-azure/systems/arm64";

/** Reports Azure machines with ARM processors, and those that are to come up with one. */
export default rowRule({
  name: "azure-machines/arm64",
  description: "An Azure machine with an ARM processor, at the source or at the target",
  level: "error",
  rows: [ROW],
  visit: "AzureVirtualMachine",
  facts: [
    "AzureVirtualMachine.vmSize",
    "AzureVirtualMachine.operatingSystem",
    "GuestOperatingSystem.architecture",
    "AzureReplication.targetVmSize",
  ],
  messages: {
    size: "'{{machine}}' has the size '{{size}}', which has an ARM processor; Site Recovery does not replicate such machines. Choose a size with an x64 processor, for which the machine has to be made anew.",
    system:
      "'{{machine}}' runs a system for {{architecture}}; Site Recovery does not replicate such machines. Make it anew on a size with an x64 processor.",
    target:
      "'{{machine}}' is to come up with the size '{{size}}', which has an ARM processor, and its system is for another one: it would not start. Choose a size with an x64 processor for the target.",
  },
  decide(machine, check) {
    const { operatingSystem: system, vmSize: size } = machine;
    const arm = check.limit(ROW, "architecture");
    // The size has the processor. Where it does not tell, the system does, which starts on no other one.
    const isArm = size === undefined ? undefined : isArmSize(size);
    if (isArm) {
      check.report({
        messageId: "size",
        data: { machine: machine.name, size: size! },
        place: machine.at("vmSize"),
      });
    } else if (isArm === undefined && system?.architecture === arm) {
      const data = { machine: machine.name, architecture: arm };
      check.report({ messageId: "system", data, place: system.at("architecture") });
    } else if (isArm === undefined && system?.architecture === undefined) {
      check.unrecorded(machine, "vmSize");
    } else {
      const replication = machine.replication!;
      // While nothing is chosen, the machine itself decides the row.
      if (leftOut(check.inventory, replication) === "not-asked") return;
      const target = targetSize(replication, check);
      if (target === undefined) return;
      const isArmThere = isArmSize(target);
      if (isArmThere === undefined) check.unrecorded(replication, "targetVmSize");
      if (!isArmThere) return;
      check.report({
        messageId: "target",
        data: { machine: machine.name, size: target },
        place: replication.at("targetVmSize"),
      });
    }
  },
});
