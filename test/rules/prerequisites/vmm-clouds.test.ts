import rule from "../../../rules/prerequisites/vmm-clouds.ts";
import { testRule } from "../rule-tester.ts";
import { TO_SECOND_SITE, vmmServer } from "../servers/vmm-servers.ts";

const ROW = "vmm-to-azure-prerequisites/vmm-clouds";

testRule(rule, {
  passes: [
    { name: "a cloud", inventory: vmmServer("clouds: [{ name: gold, hostGroups: [hg-01] }]") },
    {
      name: "a server whose machines go to a second site",
      inventory: vmmServer("clouds: []", TO_SECOND_SITE),
      silent: true,
    },
  ],
  violates: [
    {
      name: "an empty list",
      inventory: vmmServer("clouds: []"),
      findings: [
        { at: "4:5-4:11", messageId: "none", message: /'vmm-01' has no private cloud/, rows: [ROW] },
      ],
    },
  ],
  undecided: [
    { name: "no list", inventory: vmmServer("internetAccess: true"), facts: ["VMMServer.clouds"] },
    {
      name: "a list that is not recorded",
      inventory: vmmServer("internetAccess: true"),
      facts: ["VMMServer.clouds"],
    },
  ],
});
