import type { Inventory } from "../../../inventory/inventory.ts";
import { remembered } from "../../../inventory/remembered.ts";
import type { StorageAccount, Vault } from "../../../schemas/generated/types.ts";
import { mayHaveAccount } from "../machines/regions.ts";
import type { UseInDoubt, Uses } from "./protected-users.ts";

/** The vaults that machines are protected by. */
export const VAULTS: Uses<Vault> = {
  usersOf: (inventory, vault) => inventory.protectionsThrough(vault),
  doubts: (inventory) => remembered(inventory, vaultsInDoubt),
};

/** The storage accounts that the data or the logs of Hyper-V machines go to. */
export const TARGET_ACCOUNTS: Uses<StorageAccount> = {
  usersOf: (inventory, account) => inventory.protectionsThrough(account),
  doubts: (inventory) => remembered(inventory, accountsInDoubt),
};

function vaultsInDoubt(inventory: Inventory): UseInDoubt[] {
  return [...inventory.protections()].flatMap((protection) => {
    const node = protection.machine.replication!;
    return node.vault === undefined ? [{ protection, node, property: "vault" }] : [];
  });
}

function accountsInDoubt(inventory: Inventory): UseInDoubt[] {
  return [...inventory.protections()].flatMap((protection) => {
    const node = protection.machine.replication!;
    if (node.nodeType !== "Replication") return [];
    return (["storageAccount", "logStorageAccount"] as const)
      .filter((property) => node[property] === undefined && mayHaveAccount(node, property, inventory))
      .map((property) => ({ protection, node, property }));
  });
}
