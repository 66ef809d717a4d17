import rule from "../../../rules/azure-disks/network-access.ts";
import { azureDisks, azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const rows = ["azure-to-azure-questions/disk-network-access"] as const;

testRule(rule, {
  passes: [
    { name: "from all networks", inventory: azureDisks("{ name: d, networkAccess: AllowAll }") },
    {
      name: "excluded",
      inventory: azureDisks("{ name: d, networkAccess: DenyAll, excluded: true }"),
      silent: true,
    },
  ],
  violates: [
    {
      name: "from nowhere",
      inventory: azureDisks("{ name: d, networkAccess: DenyAll }"),
      findings: [
        {
          at: "4:39-4:46",
          message:
            "The network access of disk 'd' of 'web01' is DenyAll, and Site Recovery makes its replica and the disk at the target with public access. Restrict these by hand, after a failover and after reprotection.",
          rows,
        },
      ],
    },
    {
      name: "by private endpoints alone",
      inventory: azureDisks("{ name: d, networkAccess: AllowPrivate }"),
      findings: [{ at: "4:39-4:51", rows }],
    },
  ],
  undecided: [
    { name: "not recorded", inventory: azureDisks("{ name: d }"), facts: ["AzureDisk.networkAccess"] },
    { name: "no disks recorded", inventory: azureMachine(), facts: ["AzureVirtualMachine.disks"] },
  ],
});
