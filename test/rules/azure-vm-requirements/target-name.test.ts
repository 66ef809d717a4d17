import rule from "../../../rules/azure-vm-requirements/target-name.ts";
import { inSite, onUnknownHost, underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure/azure-vm-requirements/vm-name";
const LATER = "vmm-to-azure-prerequisites/vm-name-later";
const PREREQUISITES = "vmm-to-azure-prerequisites/guest-os";
const to = (name: string) => `{ to: azure, targetName: ${name} }`;
const MOST = "a".repeat(63);

testRule(rule, {
  passes: [
    { name: "letters, digits and hyphens", inventory: underVmm("", to("SQL-01")) },
    { name: "a single letter", inventory: inSite("", to("a")) },
    { name: "digits alone", inventory: inSite("", to('"01"')) },
    { name: "63 characters", inventory: underVmm("", to(MOST)) },
    { name: "no target name, which is for another rule", inventory: underVmm(""), silent: true },
    {
      name: "a machine that goes to a secondary site",
      inventory: underVmm("", "{ to: { cloud: gold }, targetName: SQL_01 }"),
      silent: true,
    },
  ],
  violates: [
    {
      name: "an underscore, under VMM, with a legal name as the suggestion",
      inventory: underVmm("", to("SQL_01")),
      findings: [
        {
          at: "4:43-4:49",
          messageId: "illegal",
          message: /'SQL_01': a machine's name has 1 to 63 letters/,
          rows: [ROW, LATER, PREREQUISITES],
          suggested: [underVmm("", to("SQL-01"))],
        },
      ],
    },
    {
      name: "a hyphen at an end, in a Hyper-V site",
      inventory: inSite("", to("SQL01-")),
      // The machine itself is called SQL01 and comes up under its target name, so that the name is free.
      findings: [{ at: "4:43-4:49", rows: [ROW], suggested: [inSite("", to("SQL01"))] }],
    },
    {
      name: "64 characters",
      inventory: underVmm("", to(`${MOST}b`)),
      findings: [{ at: "4:43-4:107", suggested: [underVmm("", to(MOST))] }],
    },
    {
      name: "a name that is only known to be illegal once it is read as a text",
      inventory: underVmm("", to("1.5")),
      findings: [{ at: "4:43-4:46", message: /'1\.5'/, suggested: [underVmm("", to('"1-5"'))] }],
    },
    {
      name: "a name beyond an organisation's own limit",
      inventory: underVmm("", to("SQL-PRODUCTION-01")),
      options: { maximumLength: 15 },
      findings: [
        {
          at: "4:43-4:60",
          message: /1 to 15 \(as configured; 63 in the document\) letters/,
          suggested: [underVmm("", to("SQL-PRODUCTION"))],
        },
      ],
    },
    {
      name: "letters with accents, and nothing legal at all",
      inventory: {
        "a.dr.yaml": underVmm("", to("Bürö")),
        "b.dr.yaml":
          "virtualMachines:\n  - { name: b, host: host-01, replication: { to: azure, targetName: 測試 } }\n",
      },
      findings: [
        { at: "a.dr.yaml 4:43-4:47", suggested: [underVmm("", to("Buro"))] },
        {
          at: "b.dr.yaml 2:69-2:71",
          suggested: [
            "virtualMachines:\n  - { name: b, host: host-01, replication: { to: azure, targetName: vm } }\n",
          ],
        },
      ],
    },
    {
      name: "a name whose legal forms are taken, whatever their letter case",
      inventory: {
        "a.dr.yaml": underVmm("", to("web_1")),
        "b.dr.yaml": `virtualMachines:
  - { name: other, host: host-01, replication: { to: azure, targetName: WEB-1 } }
  - { name: web-1-2, host: host-01, replication: { to: azure } }
azureVirtualMachines:
  - { name: web-1-3, replication: { to: { region: eastasia } } }
`,
      },
      findings: [{ at: "a.dr.yaml 4:43-4:48", suggested: [underVmm("", to("web-1-4"))] }],
    },
    {
      name: "a name that comes from an anchor, which no suggestion touches",
      inventory: underVmm("", to("*name")).replace("name: SQL01", "name: &name SQL_01"),
      findings: [{ at: "4:43-4:48", related: ["2:17-2:23"] }],
    },
  ],
  undecided: [
    {
      name: "a host that is not recorded, were every name taken in a site",
      inventory: onUnknownHost("", to("SQL_01")),
      matrix: { [ROW]: { verdict: { site: "yes" } } },
      facts: ["VirtualMachine.host"],
    },
  ],
});
