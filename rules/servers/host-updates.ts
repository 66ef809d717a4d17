import type { RowId } from "../../documents/index.ts";
import { rowRule } from "../define/row-rule.ts";
import { HOST_SYSTEM_FACTS, needHostSystem } from "../facts/servers/host-system.ts";

const SYSTEM = "hyperv-to-azure/servers/hyper-v-without-vmm";
const UPDATES = "vmm-to-azure-prerequisites/host-updates";
// One list each, so that a fact that is asked for twice is noted once.
const OF_SYSTEM: readonly RowId[] = [SYSTEM];
const OF_ANY_HOST: readonly RowId[] = [UPDATES];

/** Reports hosts that lack the latest updates: all hosts under VMM, and those of 2012 R2. */
export default rowRule({
  name: "servers/host-updates",
  description: "A Hyper-V host without the latest updates",
  level: "error",
  rows: [SYSTEM, UPDATES],
  visit: "HyperVHost",
  facts: ["HyperVHost.latestUpdates", ...HOST_SYSTEM_FACTS],
  messages: {
    missing:
      "Host '{{host}}' lacks the latest updates, which Site Recovery requires of it. Install them before replication is enabled.",
  },
  decide(host, check) {
    if (host.latestUpdates === true) return;
    const system = needHostSystem(host, check, OF_SYSTEM);
    const asked =
      system && check.limit(SYSTEM, "operatingSystemsNeedingLatestUpdates").includes(system.name)
        ? [...OF_SYSTEM, ...OF_ANY_HOST]
        : OF_ANY_HOST;
    if (check.need(host, "latestUpdates", asked) === undefined) return;
    check.report({
      messageId: "missing",
      data: { host: host.name },
      place: host.at("latestUpdates"),
      rows: asked,
    });
  },
});
