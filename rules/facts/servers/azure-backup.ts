import { PhraseIndex, wordsOf } from "../../../documents/tables/phrases.ts";
import type { RowCheck } from "../../run/row-check.ts";

/** The row that refuses Azure Backup by name. */
export const AZURE_BACKUP = "hyperv-to-azure/scenarios/azure-backup-on-host";

/** Whether a recorded backup product is Azure Backup, with or without maker and version: `Azure Backup Server v4`. */
export function isAzureBackup(backup: string, check: Pick<RowCheck, "limit">): boolean {
  const names = [...check.limit(AZURE_BACKUP, "products"), ...check.limit(AZURE_BACKUP, "otherProductNames")];
  return new PhraseIndex(names, (name) => [name]).longest(wordsOf(backup)) !== undefined;
}
