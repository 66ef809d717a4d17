import { regionDisplayName } from "../../schemas/values/region.ts";
import { rowRule } from "../define/row-rule.ts";
import { goesToZone, ZONE_FACTS } from "../facts/machines/azure-regions.ts";

const ROW = "azure-to-azure-zones/regions";

/** Warns of machines that go to another zone of a region which the article on zones does not list. */
export default rowRule({
  name: "regions/zone-region",
  description: "Replication to another zone in a region that is not listed for it",
  level: "warning",
  rows: [ROW],
  visit: "AzureReplication",
  facts: ZONE_FACTS,
  messages: {
    unlisted:
      "'{{machine}}' goes to another availability zone of {{region}}, which the article on replication between zones ({{date}}) does not list. See whether the portal offers it there before you count on it.",
  },
  decide(replication, check) {
    const { parent: machine } = replication;
    if (goesToZone(replication, check) !== true) return;
    const source = machine.region!;
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
