import type { DocumentRows } from "../types.ts";

const READING =
  "The kernels are a table of drlint's with the edition's date; each version of the mobility service takes those of the versions before it. A kernel that only a newer version takes is refused, and so is one below a lowest one that the document states. One that is newer than those listed, or stands between them, is a warning: newer kernels follow within 30 days as a rule. Of lower ones the edition says nothing, since it goes back five versions. A machine that is planned gets the newest version.";

/** The rows on kernels of Linux. */
export const kernelsRows = {
  "azure-to-azure/kernels/rhel": {
    title: "Kernels of RHEL",
    summary:
      "Red Hat Enterprise Linux 9 and 10 run kernels that the mobility service of the machine, or an older one, has; 6 to 8 run stock kernels.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading: `${READING} "And later" is within the series of a release: 5.14.0-427 is that of 9.4, 503 of 9.5, 570 of 9.6, 611 of 9.7. The questions (2025-07-25) say that an upgrade of the kernel has no impact on a machine that is protected already.`,
  },
  "azure-to-azure/kernels/ubuntu": {
    title: "Kernels of Ubuntu",
    summary:
      "Ubuntu runs kernels for Azure or generic ones that the mobility service of the machine, or an older one, has.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading: READING,
  },
  "azure-to-azure/kernels/debian": {
    title: "Kernels of Debian",
    summary:
      "Debian runs kernels of the flavours amd64 or cloud-amd64 that the mobility service of the machine, or an older one, has.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading: READING,
  },
  "azure-to-azure/kernels/sles-12": {
    title: "Kernels of SLES 12",
    summary:
      "SUSE Linux Enterprise Server 12 runs stock kernels, or kernels for Azure that the mobility service of the machine, or an older one, has.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading: `${READING} Site Recovery writes the names of kernels for Azure with the service pack: 4.12.14-16.200-azure:5.`,
  },
  "azure-to-azure/kernels/sles-15": {
    title: "Kernels of SLES 15",
    summary:
      "SUSE Linux Enterprise Server 15 runs stock kernels of a service pack that the mobility service knows, or kernels for Azure that it, or an older one, has.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading: READING,
  },
  "azure-to-azure/kernels/oracle": {
    title: "Kernels of Oracle Linux",
    summary:
      "Oracle Linux runs kernels of Red Hat that the mobility service of the machine, or an older one, has, or UEK3 to UEK6, from 8.7 on UEK7.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading: `${READING} What it says of 8.1 with versions 9.35 and 9.36 is out of date.`,
  },
  "azure-to-azure/kernels/rocky": {
    title: "Kernels of Rocky Linux",
    summary: "Rocky Linux runs kernels that the mobility service of the machine, or an older one, has.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading: `${READING} The line of 9.66 names 9.0 to 9.7 with a kernel that 9.7 alone has.`,
  },
  "azure-to-azure/kernels/alma": {
    title: "Kernels of Alma Linux",
    summary: "AlmaLinux runs kernels that the mobility service of the machine, or an older one, has.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading: `${READING} 9.6 stands in the line of 9.66 with the kernel of 9.7.`,
  },
} as const satisfies DocumentRows<"azure-to-azure">;
