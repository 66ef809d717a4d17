import type { DocumentRows } from "../types.ts";

const read = { unit: "names", source: "document" } as const;

/** The rows on trusted launch machines. */
export const rows = {
  "azure-to-azure-trusted-launch/government": {
    title: "Government regions",
    summary:
      "Trusted launch machines replicate between regions of US Gov or between regions of US DoD, not from one to the other.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    limits: {
      usGov: { value: ["usgovvirginia", "usgovtexas", "usgovarizona"], ...read },
      usDoD: { value: ["usdodcentral", "usdodeast"], ...read },
    },
    reading:
      "No text says it of other machines. Trusted launch is the default of new generation 2 machines, so the row is undecided where the security type is not recorded.",
  },
  "azure-to-azure-trusted-launch/linux": {
    title: "Linux on trusted launch machines",
    summary:
      "Trusted launch machines with Linux run one of the listed releases, and were created after 1 April 2024.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    limits: {
      createdFrom: {
        value: "2024-04-01",
        unit: "date",
        source: "document",
        note: "It says after 1 April, and not before: the day itself counts as after.",
      },
    },
    reading:
      "The releases are a table of drlint's with the edition's date. One of two known copies of the edition has RHEL 10.0 and 10.1 too, so that these are a warning, as is a release that is newer than the edition. Rocky Linux is not listed. Until the edition of 2025-03-04 Linux was in preview.",
  },
  "azure-to-azure-trusted-launch/sles-kernel": {
    title: "Kernels of SLES 15 on trusted launch machines",
    summary:
      "SUSE Linux Enterprise Server 15 on a trusted launch machine runs a kernel from a lowest one of its service pack on.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    limits: {
      servicePack3: { value: "5.3.18-150300.59.179", unit: "name", source: "document" },
      servicePack4: { value: "5.14.21-150400.24.141", unit: "name", source: "document" },
      servicePack5: { value: "5.14.21-150500.55.83", unit: "name", source: "document" },
      servicePack6: { value: "6.4.0-150600.23.25", unit: "name", source: "document" },
      servicePack7: { value: "6.4.0-150700.18.9", unit: "name", source: "document" },
    },
    reading:
      "The document writes them as packages, 5.3.18-150300.59.179.1; the kernel's own name lacks the last number. They are stock kernels, so that of kernels for Azure nothing is said.",
  },
  "azure-to-azure-trusted-launch/conversion": {
    title: "Turning a protected machine into a trusted launch machine",
    summary:
      "A machine that Site Recovery protects cannot be turned into a trusted launch machine, be it of generation 1 or 2.",
    kind: "change",
    level: "error",
    verdict: "no",
    reading:
      "The portal refuses it; PowerShell and the CLI do not. Then protection ends, and its recovery points are deleted.",
  },
  "azure-to-azure-trusted-launch/boot-integrity": {
    title: "Boot integrity monitoring",
    summary:
      "The state of boot integrity monitoring is not replicated; it has to be turned on after a failover.",
    kind: "static",
    level: "warning",
    verdict: "no",
    limits: {
      extension: {
        value: "GuestAttestation",
        unit: "name",
        source: "reading",
        note: "The extension that does it: one finding names it with the other extensions.",
      },
    },
  },
} as const satisfies DocumentRows<"azure-to-azure-trusted-launch">;
