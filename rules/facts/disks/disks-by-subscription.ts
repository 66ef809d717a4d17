import type { Inventory } from "../../../inventory/inventory.ts";
import { fold } from "../../../inventory/names/name-index.ts";
import { remembered } from "../../../inventory/remembered.ts";
import type { AzureDisk, AzureVirtualMachine, Vault } from "../../../schemas/generated/types.ts";
import { leftOut } from "../../run/choices.ts";
import {
  countOf,
  type DiskCount,
  emptyCount,
  MOST_DISKS,
  type OpenDisks,
  replicatedDisks,
} from "./disk-counts.ts";
import { isReplicated } from "./replicated.ts";

/** What stands for the subscription of machines whose own is not recorded. No id is empty. */
export const NOT_RECORDED = "";

/** The protected disks of one subscription. */
export interface SubscriptionDisks {
  readonly all: DiskCount;
  readonly trustedLaunch: DiskCount;
  /** The first vault that protects some of them. */
  vault: Vault | undefined;
}

/** The protected disks of all subscriptions, by their ids in lower case, as source or as target. */
export function disksBySubscription(inventory: Inventory): ReadonlyMap<string, SubscriptionDisks> {
  return remembered(inventory, countBySubscription);
}

function countBySubscription(inventory: Inventory): ReadonlyMap<string, SubscriptionDisks> {
  const counts = new Map<string, SubscriptionDisks>([
    [NOT_RECORDED, { all: emptyCount(), trustedLaunch: emptyCount(), vault: undefined }],
  ]);
  /** Shared disks that are counted already, of each subscription. */
  const shared = new Set<string>();
  /** What may be in any subscription. */
  const anywhere: { readonly machine: AzureVirtualMachine; readonly open: OpenDisks }[] = [];
  for (const { machine, vault } of inventory.protections()) {
    if (machine.nodeType !== "AzureVirtualMachine") continue;
    const replication = machine.replication!;
    if (leftOut(inventory, replication) === "not-asked") continue;
    for (const id of subscriptionsOf(machine)) {
      const known = counts.get(id);
      const count = known ?? { all: emptyCount(), trustedLaunch: emptyCount(), vault };
      if (!known) counts.set(id, count);
      count.vault ??= vault;
      addMachine(machine, count, (disk) => isNew(disk, id, shared));
    }
    const most = replicatedDisks(machine) ?? MOST_DISKS;
    if (machine.subscription === undefined)
      anywhere.push({ machine, open: { most, node: machine, property: "subscription" } });
    else if (replication.subscription === undefined)
      anywhere.push({ machine, open: { most, node: replication, property: "subscription" } });
  }
  for (const [id, { all, trustedLaunch }] of counts)
    for (const { machine, open } of anywhere) {
      if (machine.subscription !== undefined && fold(machine.subscription) === id) continue;
      all.open.push(open);
      if (mayBeTrustedLaunch(machine)) trustedLaunch.open.push(open);
    }
  return counts;
}

/** The recorded subscriptions of a machine as source and as target, each once. */
function subscriptionsOf({ subscription, replication }: AzureVirtualMachine): readonly string[] {
  const source = fold(subscription ?? NOT_RECORDED);
  const target = fold(replication!.subscription ?? NOT_RECORDED);
  const own = source === target ? [source] : [source, target];
  return own.filter((id) => id !== NOT_RECORDED);
}

function addMachine(
  machine: AzureVirtualMachine,
  { all, trustedLaunch }: SubscriptionDisks,
  isCounted: (disk: AzureDisk) => boolean,
): void {
  if (!machine.disks) {
    const open: OpenDisks = { most: MOST_DISKS, node: machine, property: "disks" };
    all.open.push(open);
    if (mayBeTrustedLaunch(machine)) trustedLaunch.open.push(open);
    return;
  }
  const disks = countOf(machine.disks, (disk) => isReplicated(disk) && isCounted(disk));
  all.certain += disks;
  if (machine.securityType === "TrustedLaunch") trustedLaunch.certain += disks;
  else if (machine.securityType === undefined)
    trustedLaunch.open.push({ most: disks, node: machine, property: "securityType" });
}

function mayBeTrustedLaunch({ securityType }: AzureVirtualMachine): boolean {
  return securityType === undefined || securityType === "TrustedLaunch";
}

/** A disk that several machines have is one. */
function isNew(disk: AzureDisk, subscription: string, shared: Set<string>): boolean {
  if (disk.shared !== true) return true;
  const key = `${subscription} ${fold(disk.id ?? disk.name)}`;
  if (shared.has(key)) return false;
  shared.add(key);
  return true;
}
