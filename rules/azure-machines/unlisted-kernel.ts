import { rowRule } from "../define/row-rule.ts";
import { KERNEL_FACTS, KERNEL_ROWS, kernelOn, listingOfKernel } from "../facts/machines/linux-kernel.ts";

/** Warns of Azure machines with a kernel that the support matrix does not list, though nothing says that it is refused. */
export default rowRule({
  name: "azure-machines/unlisted-kernel",
  description:
    "An Azure machine with a kernel that is newer than those of the support matrix, or stands between them",
  level: "warning",
  rows: KERNEL_ROWS,
  limitOptions: [],
  visit: "AzureVirtualMachine",
  facts: KERNEL_FACTS,
  messages: {
    newer:
      "'{{machine}}' runs kernel '{{kernel}}', which is newer than those that the support matrix of {{date}} lists for {{system}}. Look into its newest edition before you rely on it, and hold kernel updates back until Site Recovery takes them.",
    between:
      "'{{machine}}' runs kernel '{{kernel}}', which the support matrix of {{date}} does not list for {{system}}, though it lists older and newer ones. Look into its newest edition, or update to a kernel that is listed.",
  },
  decide(machine, check) {
    const found = kernelOn(machine, check, (row) => [row]);
    if (!found) return;
    const { kind } = listingOfKernel(found, check);
    if (kind !== "newer" && kind !== "unlisted") return;
    const { system, text, row } = found;
    check.report({
      messageId: kind === "newer" ? "newer" : "between",
      data: {
        machine: machine.name,
        kernel: text,
        system: system.name!,
        date: check.run.matrix.documents["azure-to-azure"].date,
      },
      place: system.at("kernel"),
      rows: [row],
    });
  },
});
