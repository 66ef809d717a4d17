import type { Adapter } from "../../../forecast/types.ts";
import type { Inventory } from "../../../inventory/inventory.ts";
import type { MappingKind } from "../../../inventory/networks/network-mappings.ts";
import { mappedNetwork } from "../../../inventory/networks/target-network.ts";
import type { Machine } from "../../../inventory/nodes/machines.ts";
import { isMachine } from "../../../inventory/nodes/machines.ts";
import { remembered } from "../../../inventory/remembered.ts";
import type {
  NetworkAdapter,
  NetworkMapping,
  Replication,
  VirtualMachine,
} from "../../../schemas/generated/types.ts";
import type { Located } from "../../../schemas/located.ts";
import { addTo } from "../../../schemas/values/groups.ts";
import type { RelatedPlace } from "../../run/finding.ts";
import { machinesInWords } from "../machines/machines-in-words.ts";
import type { ChangeCheck } from "./change-check.ts";
import { isProtected, stayedProtected } from "./stayed-protected.ts";

/** Which adapters of protected machines are on which mapping. */
interface MappedAdapters {
  readonly byTarget: ReadonlyMap<Located, readonly Adapter[]>;
  /** Machines and adapters that do not say which network they are on. */
  readonly unrecorded: readonly (Machine | Adapter)[];
}

/** The facts that tell which mapping an adapter is on. */
export const MAPPED_ADAPTER_FACTS = [
  "Replication.state",
  "AzureReplication.state",
  "VirtualMachine.networkAdapters",
  "NetworkAdapter.network",
  "AzureVirtualMachine.networkAdapters",
  "AzureNetworkAdapter.network",
] as const;

/**
 * The adapters on a mapping whose machines stayed protected. Where there are none, the rows are undecided as long as
 * some machine of that kind does not say which networks it is on, or whether it is protected.
 */
export function protectedAdaptersOn(mapping: NetworkMapping, check: ChangeCheck): readonly Adapter[] {
  const { unrecorded } = remembered(check.inventory, mappedAdapters);
  const on = adaptersOn(mapping, check.inventory);
  const adapters = on.filter(({ parent }) => stayedProtected(parent, check.earlier) === true);
  if (adapters.length > 0) return adapters;
  const mayLast = (machine: Machine) => stayedProtected(machine, check.earlier) !== false;
  for (const { parent } of on) {
    if (!mayLast(parent)) continue;
    if (isProtected(check.inventory, parent) === undefined)
      check.need(parent.replication as Replication, "state");
    check.leaveUndecided();
  }
  const kind = check.inventory.mappings.kindOf(mapping);
  for (const node of unrecorded) {
    const machine = isMachine(node) ? node : node.parent;
    if (!mayLast(machine) || !mayReplicateAs(kind, machine, check.inventory)) continue;
    if (isMachine(node)) check.need(node as VirtualMachine, "networkAdapters");
    else check.need(node as NetworkAdapter, "network");
  }
  return adapters;
}

/** The adapters of machines to be protected that a mapping gives a network. */
export function adaptersOn(mapping: NetworkMapping, inventory: Inventory): readonly Adapter[] {
  return remembered(inventory, mappedAdapters).byTarget.get(mapping.target) ?? [];
}

function mappedAdapters(inventory: Inventory): MappedAdapters {
  const byTarget = new Map<Located, Adapter[]>();
  const unrecorded: (Machine | Adapter)[] = [];
  for (const protection of inventory.protections()) {
    const { machine } = protection;
    if (!machine.networkAdapters) unrecorded.push(machine);
    for (const adapter of machine.networkAdapters ?? []) {
      if (adapter.network === undefined) unrecorded.push(adapter);
      const mapped = mappedNetwork(inventory, protection, adapter);
      if (typeof mapped === "string") continue;
      addTo(byTarget, mapped.namedBy, adapter);
    }
  }
  return { byTarget, unrecorded };
}

/** Whether a machine may be on a mapping of a kind; undefined where the kind cannot be told. */
function mayReplicateAs(kind: MappingKind | undefined, machine: Machine, inventory: Inventory): boolean {
  const possible = inventory.protectionOf(machine)?.possibleScenarios ?? [];
  return kind === undefined ? possible.length > 0 : possible.includes(kind);
}

/** The machines of adapters in words, each once. */
export function machinesOn(adapters: readonly Adapter[]): string {
  return machinesInWords([...new Set(adapters.map(({ parent }) => parent))]);
}

/** Where adapters name their network, with what is said of the machine. */
export function relatedAdapters(
  adapters: readonly Adapter[],
  message: (machine: string) => string,
): RelatedPlace[] {
  return adapters.map((adapter) => ({ place: adapter.at("network"), message: message(adapter.parent.name) }));
}
