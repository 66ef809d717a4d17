import rule from "../../../rules/azure-compute/supported-features.ts";
import { azureMachine } from "../azure-machines.ts";
import { testSupportedFeatures } from "../feature-tester.ts";
import { inSite, underVmm } from "../inventories.ts";

const SECTION = "hyperv-to-azure/azure-compute";
const to = (more: string) => `{ to: azure, ${more} }`;

testSupportedFeatures(rule, {
  uses: [
    {
      name: "an availability set",
      row: `${SECTION}/availability-sets`,
      inventory: underVmm("", to("availabilitySet: as-sql")),
      at: ["4:48-4:54"],
      message: /^An availability set/,
    },
    {
      name: "Azure Hybrid Benefit",
      row: `${SECTION}/hybrid-use-benefit`,
      inventory: inSite("", to("licenseType: WindowsServer")),
      at: ["4:44-4:57"],
    },
    {
      name: "managed disks",
      row: `${SECTION}/managed-disks`,
      inventory: inSite("", to("managedDisks: true")),
      at: ["4:45-4:49"],
    },
    {
      name: "an Azure machine in a zone",
      row: "azure-to-azure/compute/availability-zone",
      inventory: azureMachine({ machine: 'availabilityZone: "1"' }),
      at: ["3:23-3:26"],
      message: /^An Azure machine in an availability zone/,
    },
    {
      name: "an Azure machine in an availability set",
      row: "azure-to-azure/compute/availability-set",
      inventory: azureMachine({ machine: "availabilitySet: as-web" }),
      at: ["3:22-3:28"],
    },
    {
      name: "an Azure machine in a proximity placement group",
      row: "azure-to-azure/compute/proximity-placement-group",
      inventory: azureMachine({ machine: "proximityPlacementGroup: ppg" }),
      at: ["3:30-3:33"],
    },
    {
      name: "a capacity reservation at the target",
      row: "azure-to-azure-enable/capacity-reservation",
      inventory: azureMachine({ replication: "state: planned, capacityReservationGroup: crg" }),
      at: ["4:91-4:94"],
    },
    {
      name: "an Azure machine of generation 2",
      row: "azure-to-azure/storage/generation-2",
      inventory: azureMachine({ machine: "generation: 2" }),
      at: ["3:17-3:18"],
    },
    {
      name: "an Azure machine in a scale set that spreads machines",
      row: "azure-to-azure/compute/scale-set-flex-availability",
      inventory: azureMachine({
        machine: "scaleSet: vmss",
        more: "scaleSets: [{ name: vmss, scalingProfile: false }]\n",
      }),
      at: ["3:15-3:19"],
    },
  ],
  unused: [
    {
      name: "an Azure machine in a scale set that scales",
      row: "azure-to-azure/compute/scale-set-flex-availability",
      inventory: azureMachine({
        machine: "scaleSet: vmss",
        more: "scaleSets: [{ name: vmss, scalingProfile: true }]\n",
      }),
    },
    {
      name: "an Azure machine of generation 1",
      row: "azure-to-azure/storage/generation-2",
      inventory: azureMachine({ machine: "generation: 1" }),
    },
    {
      name: "no availability set",
      row: `${SECTION}/availability-sets`,
      inventory: inSite("", to("availabilitySet: none")),
    },
    {
      name: "another licence",
      row: `${SECTION}/hybrid-use-benefit`,
      inventory: inSite("", to("licenseType: NoLicenseType")),
    },
    {
      name: "unmanaged disks",
      row: `${SECTION}/managed-disks`,
      inventory: inSite("", to("managedDisks: false")),
    },
    {
      name: "an Azure machine in no availability set",
      row: "azure-to-azure/compute/availability-set",
      inventory: azureMachine({ machine: "availabilitySet: none" }),
    },
    {
      name: "an Azure machine in no proximity placement group",
      row: "azure-to-azure/compute/proximity-placement-group",
      inventory: azureMachine({ machine: "proximityPlacementGroup: none" }),
    },
    {
      name: "no capacity reservation at the target",
      row: "azure-to-azure-enable/capacity-reservation",
      inventory: azureMachine({ replication: "state: planned, capacityReservationGroup: none" }),
    },
    {
      name: "an Azure machine in no zone",
      row: "azure-to-azure/compute/availability-zone",
      inventory: azureMachine({ machine: "availabilityZone: none" }),
    },
  ],
  undecided: [
    {
      name: "an availability set that is not recorded",
      row: `${SECTION}/availability-sets`,
      inventory: inSite(""),
      facts: ["Replication.availabilitySet"],
    },
    {
      name: "a licence that is not recorded",
      row: `${SECTION}/hybrid-use-benefit`,
      inventory: inSite(""),
      facts: ["Replication.licenseType"],
    },
    {
      name: "a storage account and no word on disks",
      row: `${SECTION}/managed-disks`,
      inventory: inSite("", to("storageAccount: a")),
      facts: ["Replication.managedDisks"],
    },
    {
      name: "an availability set of an Azure machine that is not recorded",
      row: "azure-to-azure/compute/availability-set",
      inventory: azureMachine(),
      facts: ["AzureVirtualMachine.availabilitySet"],
    },
    {
      name: "a proximity placement group that is not recorded",
      row: "azure-to-azure/compute/proximity-placement-group",
      inventory: azureMachine(),
      facts: ["AzureVirtualMachine.proximityPlacementGroup"],
    },
    {
      name: "a zone of an Azure machine that is not recorded",
      row: "azure-to-azure/compute/availability-zone",
      inventory: azureMachine(),
      facts: ["AzureVirtualMachine.availabilityZone"],
    },
    {
      name: "a capacity reservation that is not recorded",
      row: "azure-to-azure-enable/capacity-reservation",
      inventory: azureMachine({ replication: "state: protected" }),
      facts: ["AzureReplication.capacityReservationGroup"],
    },
    {
      name: "a generation that is not recorded",
      row: "azure-to-azure/storage/generation-2",
      inventory: azureMachine(),
      facts: ["AzureVirtualMachine.generation"],
    },
    {
      name: "a scale set that is not recorded",
      row: "azure-to-azure/compute/scale-set-flex-availability",
      inventory: azureMachine(),
      facts: ["AzureVirtualMachine.scaleSet"],
    },
  ],
});
