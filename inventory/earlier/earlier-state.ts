import type {
  AzureVirtualMachine,
  Disk,
  EntityName,
  NetworkMapping,
  VirtualMachine,
} from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";
import type { Inventory } from "../inventory.ts";
import { matchDisks } from "./match-disks.ts";
import { matchMachines } from "./match-machines.ts";
import { matchMappings } from "./match-mappings.ts";
import { matchNamed } from "./match-named.ts";

/** The kinds at the top of a file that have names of their own; machines are matched with more care. */
const NAMED = [
  "Vault",
  "StorageAccount",
  "VirtualNetwork",
  "ReplicationPolicy",
  "VMMServer",
  "HyperVSite",
  "HyperVHost",
  "AzureVirtualMachine",
] as const satisfies readonly EntityName[];

/**
 * An inventory as it stood earlier, object by object beside the inventory as it stands now: objects by kind and name,
 * disks by name, then by path, then by identifier, mappings by where they start and where they lead.
 */
export class EarlierState {
  /** The inventory as it stood. */
  readonly inventory: Inventory;
  readonly #earlier = new Map<Located, Located>();
  readonly #later = new Map<Located, Located>();

  constructor(earlier: Inventory, now: Inventory) {
    this.inventory = earlier;
    for (const kind of NAMED) this.#addAll(matchNamed(earlier, now, kind));
    this.#addAll(matchMachines(earlier, now));
    this.#addAll(matchMappings(earlier, now));
    for (const machine of now.names.all(
      "VirtualMachine",
    ) as readonly unknown[] as readonly VirtualMachine[]) {
      const before = this.of(machine);
      if (before) this.#addAll(matchDisks(before.disks ?? [], machine.disks ?? []));
    }
  }

  /** What an object was earlier; undefined where there was none such. */
  of<Node extends VirtualMachine | AzureVirtualMachine | Disk | NetworkMapping | Located>(
    node: Node,
  ): Node | undefined {
    return this.#earlier.get(node) as Node | undefined;
  }

  /** What has become of an earlier object; undefined where it is gone. */
  now<Node extends Located>(earlier: Node): Node | undefined {
    return this.#later.get(earlier) as Node | undefined;
  }

  #addAll(pairs: Iterable<Pair>): void {
    for (const [earlier, now] of pairs) {
      this.#earlier.set(now, earlier);
      this.#later.set(earlier, now);
    }
  }
}

/** An object as it was, and as it is. */
export type Pair<Node extends Located = Located> = readonly [earlier: Node, now: Node];
