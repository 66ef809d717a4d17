import { type RowId, row } from "../../documents/index.ts";
import type { Change } from "../../inventory/earlier/changes.ts";
import type { EarlierState } from "../../inventory/earlier/earlier-state.ts";
import type { Inventory } from "../../inventory/inventory.ts";
import { fold } from "../../inventory/names/name-index.ts";
import type { MappingKind } from "../../inventory/networks/network-mappings.ts";
import { type Machine, machineOf } from "../../inventory/nodes/machines.ts";
import type { InventoryNode } from "../../inventory/nodes/node.ts";
import { isGuessedDisk } from "../../rules/facts/changes/disk-lists.ts";
import { isProtected } from "../../rules/facts/changes/stayed-protected.ts";
import { PREMIUM_SSD_V2 } from "../../rules/facts/disks/disk-sku.ts";
import { isReplicated } from "../../rules/facts/disks/replicated.ts";
import { namesakesInAzure } from "../../rules/facts/machines/names-at-the-target.ts";
import type {
  AdapterTarget,
  AzureDisk,
  AzureVirtualMachine,
  Disk,
  NetworkMapping,
  VirtualMachine,
  VirtualNetwork,
} from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";

/**
 * What says that an edit is harmless: a row of a document, a page that has no rows here, or the model of the inventory
 * itself, where the fact means nothing to replication.
 */
export type HarmlessSource =
  | RowId
  | "model"
  | { readonly title: string; readonly url: string; readonly date: string };

/** An edit with what may be asked about it. */
export interface Edit {
  readonly change: Change;
  readonly now: Inventory;
  readonly earlier: EarlierState;
}

/** Edits that are known to be harmless though a machine replicates on. */
export interface HarmlessEdit {
  /** The properties, or the kinds of objects that come and go. */
  readonly facts: readonly string[];
  /** Left out: a property that is another one. */
  readonly kinds?: readonly Change["kind"][];
  /** Left out: always. */
  holds?(edit: Edit): boolean;
  readonly source: HarmlessSource;
  /** Why, in a sentence. */
  readonly why: string;
}

const COMPUTE_AND_NETWORK = {
  title: "Fail over Hyper-V VMs to Azure: Verify VM properties",
  url: "https://learn.microsoft.com/azure/site-recovery/hyper-v-azure-failover-failback-tutorial",
  date: "2019-12-16",
} as const;
const SETTING = "The settings of a replicated machine have it changed at any time.";

/**
 * The edits that are known to be harmless to a machine that replicates on. What stands neither here nor in a row on
 * changes is not known.
 */
