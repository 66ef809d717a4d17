import type { Export } from "../export.ts";
import type { ImportedObject } from "../imported-object.ts";
import { asObject, asObjects, asText, entryFor, type JsonObject } from "../json-values.ts";
import { type Reading, setNamed } from "./replication-facts.ts";
import type { AzureResource } from "./resource.ts";

/** The releases of Azure Disk Encryption, by what a disk says of them. */
const RELEASES: { readonly [version: string]: string } = { "1.0": "withAad", "1.1": "withoutAad" };

/** A disk of a machine, and what an export says of it: several may have the same disk. */
export interface SaidOfDisk {
  readonly disk: ImportedObject;
  readonly resource: AzureResource;
}

/**
 * What the disks of a machine say of Azure Disk Encryption. It is on where one disk has it. That it is off, or goes without a
 * key in a key vault, all disks of the machine have to say; and of several keys none is that of the machine.
 */
export function readDiskEncryption(machine: ImportedObject, said: readonly SaidOfDisk[]): void {
  const unencrypted = new Map<ImportedObject, Export>();
  const withoutKey = new Map<ImportedObject, Export>();
  const keys = new Map<string, { readonly key: string; readonly from: Export }>();
  for (const { disk, resource } of said) {
    const { properties, isWhole, from } = resource;
    const { encryptionSettingsCollection: settings } = properties;
    const { enabled, encryptionSettingsVersion, encryptionSettings } = asObject(settings);
    if (enabled === true) {
      machine.set("azureDiskEncryption", entryFor(RELEASES, encryptionSettingsVersion), from);
      const own = asObjects(encryptionSettings).map(keyOf);
      for (const key of own) if (key !== undefined) keys.set(key.toLowerCase(), { key, from });
      if (own.length > 0) withoutKey.set(disk, from);
    } else if (enabled === false || settings === null || (settings === undefined && isWhole)) {
      unencrypted.set(disk, from);
      withoutKey.set(disk, from);
    }
  }
  const saidByAll = (disks: ReadonlyMap<ImportedObject, Export>): Export | undefined => {
    const all = machine.wholeLists.has("disks") ? (machine.lists.get("disks") ?? []) : [];
    return all.every((disk) => disks.has(disk)) ? disks.get(all[0]!) : undefined;
  };
  const off = saidByAll(unencrypted);
  if (off) machine.setWeakly("azureDiskEncryption", "none", off);
  const [first, ...others] = keys.values();
  const without = !first && saidByAll(withoutKey);
  if (first && others.length === 0) setKey(machine, first.key, first.from);
  else if (without && !off) machine.setWeakly("keyEncryptionKey", "none", without);
}

/** What a machine says of its OS disk: only the release with Azure AD has its settings there. */
export function readEncryptionSettings(machine: ImportedObject, settings: JsonObject, from: Export): void {
  if (settings.enabled !== true) return;
  machine.set("azureDiskEncryption", "withAad", from);
  setKey(machine, keyOf(settings), from);
}

function keyOf({ keyEncryptionKey }: JsonObject): string | undefined {
  return asText(asObject(keyEncryptionKey).keyUrl);
}

function setKey(machine: ImportedObject, key: string | undefined, from: Export): void {
  machine.setWeakly("keyEncryptionKey", key, from);
  // All keys of a managed HSM are in the HSM.
  if (key && /^https:\/\/[^/]+\.managedhsm\./i.test(key))
    machine.set("keyEncryptionKeyProtection", "hsm", from);
}

/** The key vault at the target, where all disks of a protected item that have one have the same. */
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
