import { readDescribed } from "../collector/description.ts";
import { type CollectedVmm, VMM } from "../collector/format.ts";
import type { Members } from "../powershell-json.ts";
import { type Dump, hyperVId, isHyperV, nameIn } from "./dump.ts";

/**
 * What VMM says, as the collector would have written it.
 *
 * @param server the VMM server; undefined where the dumps name none, or several
 */
export function vmmOfDump(dump: Dump, server: string | undefined): CollectedVmm {
  const own = server === undefined ? undefined : dump.servers.get(server);
  const vmm = {
    server: { name: server, productVersion: own?.text("productversion") },
    hostGroups: dump
      .listOf("host group")
      ?.map((group) => ({ name: group.text("name"), path: group.text("path") })),
    clouds: dump.listOf("cloud")?.map((cloud) => ({
      name: cloud.text("name"),
      hostGroups: namesIn(cloud, "hostgroup"),
      logicalNetworks: namesIn(cloud, "logicalnetworks"),
    })),
    vmNetworks: dump.listOf("network")?.map((network) => ({
      name: network.text("name"),
      logicalNetwork: nameIn(network, "logicalnetwork"),
    })),
    vmSubnets: dump.listOf("subnet")?.map((subnet) => ({
      name: subnet.text("name"),
      vmNetwork: nameIn(subnet, "vmnetwork"),
      subnetVlans: rangesOf(subnet),
    })),
    hosts: hostsOf(dump),
    virtualMachines: dump.of("machine").map((machine) => ({
      name: machine.text("name"),
      id: machine.text("id"),
      hyperVId: hyperVId(machine),
      host: machine.text("hostname"),
      cloud: nameIn(machine, "cloud"),
      ...replicaOf(machine),
      networkAdapters: machine.objects("virtualnetworkadapters")?.map((adapter) => ({
        name: adapter.text("name"),
        id: adapter.text("id"),
        hyperVId: adapter.text("deviceid"),
        vmNetwork: nameIn(adapter, "vmnetwork"),
        vmSubnet: nameIn(adapter, "vmsubnet"),
      })),
    })),
  };
  return readDescribed(vmm, VMM);
}

/** What a machine says of being a copy that Hyper-V Replica keeps. */
export function replicaOf(machine: Members) {
  return {
    isRecoveryVM: machine.truth("isrecoveryvm"),
    isTestReplicaVM: machine.truth("istestreplicavm"),
  };
}

/** The hosts, which stand in clusters too, where more is said of some of them. */
function hostsOf(dump: Dump) {
  const clusterOf = new Map<Members, string | undefined>();
  const nodes = dump.of("cluster").flatMap((cluster) => {
    const own = cluster.objects("nodes") ?? [];
    for (const node of own) clusterOf.set(node, cluster.text("clustername", "name"));
    return own;
  });
  const hosts = dump.of("host").filter((host) => isHyperV(host));
  return [...hosts, ...nodes].map((host) => ({
    name: host.text("name", "computername"),
    platform: "HyperV",
    hostGroup: host.object("vmhostgroup")?.text("path") ?? nameIn(host, "vmhostgroup"),
    cluster: nameIn(host, "hostcluster") ?? clusterOf.get(host),
  }));
}

/** Names in a list of objects. Where they were too deep they stand in one text, which blanks in names make unreadable. */
function namesIn(object: Members, member: string): readonly string[] | undefined {
  const items = object.objects(member);
  const names = items?.map((item) => item.text("path") ?? item.text("name"));
  return names?.every((name) => name !== undefined) ? names : undefined;
}

/** The ranges of a subnet with their VLANs; too deep, a text: `192.168.1.0/24-399 192.168.1.0/24-120`. */
function rangesOf(subnet: Members) {
  const objects = subnet.objects("subnetvlans");
  if (objects)
    return objects.map((range) => ({ subnet: range.text("subnet"), vlan: range.number("vlanid") }));
  return subnet.words("subnetvlans")?.map((word) => {
    const [, range, vlan] = /^(.+)-(\d+)$/.exec(word) ?? [];
    return { subnet: range, vlan: vlan === undefined ? undefined : Number(vlan) };
  });
}
