import type { DocumentRows } from "../types.ts";

/** The machine that is replicated. */
export const replicatedVms = {
  "hyperv-to-azure/replicated-vms/configuration": {
    title: "Configuration of the machine",
    summary: "A machine that replicates to Azure meets every requirement for Azure machines.",
    kind: "static",
    level: "error",
    verdict: { vmm: "conditional", site: "conditional" },
    reading:
      "It gathers the rows of the section on Azure machines. It shows in the readiness summary and gives no finding of its own.",
  },
  "hyperv-to-azure/replicated-vms/guest-os": {
    title: "Guest operating system",
    summary: "Any guest that Azure supports can be replicated, with any workload on it.",
    kind: "static",
    level: "error",
    verdict: { vmm: "conditional", site: "conditional" },
    reading:
      "It says the same as the row on the guest in the section on Azure machines: one finding names both.",
  },
  "hyperv-to-azure/replicated-vms/nano-server": {
    title: "Nano Server",
    summary: "Windows Server 2016 installed as Nano Server is not supported.",
    kind: "static",
    level: "error",
    verdict: { vmm: "no", site: "no" },
    limits: {
      operatingSystem: { value: "Windows Server 2016", unit: "name", source: "document" },
      installation: { value: "nano", unit: "name", source: "document" },
    },
  },
} as const satisfies DocumentRows<"hyperv-to-azure">;
