import { regionDisplayName } from "../../schemas/values/region.ts";
import { rowRule } from "../define/row-rule.ts";
import { heldAs } from "../facts/networks/held-mappings.ts";

/** Reports mappings between Azure networks that start and end in one region. */
export default rowRule({
  name: "network-mapping/two-regions",
  description: "A mapping between Azure networks of one region",
  level: "error",
  rows: ["azure-to-azure-network-mapping/two-regions"],
  visit: "NetworkMapping",
  facts: ["NetworkMappingSource.region", "NetworkMappingTarget.region"],
  messages: {
    same: "The mapping starts and ends in {{region}}. Machines fail over to another region: name the region of the target network.",
  },
  binding: heldAs("azure-to-azure"),
  decide({ source, target }, check) {
    const from = check.need(source, "region");
    const to = check.need(target, "region");
    if (from === undefined || from !== to) return;
    check.report({
      messageId: "same",
      data: { region: regionDisplayName(from) },
      place: target.at("region"),
      related: [{ place: source.at("region"), message: "the source's region" }],
    });
  },
});
