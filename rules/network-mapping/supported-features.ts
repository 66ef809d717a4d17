import { feature, supportedFeaturesRule } from "../define/feature-rule.ts";
import { heldAs } from "../facts/networks/held-mappings.ts";

const ROWS = ["azure-to-azure-network-mapping/any-regions", "azure-to-azure/regions/any-two"] as const;

const machines = feature({
  what: "Replication between these two Azure regions",
  visit: "AzureVirtualMachine",
  rows: ROWS,
  facts: ["AzureVirtualMachine.region"],
  uses(machine, check) {
    const { to } = machine.replication!;
    const from = check.need(machine, "region");
    return from === undefined || to?.region === undefined || to.region === from
      ? []
      : [{ place: to.at("region") }];
  },
});

const mappings = feature({
  what: "A mapping between these two Azure regions",
  visit: "NetworkMapping",
  rows: ROWS,
  facts: ["NetworkMappingSource.region", "NetworkMappingTarget.region"],
  binding: heldAs("azure-to-azure"),
  uses({ source, target }, check) {
    const from = check.need(source, "region");
    const to = check.need(target, "region");
    return from === undefined || to === undefined || to === from ? [] : [{ place: target.at("region") }];
  },
});

/** Reports pairs of regions, should Site Recovery one day not replicate between any two. */
export default supportedFeaturesRule({
  name: "network-mapping/supported-features",
  description: "A pair of Azure regions that the document on network mapping refuses; today it refuses none",
  level: "error",
  features: [machines, mappings],
});
