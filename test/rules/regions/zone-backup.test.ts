import rule from "../../../rules/regions/zone-backup.ts";
import { azureMachine, perhapsToAnotherZone } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const HERE = "to: { region: westeurope }";
const toZone = (machine: string) =>
  azureMachine({
    machine: `region: westeurope${machine}`,
    to: HERE,
    replication: 'availabilityZone: "2", state: planned',
  });

testRule(rule, {
  passes: [
    { name: "without Azure Backup", inventory: toZone("\nazureBackup: false") },
    {
      name: "to another region",
      inventory: azureMachine({ machine: "region: westeurope\nazureBackup: true" }),
    },
  ],
  violates: [
    {
      name: "to another zone",
      inventory: toZone("\nazureBackup: true"),
      findings: [
        {
          at: "4:18-4:22",
          message:
            "'web01' goes to another availability zone and is backed up by Azure Backup, of which then only the backup of files is supported, not that of disks or of the machine. Back up its files, and plan a restore from them.",
          rows: ["azure-to-azure-zones/backup"],
          related: ["5:66-5:69"],
        },
      ],
    },
  ],
  undecided: [
    { name: "not recorded", inventory: toZone(""), facts: ["AzureVirtualMachine.azureBackup"] },
    ...perhapsToAnotherZone,
  ],
});
