import { compareKernels, readKernel } from "../../documents/tables/kernels/kernel-name.ts";
import { KERNEL_AGENTS } from "../../documents/tables/kernels/kernels.ts";
import type { AzureReplication } from "../../schemas/generated/types.ts";
import { Version } from "../../schemas/values/version.ts";
import { rowRule } from "../define/row-rule.ts";
import {
  KERNEL_FACTS,
  KERNEL_ROWS,
  type KernelOnMachine,
  kernelOn,
  listingOfKernel,
} from "../facts/machines/linux-kernel.ts";
import { shortVersion } from "../facts/machines/mobility-service.ts";
import { leftOut } from "../run/choices.ts";
import type { RowCheck } from "../run/row-check.ts";

const RHEL_8 = "azure-to-azure/systems/rhel-8-kernels";
const RHEL = "azure-to-azure/kernels/rhel";

/** Reports Azure machines with a kernel that their mobility service, or Site Recovery, does not take. */
export default rowRule({
  name: "azure-machines/kernel",
  description: "An Azure machine with a kernel that its mobility service, or Site Recovery, does not take",
  level: "error",
  rows: [...KERNEL_ROWS, RHEL_8],
  limitOptions: [],
  visit: "AzureVirtualMachine",
  facts: [...KERNEL_FACTS, "AzureReplication.mobilityServiceVersion"],
  messages: {
    agent:
      "'{{machine}}' runs kernel '{{kernel}}', which the mobility service takes from version {{needed}} on; the machine has {{version}}. Update the mobility service.",
    below:
      "'{{machine}}' runs kernel '{{kernel}}'; the support matrix of {{date}} takes {{name}} {{release}} from {{lowest}} on. Update the kernel.",
  },
  decide(machine, check) {
    const found = kernelOn(machine, check, (row) => (row === RHEL ? [RHEL, RHEL_8] : [row]));
    if (!found) return;
    const { guest, system, text, row } = found;
    const data = {
      machine: machine.name,
      kernel: text,
      date: check.run.matrix.documents["azure-to-azure"].date,
      name: guest.name,
      release: guest.release!,
    };
    const lowest = lowestOfRhel8(found, check);
    if (lowest !== undefined) {
      check.report({
        messageId: "below",
        data: { ...data, lowest },
        place: system.at("kernel"),
        rows: [RHEL_8],
      });
      return;
    }
    const listing = listingOfKernel(found, check);
    if (listing.kind === "below") {
      check.report({
        messageId: "below",
        data: { ...data, lowest: listing.lowest! },
        place: system.at("kernel"),
        rows: [row],
      });
      return;
    }
    const needed = listing.kind === "taken" ? Version.parse(listing.agent!)! : undefined;
    const version = needed && agentOf(machine.replication!, row, check);
    if (!version?.isBefore(needed!)) return;
    check.report({
      messageId: "agent",
      data: { ...data, needed: needed!.text, version: machine.replication!.mobilityServiceVersion!.text },
      place: system.at("kernel"),
      rows: [row],
      related: [
        { place: machine.replication!.at("mobilityServiceVersion"), message: "its mobility service" },
      ],
    });
  },
});

/** The oldest version of the mobility service of which the edition lists kernels. */
const OLDEST_LISTED = Version.parse(KERNEL_AGENTS.oldest)!;

/** The lowest kernel of RHEL 8.4 to 8.6, for a machine that has a lower one. */
function lowestOfRhel8(
  { guest, kernel, release: [major, minor], system }: KernelOnMachine,
  check: Pick<RowCheck, "limit" | "unrecorded">,
): string | undefined {
  if (guest.name !== "Red Hat Enterprise Linux" || major !== 8) return undefined;
  if (minor === undefined) check.unrecorded(system, "name", [RHEL_8]);
  const limit =
    minor === 4 ? "lowestOf84" : minor === 5 ? "lowestOf85" : minor === 6 ? "lowestOf86" : undefined;
  if (limit === undefined) return undefined;
  if (!kernel) check.unrecorded(system, "kernel", [RHEL_8]);
  const text = check.limit(RHEL_8, limit);
  return kernel && compareKernels(kernel, readKernel(text)!) < 0 ? text : undefined;
}

/**
 * The version of a machine's mobility service, for comparing it with one that is needed. Undefined where it cannot be told, and for
 * a planned machine, which gets the newest.
 */
function agentOf(
  replication: AzureReplication,
  row: (typeof KERNEL_ROWS)[number],
  check: Pick<RowCheck, "inventory" | "need" | "unrecorded">,
): Version | undefined {
  if (
    replication.mobilityServiceVersion === undefined &&
    leftOut(check.inventory, replication) === "to-choose"
  )
    return undefined;
  const recorded = check.need(replication, "mobilityServiceVersion", [row]);
  if (recorded === undefined) return undefined;
  const version = shortVersion(recorded);
  if (!version.isBefore(OLDEST_LISTED)) return version;
  // Of older ones the edition does not say which kernels they take.
  check.unrecorded(replication, "mobilityServiceVersion", [row]);
  return undefined;
}
