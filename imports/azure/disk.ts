import { addTo } from "../../schemas/values/groups.ts";
import type { Estate } from "../estate.ts";
import type { Export } from "../export.ts";
import type { ImportedObject } from "../imported-object.ts";
import {
  asBoolean,
  asNumber,
  asObject,
  asObjects,
  asText,
  entryFor,
  type JsonObject,
} from "../json-values.ts";
import { sizeInWords } from "../size-in-words.ts";
import { readDiskEncryption, readEncryptionSettings, type SaidOfDisk } from "./disk-encryption.ts";
import { generationOf } from "./guest.ts";
import { machineWith } from "./machine.ts";
import { type Reading, setNamed } from "./replication-facts.ts";
import type { AzureResource } from "./resource.ts";
import { recordableId, resourceId } from "./resource-id.ts";

/**
 * The disks of a machine's storage profile. What the disk itself says of its size and kind is newer: a machine that is
 * stopped does not know them.
 */
export function readStorageProfile(machine: ImportedObject, profile: JsonObject, from: Export): void {
  const os = asObject(profile.osDisk);
  readEncryptionSettings(machine, asObject(os.encryptionSettings), from);
  const all = [
    ...(profile.osDisk ? [{ whole: os, role: "os" }] : []),
    ...asObjects(profile.dataDisks).map((whole) => ({ whole, role: "data" })),
  ];
  // Of a profile that Terraform tells, some may not be known: of the disks it has those that it attaches.
  const isWhole = profile.isWhole !== false;
  const disks = all.map((attached) => readAttachedDisk(machine, { ...attached, isWhole }, from));
  const areAll = isWhole && profile.osDisk && Array.isArray(profile.dataDisks);
  if (areAll && disks.every((disk) => disk)) machine.hasAll("disks", from);
}

interface AttachedDisk {
  readonly whole: JsonObject;
  readonly role: string;
  /** Whether what is left out was never turned on. */
  readonly isWhole: boolean;
}

function readAttachedDisk(
  machine: ImportedObject,
  { whole, role, isWhole }: AttachedDisk,
  from: Export,
): ImportedObject | undefined {
  const managed = asObject(whole.managedDisk);
  const disk = diskOf(machine, managed.id, whole.name, from);
  if (!disk) return undefined;
  const lun = asNumber(whole.lun);
  if (lun !== undefined) disk.addKey(lunKey(lun));
  disk.set("role", role, from);
  const isManaged = whole.managedDisk ? true : whole.vhd ? false : undefined;
  disk.set("managed", isManaged, from);
  if (role === "os" && (isWhole || whole.diffDiskSettings !== undefined))
    disk.set("ephemeral", Boolean(whole.diffDiskSettings), from);
  disk.setWeakly("size", sizeOfGibibytes(whole.diskSizeGB ?? whole.diskSizeGb), from);
  disk.setWeakly("sku", managed.storageAccountType, from);
  disk.set("caching", whole.caching, from);
  const isAccelerated = asBoolean(whole.writeAcceleratorEnabled) ?? (isWhole ? false : undefined);
  disk.set("writeAccelerator", isAccelerated, from);
  return disk;
}

/** Microsoft.Compute/disks. One that no machine uses is of no interest to recovery; a shared one may be used by several. */
export function readDisks(resources: readonly AzureResource[], estate: Estate): void {
  const said = new Map<ImportedObject, SaidOfDisk[]>();
  for (const resource of resources) {
    const { whole, properties } = resource;
    const shared = whole.managedByExtended ?? properties.managedByExtended;
    const one = whole.managedBy ?? properties.managedBy;
    const owners = new Set([one, ...(Array.isArray(shared) ? shared : [])].map(asText));
    for (const owner of owners) {
      const machine = machineOf(owner, resource, estate);
      if (machine) addTo(said, machine, { disk: readDiskOf(machine, resource), resource });
    }
  }
  for (const [machine, all] of said) readDiskEncryption(machine, all);
}

/** The machine of an id; undefined for that of something else. */
function machineOf(
  owner: string | undefined,
  { from }: AzureResource,
  estate: Estate,
): ImportedObject | undefined {
  const id = resourceId(owner);
  if (owner === undefined || id?.type !== "microsoft.compute/virtualmachines") return undefined;
  return machineWith(estate, id, owner, from);
}

