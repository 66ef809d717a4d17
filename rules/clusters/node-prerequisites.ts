import { rowRule } from "../define/row-rule.ts";
import { isNamed } from "../facts/names.ts";
import { protectionsOfCluster } from "../facts/servers/cluster-nodes.ts";
import { lacksHyperVRole } from "../facts/servers/hyper-v-role.ts";
import { INTERNET_FACTS, wayToAzure } from "../facts/servers/internet-of-host.ts";
import { bindingThrough } from "../run/binding.ts";

const ROW = "hyperv-troubleshooting/node-prerequisites";

/** Reports nodes from which machines would not replicate that can move to them. */
export default rowRule({
  name: "clusters/node-prerequisites",
  description: "A node that lacks a prerequisite in a cluster that has protected machines on other nodes",
  level: "error",
  rows: [ROW],
  visit: "HyperVHost",
  facts: ["HyperVHost.cluster", "HyperVHost.hyperVRole", "HyperVHost.domainController", ...INTERNET_FACTS],
  messages: {
    role: "Host '{{host}}' does not have the Hyper-V role, and cluster '{{cluster}}' has protected machines that can move to it. Install the role on every node.",
    cutOff:
      "Host '{{host}}' reaches the internet in no way, and machines of cluster '{{cluster}}' that move to it no longer replicate to Azure. Give it access or a proxy.",
    domainController:
      "Host '{{host}}' is a domain controller, which the setup of the Site Recovery provider refuses, and cluster '{{cluster}}' has protected machines that can move to it. Move the role to a machine.",
  },
  binding: (host, { inventory, matrix }) =>
    bindingThrough(protectionsOfCluster(inventory, host), matrix.row(ROW).binds),
  decide(host, check) {
    const lacksRole = lacksHyperVRole(host, check);
    const isCutOff = wayToAzure(host, check) === "none";
    // Behind VMM the provider is on the VMM server alone.
    const isController =
      check.binding.scenarios.includes("site-to-azure") && check.need(host, "domainController") === true;
    if (!lacksRole && !isCutOff && !isController) return;
    const cluster = check.need(host, "cluster");
    if (!isNamed(cluster)) return;
    // What lacks on a host with protected machines of its own is reported by the rules on hosts.
    if (check.inventory.protectionsThrough(host).length > 0) {
      check.broken();
      return;
    }
    const data = { host: host.name, cluster };
    if (lacksRole) check.report({ messageId: "role", data, place: host.at("hyperVRole") });
    if (isCutOff) check.report({ messageId: "cutOff", data, place: host.at("internetAccess") });
    if (isController)
      check.report({ messageId: "domainController", data, place: host.at("domainController") });
  },
});
