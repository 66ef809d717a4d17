import { rowRule } from "../define/row-rule.ts";
import { HOST_SYSTEM_FACTS, needHostSystem } from "../facts/servers/host-system.ts";
import { HOST_LIST, HOST_PREREQUISITE, refusalOf } from "../facts/servers/listed-hosts.ts";

/** Reports hosts whose operating system a document refuses. */
export default rowRule({
  name: "servers/host-operating-system",
  description: "A Hyper-V host whose operating system the support matrix does not list",
  level: "error",
  rows: [HOST_LIST, HOST_PREREQUISITE],
  visit: "HyperVHost",
  facts: HOST_SYSTEM_FACTS,
  messages: {
    client:
      "Host '{{host}}' runs '{{system}}', and Site Recovery does not replicate from a client with Hyper-V. Move its machines to a host with {{systems}}.",
    tooOld:
      "Host '{{host}}' runs '{{system}}', which is older than {{minimum}}, the oldest system that Site Recovery supports on a host. Move its machines to a host with {{systems}}.",
  },
  decide(host, check) {
    const system = needHostSystem(host, check);
    const messageId = system && refusalOf(system, check);
    if (!messageId) return;
    const listed = check.limit(HOST_LIST, "operatingSystems");
    check.report({
      messageId,
      data: {
        host: host.name,
        system: host.operatingSystem!.name!,
        minimum: check.limit(HOST_PREREQUISITE, "minimumOperatingSystem"),
        systems: `${listed.slice(0, -1).join(", ")} or ${listed.at(-1)}`,
      },
      place: host.operatingSystem!.at("name"),
    });
  },
});
