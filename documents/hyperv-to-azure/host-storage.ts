import type { DocumentRows } from "../types.ts";

/** The storage on which a host keeps its machines. */
export const hostStorage = {
  "hyperv-to-azure/host-storage/nfs": {
    title: "NFS on the host",
    summary: "NFS does not arise: Hyper-V keeps no machines on it.",
    kind: "static",
    level: "error",
    verdict: { vmm: "not-applicable", site: "not-applicable" },
    reading: "An inventory that records such storage contradicts Hyper-V, and is told so.",
  },
  "hyperv-to-azure/host-storage/smb3": {
    title: "SMB shares on the host",
    summary: "A host may keep its machines on SMB 3.0 shares.",
    kind: "static",
    level: "error",
    verdict: { vmm: "yes", site: "yes" },
    limits: {
      minimumVersion: {
        value: "3.0",
        unit: "version",
        source: "document",
        note: "The document names 3.0; later versions are read as included.",
      },
    },
  },
  "hyperv-to-azure/host-storage/iscsi-san": {
    title: "SAN over iSCSI",
    summary: "A host may keep its machines on an iSCSI storage network.",
    kind: "static",
    level: "error",
    verdict: { vmm: "yes", site: "yes" },
  },
  "hyperv-to-azure/host-storage/mpio": {
    title: "Multiple paths on the host",
    summary: "A host may use multiple paths to its storage; three modules for it were tested.",
    kind: "static",
    level: "warning",
    verdict: { vmm: "yes", site: "yes" },
    limits: {
      testedDeviceSpecificModules: {
        value: ["Microsoft DSM", "EMC PowerPath 5.7 SP4", "EMC PowerPath DSM for CLARiiON"],
        unit: "names",
        source: "document",
      },
    },
    reading: "Another module is not refused, but nobody has said that it was tested: a warning.",
  },
} as const satisfies DocumentRows<"hyperv-to-azure">;
