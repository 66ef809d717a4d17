import { computerKey, computerName } from "../computer-name.ts";
import type { Estate } from "../estate.ts";
import type { Export } from "../export.ts";
import { adapterId, bareId } from "../hyper-v-ids.ts";
import type { ImportedObject } from "../imported-object.ts";
import { vmmServer } from "../vmm-server.ts";
import { distinctNames } from "./adapter-facts.ts";
import type { CollectedVmm } from "./format.ts";
import { leaveOutReplica, machineOf, noteHost } from "./machine-facts.ts";

/** How what VMM says is to be taken. */
interface VmmReading {
  /** Whether its lists have all that there is. */
  readonly areListsWhole: boolean;
  /** All that is said of the server, in whichever export: where each cmdlet has a file of its own, one names what another has. */
  readonly around: readonly Pick<CollectedVmm, "hostGroups" | "vmNetworks">[];
  /** The hosts that run Hyper-V, as `computerKey` has them. */
  readonly onHyperV: ReadonlySet<string>;
  readonly from: Export;
}

/** Notes what VMM knows: its networks, clouds and host groups, its hosts, and which machine is in which network. */
export function noteVmm(estate: Estate, vmm: CollectedVmm, reading: VmmReading): void {
  const { areListsWhole, around, from } = reading;
  const groupNames = new GroupNames(around.flatMap(({ hostGroups }) => hostGroups ?? []));
  const server = noteServer(estate, vmm, groupNames, from);
  if (server) {
    noteClouds(server, vmm, groupNames, from);
    noteNetworks(server, vmm, reading);
    if (areListsWhole && vmm.clouds?.every(({ name }) => name !== undefined)) server.hasAll("clouds", from);
  }
  noteHosts(estate, vmm, groupNames, from);
  noteMachinesOfVmm(estate, vmm, reading);
}

/** The hosts of Hyper-V among those that VMM manages, as `computerKey` has them. */
export function hyperVHosts({ hosts }: Pick<CollectedVmm, "hosts">): readonly string[] {
  return (hosts ?? []).flatMap(({ name, platform }) =>
    platform === "HyperV" && name ? [computerKey(name)] : [],
  );
}

/** A host group is called by its name, and by its path where others of the server have that name. */
class GroupNames {
  readonly #byPath = new Map<string, string>();

  constructor(groups: NonNullable<CollectedVmm["hostGroups"]>) {
    for (const { name, path } of groups) {
      if (name === undefined) continue;
      const namesakes = groups.filter((other) => other.name?.toLowerCase() === name.toLowerCase());
      const isAlone = new Set(namesakes.map((each) => (each.path ?? name).toLowerCase())).size === 1;
      this.#byPath.set((path ?? name).toLowerCase(), isAlone ? name : (path ?? name));
    }
  }

