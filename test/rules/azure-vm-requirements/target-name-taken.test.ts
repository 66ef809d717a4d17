import { expect, it } from "vitest";
import { lint } from "../../../lint/lint.ts";
import rule from "../../../rules/azure-vm-requirements/target-name-taken.ts";
import { project } from "../../lint/project.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "azure-resource-names/machines-of-a-group";

testRule(rule, {
  passes: [
    {
      name: "two names",
      inventory: `virtualMachines:
  - { name: A, host: host-01, replication: { to: azure, targetName: A, resourceGroup: rg } }
  - { name: B, host: host-01, replication: { to: azure, targetName: B, resourceGroup: rg } }
hyperVSites:
  - name: site-01
hyperVHosts:
  - { name: host-01, site: site-01 }
`,
    },
    {
      name: "two groups",
      inventory: `virtualMachines:
  - { name: A, host: host-01, replication: { to: azure, targetName: A, resourceGroup: rg-1 } }
  - { name: B, host: host-01, replication: { to: azure, targetName: A, resourceGroup: rg-2 } }
hyperVSites:
  - name: site-01
hyperVHosts:
  - { name: host-01, site: site-01 }
`,
    },
    {
      name: "two subscriptions",
      inventory: `virtualMachines:
  - { name: A, host: host-01, replication: { to: azure, targetName: A, resourceGroup: rg, subscription: s1 } }
  - { name: B, host: host-01, replication: { to: azure, targetName: A, resourceGroup: rg, subscription: s2 } }
hyperVSites:
  - name: site-01
hyperVHosts:
  - { name: host-01, site: site-01 }
`,
    },
  ],
  violates: [
    {
      name: "two machines that are named alike, which is told as that",
      inventory: `virtualMachines:
  - { name: A, host: host-01, replication: { to: azure, resourceGroup: rg, vault: v } }
  - { name: A, host: host-01, replication: { to: azure, resourceGroup: rg, vault: v } }
hyperVSites:
  - name: site-01
hyperVHosts:
  - { name: host-01, site: site-01 }
`,
      findings: [],
    },
    {
      name: "one name in one group, letter case aside",
      inventory: `virtualMachines:
  - { name: A, host: host-01, replication: { to: azure, targetName: sql, resourceGroup: rg, vault: v } }
  - { name: B, host: host-01, replication: { to: azure, targetName: SQL, resourceGroup: RG, vault: v } }
hyperVSites:
  - name: site-01
hyperVHosts:
  - { name: host-01, site: site-01 }
`,
      findings: [
        {
          at: "3:69-3:72",
          messageId: "taken",
          message: /'B' comes up in the resource group 'RG' as 'SQL', and so does 'A'/,
          rows: [ROW],
          related: ["2:69-2:72"],
        },
      ],
    },
    {
      name: "a machine's own name",
      inventory: `virtualMachines:
  - { name: A, host: host-01, replication: { to: azure, resourceGroup: rg, vault: v } }
  - { name: B, host: host-01, replication: { to: azure, targetName: A, resourceGroup: rg, vault: v } }
hyperVSites:
  - name: site-01
hyperVHosts:
  - { name: host-01, site: site-01 }
`,
      findings: [{ at: "3:69-3:70", messageId: "taken", rows: [ROW] }],
    },
    {
      name: "under VMM",
      inventory: `virtualMachines:
  - { name: A, host: host-01, replication: { to: azure, targetName: X, resourceGroup: rg, subscription: s } }
  - { name: B, host: host-01, replication: { to: azure, targetName: X, resourceGroup: rg, subscription: s } }
vmmServers:
  - name: vmm-01
    hostGroups: [hg-01]
    clouds: [{ name: gold, hostGroups: [hg-01] }]
hyperVHosts:
  - { name: host-01, hostGroup: hg-01 }
`,
      findings: [{ at: "3:69-3:70", messageId: "taken", rows: [ROW] }],
    },
    {
      name: "two Azure machines that have one name in two groups of the source",
      inventory: `azureVirtualMachines:
  - { name: sql, region: westeurope, resourceGroup: rg-a, replication: { state: planned, to: { region: northeurope }, vault: v, resourceGroup: rg } }
  - { name: SQL, region: westeurope, resourceGroup: rg-b, replication: { state: planned, to: { region: northeurope }, vault: v, resourceGroup: rg } }
`,
      findings: [
        {
          at: "3:13-3:16",
          messageId: "taken",
          message: /'SQL' comes up in the resource group 'rg' as 'SQL', and so does 'sql'/,
          rows: [ROW],
          related: ["2:13-2:16"],
        },
      ],
    },
    {
      name: "an Azure machine and a guest of one name",
      inventory: `virtualMachines:
  - { name: A, host: host-01, replication: { to: azure, resourceGroup: rg, vault: v } }
azureVirtualMachines:
  - { name: A, region: westeurope, resourceGroup: rg-a, replication: { to: { region: northeurope }, vault: v, resourceGroup: rg } }
hyperVSites:
  - name: site-01
hyperVHosts:
  - { name: host-01, site: site-01 }
`,
      findings: [{ at: "4:13-4:14", rows: [ROW] }],
    },
    {
      name: "an Azure machine that is recorded twice, which is told as that",
      inventory: `azureVirtualMachines:
  - { name: sql, region: westeurope, resourceGroup: rg-a, replication: { to: { region: northeurope }, vault: v, resourceGroup: rg } }
  - { name: sql, region: westeurope, resourceGroup: rg-a, replication: { to: { region: northeurope }, vault: v, resourceGroup: rg } }
`,
      findings: [],
    },
  ],
  undecided: [
    {
      name: "an Azure machine that may be another one, since its group is not recorded",
      inventory: `azureVirtualMachines:
  - { name: sql, region: westeurope, resourceGroup: rg-a, replication: { to: { region: northeurope }, vault: v, resourceGroup: rg } }
  - { name: sql, region: westeurope, replication: { to: { region: northeurope }, vault: v, resourceGroup: rg } }
`,
      facts: ["AzureVirtualMachine.resourceGroup"],
    },
    {
      name: "an Azure machine of which it is not recorded where it goes",
      inventory: `azureVirtualMachines:
  - { name: a, region: westeurope, resourceGroup: rg-a, replication: { targetName: X, vault: v, resourceGroup: rg } }
  - { name: b, region: westeurope, resourceGroup: rg-a, replication: { to: { region: northeurope }, targetName: X, vault: v, resourceGroup: rg } }
`,
      facts: ["AzureReplication.to"],
    },
    {
      name: "a guest and an Azure machine of one name whose group is not recorded",
      inventory: `virtualMachines:
  - { name: A, host: host-01, replication: { to: azure, resourceGroup: rg, vault: v } }
azureVirtualMachines:
  - { name: A, region: westeurope, resourceGroup: rg-a, replication: { to: { region: northeurope }, vault: v } }
hyperVSites:
  - name: site-01
hyperVHosts:
  - { name: host-01, site: site-01 }
`,
      facts: ["AzureReplication.resourceGroup"],
    },
    {
      name: "a group that is not recorded",
      inventory: `virtualMachines:
  - { name: A, host: host-01, replication: { to: azure, targetName: X, vault: v } }
  - { name: B, host: host-01, replication: { to: azure, targetName: X, resourceGroup: rg, vault: v } }
hyperVSites:
  - name: site-01
hyperVHosts:
  - { name: host-01, site: site-01 }
`,
      facts: ["Replication.resourceGroup"],
    },
    {
      name: "the group of the second one, which is not recorded",
      inventory: `virtualMachines:
  - { name: A, host: host-01, replication: { to: azure, targetName: X, resourceGroup: rg, vault: v } }
  - { name: B, host: host-01, replication: { to: azure, targetName: X, vault: v } }
hyperVSites:
  - name: site-01
hyperVHosts:
  - { name: host-01, site: site-01 }
`,
      facts: ["Replication.resourceGroup"],
    },
    {
      name: "a subscription that is not recorded",
      inventory: `virtualMachines:
  - { name: A, host: host-01, replication: { to: azure, targetName: X, resourceGroup: rg, subscription: s } }
  - { name: B, host: host-01, replication: { to: azure, targetName: X, resourceGroup: rg } }
hyperVSites:
  - name: site-01
hyperVHosts:
  - { name: host-01, site: site-01 }
`,
      facts: ["Replication.subscription"],
    },
  ],
});

