import { rowRule } from "../define/row-rule.ts";
import { isNamed } from "../facts/names.ts";
import { protectionsOfCluster } from "../facts/servers/cluster-nodes.ts";
import { bindingThrough } from "../run/binding.ts";

const ROW = "hyperv-to-azure-questions/clusters/every-node";

/** Reports nodes without the agent, or without the provider, of clusters that have protected machines. */
export default rowRule({
  name: "clusters/every-node",
  description: "A node without agent or provider in a cluster that has protected machines",
  level: "error",
  rows: [ROW],
  visit: "HyperVHost",
  facts: [
    "HyperVHost.cluster",
    "HyperVHost.recoveryServicesAgentVersion",
    "HyperVHost.siteRecoveryProviderVersion",
  ],
  messages: {
    missing:
      "Host '{{host}}' lacks the {{what}}, and cluster '{{cluster}}' has protected machines that can move to it. Install it on every node.",
  },
  binding: (host, { inventory, matrix }) =>
    bindingThrough(protectionsOfCluster(inventory, host), matrix.row(ROW).binds),
  decide(host, check) {
    const agent = check.need(host, "recoveryServicesAgentVersion");
    // Behind VMM the provider is on the VMM server alone.
    const { scenarios } = check.binding;
    const provider = scenarios.includes("site-to-azure")
      ? check.need(host, "siteRecoveryProviderVersion")
      : undefined;
    const cluster = check.need(host, "cluster");
    if (!isNamed(cluster)) return;
    // What lacks on a host with protected machines of its own is reported by the rules on agents.
    const hasMachines = check.inventory.protectionsThrough(host).length > 0;
    if (agent !== "none" && provider !== "none") return;
    if (hasMachines) {
      check.broken();
      return;
    }
    const lacks = agent === "none" ? "recoveryServicesAgentVersion" : "siteRecoveryProviderVersion";
    const what = agent === "none" ? "Recovery Services agent" : "Site Recovery provider";
    check.report({
      messageId: "missing",
      data: {
        host: host.name,
        cluster,
        what: agent === "none" && provider === "none" ? `${what} and the Site Recovery provider` : what,
      },
      place: host.at(lacks),
    });
  },
});
