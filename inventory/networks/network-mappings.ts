import type {
  NetworkMapping,
  NetworkMappingSource,
  NetworkMappingTarget,
  VirtualNetwork,
  VMNetwork,
} from "../../schemas/generated/types.ts";
import { addTo } from "../../schemas/values/groups.ts";
import type { InventoryFile } from "../inventory-file.ts";
import type { NameIndex } from "../names/name-index.ts";
import type { NameResolver } from "../names/name-resolver.ts";
import { isUnusable } from "../nodes/unusable.ts";
import type { Scenario } from "../protection/protection.ts";
import type { Question, Watch } from "../watch.ts";

/** A network at either end of a mapping. */
export type MappedNetwork = VMNetwork | VirtualNetwork;

/** The machines that a mapping is for: its ends tell. */
export type MappingKind = Extract<Scenario, "vmm-to-vmm" | "vmm-to-azure" | "azure-to-azure">;

/** What has the mappings: an inventory. */
interface HasMappings {
  readonly mappings: NetworkMappings;
}

const ALL: Question = { again: ({ mappings }: HasMappings) => mappings.all(), of: "mappings" };
const IS_INCOMPLETE: Question = {
  again: ({ mappings }: HasMappings) => mappings.isIncomplete,
  of: "mappings",
};

function fromAgain({ mappings }: HasMappings, { of }: Question): readonly NetworkMapping[] {
  return mappings.from(of as MappedNetwork);
}

function kindAgain({ mappings }: HasMappings, { of }: Question): MappingKind | undefined {
  return mappings.kindOf(of as NetworkMapping);
}

const NO_MAPPINGS: readonly NetworkMapping[] = [];

/** The network mappings of an inventory by their source networks. Worked out when first asked for. */
export class NetworkMappings {
  readonly #files: readonly InventoryFile[];
  readonly #objects: NameIndex;
  readonly #names: NameResolver;
  #all: readonly NetworkMapping[] | undefined;
  #isIncomplete: boolean | undefined;
  #bySource: Map<MappedNetwork, NetworkMapping[]> | undefined;
  readonly #watch: Watch;

  constructor(files: readonly InventoryFile[], objects: NameIndex, names: NameResolver, watch: Watch) {
    this.#files = files;
    this.#objects = objects;
    this.#names = names;
    this.#watch = watch;
  }

  /** All mappings, in the order of the files. One object: whoever asks for a machine keeps the answer. */
  all(): readonly NetworkMapping[] {
    this.#all ??= this.#files.flatMap(({ root }) => root.networkMappings ?? []);
    return this.#watch.note(ALL, this.#all);
  }

  /**
   * Whether there may be mappings that cannot be used here, so that none can be said to be missing: none are recorded, one
   * cannot be read, or it cannot be told where one starts.
   */
  get isIncomplete(): boolean {
    // Who happens to ask first does not hang on each mapping.
    this.#isIncomplete ??= this.#watch.during(undefined, () => this.#mayLackSome());
    return this.#watch.note(IS_INCOMPLETE, this.#isIncomplete);
  }

  #mayLackSome(): boolean {
    return (
      this.#files.every(({ root }) => root.networkMappings === undefined) ||
      this.#files.some(({ root }) => isUnusable(root, "networkMappings")) ||
      this.all().some(({ source }) => this.#names.resolve(source, "network").kind === "unknown")
    );
  }

  /**
   * What a mapping joins: VM networks of two VMM servers, a VM network with an Azure network, or two Azure networks.
   * Undefined where that cannot be told.
   */
  kindOf(mapping: NetworkMapping): MappingKind | undefined {
    return this.#watch.note({ again: kindAgain, of: mapping }, this.#kindOf(mapping));
  }

  #kindOf({ source, target }: NetworkMapping): MappingKind | undefined {
    const to = this.#sideOf(target);
    // Nothing but a network of VMM is mapped to one.
    if (to === "vmm") return "vmm-to-vmm";
    const from = this.#sideOf(source);
    if (to === undefined || from === undefined) return undefined;
    return from === "vmm" ? "vmm-to-azure" : "azure-to-azure";
  }

  /** Whether an end names a network of VMM or of Azure. One that says neither is told by the networks of its name. */
  #sideOf(end: NetworkMappingSource | NetworkMappingTarget): "vmm" | "azure" | undefined {
    if (end.vmmServer !== undefined) return "vmm";
    if (end.region !== undefined) return "azure";
    const isInAzure = this.#names.resolve(end, "network").kind !== "unknown";
    const isInVmm = this.#objects.named("VMNetwork", end.network).length > 0;
    return isInAzure && !isInVmm ? "azure" : undefined;
  }

  /** The mappings that start from a network. One whose source network is not in the inventory starts from none. */
  from(network: MappedNetwork): readonly NetworkMapping[] {
    this.#bySource ??= this.#watch.during(undefined, () => this.#index());
    return this.#watch.note({ again: fromAgain, of: network }, this.#bySource.get(network) ?? NO_MAPPINGS);
  }

  #index(): Map<MappedNetwork, NetworkMapping[]> {
    const bySource = new Map<MappedNetwork, NetworkMapping[]>();
    for (const mapping of this.all()) {
      const network = this.#names.follow(mapping.source, "network");
      if (!network) continue;
      addTo(bySource, network, mapping);
    }
    return bySource;
  }
}
