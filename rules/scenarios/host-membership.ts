import { rowRule } from "../define/row-rule.ts";
import { isNamed } from "../facts/names.ts";

/** Reports hosts with protected machines that are in no VMM host group and in no Hyper-V site. */
export default rowRule({
  name: "scenarios/host-membership",
  description: "A host with protected machines that is in no VMM host group and in no Hyper-V site",
  level: "error",
  rows: ["hyperv-to-azure/scenarios/without-vmm"],
  visit: "HyperVHost",
  facts: ["HyperVHost.hostGroup", "HyperVHost.site"],
  messages: {
    neither:
      "Host '{{host}}' is in no VMM host group and in no Hyper-V site, so Site Recovery cannot reach its machines. Add the host to one of the two.",
  },
  // Which scenario a machine has is what is asked here, so it cannot be what binds the host.
  binding(host, { inventory }) {
    const protections = inventory.protectionsThrough(host);
    if (protections.length === 0) return undefined;
    return { protections, scenarios: ["site-to-azure"], isScenarioKnown: true, isSure: true };
  },
  decide(host, check) {
    // VMM may manage the hosts of a site as well.
    if (isNamed(host.hostGroup) || isNamed(host.site)) return;
    const hostGroup = check.need(host, "hostGroup");
    const site = check.need(host, "site");
    if (hostGroup === undefined || site === undefined) return;
    // A node beside nodes in a site is reported by the rule on clusters.
    if (check.inventory.clusters.nodesWith(host).some((node) => isNamed(node.site))) {
      check.broken();
      return;
    }
    check.report({ messageId: "neither", data: { host: host.name }, place: host.at("site") });
  },
});
