import type { AzureVirtualMachine } from "../../../schemas/generated/types.ts";
import type { RowCheck } from "../../run/row-check.ts";

/** The row on appliances, by which publishers are told apart. */
export const APPLIANCE = "azure-to-azure/network/appliance";

/** What is offered by the publisher of a machine's image: `refused` and `other` have appliances, `system` has what they run on. */
export type PublisherKind = "refused" | "other" | "system";

/**
 * The publisher of the image that a machine comes from, and what it offers. Undefined, and the row undecided, where that is not recorded,
 * or the publisher in no list; a machine that comes from no image of the Marketplace is a `system`.
 */
export function needPublisher(
  machine: AzureVirtualMachine,
  check: Pick<RowCheck, "need" | "run" | "unrecorded">,
): { readonly publisher: string; readonly kind: PublisherKind } | undefined {
  const publisher = check.need(machine, "imagePublisher");
  if (publisher === undefined) return undefined;
  const { publishers, otherPublishers, systemPublishers } = check.run.matrix.row(APPLIANCE).limits;
  const name = publisher.toLowerCase();
  const isAmong = (limit: { readonly value: readonly string[] }) => limit.value.includes(name);
  if (isAmong(publishers)) return { publisher, kind: "refused" };
  if (isAmong(otherPublishers)) return { publisher, kind: "other" };
  if (name === "none" || isAmong(systemPublishers)) return { publisher, kind: "system" };
  check.unrecorded(machine, "imagePublisher");
  return undefined;
}
