import type { GuestFamily } from "../../../documents/tables/guest-operating-systems.ts";
import type { AzureVirtualMachine, VirtualMachine } from "../../../schemas/generated/types.ts";
import type { RowCheck } from "../../run/row-check.ts";

/** What sort of system a guest runs, where its recorded name tells. Rows that depend on it ask `needGuest`. */
export function guestFamily(
  { operatingSystem }: VirtualMachine | AzureVirtualMachine,
  { run }: Pick<RowCheck, "run">,
): GuestFamily | undefined {
  return operatingSystem?.name === undefined ? undefined : run.guests.identify(operatingSystem.name)?.family;
}
