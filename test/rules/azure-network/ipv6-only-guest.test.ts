import rule from "../../../rules/azure-network/ipv6-only-guest.ts";
import { inSite, underVmm, unprotected } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const adapter = (configurations: string) =>
  `networkAdapters:\n  - { name: nic0, ipConfigurations: [${configurations}] }`;
const IPV6 = adapter('{ address: "2001:db8::20", assignment: static }');

testRule(rule, {
  passes: [
    { name: "IPv4", inventory: inSite(adapter("{ address: 10.0.0.4 }")) },
    { name: "both", inventory: inSite(adapter('{ address: "2001:db8::20" }, { address: 10.0.0.4 }')) },
    {
      name: "nothing but the link-local address that every machine has",
      inventory: inSite(adapter('{ address: "fe80::1" }')),
    },
    { name: "under VMM, where another row refuses it", inventory: underVmm(IPV6), silent: true },
    { name: "a machine that is not protected", inventory: unprotected(IPV6), silent: true },
  ],
  violates: [
    {
      name: "IPv6 alone",
      inventory: inSite(IPV6),
      findings: [
        {
          at: "5:53-5:67",
          message:
            "Adapter 'nic0' of 'SQL01' has IPv6 addresses only, and in Azure each adapter has an IPv4 address. The machine comes up with one that it did not have, and not with 2001:db8::20 as things stand. Plan for that, or give the adapter an IPv4 address too.",
          rows: ["azure-ipv6/ipv4-address"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "another address that is not recorded",
      inventory: inSite(adapter('{ address: "2001:db8::20" }, { assignment: dhcp }')),
      facts: ["IPConfiguration.address"],
    },
    { name: "no adapters", inventory: inSite(""), facts: ["VirtualMachine.networkAdapters"] },
  ],
});
