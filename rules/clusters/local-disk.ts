import type { Disk, HyperVHost, VirtualMachine } from "../../schemas/generated/types.ts";
import { rowRule } from "../define/row-rule.ts";
import { standingOf } from "../facts/disks/local-path.ts";
import type { RowCheck } from "../run/row-check.ts";

type Messages = "localDisk" | "notHighlyAvailable";

/** Reports machines on cluster nodes that the cluster does not hold, or whose disks lie on a local disk of the node. */
export default rowRule<"VirtualMachine", Messages>({
  name: "clusters/local-disk",
  description: "A machine on a cluster node that is not highly available, or has a disk on a local disk",
  level: "error",
  rows: ["hyperv-deployment-planner/local-disk"],
  visit: "VirtualMachine",
  facts: [
    "VirtualMachine.host",
    "VirtualMachine.highlyAvailable",
    "VirtualMachine.disks",
    "HyperVHost.cluster",
    "HyperVHost.storage",
    "Disk.path",
  ],
  messages: {
    localDisk:
      "Disk '{{disk}}' of '{{machine}}' lies on a local disk of '{{host}}', a node of cluster '{{cluster}}'. Move it to a cluster disk or a share.",
    notHighlyAvailable:
      "'{{machine}}' runs on '{{host}}', a node of cluster '{{cluster}}', but is not highly available. Put its disks on a cluster disk and add it to the cluster as a role.",
  },
  decide(machine, check) {
    const host = check.needHost(check.binding.protections[0]!);
    const cluster = host && check.need(host, "cluster");
    if (!host || cluster === undefined || cluster === "none") return;
    const data = { machine: machine.name, host: host.name, cluster };
    const related = () => [{ place: host.at("cluster"), message: "the cluster of its host" }];
    const local = (machine.disks ?? []).find((disk) => isLocal(disk, host));
    if (local) {
      const place = local.at("path");
      check.report({
        messageId: "localDisk",
        data: { ...data, disk: local.name },
        place,
        related: related(),
      });
    } else if (machine.highlyAvailable === false) {
      const place = machine.at("highlyAvailable");
      check.report({ messageId: "notHighlyAvailable", data, place, related: related() });
    } else askForMore(machine, host, check);
  },
});

/** Whether a disk lies on a local disk for certain: on the system's drive, or on a host that has local storage only. */
function isLocal({ path }: Disk, { storage }: HyperVHost): boolean {
  if (path === undefined) return false;
  const standing = standingOf(path);
  if (standing !== "drive") return standing === "system-drive";
  return storage !== undefined && storage.length > 0 && storage.every(({ type }) => type === "local");
}

function askForMore(machine: VirtualMachine, host: HyperVHost, check: RowCheck<Messages>): void {
  check.need(machine, "highlyAvailable");
  for (const disk of check.need(machine, "disks") ?? []) {
    const path = check.need(disk, "path");
    // A drive of its own is a cluster disk where the host has storage that a cluster can share.
    if (path !== undefined && standingOf(path) === "drive") check.need(host, "storage");
  }
}
