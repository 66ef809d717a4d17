import rule from "../../../rules/prerequisites/vmm-internet.ts";
import { testRule } from "../rule-tester.ts";
import { TO_SECOND_SITE, vmmServer } from "../servers/vmm-servers.ts";

const ROW = "vmm-to-azure-prerequisites/vmm-internet";

testRule(rule, {
  passes: [
    { name: "internet access", inventory: vmmServer("internetAccess: true") },
    { name: "to a second site", inventory: vmmServer("internetAccess: false", TO_SECOND_SITE), silent: true },
  ],
  violates: [
    {
      name: "none",
      inventory: vmmServer("internetAccess: false"),
      findings: [
        { at: "4:21-4:26", messageId: "none", message: /'vmm-01' does not reach the internet/, rows: [ROW] },
      ],
    },
  ],
  undecided: [
    { name: "not recorded", inventory: vmmServer('version: "2019"'), facts: ["VMMServer.internetAccess"] },
  ],
});
