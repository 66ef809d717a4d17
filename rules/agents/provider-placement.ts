import type { HyperVHost } from "../../schemas/generated/types.ts";
import { check } from "../define/check.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";
import { EVERY_NODE, rowsAtHost } from "../facts/servers/every-node.ts";

const ROW = "hyperv-to-azure/agents/provider-placement";
type Messages = "onVmmServer" | "onHost";

const onVmmServer = check<"VMMServer", Messages>({
  visit: "VMMServer",
  rows: [ROW],
  facts: ["VMMServer.siteRecoveryProviderVersion"],
  decide(server, check) {
    if (check.need(server, "siteRecoveryProviderVersion") !== "none") return;
    check.report({
      messageId: "onVmmServer",
      data: { server: server.name },
      place: server.at("siteRecoveryProviderVersion"),
    });
  },
});

const onHost = check<"HyperVHost", Messages>({
  visit: "HyperVHost",
  rows: [ROW, EVERY_NODE],
  facts: ["HyperVHost.siteRecoveryProviderVersion", "HyperVHost.hostGroup", "HyperVHost.cluster"],
  // Behind VMM the provider is on the VMM server alone.
  applies: (_, check) => check.binding.scenarios.includes("site-to-azure"),
  decide(host: HyperVHost, check) {
    const version = check.need(host, "siteRecoveryProviderVersion");
    if (version !== "none") return;
    if (!check.binding.isScenarioKnown) return check.unrecorded(host, "hostGroup");
    check.report({
      messageId: "onHost",
      data: { host: host.name },
      place: host.at("siteRecoveryProviderVersion"),
      rows: [ROW, ...rowsAtHost(host, check)],
    });
  },
});

/** Reports VMM servers, and hosts without VMM, that lack the Site Recovery provider. */
export default rowRuleOfChecks<Messages>({
  name: "agents/provider-placement",
  description: "A VMM server, or a host without VMM, that lacks the Site Recovery provider",
  level: "error",
  messages: {
    onVmmServer:
      "The VMM server '{{server}}' has no Site Recovery provider, so none of its machines can be protected. Install the provider on it.",
    onHost:
      "Host '{{host}}' has no Site Recovery provider, which every host of a Hyper-V site needs. Install the provider on it.",
  },
  checks: [onVmmServer, onHost],
});
