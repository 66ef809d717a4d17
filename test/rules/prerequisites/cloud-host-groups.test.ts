import rule from "../../../rules/prerequisites/cloud-host-groups.ts";
import { testRule } from "../rule-tester.ts";
import { TO_SECOND_SITE, vmmServer } from "../servers/vmm-servers.ts";

const ROW = "vmm-to-azure-prerequisites/cloud-host-groups";

testRule(rule, {
  passes: [
    { name: "a host group", inventory: vmmServer("clouds: [{ name: gold, hostGroups: [hg-01] }]") },
    {
      name: "a server whose machines go to a second site",
      inventory: vmmServer("clouds: [{ name: gold }]", TO_SECOND_SITE),
      silent: true,
    },
  ],
  violates: [
    {
      name: "an empty list in one of two clouds",
      inventory: vmmServer("clouds: [{ name: gold, hostGroups: [hg-01] }, { name: new, hostGroups: [] }]"),
      findings: [
        { at: "4:64-4:74", messageId: "none", message: /cloud 'new' has no host group/, rows: [ROW] },
      ],
    },
  ],
  undecided: [
    {
      name: "no list",
      inventory: vmmServer("clouds: [{ name: gold }]"),
      facts: ["Cloud.hostGroups"],
    },
    {
      name: "a host that is in a site too, so that the row may not hold",
      inventory: vmmServer("clouds: [{ name: gold, hostGroups: [] }]", "{ to: azure }", ", site: s").concat(
        "hyperVSites: [{ name: s }]\n",
      ),
      facts: ["HyperVHost.hostGroup"],
    },
  ],
});
