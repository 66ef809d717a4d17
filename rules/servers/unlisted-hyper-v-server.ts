import { rowRule } from "../define/row-rule.ts";
import { HOST_SYSTEM_FACTS, needHostSystem } from "../facts/servers/host-system.ts";

const LIST = "hyperv-to-azure/servers/hyper-v-without-vmm";
const PREREQUISITE = "vmm-to-azure-prerequisites/host-os";

/** Reports hosts under VMM with a system that the older document allows and the later one does not list. */
export default rowRule({
  name: "servers/unlisted-hyper-v-server",
  description: "Hyper-V Server 2012 R2 under VMM, which only the older document allows",
  level: "warning",
  rows: [LIST, PREREQUISITE],
  visit: "HyperVHost",
  facts: [...HOST_SYSTEM_FACTS, "HyperVHost.hostGroup"],
  messages: {
    disputed:
      "Host '{{host}}' runs '{{system}}'. The prerequisites of {{allowed}} allow it behind VMM, the support matrix of {{unlisted}} does not list it any more. Plan to move its machines to a listed system.",
  },
  applies: (_, check) => check.binding.scenarios.includes("vmm-to-azure"),
  decide(host, check) {
    const system = needHostSystem(host, check);
    if (!system || !check.limit(PREREQUISITE, "otherOperatingSystems").includes(system.name)) return;
    if (!check.binding.isScenarioKnown) return check.unrecorded(host, "hostGroup");
    const { documents } = check.run.matrix;
    check.report({
      messageId: "disputed",
      data: {
        host: host.name,
        system: host.operatingSystem!.name!,
        allowed: documents["vmm-to-azure-prerequisites"].date,
        unlisted: documents["hyperv-to-azure"].date,
      },
      place: host.operatingSystem!.at("name"),
    });
  },
});
