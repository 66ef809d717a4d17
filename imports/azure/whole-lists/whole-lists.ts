import type { Estate } from "../../estate.ts";
import type { ResourceList } from "../resources.ts";
import { readLocks } from "./locks.ts";
import { readNetworkConnections } from "./network-connections.ts";
import { noteEmptyPlans } from "./recovery-plans.ts";
import { readRoleAssignments } from "./role-assignments.ts";

/** Reads what lists tell only because they are whole: what is not in them is not there. Called when all resources are read. */
export function readWholeLists(lists: readonly ResourceList[], estate: Estate): void {
  readLocks(lists, estate);
  readRoleAssignments(lists, estate);
  readNetworkConnections(lists, estate);
  noteEmptyPlans(lists, estate);
}