  of(path: string | undefined): string | undefined {
    return path === undefined ? undefined : (this.#byPath.get(path.toLowerCase()) ?? path.split("\\").at(-1));
  }
}

function noteServer(
  estate: Estate,
  { server, hostGroups }: CollectedVmm,
  groupNames: GroupNames,
  from: Export,
): ImportedObject | undefined {
  const { name, productVersion } = server;
  if (name === undefined) return undefined;
  const object = vmmServer(estate, name, from);
  object.set("version", productVersion, from);
  if (hostGroups?.every((group) => group.name !== undefined)) {
    const names = hostGroups.map(({ name: own, path }) => groupNames.of(path ?? own)!);
    object.set("hostGroups", [...new Set(names)], from);
  }
  return object;
}

function noteClouds(server: ImportedObject, vmm: CollectedVmm, groupNames: GroupNames, from: Export): void {
  if (!vmm.clouds?.every(({ name }) => name !== undefined)) return;
  for (const { name, hostGroups, logicalNetworks } of vmm.clouds) {
    const cloud = server.item("clouds", [name!.toLowerCase()]);
    cloud.set("name", name, from);
    cloud.set(
      "hostGroups",
      hostGroups?.map((path) => groupNames.of(path)!),
      from,
    );
    cloud.set("logicalNetworks", logicalNetworks, from);
  }
}

function noteNetworks(
  server: ImportedObject,
  { vmNetworks, vmSubnets }: CollectedVmm,
  { areListsWhole, around, from }: VmmReading,
): void {
  const all = around.flatMap((vmm) => vmm.vmNetworks ?? []);
  if (!all.every(({ name }) => name !== undefined)) return;
  const networkOf = (name: string) => server.item("vmNetworks", [name.toLowerCase()]);
  for (const { name, logicalNetwork } of vmNetworks ?? []) {
    networkOf(name!).set("name", name, from);
    networkOf(name!).set("logicalNetwork", logicalNetwork, from);
  }
  const names = new Set(all.map(({ name }) => name!.toLowerCase()));
  const own = (vmSubnets ?? []).filter(({ vmNetwork }) => names.has(vmNetwork?.toLowerCase() ?? ""));
  for (const subnet of own) noteSubnet(networkOf(subnet.vmNetwork!), subnet, from);
  if (!areListsWhole || !vmNetworks) return;
  if (own.length === vmSubnets?.length && own.every(({ name }) => name !== undefined))
    for (const { name } of vmNetworks) networkOf(name!).hasAll("subnets", from);
  server.hasAll("vmNetworks", from);
}

type Subnet = NonNullable<CollectedVmm["vmSubnets"]>[number];

/** A subnet of several VLANs may have one range in all of them; of several ranges none is noted. */
function noteSubnet(network: ImportedObject, { name, subnetVlans }: Subnet, from: Export): void {
  if (name === undefined) return;
  const item = network.item("subnets", [name.toLowerCase()]);
  item.set("name", name, from);
  const ranges = new Set(subnetVlans?.map(({ subnet }) => subnet));
  if (ranges.size === 1) item.set("addressPrefix", [...ranges][0], from);
}

function noteHosts(estate: Estate, { hosts }: CollectedVmm, groupNames: GroupNames, from: Export): void {
  for (const { name, platform, hostGroup, cluster } of hosts ?? []) {
    const computer = computerName(name);
    if (computer === undefined || platform !== "HyperV") continue;
    const host = estate.object("HyperVHost", [computer]);
    host.set("name", computer, from);
    host.set("hostGroup", groupNames.of(hostGroup), from);
    host.set("cluster", computerName(cluster), from);
  }
}

/** Whether a machine of VMM's is a copy that Hyper-V Replica keeps, or the test of one: it has the id in Hyper-V of that machine. */
export function isReplicaInVmm({
  isRecoveryVM,
  isTestReplicaVM,
}: {
  readonly isRecoveryVM?: boolean | undefined;
  readonly isTestReplicaVM?: boolean | undefined;
}): boolean {
  return isRecoveryVM === true || isTestReplicaVM === true;
}

/** VMM also manages machines of other platforms, and keeps some in its library: those of Hyper-V hosts count. */
function noteMachinesOfVmm(
  estate: Estate,
  { virtualMachines }: CollectedVmm,
  { onHyperV, from }: VmmReading,
): void {
  for (const collected of virtualMachines ?? []) {
    const host = computerName(collected.host);
    if (host === undefined || !onHyperV.has(computerKey(host))) continue;
    if (isReplicaInVmm(collected)) {
      leaveOutReplica(estate, collected, host, from);
      continue;
    }
    const { name, id, networkAdapters, cloud } = collected;
    const byAdapter = networkAdapters?.map((adapter) => adapterId(adapter.hyperVId)?.machine);
    const hyperVId = bareId(collected.hyperVId) ?? byAdapter?.find((each) => each !== undefined);
    const machine = machineOf(estate, { id: hyperVId, name }, host, id);
    if (!machine) continue;
    machine.set("name", name, from);
    machine.set("id", hyperVId, from);
    noteHost(estate, machine, host, from);
    machine.set("cloud", cloud, from);
    const names = distinctNames(networkAdapters?.map((adapter) => adapter.name) ?? []);
    for (const [index, adapter] of (networkAdapters ?? []).entries()) {
      const own = adapterId(adapter.hyperVId)?.adapter;
      if (own === undefined) continue;
      // Site Recovery knows an adapter of VMM's by VMM's own id.
      const item = machine.item("networkAdapters", [own, ...(adapter.id ? [adapter.id.toLowerCase()] : [])]);
      // VMM calls an adapter otherwise than Hyper-V does.
      item.setWeakly("name", names[index]!.name ?? own, from);
      item.set("id", own, from);
      item.set("network", adapter.vmNetwork, from);
      if (adapter.vmNetwork !== undefined) item.set("subnet", adapter.vmSubnet, from);
    }
  }
}
