import type { DiskEncryption, Replication } from "../../../schemas/generated/types.ts";
import { Version } from "../../../schemas/values/version.ts";
import type { RowCheck } from "../../run/row-check.ts";
import { MANAGED_DISKS_FACTS } from "./managed-disks.ts";

/** The rows on encryption of disks with a key of the customer's own. */
export type EncryptionRow =
  | "hyperv-to-azure/azure-storage/encryption-at-rest-cmk"
  | "hyperv-to-azure/azure-storage/double-encryption";

/** The facts that both rows read. */
export const ENCRYPTION_FACTS = [
  "Replication.diskEncryption",
  "DiskEncryption.type",
  "DiskEncryption.configuredWith",
  "ConfigurationTool.azPowerShell",
  ...MANAGED_DISKS_FACTS,
] as const;

/** The encryption of a machine's disks, where it is of a type. One that is not recorded counts as Azure's own, as the schema says. */
export function encryptionOf(
  { diskEncryption }: Replication,
  type: DiskEncryption["type"],
  check: Pick<RowCheck, "need">,
): DiskEncryption | undefined {
  return diskEncryption && check.need(diskEncryption, "type") === type ? diskEncryption : undefined;
}

/** Reports an encryption that was set up with an older PowerShell module than its row asks for. */
export function checkTool(
  encryption: DiskEncryption,
  row: EncryptionRow,
  check: RowCheck<"olderTool">,
): void {
  const tool = check.need(encryption, "configuredWith");
  const version = tool && check.need(tool, "azPowerShell");
  const minimum = check.limit(row, "minimumAzPowerShellVersion");
  if (!version?.isBefore(Version.parse(minimum)!)) return;
  const machine = encryption.parent.parent.name;
  check.report({
    messageId: "olderTool",
    data: { machine, version: version.text, minimum },
    place: tool!.at("azPowerShell"),
  });
}
