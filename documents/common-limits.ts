import type { Limit } from "./types.ts";

/** A kilobyte in bytes. */
export const KB = 1024;
/** A megabyte in bytes: 1,024 KB. */
export const MB = 1024 * KB;
/** A gigabyte in bytes. Sizes are binary, as in PowerShell and in Hyper-V. */
export const GB = 1024 ** 3;
/** A terabyte in bytes: 1,024 GB. */
export const TB = 1024 * GB;

/** The last agent version that cannot replicate large disks. What is newer can. */
export const lastAgentWithoutLargeDisks = {
  value: "2.0.9214.0",
  unit: "version",
  source: "document",
  note: "The document calls it the provider's, but it is in the numbering of the Recovery Services agent (the provider's begins with 5): compare the agent of the host.",
} as const satisfies Limit;

/** The largest disk that could be replicated before large disks were supported. */
export const maximumBytesWithoutLargeDisks = {
  value: 4095 * GB,
  unit: "bytes",
  source: "reading",
  note: "The limit of a disk before Site Recovery took large disks.",
} as const satisfies Limit;

/** The largest managed data disk that Azure makes. It is a gigabyte short of 32 TB. */
export const largestManagedDisk = {
  value: 32_767 * GB,
  unit: "bytes",
  source: "reading",
  note: "The largest managed disk that Azure makes is one gigabyte short of 32 TB.",
} as const satisfies Limit;

/** Addresses of every Azure subnet that Azure keeps for itself. */
export const reservedAddresses = {
  reservedFirstAddresses: {
    value: 4,
    unit: "addresses",
    source: "reading",
    note: "Azure keeps the first four addresses of every subnet.",
  },
  reservedLastAddresses: {
    value: 1,
    unit: "addresses",
    source: "reading",
    note: "Azure keeps the last address of every subnet.",
  },
} as const satisfies Record<string, Limit>;

/** IPv6 addresses that every Windows machine has, so that they do not show that IPv6 is in use. */
export const ignoredIpv6Prefixes = {
  value: ["fe80::/10", "::1/128"],
  unit: "prefixes",
  source: "reading",
  note: "Link-local and loopback addresses are on every Windows machine.",
} as const satisfies Limit;
