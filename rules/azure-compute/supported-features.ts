import { feature, supportedFeaturesRule } from "../define/feature-rule.ts";
import { isNamed } from "../facts/names.ts";

const availabilitySet = feature({
  what: "An availability set",
  visit: "Replication",
  rows: ["hyperv-to-azure/azure-compute/availability-sets"],
  facts: ["Replication.availabilitySet"],
  uses: (replication, check) =>
    isNamed(check.need(replication, "availabilitySet")) ? [{ place: replication.at("availabilitySet") }] : [],
});

const hybridBenefit = feature({
  what: "Azure Hybrid Benefit",
  visit: "Replication",
  rows: ["hyperv-to-azure/azure-compute/hybrid-use-benefit"],
  facts: ["Replication.licenseType"],
  uses: (replication, check) =>
    check.need(replication, "licenseType") === "WindowsServer"
      ? [{ place: replication.at("licenseType") }]
      : [],
});

const managedDisks = feature({
  what: "Managed disks",
  visit: "Replication",
  rows: ["hyperv-to-azure/azure-compute/managed-disks"],
  facts: ["Replication.managedDisks"],
  uses: (replication, check) =>
    check.need(replication, "managedDisks") ? [{ place: replication.at("managedDisks") }] : [],
});

const zoneOfAzureMachine = feature({
  what: "An Azure machine in an availability zone",
  visit: "AzureVirtualMachine",
  rows: ["azure-to-azure/compute/availability-zone"],
  facts: ["AzureVirtualMachine.availabilityZone"],
  uses: (machine, check) =>
    isNamed(check.need(machine, "availabilityZone")) ? [{ place: machine.at("availabilityZone") }] : [],
});

const setOfAzureMachine = feature({
  what: "An Azure machine in an availability set",
  visit: "AzureVirtualMachine",
  rows: ["azure-to-azure/compute/availability-set"],
  facts: ["AzureVirtualMachine.availabilitySet"],
  uses: (machine, check) =>
    isNamed(check.need(machine, "availabilitySet")) ? [{ place: machine.at("availabilitySet") }] : [],
});

const placementGroup = feature({
  what: "An Azure machine in a proximity placement group",
  visit: "AzureVirtualMachine",
  rows: ["azure-to-azure/compute/proximity-placement-group"],
  facts: ["AzureVirtualMachine.proximityPlacementGroup"],
  uses: (machine, check) =>
    isNamed(check.need(machine, "proximityPlacementGroup"))
      ? [{ place: machine.at("proximityPlacementGroup") }]
      : [],
});

const capacityReservation = feature({
  what: "A capacity reservation at the target",
  visit: "AzureReplication",
  rows: ["azure-to-azure-enable/capacity-reservation"],
  facts: ["AzureReplication.capacityReservationGroup"],
  uses: (replication, check) =>
    isNamed(check.need(replication, "capacityReservationGroup"))
      ? [{ place: replication.at("capacityReservationGroup") }]
      : [],
});

const scaleSet = feature({
  what: "An Azure machine in a scale set that spreads machines",
  visit: "AzureVirtualMachine",
  rows: ["azure-to-azure/compute/scale-set-flex-availability"],
  facts: ["AzureVirtualMachine.scaleSet", "ScaleSet.scalingProfile"],
  uses(machine, check) {
    if (!isNamed(check.need(machine, "scaleSet"))) return [];
    const set = check.needObject(machine, "scaleSet");
    return set && check.need(set, "scalingProfile") === false ? [{ place: machine.at("scaleSet") }] : [];
  },
});

const generation2 = feature({
  what: "An Azure machine of generation 2",
  visit: "AzureVirtualMachine",
  rows: ["azure-to-azure/storage/generation-2"],
  facts: ["AzureVirtualMachine.generation"],
  uses: (machine, check) =>
    check.need(machine, "generation") === 2 ? [{ place: machine.at("generation") }] : [],
});

/** Reports what Site Recovery supports of Azure's compute today, should that change. */
export default supportedFeaturesRule({
  name: "azure-compute/supported-features",
  description:
    "A feature of Azure's compute that Site Recovery does not support; today it supports all of these",
  level: "error",
  features: [
    availabilitySet,
    hybridBenefit,
    managedDisks,
    zoneOfAzureMachine,
    setOfAzureMachine,
    placementGroup,
    capacityReservation,
    generation2,
    scaleSet,
  ],
});
