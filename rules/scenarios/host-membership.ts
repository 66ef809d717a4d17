import { rowRule } from "../define/row-rule.ts";
import { isNamed } from "../facts/names.ts";

/** Reports hosts that VMM manages although they stand in a Hyper-V site, and protected machines on hosts of neither. */
export default rowRule({
  name: "scenarios/host-membership",
  description: "A host that is both in a VMM host group and in a Hyper-V site, or in neither",
  level: "error",
  rows: ["hyperv-to-azure/scenarios/without-vmm"],
  visit: "HyperVHost",
  facts: ["HyperVHost.hostGroup", "HyperVHost.site"],
  messages: {
    both: "Host '{{host}}' is in the host group '{{hostGroup}}' and in the Hyper-V site '{{site}}'. A host is managed by VMM or stands in a site, never both: take one of the two out.",
    neither:
      "Host '{{host}}' is in no VMM host group and in no Hyper-V site, so Site Recovery cannot reach its machines. Add the host to one of the two.",
  },
  // Which scenario a machine has is what is asked here, so it cannot be what binds the host. To be both is wrong
  // whether or not the host has protected machines.
  binding(host, { inventory }) {
    const protections = inventory.protectionsThrough(host);
    const isBoth = isNamed(host.hostGroup) && isNamed(host.site);
    if (protections.length === 0 && !isBoth) return undefined;
    return { protections, scenarios: ["site-to-azure"], isScenarioKnown: true, isSure: true };
  },
  decide(host, check) {
    const { hostGroup, site } = host;
    if (isNamed(hostGroup) && isNamed(site)) {
      check.report({
        messageId: "both",
        data: { host: host.name, hostGroup, site },
        place: host.at("site"),
        related: [{ place: host.at("hostGroup"), message: "the host group stands here" }],
      });
    } else if (hostGroup === "none" && site === "none") {
      check.report({ messageId: "neither", data: { host: host.name }, place: host.at("site") });
    } else if (!isNamed(hostGroup) && !isNamed(site)) {
      check.need(host, "hostGroup");
      check.need(host, "site");
    }
  },
});
