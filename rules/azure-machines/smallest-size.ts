import { machineSize } from "../../documents/tables/azure-machine-sizes.ts";
import { counted } from "../../schemas/values/numbers.ts";
import { formatSize } from "../../schemas/values/size.ts";
import { rowRule } from "../define/row-rule.ts";

const ROW = "azure-to-azure/compute/size";

/** Warns of Azure machines that are smaller than Site Recovery wants them to be. */
export default rowRule({
  name: "azure-machines/smallest-size",
  description: "An Azure machine with fewer cores or less memory than the support matrix asks for",
  level: "warning",
  rows: [ROW],
  visit: "AzureVirtualMachine",
  facts: ["AzureVirtualMachine.vmSize"],
  messages: {
    small:
      "'{{machine}}' has the size '{{size}}', with {{cores}} and {{memory}} of memory; the support matrix asks for {{leastCores}} cores and {{leastMemory}} at least. Site Recovery does not enforce it, but choose a larger size if you can.",
  },
  decide(machine, check) {
    const name = check.need(machine, "vmSize");
    const size = name === undefined ? undefined : machineSize(name);
    if (name !== undefined && size === undefined) check.unrecorded(machine, "vmSize");
    const leastCores = check.limit(ROW, "minimumCores");
    const leastMemory = check.limit(ROW, "minimumMemoryBytes");
    if (!size || (size.cores >= leastCores && size.memory >= leastMemory)) return;
    check.report({
      messageId: "small",
      data: {
        machine: machine.name,
        size: name!,
        cores: counted(size.cores, "core"),
        memory: formatSize(size.memory),
        leastCores,
        leastMemory: formatSize(leastMemory),
      },
      place: machine.at("vmSize"),
    });
  },
});
