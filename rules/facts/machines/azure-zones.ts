import { fold } from "../../../inventory/names/name-index.ts";
import type { AzureReplication } from "../../../schemas/generated/types.ts";
import type { RowCheck } from "../../run/row-check.ts";
import { goesToZone, ZONE_FACTS } from "./azure-regions.ts";

/** The row on the zone that a machine comes from. */
export const ZONAL_SOURCE = "azure-to-azure-zones/zonal-source";

/** The facts by which it is told from which zone to which a machine goes. */
export const ZONES_FACTS = [...ZONE_FACTS, "AzureVirtualMachine.availabilityZone"] as const;

/** The facts by which it is told whether a machine stays in its subscription. */
export const SUBSCRIPTION_FACTS = [
  "AzureVirtualMachine.subscription",
  "AzureReplication.subscription",
] as const;

/**
 * The zones, by their numbers, from which and to which a machine goes within its region. Undefined for one that does not go to a
 * zone of its region, and where it cannot be told.
 */
export function zonesOf(
  replication: AzureReplication,
  check: Pick<RowCheck, "need" | "unrecorded">,
): { readonly from: string; readonly to: string } | undefined {
  if (goesToZone(replication, check) !== true) return undefined;
  const from = check.need(replication.parent, "availabilityZone");
  return from === undefined ? undefined : { from, to: replication.availabilityZone! };
}

/**
 * Whether a machine comes up in its own subscription; undefined, and the rows undecided, where that is not recorded. Neither is
 * recorded where both are the vault's.
 */
export function staysInSubscription(
  replication: AzureReplication,
  check: Pick<RowCheck, "need">,
): boolean | undefined {
  const { subscription: there, parent: machine } = replication;
  const here = machine.subscription;
  if (there === undefined && here === undefined) return true;
  if (here === undefined) check.need(machine, "subscription");
  if (there === undefined) check.need(replication, "subscription");
  return there === undefined || here === undefined ? undefined : fold(there) === fold(here);
}
