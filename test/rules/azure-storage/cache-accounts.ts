import { azureMachine } from "../azure-machines.ts";

/** What a machine with a cache account is told with. */
interface WithCache {
  /** What the account says, after its name. */
  readonly account?: string;
  /** The vault; without it the machine names none. */
  readonly vault?: string;
  /** Lines of the machine, after its region. */
  readonly machine?: string;
  readonly networks?: string;
}

/** An Azure machine whose cache account stands in line 5, in column 19; its vault in line 6, or the networks. */
export function withCache({ account = "", vault, machine = "", networks = "" }: WithCache): string {
  return azureMachine({
    machine: `region: westeurope${machine}`,
    replication: `state: planned, cacheStorageAccount: cache${vault === undefined ? "" : ", vault: v"}`,
    more: `storageAccounts: [{ name: cache${account} }]\n${vault === undefined ? "" : `vaults: [{ name: v${vault} }]\n`}${networks}`,
  });
}
