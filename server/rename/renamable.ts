import type { Inventory } from "../../inventory/inventory.ts";
import type { InventoryFile } from "../../inventory/inventory-file.ts";
import { type NameAt, nameAt } from "../../inventory/names/name-at.ts";
import type { Named } from "../../inventory/names/name-index.ts";
import { objectName } from "../../inventory/names/object-name.ts";
import type { Resolution } from "../../inventory/names/resolution.ts";
import { spotAt } from "../../inventory/nodes/spot.ts";
import { aliasAt } from "../../inventory/text/alias-at.ts";
import { kindInWords } from "../../schemas/kind-in-words.ts";
import { RenameRefused } from "./rename-refused.ts";

/** A name that can be changed. */
export interface Renamable {
  readonly target: Named;
  /** Where it stands at the cursor, without quotes and without the owner in front. */
  readonly place: NameAt["place"];
}

/**
 * The name at an offset, where it can be changed.
 *
 * @throws RenameRefused where there is none, or more than one thing is named
 */
export function renamableAt(inventory: Inventory, file: InventoryFile, offset: number): Renamable {
  const alias = aliasAt(file.document, offset);
  if (alias)
    throw new RenameRefused(
      `*${alias.name} stands for what is written at &${alias.name}. Rename it there, at the name itself.`,
    );
  const name = nameAt(inventory, spotAt(file, offset));
  if (!("targets" in name)) throw new RenameRefused(whyNot(name.resolution));
  const [target, ...others] = name.targets;
  if (others.length > 0)
    throw new RenameRefused(
      `'${target!.name}' may mean ${name.targets.length} objects here. Say which one, with its owner in front, or rename it where it is defined.`,
    );
  return { target: target!, place: name.place };
}

function whyNot(resolution: Resolution | undefined): string {
  if (resolution?.kind === "missing") {
    const { wanted, name, owner } = resolution;
    const where = owner ? `The ${objectName(owner)} has no` : "The inventory has no";
    return `${where} ${kindInWords(wanted)} '${name}', so there is nothing to rename.`;
  }
  if (resolution?.kind === "unknown")
    return "It cannot be told what this name means, so it cannot be renamed.";
  return "No name stands here that can be changed everywhere. Put the cursor on the name of an object, or on a reference to one.";
}
