import type { TableSource } from "../dated-table.ts";
import { debianKernels } from "./debian.ts";
import type { KernelLine } from "./kernel-lists.ts";
import { almaKernels, oracleKernels, redHatKernels, rockyKernels } from "./red-hat.ts";
import { suseKernels } from "./suse.ts";
import { ubuntuKernels } from "./ubuntu.ts";

/** Where the kernels are taken from. It goes back five versions of the mobility service. */
export const kernelSource: TableSource = {
  name: "Kernels of machines between Azure regions",
  source: "Support matrix for Azure VM disaster recovery between Azure regions",
  date: "2026-02-27",
  url: "https://learn.microsoft.com/azure/site-recovery/azure-to-azure-support-matrix",
};

/** The oldest and the newest version of the mobility service of which the kernels are listed. */
export const KERNEL_AGENTS = { oldest: "9.62", newest: "9.66" } as const;

/** A distribution with its kernels. */
export interface DistributionKernels {
  readonly lines: readonly KernelLine[];
  /** The flavours that its stock kernels have. */
  readonly flavours: readonly string[];
}

/** The kernels by the names that the table of guests has for the distributions. */
export const kernelsOf: ReadonlyMap<string, DistributionKernels> = new Map([
  ["Red Hat Enterprise Linux", { lines: redHatKernels, flavours: ["el"] }],
  ["Ubuntu", { lines: ubuntuKernels, flavours: ["azure", "generic"] }],
  ["Debian", { lines: debianKernels, flavours: ["amd64", "cloud-amd64"] }],
  ["SUSE Linux Enterprise Server", { lines: suseKernels, flavours: ["default", "azure"] }],
  ["Oracle Linux", { lines: oracleKernels, flavours: ["el", "uek"] }],
  ["Rocky Linux", { lines: rockyKernels, flavours: ["el"] }],
  ["AlmaLinux", { lines: almaKernels, flavours: ["el"] }],
]);
