import { restrictedRegions } from "../../documents/tables/restricted-regions.ts";
import { regionDisplayName } from "../../schemas/values/region.ts";
import { rowRule } from "../define/row-rule.ts";
import { SOURCE_AND_TARGET_FACTS, targetRegion } from "../facts/machines/azure-regions.ts";

const ROW = "azure-to-azure/regions/restricted";

/** Reports machines from or to regions that Azure keeps for disaster recovery within their country. */
export default rowRule({
  name: "regions/restricted",
  description: "An Azure machine in, or replicating to, a region that needs an allow list",
  level: "warning",
  rows: [ROW],
  visit: "AzureReplication",
  facts: SOURCE_AND_TARGET_FACTS,
  messages: {
    restricted:
      "{{region}} is kept for disaster recovery of machines in {{partner}}: '{{machine}}' can use it only if its subscription and that of the target are on Microsoft's allow list. Ask for it before replication is enabled.",
  },
  decide(replication, check) {
    const { parent: machine } = replication;
    const restricted: readonly string[] = check.limit(ROW, "restrictedRegions");
    const source = check.need(machine, "region");
    const target = targetRegion(replication, check);
    for (const [region, node] of [
      [source, machine],
      [target, replication.to],
    ] as const) {
      if (region === undefined || !restricted.includes(region)) continue;
      const partner = restrictedRegions.get(region);
      check.report({
        messageId: "restricted",
        data: {
          region: regionDisplayName(region),
          partner: partner === undefined ? "its country" : regionDisplayName(partner),
          machine: machine.name,
        },
        place: node!.at("region"),
      });
    }
  },
});
