import { rowRule } from "../define/row-rule.ts";
import { HOST_SYSTEM_FACTS, needHostSystem } from "../facts/servers/host-system.ts";

const ROW = "vmm-to-vmm-support-matrix/hosts/host-system";

/** Warns of hosts whose system is not listed for replication to a second VMM site. */
export default rowRule({
  name: "secondary-site/host-operating-system",
  description: "A host whose system is not listed for replication to a second VMM site",
  level: "warning",
  rows: [ROW],
  visit: "HyperVHost",
  facts: HOST_SYSTEM_FACTS,
  messages: {
    notListed:
      "Host '{{host}}' runs '{{system}}', which the matrix of {{date}} for a second VMM site does not list; it lists {{systems}}. Replicate these machines to Azure.",
  },
  decide(host, check) {
    const system = needHostSystem(host, check);
    const listed = check.limit(ROW, "operatingSystems");
    if (!system || listed.includes(system.name)) return;
    check.report({
      messageId: "notListed",
      data: {
        host: host.name,
        system: host.operatingSystem!.name!,
        date: check.run.matrix.documents["vmm-to-vmm-support-matrix"].date,
        systems: listed.join(" and "),
      },
      place: host.operatingSystem!.at("name"),
    });
  },
});
