import type { RowId } from "../../../documents/index.ts";
import type { Inventory } from "../../../inventory/inventory.ts";
import { ownTargetNetwork, targetNetworkOf } from "../../../inventory/networks/target-network.ts";
import { type Protection, scenarioOf } from "../../../inventory/protection/protection.ts";
import type {
  NetworkMappingTarget,
  Replication,
  StorageAccount,
  VirtualMachine,
  VirtualNetwork,
} from "../../../schemas/generated/types.ts";
import type { Located } from "../../../schemas/located.ts";
import { isKnownRegion } from "../../../schemas/values/region.ts";
import { leftOut } from "../../run/choices.ts";
import type { RelatedPlace } from "../../run/finding.ts";
import type { RowCheck } from "../../run/row-check.ts";
import type { RowsByFacts } from "../../run/rows-by-facts.ts";
import { isNamed } from "../names.ts";
import { hasPerformance } from "../storage-accounts/redundancy.ts";

/** The row on the region in which the data of a machine stays. */
export const RESIDENCY = "hyperv-to-azure/scenarios/data-residency";
/** What the prerequisites behind VMM ask of the region of storage accounts. */
export const STORAGE = "vmm-to-azure-prerequisites/storage-region";
/** What they ask of the region of Azure networks. */
export const NETWORK = "vmm-to-azure-prerequisites/network-region";

// One list each, so that a fact that is asked for twice is noted once.
const STORAGE_ROWS: readonly RowId[] = [RESIDENCY, STORAGE];
const NETWORK_ROWS: readonly RowId[] = [RESIDENCY, NETWORK];

/** The facts by which the region of a machine's vault is told. */
export const VAULT_REGION_FACTS = ["Replication.vault", "Vault.region"] as const;

/** The facts by which the regions of a machine's storage and network are told, with their rows. */
export const TARGET_REGION_FACTS: readonly RowsByFacts[] = [
  {
    rows: STORAGE_ROWS,
    facts: [
      "Replication.storageAccount",
      "Replication.logStorageAccount",
      "Replication.managedDisks",
      "StorageAccount.region",
      "StorageAccount.sku",
    ],
  },
  {
    rows: NETWORK_ROWS,
    facts: [
      "Replication.network",
      "VirtualMachine.host",
      "VirtualMachine.networkAdapters",
      "NetworkAdapter.network",
      "HyperVHost.hostGroup",
      "NetworkMappingTarget.network",
      "VirtualNetwork.region",
    ],
  },
];

/** Something that a machine uses in Azure, in a region that is recorded. */
export interface InRegion {
  readonly object: StorageAccount | VirtualNetwork;
  readonly region: string;
  /** The row of the prerequisites that wants it in the vault's region. */
  readonly row: typeof STORAGE | typeof NETWORK;
  /** What leads to it: the machine's replication block, or an adapter whose network is mapped. */
  readonly namedBy: Located;
  readonly property: string;
  /** The target of that mapping. */
  readonly mapping: NetworkMappingTarget | undefined;
}

type Asked = Pick<RowCheck, "need" | "needObject" | "unrecorded" | "inventory">;

/** The vault's region; undefined, and the rows undecided, where it is not recorded. A planned machine may name no vault yet. */
export function vaultRegion(replication: Replication, check: Asked): string | undefined {
  if (replication.vault === undefined && leftOut(check.inventory, replication) === "to-choose")
    return undefined;
  const vault = check.needObject(replication, "vault");
  return vault && check.need(vault, "region");
}

/** The storage accounts and networks of a machine, as far as their regions are recorded. */
export function targetsInRegions(protection: Protection, check: Asked): readonly InRegion[] {
  // Two rules ask about each machine, one after the other.
  if (last?.protection !== protection) last = { protection, ...found(protection, check.inventory) };
  for (const { node, property, rows } of last.missing) check.unrecorded(node, property, rows);
  return last.targets;
}

/**
 * The regions of a machine's vault and targets, for telling them apart. Where one differs from another, a name that no
 * region is known to have may be misspelt and stand for that other one: it tells nothing, and the rows are undecided.
 */
export function comparable(
  replication: Replication,
  vault: string | undefined,
  targets: readonly InRegion[],
  check: Asked,
): { readonly vault: string | undefined; readonly targets: readonly InRegion[] } {
  const one = vault ?? targets[0]?.region;
  if (targets.every((target) => target.region === one)) return { vault, targets };
  const strange = targets.filter((target) => !isKnownRegion(target.region));
  for (const { object, row } of strange)
    check.unrecorded(object, "region", row === STORAGE ? STORAGE_ROWS : NETWORK_ROWS);
  const isStrangeVault = vault !== undefined && !isKnownRegion(vault);
  if (isStrangeVault) check.unrecorded(check.inventory.follow(replication, "vault")!, "region");
  return {
    vault: isStrangeVault ? undefined : vault,
    targets: targets.filter((target) => !strange.includes(target)),
  };
}

