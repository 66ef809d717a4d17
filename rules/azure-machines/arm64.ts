import { isArmSize } from "../../documents/tables/azure-machine-sizes.ts";
import { rowRule } from "../define/row-rule.ts";

const ROW = "azure-to-azure/systems/arm64";

/** Reports Azure machines with ARM processors. */
export default rowRule({
  name: "azure-machines/arm64",
  description: "An Azure machine with an ARM processor",
  level: "error",
  rows: [ROW],
  visit: "AzureVirtualMachine",
  facts: [
    "AzureVirtualMachine.vmSize",
    "AzureVirtualMachine.operatingSystem",
    "GuestOperatingSystem.architecture",
  ],
  messages: {
    size: "'{{machine}}' has the size '{{size}}', which has an ARM processor; Site Recovery does not replicate such machines. Choose a size with an x64 processor, for which the machine has to be made anew.",
    system:
      "'{{machine}}' runs a system for {{architecture}}; Site Recovery does not replicate such machines. Make it anew on a size with an x64 processor.",
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
    }
  },
});
