import { compareKernels, readKernel } from "../../documents/tables/kernels/kernel-name.ts";
import { rowRule } from "../define/row-rule.ts";
import { KERNEL_FACTS, kernelOn } from "../facts/machines/linux-kernel.ts";

const ROW = "azure-to-azure-trusted-launch/sles-kernel";

/** Reports trusted launch machines whose SUSE Linux has a lower kernel than Site Recovery takes there. */
export default rowRule({
  name: "azure-machines/trusted-launch-kernel",
  description: "A trusted launch machine with SUSE Linux and a lower kernel than Site Recovery takes there",
  level: "error",
  rows: [ROW],
  limitOptions: [],
  visit: "AzureVirtualMachine",
  facts: [...KERNEL_FACTS, "AzureVirtualMachine.securityType"],
  messages: {
    low: "'{{machine}}' is a trusted launch machine with kernel '{{kernel}}'; for {{system}} the article on such machines of {{date}} takes {{lowest}} and later. Update the kernel.",
  },
  decide(machine, check) {
    const { securityType } = machine;
    if (securityType !== undefined && securityType !== "TrustedLaunch") return;
    const found = kernelOn(machine, check);
    if (found?.row !== "azure-to-azure/kernels/sles-15") return;
    const { kernel, release, system, text } = found;
    const [, servicePack] = release;
    const limit = LIMITS[servicePack as keyof typeof LIMITS];
    if (servicePack === undefined) check.unrecorded(system, "name");
    if (limit === undefined) return;
    const lowest = readKernel(`${check.limit(ROW, limit)}-default`)!;
    if (kernel?.series !== lowest.series || kernel.flavour !== lowest.flavour) {
      check.unrecorded(system, "kernel");
      return;
    }
    if (compareKernels(kernel, lowest) >= 0) return;
    if (check.need(machine, "securityType") === undefined) return;
    check.report({
      messageId: "low",
      data: {
        machine: machine.name,
        kernel: text,
        system: system.name!,
        date: check.run.matrix.documents["azure-to-azure-trusted-launch"].date,
        lowest: check.limit(ROW, limit),
      },
      place: system.at("kernel"),
    });
  },
});

/** The limits by service pack. Others are not supported there, which another rule reports. */
const LIMITS = {
  3: "servicePack3",
  4: "servicePack4",
  5: "servicePack5",
  6: "servicePack6",
  7: "servicePack7",
} as const;
