import type { Export } from "../export.ts";
import { diskPlace } from "../hyper-v-ids.ts";
import type { ImportedObject } from "../imported-object.ts";
import { applyMapping, type Mapping } from "../mapping.ts";
import { sizeInWords } from "../size-in-words.ts";
import type { CollectedDisk, CollectedMachine } from "./format.ts";

/** The facts of a disk. What is physical has no file, and so no format. */
export const diskMapping: Mapping<CollectedDisk> = {
  vhdFormat: ({ vhdFormat }) => vhdFormat,
  size: ({ size }) => sizeInWords(size),
  logicalSectorSize: ({ logicalSectorSize }) => logicalSectorSize,
  physicalSectorSize: ({ physicalSectorSize }) => physicalSectorSize,
  diskIdentifier: ({ diskIdentifier }) => diskIdentifier,
  path: (disk) => filePath(disk),
  storageType: ({ passThrough }) =>
    passThrough === undefined ? undefined : passThrough ? "passThrough" : "vhd",
  shared: ({ shared }) => shared,
};

/** Notes the disks of a machine, where the list was read. @returns whether none was left out */
export function noteDisks(machine: ImportedObject, collected: CollectedMachine, from: Export): boolean {
  const { disks } = collected;
  if (!disks) return false;
  const names = namesOf(disks);
  const roles = rolesOf(collected, disks);
  for (const [index, disk] of disks.entries()) {
    const { name, isByFile } = names[index]!;
    if (name === undefined) continue;
    const place = diskPlace(disk.id);
    const item = machine.item("disks", [
      ...(place === undefined ? [] : [place]),
      // Another disk of the machine may have the same name; Site Recovery knows a disk by that of its file.
      isByFile ? name.toLowerCase() : `${index} ${name}`.toLowerCase(),
    ]);
    item.setWeakly("name", name, from);
    item.set("role", roles[index], from);
    applyMapping(item, diskMapping, disk, from);
  }
  return names.every(({ name }) => name !== undefined);
}

/** The file of a disk. A checkpoint's file comes and goes, so that in its place the root of the chain counts. */
function filePath({ path, rootPath, passThrough }: CollectedDisk): string | undefined {
  // Of a physical disk the path is text for people: 'Disk 4 500.00 GB Bus 0 Lun 4 Target 0'.
  if (passThrough === true) return undefined;
  const file = isOfCheckpoint(path) ? rootPath : path;
  return isOfCheckpoint(file) ? undefined : file;
}

function isOfCheckpoint(path: string | undefined): boolean {
  return /\.avhdx?$/i.test(path ?? "");
}

/** A disk is called by its file where no other one of the machine is called so, and else by where it is attached. */
function namesOf(disks: readonly CollectedDisk[]): { name: string | undefined; isByFile: boolean }[] {
  const byFile = disks.map((disk) => fileName(filePath(disk)) ?? nameBeforeCheckpoint(disk));
  const folded = byFile.map((name) => name?.toLowerCase());
  return disks.map((disk, index) => {
    const name = byFile[index];
    const isAlone = name !== undefined && folded.filter((each) => each === folded[index]).length === 1;
    return { name: isAlone ? name : attachment(disk), isByFile: isAlone };
  });
}

function fileName(path: string | undefined): string | undefined {
  return (
    path
      ?.split(/[\\/]/)
      .at(-1)
      ?.replace(/\.[a-z]+$/i, "") || undefined
  );
}

/** Hyper-V calls the file of a checkpoint `NAME_GUID.avhdx`, after the file that the chain begins with. */
function nameBeforeCheckpoint({ path, passThrough }: CollectedDisk): string | undefined {
  const name = passThrough === true ? undefined : fileName(path);
  if (name === undefined) return undefined;
  let { length } = name;
  // A checkpoint of a checkpoint has two.
  while (length > GUID_LENGTH && GUID.test(name.slice(length - GUID_LENGTH, length))) length -= GUID_LENGTH;
  return length === name.length ? undefined : name.slice(0, length);
}

/** What follows the name in that of a checkpoint's file. */
const GUID = /^_[\dA-F]{8}(?:-[\dA-F]{4}){3}-[\dA-F]{12}$/i;
const GUID_LENGTH = 37;

function attachment({ controller, controllerNumber, location }: CollectedDisk): string | undefined {
  if (controllerNumber === undefined || location === undefined) return undefined;
  return `${controller ?? "disk"} ${controllerNumber}:${location}`;
}

/**
 * The role of each disk, where the export tells which one the machine starts from; all others hold data then. A machine of
 * generation 1 starts from an IDE disk ('Should I create a generation 1 or 2 virtual machine in Hyper-V?', 2024-11-01: its
 * boot devices are IDE disks, CDs, legacy adapters and floppies), so that one which is alone there is it.
 */
function rolesOf(
  { generation }: CollectedMachine,
  disks: readonly CollectedDisk[],
): readonly ("os" | "data" | undefined)[] {
  const isKnown = generation === 1 && disks.every(({ controller }) => controller !== undefined);
  const starting = disks.map(({ boots, controller }) =>
    boots === undefined && isKnown ? controller!.toUpperCase() === "IDE" : boots === true,
  );
  if (starting.filter((starts) => starts).length !== 1) return disks.map(() => undefined);
  return starting.map((starts) => (starts ? "os" : "data"));
}
