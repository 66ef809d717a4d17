import { shapes } from "../../schemas/generated/shapes.ts";
import type { Located } from "../../schemas/located.ts";
import { addTo } from "../../schemas/values/groups.ts";
import type { Inventory } from "../inventory.ts";
import { childrenOf } from "../nodes/children.ts";
import type { InventoryNode } from "../nodes/node.ts";
import { remembered } from "../remembered.ts";
import { fold, type Named } from "./name-index.ts";

/** A text that names an object: a reference to it, or the owner in front of a name such as `vmm-01/cloud-a`. */
export interface NameUse {
  readonly node: InventoryNode;
  readonly property: string;
  /** Which one of a list of names. */
  readonly index: number | undefined;
  /** The text as recorded: `vmm-01/cloud-a`. */
  readonly text: string;
  readonly target: Named;
  /** Whether the text says the owner of the target too, or the target is the owner. */
  readonly part: NamePart;
}

/** The part of a text that names the object, from and to which of its characters. */
export interface NamePart {
  readonly start: number;
  readonly end: number;
}

/** The names that resolve in an inventory, by what they name. */
export class NameUses {
  /** All that resolve to an object, in the order of the files. Owners in front of names are not among them. */
  readonly references: readonly NameUse[];
  readonly #byTarget = new Map<Located, NameUse[]>();

  constructor(inventory: Inventory) {
    this.references = inventory.files.flatMap(({ root }) => [...referencesFrom(inventory, root)]);
    for (const use of this.references) {
      this.#add(use);
      const owner = ownerNamedBy(use);
      if (owner) this.#add({ ...use, target: owner, part: { start: 0, end: use.part.start - 1 } });
    }
  }

  /** Where an object is named. */
  of(target: Located): readonly NameUse[] {
    return this.#byTarget.get(target) ?? [];
  }

  #add(use: NameUse): void {
    addTo(this.#byTarget, use.target, use);
  }
}

/** The names that resolve in an inventory; worked out once. */
export function usesIn(inventory: Inventory): NameUses {
  return remembered(inventory, allUses);
}

function allUses(inventory: Inventory): NameUses {
  return new NameUses(inventory);
}

/** The part of a reference's text that is the name of what it means, without the owner in front. */
export function partThatNames(text: string, target: Named): NamePart {
  const start = fold(text) === fold(target.name) ? 0 : text.indexOf("/") + 1;
  return { start, end: text.length };
}

/** The object that stands in front of a name, where it is one: a VMM server is, a resource group is not. */
export function ownerNamedBy({ part, target, text }: Pick<NameUse, "part" | "target" | "text">) {
  const owner = target.parent as Named | undefined;
  if (part.start === 0 || typeof owner?.name !== "string") return undefined;
  return fold(owner.name) === fold(text.slice(0, part.start - 1)) ? owner : undefined;
}

function* referencesFrom(inventory: Inventory, node: InventoryNode): Generator<NameUse> {
  for (const property of shapes[node.nodeType].references) {
    const recorded = node.fact(property);
    const texts = Array.isArray(recorded) ? recorded.entries() : [[undefined, recorded] as const];
    for (const [index, text] of texts) {
      if (typeof text !== "string") continue;
      const resolution = inventory.resolve(node, property, index);
      if (resolution.kind !== "found") continue;
      const { target } = resolution;
      yield { node, property, index, text, target, part: partThatNames(text, target) };
    }
  }
  for (const child of childrenOf(node)) yield* referencesFrom(inventory, child);
}
