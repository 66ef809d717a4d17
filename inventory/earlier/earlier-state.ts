import { shapes } from "../../schemas/generated/shapes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";
import type { Inventory } from "../inventory.ts";
import { fold } from "../names/name-index.ts";
import type { InventoryNode } from "../nodes/node.ts";
import { type Loss, type Losses, lossesOf, saysNothing } from "./losses.ts";
import { matchMachines } from "./match-machines.ts";
import { matchMappings } from "./match-mappings.ts";
import { matchNamed } from "./match-named.ts";
import { matchParts } from "./match-parts.ts";
import type { Pair } from "./pair.ts";

/** The kinds at the top of a file that are matched by name alone. */
const NAMED = [
  "Vault",
  "StorageAccount",
  "VirtualNetwork",
  "DiskEncryptionSet",
  "KeyVault",
  "ScaleSet",
  "ReplicationPolicy",
  "VMMServer",
  "HyperVSite",
  "HyperVHost",
  "AzureVirtualMachine",
] as const satisfies readonly EntityName[];

/**
 * An inventory as it stood earlier, object by object beside the inventory as it stands now: objects by kind and name,
 * machines also by their disks, disks by name, then by path, then by identifier, mappings by where they start and what
 * they lead to.
 */
export class EarlierState {
  /** The inventory as it stood. */
  readonly inventory: Inventory;
  /** The inventory as it stands. */
  readonly current: Inventory;
  readonly #losses: Losses;
  #lossesNow: Losses | undefined;
  readonly #earlier = new Map<Located, Located>();
  readonly #later = new Map<Located, Located>();
  /** The objects whose parts are matched; they are when one of them is asked for. */
  readonly #opened = new Set<Located>();

  constructor(earlier: Inventory, now: Inventory) {
    this.inventory = earlier;
    this.current = now;
    this.#losses = lossesOf(earlier);
    for (const kind of NAMED) this.#addAll(matchNamed(earlier, now, kind));
    this.#addAll(matchMachines(earlier, now));
    this.#addAll([...matchMappings({ earlier, now, of: (node) => this.of(node) })]);
  }

  /** The earlier files of which something could not be read. */
  get losses(): readonly Loss[] {
    return this.#losses.files;
  }

  /** The files of today of which something cannot be read. */
  get lossesNow(): readonly Loss[] {
    return this.#readLossesNow().files;
  }

  /** Whether nothing at all could be read of the earlier state, so that no change can be told. */
  get isLost(): boolean {
    return this.losses.length > 0 && saysNothing(this.inventory);
  }

  /** Whether nothing at all can be read of the inventory as it stands. */
  get isLostNow(): boolean {
    return this.lossesNow.length > 0 && saysNothing(this.current);
  }

  /** What an object was earlier. Undefined where there was none such, or where {@link isUncertain it cannot be told}. */
  of<Node extends Located>(node: Node): Node | undefined {
    const known = this.#earlier.get(node);
    if (known || !isPart(node)) return known as Node | undefined;
    const parent = node.parent!;
    const before = this.of(parent);
    if (before) this.#open(before, parent);
    return this.#earlier.get(node) as Node | undefined;
  }

  /** What has become of an earlier object; undefined where it is gone. */
  now<Node extends Located>(earlier: Node): Node | undefined {
    const known = this.#later.get(earlier);
    if (known || !isPart(earlier)) return known as Node | undefined;
    const parent = earlier.parent!;
    const after = this.now(parent);
    if (after) this.#open(parent, after);
    return this.#later.get(earlier) as Node | undefined;
  }

  /** Whether an object may have been there earlier, in a file or a part of one that could not be read. */
  isUncertain(node: Located): boolean {
    if (this.#losses.files.length === 0) return false;
    for (let at = node; ; at = at.parent!) if (!isPart(at)) return this.#earlier.get(at) === undefined;
  }

  /**
   * Whether an object at the top of a file may have been there earlier though the earlier state does not have it: the list
   * that would hold it was not recorded, or could not be read.
   */
  mayHaveBeen(node: Located): boolean {
    if (this.#earlier.has(node)) return true;
    const { property } = node as InventoryNode;
    return (
      this.isUncertain(node) || !this.inventory.files.some(({ root }) => root.fact(property) !== undefined)
    );
  }

  /**
   * Whether an earlier object at the top of a file may still be there though the inventory does not have it: the list that
   * would hold it is not recorded any more. Where the whole inventory is gone, it is gone too.
   */
  mayStillBe(earlier: Located): boolean {
    const { property } = earlier as InventoryNode;
    const { files } = this.current;
    return files.length > 0 && !files.some(({ root }) => root.fact(property) !== undefined);
  }

  /** Whether an earlier object stood in a broken part of a file, so that nothing of it is compared. */
  isDoubtful(earlier: Located): boolean {
    return this.#losses.doubtful.has(earlier);
  }

  /** Whether an object at the top of a file stands in a broken part of it now, so that it cannot be compared. */
  isBroken(now: Located): boolean {
    return this.#readLossesNow().doubtful.has(now);
  }

  /** Whether a property leads to the same object as it did, or says the same where it leads nowhere. */
  namesSame<Node extends Located>(earlier: Node, now: Node, property: Extract<keyof Node, string>): boolean {
    const before = this.inventory.resolve(earlier, property);
    const after = this.current.resolve(now, property);
    if (before.kind === "found" && after.kind === "found") {
      const was = this.of(after.target);
      if (was || this.now(before.target)) return was === before.target;
    }
    return written(earlier[property]) === written(now[property]);
  }

  #readLossesNow(): Losses {
    this.#lossesNow ??= lossesOf(this.current);
    return this.#lossesNow;
  }

  #open(before: Located, after: Located): void {
    if (this.#opened.has(after)) return;
    this.#opened.add(after);
    this.#addAll(matchParts(before, after));
  }

  #addAll(pairs: Iterable<Pair>): void {
    for (const [earlier, now] of pairs) {
      if (this.#losses.doubtful.has(earlier)) continue;
      this.#earlier.set(now, earlier);
      this.#later.set(earlier, now);
    }
  }
}

/** Whether a node is a part of an object, and no object at the top of a file. */
function isPart(node: Located): boolean {
  return node.parent !== undefined && shapes[node.parent.nodeType as EntityName] !== shapes.Inventory;
}

function written(value: unknown): unknown {
  return typeof value === "string" ? fold(value) : value;
}
