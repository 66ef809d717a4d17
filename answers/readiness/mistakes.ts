import type { Inventory } from "../../inventory/inventory.ts";
import type { InventoryFile } from "../../inventory/inventory-file.ts";
import { firstNamesake } from "../../inventory/names/namesakes.ts";
import { objectName } from "../../inventory/names/object-name.ts";
import { usesIn } from "../../inventory/names/uses.ts";
import { objectsFrom } from "../../inventory/nodes/children.ts";
import { isMachine } from "../../inventory/nodes/machines.ts";
import type { InventoryNode } from "../../inventory/nodes/node.ts";
import type { Protection } from "../../inventory/protection/protection.ts";
import { isExplainedByText } from "../../inventory/text/explained-by-text.ts";
import { type FilePlace, placeIn } from "../../project/place.ts";
import { rules } from "../../rules/index.ts";
import type { MessageData } from "../../rules/run/finding.ts";
import type { LintRun } from "../../rules/run/lint-run.ts";
import type { Located } from "../../schemas/located.ts";
import type { DependentMachines } from "./dependent-machines.ts";

/**
 * Something that is written down wrongly: it cannot be read, or contradicts what stands beside it, so that a fact is not
 * known that somebody recorded.
 */
export interface Mistake {
  /** A sentence for people: what is wrong, then what to do. */
  readonly message: string;
  /** The object that it stands in, in words; undefined at the top of a file, and for mistakes in the text. */
  readonly object: string | undefined;
  /** Works out where it stands. */
  place(): FilePlace;
}

/**
 * The mistakes of an inventory, and the machines that each of them concerns: what cannot be read in the order of the files,
 * then what rules say against objects whatever the documents say.
 */
export function* mistakesIn(
  { inventory, mistakes }: Pick<LintRun, "inventory" | "mistakes">,
  dependents: DependentMachines,
): Generator<{ readonly mistake: Mistake; readonly machines: Iterable<Protection> }> {
  const known = new Map<Located, ReadonlySet<Protection>>();
  for (const file of inventory.files) {
    // Behind the first mistake in a text the others are often no more than what follows from it.
    const [first] = file.document.problems();
    if (first) {
      const { message, start, end } = first;
      const place = () => placeIn(inventory, { file: file.path, start, end });
      // Nobody knows what the rest of the file would have said, and of which machine.
      yield { mistake: { message, object: undefined, place }, machines: inventory.protections() };
    }
    for (const { message, node, place } of file.schemaProblems) {
      if (isExplainedByText(place(), file)) continue;
      const top = topOf(node);
      const mistake: Mistake = {
        message,
        object: top === node && top.parent === undefined ? undefined : objectName(node),
        place: () => placeIn(inventory, place()),
      };
      yield { mistake, machines: machinesOf(top, file) };
    }
  }
  for (const { rule, node, place, messageId, data } of mistakes) {
    const mistake: Mistake = {
      message: messageOf(rule, messageId, data),
      object: objectName(node),
      place: () => placeIn(inventory, place),
    };
    yield { mistake, machines: dependingOn(topOf(node), inventory, dependents) };
  }

  function machinesOf(top: Located, file: InventoryFile): Iterable<Protection> {
    if (top === file.root) return inventory.protections();
    let machines = known.get(top);
    if (!machines) {
      machines = dependingOn(top, inventory, dependents);
      known.set(top, machines);
    }
    return machines;
  }
}

function messageOf(rule: string, messageId: string, data: MessageData): string {
  const message = rules[rule]!.meta.messages![messageId]!;
  return message.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(data[name]));
}

/** The machines that an object at the top of a file is, or that name it, themselves or through other objects. */
function dependingOn(
  object: Located,
  inventory: Inventory,
  dependents: DependentMachines,
): ReadonlySet<Protection> {
  const uses = usesIn(inventory);
  const machines = new Set<Protection>();
  const objects = new Set([object]);
  for (const each of objects) {
    for (const protection of dependents.of(each)) machines.add(protection);
    if (isMachine(each)) {
      // Of a machine that is recorded twice nobody can say which of the two holds.
      if (each.name === undefined) continue;
      for (const protection of dependents.of(firstNamesake(inventory, each))) machines.add(protection);
      continue;
    }
    for (const part of objectsFrom(each as InventoryNode))
      for (const { node } of uses.of(part)) objects.add(topOf(node));
  }
  return machines;
}

/** The object of a list at the top of a file that an object is or belongs to; the top itself for what stands in none. */
function topOf(node: Located): Located {
  let at = node;
  while (at.parent?.parent) at = at.parent;
  return at;
}
