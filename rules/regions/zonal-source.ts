import { rowRule } from "../define/row-rule.ts";
import {
  SUBSCRIPTION_FACTS,
  staysInSubscription,
  ZONAL_SOURCE,
  ZONES_FACTS,
  zonesOf,
} from "../facts/machines/azure-zones.ts";

/** Reports Azure machines that go to a zone of their region and run in none, or in that very zone. */
export default rowRule({
  name: "regions/zonal-source",
  description:
    "An Azure machine that goes to an availability zone of its region, from none or from that very zone",
  level: "error",
  rows: [ZONAL_SOURCE],
  visit: "AzureReplication",
  facts: [...ZONES_FACTS, ...SUBSCRIPTION_FACTS],
  messages: {
    none: "'{{machine}}' runs in no availability zone and is to replicate to zone {{zone}} of its region; Site Recovery replicates within a region only from zone to zone. Choose another region, or make the machine anew in a zone.",
    same: "'{{machine}}' runs in availability zone {{zone}} and is to come up in the same one, so that both are lost together. Choose another zone.",
  },
  decide(replication, check) {
    const zones = zonesOf(replication, check);
    if (!zones || (zones.from !== "none" && zones.from !== zones.to)) return;
    const { parent: machine } = replication;
    if (zones.from !== "none" && staysInSubscription(replication, check) !== true) return;
    check.report({
      messageId: zones.from === "none" ? "none" : "same",
      data: { machine: machine.name, zone: zones.to },
      place: replication.at("availabilityZone"),
      related: [{ place: machine.at("availabilityZone"), message: "the machine's own zone" }],
    });
  },
});
