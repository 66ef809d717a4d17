import {
  adapterId,
  DISKS,
  guidOf,
  type Machine,
  madeAt,
  numberOf,
  seenAt,
  sizeOf,
  TARGET_GROUP,
  TARGET_NETWORK,
  VAULT,
} from "./machines.ts";
import { type Printing, sorted } from "./printing.ts";

const TYPE = "replicationFabrics/replicationProtectionContainers/replicationProtectedItems";
const MIB = 2 ** 20;

/**
 * Protected machines of Hyper-V sites, as `az rest` prints what the REST API answers: indented by two blanks, names in the order of the
 * alphabet (microsoft/knack, knack/output.py, seen 2026-11-30). The properties are those of @azure/arm-recoveryservices-siterecovery 5.1.0, and of
 * responses of 2021-03-24 that Azure/azure-powershell has recorded: most of what is not set is null there.
 */
export function protectedItems(machines: readonly Machine[], print: Printing): unknown {
  return sorted({ value: machines.map((machine) => item(machine, print)), nextLink: null });
}

function item(machine: Machine, print: Printing): object {
  const id = machine.id.toLowerCase();
  const fabric = `${VAULT}/replicationFabrics/site-${machine.host}`;
  const container = `${fabric}/replicationProtectionContainers/cloud_${guidOf({ index: machine.host }, "container")}`;
  return print(
    {
      id: `${container}/replicationProtectedItems/${id}`,
      name: id,
      properties: print(
        {
          friendlyName: machine.name,
          protectableItemId: `${container}/replicationProtectableItems/${id}`,
          primaryFabricFriendlyName: `site-${machine.host}`,
          primaryFabricProvider: "HyperVSite",
          protectionState: "Protected",
          activeLocation: "Primary",
          policyId: `${VAULT}/replicationPolicies/gold`,
          providerSpecificDetails: details(machine, print),
        },
        {
          protectedItemType: "HyperVVirtualMachine",
          recoveryServicesProviderId: `${fabric}/replicationRecoveryServicesProviders/${guidOf({ index: machine.host }, "provider")}`,
          recoveryFabricFriendlyName: "Microsoft Azure",
          recoveryFabricId: "Microsoft Azure",
          primaryProtectionContainerFriendlyName: `site-${machine.host}`,
          recoveryProtectionContainerFriendlyName: "Microsoft Azure",
          protectionStateDescription: "Protected",
          testFailoverState: "None",
          testFailoverStateDescription: "None",
          switchProviderState: null,
          switchProviderStateDescription: null,
          allowedOperations: ["PlannedFailover", "UnplannedFailover", "DisableProtection", "TestFailover"],
          replicationHealth: "Normal",
          failoverHealth: machine.index % 3 === 0 ? "Warning" : "Normal",
          healthErrors: machine.index % 3 === 0 ? [healthError(machine)] : [],
          policyFriendlyName: "gold",
          lastSuccessfulFailoverTime: null,
          lastSuccessfulTestFailoverTime: null,
          currentScenario: {
            scenarioName: "None",
            jobId: `${VAULT}/replicationJobs/None`,
            startTime: "1753-01-01T01:01:01Z",
          },
          failoverRecoveryPointId: null,
          recoveryContainerId: `${VAULT}/replicationFabrics/${guidOf({ index: 0 }, "Azure")}/replicationProtectionContainers/${guidOf({ index: 1 }, "Azure")}`,
          eventCorrelationId: guidOf(machine, "event"),
        },
      ),
    },
    { type: `Microsoft.RecoveryServices/vaults/${TYPE}` },
  );
}

