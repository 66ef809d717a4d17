import type { InventoryFile } from "../../inventory/inventory-file.ts";
import type { InventoryNode } from "../../inventory/nodes/node.ts";
import { isUnusable, recordedFact } from "../../inventory/nodes/unusable.ts";
import { propertyOf } from "../../rules/run/fact.ts";
import { shapes } from "../../schemas/generated/shapes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";
import { propertyShape } from "../../schemas/shape.ts";
import { readinessIn } from "../views/readiness.ts";
import type { View } from "../views/view.ts";

/**
 * The facts that an object and its parts lack, by the object that lacks them: what is still to be chosen for a machine that is planned,
 * then the properties that most rows wait for.
 */
export function missingFacts(
  view: View,
  file: InventoryFile,
  object: Located,
): ReadonlyMap<Located, readonly string[]> {
  const rows = new Map<Located, Map<string, number>>();
  const readiness = readinessIn(view);
  for (const { machine } of view.inventory.protectionsThrough(object)) {
    const own = readiness.get(machine);
    if (!own) continue;
    const choices = own.isConsidered ? [] : own.toChoose;
    const toChoose = choices.map((property) => ({ node: machine.replication!, property, rows: FIRST }));
    const toRecord = own.missing.map(({ node, fact, rows }) => ({ node, property: propertyOf(fact), rows }));
    for (const { node, property, rows: waiting } of [...toRecord, ...toChoose]) {
      if (!isPartOf(node, object) || !canBeAdded(node, property, file)) continue;
      const ofNode = rows.get(node) ?? new Map<string, number>();
      rows.set(node, ofNode.set(property, (ofNode.get(property) ?? 0) + waiting));
    }
  }
  return new Map(
    [...rows].map(([node, facts]) => [
      node,
      [...facts].sort(([, one], [, other]) => other - one).map(([property]) => property),
    ]),
  );
}

/** More rows than there are: without a choice a machine is not ready, whatever else is recorded. */
const FIRST = 1e6;

function isPartOf(node: Located, object: Located): boolean {
  for (let at: Located | undefined = node; at; at = at.parent) if (at === object) return true;
  return false;
}

/** Whether a key may be added: what is there and does not tell is to be corrected, and what comes from an anchor stands there. */
function canBeAdded(node: Located, property: string, { path }: InventoryFile): boolean {
  if (recordedFact(node, property) !== undefined || isUnusable(node, property)) return false;
  const { file, origin } = (node as InventoryNode).extent();
  return (
    file === path &&
    origin === undefined &&
    propertyShape(shapes[node.nodeType as EntityName], property) !== undefined
  );
}
