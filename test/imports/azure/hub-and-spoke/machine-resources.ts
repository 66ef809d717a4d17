import { poolId, publicAddressId } from "./entrances.ts";
import { adapterId, disksOf, groupOf, type Machine, machineId, setId } from "./machines.ts";
import { guid, HOME, networkId, resource } from "./names.ts";

/** Microsoft.Compute/virtualMachines, as the list of a subscription has it. */
export function virtualMachine(machine: Machine, index: number): object {
  const { name, size, zone, system } = machine;
  const [publisher, offer, sku] = system.image;
  const [os, ...data] = disksOf(machine);
  const managed = (id: string) => ({
    storageAccountType: "Premium_LRS",
    id,
    ...(machine.ownKeys && { diskEncryptionSet: { id: setId(false) } }),
  });
  const extension = `SiteRecovery-${system.type}`;
  return resource(groupOf(machine), "Microsoft.Compute/virtualMachines", name, {
    zones: [zone],
    resources: [
      {
        name: extension,
        id: `${machineId(machine)}/extensions/${extension}`,
        type: "Microsoft.Compute/virtualMachines/extensions",
        location: HOME.location,
        properties: {
          autoUpgradeMinorVersion: false,
          provisioningState: "Succeeded",
          publisher: "Microsoft.Azure.RecoveryServices.SiteRecovery",
          type: system.type === "Windows" ? "Windows" : "Linux",
          typeHandlerVersion: "1.0",
        },
      },
    ],
    properties: {
      vmId: guid(1, index),
      hardwareProfile: { vmSize: size },
      provisioningState: "Succeeded",
      timeCreated: "2025-03-04T08:12:44.1906312+00:00",
      securityProfile: {
        uefiSettings: { secureBootEnabled: true, vTpmEnabled: true },
        securityType: "TrustedLaunch",
      },
      storageProfile: {
        imageReference: { publisher, offer, sku, version: "latest", exactVersion: "1.0.0" },
        osDisk: {
          osType: system.type,
          name: os!.name,
          createOption: "FromImage",
          caching: "ReadWrite",
          managedDisk: managed(os!.id),
          deleteOption: "Delete",
          diskSizeGB: os!.size,
        },
        dataDisks: data.map((disk, lun) => ({
          lun,
          name: disk.name,
          createOption: "Attach",
          caching: "None",
          managedDisk: managed(disk.id),
          deleteOption: "Detach",
          diskSizeGB: disk.size,
          toBeDetached: false,
        })),
        diskControllerType: "SCSI",
      },
      osProfile: { computerName: name, secrets: [], allowExtensionOperations: true },
      networkProfile: { networkInterfaces: [{ id: adapterId(machine), properties: { primary: true } }] },
      diagnosticsProfile: { bootDiagnostics: { enabled: true } },
    },
  });
}

/** The same machine, as the list of what runs has it. */
export function runningMachine(machine: Machine, index: number): object {
  const [osName, osVersion] = machine.system.said;
  return resource(groupOf(machine), "Microsoft.Compute/virtualMachines", machine.name, {
    zones: [machine.zone],
    properties: {
      vmId: guid(1, index),
      provisioningState: "Succeeded",
      instanceView: {
        computerName: machine.name,
        osName,
        osVersion,
        hyperVGeneration: "V2",
        vmAgent: { vmAgentVersion: "2.7.41491.1176", statuses: [ready()], extensionHandlers: [] },
        statuses: [{ code: "PowerState/running", level: "Info", displayStatus: "VM running" }],
      },
    },
  });
}

function ready(): object {
  return { code: "ProvisioningState/succeeded", level: "Info", displayStatus: "Ready" };
}

/** Microsoft.Compute/disks. */
export function managedDisks(machine: Machine, index: number): readonly object[] {
  return disksOf(machine).map(({ name, size, isOfSystem }, at) =>
    resource(groupOf(machine), "Microsoft.Compute/disks", name, {
      managedBy: machineId(machine),
      sku: { name: "Premium_LRS", tier: "Premium" },
      zones: [machine.zone],
      properties: {
        ...(isOfSystem && {
          osType: machine.system.type,
          hyperVGeneration: "V2",
          supportedCapabilities: {
            diskControllerTypes: "SCSI, NVMe",
            acceleratedNetwork: true,
            architecture: "x64",
          },
          securityProfile: { securityType: "TrustedLaunch" },
        }),
        creationData: { createOption: isOfSystem ? "FromImage" : "Empty" },
        diskSizeGB: size,
        diskSizeBytes: size * 1024 ** 3,
        diskIOPSReadWrite: 500,
        diskMBpsReadWrite: 100,
        encryption: machine.ownKeys
          ? { type: "EncryptionAtRestWithCustomerKey", diskEncryptionSetId: setId(false) }
          : { type: "EncryptionAtRestWithPlatformKey" },
        networkAccessPolicy: "AllowAll",
        publicNetworkAccess: "Enabled",
        timeCreated: "2025-03-04T08:12:45.1906312+00:00",
        provisioningState: "Succeeded",
        diskState: "Attached",
        uniqueId: guid(2, index * 10 + at),
        tier: "P10",
      },
    }),
  );
}

/** Microsoft.Network/networkInterfaces. */
export function networkInterface(machine: Machine): object {
  const { name, spoke, subnet, address, second } = machine;
  const configuration = (own: string, privateIPAddress: string, primary: boolean) => ({
    name: own,
    id: `${adapterId(machine)}/ipConfigurations/${own}`,
    type: "Microsoft.Network/networkInterfaces/ipConfigurations",
    properties: {
      provisioningState: "Succeeded",
      privateIPAddress,
      privateIPAllocationMethod: "Static",
      subnet: { id: `${networkId(spoke)}/subnets/${subnet}` },
      primary,
      privateIPAddressVersion: "IPv4",
      ...(machine.isBehindBalancer && { loadBalancerBackendAddressPools: [{ id: poolId(false) }] }),
      ...(machine.isPublic && primary && { publicIPAddress: { id: publicAddressId(false) } }),
    },
  });
  return resource(groupOf(machine), "Microsoft.Network/networkInterfaces", `${name}-nic`, {
    kind: "Regular",
    properties: {
      provisioningState: "Succeeded",
      ipConfigurations: [
        configuration("ipconfig1", address, true),
        ...(second ? [configuration("service", second, false)] : []),
      ],
      dnsSettings: { dnsServers: [], appliedDnsServers: [] },
      enableAcceleratedNetworking: machine.size !== "Standard_B2ms",
      enableIPForwarding: false,
      primary: true,
      virtualMachine: { id: machineId(machine) },
      nicType: "Standard",
    },
  });
}
