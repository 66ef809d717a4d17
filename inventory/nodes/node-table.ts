import type { Located } from "../../schemas/located.ts";
import { InventoryNode } from "./node.ts";

/** How many nodes one block holds, as a power of two. */
const BITS = 10;
const MASK = (1 << BITS) - 1;

/**
 * Values by node. Nodes are numbered as they are made, and those of one inventory are made together; so blocks by number
 * are filled and read far quicker than a map, and the garbage collector has less to carry.
 */
export class NodeTable<Value> {
  readonly #blocks: ((Value | undefined)[] | undefined)[] = [];

  get(node: Located): Value | undefined {
    const ordinal = InventoryNode.ordinalOf(node);
    return this.#blocks[ordinal >> BITS]?.[ordinal & MASK];
  }

  /**
   * Sets the value of a node of an inventory.
   * @throws RangeError For what is no node of one, such as an adapter that is only being written: all of these would share a place.
   */
  set(node: Located, value: Value): void {
    const ordinal = InventoryNode.ordinalOf(node);
    if (ordinal < 0) throw new RangeError("A table holds values of nodes alone.");
    const index = ordinal >> BITS;
    let block = this.#blocks[index];
    if (!block) {
      block = new Array<Value | undefined>(MASK + 1).fill(undefined);
      this.#blocks[index] = block;
    }
    block[ordinal & MASK] = value;
  }
}
