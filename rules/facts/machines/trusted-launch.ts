import { trustedLaunchLinux } from "../../../documents/tables/azure-to-azure-systems.ts";
import type { AzureVirtualMachine } from "../../../schemas/generated/types.ts";
import type { RowCheck } from "../../run/row-check.ts";
import { AZURE_GUEST_FACTS } from "./guest.ts";
import { otherSystemOn, type SystemOnMachine } from "./listed-systems.ts";

/** The row on Linux on trusted launch machines. */
export const TRUSTED_LINUX = "azure-to-azure-trusted-launch/linux";

/** The facts by which Linux on a trusted launch machine is told. */
export const TRUSTED_LINUX_FACTS = ["AzureVirtualMachine.securityType", ...AZURE_GUEST_FACTS] as const;

/**
 * What the article on trusted launch machines says of a machine's Linux. Undefined for machines of another security type and
 * for Windows, and where it cannot be told.
 */
export function trustedLinuxOn(
  machine: AzureVirtualMachine,
  check: Pick<RowCheck, "need" | "unrecorded" | "run">,
): SystemOnMachine | undefined {
  // What is known of the system settles it before anybody asks for the security type.
  const { securityType } = machine;
  if (securityType !== undefined && securityType !== "TrustedLaunch") return undefined;
  const found = otherSystemOn(machine, check, trustedLaunchLinux);
  if (!found) return undefined;
  return check.need(machine, "securityType") === undefined ? undefined : found;
}
