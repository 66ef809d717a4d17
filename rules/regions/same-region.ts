import { regionDisplayName } from "../../schemas/values/region.ts";
import { rowRule } from "../define/row-rule.ts";
import { SOURCE_AND_TARGET_FACTS, targetRegion } from "../facts/machines/azure-regions.ts";
import { leftOut } from "../run/choices.ts";

/** Reports Azure machines that are to replicate to their own region, and to no zone of it. */
export default rowRule({
  name: "regions/same-region",
  description: "An Azure machine that is to replicate to its own region, and to no availability zone",
  level: "error",
  rows: ["azure-to-azure/moves/same-region"],
  visit: "AzureReplication",
  facts: [...SOURCE_AND_TARGET_FACTS, "AzureReplication.availabilityZone"],
  messages: {
    same: "'{{machine}}' runs in {{region}} and is to replicate to {{region}}. Name another region, or the availability zone that it is to come up in.",
  },
  decide(replication, check) {
    const { parent: machine, to } = replication;
    const source = check.need(machine, "region");
    const target = targetRegion(replication, check);
    if (source === undefined || source !== target) return;
    const zone =
      replication.availabilityZone ??
      (leftOut(check.inventory, replication) === "to-choose"
        ? "none"
        : check.need(replication, "availabilityZone"));
    if (zone !== "none") return;
    check.report({
      messageId: "same",
      data: { machine: machine.name, region: regionDisplayName(source) },
      place: to!.at("region"),
      related: [{ place: machine.at("region"), message: "the machine runs here" }],
    });
  },
});
