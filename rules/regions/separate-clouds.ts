import { cloudOfRegion, regionDisplayName } from "../../schemas/values/region.ts";
import { rowRule } from "../define/row-rule.ts";
import { SOURCE_AND_TARGET_FACTS, targetRegion } from "../facts/machines/azure-regions.ts";

/** Reports Azure machines that are to replicate into another cloud of Azure. */
export default rowRule({
  name: "regions/separate-clouds",
  description:
    "An Azure machine that is to replicate into another cloud of Azure, as Azure Government is one",
  level: "error",
  rows: ["azure-to-azure/moves/separate-clouds"],
  visit: "AzureReplication",
  facts: SOURCE_AND_TARGET_FACTS,
  messages: {
    separate:
      "'{{machine}}' runs in {{source}}, a region of {{sourceCloud}}, and is to replicate to {{target}}, a region of {{targetCloud}}. These are separate clouds, and Site Recovery does not replicate from one to the other. Choose a region of {{sourceCloud}}.",
  },
  decide(replication, check) {
    const { parent: machine, to } = replication;
    const source = check.need(machine, "region");
    const target = targetRegion(replication, check);
    if (source === undefined || target === undefined || source === target) return;
    const sourceCloud = cloudOfRegion(source);
    const targetCloud = cloudOfRegion(target);
    if (sourceCloud === undefined) check.unrecorded(machine, "region");
    if (targetCloud === undefined) check.unrecorded(to!, "region");
    if (sourceCloud === undefined || targetCloud === undefined || sourceCloud === targetCloud) return;
    check.report({
      messageId: "separate",
      data: {
        machine: machine.name,
        source: regionDisplayName(source),
        target: regionDisplayName(target),
        sourceCloud,
        targetCloud,
      },
      place: to!.at("region"),
      related: [{ place: machine.at("region"), message: "the machine runs here" }],
    });
  },
});
