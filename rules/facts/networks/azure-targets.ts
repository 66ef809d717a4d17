import { isUnusable } from "../../../inventory/nodes/unusable.ts";
import type { AdapterTarget, AzureNetworkAdapter } from "../../../schemas/generated/types.ts";
import { leftOut } from "../../run/choices.ts";
import type { RowCheck } from "../../run/row-check.ts";

/** The fact by which it is told what is set for an adapter of an Azure machine. */
export const AZURE_TARGET_FACT = "AzureNetworkAdapter.target";

/**
 * What is set by hand for an adapter of an Azure machine: `none` where nothing is. Undefined, and the rows not asked or
 * undecided, where nothing is chosen yet or what is written cannot be used.
 */
export function needTarget(
  adapter: AzureNetworkAdapter,
  check: Pick<RowCheck, "inventory" | "unrecorded">,
): AdapterTarget | "none" | undefined {
  const isChosen = leftOut(check.inventory, adapter) !== "not-asked";
  if (isChosen && !isUnusable(adapter, "target")) return adapter.target ?? "none";
  check.unrecorded(adapter, "target");
  return undefined;
}

/** The properties of a target that name something in Azure. */
export type NamedInTarget = "networkSecurityGroup" | "publicIpAddress" | "loadBalancer";

/** The name that a target has under a property; undefined where nothing is set. */
export function setInTarget(target: AdapterTarget | "none", property: NamedInTarget): string | undefined {
  const name = target === "none" ? undefined : target[property];
  return name === "none" ? undefined : name;
}
