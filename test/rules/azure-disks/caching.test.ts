import rule from "../../../rules/azure-disks/caching.ts";
import { azureDisks, azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "azure-to-azure/disk-actions/caching-4-tb";
const disk = (facts: string) => azureDisks(`{ name: d${facts} }`);

testRule(rule, {
  passes: [
    { name: "a large disk that is not cached", inventory: disk(", size: 8TB, caching: None") },
    { name: "a smaller one that is", inventory: disk(", size: 4095GB, caching: ReadOnly") },
    { name: "a smaller one, whatever its caching", inventory: disk(", size: 1TB") },
    { name: "one that is not cached, whatever its size", inventory: disk(", caching: None") },
    { name: "excluded", inventory: disk(", size: 8TB, caching: ReadOnly, excluded: true"), silent: true },
    {
      name: "a large one, should Azure cache it",
      inventory: disk(", size: 8TB, caching: ReadOnly"),
      matrix: { [ROW]: { verdict: "yes" } },
    },
  ],
  violates: [
    {
      name: "a large one that is cached",
      inventory: disk(", size: 4TB, caching: ReadOnly"),
      findings: [
        {
          at: "4:44-4:52",
          messageId: "unsupported",
          message:
            "Disk 'd' of 'web01' has 4 TB and is cached; Azure caches disks below 4 TB only. Set its caching to None.",
          rows: [ROW],
          related: ["4:30-4:33"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "a large one of no recorded caching",
      inventory: disk(", size: 8TB"),
      facts: ["AzureDisk.caching"],
    },
    {
      name: "a cached one of no recorded size",
      inventory: disk(", caching: ReadWrite"),
      facts: ["AzureDisk.size"],
    },
    { name: "no disks recorded", inventory: azureMachine(), facts: ["AzureVirtualMachine.disks"] },
  ],
});
