import { isArmSize } from "../../../documents/tables/azure-machine-sizes.ts";
import {
  listedLinux,
  listedWindows,
  newestWindowsServer,
  oldestWindows,
  withServicePack,
} from "../../../documents/tables/azure-to-azure-systems.ts";
import type { IdentifiedGuest } from "../../../documents/tables/guest-operating-systems.ts";
import { type ListedSystem, type Listing, listingOf } from "../../../documents/tables/listed-releases.ts";
import type { AzureVirtualMachine, GuestOperatingSystem } from "../../../schemas/generated/types.ts";
import { Version } from "../../../schemas/values/version.ts";
import type { RowCheck } from "../../run/row-check.ts";
import { AZURE_GUEST_FACTS, needGuest } from "./guest.ts";

/** The row on Windows. */
export const WINDOWS = "azure-to-azure/systems/windows";
/** The row on other systems. */
export const LINUX = "azure-to-azure/systems/linux";

/** The facts by which it is told whether the support matrix lists the system of a machine. */
export const SYSTEM_FACTS = [
  ...AZURE_GUEST_FACTS,
  "GuestOperatingSystem.installation",
  "GuestOperatingSystem.architecture",
  "AzureVirtualMachine.vmSize",
] as const;

/** What the support matrix says of a system. `unlisted`: it does not list it, nor say that it is too old. */
export type SystemKind = Listing["kind"] | "nano" | "not-x64" | "unlisted";

/** The system of a machine, and what the support matrix says of it. */
export interface SystemOnMachine {
  readonly guest: IdentifiedGuest;
  readonly system: GuestOperatingSystem;
  readonly listing: Omit<Listing, "kind"> & { readonly kind: SystemKind };
}

type Asked = Pick<RowCheck, "need" | "unrecorded" | "run">;

/** What the support matrix says of a machine with Windows. Undefined for another system, and where it cannot be told. */
export function windowsOn(machine: AzureVirtualMachine, check: Asked): SystemOnMachine | undefined {
  const guest = needGuest(machine, check);
  const system = machine.operatingSystem;
  if (!guest || !system || !isWindows(guest)) return undefined;
  const kind = windowsListing(guest, system, machine, check);
  return kind && { guest, system, listing: { kind } };
}

/** What the support matrix says of a machine without Windows. Undefined for Windows, and where it cannot be told. */
export function otherSystemOn(
  machine: AzureVirtualMachine,
  check: Asked,
  listed: readonly ListedSystem[] = listedLinux,
): SystemOnMachine | undefined {
  const guest = needGuest(machine, check);
  const system = machine.operatingSystem;
  if (!guest || !system || isWindows(guest)) return undefined;
  const own = listed.find(({ name }) => name === guest.name);
  const listing = own
    ? listingOf(own, guest.release)
    : ({ kind: saysDistribution(guest) ? "not-listed" : "not-told" } as const);
  if (listing.kind !== "not-told") return { guest, system, listing };
  check.unrecorded(system, "name");
  return undefined;
}

/** Whether a guest runs Windows. */
export function isWindows({ family }: IdentifiedGuest): boolean {
  return family === "windows-server" || family === "windows-client";
}

/** Whether the name of a guest without Windows says which system or distribution it is. */
export function saysDistribution({ name }: IdentifiedGuest): boolean {
  return name !== "Linux";
}

function windowsListing(
  guest: IdentifiedGuest,
  system: GuestOperatingSystem,
  machine: AzureVirtualMachine,
  check: Asked,
): SystemKind | undefined {
  if (!listedWindows.includes(guest.name)) return unlistedWindows(guest, system, check);
  if (guest.name === NANO_SERVER) {
    const installation = system.installation ?? guest.installation ?? check.need(system, "installation");
    if (installation === undefined) return undefined;
    if (installation === "nano") return "nano";
  }
  if (withServicePack.includes(guest.name) && !/\b(?:sp|service pack) ?[1-9]/i.test(system.name!)) {
    check.unrecorded(system, "name");
    return undefined;
  }
  return guest.family === "windows-client" ? clientListing(guest, system, machine, check) : "listed";
}

/** The only Windows that may be a Nano Server outside of containers. */
const NANO_SERVER = "Windows Server 2016";

/** Clients are listed as x64. Those for ARM are another row's. */
function clientListing(
  guest: IdentifiedGuest,
  system: GuestOperatingSystem,
  machine: AzureVirtualMachine,
  check: Asked,
): SystemKind | undefined {
  const isNoArm = machine.vmSize !== undefined && isArmSize(machine.vmSize) === false;
  const possible = guest.architectures?.filter((each) => each !== "arm64" || !isNoArm);
  if (possible?.length === 1) return "listed";
  const architecture = check.need(system, "architecture");
  return architecture && (architecture === "x86" ? "not-x64" : "listed");
}

function unlistedWindows(
  { windowsVersion, release }: IdentifiedGuest,
  system: GuestOperatingSystem,
  check: Asked,
): SystemKind | undefined {
  if (windowsVersion?.isBefore(OLDEST_VERSION)) return "not-listed";
  if (windowsVersion !== undefined) return "unlisted";
  // A name without release, such as 'Windows Server', says too little. Years that are known have entries of their own.
  if (isYear(release)) return release > newestWindowsServer ? "newer" : "unlisted";
  check.unrecorded(system, "name");
  return undefined;
}

/** Whether a release of Windows Server is a year: one that nobody knows is newer than the others, or stands between them. */
export function isYear(release: string | undefined): release is string {
  return release !== undefined && /^20\d\d$/.test(release);
}

const OLDEST_VERSION = Version.parse(oldestWindows.version)!;

/** Why a system that is not listed is not refused all the same, to follow "does not list"; undefined for any other listing. */
export function whyUnlisted({ kind, document }: SystemOnMachine["listing"]): string | undefined {
  if (kind === "newer") return ", since it is newer than those there";
  if (kind === "elsewhere") return `. ${document} does`;
  return kind === "unlisted" ? "" : undefined;
}
