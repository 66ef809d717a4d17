import { rowRule } from "../define/row-rule.ts";
import { HOST_SYSTEM_FACTS, needHostSystem } from "../facts/servers/host-system.ts";

const ROW = "vmm-to-azure-prerequisites/host-kb2961977";

/** Reports hosts of 2012 R2 without the hotfix that replication to Azure needs there. */
export default rowRule({
  name: "prerequisites/host-hotfix",
  description: "A host of 2012 R2 without the hotfix KB2961977",
  level: "error",
  rows: [ROW],
  visit: "HyperVHost",
  facts: [...HOST_SYSTEM_FACTS, "HyperVHost.hotfixes"],
  messages: {
    missing:
      "Host '{{host}}' runs '{{system}}' without {{hotfix}}. Install the hotfix before machines are protected on it.",
  },
  decide(host, check) {
    const hotfix = check.limit(ROW, "hotfix");
    if (host.hotfixes?.some((installed) => number(installed) === number(hotfix))) return;
    const system = needHostSystem(host, check);
    // Later systems contain the fixes.
    if (!system || !check.limit(ROW, "operatingSystems").includes(system.name)) return;
    if (!check.need(host, "hotfixes")) return;
    check.report({
      messageId: "missing",
      data: { host: host.name, system: host.operatingSystem!.name!, hotfix },
      place: host.atKey("hotfixes"),
    });
  },
});

/** The number of a hotfix, however it is written: `KB2961977`, `kb 2961977`, `2961977`. */
function number(hotfix: string): string {
  return hotfix.replace(/\D/g, "");
}