function readDiskOf(machine: ImportedObject, resource: AzureResource): ImportedObject {
  const { idText, whole, properties, from } = resource;
  const disk = diskOf(machine, idText, undefined, from)!;
  // A data disk that was made from another machine's OS disk has the generation of that.
  if (disk.text("role") === "os")
    machine.setWeakly("generation", generationOf(properties.hyperVGeneration), from);
  const { diskSizeBytes, diskSizeGB, diskSizeGb } = properties;
  disk.set("size", sizeInWords(asNumber(diskSizeBytes)) ?? sizeOfGibibytes(diskSizeGB ?? diskSizeGb), from);
  disk.set("sku", asObject(whole.sku).name, from);
  disk.set("networkAccess", properties.networkAccessPolicy, from);
  disk.set("diskIdentifier", properties.uniqueId, from);
  // Azure leaves the number out where it is one.
  const shares = asNumber(properties.maxShares) ?? (resource.isWhole ? 1 : undefined);
  disk.set("shared", shares && shares > 1, from);
  disk.set("encryption", entryFor(ENCRYPTIONS, asObject(properties.encryption).type), from);
  disk.set("iops", properties.diskIOPSReadWrite ?? properties.diskIopsReadWrite, from);
  return disk;
}

/**
 * The disks that a protected item replicates. Where all disks of the machine are known, the others are excluded; one that
 * the item lists as not protected came later and is still to be protected or dismissed.
 */
export function readReplicatedDisks(
  machine: ImportedObject,
  { protectedManagedDisks, unprotectedDisks }: JsonObject,
  { estate, from }: Reading,
): void {
  const known = machine.wholeLists.has("disks");
  const replicated = asObjects(protectedManagedDisks).map((whole) => {
    const disk = diskOf(machine, whole.diskId, whole.diskName, from);
    disk?.setWeakly("size", sizeInWords(asNumber(whole.diskCapacityInBytes)), from);
    disk?.set("targetSku", whole.recoveryTargetDiskAccountType, from);
    disk?.set("replicaSku", whole.recoveryReplicaDiskAccountType, from);
    if (disk) setNamed(disk, "targetDiskEncryptionSet", whole.recoveryDiskEncryptionSetId, { estate, from });
    return disk;
  });
  if (!known || replicated.length === 0 || !replicated.every((disk) => disk)) return;
  const open = asObjects(unprotectedDisks).map(({ diskLunId }) => lunKey(asNumber(diskLunId)));
  for (const disk of machine.lists.get("disks") ?? []) {
    if (replicated.includes(disk)) disk.set("excluded", false, from);
    else if (!open.some((lun) => disk.keys.includes(lun))) disk.set("excluded", true, from);
  }
}

/** What a data disk is known by within its machine. */
function lunKey(lun: number | undefined): string {
  return `lun ${lun}`;
}

const ENCRYPTIONS: { readonly [type: string]: string } = {
  EncryptionAtRestWithPlatformKey: "platform",
  EncryptionAtRestWithCustomerKey: "customerManaged",
  EncryptionAtRestWithPlatformAndCustomerKeys: "double",
};

/** The disk of a machine that has an id or, an unmanaged one, a name; undefined for one that has neither. */
function diskOf(
  machine: ImportedObject,
  idText: unknown,
  name: unknown,
  from: Export,
): ImportedObject | undefined {
  const id = resourceId(idText);
  const key = id ? (idText as string) : asText(name);
  if (key === undefined) return undefined;
  joinByName(machine, { idText: id && key, name: id?.name ?? key });
  const disk = machine.item("disks", [key.toLowerCase()]);
  // An id may be in lower case, with the name as people write it beside it.
  const isOne = id && asText(name)?.toLowerCase() === id.name.toLowerCase();
  disk.set("name", isOne ? name : (id?.name ?? name), from);
  if (id) disk.set("id", recordableId(key), from);
  return disk;
}

/** Makes a disk the same that another export has by its name alone, or by its id. */
function joinByName(
  machine: ImportedObject,
  { idText, name }: { readonly idText: string | undefined; readonly name: string },
): void {
  const namesakes = (machine.lists.get("disks") ?? []).filter(
    (disk) => disk.name?.toLowerCase() === name.toLowerCase(),
  );
  const [other] = namesakes;
  if (!other || namesakes.length > 1 || (idText !== undefined && other.facts.has("id"))) return;
  other.addKey((idText ?? name).toLowerCase());
}

function sizeOfGibibytes(gibibytes: unknown): string | number | undefined {
  const number = asNumber(gibibytes);
  return number === undefined ? undefined : sizeInWords(number * 1024 ** 3);
}
