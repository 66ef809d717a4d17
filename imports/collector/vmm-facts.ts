import { computerKey, computerName } from "../computer-name.ts";
import type { Estate } from "../estate.ts";
import type { Export } from "../export.ts";
import { adapterId, bareId } from "../hyper-v-ids.ts";
import type { ImportedObject } from "../imported-object.ts";
import { vmmServer } from "../vmm-server.ts";
import { distinctNames } from "./adapter-facts.ts";
import type { CollectedVmm } from "./format.ts";
import { machineOf, noteHost } from "./machine-facts.ts";

/** Notes what VMM knows: its networks, clouds and host groups, its hosts, and which machine is in which network. */
export function noteVmm(
  estate: Estate,
  vmm: CollectedVmm,
  { areListsWhole, from }: { readonly areListsWhole: boolean; readonly from: Export },
): void {
  const groupNames = new GroupNames(vmm.hostGroups);
  const server = noteServer(estate, vmm, groupNames, from);
  if (server) {
    noteClouds(server, vmm, groupNames, from);
    noteNetworks(server, vmm, { areListsWhole, from });
    if (areListsWhole && vmm.clouds?.every(({ name }) => name !== undefined)) server.hasAll("clouds", from);
  }
  noteHosts(estate, vmm, groupNames, from);
  noteMachinesOfVmm(estate, vmm, from);
}

/** A host group is called by its name, and by its path where others of the server have that name. */
class GroupNames {
  readonly #byPath = new Map<string, string>();

  constructor(groups: CollectedVmm["hostGroups"]) {
    for (const { name, path } of groups ?? []) {
      if (name === undefined) continue;
      const isAlone =
        groups!.filter((other) => other.name?.toLowerCase() === name.toLowerCase()).length === 1;
      this.#byPath.set((path ?? name).toLowerCase(), isAlone ? name : (path ?? name));
    }
  }

  of(path: string | undefined): string | undefined {
    return path === undefined ? undefined : (this.#byPath.get(path.toLowerCase()) ?? path.split("\\").at(-1));
  }

  all(): string[] {
    return [...this.#byPath.values()];
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
  if (hostGroups?.every((group) => group.name !== undefined))
    object.set("hostGroups", groupNames.all(), from);
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
  { areListsWhole, from }: { readonly areListsWhole: boolean; readonly from: Export },
): void {
  if (!vmNetworks?.every(({ name }) => name !== undefined)) return;
  const names = new Set(vmNetworks.map(({ name }) => name!.toLowerCase()));
  for (const { name, logicalNetwork } of vmNetworks) {
    const network = server.item("vmNetworks", [name!.toLowerCase()]);
    network.set("name", name, from);
    network.set("logicalNetwork", logicalNetwork, from);
    const own = vmSubnets?.filter(({ vmNetwork }) => vmNetwork?.toLowerCase() === name!.toLowerCase());
    for (const subnet of own ?? []) noteSubnet(network, subnet, from);
    if (
      areListsWhole &&
      vmSubnets?.every((each) => each.name !== undefined && names.has(each.vmNetwork?.toLowerCase() ?? ""))
    )
      network.hasAll("subnets", from);
  }
  if (areListsWhole) server.hasAll("vmNetworks", from);
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

/** VMM also manages machines of other platforms, and keeps some in its library: those of Hyper-V hosts count. */
function noteMachinesOfVmm(estate: Estate, { hosts, virtualMachines }: CollectedVmm, from: Export): void {
  const onHyperV = new Set(
    hosts?.flatMap(({ name, platform }) => (platform === "HyperV" && name ? computerKey(name) : [])),
  );
  for (const collected of virtualMachines ?? []) {
    const host = computerName(collected.host);
    if (host === undefined || !onHyperV.has(computerKey(host))) continue;
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
