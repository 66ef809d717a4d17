import { rowRule } from "../define/row-rule.ts";
import { lacksHyperVRole } from "../facts/servers/hyper-v-role.ts";

/** Reports hosts of machines to Azure without the Hyper-V role. */
export default rowRule({
  name: "prerequisites/hyper-v-role",
  description: "A host without the Hyper-V role",
  level: "error",
  rows: ["vmm-to-azure-prerequisites/host-os", "hyperv-provider-setup/hyper-v-role"],
  visit: "HyperVHost",
  facts: ["HyperVHost.hyperVRole"],
  messages: {
    missing:
      "Host '{{host}}' does not have the Hyper-V role. Install the role before machines are protected on it.",
  },
  decide(host, check) {
    if (!lacksHyperVRole(host, check)) return;
    check.report({ messageId: "missing", data: { host: host.name }, place: host.at("hyperVRole") });
  },
});
