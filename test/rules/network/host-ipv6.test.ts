import rule from "../../../rules/network/host-ipv6.ts";
import { hostInSite, hostUnderVmm, hostWithoutMachines } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure/network/host-ipv6";
const IPV6 = `addresses: [10.0.0.11, "2001:db8::11"]`;

testRule(rule, {
  passes: [
    { name: "IPv4 addresses only, under VMM", inventory: hostUnderVmm("addresses: [10.0.0.11]") },
    { name: "IPv4 addresses only, in a site", inventory: hostInSite("addresses: [10.0.0.11]") },
    {
      name: "link-local and loopback addresses, which every Windows host has",
      inventory: hostUnderVmm(`addresses: [10.0.0.11, "fe80::1%4", "FEBF::1", "::1", "0:0:0:0:0:0:0:1"]`),
    },
    { name: "a host that has no addresses", inventory: hostUnderVmm("addresses: []") },
    { name: "a host without protected machines", inventory: hostWithoutMachines(IPV6), silent: true },
    {
      name: "a host whose machines go to another VMM cloud",
      inventory: hostUnderVmm(
        IPV6,
        "virtualMachines: [{ name: SQL01, host: host-01, replication: { to: { cloud: gold } } }]\n",
      ),
      silent: true,
    },
    {
      name: "IPv6, should Microsoft support it",
      inventory: hostInSite(IPV6),
      matrix: { [ROW]: { verdict: { site: "yes" } } },
    },
  ],
  violates: [
    {
      name: "an IPv6 address under VMM",
      inventory: hostUnderVmm(IPV6),
      findings: [
        { at: "4:28-4:42", messageId: "unsupported", message: /'host-01'.*2001:db8::11/, rows: [ROW] },
      ],
    },
    {
      name: "an IPv6 address in a site",
      inventory: hostInSite(IPV6),
      findings: [{ at: "4:28-4:42", rows: [ROW] }],
    },
    {
      name: "each of several, just outside the link-local range too",
      inventory: hostInSite(`addresses: ["fec0::1", "fe80::1", "fd00::1"]`),
      findings: [{ at: "4:17-4:26" }, { at: "4:39-4:48" }],
    },
  ],
  undecided: [
    {
      name: "addresses that are not recorded",
      inventory: hostUnderVmm("vlans: []"),
      facts: ["HyperVHost.addresses"],
    },
  ],
});
