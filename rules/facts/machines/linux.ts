import type { AzureVirtualMachine } from "../../../schemas/generated/types.ts";
import type { RowCheck } from "../../run/row-check.ts";
import { needGuest } from "./guest.ts";
import { guestFamily } from "./guest-family.ts";

/** Whether a machine may run Linux: it is not recorded that it runs something else. */
export function mayRunLinux(machine: AzureVirtualMachine, check: Pick<RowCheck, "run">): boolean {
  const family = guestFamily(machine, check);
  return family === undefined || family === "linux";
}

/** Whether a machine runs Linux; undefined, and the rows undecided, where nobody knows its system. */
export function runsLinux(
  machine: AzureVirtualMachine,
  check: Pick<RowCheck, "need" | "unrecorded" | "run">,
): boolean | undefined {
  const guest = needGuest(machine, check);
  return guest && guest.family === "linux";
}
