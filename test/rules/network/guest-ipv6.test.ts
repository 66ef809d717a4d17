import rule from "../../../rules/network/guest-ipv6.ts";
import { inSite, onUnknownHost, underVmm, unprotected } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure/network/guest-ipv6";
const withAddress = (address: string) => `
networkAdapters:
  - name: nic0
    ipConfigurations:
      - { address: "${address}", assignment: static }`;

testRule(rule, {
  passes: [
    { name: "an IPv4 address under VMM", inventory: underVmm(withAddress("10.1.1.20")) },
    { name: "an IPv6 address in a Hyper-V site", inventory: inSite(withAddress("2001:db8::20")) },
    {
      name: "a link-local address, which every Windows guest has",
      inventory: underVmm(withAddress("fe80::1%4")),
    },
    {
      name: "a machine without recorded adapters in a site, where every address is supported",
      inventory: inSite("generation: 1"),
    },
    { name: "the loopback address", inventory: underVmm(withAddress("::1")) },
    {
      name: "a machine that is not protected",
      inventory: unprotected(withAddress("2001:db8::20")),
      silent: true,
    },
  ],
  violates: [
    {
      name: "an IPv6 address under VMM",
      inventory: underVmm(withAddress("2001:db8::20")),
      findings: [{ at: "7:24-7:38", messageId: "unsupported", message: /2001:db8::20/, rows: [ROW] }],
    },
    {
      name: "in a Hyper-V site too, should Microsoft take the support back",
      inventory: inSite(withAddress("2001:db8::20")),
      matrix: { [ROW]: { verdict: { site: "no" } } },
      findings: [{ at: "7:24-7:38" }],
    },
  ],
  undecided: [
    {
      name: "a machine whose adapters are not recorded",
      inventory: underVmm("generation: 1"),
      facts: ["VirtualMachine.networkAdapters"],
    },
    {
      name: "adapters without recorded addresses",
      inventory: underVmm("networkAdapters: [{ name: nic0 }]"),
      facts: ["NetworkAdapter.ipConfigurations"],
    },
    {
      name: "an address that is not recorded",
      inventory: underVmm("networkAdapters: [{ name: nic0, ipConfigurations: [{ assignment: dhcp }] }]"),
      facts: ["IPConfiguration.address"],
    },
    {
      name: "a host that is not recorded",
      inventory: onUnknownHost(withAddress("2001:db8::20")),
      facts: ["VirtualMachine.host"],
    },
  ],
});
