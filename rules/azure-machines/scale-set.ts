import { featureRule } from "../define/feature-rule.ts";
import { isNamed } from "../facts/names.ts";

/** Reports Azure machines that a scale set makes by itself. */
export default featureRule({
  name: "azure-machines/scale-set",
  description: "An Azure machine in a scale set that makes machines by itself",
  level: "error",
  rows: ["azure-to-azure/compute/scale-set-flex-scalability"],
  visit: "AzureVirtualMachine",
  facts: ["AzureVirtualMachine.scaleSet", "ScaleSet.scalingProfile"],
  message:
    "'{{machine}}' is in the scale set '{{set}}', which makes machines by a profile of its own; Site Recovery does not replicate such machines. Have the set make them in the other region, or use one that spreads machines alone.",
  uses(machine, check) {
    if (!isNamed(check.need(machine, "scaleSet"))) return [];
    const set = check.needObject(machine, "scaleSet");
    if (!set || check.need(set, "scalingProfile") !== true) return [];
    return [
      {
        place: machine.at("scaleSet"),
        data: { machine: machine.name, set: set.name },
        related: [{ place: set.at("scalingProfile"), message: "the set has a profile" }],
      },
    ];
  },
});
