import rule from "../../../rules/network/no-adapter.ts";
import { inSite, onUnknownHost, toSecondarySite, underVmm, unprotected } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "on-premises-adapters/at-least-one";
const NONE = "networkAdapters: []";

testRule(rule, {
  passes: [
    { name: "one adapter", inventory: inSite("networkAdapters: [{ name: nic0 }]") },
    { name: "a machine that is not protected", inventory: unprotected(NONE), silent: true },
    { name: "a machine that goes to a secondary site", inventory: toSecondarySite(NONE), silent: true },
  ],
  violates: [
    {
      name: "none, in a site",
      inventory: inSite(NONE),
      findings: [
        {
          at: "4:22-4:24",
          messageId: "none",
          message:
            "'SQL01' has no network adapter. Each machine in Azure has one, and a failover takes a primary one: give the guest an adapter, connected or not, or record the one that it has.",
          rows: [ROW],
        },
      ],
    },
    { name: "none, under VMM", inventory: underVmm(NONE), findings: [{ at: "4:22-4:24", rows: [ROW] }] },
  ],
  undecided: [
    { name: "not recorded", inventory: inSite(""), facts: ["VirtualMachine.networkAdapters"] },
    {
      name: "not recorded, on a host that is not",
      inventory: onUnknownHost(""),
      facts: ["VirtualMachine.networkAdapters"],
    },
  ],
});
