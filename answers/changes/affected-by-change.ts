import type { Change } from "../../inventory/earlier/changes.ts";
import type { EarlierState } from "../../inventory/earlier/earlier-state.ts";
import type { Inventory } from "../../inventory/inventory.ts";
import { targetNetworkOf } from "../../inventory/networks/target-network.ts";
import { isMachine, type Machine } from "../../inventory/nodes/machines.ts";
import { adaptersOn } from "../../rules/facts/changes/mapped-adapters.ts";
import { isProtected } from "../../rules/facts/changes/stayed-protected.ts";
import type { NetworkMapping } from "../../schemas/generated/types.ts";
import { ARRIVAL_FACTS, type Arrivals, mayAskForAddress } from "./arrivals.ts";
import { PROTECTION_FACTS, replicationLasts } from "./lasting-replication.ts";

/**
 * What of protection a change affects though no row of the documents decides it.
 * - `protection`: a machine or a disk was protected, and is to be no more
 * - `target`: a machine that stayed protected is to replicate to somewhere else
 * - `network`: replicas of machines that stayed protected lose the network that a mapping gives them, or get another one
 * - `addresses`: a machine that stayed protected comes up connected to nothing, or with other addresses, or it is not known any
 *   more
 * - `clash`: two machines ask for one address, as they did not before, and one of them stayed protected
 */
export type AffectedByChange = "protection" | "target" | "network" | "addresses" | "clash";

/** What a change affects that no rule reports; undefined for one that affects nothing. */
export function affectedBy(
  change: Change,
  now: Inventory,
  earlier: EarlierState,
  arrivals?: Arrivals,
): AffectedByChange | undefined {
  const affected = EFFECTS[change.fact]?.(change, now, earlier, arrivals);
  if (affected !== undefined || !mayAskForAddress(change) || !isMachine(change.object)) return affected;
  return arrivals?.clashOf(change.object) === "certain" ? "clash" : undefined;
}

/** @param arrivals left out where nothing is left that could come up */
type Effect = (
  change: Change,
  now: Inventory,
  earlier: EarlierState,
  arrivals: Arrivals | undefined,
) => AffectedByChange | undefined;

const whereProtectionEnds: Effect = ({ kind, object }, inventory, earlier) => {
  const before = (kind === "removed" ? object : earlier.of(object)) as Machine | undefined;
  if (isProtected(earlier.inventory, before) !== true) return undefined;
  return kind === "removed" || isProtected(inventory, object as Machine) !== true ? "protection" : undefined;
};

const whereDiskIsLeftOut: Effect = ({ object, now }, _, earlier) =>
  now === "yes" && lasts(object as Machine, earlier) ? "protection" : undefined;

// A fact that was not recorded may have been the same.
const whereTargetChanges: Effect = ({ object, before, now }, _, earlier) =>
  before !== undefined && now !== undefined && lasts(object as Machine, earlier) ? "target" : undefined;

const whereMappingGoes: Effect = ({ kind, object }, now, earlier) => {
  const mapping = object as NetworkMapping;
  // Between regions a machine keeps the network that it was protected with, and the documents have mappings deleted.
  if (kind !== "removed" || earlier.inventory.mappings.kindOf(mapping) === "azure-to-azure") return undefined;
  const losesNetwork = adaptersOn(mapping, earlier.inventory).some((before) => {
    const adapter = earlier.now(before);
    const protection = adapter && now.protectionOf(adapter.parent as Machine);
    return (
      protection !== undefined &&
      lasts(protection.machine, earlier) &&
      targetNetworkOf(now, protection, adapter!) === "none"
    );
  });
  return losesNetwork ? "network" : undefined;
};

// Of a mapping between VMM servers the documents say what a change does, and of one between regions.
const whereMappingLeadsElsewhere: Effect = ({ object }, now, earlier) => {
  const mapping = object as NetworkMapping;
  return now.mappings.kindOf(mapping) === "vmm-to-azure" &&
    adaptersOn(mapping, now).some(({ parent }) => lasts(parent as Machine, earlier))
    ? "network"
    : undefined;
};

const whereMachineArrives: Effect = ({ object }, _, earlier, arrivals) =>
  lasts(object as Machine, earlier) && arrivals?.isWorse(object as Machine) ? "addresses" : undefined;

const EFFECTS: Readonly<Record<string, Effect>> = {
  ...Object.fromEntries(PROTECTION_FACTS.map((fact) => [fact, whereProtectionEnds])),
  "Replication.to": whereTargetChanges,
  "Replication.vault": whereTargetChanges,
  "ReplicationTarget.cloud": whereTargetChanges,
  "AzureReplication.to": whereTargetChanges,
  "AzureReplication.vault": whereTargetChanges,
  "ReplicationTarget.region": whereTargetChanges,
  "Disk.excluded": whereDiskIsLeftOut,
  "AzureDisk.excluded": whereDiskIsLeftOut,
  ...Object.fromEntries(ARRIVAL_FACTS.map((fact) => [fact, whereMachineArrives])),
  NetworkMapping: whereMappingGoes,
  "NetworkMappingTarget.network": whereMappingLeadsElsewhere,
};

/** Whether a machine was protected then and is now, as far as is recorded without having been enabled again in between. */
function lasts(machine: Machine, earlier: EarlierState): boolean {
  return (
    replicationLasts(machine, earlier) !== false &&
    isProtected(earlier.inventory, earlier.of(machine)) === true &&
    isProtected(earlier.current, machine) === true
  );
}
