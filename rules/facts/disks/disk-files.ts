import type { Inventory } from "../../../inventory/inventory.ts";
import { fold } from "../../../inventory/names/name-index.ts";
import { remembered } from "../../../inventory/remembered.ts";
import type { Disk, HyperVHost } from "../../../schemas/generated/types.ts";
import { addTo } from "../../../schemas/values/groups.ts";

/** Where the file of a disk lies, as far as that can be told. */
interface FilePlace {
  /** The path, without regard to letter case and kind of slash. */
  readonly path: string;
  /** What the path is unique within: everywhere, a cluster, a host; where no host is recorded, the machine. */
  readonly scope: string;
  /** The fact that would tell whether the file is also that of a disk elsewhere. */
  readonly open: "host" | "cluster" | undefined;
}

/** What is known of who else uses the file of a disk. */
export interface FileUse {
  /** The disks of other machines that are the same file, the first of them where there are many. */
  readonly others: readonly Disk[];
  /** How many they are. */
  readonly count: number;
  /** The fact without which it cannot be told whether disks at the same path are the same file. */
  readonly open: "host" | "cluster" | undefined;
}

const NOTHING: FileUse = { others: [], count: 0, open: undefined };

/** How many disks are handed out. If all were, a file under every machine would cost the square of their number. */
const MOST_OTHERS = 5;

/** The files that the disks of an inventory are, by path: looking one up costs the same however many there are. */
export class DiskFiles {
  readonly #inventory: Inventory;
  readonly #byFile = new Map<string, Disk[]>();
  readonly #usesOfPath = new Map<string, number>();

  constructor(inventory: Inventory) {
    this.#inventory = inventory;
    for (const { root } of inventory.files) {
      for (const machine of root.virtualMachines ?? []) {
        for (const disk of machine.disks ?? []) this.#add(disk);
      }
    }
  }

  /** Who else uses the file of a disk. */
  useOf(disk: Disk): FileUse {
    const place = this.#placeOf(disk);
    if (place === undefined) return NOTHING;
    const key = keyOf(place);
    const same = this.#byFile.get(key) ?? [disk];
    if (same.length === 1 && place.open === undefined) return NOTHING;
    const own = disk.parent.disks!.filter((each) => this.#keyOf(each) === key);
    const open = this.#usesOfPath.get(place.path)! > same.length ? place.open : undefined;
    return { others: firstOfOthers(same, disk), count: same.length - own.length, open };
  }

  #keyOf(disk: Disk): string | undefined {
    const place = this.#placeOf(disk);
    return place && keyOf(place);
  }

  #add(disk: Disk): void {
    const place = this.#placeOf(disk);
    if (place === undefined) return;
    this.#usesOfPath.set(place.path, (this.#usesOfPath.get(place.path) ?? 0) + 1);
    const key = keyOf(place);
    addTo(this.#byFile, key, disk);
  }

  #placeOf(disk: Disk): FilePlace | undefined {
    if (disk.path === undefined) return undefined;
    const path = normalized(disk.path);
    if (path.startsWith("\\\\")) return { path, scope: "", open: undefined };
    const { host } = disk.parent;
    if (host === undefined) return { path, scope: `machine ${fold(disk.parent.name)}`, open: "host" };
    const node: HyperVHost | undefined = this.#inventory.follow(disk.parent, "host");
    const onHost = `host ${fold(host)}`;
    if (!CLUSTER_VOLUME.test(path) || node?.cluster === "none")
      return { path, scope: onHost, open: undefined };
    if (node?.cluster === undefined) return { path, scope: onHost, open: node ? "cluster" : "host" };
    return { path, scope: `cluster ${fold(node.cluster)}`, open: undefined };
  }
}

function firstOfOthers(same: readonly Disk[], disk: Disk): readonly Disk[] {
  const others: Disk[] = [];
  for (const other of same) {
    if (other.parent !== disk.parent) others.push(other);
    if (others.length === MOST_OTHERS) break;
  }
  return others;
}

const CLUSTER_VOLUME = /^[a-z]:\\clusterstorage\\/;

function keyOf({ scope, path }: FilePlace): string {
  return `${scope}|${path}`;
}

/** A Windows path in one spelling: lower case, backslashes, without the prefix for long paths. */
function normalized(path: string): string {
  return path
    .trim()
    .replaceAll("/", "\\")
    .toLowerCase()
    .replace(/^\\\\\?\\unc\\/, "\\\\")
    .replace(/^\\\\[?.]\\/, "")
    .replace(/(?!^)\\{2,}/g, "\\");
}

/** The disk files of an inventory, worked out once. */
export function diskFilesOf(inventory: Inventory): DiskFiles {
  return remembered(inventory, allDiskFiles);
}

function allDiskFiles(inventory: Inventory): DiskFiles {
  return new DiskFiles(inventory);
}
