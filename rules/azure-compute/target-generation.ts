import { seriesOfSize } from "../../documents/tables/azure-machine-sizes.ts";
import type { AzureVirtualMachine, VirtualMachine } from "../../schemas/generated/types.ts";
import { check } from "../define/check.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";
import { targetSize } from "../facts/machines/target-size.ts";
import { isNamed } from "../facts/names.ts";
import { leftOut } from "../run/choices.ts";
import type { RowCheck } from "../run/row-check.ts";

const ROW = "azure-vm-generations/target-size";

/** Reports machines whose size at the target takes the other generation alone. */
export default rowRuleOfChecks({
  name: "azure-compute/target-generation",
  description: "A machine whose size at the target takes machines of the other generation alone",
  level: "error",
  limitOptions: [],
  messages: {
    other:
      "'{{machine}}' is of generation {{generation}}, and is to come up with the size '{{size}}', which takes machines of generation {{taken}} alone. Choose another size for the target.",
  },
  checks: [
    check({
      visit: "VirtualMachine",
      rows: [ROW],
      facts: ["VirtualMachine.generation", "Replication.targetVmSize"],
      decide(machine: VirtualMachine, rowCheck: RowCheck<"other">) {
        const replication = machine.replication!;
        const size = replication.targetVmSize;
        // Where none is chosen, Site Recovery takes one of its own.
        if (!isNamed(size) || leftOut(rowCheck.inventory, replication) === "not-asked") return;
        decide(machine, size, rowCheck);
      },
    }),
    check({
      visit: "AzureVirtualMachine",
      rows: [ROW],
      facts: [
        "AzureVirtualMachine.generation",
        "AzureVirtualMachine.vmSize",
        "AzureReplication.targetVmSize",
      ],
      decide(machine: AzureVirtualMachine, rowCheck: RowCheck<"other">) {
        const size = targetSize(machine.replication!, rowCheck);
        // It runs with that size now.
        if (size === undefined || size.toLowerCase() === machine.vmSize?.toLowerCase()) return;
        decide(machine, size, rowCheck);
      },
    }),
  ],
});

function decide(
  machine: VirtualMachine | AzureVirtualMachine,
  size: string,
  rowCheck: RowCheck<"other">,
): void {
  const replication = machine.replication!;
  const series = seriesOfSize(size);
  const takes = (limit: "generation1Alone" | "generation2Alone" | "bothGenerations") =>
    series !== undefined && rowCheck.limit(ROW, limit).includes(series);
  if (takes("bothGenerations")) return;
  const taken = takes("generation1Alone") ? 1 : takes("generation2Alone") ? 2 : undefined;
  if (taken === undefined) {
    rowCheck.unrecorded(replication, "targetVmSize");
    return;
  }
  const generation = rowCheck.need(machine, "generation");
  if (generation === undefined || generation === taken) return;
  rowCheck.report({
    messageId: "other",
    data: { machine: machine.name, generation, size, taken },
    place: replication.at("targetVmSize"),
    related: [{ place: machine.at("generation"), message: "the machine's generation" }],
  });
}
