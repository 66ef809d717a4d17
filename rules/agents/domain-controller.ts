import { featureRule } from "../define/feature-rule.ts";

/** Reports hosts in a Hyper-V site that are domain controllers. */
export default featureRule({
  name: "agents/domain-controller",
  description: "A host in a Hyper-V site that is a domain controller",
  level: "error",
  rows: ["hyperv-provider-setup/domain-controller"],
  visit: "HyperVHost",
  facts: ["HyperVHost.domainController"],
  message:
    "Host '{{host}}' is a domain controller, and users report that the setup of the Site Recovery provider refuses that. Move the role to a machine, or the protected machines to another host.",
  uses(host, check) {
    if (check.need(host, "domainController") !== true) return [];
    return [{ place: host.at("domainController"), data: { host: host.name } }];
  },
});
