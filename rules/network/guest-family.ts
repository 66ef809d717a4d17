import type { VirtualMachine } from "../../schemas/generated/types.ts";
import { type GuestFamily, identifyGuest } from "../data/guest-operating-systems.ts";
import type { RowCheck } from "../define/row-check.ts";

/** The facts that the family of a guest is told by. */
export const GUEST_FAMILY_FACTS = ["VirtualMachine.operatingSystem", "GuestOperatingSystem.name"] as const;

/** What sort of system a guest runs, as far as its recorded name tells. */
export function guestFamily({ operatingSystem }: VirtualMachine): GuestFamily | undefined {
  return operatingSystem?.name === undefined ? undefined : identifyGuest(operatingSystem.name)?.family;
}

/** The same where the answer depends on it: a system that is not recorded, or not known, leaves rows undecided. */
export function needGuestFamily(
  machine: VirtualMachine,
  check: Pick<RowCheck, "need" | "unrecorded">,
): GuestFamily | undefined {
  const system = check.need(machine, "operatingSystem");
  if (system === undefined) return undefined;
  const family = guestFamily(machine);
  if (family === undefined) check.unrecorded(system, "name");
  return family;
}
