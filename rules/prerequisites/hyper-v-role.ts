import { identifyHost } from "../../documents/tables/host-operating-systems.ts";
import { rowRule } from "../define/row-rule.ts";

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
    // Hyper-V Server is nothing but the role.
    const name = host.operatingSystem?.name;
    if (host.hyperVRole === undefined && name && identifyHost(name)?.product === "Hyper-V Server") return;
    if (check.need(host, "hyperVRole") !== false) return;
    check.report({ messageId: "missing", data: { host: host.name }, place: host.at("hyperVRole") });
  },
});
