import type { Subscription, Vault } from "../../../schemas/generated/types.ts";
import type { RowCheck } from "../../run/row-check.ts";

/** Whether a tenant is recorded by its id, and not by a domain name. */
export function isTenantId(tenant: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(tenant);
}

/**
 * Whether what two objects record are two tenants. An id and a domain name may be of one tenant: then it cannot be
 * told, and the rows are undecided.
 */
export function areOtherTenants(
  one: Subscription | Vault | undefined,
  other: Subscription | Vault | undefined,
  check: Pick<RowCheck, "unrecorded">,
): boolean {
  const [tenant, otherTenant] = [one?.tenant, other?.tenant];
  if (tenant === undefined || otherTenant === undefined) return false;
  if (tenant.toLowerCase() === otherTenant.toLowerCase()) return false;
  if (isTenantId(tenant) === isTenantId(otherTenant)) return true;
  check.unrecorded(isTenantId(tenant) ? other! : one!, "tenant");
  return false;
}
