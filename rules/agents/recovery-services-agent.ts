import { rowRule } from "../define/row-rule.ts";
import { EVERY_NODE, rowsAtHost } from "../facts/servers/every-node.ts";

const ROW = "hyperv-to-azure/agents/recovery-services-agent";

/** Reports hosts that protected machines run on, or can move to, without the Recovery Services agent. */
export default rowRule({
  name: "agents/recovery-services-agent",
  description: "A host of protected machines without the Recovery Services agent",
  level: "error",
  rows: [ROW, EVERY_NODE],
  visit: "HyperVHost",
  facts: ["HyperVHost.recoveryServicesAgentVersion", "HyperVHost.cluster"],
  messages: {
    missing:
      "Host '{{host}}' has no Recovery Services agent, so nothing is replicated from it. Install the agent on it.",
  },
  decide(host, check) {
    if (check.need(host, "recoveryServicesAgentVersion") !== "none") return;
    check.report({
      messageId: "missing",
      data: { host: host.name },
      place: host.at("recoveryServicesAgentVersion"),
      rows: [ROW, ...rowsAtHost(host, check)],
    });
  },
});
