import type { VirtualMachine } from "../../schemas/generated/types.ts";
import type { GuestFamily } from "../data/guest-operating-systems.ts";
import type { RowCheck } from "../define/row-check.ts";

/** The facts that the family of a guest is told by. */
export const GUEST_FAMILY_FACTS = ["VirtualMachine.operatingSystem", "GuestOperatingSystem.name"] as const;

/** What sort of system a guest runs, as far as its recorded name tells. */
export function guestFamily(
  { operatingSystem }: VirtualMachine,
  { run }: Pick<RowCheck, "run">,
): GuestFamily | undefined {
  return operatingSystem?.name === undefined ? undefined : run.guests.identify(operatingSystem.name)?.family;
}

/** The same where the answer depends on it: a system that is not recorded, or not known, leaves rows undecided. */
export function needGuestFamily(
  machine: VirtualMachine,
  check: Pick<RowCheck, "need" | "unrecorded" | "run">,
): GuestFamily | undefined {
  const system = check.need(machine, "operatingSystem");
  if (system === undefined) return undefined;
  const family = guestFamily(machine, check);
  if (family === undefined) check.unrecorded(system, "name");
  return family;
}
