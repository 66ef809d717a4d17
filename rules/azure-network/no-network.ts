import { rowRule } from "../define/row-rule.ts";

/** Warns of machines to Azure without VMM that are set to come up in no network. */
export default rowRule({
  name: "azure-network/no-network",
  description: "A machine without VMM that is set to come up in no network in Azure",
  level: "warning",
  rows: ["site-recovery-monitoring/target-network"],
  visit: "Replication",
  facts: ["Replication.network"],
  messages: {
    none: "'{{machine}}' is set to come up in no network. Site Recovery lists such machines under configuration issues: name the Azure network that it is to be connected to.",
  },
  decide(replication, check) {
    if (check.need(replication, "network") !== "none") return;
    check.report({
      messageId: "none",
      data: { machine: replication.parent.name },
      place: replication.at("network"),
    });
  },
});
