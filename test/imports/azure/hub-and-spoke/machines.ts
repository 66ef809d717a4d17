import { idOf, type Spoke } from "./names.ts";

/** A machine of the hub or of a spoke, in few words. */
export interface Machine {
  readonly name: string;
  readonly spoke: Spoke;
  readonly subnet: string;
  readonly address: string;
  readonly size: string;
  readonly zone: string;
  readonly system: System;
  /** The sizes of its data disks, in GB. */
  readonly data?: readonly number[];
  /** Whether its disks are encrypted with keys of the customer. */
  readonly ownKeys?: boolean;
  /** Whether the load balancer is in front of it. */
  readonly isBehindBalancer?: boolean;
  /** Whether it has a public address. */
  readonly isPublic?: boolean;
  /** A second address, of a service that moves with the machine. */
  readonly second?: string;
}

interface System {
  readonly type: "Windows" | "Linux";
  readonly image: readonly [publisher: string, offer: string, sku: string];
  /** What the agent in the machine says. */
  readonly said: readonly [name: string, version: string];
}

const WINDOWS: System = {
  type: "Windows",
  image: ["MicrosoftWindowsServer", "WindowsServer", "2022-datacenter-azure-edition"],
  said: ["Windows Server 2022 Datacenter Azure Edition", "10.0.20348.4294"],
};
const SQL: System = {
  type: "Windows",
  image: ["MicrosoftSQLServer", "sql2022-ws2022", "enterprise-gen2"],
  said: ["Windows Server 2022 Datacenter", "10.0.20348.4294"],
};
const UBUNTU: System = {
  type: "Linux",
  image: ["Canonical", "0001-com-ubuntu-server-jammy", "22_04-lts-gen2"],
  said: ["ubuntu", "22.04"],
};
const RED_HAT: System = {
  type: "Linux",
  image: ["RedHat", "RHEL", "9-lvm-gen2"],
  said: ["redhat", "9.4"],
};

/** Two domain controllers and a jump host in the hub; a shop's orders and its reports in the spokes. */
export const MACHINES: readonly Machine[] = [
  machine("hub-dc-1", "hub", "identity", "10.60.1.4", "Standard_D2s_v5", "1", WINDOWS, { data: [32] }),
  machine("hub-dc-2", "hub", "identity", "10.60.1.5", "Standard_D2s_v5", "2", WINDOWS, { data: [32] }),
  machine("hub-jump", "hub", "management", "10.60.2.4", "Standard_B2ms", "1", WINDOWS, { isPublic: true }),
  machine("ord-web-1", "orders", "web", "10.61.1.4", "Standard_D4s_v5", "1", UBUNTU, {
    isBehindBalancer: true,
  }),
  machine("ord-web-2", "orders", "web", "10.61.1.5", "Standard_D4s_v5", "2", UBUNTU, {
    isBehindBalancer: true,
  }),
  machine("ord-app-1", "orders", "app", "10.61.2.4", "Standard_D8s_v5", "1", RED_HAT, { data: [128] }),
  machine("ord-app-2", "orders", "app", "10.61.2.5", "Standard_D8s_v5", "2", RED_HAT, { data: [128] }),
  machine("ord-sql-1", "orders", "data", "10.61.3.4", "Standard_E16s_v5", "1", SQL, {
    data: [512, 1024],
    ownKeys: true,
    second: "10.61.3.14",
  }),
  machine("rep-app", "reports", "app", "10.62.1.4", "Standard_D4s_v5", "3", WINDOWS, { data: [256] }),
  machine("rep-db", "reports", "data", "10.62.2.4", "Standard_E8s_v5", "3", UBUNTU, {
    data: [256, 256],
    ownKeys: true,
  }),
];

function machine(
  name: string,
  spoke: Spoke,
  subnet: string,
  address: string,
  size: string,
  zone: string,
  system: System,
  more: Partial<Machine> = {},
): Machine {
  return { name, spoke, subnet, address, size, zone, system, ...more };
}

/** The group that a machine and what it has stand in, and the one that it comes up in. */
export function groupOf({ spoke }: Machine, isAway = false): string {
  return isAway ? `rg-${spoke}-ne` : `rg-${spoke}`;
}

export function machineId(machine: Machine): string {
  return idOf(groupOf(machine), "Microsoft.Compute/virtualMachines", machine.name);
}

export function adapterId(machine: Machine): string {
  return idOf(groupOf(machine), "Microsoft.Network/networkInterfaces", `${machine.name}-nic`);
}

/** The disks of a machine: the system's first. */
export function disksOf(machine: Machine) {
  const names = [
    `${machine.name}-os`,
    ...(machine.data ?? []).map((_, at) => `${machine.name}-data-${at + 1}`),
  ];
  const osSize = machine.system.type === "Windows" ? 127 : 64;
  return names.map((name, at) => ({
    name,
    id: idOf(groupOf(machine), "Microsoft.Compute/disks", name),
    size: at === 0 ? osSize : machine.data![at - 1]!,
    isOfSystem: at === 0,
  }));
}

/** The id of the disk encryption set of the one region or the other. */
export function setId(isAway: boolean): string {
  const group = isAway ? "rg-hub-ne" : "rg-hub";
  return idOf(group, "Microsoft.Compute/diskEncryptionSets", isAway ? "des-hub-ne" : "des-hub");
}
