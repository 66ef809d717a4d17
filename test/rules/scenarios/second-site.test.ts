import rule from "../../../rules/scenarios/second-site.ts";
import { inSite, onUnknownHost, underVmm, unprotected } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure/scenarios/with-vmm";
const TO_CLOUD = "{ to: { cloud: gold-chicago } }";
const HOST = "{ name: host-01, site: site-01 }";

testRule(rule, {
  passes: [
    { name: "under VMM to Azure", inventory: underVmm("") },
    { name: "under VMM to a VMM cloud", inventory: underVmm("", TO_CLOUD) },
    {
      name: "a host group whose name leads nowhere is still VMM's",
      inventory: underVmm("", TO_CLOUD).replace("hostGroup: hg-01", "hostGroup: gone"),
    },
    { name: "a site to Azure", inventory: inSite(""), silent: true },
    { name: "a machine that is not protected", inventory: unprotected(""), silent: true },
  ],
  violates: [
    {
      name: "a host in a site to a VMM cloud",
      inventory: inSite("", TO_CLOUD),
      findings: [
        {
          at: "4:33-4:45",
          messageId: "notManaged",
          message: /VMM cloud 'gold-chicago', but VMM does not manage its host 'host-01'/,
          rows: [ROW],
          related: ["8:28-8:35"],
        },
      ],
    },
    {
      name: "a host that says that VMM does not manage it",
      inventory: inSite("", TO_CLOUD).replace(HOST, "{ name: host-01, hostGroup: none }"),
      findings: [{ at: "4:33-4:45", rows: [ROW], related: ["8:33-8:37"] }],
    },
  ],
  undecided: [
    {
      name: "a host that is not recorded",
      inventory: onUnknownHost("", TO_CLOUD),
      facts: ["VirtualMachine.host"],
    },
    {
      name: "a host that names neither",
      inventory: inSite("", TO_CLOUD).replace(HOST, "{ name: host-01 }"),
      facts: ["HyperVHost.hostGroup"],
    },
  ],
});
