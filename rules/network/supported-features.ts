import { feature, supportedFeaturesRule } from "../define/feature-rule.ts";
import { GUEST_FACTS, needGuest } from "../facts/machines/guest.ts";
import { guestFamily } from "../facts/machines/guest-family.ts";
import { isOwnIpv4 } from "../facts/networks/addresses.ts";

const hostTeaming = feature({
  what: "Teamed adapters of the host",
  visit: "HyperVHost",
  rows: ["hyperv-to-azure/network/host-nic-teaming"],
  facts: ["HyperVHost.nicTeaming"],
  uses: (host, check) => (check.need(host, "nicTeaming") ? [{ place: host.at("nicTeaming") }] : []),
});

const hostVlans = feature({
  what: "VLANs on the host's network",
  visit: "HyperVHost",
  rows: ["hyperv-to-azure/network/host-vlan"],
  facts: ["HyperVHost.vlans"],
  uses: (host, check) => (check.need(host, "vlans")?.length ? [{ place: host.atKey("vlans") }] : []),
});

const hostIpv4 = feature({
  what: "An IPv4 address of the host",
  visit: "HyperVHost",
  rows: ["hyperv-to-azure/network/host-ipv4"],
  facts: ["HyperVHost.addresses"],
  uses: (host, check) =>
    (check.need(host, "addresses") ?? []).flatMap((address, index) =>
      isOwnIpv4(address) ? [{ place: host.at("addresses", index) }] : [],
    ),
});

const guestIpv4 = feature({
  what: "An IPv4 address in the guest",
  visit: "NetworkAdapter",
  rows: ["hyperv-to-azure/network/guest-ipv4"],
  facts: ["NetworkAdapter.ipConfigurations", "IPConfiguration.address"],
  uses: (adapter, check) =>
    (check.need(adapter, "ipConfigurations") ?? []).flatMap((configuration) => {
      const address = check.need(configuration, "address");
      return address !== undefined && isOwnIpv4(address) ? [{ place: configuration.at("address") }] : [];
    }),
});

const staticAddresses = (
  [
    ["Windows", "windows", "hyperv-to-azure/network/static-ip-windows"],
    ["Linux", "linux", "hyperv-to-azure/network/static-ip-linux"],
  ] as const
).map(([system, family, row]) =>
  feature({
    what: `A static address in a ${system} guest`,
    visit: "NetworkAdapter",
    rows: [row],
    facts: ["NetworkAdapter.ipConfigurations", "IPConfiguration.assignment", ...GUEST_FACTS],
    applies: (adapter, check) => guestFamily(adapter.parent, check)?.startsWith(family) !== false,
    uses(adapter, check) {
      const configurations = check.need(adapter, "ipConfigurations") ?? [];
      const fixed = configurations.filter(
        (configuration) => check.need(configuration, "assignment") === "static",
      );
      if (fixed.length === 0 || !needGuest(adapter.parent, check)) return [];
      return fixed.map((configuration) => ({ place: configuration.at("assignment") }));
    },
  }),
);

const guestAdapters = feature({
  what: "Several network adapters in the guest",
  visit: "VirtualMachine",
  rows: ["hyperv-to-azure/network/guest-multi-nic"],
  facts: ["VirtualMachine.networkAdapters"],
  uses: (machine, check) =>
    (check.need(machine, "networkAdapters") ?? []).length > 1
      ? [{ place: machine.atKey("networkAdapters") }]
      : [],
});

const privateLink = feature({
  what: "A private link to the vault",
  visit: "Vault",
  rows: ["hyperv-to-azure/network/private-link"],
  facts: ["Vault.privateEndpoint"],
  uses: (vault, check) =>
    check.need(vault, "privateEndpoint") ? [{ place: vault.at("privateEndpoint") }] : [],
});

/** Reports what Site Recovery supports on premises today, should that change. */
export default supportedFeaturesRule({
  name: "network/supported-features",
  description:
    "A network feature of a host or guest that Site Recovery does not support; today it supports all of these",
  level: "error",
  features: [hostTeaming, hostVlans, hostIpv4, guestIpv4, ...staticAddresses, guestAdapters, privateLink],
});
