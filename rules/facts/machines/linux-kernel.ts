import type { RowId } from "../../../documents/index.ts";
import type { IdentifiedGuest } from "../../../documents/tables/guest-operating-systems.ts";
import { type KernelListing, kernelListing } from "../../../documents/tables/kernels/kernel-lists.ts";
import { type KernelName, readKernel } from "../../../documents/tables/kernels/kernel-name.ts";
import { type DistributionKernels, kernelsOf } from "../../../documents/tables/kernels/kernels.ts";
import { numbersOf } from "../../../documents/tables/releases.ts";
import type { AzureVirtualMachine, GuestOperatingSystem } from "../../../schemas/generated/types.ts";
import type { RowCheck } from "../../run/row-check.ts";
import { AZURE_GUEST_FACTS, needGuest } from "./guest.ts";
import { isWindows, saysDistribution } from "./listed-systems.ts";

/** The rows on kernels, one a distribution. */
export const KERNEL_ROWS = [
  "azure-to-azure/kernels/rhel",
  "azure-to-azure/kernels/ubuntu",
  "azure-to-azure/kernels/debian",
  "azure-to-azure/kernels/sles-12",
  "azure-to-azure/kernels/sles-15",
  "azure-to-azure/kernels/oracle",
  "azure-to-azure/kernels/rocky",
  "azure-to-azure/kernels/alma",
] as const;

/** The facts by which a kernel is told. */
export const KERNEL_FACTS = [...AZURE_GUEST_FACTS, "GuestOperatingSystem.kernel"] as const;

/** The kernel of a machine with Linux. */
export interface KernelOnMachine {
  readonly guest: IdentifiedGuest;
  readonly system: GuestOperatingSystem;
  readonly distribution: DistributionKernels;
  /** The kernel as recorded. */
  readonly text: string;
  /** What its name says; undefined for one that is not built as distributions build them. */
  readonly kernel: KernelName | undefined;
  /** The first number of the release, and the second one where it is recorded. */
  readonly release: readonly [major: number, minor: number | undefined];
  readonly row: (typeof KERNEL_ROWS)[number];
}

type Asked = Pick<RowCheck, "need" | "unrecorded" | "run">;

/**
 * The kernel of a machine whose distribution has rows on kernels. Undefined for another system, and where it is not recorded: then
 * the rows are undecided.
 *
 * @param rowsOf the rows that it leaves undecided, of those of the check, by the row of its distribution
 */
export function kernelOn(
  machine: AzureVirtualMachine,
  check: Asked,
  rowsOf?: (row: (typeof KERNEL_ROWS)[number]) => readonly RowId[],
): KernelOnMachine | undefined {
  const guest = needGuest(machine, check);
  const system = machine.operatingSystem;
  if (!guest || !system || isWindows(guest)) return undefined;
  if (!saysDistribution(guest)) check.unrecorded(system, "name");
  const distribution = kernelsOf.get(guest.name);
  if (!distribution) return undefined;
  const [major, minor] = guest.release === undefined ? [] : numbersOf(guest.release);
  const row = major === undefined ? undefined : rowOf(guest.name, major);
  if (row === undefined) {
    // A distribution without release, or SLES 11, whose kernels no row speaks of.
    if (major === undefined) check.unrecorded(system, "name");
    return undefined;
  }
  const text = check.need(system, "kernel", rowsOf?.(row));
  if (text === undefined) return undefined;
  return { guest, system, distribution, text, kernel: readKernel(text), release: [major!, minor], row };
}

function rowOf(name: string, major: number): (typeof KERNEL_ROWS)[number] | undefined {
  switch (name) {
    case "Red Hat Enterprise Linux":
      return "azure-to-azure/kernels/rhel";
    case "Ubuntu":
      return "azure-to-azure/kernels/ubuntu";
    case "Debian":
      return "azure-to-azure/kernels/debian";
    case "SUSE Linux Enterprise Server":
      return major === 15
        ? "azure-to-azure/kernels/sles-15"
        : major === 12
          ? "azure-to-azure/kernels/sles-12"
          : undefined;
    case "Oracle Linux":
      return "azure-to-azure/kernels/oracle";
    case "Rocky Linux":
      return "azure-to-azure/kernels/rocky";
    default:
      return "azure-to-azure/kernels/alma";
  }
}

/** What the support matrix says of a kernel. Where it says nothing the row is undecided at what was recorded. */
export function listingOfKernel(
  { kernel, distribution, release: [major, minor], system, row }: KernelOnMachine,
  check: Asked,
): KernelListing {
  const listing: KernelListing = kernel
    ? kernelListing(distribution.lines, [major, minor ?? -1], kernel)
    : { kind: "unknown" };
  if (listing.kind === "unknown") check.unrecorded(system, minor === undefined ? "name" : "kernel", [row]);
  return listing;
}
