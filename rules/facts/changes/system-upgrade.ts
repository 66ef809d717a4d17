import type { IdentifiedGuest } from "../../../documents/tables/guest-operating-systems.ts";
import { numbersOf } from "../../../documents/tables/releases.ts";
import type { AzureVirtualMachine } from "../../../schemas/generated/types.ts";
import { needGuest } from "../machines/guest.ts";
import type { ChangeCheck } from "./change-check.ts";

/** The row on other major releases of Linux. */
export const LINUX_UPGRADE = "azure-to-azure/systems/linux-upgrade";

/** A system that became another release of itself. */
export interface SystemUpgrade {
  readonly before: IdentifiedGuest;
  readonly now: IdentifiedGuest;
  /** The first and the second number of the release before, and now. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/**
 * How the system of a machine changed to another release of the same product. Undefined where it did not; where one of the two
 * states does not say, the rows are undecided.
 */
export function systemUpgrade(
  before: AzureVirtualMachine,
  machine: AzureVirtualMachine,
  check: ChangeCheck,
): SystemUpgrade | undefined {
  const name = before.operatingSystem?.name;
  const now = needGuest(machine, check);
  if (name === machine.operatingSystem?.name) return undefined;
  const was = name === undefined ? undefined : check.run.guests.identify(name);
  if (!was) check.leaveUndecided();
  if (!was || !now) return undefined;
  const isWindows = was.family.startsWith("windows") && now.family.startsWith("windows");
  if (was.name !== now.name && !isWindows) return undefined;
  if (!isWindows && now.release === undefined) check.unrecorded(machine.operatingSystem!, "name");
  if (!isWindows && was.release === undefined) check.leaveUndecided();
  return { before: was, now, from: numbersOf(was.release ?? ""), to: numbersOf(now.release ?? "") };
}

/** Whether an upgrade of Linux is to another major release, as `Red Hat Enterprise Linux 7 to 8`; undefined where it is not. */
export function majorUpgrade({ before, now, from, to }: SystemUpgrade): string | undefined {
  if (now.family !== "linux" || from[0] === undefined || to[0] === undefined || from[0] === to[0])
    return undefined;
  return `${before.name} ${from[0]} to ${to[0]}`;
}
