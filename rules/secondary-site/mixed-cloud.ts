import { identifyHost } from "../../documents/tables/host-operating-systems.ts";
import type { Inventory } from "../../inventory/inventory.ts";
import { remembered } from "../../inventory/remembered.ts";
import type { HyperVHost, VMMServer } from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";
import { addTo } from "../../schemas/values/groups.ts";
import { rowRule } from "../define/row-rule.ts";
import { cloudsOf, hostGroupOf } from "../facts/servers/clouds.ts";
import { HOST_SYSTEM_FACTS, needHostSystem, needVmmRelease } from "../facts/servers/host-system.ts";

const ROW = "vmm-to-vmm-support-matrix/hosts/mixed-cloud";

/** Warns of clouds of VMM 2016 with hosts of both systems that it manages there. */
export default rowRule({
  name: "secondary-site/mixed-cloud",
  description: "A cloud of VMM 2016 with hosts of both Windows Server 2012 R2 and 2016",
  level: "warning",
  rows: [ROW],
  visit: "HyperVHost",
  facts: [
    ...HOST_SYSTEM_FACTS,
    "HyperVHost.hostGroup",
    "VMMServer.version",
    "VMMServer.clouds",
    "Cloud.hostGroups",
  ],
  messages: {
    mixed:
      "Host '{{host}}' runs '{{system}}', and '{{other}}' in the same cloud '{{otherSystem}}'; a cloud of VMM {{version}} with both does not replicate to a second site. Keep them in clouds of their own.",
  },
  decide(host, check) {
    const system = needHostSystem(host, check);
    const hostGroup = hostGroupOf(check.inventory, host);
    if (!hostGroup) return check.unrecorded(host, "hostGroup");
    const server = hostGroup.parent as VMMServer;
    const release = needVmmRelease(server, check);
    const version = check.limit(ROW, "vmmVersion");
    const systems = check.limit(ROW, "operatingSystems");
    if (!system || !systems.includes(system.name) || !release || release !== version) return;
    const hosts = hostsOf(check.inventory);
    const isOther = (each: HyperVHost) => {
      const name = identifyHost(each.operatingSystem?.name ?? "")?.name;
      return name !== undefined && name !== system.name && systems.includes(name);
    };
    const others = cloudsOf(hostGroup)
      .flatMap((cloud) => cloud.hostGroups ?? [])
      .flatMap((group) => hosts.byGroup.get(check.inventory.names.find(server, "HostGroup", group)!) ?? []);
    const other = others.find(isOther);
    if (!other) {
      for (const each of others) needHostSystem(each, check);
      // A host that does not say where it stands may stand in the same cloud.
      for (const each of hosts.unplaced)
        if (needHostSystem(each, check) && isOther(each)) check.unrecorded(each, "hostGroup");
      // A cloud that is not recorded may have the host group.
      for (const cloud of check.need(server, "clouds") ?? []) check.need(cloud, "hostGroups");
      return;
    }
    check.report({
      messageId: "mixed",
      data: {
        host: host.name,
        system: host.operatingSystem!.name!,
        other: other.name,
        otherSystem: other.operatingSystem!.name!,
        version,
      },
      place: host.operatingSystem!.at("name"),
      related: [{ place: other.operatingSystem!.at("name"), message: "the other system" }],
    });
  },
});

interface Hosts {
  readonly byGroup: ReadonlyMap<Located, readonly HyperVHost[]>;
  /** Those of which it is not recorded in which host group they are. */
  readonly unplaced: readonly HyperVHost[];
}

function hostsOf(inventory: Inventory): Hosts {
  return remembered(inventory, findHosts);
}

function findHosts(inventory: Inventory): Hosts {
  const byGroup = new Map<Located, HyperVHost[]>();
  const unplaced: HyperVHost[] = [];
  for (const host of inventory.listed("hyperVHosts")) {
    const hostGroup = hostGroupOf(inventory, host);
    if (!hostGroup) {
      if (host.hostGroup !== "none") unplaced.push(host);
      continue;
    }
    addTo(byGroup, hostGroup, host);
  }
  return { byGroup, unplaced };
}
