import type { RowId } from "../../../documents/index.ts";
import type { IdentifiedGuest } from "../../../documents/tables/guest-operating-systems.ts";
import type { AzureVirtualMachine, VirtualMachine } from "../../../schemas/generated/types.ts";
import type { RowCheck } from "../../run/row-check.ts";

/** The facts that a guest's system is told by. */
export const GUEST_FACTS = ["VirtualMachine.operatingSystem", "GuestOperatingSystem.name"] as const;

/** The same of a machine in Azure. */
export const AZURE_GUEST_FACTS = [
  "AzureVirtualMachine.operatingSystem",
  "GuestOperatingSystem.name",
] as const;

/**
 * The guest's system, as its recorded name says. Undefined, and the rows undecided, where the name is not recorded or
 * nobody knows it.
 *
 * @param rows the rows that depend on it, where that is not all of the check
 */
export function needGuest(
  machine: VirtualMachine | AzureVirtualMachine,
  check: Pick<RowCheck, "need" | "unrecorded" | "run">,
  rows?: readonly RowId[],
): IdentifiedGuest | undefined {
  const system = check.need(machine, "operatingSystem", rows);
  const name = system && check.need(system, "name", rows);
  if (name === undefined) return undefined;
  const guest = check.run.guests.identify(name);
  if (guest === undefined) check.unrecorded(system!, "name", rows);
  return guest;
}
