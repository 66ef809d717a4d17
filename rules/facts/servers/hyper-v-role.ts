import { identifyHost } from "../../../documents/tables/host-operating-systems.ts";
import type { HyperVHost } from "../../../schemas/generated/types.ts";
import type { RowCheck } from "../../run/row-check.ts";

/** Whether a host is known to lack the Hyper-V role. Undecided where that is not recorded. */
export function lacksHyperVRole(host: HyperVHost, check: Pick<RowCheck, "need">): boolean {
  // Hyper-V Server is nothing but the role.
  const name = host.operatingSystem?.name;
  if (host.hyperVRole === undefined && name && identifyHost(name)?.product === "Hyper-V Server") return false;
  return check.need(host, "hyperVRole") === false;
}
