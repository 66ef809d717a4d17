import rule from "../../../rules/forecast/further-address.ts";
import { inSite, underVmm, unprotected } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "on-premises-to-azure-networking/one-address";
const adapter = (addresses: string) => `
networkAdapters:
  - name: nic0
    ipConfigurations: [${addresses}]`;

testRule(rule, {
  passes: [
    { name: "one address", inventory: inSite(adapter("{ address: 10.1.1.20 }")) },
    { name: "none", inventory: inSite(adapter("")) },
    {
      name: "IPv6 addresses beside it",
      inventory: inSite(adapter('{ address: "fe80::1" }, { address: 10.1.1.20 }')),
    },
    {
      name: "addresses that Windows and the machine give themselves",
      inventory: underVmm(
        adapter("{ address: 169.254.3.7 }, { address: 10.1.1.20 }, { address: 127.0.0.1 }"),
      ),
    },
    {
      name: "a machine that is not protected",
      inventory: unprotected(adapter("{ address: 10.1.1.20 }, { address: 10.1.1.21 }")),
      silent: true,
    },
  ],
  violates: [
    {
      name: "a second one, in a site",
      inventory: inSite(adapter("{ address: 10.1.1.20 }, { address: 10.1.1.21 }")),
      findings: [
        {
          at: "6:63-6:72",
          messageId: "untold",
          message:
            "10.1.1.21 is a further address of adapter 'nic0'. The article on addresses after a failover (2022-07-26) has one set for each adapter, and no document says what becomes of others. Plan to add it to the machine in Azure, or give it an adapter of its own.",
          rows: [ROW],
        },
      ],
    },
    {
      name: "one of a machine for which nothing is chosen yet",
      inventory: inSite(
        adapter("{ address: 10.1.1.20 }, { address: 10.1.1.21 }"),
        "{ to: azure, state: considered }",
      ),
      findings: [{ at: "6:63-6:72", rows: [ROW] }],
    },
    {
      name: "all but the primary one, under VMM",
      inventory: underVmm(
        adapter(
          "{ address: 10.1.1.20 }, { address: 10.1.1.21, primary: true }, { address: 10.1.1.22, assignment: dhcp }",
        ),
      ),
      findings: [
        { at: "6:39-6:48", rows: [ROW] },
        { at: "6:102-6:111", rows: [ROW] },
      ],
    },
    {
      name: "all but the first IPv4 one, where an IPv6 one stands first",
      inventory: inSite(adapter('{ address: "fe80::1" }, { address: 10.1.1.20 }, { address: 10.1.1.21 }')),
      findings: [{ at: "6:87-6:96", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "an address is not recorded",
      inventory: inSite(adapter("{ address: 10.1.1.20 }, { assignment: static }")),
      facts: ["IPConfiguration.address"],
    },
    {
      name: "no addresses are recorded",
      inventory: inSite("\nnetworkAdapters: [{ name: nic0 }]"),
      facts: ["NetworkAdapter.ipConfigurations"],
    },
    { name: "no adapters are recorded", inventory: inSite(""), facts: ["VirtualMachine.networkAdapters"] },
  ],
});
