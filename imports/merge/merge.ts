import { changedObjectInWords } from "../../inventory/earlier/change-in-words.ts";
import type { Inventory } from "../../inventory/inventory.ts";
import type { InventoryNode } from "../../inventory/nodes/node.ts";
import type { Located } from "../../schemas/located.ts";
import type { Estate } from "../estate.ts";
import type { ImportedObject } from "../imported-object.ts";
import { keepClusterNodes } from "./cluster-nodes.ts";
import { nameComputersAsRecorded } from "./computer-names.ts";
import { sectionsToRecordAsEmpty } from "./empty-sections.ts";
import { goneObjects } from "./gone.ts";
import { Matcher } from "./match.ts";
import type { MergeOptions } from "./merge-options.ts";
import type { Merge } from "./merge-outcome.ts";
import { Namesakes } from "./namesakes.ts";
import { ObjectMerger } from "./object-merger.ts";
import { settleReferences } from "./references.ts";
import { leaveOutSwitches } from "./switches.ts";
import { ToldFacts } from "./told-facts.ts";

/**
 * Merges what exports show into an inventory, in which nothing is broken. What is not recorded is added where its object
 * stands; what is recorded stays, unless it was imported and not edited since, or is to be taken from the export. Nothing is
 * deleted; what is gone is told.
 */
export function merge(estate: Estate, inventory: Inventory, options: MergeOptions): Merge {
  leaveOutSwitches(estate, inventory);
  keepClusterNodes(estate, inventory);
  nameComputersAsRecorded(estate, inventory);
  const matcher = new Matcher(inventory);
  settleReferences(estate, inventory, matcher);
  estate.dropIncompleteParts();
  const told = new ToldFacts();
  const merger = new ObjectMerger(inventory, options, told);
  // What has no name, or a mapping without an end that could be read, cannot be recorded.
  const objects = estate.objects.filter(({ isWhole }) => isWhole);
  const namesakes = new Namesakes(objects);
  const newObjects: ImportedObject[] = [];
  const knownObjects: ImportedObject[] = [];
  /** The objects of the inventory that exports show, or may show. */
  const seen = new Set<Located>();
  const reasons = new Set<string>();
  for (const object of objects) {
    const match = matcher.match(object);
    if (match.kind !== "new") for (const node of match.nodes) seen.add(node);
    if (match.kind === "unclear") told.tellWhole("left", object, { reason: match.reason });
    else if (match.kind === "found" && (match.by === "id" || namesakes.count(object) === 1)) {
      knownObjects.push(object);
      merger.merge(object, match.nodes[0] as InventoryNode);
    } else if (match.kind === "new" && namesakes.count(object) === 1) {
      if (namesakes.isFirst(object)) newObjects.push(object);
    } else {
      // It is of all of them, and told once.
      const reason = namesakes.whyLeftOut(object);
      if (!reasons.has(object.words + reason)) told.tellWhole("left", object, { reason });
      reasons.add(object.words + reason);
    }
  }
  // What has no name is nothing that could be told of; a mapping has none.
  for (const object of estate.ofEntity("NetworkMapping"))
    if (!object.isWhole) told.tellWhole("left", object, { reason: UNTOLD_ENDS });
  for (const { node, reach } of goneObjects(estate.reach, inventory, seen))
    told.tellGone(changedObjectInWords(node), node, reach);
  const emptySections = sectionsToRecordAsEmpty(estate, inventory, matcher);
  for (const { section, from } of emptySections) told.tellEmpty(section, from);
  return {
    facts: told.inOrder(),
    edits: merger.edits,
    newObjects,
    emptySections: emptySections.map(({ section }) => section),
    knownObjects,
  };
}

const UNTOLD_ENDS = "Which networks it leads from and to is not known by names that drlint can record.";
