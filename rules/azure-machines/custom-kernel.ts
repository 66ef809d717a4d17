import { featureRule } from "../define/feature-rule.ts";
import { KERNEL_FACTS, kernelOn } from "../facts/machines/linux-kernel.ts";

/** Warns of Azure machines with a kernel that does not look like one of the distribution's stock kernels. */
export default featureRule({
  name: "azure-machines/custom-kernel",
  description: "An Azure machine whose kernel does not look like a stock kernel of its distribution",
  level: "warning",
  rows: ["azure-to-azure/systems/custom-kernel"],
  visit: "AzureVirtualMachine",
  facts: KERNEL_FACTS,
  message:
    "'{{machine}}' runs kernel '{{kernel}}', whose name is not that of a stock kernel of {{name}} ({{flavours}}); Site Recovery supports no others. Boot a stock kernel before you enable replication.",
  uses(machine, check) {
    const found = kernelOn(machine, check);
    if (!found) return [];
    const { kernel, distribution, guest, system, text } = found;
    if (kernel && distribution.flavours.includes(kernel.flavour)) return [];
    const data = {
      machine: machine.name,
      kernel: text,
      name: guest.name,
      flavours: distribution.flavours.join(", "),
    };
    return [{ place: system.at("kernel"), data }];
  },
});
