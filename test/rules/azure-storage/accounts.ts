import { inSite, underVmm } from "../inventories.ts";

const REPLICATION = "{ to: azure, storageAccount: replica }";

function account(lines: string): string {
  const own = lines.split("\n").map((line) => `    ${line}\n`);
  return `storageAccounts:\n  - name: replica\n${own.join("")}`;
}

/** An account that a machine under VMM replicates to. `lines` are the account's own, from line 3, column 5. */
export function accountUnderVmm(lines: string, replication: string = REPLICATION): string {
  return account(lines) + underVmm("", replication);
}

/** An account that a machine in a Hyper-V site replicates to. `lines` are the account's own, from line 3, column 5. */
export function accountInSite(lines: string, replication: string = REPLICATION): string {
  return account(lines) + inSite("", replication);
}

/** An account that a machine in a Hyper-V site keeps its replication logs in. */
export function logAccount(lines: string): string {
  return accountInSite(lines, "{ to: azure, logStorageAccount: replica }");
}

/** An account that no machine uses: rows say nothing of it. */
export function unusedAccount(lines: string): string {
  return accountUnderVmm(lines, "{ to: azure, storageAccount: none }");
}
