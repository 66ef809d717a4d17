import type { DocumentRows } from "../types.ts";

/** The rows on operating systems and processors. */
export const systemsRows = {
  "azure-to-azure/systems/arm64": {
    title: "ARM64 machines",
    summary: "Machines of the processor architecture ARM64 are not supported.",
    kind: "static",
    level: "error",
    verdict: "no",
    limits: { architecture: { value: "arm64", unit: "name", source: "document" } },
    reading:
      "It stands among the Linux systems and holds for Windows too. The processor shows in the name of the size, whose features have a p. A size for the target with such a processor is held to it too, since the system of the machine is for another. The edition of 13 June 2025 did not have it yet.",
  },
  "azure-to-azure/systems/ubuntu-cloud-init-password": {
    title: "Passwords on Ubuntu 16.04 and 18.04",
    summary: "On Ubuntu 16.04 and 18.04 with cloud-init, signing in by password may be off after a failover.",
    kind: "static",
    level: "warning",
    verdict: "yes",
    limits: {
      distribution: { value: "Ubuntu", unit: "name", source: "document" },
      releases: { value: ["16.04", "18.04"], unit: "names", source: "document" },
    },
    reading:
      "Images of Ubuntu in Azure have cloud-init; whether its configuration turns passwords off no export tells.",
  },
  "azure-to-azure/systems/windows": {
    title: "Windows versions",
    summary:
      "Machines run Windows Server from 2008 R2 with a service pack to 2025, or Windows 7 with a service pack to Windows 11, clients as x64.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    limits: {
      clientArchitecture: { value: "x64", unit: "name", source: "document" },
    },
    reading:
      "The systems are a table of drlint's with the edition's date. Windows Server 2016 and 2019 are listed with Server Core and Desktop Experience, so not as Nano Server. A newer Windows than the edition lists is not refused: a warning. Azure Edition and multi-session are editions of listed systems.",
  },
  "azure-to-azure/systems/linux": {
    title: "Linux versions",
    summary: "Machines that do not run Windows run one of the listed releases of seven Linux distributions.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading:
      "The releases are a table of drlint's with the edition's date; those of Rocky Linux and AlmaLinux stand in its tables of kernels. A release that is newer than the edition, or that another document of Microsoft lists, is not refused: a warning. CentOS was listed until 2023 and is not any more.",
  },
  "azure-to-azure/systems/debian-9-0": {
    title: "Debian 9.0",
    summary: "Debian 9 is supported from 9.1 to 9.13; 9.0 is not.",
    kind: "static",
    level: "error",
    verdict: "no",
    limits: {
      distribution: { value: "Debian", unit: "name", source: "document" },
      release: { value: "9.0", unit: "version", source: "document" },
    },
  },
  "azure-to-azure/systems/rhel-8-kernels": {
    title: "Lowest kernels of RHEL 8.4 to 8.6",
    summary: "RHEL 8.4, 8.5 and 8.6 are supported from a kernel on.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    limits: {
      lowestOf84: { value: "4.18.0-305.30.1.el8_4", unit: "name", source: "document" },
      lowestOf85: { value: "4.18.0-348.5.1.el8_5", unit: "name", source: "document" },
      lowestOf86: { value: "4.18.0-348.5.1.el8_5", unit: "name", source: "document" },
    },
  },
  "azure-to-azure/systems/custom-kernel": {
    title: "Kernels of one's own",
    summary: "Only stock kernels of the distribution's release are supported, no kernels of one's own.",
    kind: "static",
    level: "warning",
    verdict: "no",
    reading:
      "The name of a kernel shows its flavour: azure, generic, amd64, cloud-amd64, default, .el9 or uek. Another one is a hint and no proof: a kernel of the distribution for hardware, FIPS or real time has one too.",
  },
  "azure-to-azure/systems/windows-upgrade": {
    title: "Windows upgraded while replicated",
    summary: "Windows may be upgraded to another release while the machine is replicated.",
    kind: "change",
    level: "error",
    verdict: "yes",
    reading:
      "The paragraph above it still asks to disable and enable replication for another major version; the note in the same section is later.",
  },
  "azure-to-azure/systems/sles-11-upgrade": {
    title: "SLES 11 SP3 to SP4 while replicated",
    summary:
      "SUSE Linux Enterprise Server 11 is not upgraded from SP3 to SP4 while the machine is replicated.",
    kind: "change",
    level: "error",
    verdict: "no",
  },
  "azure-to-azure/systems/linux-upgrade": {
    title: "Linux upgraded to another major release while replicated",
    summary:
      "Linux is upgraded to another major release only while replication is disabled; in preview RHEL 7 to 8, RHEL 8 to 9 and SLES 12 to 15 may be upgraded while it goes on.",
    kind: "change",
    level: "error",
    verdict: "conditional",
    limits: {
      inPreview: {
        value: [
          "Red Hat Enterprise Linux 7 to 8",
          "Red Hat Enterprise Linux 8 to 9",
          "SUSE Linux Enterprise Server 12 to 15",
        ],
        unit: "names",
        source: "document",
      },
      fromAgent: { value: "9.66.7567.1", unit: "version", source: "document" },
    },
    reading:
      "What is in preview is a warning: the machine is resynchronised when the mobility service is updated. The paragraph that asks to disable replication in any case is older than the section on the preview.",
  },
} as const satisfies DocumentRows<"azure-to-azure">;
