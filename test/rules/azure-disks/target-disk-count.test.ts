import rule from "../../../rules/azure-disks/target-disk-count.ts";
import { azureDisks, azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "azure-to-azure/storage/data-disk-count";
const disks = (count: number, more = "") =>
  `{ name: os, role: os }${[...Array(count).keys()].map((index) => `, { name: d${index}, role: data }`).join("")}${more}`;
const size = (name: string, state = "planned") => ({ replication: `state: ${state}, targetVmSize: ${name}` });
const now = (name: string) => ({ machine: `region: westeurope\nvmSize: ${name}` });

testRule(rule, {
  passes: [
    { name: "as many as the size takes", inventory: azureDisks(disks(4), size("Standard_D2s_v5")) },
    { name: "one, of a size that nobody knows", inventory: azureDisks(disks(1), size("Standard_Q1s_v9")) },
    {
      name: "one more that is excluded",
      inventory: azureDisks(disks(4, ", { name: e, role: data, excluded: true }"), size("Standard_D2s_v5")),
    },
    {
      name: "the size that it has now, which is in no table",
      inventory: azureDisks(disks(9), { ...now("Standard_Q8s_v9"), ...size("standard_q8s_v9") }),
    },
    { name: "no size is chosen yet", inventory: azureDisks(disks(9)) },
  ],
  violates: [
    {
      name: "one more than the size takes, letter case aside",
      inventory: azureDisks(disks(5), size("standard_d2s_v5", "protected")),
      findings: [
        {
          at: "5:81-5:96",
          messageId: "many",
          message:
            "'web01' has 5 data disks and is to come up with the size 'standard_d2s_v5', which takes 4. Choose a size for the target that takes as many, or exclude disks from replication.",
          rows: [ROW],
          related: ["4:5-4:10"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "a size that is in no table",
      inventory: azureDisks(disks(5), { ...now("Standard_Q16s_v9"), ...size("Standard_Q8s_v9") }),
      facts: ["AzureReplication.targetVmSize"],
    },
    {
      name: "protected, and the size is not recorded",
      inventory: azureDisks(disks(5), { replication: "state: protected" }),
      facts: ["AzureReplication.targetVmSize"],
    },
    {
      name: "a role that is not recorded",
      inventory: azureDisks(disks(4, ", { name: e }"), size("Standard_D2s_v5")),
      facts: ["AzureDisk.role"],
    },
    { name: "no disks are recorded", inventory: azureMachine(), facts: ["AzureVirtualMachine.disks"] },
  ],
});
