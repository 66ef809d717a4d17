import type { TableSource } from "../dated-table.ts";
import type { Architecture, GuestOperatingSystem } from "./guest-types.ts";

/** Where it is taken from which Windows Server Azure takes. */
export const serverSource: TableSource = {
  name: "Windows Server guests",
  source: "Microsoft server software support for Azure virtual machines",
  date: "2023-04-03",
  url: "https://learn.microsoft.com/troubleshoot/azure/virtual-machines/windows/server-software-support",
};

/** Where it is taken from which Windows clients Azure takes, for development and tests. */
export const clientSource: TableSource = {
  name: "Windows client guests",
  source: "Use Windows client in Azure for dev/test scenarios",
  date: "2017-12-15",
  url: "https://learn.microsoft.com/azure/virtual-machines/windows/client-images",
};

/** Where Windows 11 is taken from. */
export const windows11Source: TableSource = {
  name: "Windows 11 guests",
  source: "How to deploy Windows 11 on Azure",
  date: "2022-10-24",
  url: "https://learn.microsoft.com/azure/virtual-machines/windows/windows-desktop-multitenant-hosting-deployment",
};

/** Where it is said that Nano Server is there in containers alone, since the releases after Windows Server 2016. */
export const nanoServerSource: TableSource = {
  name: "Nano Server",
  source: "Changes to Nano Server in Windows Server Semi-Annual Channel",
  date: "2019-05-21",
  url: "https://learn.microsoft.com/windows-server/get-started/nano-in-semi-annual-channel",
};

/** The system that machines run as Nano Server, by its name in the data. */
export const NANO_SERVER_SYSTEM = "Windows Server 2016";

/**
 * Where the version of each release is taken from. It lists none after Windows Server 2022, and no versions of the
 * semi-annual channel, which came after 2016; all of these go on with 10.0. Windows NT 4.0 is named by its version.
 */
export const windowsVersionSource: TableSource = {
  name: "Versions of Windows",
  source: "Operating System Version",
  date: "2020-09-15",
  url: "https://learn.microsoft.com/windows/win32/sysinfo/operating-system-version",
};

const BOTH: readonly Architecture[] = ["x64", "x86"];

/** Windows as a guest, newest first. Nano Server and Server Core are installations of these, not systems. */
export const windowsGuests: readonly GuestOperatingSystem[] = [
  server("2025", "10.0"),
  server("2022", "10.0"),
  server("2019", "10.0"),
  { ...server("2016", "10.0"), aliases: ["Windows 2016", "WS 2016", "Nano Server 2016"] },
  server("2012 R2", "6.3"),
  server("2012", "6.2"),
  server("2008 R2", "6.1"),
  {
    ...server("2008", "6.0"),
    architectures: BOTH,
    note: "The only Windows Server that Site Recovery takes as a 32-bit guest.",
  },
  {
    name: "Windows Server semi-annual channel",
    aliases: ["Windows Server version"],
    family: "windows-server",
    windowsVersion: "10.0",
    architectures: ["x64"],
    note: "Its versions are no longer serviced, and no document says what Azure makes of them.",
  },
  {
    name: "Windows Server",
    family: "windows-server",
    isReleaseKnownByName: true,
    note: "The name says no release.",
  },
  {
    ...server("2003 R2", "5.2"),
    isPastSupport: true,
    architectures: BOTH,
    note: "Azure takes it, and Microsoft supports it only under a custom support agreement.",
  },
  {
    ...server("2003", "5.2"),
    isPastSupport: true,
    architectures: BOTH,
    note: "Azure takes it, and Microsoft supports it only under a custom support agreement.",
  },
  {
    ...server("2000", "5.0"),
    supportedInAzure: false,
    architectures: ["x86"],
    note: "Azure's support begins with later systems.",
  },
  {
    name: "Windows NT",
    family: "windows-server",
    release: "4.0",
    windowsVersion: "4.0",
    supportedInAzure: false,
    architectures: ["x86"],
    source: serverSource.source,
    note: "Azure's support begins with later systems.",
  },

  { ...client("11", "10.0"), source: windows11Source.source, architectures: ["x64", "arm64"] },
  { ...client("10", "10.0"), architectures: ["x64", "x86", "arm64"] },
  client("8.1", "6.3"),
  client("8", "6.2"),
  client("7", "6.1"),
  {
    ...client("Vista", "6.0"),
    supportedInAzure: false,
    note: "Azure's support of clients begins with Windows 7.",
  },
  {
    ...client("XP", "5.1"),
    supportedInAzure: false,
    note: "Azure's support of clients begins with Windows 7.",
  },
];

function server(release: string, windowsVersion: string): GuestOperatingSystem {
  return {
    name: `Windows Server ${release}`,
    // No client bears a server's year, so the word "Server" may be missing.
    aliases: [`Windows ${release}`, `WS ${release}`],
    family: "windows-server",
    release,
    windowsVersion,
    supportedInAzure: true,
    architectures: ["x64"],
    source: serverSource.source,
  };
}

function client(release: string, windowsVersion: string): GuestOperatingSystem {
  return {
    name: `Windows ${release}`,
    family: "windows-client",
    release,
    windowsVersion,
    supportedInAzure: true,
    architectures: BOTH,
    source: clientSource.source,
  };
}
