import {
  isSizeName,
  machineSize,
  newestSizes,
  seriesWithoutSize,
} from "../../documents/tables/azure-machine-sizes.ts";
import type { AzureReplication, AzureVirtualMachine, Replication } from "../../schemas/generated/types.ts";
import type { Place } from "../../schemas/located.ts";
import { inventoryRule } from "../define/inventory-rule.ts";
import { isNamed } from "../facts/names.ts";

/**
 * Reports sizes of series of which drlint has no page. They are as right as any, but rows on how much they have stay undecided, which
 * readiness tells otherwise.
 */
export default inventoryRule({
  name: "inventory/unlisted-size",
  description: "A size of a series that is not in drlint's list of Azure's sizes",
  level: "warning",
  sets: ["strict"],
  facts: ["AzureVirtualMachine.vmSize", "AzureReplication.targetVmSize", "Replication.targetVmSize"],
  messages: {
    unlisted:
      "'{{written}}' is of a series that is not in drlint's list of sizes of {{date}}, so rows on how much it has stay undecided. 'az vm list-skus' says whether Azure has it, and how many disks and adapters it takes.",
  },
  create({ report }) {
    const check = (written: string | undefined, place: () => Place) => {
      if (!isNamed(written) || machineSize(written)) return;
      if (seriesWithoutSize(written) || !isSizeName(written)) return;
      report({ messageId: "unlisted", data: { written, date: newestSizes }, place: place() });
    };
    const target = (replication: Replication | AzureReplication) =>
      check(replication.targetVmSize, () => replication.at("targetVmSize"));
    return {
      AzureVirtualMachine: (machine: AzureVirtualMachine) =>
        check(machine.vmSize, () => machine.at("vmSize")),
      AzureReplication: target,
      Replication: target,
    };
  },
});
