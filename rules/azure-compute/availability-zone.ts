import { featureRule } from "../define/feature-rule.ts";

/** Reports machines that are set to come up in an availability zone. */
export default featureRule({
  name: "azure-compute/availability-zone",
  description: "A machine set to come up in an availability zone",
  level: "error",
  rows: ["hyperv-to-azure/azure-compute/availability-zones"],
  visit: "Replication",
  facts: ["Replication.availabilityZone"],
  message:
    "'{{machine}}' is set to come up in availability zone {{zone}}, which Site Recovery does not support for Hyper-V machines. Take the zone out, or use an availability set.",
  // Not recorded it counts as none, as the schema says.
  uses(replication) {
    const { availabilityZone: zone = "none", parent } = replication;
    return zone === "none"
      ? []
      : [{ place: replication.at("availabilityZone"), data: { machine: parent.name, zone } }];
  },
});
