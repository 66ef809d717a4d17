import { expect, it } from "vitest";
import rule from "../../../rules/azure-vm-requirements/vm-name.ts";
import { shapes } from "../../../schemas/generated/shapes.ts";
import { inSite, onUnknownHost, underVmm, unprotected } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure/azure-vm-requirements/vm-name";
const LATER = "vmm-to-azure-prerequisites/vm-name-later";
const PREREQUISITES = "vmm-to-azure-prerequisites/guest-os";
const named = (inventory: string, name: string) => inventory.replace("name: SQL01", `name: ${name}`);

testRule(rule, {
  passes: [
    { name: "a legal name", inventory: underVmm("") },
    { name: "63 characters", inventory: named(inSite(""), "a".repeat(63)) },
    {
      name: "an illegal name with a target name, whatever that is",
      inventory: named(underVmm("", "{ to: azure, targetName: SQL_01 }"), "SQL_01"),
      silent: true,
    },
    { name: "a machine that is not protected", inventory: named(unprotected(""), "SQL_01"), silent: true },
  ],
  violates: [
    {
      name: "an illegal name under VMM, with a target name and a new name as suggestions",
      inventory: named(underVmm(""), "SQL_01"),
      findings: [
        {
          at: "2:11-2:17",
          messageId: "illegal",
          message: /'SQL_01'.*Set a target name/,
          rows: [ROW, LATER, PREREQUISITES],
          suggested: [
            named(underVmm("", "{ to: azure, targetName: SQL-01 }"), "SQL_01"),
            named(underVmm(""), "SQL-01"),
          ],
        },
      ],
    },
    {
      name: "an illegal name in a Hyper-V site, with its replication in a block",
      inventory: named(inSite("", "\n      # in time\n      to: azure # soon"), "SQL_01"),
      findings: [
        {
          at: "2:11-2:17",
          rows: [ROW],
          suggested: [
            named(
              inSite("", "\n      # in time\n      to: azure # soon\n      targetName: SQL-01"),
              "SQL_01",
            ),
            named(inSite("", "\n      # in time\n      to: azure # soon"), "SQL-01"),
          ],
        },
      ],
    },
    {
      name: "an illegal name, with its target name recorded as absent",
      inventory: named(inSite("", "{ to: azure, targetName: none }"), "SQL_01"),
      findings: [
        {
          at: "2:11-2:17",
          suggested: [
            named(inSite("", "{ to: azure, targetName: SQL-01 }"), "SQL_01"),
            named(inSite("", "{ to: azure, targetName: none }"), "SQL-01"),
          ],
        },
      ],
    },
    {
      name: "in JSON",
      inventory: {
        "a.dr.json": `{ "virtualMachines": [
  { "name": "-SQL 01", "host": "h", "replication": {
    "to": "azure"
  } }
] }
`,
      },
      findings: [
        {
          at: "2:13-2:22",
          suggested: [
            `{ "virtualMachines": [
  { "name": "-SQL 01", "host": "h", "replication": {
    "to": "azure",
    "targetName": "SQL-01"
  } }
] }
`,
            `{ "virtualMachines": [
  { "name": "SQL-01", "host": "h", "replication": {
    "to": "azure"
  } }
] }
`,
          ],
        },
      ],
    },
    {
      name: "a name that machines of other files have or get, which is not suggested; the other files stay as they are",
      inventory: {
        "a.dr.yaml": named(inSite(""), "SQL_01"),
        "b.dr.yaml":
          "virtualMachines:\n  - { name: sql-01, host: host-01, replication: { to: azure } }\n  - { name: B, host: host-01, replication: { to: azure, targetName: SQL-01-2 } }\n",
      },
      findings: [
        {
          at: "a.dr.yaml 2:11-2:17",
          suggested: [
            named(inSite("", "{ to: azure, targetName: SQL-01-3 }"), "SQL_01"),
            named(inSite(""), "SQL-01-3"),
          ],
        },
      ],
    },
    {
      name: "a replication that several machines share, which no suggestion touches",
      inventory: named(underVmm("", "&r { to: azure }"), "SQL_01").replace(
        "vmmServers:",
        "  - { name: b, host: host-01, replication: *r }\nvmmServers:",
      ),
      findings: [
        {
          at: "2:11-2:17",
          suggested: [
            named(underVmm("", "&r { to: azure }"), "SQL-01").replace(
              "vmmServers:",
              "  - { name: b, host: host-01, replication: *r }\nvmmServers:",
            ),
          ],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "a host that is not recorded, were every name taken in a site",
      inventory: named(onUnknownHost(""), "SQL_01"),
      matrix: { [ROW]: { verdict: { site: "yes" } } },
      facts: ["VirtualMachine.host"],
    },
  ],
});

it("may rename a machine at one place, since no property refers to one", () => {
  const kinds = Object.values(shapes).flatMap(({ properties }) =>
    Object.values(properties).flatMap(({ references = [] }) => references.map(({ kind }) => kind)),
  );
  expect(kinds).toContain("HyperVHost");
  expect(kinds).not.toContain("VirtualMachine");
});
