import { fold } from "../../inventory/names/name-index.ts";
import type { HyperVHost, VMMServer } from "../../schemas/generated/types.ts";
import { rowRule } from "../define/row-rule.ts";
import { isNamed } from "../facts/names.ts";
import { cloudsOf, hostGroupOf, protectedMachinePlaces } from "../facts/servers/clouds.ts";
import { type Binding, bindingThrough } from "../run/binding.ts";
import type { LintRun } from "../run/lint-run.ts";

const ROW = "vmm-to-azure-prerequisites/host-has-vm";

/** Reports hosts of protected clouds on which, and in whose cluster, no machine is to be replicated. */
export default rowRule({
  name: "prerequisites/host-has-machine",
  description: "A host of a protected cloud without a machine to replicate",
  level: "warning",
  rows: [ROW],
  visit: "HyperVHost",
  facts: [
    "HyperVHost.cluster",
    "VirtualMachine.host",
    "VirtualMachine.replication",
    "Inventory.virtualMachines",
  ],
  // One machine is enough; that some are wanted is no figure to raise.
  limitOptions: [],
  messages: {
    none: "Host '{{host}}' stands in a cloud whose machines go to Azure, but neither it nor its cluster has a machine to replicate. Protect one there, or take the host out of the cloud.",
  },
  // A host without protected machines is held by those of its clouds.
  binding: throughClouds,
  decide(host, check) {
    if (check.inventory.protectionsThrough(host).length > 0) return;
    const { clusters, hostWithoutCluster, uncertain, isComplete } = protectedMachinePlaces(check.inventory);
    const cluster = check.need(host, "cluster");
    if (cluster === undefined || (isNamed(cluster) && clusters.has(fold(cluster)))) return;
    // A machine whose host is not recorded may run here, and one here without replication block may be protected.
    const perhaps = uncertain.find((machine) => {
      const where = check.inventory.follow(machine, "host");
      return !where || where === host || (isNamed(cluster) && fold(where.cluster ?? "") === fold(cluster));
    });
    if (!isComplete) check.unrecorded(check.inventory.top, "virtualMachines");
    else if (isNamed(cluster) && hostWithoutCluster) check.unrecorded(hostWithoutCluster, "cluster");
    else if (perhaps)
      check.unrecorded(perhaps, check.inventory.follow(perhaps, "host") ? "replication" : "host");
    else check.report({ messageId: "none", data: { host: host.name }, place: host.at("name") });
  },
});

function throughClouds(host: HyperVHost, { inventory, matrix }: LintRun): Binding | undefined {
  const hostGroup = hostGroupOf(inventory, host);
  if (!hostGroup) return undefined;
  const { byHostGroup } = protectedMachinePlaces(inventory);
  const groups = cloudsOf(hostGroup).flatMap((cloud) => cloud.hostGroups ?? []);
  const server = hostGroup.parent as VMMServer;
  const machines = new Set(
    groups.flatMap((group) => {
      const found = inventory.names.find(server, "HostGroup", group);
      return (found && byHostGroup.get(found)) ?? [];
    }),
  );
  return bindingThrough(machines, matrix.row(ROW).binds);
}
