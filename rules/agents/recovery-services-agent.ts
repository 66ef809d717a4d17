import { rowRule } from "../define/row-rule.ts";

/** Reports hosts of protected machines that lack the Recovery Services agent. */
export default rowRule({
  name: "agents/recovery-services-agent",
  description: "A host of protected machines without the Recovery Services agent",
  level: "error",
  rows: ["hyperv-to-azure/agents/recovery-services-agent"],
  visit: "HyperVHost",
  facts: ["HyperVHost.recoveryServicesAgentVersion"],
  messages: {
    missing:
      "Host '{{host}}' has protected machines but no Recovery Services agent, so nothing is replicated from it. Install the agent on it.",
  },
  decide(host, check) {
    if (check.need(host, "recoveryServicesAgentVersion") !== "none") return;
    check.report({
      messageId: "missing",
      data: { host: host.name },
      place: host.at("recoveryServicesAgentVersion"),
    });
  },
});