it("compares very many machines of one name by what they say of where they go", async () => {
  const many = 3000;
  const machines = Array.from(
    { length: many },
    (_, index) => `  - { name: vm${index}, host: h, replication: { to: azure, targetName: sql, GROUP } }\n`,
  ).join("");
  const text = `virtualMachines:\n${machines}hyperVSites: [{ name: s }]\nhyperVHosts: [{ name: h, site: s }]\n`;
  const config = {
    ".drlintrc.yaml": "root: true\nrules: { azure-vm-requirements/target-name-taken: error }\n",
  };
  const timed = async (group: (index: number) => string) => {
    let index = 0;
    const inventory = text.replace(/GROUP/g, () => group(index++));
    const begin = performance.now();
    const { summary } = await lint({ cwd: project({ ...config, "a.dr.yaml": inventory }), paths: [] });
    // Each with each would take minutes.
    expect(performance.now() - begin).toBeLessThan(10_000);
    return summary;
  };
  expect((await timed(() => "resourceGroup: rg, vault: v")).errors).toBe(many - 1);
  expect((await timed((index) => `resourceGroup: rg${index}`)).errors).toBe(0);
  expect((await timed((index) => (index % 2 === 0 ? "vault: v" : `resourceGroup: rg${index}`))).errors).toBe(
    0,
  );
}, 60_000);
