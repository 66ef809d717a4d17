import type { VMMServer } from "../../schemas/generated/types.ts";
import { rowRule } from "../define/row-rule.ts";
import { cloudsOf, hostGroupOf } from "../facts/servers/clouds.ts";

/** Reports hosts of machines to Azure whose host group belongs to no cloud. */
export default rowRule({
  name: "prerequisites/host-in-cloud",
  description: "A host under VMM whose host group is in no cloud",
  level: "error",
  rows: ["vmm-to-azure-prerequisites/host-in-cloud"],
  visit: "HyperVHost",
  facts: ["HyperVHost.hostGroup", "VMMServer.clouds", "Cloud.hostGroups"],
  messages: {
    inNone:
      "The host group '{{hostGroup}}' of host '{{host}}' is in no cloud of '{{server}}', and Site Recovery protects machines in clouds. Add the host group to one.",
  },
  decide(host, check) {
    const hostGroup = hostGroupOf(check.inventory, host);
    if (!hostGroup) return check.unrecorded(host, "hostGroup");
    if (cloudsOf(hostGroup).length > 0) return;
    const server = hostGroup.parent as VMMServer;
    const clouds = check.need(server, "clouds");
    const open = clouds?.filter((cloud) => check.need(cloud, "hostGroups") === undefined);
    if (clouds === undefined || open!.length > 0) return;
    // Without any cloud the VMM server is at fault, and is reported once for all its hosts.
    if (clouds.length === 0) {
      check.broken();
      return;
    }
    check.report({
      messageId: "inNone",
      data: { host: host.name, hostGroup: hostGroup.name, server: server.name },
      place: host.at("hostGroup"),
      related: [{ place: server.atKey("clouds"), message: "the clouds of its VMM server" }],
    });
  },
});
