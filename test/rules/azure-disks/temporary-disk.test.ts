import rule from "../../../rules/azure-disks/temporary-disk.ts";
import { azureDisks } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "azure-to-azure/storage/temporary-disk";
const withVolumes = (volumes: string) =>
  azureDisks("{ name: os, role: os }, { name: temp, role: temporary }", { machine: `volumes: [${volumes}]` });

testRule(rule, {
  passes: [
    { name: "a page file on it", inventory: withVolumes("{ name: 'D:', role: temporary, disks: [temp] }") },
    { name: "data elsewhere", inventory: withVolumes("{ name: 'D:', role: data, disks: [os] }") },
    { name: "no volumes", inventory: withVolumes("") },
    { name: "no temporary disk", inventory: azureDisks("{ name: os, role: os }"), silent: true },
    {
      name: "data on it, should Microsoft replicate it",
      inventory: withVolumes("{ name: 'D:', role: data, disks: [temp] }"),
      matrix: { [ROW]: { verdict: "yes" } },
    },
  ],
  violates: [
    {
      name: "data on it",
      inventory: withVolumes("{ name: 'D:', role: data, disks: [os, TEMP] }"),
      findings: [
        {
          at: "3:35-3:39",
          messageId: "data",
          message:
            "Volume 'D:' of 'web01' holds data and lies on the temporary disk 'temp', which is never replicated and is empty after a move to another host. Move the data to a data disk.",
          rows: [ROW],
          related: ["4:57-4:66"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "no volumes recorded",
      inventory: azureDisks("{ name: temp, role: temporary }"),
      facts: ["AzureVirtualMachine.volumes"],
    },
    {
      name: "a volume that holds nobody knows what",
      inventory: withVolumes("{ name: 'D:', disks: [temp] }"),
      facts: ["AzureVolume.role"],
    },
    {
      name: "data that lies nobody knows where",
      inventory: withVolumes("{ name: 'D:', role: data }"),
      facts: ["AzureVolume.disks"],
    },
  ],
});
