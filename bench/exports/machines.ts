import { createHash } from "node:crypto";
import { addTo } from "../../schemas/values/groups.ts";

/** A machine of an estate that exports are made of. */
export interface Machine {
  readonly index: number;
  readonly name: string;
  /** Its id in Hyper-V. */
  readonly id: string;
  /** The id of its adapter. */
  readonly adapter: string;
  /** The last two parts of its address. */
  readonly low: string;
  /** The number of its host or site. */
  readonly host: number;
}

/** The subscription that everything in Azure is in. */
export const SUBSCRIPTION = "/subscriptions/5d3c1f77-0000-4000-8000-00000000c0de";
/** The vault that machines are protected by. */
export const VAULT = `${SUBSCRIPTION}/resourceGroups/rg-vault/providers/Microsoft.RecoveryServices/vaults/rsv-dr`;
/** The resource group that machines come up in. */
export const TARGET_GROUP = `${SUBSCRIPTION}/resourceGroups/rg-dr`;
/** The network that machines come up in. */
export const TARGET_NETWORK = `${TARGET_GROUP}/providers/Microsoft.Network/virtualNetworks/vnet-dr`;
/** The disks of each machine; the first one starts it. */
export const DISKS = ["os", "data", "logs"];
/** What is no object, where an id is printed all the same. */
export const NO_ID = "00000000-0000-0000-0000-000000000000";

const GIB = 2 ** 30;
/** Machines of one host. */
const OF_A_HOST = 100;
/** When the first machine was made, and when all were exported. */
const BEGIN = Date.UTC(2023, 2, 1, 7, 30);
const EXPORTED = Date.UTC(2026, 2, 1, 7, 30);

/** The machines of an estate. */
export function machinesOf(count: number): readonly Machine[] {
  return Array.from({ length: count }, (_, index) => {
    const number = index.toString(16).padStart(8, "0").toUpperCase();
    return {
      index,
      name: `VM${String(index).padStart(5, "0")}`,
      id: `${number}-1111-4222-8333-445566778899`,
      adapter: `${number}-5555-4666-9777-889900AABBCC`,
      low: `${Math.floor(index / 200) % 256}.${(index % 200) + 10}`,
      host: Math.floor(index / OF_A_HOST),
    };
  });
}

/** The machines of each host, by its number. */
export function byHost(machines: readonly Machine[]): ReadonlyMap<number, readonly Machine[]> {
  const hosts = new Map<number, Machine[]>();
  for (const machine of machines) addTo(hosts, machine.host, machine);
  return hosts;
}

/** The id that Hyper-V has for the adapter of a machine. */
export const adapterId = ({ id, adapter }: Machine) => `Microsoft:${id}\\${adapter}`;

/** The file of a disk. */
export const fileOf = ({ name }: Machine, disk: string) => `D:\\Machines\\${name}\\${name}-${disk}.vhdx`;

/** The size in bytes of the disk at a place. */
export const sizeOf = (at: number) => 60 * GIB * (at + 1);

/** An id of something that a machine or host has: the same each time, and each another. */
export function guidOf({ index }: { readonly index: number }, what: string): string {
  const hex = createHash("md5").update(`${index} ${what}`).digest("hex");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** A number below another one that is the same for a machine each time, and for most another. */
export function numberOf({ index }: Machine, below: number): number {
  return (index * 2_654_435_761) % below;
}

/** The address of the network card of a machine: `00155D0A0102`. */
export function macOf({ index }: Machine, between = ""): string {
  const hex = `00155D${index.toString(16).padStart(6, "0")}`.toUpperCase();
  return hex.match(/../g)!.join(between);
}

/** When a machine was made: `2024-03-01T07:30:00.000Z`. */
export function madeAt({ index }: Machine): string {
  return new Date(BEGIN + index * 41_234_567).toISOString();
}

/** When something was last seen of a machine, shortly before it was exported. */
export function seenAt({ index }: Machine): string {
  return new Date(EXPORTED - (index % 900) * 1000).toISOString();
}
