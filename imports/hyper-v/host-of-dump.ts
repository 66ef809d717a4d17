import { readDescribed } from "../collector/description.ts";
import { type CollectedHost, type CollectedMachine, HOST } from "../collector/format.ts";
import { computerKey, computerName } from "../computer-name.ts";
import { enumerationName } from "../enumeration.ts";
import type { Members } from "../powershell-json.ts";
import type { Dump } from "./dump.ts";
import { VLAN_MODE } from "./enumerations.ts";

/** A host of a dump with its machines, as the collector would have written it. */
export function hostOfDump(
  dump: Dump,
  name: string,
  machines: readonly CollectedMachine[] | undefined,
): CollectedHost {
  const object = dump.hosts.get(name);
  const says = object && factsOf(object);
  const host = { computerName: computerName(name), cluster: clusterOf(dump, name), ...says };
  return { ...readDescribed({ host, warnings: [] }, HOST), virtualMachines: machines };
}

function factsOf(object: Members) {
  const system = object.object("os", "operatingsystem");
  return {
    operatingSystem: { caption: system?.text("caption") },
    teams: object.objects("lbfoteams", "teams")?.map((team) => team.text("name") ?? "?"),
    switches: object.objects("switches")?.map((each) => ({
      name: each.text("name"),
      embeddedTeaming: each.truth("embeddedteamingenabled"),
    })),
    managementVlans: object.objects("managementadapters")?.map((adapter) => ({
      adapter: adapter.text("name"),
      mode: enumerationName(VLAN_MODE, adapter.value("vlanmode")),
      accessVlan: adapter.number("accessvlanid"),
    })),
    addresses: object.objects("ipinterfaces")?.flatMap((each) =>
      [...(each.objects("ipv4") ?? []), ...(each.objects("ipv6") ?? [])].map((address) => ({
        address: address.text("address"),
        interface: each.text("interfacealias"),
      })),
    ),
  };
}

/** The nodes of all clusters of a dump; those that were down are known by this alone. */
export function nodesOf(dump: Dump): readonly string[] {
  return dump.clusters.flatMap((cluster) => nodeNames(cluster));
}

function clusterOf(dump: Dump, host: string): string | undefined {
  const own = computerKey(host);
  const cluster = dump.clusters.find((each) => nodeNames(each).some((node) => computerKey(node) === own));
  return cluster?.text("name");
}

function nodeNames(cluster: Members): string[] {
  return (cluster.objects("nodes") ?? []).flatMap(
    (node) => computerName(node.text("name", "nodename")) ?? [],
  );
}
