import type { Matrix } from "../documents/index.ts";
import type { ForecastFigures } from "./types.ts";

/** The figures that the documents give for a forecast. */
export function figuresOf(matrix: Matrix): ForecastFigures {
  const reserved = matrix.row("azure-to-azure-network-mapping/failover-different-space").limits;
  const { suffix } = matrix.row("azure-to-azure-network-mapping/default-target-name").limits;
  const { subnetsWithoutMachines } = matrix.row(
    "azure-to-azure-network-mapping/subnet-first-alphabetical",
  ).limits;
  return {
    reservedAtStart: reserved.reservedFirstAddresses.value,
    reservedAtEnd: reserved.reservedLastAddresses.value,
    networkSuffix: suffix.value,
    subnetsWithoutMachines: new Set(subnetsWithoutMachines.value.map((name) => name.toLowerCase())),
  };
}
