import type { Export } from "../export.ts";
import type { ImportedObject } from "../imported-object.ts";
import { asObject, asObjects, asText, entryFor, type JsonObject } from "../json-values.ts";
import { type Reading, setNamed } from "./replication-facts.ts";
import type { AzureResource } from "./resource.ts";

/** The releases of Azure Disk Encryption, by what a disk says of them. */
const RELEASES: { readonly [version: string]: string } = { "1.0": "withAad", "1.1": "withoutAad" };

/**
 * What a disk says of Azure Disk Encryption, for its machine. A machine of which one disk is encrypted has it on.
 *
 * @returns whether the disk is encrypted; undefined where it does not say
 */
export function readDiskEncryption(
  machine: ImportedObject,
  { properties, isWhole, from }: AzureResource,
): boolean | undefined {
  const { encryptionSettingsCollection: settings } = properties;
  const { enabled, encryptionSettingsVersion, encryptionSettings } = asObject(settings);
  if (enabled === true) {
    machine.set("azureDiskEncryption", entryFor(RELEASES, encryptionSettingsVersion), from);
    const [first] = asObjects(encryptionSettings);
    if (first) readKey(machine, first, from);
    return true;
  }
  return enabled === false || settings === null || (settings === undefined && isWhole) ? false : undefined;
}

/** What a machine says of its OS disk: only the release with Azure AD has its settings there. */
export function readEncryptionSettings(machine: ImportedObject, settings: JsonObject, from: Export): void {
  if (settings.enabled !== true) return;
  machine.set("azureDiskEncryption", "withAad", from);
  readKey(machine, settings, from);
}

function readKey(machine: ImportedObject, { keyEncryptionKey }: JsonObject, from: Export): void {
  const key = asText(asObject(keyEncryptionKey).keyUrl);
  machine.setWeakly("keyEncryptionKey", key ?? "none", from);
  // All keys of a managed HSM are in the HSM.
  if (key && /^https:\/\/[^/]+\.managedhsm\./i.test(key))
    machine.set("keyEncryptionKeyProtection", "hsm", from);
}

/** The key vault at the target, where all disks of a protected item have one. */
export function readTargetKeyVault(
  block: ImportedObject,
  { protectedManagedDisks }: JsonObject,
  reading: Reading,
): void {
  const vaults = asObjects(protectedManagedDisks).flatMap(
    ({ dekKeyVaultArmId }) => asText(dekKeyVaultArmId) ?? [],
  );
  if (new Set(vaults.map((id) => id.toLowerCase())).size === 1)
    setNamed(block, "targetKeyVault", vaults[0], reading);
}
