import { isArmSize } from "../../documents/tables/azure-machine-sizes.ts";
import { NANO_SERVER_SYSTEM } from "../../documents/tables/guests/windows.ts";
import type { Inventory } from "../../inventory/inventory.ts";
import { fold } from "../../inventory/names/name-index.ts";
import type {
  AzureNetworkAdapter,
  AzureReplication,
  AzureVirtualMachine,
  Cloud,
  HyperVHost,
  VirtualMachine,
} from "../../schemas/generated/types.ts";
import { inventoryRule } from "../define/inventory-rule.ts";
import { isNamed } from "../facts/names.ts";
import { cloudsOf, hostGroupOf } from "../facts/servers/clouds.ts";

/** Reports two facts of which one says that the other cannot be. */
export default inventoryRule({
  name: "inventory/contradiction",
  description: "Two recorded facts that cannot both be true",
  level: "error",
  facts: [
    "VirtualMachine.host",
    "VirtualMachine.highlyAvailable",
    "VirtualMachine.generation",
    "VirtualMachine.secureBoot",
    "VirtualMachine.cloud",
    "VirtualMachine.site",
    "VirtualMachine.operatingSystem",
    "GuestOperatingSystem.name",
    "GuestOperatingSystem.installation",
    "AzureVirtualMachine.disks",
    "AzureVirtualMachine.networkAdapters",
    "AzureVirtualMachine.securityType",
    "AzureVirtualMachine.generation",
    "AzureVirtualMachine.availabilitySet",
    "AzureVirtualMachine.availabilityZone",
    "AzureVirtualMachine.vmSize",
    "AzureVirtualMachine.operatingSystem",
    "GuestOperatingSystem.architecture",
    "AzureDisk.role",
    "AzureReplication.availabilitySet",
    "AzureReplication.availabilityZone",
    "AzureNetworkAdapter.ipConfigurations",
    "Cloud.hostGroups",
    "AzureNetworkAdapter.primary",
    "HyperVHost.cluster",
    "HyperVHost.hostGroup",
    "HyperVHost.site",
    "HyperVHost.internetAccess",
    "HyperVHost.proxy",
  ],
  messages: {
    cluster:
      "'{{machine}}' is highly available, but its host '{{host}}' is in no cluster. Name the host's cluster, or write 'highlyAvailable: false'.",
    secureBoot:
      "'{{machine}}' is of generation 1, which has no secure boot, but 'secureBoot' says that it is on. Correct one of them.",
    site: "'{{machine}}' is in the Hyper-V site '{{site}}', but its host '{{host}}' is not. Correct the one or the other.",
    cloud:
      "'{{machine}}' is in the VMM cloud '{{cloud}}', but no VMM server manages its host '{{host}}'. Correct the one or the other.",
    otherCloud:
      "'{{machine}}' is in the VMM cloud '{{cloud}}', but the host group of its host '{{host}}' is in other clouds only. Correct the cloud, the host or the clouds of its host group.",
    proxy:
      "Host '{{host}}' reaches the internet through a proxy, but 'proxy: none' says that it has none. Name the proxy, or correct 'internetAccess'.",
    disks:
      "'{{machine}}' runs in Azure, where each machine has an OS disk, and 'disks: []' says that it has none. Record its disks, or leave the list out.",
    secondOsDisk:
      "'{{machine}}' starts from one disk, and '{{disk}}' is recorded as an OS disk beside '{{first}}'. Write 'role: data' at one of them.",
    generation:
      "'{{machine}}' is of the security type {{type}}, which machines of generation 2 alone have, and 'generation' says 1. Correct one of them.",
    secondPrimary:
      "'{{machine}}' has one primary adapter, and '{{adapter}}' is recorded as primary beside '{{first}}'. Write 'primary: false' at one of them.",
    processor:
      "'{{machine}}' runs a system for ARM processors, and its size '{{size}}' has none. Correct one of them.",
    setAndZone:
      "'{{machine}}' runs in availability set '{{set}}' and in availability zone {{zone}}; a machine is in one or the other. Correct one of them.",
    nano: "'{{machine}}' runs {{system}} as Nano Server, which since Windows Server 2016 is there in containers alone. Correct the name or 'installation'.",
    targetSetAndZone:
      "'{{machine}}' is to come up in availability set '{{set}}' and in availability zone {{zone}}, and Azure takes one or the other. Write 'none' for one of them.",
    networkAdapters:
      "'{{machine}}' runs in Azure, where each machine has a network adapter, and 'networkAdapters: []' says that it has none. Record its adapters, or leave the list out.",
    ipConfigurations:
      "'{{adapter}}' is a network interface of Azure, which has an IP configuration, and 'ipConfigurations: []' says that it has none. Record its configurations, or leave the list out.",
    cutOff:
      "Host '{{host}}' names a proxy, but 'internetAccess: none' says that it reaches the internet in no way. Write 'internetAccess: proxy', or 'proxy: none'.",
  },
  create({ inventory, report, run }) {
    function reportSetAndZone(
      node: AzureVirtualMachine | AzureReplication,
      messageId: "setAndZone" | "targetSetAndZone",
      machine: string,
    ): void {
      const { availabilitySet: set, availabilityZone: zone } = node;
      if (!isNamed(set) || !isNamed(zone)) return;
      report({
        messageId,
        node,
        data: { machine, set, zone },
        place: node.at("availabilitySet"),
        related: [{ place: node.at("availabilityZone"), message: "the zone" }],
      });
    }

    /** Reports another system than the one that machines run as Nano Server. */
    function reportNano(machine: VirtualMachine | AzureVirtualMachine): void {
      const { operatingSystem: system } = machine;
      if (system?.installation !== "nano" || system.name === undefined) return;
      const guest = run.guests.identify(system.name);
      if (!guest || guest.name === NANO_SERVER_SYSTEM) return;
      report({
        messageId: "nano",
        node: machine,
        data: { machine: machine.name, system: system.name },
        place: system.at("installation"),
        related: [{ place: system.at("name"), message: "the system" }],
      });
    }

    function reportOsDisks(machine: AzureVirtualMachine): void {
      const { disks = [] } = machine;
      const [first, ...others] = disks.filter(({ role }) => role === "os");
      for (const disk of others)
        report({
          messageId: "secondOsDisk",
          node: disk,
          data: { machine: machine.name, disk: disk.name, first: first!.name },
          place: disk.at("role"),
          related: [{ place: first!.at("role"), message: "the other OS disk" }],
        });
    }

    return {
      VirtualMachine(machine: VirtualMachine) {
        reportNano(machine);
        if (machine.generation === 1 && machine.secureBoot === true)
          report({
            messageId: "secureBoot",
            node: machine,
            data: { machine: machine.name },
            place: machine.at("secureBoot"),
            related: [{ place: machine.at("generation"), message: "the machine's generation" }],
          });
        const host: HyperVHost | undefined = inventory.follow(machine, "host");
        if (!host) return;
        const data = { machine: machine.name, host: host.name };
        if (machine.highlyAvailable === true && host.cluster === "none")
          report({
            messageId: "cluster",
            node: machine,
            data,
            place: machine.at("highlyAvailable"),
            related: [{ place: host.at("cluster"), message: "the host's cluster" }],
          });
        const { site, cloud } = machine;
        const shown = site === undefined ? undefined : elsewhere(site, host);
        if (shown !== undefined)
          report({
            messageId: "site",
            node: machine,
            data: { ...data, site: site! },
            place: machine.at("site"),
            related: [{ place: host.at(shown), message: "what the host belongs to" }],
          });
        if (cloud !== undefined && host.hostGroup === "none")
          report({
            messageId: "cloud",
            node: machine,
            data: { ...data, cloud },
            place: machine.at("cloud"),
            related: [{ place: host.at("hostGroup"), message: "what the host belongs to" }],
          });
        else if (cloud !== undefined && isOutside(inventory.follow(machine, "cloud"), host, inventory))
          report({
            messageId: "otherCloud",
            node: machine,
            data: { ...data, cloud },
            place: machine.at("cloud"),
            related: [{ place: host.at("hostGroup"), message: "the host group of its host" }],
          });
      },
      AzureVirtualMachine(machine: AzureVirtualMachine) {
        reportNano(machine);
        for (const list of ["disks", "networkAdapters"] as const)
          if (machine[list]?.length === 0)
            report({
              messageId: list,
              node: machine,
              data: { machine: machine.name },
              place: machine.atKey(list),
            });
        const data = { machine: machine.name };
        const { securityType, generation, vmSize: size, operatingSystem } = machine;
        if (generation === 1 && (securityType === "TrustedLaunch" || securityType === "ConfidentialVM"))
          report({
            messageId: "generation",
            node: machine,
            data: { ...data, type: securityType },
            place: machine.at("securityType"),
            related: [{ place: machine.at("generation"), message: "the machine's generation" }],
          });
        if (operatingSystem?.architecture === "arm64" && size !== undefined && isArmSize(size) === false)
          report({
            messageId: "processor",
            node: machine,
            data: { ...data, size },
            place: operatingSystem.at("architecture"),
            related: [{ place: machine.at("vmSize"), message: "the machine's size" }],
          });
        reportSetAndZone(machine, "setAndZone", machine.name);
        reportOsDisks(machine);
        const [primary, ...others] = (machine.networkAdapters ?? []).filter((each) => each.primary === true);
        for (const adapter of others)
          report({
            messageId: "secondPrimary",
            node: adapter,
            data: { ...data, adapter: adapter.name, first: primary!.name },
            place: adapter.at("primary"),
            related: [{ place: primary!.at("primary"), message: "the other primary adapter" }],
          });
      },
      AzureReplication(replication: AzureReplication) {
        reportSetAndZone(replication, "targetSetAndZone", replication.parent.name);
      },
      AzureNetworkAdapter(adapter: AzureNetworkAdapter) {
        if (adapter.ipConfigurations?.length !== 0) return;
        report({
          messageId: "ipConfigurations",
          node: adapter,
          data: { adapter: adapter.name },
          place: adapter.atKey("ipConfigurations"),
        });
      },
      HyperVHost(host: HyperVHost) {
        const { internetAccess, proxy } = host;
        const messageId =
          internetAccess === "proxy" && proxy === "none"
            ? "proxy"
            : internetAccess === "none" && isNamed(proxy)
              ? "cutOff"
              : undefined;
        if (!messageId) return;
        report({
          messageId,
          node: host,
          data: { host: host.name },
          place: host.at("proxy"),
          related: [{ place: host.at("internetAccess"), message: "the way to the internet" }],
        });
      },
    };
  },
});

/** Whether a host is known to stand in other clouds than one. What is in no cloud at all another rule reports. */
function isOutside(cloud: Cloud | undefined, host: HyperVHost, inventory: Inventory): boolean {
  const group = hostGroupOf(inventory, host);
  if (!cloud || !group || group.parent !== cloud.parent || cloud.hostGroups === undefined) return false;
  const clouds = cloudsOf(group);
  return clouds.length > 0 && !clouds.includes(cloud);
}

/** The property that says that a host is not in a site; undefined where it is, or may be. */
function elsewhere(site: string, host: HyperVHost): "site" | "hostGroup" | undefined {
  if (host.site !== undefined) return fold(host.site) === fold(site) ? undefined : "site";
  // A host of a host group that names no site stands in none.
  return isNamed(host.hostGroup) ? "hostGroup" : undefined;
}
