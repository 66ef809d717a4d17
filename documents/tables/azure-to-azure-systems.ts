import type { TableSource } from "./dated-table.ts";
import type { ListedSystem } from "./listed-releases.ts";

/** Where the systems of machines between Azure regions are taken from. */
export const azureToAzureSystemSource: TableSource = {
  name: "Systems of machines between Azure regions",
  source: "Support matrix for Azure VM disaster recovery between Azure regions",
  date: "2026-02-27",
  url: "https://learn.microsoft.com/azure/site-recovery/azure-to-azure-support-matrix",
};

/** Where the Linux systems of trusted launch machines are taken from. */
export const trustedLaunchSystemSource: TableSource = {
  name: "Linux systems of trusted launch machines",
  source: "Azure trusted launch virtual machines with Azure Site Recovery",
  date: "2026-01-06",
  url: "https://learn.microsoft.com/azure/site-recovery/concepts-trusted-vm",
};

/** The Windows systems that the support matrix lists, by the names of the table of guests. */
export const listedWindows: readonly string[] = [
  "Windows Server 2025",
  "Windows Server 2022",
  "Windows Server 2019",
  "Windows Server 2016",
  "Windows Server 2012 R2",
  "Windows Server 2012",
  "Windows Server 2008 R2",
  "Windows 11",
  "Windows 10",
  "Windows 8.1",
  "Windows 8",
  "Windows 7",
];

/** The oldest of them, and their version. */
export const oldestWindows = { names: ["Windows Server 2008 R2", "Windows 7"], version: "6.1" } as const;

/** The year of the newest Windows Server among them. */
export const newestWindowsServer = "2025";

/** Those of them that it takes with a service pack only. */
export const withServicePack: readonly string[] = ["Windows Server 2008 R2", "Windows 7"];

const WHATS_NEW = "What's new in Site Recovery of 2025-12-22";

/** The Linux systems that the support matrix lists. Rocky Linux and AlmaLinux stand in its tables of kernels alone. */
export const listedLinux: readonly ListedSystem[] = [
  {
    name: "Red Hat Enterprise Linux",
    series: [
      { major: 6, from: 7, to: 10 },
      { major: 7, from: 0, to: 9 },
      { major: 8, from: 0, to: 10 },
      { major: 9, from: 0, to: 7, grows: true },
      { major: 10, from: 0, to: 1, grows: true },
    ],
  },
  {
    name: "Ubuntu",
    series: [
      ...[14, 16, 18, 20, 22].map((major) => ({ major, from: 4, to: 4 })),
      { major: 24, from: 4, to: 4, grows: true },
    ],
  },
  {
    name: "Debian",
    series: [
      { major: 7, from: 0 },
      { major: 8, from: 0 },
      { major: 9, from: 1, to: 13 },
      { major: 10, from: 0 },
      { major: 11, from: 0 },
      { major: 12, from: 0 },
    ],
  },
  {
    name: "SUSE Linux Enterprise Server",
    series: [
      { major: 11, from: 3, to: 4 },
      { major: 12, from: 1, to: 5 },
      { major: 15, from: 0, to: 7, grows: true },
    ],
  },
  {
    name: "Oracle Linux",
    series: [
      { major: 6, from: 4, to: 10 },
      { major: 7, from: 0, to: 9 },
      { major: 8, from: 0, to: 10 },
      { major: 9, from: 0, to: 6, grows: true },
    ],
  },
  {
    name: "Rocky Linux",
    series: [
      { major: 9, from: 0, to: 7, grows: true },
      { major: 10, from: 0, to: 1, grows: true },
    ],
    elsewhere: [{ major: 8, from: 7, to: 9, document: WHATS_NEW }],
  },
  {
    name: "AlmaLinux",
    series: [
      { major: 9, from: 0, to: 7, grows: true },
      { major: 10, from: 0, to: 1, grows: true },
    ],
    elsewhere: [
      { major: 8, from: 10, to: 10, document: "The article on trusted launch machines of 2026-01-06" },
    ],
  },
];

/** Two copies of the edition are known: one ends with 9.7. */
const RHEL_10 = "Another copy of the same edition of the article";

/** The Linux systems that the article on trusted launch machines lists. */
export const trustedLaunchLinux: readonly ListedSystem[] = [
  {
    name: "Ubuntu",
    series: [
      ...[18, 20, 22].map((major) => ({ major, from: 4, to: 4 })),
      { major: 24, from: 4, to: 4, grows: true },
    ],
  },
  {
    name: "Red Hat Enterprise Linux",
    series: [
      { major: 8, from: 3, to: 10 },
      { major: 9, from: 0, to: 7, grows: true },
    ],
    elsewhere: [{ major: 10, from: 0, to: 1, document: RHEL_10 }],
  },
  { name: "SUSE Linux Enterprise Server", series: [{ major: 15, from: 3, to: 7, grows: true }] },
  {
    name: "AlmaLinux",
    series: [
      { major: 8, from: 10, to: 10 },
      { major: 9, from: 4, to: 7, grows: true },
    ],
  },
  { name: "Debian", series: [{ major: 12, from: 0 }] },
  {
    name: "Oracle Linux",
    series: [
      { major: 8, from: 3, to: 10 },
      { major: 9, from: 0, to: 5, grows: true },
    ],
  },
];