export const HARMLESS_EDITS: readonly HarmlessEdit[] = [
  {
    facts: ["Replication.enabledAt", "AzureReplication.enabledAt"],
    source: "model",
    why: "It records when replication was enabled, and what was changed on the way is judged by it.",
  },
  {
    facts: ["Replication.state", "AzureReplication.state"],
    holds: ({ change, now }) => isProtected(now, change.object as Machine) === true,
    source: "model",
    why: "Protection began, or is recorded now.",
  },
  {
    facts: [
      "VirtualMachine.id",
      "NetworkAdapter.id",
      "AzureVirtualMachine.id",
      "AzureNetworkAdapter.id",
      "AzureDisk.id",
      "DiskEncryptionSet.id",
      "KeyVault.id",
      "ScaleSet.id",
      "VirtualNetwork.id",
      "StorageAccount.id",
    ],
    // Another id is another object, which may have been made anew.
    holds: ({ change: { before } }) => before === undefined,
    source: "model",
    why: "It records what the object is known by, so that an import finds it again.",
  },
  {
    facts: ["VirtualNetwork.production"],
    source: "model",
    why: "It says who uses the network, and Site Recovery does not have it.",
  },
  {
    facts: ["Disk.name"],
    holds: ({ change, earlier }) => !isGuessedDisk(change, earlier),
    source: "model",
    why: "The inventory names its disks as it likes; the disk is known again by its path or identifier.",
  },
  {
    facts: [
      "Replication.testFailoverNetwork",
      "AzureReplication.testFailoverNetwork",
      "NetworkAdapter.testFailoverTarget",
      "AzureNetworkAdapter.testFailoverTarget",
      "TestFailoverTarget.subnet",
      "TestFailoverTarget.address",
    ],
    source: "model",
    why: "It matters when a failover is tested, and to nothing else.",
  },
  {
    facts: ["VirtualMachine.host"],
    holds: staysInCluster,
    source: "model",
    why: "In a cluster it is any of the nodes, and both are nodes of one cluster.",
  },
  {
    facts: ["VirtualMachine.disks"],
    kinds: ["added", "removed"],
    holds: ({ change: { part } }) => part !== undefined && !isReplicated(part as Disk),
    source: "hyperv-to-azure/guest-storage/exclude-disk",
    why: "The disk is excluded from replication.",
  },
  {
    facts: ["AzureVirtualMachine.disks"],
    kinds: ["added", "removed"],
    holds: ({ change: { part } }) => part !== undefined && !isReplicated(part as AzureDisk),
    source: "azure-to-azure/storage/exclude",
    why: "The disk is excluded from replication.",
  },
  {
    facts: ["AzureDisk.size"],
    holds: growsFreely,
    source: "azure-to-azure/disk-actions/resize-up",
    why: "A disk of an Azure machine may be made larger under protection.",
  },
  {
    facts: ["AzureDisk.averageChurn", "AzureVirtualMachine.averageChurn"],
    holds: ({ change: { node }, earlier }) => {
      const [before, now] = inBothStates(node as AzureDisk | AzureVirtualMachine, "averageChurn", earlier);
      return before !== undefined && now !== undefined && now <= before;
    },
    source: "model",
    why: "It was measured, and is no more than it was.",
  },
  {
    facts: ["AzureDisk.averageIoSize"],
    // With smaller writes Site Recovery keeps up with less.
    holds: ({ change: { node }, earlier }) => {
      const [before, now] = inBothStates(node as AzureDisk, "averageIoSize", earlier);
      return before !== undefined && now !== undefined && now >= before;
    },
    source: "model",
    why: "It was measured, and writes are no smaller than they were.",
  },
  {
    facts: ["Replication.availabilitySet", "AdapterTarget.subnet", "AdapterTarget.address"],
    holds: goesToAzure,
    source: COMPUTE_AND_NETWORK,
    why: SETTING,
  },
  {
    facts: ["Replication.targetName", "Replication.resourceGroup"],
    // A group holds one machine of a name.
    holds: (edit) => goesToAzure(edit) && mayGetItsName(edit),
    source: COMPUTE_AND_NETWORK,
    why: SETTING,
  },
  {
    facts: ["Replication.network"],
    holds: (edit) => goesToAzure(edit) && namesNetwork(edit),
    source: COMPUTE_AND_NETWORK,
    why: SETTING,
  },
  {
    facts: ["NetworkAdapter.target"],
    holds: (edit) => goesToAzure(edit) && !setsAcceleratedNetworking(edit),
    source: COMPUTE_AND_NETWORK,
    why: SETTING,
  },
  {
    facts: ["AzureReplication.network"],
    holds: (edit) => namesNetwork(edit) && isInTargetRegion(edit),
    source: "azure-to-azure-network-mapping/item-network",
    why: "The target network can be set for a machine that replicates.",
  },
  {
    facts: ["NetworkMapping"],
    kinds: ["added", "removed"],
    holds: (edit) => isMapping("azure-to-azure", edit) && !mayBeAnother(edit),
    source: "azure-to-azure-network-mapping/modify-new-only",
    why: "Machines that replicate between regions keep the network that they have.",
  },
];

/** A measurement as it was and as it is; undefined where it was, or is, not recorded. */
function inBothStates<Property extends string>(
  node: Located & { readonly [property in Property]?: number | undefined },
  property: Property,
  earlier: EarlierState,
): readonly [before: number | undefined, now: number | undefined] {
  return [earlier.of(node)?.[property], node[property]];
}

/** Whether a disk of a machine that runs where it belongs got larger, and is of a kind that loses nothing by it. */
function growsFreely({ change: { node, object }, earlier }: Edit): boolean {
  const disk = node as AzureDisk;
  const before = earlier.of(disk);
  const sku = disk.sku;
  return (
    (object as AzureVirtualMachine).replication?.activeLocation === "primary" &&
    sku !== undefined &&
    sku !== PREMIUM_SSD_V2 &&
    before?.size !== undefined &&
    disk.size !== undefined &&
    disk.size > before.size &&
    isTaken(disk, disk.size)
  );
}