function details(machine: Machine, print: Printing): object {
  const { id, name, host } = machine;
  return print(
    {
      instanceType: "HyperVReplicaAzure",
      azureVmDiskDetails: DISKS.map((disk, at) =>
        print(
          {
            vhdType: at === 0 ? "OperatingSystem" : "Data",
            diskId: diskId(machine, at),
            vhdName: `${name}-${disk}`,
            maxSizeMB: String(sizeOf(at) / MIB),
          },
          {
            vhdId: guidOf(machine, disk),
            targetDiskLocation: null,
            targetDiskName: null,
            lunId: String(at),
            diskEncryptionSetId: null,
            customTargetDiskName: null,
          },
        ),
      ),
      recoveryAzureVmName: name,
      recoveryAzureVMSize: "Standard_D2s_v5",
      recoveryAzureStorageAccount: `${TARGET_GROUP}/providers/Microsoft.Storage/storageAccounts/stdr${host}`,
      recoveryAzureResourceGroupId: TARGET_GROUP,
      useManagedDisks: "true",
      selectedRecoveryAzureNetworkId: TARGET_NETWORK,
      licenseType: "WindowsServer",
      vmNics: [adapter(machine, print)],
    },
    {
      recoveryAzureLogStorageAccountId: null,
      lastReplicatedTime: seenAt(machine),
      rpoInSeconds: numberOf(machine, 300),
      lastRpoCalculatedTime: seenAt(machine),
      vmId: id.toLowerCase(),
      vmProtectionState: "Protected",
      vmProtectionStateDescription: "Protected",
      initialReplicationDetails: {
        initialReplicationType: "InitialReplication",
        initialReplicationProgressPercentage: "100",
      },
      selectedSourceNicId: adapterId(machine),
      encryption: "Disabled",
      oSDetails: {
        osType: "Windows",
        productType: "Server",
        osEdition: "Standard",
        oSVersion: "10.0.20348",
        oSMajorVersion: "10",
        oSMinorVersion: "0",
      },
      sourceVmRamSizeInMB: 1024 * (numberOf(machine, 31) + 1),
      sourceVmCpuCount: numberOf(machine, 8) + 1,
      enableRdpOnTargetOption: "Never",
      recoveryAvailabilitySetId: null,
      targetAvailabilityZone: null,
      targetProximityPlacementGroupId: null,
      sqlServerLicenseType: "NotSpecified",
      targetVmTags: {},
      seedManagedDiskTags: {},
      targetManagedDiskTags: {},
      targetNicTags: {},
      protectedManagedDisks: DISKS.map((disk, at) => ({
        diskId: diskId(machine, at),
        seedManagedDiskId: `${TARGET_GROUP}/providers/Microsoft.Compute/disks/asrseeddisk-${name}-${disk}-${guidOf(machine, `seed ${disk}`)}`,
        replicaDiskType: "Standard_LRS",
        diskEncryptionSetId: null,
      })),
      allAvailableOSUpgradeConfigurations: [],
    },
  );
}

function adapter(machine: Machine, print: Printing): object {
  return print(
    {
      nicId: Buffer.from(adapterId(machine)).toString("base64"),
      vMNetworkName: "External",
      ipConfigs: [
        print(
          {
            staticIPAddress: `192.168.${machine.low}`,
            ipAddressType: "Static",
            recoverySubnetName: "app",
            recoveryStaticIPAddress: `10.40.${machine.low}`,
          },
          {
            name: null,
            isPrimary: true,
            subnetName: "External",
            isSeletedForFailover: true,
            recoveryIPAddressType: "Static",
            recoveryPublicIPAddressId: null,
            recoveryLBBackendAddressPoolIds: null,
            tfoSubnetName: null,
            tfoStaticIPAddress: null,
            tfoPublicIPAddressId: null,
            tfoLBBackendAddressPoolIds: null,
          },
        ),
      ],
    },
    {
      replicaNicId: null,
      sourceNicArmId: null,
      recoveryVMNetworkId: TARGET_NETWORK,
      selectionType: "SelectedByUser",
      recoveryNetworkSecurityGroupId: null,
      enableAcceleratedNetworkingOnRecovery: null,
      tfoVMNetworkId: null,
      tfoNetworkSecurityGroupId: null,
      enableAcceleratedNetworkingOnTfo: null,
      recoveryNicName: null,
      recoveryNicResourceGroupName: null,
      reuseExistingNic: false,
      tfoRecoveryNicName: null,
      tfoRecoveryNicResourceGroupName: null,
      tfoReuseExistingNic: false,
      targetNicName: null,
    },
  );
}

/** A warning, as every third machine has one. */
function healthError(machine: Machine): object {
  return {
    innerHealthErrors: [],
    errorSource: "ReplicationUnitFailoverValidatorError",
    errorType: "8002",
    errorLevel: "Warning",
    errorCategory: "Configuration",
    errorCode: "160003",
    summaryMessage: "",
    errorMessage: `Nobody has tried a test failover of '${machine.name}' for months.`,
    possibleCauses: "No test failover was made, or the last one was long ago.",
    recommendedAction: "Try a test failover.",
    creationTimeUtc: madeAt(machine),
    recoveryProviderErrorMessage: null,
    entityId: machine.id.toLowerCase(),
    errorId: "6:8002",
    customerResolvability: "NotAllowed",
  };
}

const diskId = ({ id }: Machine, at: number) => `${id}_83F8638B-8DCA-4152-9EDA-2CA8B33039B4_0_${at}`;
