import type { HyperVHost } from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";
import type { InventoryFile } from "../inventory-file.ts";
import { fold } from "../names/name-index.ts";

/** The failover clusters of an inventory, by the hosts that say of which one they are a node. */
export class Clusters {
  readonly #byName = new Map<string, HyperVHost[]>();
  readonly #unknown: HyperVHost[] = [];

  constructor(files: readonly InventoryFile[]) {
    for (const { root } of files) for (const host of root.hyperVHosts ?? []) this.#add(host);
  }

  #add(host: HyperVHost): void {
    if (host.cluster === undefined) this.#unknown.push(host);
    if (!isNode(host)) return;
    const name = fold(host.cluster!);
    const nodes = this.#byName.get(name);
    if (nodes) nodes.push(host);
    else this.#byName.set(name, [host]);
  }

  /** The nodes of a host's cluster, itself among them. Empty where it is a node of none, or that is not recorded. */
  nodesWith(host: HyperVHost): readonly HyperVHost[] {
    return isNode(host) ? (this.#byName.get(fold(host.cluster!)) ?? NO_HOSTS) : NO_HOSTS;
  }

  /** Other hosts that may be nodes of a host's cluster, since theirs is not recorded. */
  perhapsWith(host: HyperVHost): readonly HyperVHost[] {
    return this.#unknown.filter((other) => other !== host);
  }
}

/** Whether a host says that it is a node of a cluster. */
export function isNode({ cluster }: HyperVHost): boolean {
  return cluster !== undefined && cluster !== "none";
}

/** The host that an object is, or is a part of. */
export function hostOf(node: Located): HyperVHost | undefined {
  for (let at: Located | undefined = node; at !== undefined; at = at.parent)
    if (at.nodeType === "HyperVHost") return at as HyperVHost;
  return undefined;
}

const NO_HOSTS: readonly HyperVHost[] = [];
