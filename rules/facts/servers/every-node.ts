import type { RowId } from "../../../documents/index.ts";
import type { HyperVHost } from "../../../schemas/generated/types.ts";
import type { RowCheck } from "../../run/row-check.ts";
import { isNamed } from "../names.ts";

/** The row that asks for provider and agent on each node of a cluster. */
export const EVERY_NODE = "hyperv-to-azure-questions/clusters/every-node";

const OF_NODES: readonly RowId[] = [EVERY_NODE];

/** The rows on nodes that hold a host. Where it is not recorded whether it is a node, they are undecided. */
export function rowsAtHost(host: HyperVHost, check: Pick<RowCheck, "need">): readonly RowId[] {
  return isNamed(check.need(host, "cluster", OF_NODES)) ? OF_NODES : [];
}
