import type { NetworkMapping, VirtualNetwork, VMNetwork } from "../../schemas/generated/types.ts";
import type { InventoryFile } from "../inventory-file.ts";
import type { NameResolver } from "../names/name-resolver.ts";
import { isUnusable } from "../nodes/unusable.ts";
import type { Scenario } from "../protection/protection.ts";

/** A network at either end of a mapping. */
export type MappedNetwork = VMNetwork | VirtualNetwork;

/** The machines that a mapping is for: its ends tell. */
export type MappingKind = Extract<Scenario, "vmm-to-vmm" | "vmm-to-azure" | "azure-to-azure">;

/** What a mapping joins: VM networks of two VMM servers, a VM network with an Azure network, or two Azure networks. */
export function kindOfMapping({ source, target }: NetworkMapping): MappingKind {
  if (target.vmmServer !== undefined) return "vmm-to-vmm";
  return source.vmmServer === undefined ? "azure-to-azure" : "vmm-to-azure";
}

/** The network mappings of an inventory by their source networks. Worked out when first asked for. */
export class NetworkMappings {
  readonly #files: readonly InventoryFile[];
  readonly #names: NameResolver;
  #isIncomplete: boolean | undefined;
  #bySource: Map<MappedNetwork, NetworkMapping[]> | undefined;

  constructor(files: readonly InventoryFile[], names: NameResolver) {
    this.#files = files;
    this.#names = names;
  }

  /** All mappings, in the order of the files. */
  all(): readonly NetworkMapping[] {
    return this.#files.flatMap(({ root }) => root.networkMappings ?? []);
  }

  /** Whether a mapping is written that cannot be used, so that none can be said to be missing. */
  get isIncomplete(): boolean {
    this.#isIncomplete ??= this.#files.some(({ root }) => isUnusable(root, "networkMappings"));
    return this.#isIncomplete;
  }

  /** The mappings that start from a network. One whose source network is not in the inventory starts from none. */
  from(network: MappedNetwork): readonly NetworkMapping[] {
    this.#bySource ??= this.#index();
    return this.#bySource.get(network) ?? [];
  }

  #index(): Map<MappedNetwork, NetworkMapping[]> {
    const bySource = new Map<MappedNetwork, NetworkMapping[]>();
    for (const mapping of this.all()) {
      const network = this.#names.follow(mapping.source, "network");
      if (!network) continue;
      const mappings = bySource.get(network);
      if (mappings) mappings.push(mapping);
      else bySource.set(network, [mapping]);
    }
    return bySource;
  }
}
