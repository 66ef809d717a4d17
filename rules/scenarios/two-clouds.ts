import type { VMMServer } from "../../schemas/generated/types.ts";
import { rowRule } from "../define/row-rule.ts";
import { cloudsOf, hostGroupOf } from "../facts/servers/clouds.ts";

/** Reports machines that are to replicate to the cloud that they are in. */
export default rowRule({
  name: "scenarios/two-clouds",
  description: "A machine whose target is the VMM cloud that it is in itself",
  level: "error",
  rows: ["hyperv-to-azure-questions/clouds/two-clouds"],
  visit: "Replication",
  facts: ["VirtualMachine.host", "HyperVHost.hostGroup", "ReplicationTarget.cloud", "Cloud.hostGroups"],
  messages: {
    itself:
      "'{{machine}}' is in the cloud '{{cloud}}' and is to replicate to the same one. Two clouds are needed, on one VMM server or on two: name another one.",
  },
  decide({ to, parent: machine }, check) {
    if (typeof to !== "object") return;
    const target = check.needObject(to, "cloud");
    const host = check.needHost(check.binding.protections[0]!);
    if (!target || !host) return;
    const hostGroup = hostGroupOf(check.inventory, host);
    if (!hostGroup) return check.unrecorded(host, "hostGroup");
    const server = target.parent as VMMServer;
    if (hostGroup.parent !== server) return;
    const own = cloudsOf(hostGroup);
    // Of several clouds the machine may be in another one than its target.
    if (own.some((cloud) => cloud !== target)) return;
    const open = server.clouds!.filter((cloud) => cloud.hostGroups === undefined);
    if (open.length > 0) for (const cloud of open) check.need(cloud, "hostGroups");
    else if (own.length > 0) {
      check.report({
        messageId: "itself",
        data: { machine: machine.name, cloud: target.name },
        place: to.at("cloud"),
        related: [{ place: host.at("hostGroup"), message: "the host group is in that cloud" }],
      });
    }
  },
});
