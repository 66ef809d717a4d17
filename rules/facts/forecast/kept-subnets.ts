import type { DestinationSubnet } from "../../../forecast/types.ts";
import type { RowCheck } from "../../run/row-check.ts";

/** Whether a subnet of an Azure network is kept for a service of Azure, so that it can hold no machine. */
export function holdsNoMachine(
  { name }: Pick<DestinationSubnet, "name">,
  check: Pick<RowCheck, "limit">,
): boolean {
  const kept = check.limit(
    "azure-to-azure-network-mapping/subnet-first-alphabetical",
    "subnetsWithoutMachines",
  );
  return kept.some((each) => each.toLowerCase() === name.toLowerCase());
}
