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

/** Notes the disks of a machine, of which the list was read. */
export function noteDisks(machine: ImportedObject, collected: CollectedMachine, from: Export): void {
  const { disks } = collected;
  if (!disks) return;
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
    item.makeName(name, from);
    item.set("role", roles[index], from);
    applyMapping(item, diskMapping, disk, from);
  }
  if (names.every(({ name }) => name !== undefined)) machine.hasAll("disks", from);
}

/** The file of a disk. A checkpoint's file comes and goes, so that it is the root of the chain that counts. */
function filePath({ path, rootPath, passThrough }: CollectedDisk): string | undefined {
  // Of a physical disk the path is text for people: 'Disk 4 500.00 GB Bus 0 Lun 4 Target 0'.
  if (passThrough === true) return undefined;
  const file = rootPath ?? path;
  return file === undefined || /\.avhdx?$/i.test(file) ? undefined : file;
}

/** A disk is called by its file where no other one of the machine is called so, and else by where it is attached. */
function namesOf(disks: readonly CollectedDisk[]): { name: string | undefined; isByFile: boolean }[] {
  const byFile = disks.map((disk) => fileName(filePath(disk)));
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

function attachment({ controller, controllerNumber, location }: CollectedDisk): string | undefined {
  if (controller === undefined || controllerNumber === undefined || location === undefined) return undefined;
  return `${controller} ${controllerNumber}:${location}`;
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
