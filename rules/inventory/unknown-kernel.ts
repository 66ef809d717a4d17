import { kernelSource } from "../../documents/tables/kernels/kernels.ts";
import type { AzureVirtualMachine } from "../../schemas/generated/types.ts";
import { inventoryRule } from "../define/inventory-rule.ts";
import { KERNEL_FACTS, kernelOn, listingOfKernel } from "../facts/machines/linux-kernel.ts";
import type { RowCheck } from "../run/row-check.ts";

/**
 * Reports stock kernels of which the support matrix says nothing, since they are older than those that it lists or of a series
 * that it does not have. Most of them replicate well: the row on them stays undecided, which readiness tells otherwise.
 */
export default inventoryRule({
  name: "inventory/unknown-kernel",
  description: "A stock kernel of an Azure machine that is not in drlint's list, and not newer",
  level: "warning",
  sets: ["strict"],
  facts: KERNEL_FACTS,
  messages: {
    unknown:
      "Kernel '{{kernel}}' is not in drlint's list of {{date}} for {{system}}, so the row on it stays undecided. Look into an older edition of the support matrix, or update to a kernel that is listed.",
  },
  create({ run, report }) {
    // The rows take down what is missing; here it is only asked.
    const asked = {
      need: (node, property) => node[property] as never,
      unrecorded: () => {},
      run,
    } satisfies Pick<RowCheck, "need" | "unrecorded" | "run">;
    return {
      AzureVirtualMachine(machine: AzureVirtualMachine) {
        const found = kernelOn(machine, asked);
        // Of kernels that are no stock ones azure-machines/custom-kernel tells.
        if (!found?.kernel || !found.distribution.flavours.includes(found.kernel.flavour)) return;
        const { system, text, release } = found;
        if (release[1] === undefined || listingOfKernel(found, asked).kind !== "unknown") return;
        const data = { kernel: text, date: kernelSource.date, system: system.name! };
        report({ messageId: "unknown", data, place: system.at("kernel") });
      },
    };
  },
});
