import { rowRule } from "../define/row-rule.ts";
import { HOST_SYSTEM_FACTS, needHostSystem } from "../facts/servers/host-system.ts";

const LIST = "hyperv-to-azure/servers/hyper-v-without-vmm";
const PREREQUISITE = "vmm-to-azure-prerequisites/host-os";

/** Reports hosts whose operating system no document lists. */
export default rowRule({
  name: "servers/host-operating-system",
  description: "A Hyper-V host whose operating system Site Recovery does not support",
  level: "error",
  rows: [LIST, PREREQUISITE],
  visit: "HyperVHost",
  facts: [...HOST_SYSTEM_FACTS, "HyperVHost.hostGroup"],
  messages: {
    notListed:
      "Host '{{host}}' runs '{{system}}', which Site Recovery does not support on a host. Move its machines to a host with {{systems}}.",
  },
  decide(host, check) {
    const system = needHostSystem(host, check);
    const listed = check.limit(LIST, "operatingSystems");
    if (!system || listed.includes(system.name)) return;
    if (check.limit(PREREQUISITE, "otherOperatingSystems").includes(system.name)) {
      // Behind VMM the prerequisites allow it, so there it is a warning, of another rule.
      if (!check.binding.scenarios.includes("site-to-azure")) return;
      if (!check.binding.isScenarioKnown) return check.unrecorded(host, "hostGroup");
    }
    check.report({
      messageId: "notListed",
      data: {
        host: host.name,
        system: host.operatingSystem!.name!,
        systems: `${listed.slice(0, -1).join(", ")} or ${listed.at(-1)}`,
      },
      place: host.operatingSystem!.at("name"),
    });
  },
});
