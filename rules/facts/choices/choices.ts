import type { Inventory } from "../../../inventory/inventory.ts";
import { isUnusable } from "../../../inventory/nodes/unusable.ts";
import type { Protection } from "../../../inventory/protection/protection.ts";
import type { AzureReplication, NetworkAdapter, Replication } from "../../../schemas/generated/types.ts";
import { leftOut } from "../../run/choices.ts";
import { mappedTargetOf, type UnrecordedFact } from "./target-network.ts";

/** What is chosen before a machine can replicate. */
export type ChoiceName = "vault" | "policy" | "storage" | "network" | "cache" | "target";

/** One thing that is chosen for a machine, and whether it is. */
export interface Choice {
  readonly name: ChoiceName;
  /** The property of the replication block that says it; the one to write where nothing does. */
  readonly property: string;
  /**
   * `open`: still to be chosen, or recorded as `none` though there is no replication without it. `unclear`: it may be
   * chosen, and the block, or what it names, does not tell.
   */
  readonly answer: "made" | "open" | "unclear";
  /** What would tell, where it is unclear. */
  readonly missing?: UnrecordedFact;
  /** Whether the enabling of replication chooses where nobody does. */
  readonly hasDefault?: true;
  /** The adapters whose networks could have been mapped, where no target network is chosen. */
  readonly unmapped?: readonly NetworkAdapter[];
}

/**
 * The choices on which the replication of a machine depends, and which of them are made. Of a machine to a second VMM site
 * none: new replication of that kind is not offered any more.
 */
export function choicesOf(inventory: Inventory, protection: Protection): readonly Choice[] {
  const replication = protection.machine.replication!;
  if (replication.nodeType === "AzureReplication") return ofAzureMachine(inventory, replication);
  const block = replication as Replication;
  if (block.to === undefined) return [plain(inventory, block, "target", "to"), ...common(inventory, block)];
  if (block.to !== "azure") return [];
  return [...common(inventory, block), storage(inventory, block), network(inventory, protection, block)];
}

function common(inventory: Inventory, block: Replication | AzureReplication): Choice[] {
  return [plain(inventory, block, "vault", "vault"), plain(inventory, block, "policy", "policy")];
}

function ofAzureMachine(inventory: Inventory, block: AzureReplication): Choice[] {
  const { to } = block;
  const target =
    to && to.region === undefined
      ? ({
          name: "target",
          property: "to",
          answer: "unclear",
          missing: { node: to, property: "region" },
        } as const)
      : plain(inventory, block, "target", "to");
  const cache = plain(inventory, block, "cache", "cacheStorageAccount");
  return [
    ...common(inventory, block),
    { ...cache, hasDefault: true },
    targetNetwork(inventory, block),
    target,
  ];
}

/** Where nothing is mapped or named, a network like the source's is made; that there is to be none is no choice. */
function targetNetwork(inventory: Inventory, block: AzureReplication): Choice {
  const own = plain(inventory, block, "network", "network");
  return own.answer === "open" && block.network === undefined ? { ...own, answer: "made" } : own;
}

/** A choice that one property of the block says. */
function plain(
  inventory: Inventory,
  block: Replication | AzureReplication,
  name: ChoiceName,
  property: string,
): Choice {
  const value = block.fact(property);
  if (isUnusable(block, property) || (value === undefined && !isChoosing(inventory, block)))
    return { name, property, answer: "unclear", missing: { node: block, property } };
  return { name, property, answer: value === undefined || value === "none" ? "open" : "made" };
}

/** Where data goes: to an account, or to managed disks with an account for the replication logs. */
function storage(inventory: Inventory, block: Replication): Choice {
  const data = plain(inventory, block, "storage", "storageAccount");
  if (data.answer === "made") return data;
  const { managedDisks } = block;
  if (managedDisks === false) return data;
  // What goes to no storage account goes to managed disks directly.
  if (managedDisks === true || data.answer === "open") {
    return isUnusable(block, "managedDisks")
      ? { ...data, answer: "unclear", missing: { node: block, property: "managedDisks" } }
      : plain(inventory, block, "storage", "logStorageAccount");
  }
  return { ...data, missing: { node: block, property: "managedDisks" } };
}

function network(inventory: Inventory, protection: Protection, block: Replication): Choice {
  const own = plain(inventory, block, "network", "network");
  // That none is wanted is a choice, of which other rows speak.
  if (own.answer !== "open" || block.network === "none") {
    return own.answer === "open" ? { ...own, answer: "made" } : own;
  }
  const mapped = mappedTargetOf(inventory, protection);
  switch (mapped.kind) {
    case "none":
      return { ...own, unmapped: mapped.unmapped };
    case "unclear":
      return { ...own, answer: "unclear", missing: mapped.missing };
    case "network":
    case "missing":
      return { ...own, answer: "made" };
  }
}

/** Whether what the block leaves out is still to be chosen, and not merely not recorded. */
function isChoosing(inventory: Inventory, block: Replication | AzureReplication): boolean {
  return leftOut(inventory, block) !== "unrecorded";
}

/** What is still to be chosen for a machine that is considered or planned; nothing for others. */
export function choicesToMake(inventory: Inventory, protection: Protection): readonly Choice[] {
  const replication = protection.machine.replication!;
  const state = inventory.replicationStateOf(replication);
  if (state !== "considered" && state !== "planned") return [];
  return choicesOf(inventory, protection).filter(({ answer }) => answer === "open");
}
