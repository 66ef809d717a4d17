import { rowRule } from "../define/row-rule.ts";
import {
  SUBSCRIPTION_FACTS,
  staysInSubscription,
  ZONAL_SOURCE,
  ZONES_FACTS,
  zonesOf,
} from "../facts/machines/azure-zones.ts";

/** Reports Azure machines that go to a zone of their own number in another subscription. */
export default rowRule({
  name: "regions/zone-of-other-subscription",
  description: "An Azure machine that goes to the zone of its own number, in another subscription",
  level: "warning",
  rows: [ZONAL_SOURCE],
  visit: "AzureReplication",
  facts: [...ZONES_FACTS, ...SUBSCRIPTION_FACTS],
  messages: {
    number:
      "'{{machine}}' runs in availability zone {{zone}} and is to come up in zone {{zone}} of another subscription. Each subscription numbers zones in its own way, so this may be the same place. Compare the physical zones of both subscriptions, which 'az account list-locations' shows, and choose another one.",
  },
  decide(replication, check) {
    const zones = zonesOf(replication, check);
    if (!zones || zones.from === "none" || zones.from !== zones.to) return;
    if (staysInSubscription(replication, check) !== false) return;
    const { parent: machine } = replication;
    check.report({
      messageId: "number",
      data: { machine: machine.name, zone: zones.to },
      place: replication.at("availabilityZone"),
      related: [{ place: machine.at("availabilityZone"), message: "the machine's own zone" }],
    });
  },
});
