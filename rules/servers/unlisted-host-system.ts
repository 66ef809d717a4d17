import { otherDocumentsOn } from "../../documents/tables/host-operating-systems.ts";
import { rowRule } from "../define/row-rule.ts";
import { HOST_SYSTEM_FACTS, needHostSystem } from "../facts/servers/host-system.ts";
import { HOST_LIST, HOST_PREREQUISITE, refusalOf, rowsNotListing } from "../facts/servers/listed-hosts.ts";

/** Reports hosts with a system that the support matrix does not list and no document refuses. */
export default rowRule({
  name: "servers/unlisted-host-system",
  description: "A Hyper-V host whose operating system the support matrix does not list",
  level: "warning",
  rows: [HOST_LIST, HOST_PREREQUISITE],
  visit: "HyperVHost",
  facts: HOST_SYSTEM_FACTS,
  messages: {
    notListed:
      "Host '{{host}}' runs '{{system}}', which is not listed in the support matrix of {{date}}. {{others}} Ask Microsoft before you rely on it.",
  },
  decide(host, check) {
    const system = needHostSystem(host, check);
    if (!system || refusalOf(system, check)) return;
    const rows = rowsNotListing(system, check);
    if (!rows.includes(HOST_LIST)) return;
    check.report({
      messageId: "notListed",
      data: {
        host: host.name,
        system: host.operatingSystem!.name!,
        date: check.run.matrix.documents["hyperv-to-azure"].date,
        others: otherDocumentsOn(system),
      },
      place: host.operatingSystem!.at("name"),
      rows,
    });
  },
});
