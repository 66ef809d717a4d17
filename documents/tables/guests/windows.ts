import type { TableSource } from "../dated-table.ts";
import type { Architecture, GuestOperatingSystem } from "./guest-types.ts";

const SERVER_SOURCE = "Microsoft server software support for Azure virtual machines";

/** Where most of the Windows releases are taken from. */
export const windowsSource: TableSource = {
  name: "Windows guests",
  source: SERVER_SOURCE,
  date: "2020-07-21",
};
const CLIENT_SOURCE = "Use Windows client in Azure for dev/test scenarios";
const MULTITENANT_SOURCE = "How to deploy Windows 10 on Azure";
const BOTH: readonly Architecture[] = ["x64", "x86"];

/** Windows as a guest, newest first. Nano Server and Server Core are installations of these, not systems. */
export const windowsGuests: readonly GuestOperatingSystem[] = [
  server("2025", 26100),
  server("2022", 20348),
  server("2019", 17763),
  { ...server("2016", 14393), aliases: ["Windows 2016", "WS 2016", "Nano Server 2016"] },
  server("2012 R2", 9600),
  server("2012", 9200),
  server("2008 R2", 7600),
  {
    ...server("2008", 6001),
    architectures: BOTH,
    note: "The only Windows Server that Site Recovery takes as a 32-bit guest.",
  },
  {
    name: "Windows Server semi-annual channel",
    aliases: ["Windows Server version"],
    family: "windows-server",
    // The build of version 1709, the first of them; the version itself is read from the name.
    build: 16299,
    architectures: ["x64"],
    note: "Its versions are no longer serviced, and no document says what Azure makes of them.",
  },
  {
    name: "Windows Server",
    family: "windows-server",
    note: "The name says no release.",
  },
  {
    ...server("2003 R2", 3790),
    isPastSupport: true,
    architectures: BOTH,
    note: "Azure takes it, and Microsoft helps with it under a custom support agreement alone.",
  },
  {
    ...server("2003", 3790),
    isPastSupport: true,
    architectures: BOTH,
    note: "Azure takes it, and Microsoft helps with it under a custom support agreement alone.",
  },
  {
    ...server("2000", 2195),
    supportedInAzure: false,
    architectures: ["x86"],
    note: "Azure's support begins with later systems.",
  },
  {
    name: "Windows NT",
    family: "windows-server",
    release: "4.0",
    build: 1381,
    supportedInAzure: false,
    architectures: ["x86"],
    source: SERVER_SOURCE,
    note: "Azure's support begins with later systems.",
  },

  { ...client("11", 22000), source: MULTITENANT_SOURCE, architectures: ["x64", "arm64"] },
  { ...client("10", 10240), source: MULTITENANT_SOURCE, architectures: ["x64", "x86", "arm64"] },
  client("8.1", 9600),
  client("8", 9200),
  client("7", 7600),
  {
    ...client("Vista", 6000),
    supportedInAzure: false,
    note: "Azure's support of clients begins with Windows 7.",
  },
  {
    ...client("XP", 2600),
    supportedInAzure: false,
    note: "Azure's support of clients begins with Windows 7.",
  },
];

function server(release: string, build: number): GuestOperatingSystem {
  return {
    name: `Windows Server ${release}`,
    // No client bears a server's year, so the word "Server" may be missing.
    aliases: [`Windows ${release}`, `WS ${release}`],
    family: "windows-server",
    release,
    build,
    supportedInAzure: true,
    architectures: ["x64"],
    source: SERVER_SOURCE,
  };
}

function client(release: string, build: number): GuestOperatingSystem {
  return {
    name: `Windows ${release}`,
    family: "windows-client",
    release,
    build,
    supportedInAzure: true,
    architectures: BOTH,
    source: CLIENT_SOURCE,
  };
}
