import type { StorageAccount, Vault } from "../../../schemas/generated/types.ts";
import type { RowCheck } from "../../run/row-check.ts";

/** The fact by which the vaults of a cache storage account are found. */
export const CACHE_VAULT_FACT = "AzureReplication.vault";

/** The vaults of the Azure machines that use a cache storage account. One that is not found leaves the rows undecided. */
export function needVaultsOfCache(
  account: StorageAccount,
  check: Pick<RowCheck, "binding" | "unrecorded">,
): readonly Vault[] {
  const vaults = new Set<Vault>();
  for (const { machine, vault, cacheStorageAccount } of check.binding.protections) {
    if (cacheStorageAccount !== account) continue;
    if (vault) vaults.add(vault);
    else check.unrecorded(machine.replication!, "vault");
  }
  return [...vaults];
}

/** Those of {@link needVaultsOfCache} of whose identity something holds; one that is not recorded leaves the rows undecided. */
export function needVaultsByIdentity(
  account: StorageAccount,
  check: Pick<RowCheck, "binding" | "unrecorded" | "need">,
  holds: (identity: NonNullable<Vault["identity"]>) => boolean,
): readonly Vault[] {
  return needVaultsOfCache(account, check).filter((vault) => {
    const identity = check.need(vault, "identity");
    return identity !== undefined && holds(identity);
  });
}
