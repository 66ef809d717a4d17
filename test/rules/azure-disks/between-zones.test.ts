import rule from "../../../rules/azure-disks/between-zones.ts";
import { azureDisks, azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const SHARED = "azure-to-azure-shared-disks/zrs-zonal";
const ROW = "azure-to-azure-zones/managed-disks";
const HERE = { to: "to: { region: westeurope }" };
const TO_ZONE = { ...HERE, replication: 'state: planned, availabilityZone: "2"' };
const zrs = "{ name: data, sku: Premium_ZRS, shared: false }";

testRule(rule, {
  passes: [
    { name: "zone-redundant to another region", inventory: azureDisks(zrs) },
    {
      name: "zone-redundant to no zone",
      inventory: azureDisks(zrs, { ...HERE, replication: "availabilityZone: none" }),
    },
    {
      name: "a kind that nobody knows to another region",
      inventory: azureDisks("{ name: data, sku: Premium_XRS }"),
    },
    { name: "locally redundant to a zone", inventory: azureDisks("{ name: d, sku: Premium_LRS }", TO_ZONE) },
    {
      name: "locally redundant, wherever it goes",
      inventory: azureDisks("{ name: d, sku: Standard_LRS }", { machine: "resourceGroup: web", to: "" }),
    },
    {
      name: "excluded",
      inventory: azureDisks("{ name: d, sku: Premium_ZRS, excluded: true }", TO_ZONE),
      silent: true,
    },
  ],
  violates: [
    {
      name: "zone-redundant to a zone",
      inventory: azureDisks(zrs, TO_ZONE),
      findings: [
        {
          at: "4:32-4:43",
          messageId: "zone",
          message:
            "'web01' goes to another availability zone, and its disk 'data' is of the kind Premium_ZRS, which does not replicate between zones. Use a locally redundant disk of another kind, or replicate to another region.",
          rows: [ROW],
          related: ["5:82-5:85"],
        },
      ],
    },
    {
      name: "a shared one to a zone",
      inventory: azureDisks("{ name: d, sku: Premium_ZRS, shared: true }", TO_ZONE),
      findings: [{ at: "4:29-4:40", rows: [ROW, SHARED] }],
    },
    {
      name: "Ultra disk to a zone",
      inventory: azureDisks("{ name: d, sku: UltraSSD_LRS }", TO_ZONE),
      findings: [{ at: "4:29-4:41", message: /UltraSSD_LRS/, rows: [ROW] }],
    },
  ],
  undecided: [
    { name: "no kind recorded", inventory: azureDisks("{ name: d }", TO_ZONE), facts: ["AzureDisk.sku"] },
    {
      name: "a kind that nobody knows",
      inventory: azureDisks("{ name: d, sku: Premium_XRS }", TO_ZONE),
      facts: ["AzureDisk.sku"],
    },
    {
      name: "a zone that is not recorded",
      inventory: azureDisks(zrs, { ...HERE, replication: "state: protected" }),
      facts: ["AzureReplication.availabilityZone"],
    },
    { name: "no disks recorded", inventory: azureMachine(), facts: ["AzureVirtualMachine.disks"] },
  ],
});
