import { regionDisplayName } from "../../schemas/values/region.ts";
import { rowRule } from "../define/row-rule.ts";
import { goesToZone, SOURCE_AND_TARGET_FACTS, targetRegion } from "../facts/machines/azure-regions.ts";

const ROW = "azure-to-azure-zones/regions";

/** Warns of machines that go to another zone of a region which the article on zones does not list. */
export default rowRule({
  name: "regions/zone-region",
  description: "Replication to another zone in a region that is not listed for it",
  level: "warning",
  rows: [ROW],
  visit: "AzureReplication",
  facts: [...SOURCE_AND_TARGET_FACTS, "AzureReplication.availabilityZone"],
  messages: {
    unlisted:
      "'{{machine}}' goes to another availability zone of {{region}}, which the article on replication between zones ({{date}}) does not list. See whether the portal offers it there before you count on it.",
  },
  decide(replication, check) {
    const { parent: machine } = replication;
    const source = check.need(machine, "region");
    const target = targetRegion(replication, check);
    if (source === undefined || source !== target) return;
    if (check.need(replication, "availabilityZone") === undefined || !goesToZone(replication)) return;
    if (check.limit(ROW, "regions").includes(source)) return;
    check.report({
      messageId: "unlisted",
      data: {
        machine: machine.name,
        region: regionDisplayName(source),
        date: check.run.matrix.documents["azure-to-azure-zones"].date,
      },
      place: replication.at("availabilityZone"),
      related: [{ place: machine.at("region"), message: "the machine's region" }],
    });
  },
});
