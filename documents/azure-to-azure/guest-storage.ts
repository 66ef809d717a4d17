import type { DocumentRows } from "../types.ts";

/** The rows on how Linux guests use their disks. */
export const guestStorageRows = {
  "azure-to-azure/guest-storage/file-systems": {
    title: "File systems of Linux",
    summary: "Machines with Linux have the file systems ext3, ext4, XFS and BTRFS.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    limits: {
      fileSystems: { value: ["ext3", "ext4", "xfs", "btrfs"], unit: "names", source: "document" },
      notMeant: {
        value: ["swap", "nfs", "nfs4", "cifs", "smb3", "tmpfs", "iso9660"],
        unit: "names",
        source: "reading",
        note: "Swap space, and what is mounted from elsewhere and lies on no disk of the machine.",
      },
    },
    reading:
      "The EFI partition, which is FAT everywhere, is not meant, nor is what lies on disks that do not replicate.",
  },
  "azure-to-azure/guest-storage/multipath": {
    title: "Multipath software",
    summary: "Multipath software in machines with Linux is not supported.",
    kind: "static",
    level: "error",
    verdict: "no",
    reading: "It stands in the section on Linux. The row on Hyper-V machines says the opposite.",
  },
} as const satisfies DocumentRows<"azure-to-azure">;
