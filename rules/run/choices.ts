import type { Inventory } from "../../inventory/inventory.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";
import { type Fact, propertyOf } from "./fact.ts";

/** The objects that say what is chosen for the replication of a machine. */
const CHOICES: ReadonlySet<string> = new Set<EntityName>([
  "Replication",
  "AzureReplication",
  "ReplicationTarget",
  "DiskEncryption",
  "ConfigurationTool",
  "AdapterTarget",
  "TestFailoverTarget",
]);

/** The properties of other objects that hold them. */
const HOLD_CHOICES: ReadonlySet<string> = new Set([
  "target",
  "testFailoverTarget",
  "targetDiskEncryptionSet",
  "targetSku",
]);

/** Whether objects of a kind say what is chosen for the replication of a machine. */
export function isChoice(entity: EntityName): boolean {
  return CHOICES.has(entity);
}

/** Whether a fact is such a choice. Where a machine goes is none: its scenario follows from it. */
export function isChoiceFact(fact: Fact): boolean {
  const [entity, property] = fact.split(".") as [string, string];
  return CHOICES.has(entity) && !TELL_SCENARIO.has(property);
}

const TELL_SCENARIO: ReadonlySet<string> = new Set(["to", "cloud", "region"]);

/** Whether a fact is such a choice at some object or other. */
export function mayBeChosen(fact: Fact): boolean {
  return isChoiceFact(fact) || HOLD_CHOICES.has(propertyOf(fact));
}

/** Whether a property of an object is such a choice. */
export function isChosen(node: Located, property: string): boolean {
  return (
    (CHOICES.has(node.nodeType) && !TELL_SCENARIO.has(property)) ||
    (HOLD_CHOICES.has(property) && node.parent?.parent !== undefined)
  );
}

/**
 * What it says that a choice is left out. `not-asked`: nothing is chosen yet. `to-choose`: the author chooses, and has not
 * chosen this. `unrecorded`: it is chosen, or may be, and nobody has written it down.
 */
export type LeftOut = "not-asked" | "to-choose" | "unrecorded";

/** What it says that an object of a replication leaves a choice out. */
export function leftOut(inventory: Inventory, node: Located): LeftOut {
  const state = inventory.replicationStateOf(node);
  if (state === "considered") return "not-asked";
  return state === "planned" ? "to-choose" : "unrecorded";
}
