import { ignoredIpv6Prefixes } from "../common-limits.ts";
import type { DocumentRows } from "../types.ts";

/** The rows of the support matrix for a secondary site. */
export const rows = {
  "vmm-to-vmm-support-matrix/hosts/host-system": {
    title: "Operating system of a host",
    summary: "Hosts run Windows Server 2012 R2 or 2016.",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    limits: {
      operatingSystems: {
        value: ["Windows Server 2012 R2", "Windows Server 2016"],
        unit: "names",
        source: "document",
      },
    },
    reading: "Not listed is a warning: the matrix is older than later systems.",
  },
  "vmm-to-vmm-support-matrix/hosts/mixed-cloud": {
    title: "Hosts of 2012 R2 and 2016 in one cloud",
    summary: "A cloud of VMM 2016 with hosts of both Windows Server 2012 R2 and 2016 is not supported.",
    kind: "static",
    level: "warning",
    verdict: "no",
    limits: {
      vmmVersion: { value: "2016", unit: "version", source: "document" },
      operatingSystems: {
        value: ["Windows Server 2012 R2", "Windows Server 2016"],
        unit: "names",
        source: "document",
      },
    },
  },
  "vmm-to-vmm-support-matrix/hosts/ipv6-of-host": {
    title: "IPv6 on the host",
    summary: "IPv6 addresses of hosts are not supported.",
    kind: "static",
    level: "warning",
    verdict: "no",
    limits: { ignoredPrefixes: ignoredIpv6Prefixes },
  },
  "vmm-to-vmm-support-matrix/network/ipv6-in-guest": {
    title: "IPv6 in the guest",
    summary: "IPv6 addresses of guests are not supported.",
    kind: "static",
    level: "warning",
    verdict: "no",
    limits: { ignoredPrefixes: ignoredIpv6Prefixes },
  },
  "vmm-to-vmm-support-matrix/network/teaming-in-guest": {
    title: "Teamed adapters in the guest",
    summary: "Network adapters that the guest teams are not supported.",
    kind: "static",
    level: "warning",
    verdict: "no",
  },
  "vmm-to-vmm-support-matrix/storage/shared-in-cluster": {
    title: "Shared cluster disk",
    summary: "Disks that several machines share are not supported.",
    kind: "static",
    level: "warning",
    verdict: "no",
  },
  "vmm-to-vmm-support-matrix/storage/encryption-in-guest": {
    title: "Encrypted disk",
    summary: "Disks that are encrypted are not supported.",
    kind: "static",
    level: "warning",
    verdict: "no",
  },
  "vmm-to-vmm-support-matrix/storage/nfs-in-guest": {
    title: "NFS in the guest",
    summary: "NFS disks of guests are not supported.",
    kind: "static",
    level: "warning",
    verdict: "no",
  },
  "vmm-to-vmm-support-matrix/storage/smb-in-guest": {
    title: "SMB 3.0 in the guest",
    summary: "SMB 3.0 shares as disks of guests are not supported.",
    kind: "static",
    level: "warning",
    verdict: "no",
  },
  "vmm-to-vmm-support-matrix/machines/number-of-disks": {
    title: "Disks of a machine",
    summary: "A machine has at most 16 disks.",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    limits: {
      maximumCount: { value: 16, unit: "disks", source: "document" },
    },
  },
} as const satisfies DocumentRows<"vmm-to-vmm-support-matrix">;
