import { regionDisplayName } from "../../schemas/values/region.ts";
import { rowRule } from "../define/row-rule.ts";

/** Reports Azure machines that have failed over and do not replicate back. */
export default rowRule({
  name: "replication/failed-over",
  description: "An Azure machine that has failed over and was not reprotected since",
  level: "error",
  rows: ["azure-to-azure-failover/reprotect"],
  visit: "AzureReplication",
  facts: ["AzureReplication.state", "AzureReplication.activeLocation", "AzureReplication.reprotected"],
  messages: {
    unprotected:
      "'{{machine}}' runs {{where}} since a failover, and was not reprotected: it replicates nowhere. Reprotect it, or disable replication and plan it anew from where it runs.",
  },
  decide(replication, check) {
    const state = check.inventory.replicationStateOf(replication);
    // What is not protected yet has not failed over.
    if (state === "considered" || state === "planned") return;
    if (replication.activeLocation === "primary") return;
    const { reprotected, parent: machine } = replication;
    if (reprotected === true) return;
    const location = check.need(replication, "activeLocation");
    if (location === undefined || check.need(replication, "reprotected") === undefined) return;
    const region = replication.to?.region;
    check.report({
      messageId: "unprotected",
      data: {
        machine: machine.name,
        where: region === undefined ? "in the target region" : `in ${regionDisplayName(region)}`,
      },
      place: replication.at("activeLocation"),
      related: [{ place: replication.at("reprotected"), message: "whether it replicates back" }],
    });
  },
});