/** A fact that is not recorded, and the rows that it would decide. */
interface Missing {
  readonly node: Located;
  readonly property: string;
  readonly rows: readonly RowId[];
}

interface Found {
  readonly targets: InRegion[];
  readonly missing: Missing[];
}

let last: (Found & { readonly protection: Protection }) | undefined;

function found(protection: Protection, inventory: Inventory): Found {
  const all: Found = { targets: [], missing: [] };
  findAccounts(protection, inventory, all);
  findNetworks(protection, inventory, all);
  return all;
}

/** In a message: `storage account 'a'`. */
export function inWords({ object }: InRegion): string {
  return `${object.nodeType === "StorageAccount" ? "storage account" : "network"} '${object.name}'`;
}

/** Where its region stands, and the mapping that leads to it. */
export function placesOf({ object, mapping }: InRegion): RelatedPlace[] {
  const region = { place: object.at("region"), message: "its region stands here" };
  return mapping
    ? [{ place: mapping.at("network"), message: "it is mapped to this network" }, region]
    : [region];
}

function findAccounts({ machine }: Protection, inventory: Inventory, { targets, missing }: Found): void {
  const replication = machine.replication as Replication;
  for (const property of ["storageAccount", "logStorageAccount"] as const) {
    if (replication[property] === undefined && mayHaveAccount(replication, property, inventory))
      missing.push({ node: replication, property, rows: STORAGE_ROWS });
    if (!isNamed(replication[property])) continue;
    const object: StorageAccount | undefined = inventory.follow(replication, property);
    const region = object?.region;
    if (!object) missing.push({ node: replication, property, rows: STORAGE_ROWS });
    else if (region === undefined) missing.push({ node: object, property: "region", rows: STORAGE_ROWS });
    else targets.push({ object, region, row: STORAGE, namedBy: replication, property, mapping: undefined });
  }
}

/** Whether a machine may replicate to an account that its block leaves out. */
export function mayHaveAccount(
  replication: Replication,
  property: "storageAccount" | "logStorageAccount",
  inventory: Inventory,
): boolean {
  if (leftOut(inventory, replication) !== "unrecorded") return false;
  const { managedDisks, storageAccount } = replication;
  // With managed disks one account takes the changes, whichever of the two properties names it.
  if (property === "storageAccount")
    return !(managedDisks === true && isNamed(replication.logStorageAccount));
  if (!isNamed(storageAccount)) return true;
  // A standard account keeps its own logs, and only beside a premium one is there another for them.
  const sku = inventory.follow(replication, "storageAccount")?.sku;
  return managedDisks !== true && (sku === undefined || !hasPerformance(sku, "Standard"));
}

function findNetworks(protection: Protection, inventory: Inventory, all: Found): void {
  const own = ownTargetNetwork(inventory, protection);
  if (own === "none") return;
  const machine = protection.machine as VirtualMachine;
  if (own) {
    findNetwork(
      machine.replication as Replication,
      undefined,
      own.network as VirtualNetwork | undefined,
      all,
    );
    return;
  }
  const { missing } = all;
  const scenario = scenarioOf(protection);
  if (scenario === undefined) {
    const { host } = protection;
    const [node, property] = host ? ([host, "hostGroup"] as const) : ([machine, "host"] as const);
    missing.push({ node, property, rows: NETWORK_ROWS });
  }
  if (scenario === "vmm-to-azure") findMapped(protection, inventory, all);
  // Without VMM, and where no mapping gives one, nothing but the machine's own setting does.
  const isFound =
    all.targets.some(({ row }) => row === NETWORK) || missing.some(({ rows }) => rows === NETWORK_ROWS);
  if (!isFound && leftOut(inventory, machine) === "unrecorded")
    missing.push({ node: machine.replication!, property: "network", rows: NETWORK_ROWS });
}

function findMapped(protection: Protection, inventory: Inventory, all: Found): void {
  const machine = protection.machine as VirtualMachine;
  if (!machine.networkAdapters)
    all.missing.push({ node: machine, property: "networkAdapters", rows: NETWORK_ROWS });
  for (const adapter of machine.networkAdapters ?? []) {
    const mapped = targetNetworkOf(inventory, protection, adapter);
    if (mapped === "none") continue;
    if (mapped === "unknown") all.missing.push({ node: adapter, property: "network", rows: NETWORK_ROWS });
    else {
      const mapping = mapped.namedBy as NetworkMappingTarget;
      findNetwork(adapter, mapping, mapped.network as VirtualNetwork | undefined, all);
    }
  }
}

function findNetwork(
  namedBy: Located,
  mapping: NetworkMappingTarget | undefined,
  object: VirtualNetwork | undefined,
  { targets, missing }: Found,
): void {
  const region = object?.region;
  if (!object) missing.push({ node: mapping ?? namedBy, property: "network", rows: NETWORK_ROWS });
  else if (region === undefined) missing.push({ node: object, property: "region", rows: NETWORK_ROWS });
  else targets.push({ object, region, row: NETWORK, namedBy, property: "network", mapping });
}
