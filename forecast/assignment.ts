import { type Protection, scenarioOf } from "../inventory/protection/protection.ts";
import type { IPConfiguration } from "../schemas/generated/types.ts";
import { isPrimary } from "./address-wish.ts";
import type { Adapter, AddressForecast, FailoverKind } from "./types.ts";

/** How an address is assigned, and the row that says so. */
export type Assignment = Pick<AddressForecast, "assignment" | "assignmentRow">;

const UNKNOWN: Assignment = { assignment: undefined, assignmentRow: undefined };
const STATIC: Assignment = { assignment: "static", assignmentRow: undefined };

/** How a configuration gets its address at the target, as far as the documents say: between Azure regions. */
export function assignmentOf(
  protection: Protection,
  adapter: Adapter,
  configuration: IPConfiguration | undefined,
  failover: FailoverKind,
): Assignment {
  if (scenarioOf(protection) !== "azure-to-azure") return UNKNOWN;
  // In a test every address is static, whatever it was; the rows on addresses say so.
  if (failover === "test-failover") return STATIC;
  const assignment = configuration?.assignment;
  if (assignment === undefined) return UNKNOWN;
  if (!isPrimary(adapter, configuration)) {
    return { assignment, assignmentRow: "azure-to-azure-network-mapping/ip-secondary" };
  }
  return { assignment, assignmentRow: `azure-to-azure-network-mapping/ip-${assignment}` };
}
