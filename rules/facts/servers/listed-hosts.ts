import type { RowId } from "../../../documents/index.ts";
import { type HostOperatingSystem, identifyHost } from "../../../documents/tables/host-operating-systems.ts";
import type { RowCheck } from "../../run/row-check.ts";

/** The row of the support matrix that lists the systems of hosts. */
export const HOST_LIST = "hyperv-to-azure/servers/hyper-v-without-vmm";
/** The row of the older prerequisites for VMM on them. */
export const HOST_PREREQUISITE = "vmm-to-azure-prerequisites/host-os";

type Asked = Pick<RowCheck, "limit">;

/** Why documents refuse a host's system: it is a client, or older than the oldest that they name. */
export function refusalOf(system: HostOperatingSystem, check: Asked): "client" | "tooOld" | undefined {
  if (check.limit(HOST_LIST, "refusedProducts").includes(system.product)) return "client";
  return isOlderThanMinimum(system, check) ? "tooOld" : undefined;
}

function isOlderThanMinimum({ version }: HostOperatingSystem, check: Asked): boolean {
  const minimum = identifyHost(check.limit(HOST_PREREQUISITE, "minimumOperatingSystem"))!;
  return version?.isBefore(minimum.version!) ?? false;
}

/** The rows that do not list a system which no document refuses. */
export function rowsNotListing(system: HostOperatingSystem, check: Asked): RowId[] {
  const rows: RowId[] = [];
  if (!check.limit(HOST_LIST, "operatingSystems").includes(system.name)) rows.push(HOST_LIST);
  const isAllowed =
    system.product === "Windows Server" ||
    check.limit(HOST_PREREQUISITE, "otherOperatingSystems").includes(system.name);
  if (!isAllowed) rows.push(HOST_PREREQUISITE);
  return rows;
}
