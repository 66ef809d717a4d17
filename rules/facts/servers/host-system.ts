import type { RowId } from "../../../documents/index.ts";
import { type HostOperatingSystem, identifyHost } from "../../../documents/tables/host-operating-systems.ts";
import { identifyVmm, type VmmRelease } from "../../../documents/tables/vmm-releases.ts";
import type { HyperVHost, VMMServer } from "../../../schemas/generated/types.ts";
import type { RowCheck } from "../../run/row-check.ts";

type Asked = Pick<RowCheck, "need" | "unrecorded">;

/** The facts that a host's system is told by. */
export const HOST_SYSTEM_FACTS = ["HyperVHost.operatingSystem", "ServerOperatingSystem.name"] as const;

/**
 * The operating system of a host, as its recorded name says. Undefined, and the rows undecided, where the name is not
 * recorded, is not known or tells no release.
 */
export function needHostSystem(
  host: HyperVHost,
  check: Asked,
  rows?: readonly RowId[],
): HostOperatingSystem | undefined {
  const recorded = check.need(host, "operatingSystem", rows);
  const name = recorded && check.need(recorded, "name", rows);
  if (name === undefined) return undefined;
  const system = hostSystemNamed(name);
  if (system === undefined) check.unrecorded(recorded!, "name", rows);
  return system;
}

/** The system of a host or a VMM server that a name means. Undefined where it is not known, or tells no release. */
export function hostSystemNamed(name: string): HostOperatingSystem | undefined {
  const system = identifyHost(name);
  return system?.version !== undefined || system?.product === "Azure Stack HCI" ? system : undefined;
}

/** The release of VMM on a server. Undefined, and the rows undecided, where it is not recorded or not known. */
export function needVmmRelease(
  server: VMMServer,
  check: Asked,
  rows?: readonly RowId[],
): VmmRelease | undefined {
  const version = check.need(server, "version", rows);
  const release = version === undefined ? undefined : identifyVmm(version);
  if (version !== undefined && release === undefined) check.unrecorded(server, "version", rows);
  return release;
}