/** Whether Site Recovery and Azure take a disk that has become as large as that; where its role is not known, in any. */
function isTaken({ role, caching }: AzureDisk, size: number): boolean {
  const largest = row(
    role === "data" ? "azure-to-azure/storage/data-disk-size" : "azure-to-azure/storage/os-disk-size",
  );
  const { fromBytes } = row("azure-to-azure/disk-actions/caching-4-tb").limits;
  return size <= largest.limits.maximumBytes.value && (size < fromBytes.value || caching === "None");
}

function goesToAzure({ change, earlier }: Edit): boolean {
  const machine = machineOf(change.object);
  const before = machine && earlier.of(machine);
  return [before, machine].every((each) => (each as VirtualMachine | undefined)?.replication?.to === "azure");
}

/** Whether a machine may get its name in Azure: no other one may come up in the same group with it. */
function mayGetItsName({ change: { object }, now }: Edit): boolean {
  const machine = object as VirtualMachine;
  const groupOf = ({ replication }: Machine) => replication?.resourceGroup && fold(replication.resourceGroup);
  const group = groupOf(machine);
  return namesakesInAzure(now, machine).every((other) => {
    const isElsewhere = group !== undefined && groupOf(other) !== undefined && groupOf(other) !== group;
    return other === machine || isElsewhere;
  });
}

/** Whether a machine now has a target network that is there: without one it comes up connected to nothing. */
function namesNetwork(edit: Edit): boolean {
  return targetNetwork(edit) !== undefined;
}

function isInTargetRegion(edit: Edit): boolean {
  const { replication } = edit.change.object as AzureVirtualMachine;
  const region = targetNetwork(edit)?.region;
  return region !== undefined && region === replication?.to?.region;
}

function targetNetwork({ change: { object }, now }: Edit): VirtualNetwork | undefined {
  const { replication } = object as VirtualMachine;
  return replication && now.follow(replication, "network");
}

function setsAcceleratedNetworking({ change: { node }, earlier }: Edit): boolean {
  return [node && earlier.of(node), node].some((adapter) => {
    const target = adapter?.fact("target") as AdapterTarget | undefined;
    return target?.acceleratedNetworking !== undefined;
  });
}

function staysInCluster({ change: { object }, now, earlier }: Edit): boolean {
  const machine = object as VirtualMachine;
  const before = earlier.of(machine);
  // A host may have joined a cluster since, or left it.
  const hosts = [before && earlier.inventory.follow(before, "host"), now.follow(machine, "host")].flatMap(
    (host) => [host, host && (earlier.of(host) ?? earlier.now(host))],
  );
  const clusters = new Set(hosts.map((host) => host?.cluster?.toLowerCase()));
  const [cluster] = clusters;
  return clusters.size === 1 && cluster !== undefined && cluster !== "none";
}

function isMapping(kind: MappingKind, { change: { object }, now, earlier }: Edit): boolean {
  const mapping = object as NetworkMapping;
  const states = [
    [now, earlier.now(mapping) ?? mapping],
    [earlier.inventory, earlier.of(mapping) ?? mapping],
  ] as const;
  return states.every(([inventory, each]) => inventory.mappings.kindOf(each) === kind);
}

/** Whether a mapping that came may be one that went, or the other way round: both start from networks of one name. */
function mayBeAnother({ change: { kind, object }, now, earlier }: Edit): boolean {
  const others =
    kind === "added"
      ? goneObjects(object, earlier)
      : now.mappings.all().filter((each) => earlier.of(each) === undefined);
  const name = (object as NetworkMapping).source.network.toLowerCase();
  return others.some((each) => (each as NetworkMapping).source.network.toLowerCase() === name);
}

/** The objects of the kind of an object that are gone. */
export function goneObjects(object: Located, earlier: EarlierState): Located[] {
  const { property } = object as InventoryNode;
  const before = earlier.inventory.files.flatMap(
    ({ root }) => (root.fact(property) ?? []) as readonly Located[],
  );
  return before.filter((each) => earlier.now(each) === undefined);
}
