import type { Located } from "../../schemas/located.ts";
import type { ReferenceAt } from "./finding.ts";

/**
 * The names that lead nowhere and that a rule on their row has reported, so that one wrong name gives one finding.
 * Rules report such a name when they are called with the object that holds it or with one above; whoever asks does so
 * when the object is left.
 */
export class AnsweredReferences {
  readonly #properties = new WeakMap<Located, Set<string>>();

  add({ node, property, index }: ReferenceAt): void {
    const properties = this.#properties.get(node) ?? new Set();
    this.#properties.set(node, properties.add(key(property, index)));
  }

  has({ node, property, index }: ReferenceAt): boolean {
    return this.#properties.get(node)?.has(key(property, index)) ?? false;
  }
}

function key(property: string, index: number | undefined): string {
  return index === undefined ? property : `${property}/${index}`;
}
