import { basename } from "node:path";
import { Inventory } from "../../inventory/inventory.ts";
import { objectName } from "../../inventory/names/object-name.ts";
import { type NameUse, usesIn } from "../../inventory/names/uses.ts";
import { readInventoryFile } from "../../inventory/read-inventory-file.ts";
import { remembered } from "../../inventory/remembered.ts";
import type { Located } from "../../schemas/located.ts";
import { RenameRefused } from "./rename-refused.ts";

/**
 * An inventory after some texts have changed.
 *
 * @param texts the texts then, by path
 */
export function withTexts(inventory: Inventory, texts: ReadonlyMap<string, string>): Inventory {
  return new Inventory(
    inventory.files.map((file) => {
      const text = texts.get(file.path);
      return text === undefined ? file : readInventoryFile(file.document.edited(text));
    }),
  );
}

/**
 * Refuses a rename after which a name that means an object would mean another one, or none.
 *
 * @param after the inventory after the rename
 */
export function refuseOtherMeaning(inventory: Inventory, after: Inventory, newName: string): void {
  const meant = new Map(
    usesIn(after).references.map((use) => [placeOf(after, use), pathOf(after, use.target)]),
  );
  for (const use of usesIn(inventory).references) {
    if (meant.get(placeOf(inventory, use)) === pathOf(inventory, use.target)) continue;
    const { file, start } = use.node.at(use.property, use.index);
    const { line } = inventory.fileAt(file).document.place(start);
    throw new RenameRefused(
      `With the name '${newName}', '${use.text}' at the ${objectName(use.node)} (${basename(file)}, line ${line}) would no longer mean the ${objectName(use.target)}. Choose another name.`,
    );
  }
}

function placeOf(inventory: Inventory, { node, property, index }: NameUse): string {
  return `${pathOf(inventory, node)}/${property}${index === undefined ? "" : `[${index}]`}`;
}

/** Objects of either kind know where they stand. */
type Standing = Located & { readonly property?: string; readonly index?: number };

/** Where an object stands, whatever it is called: `0/virtualMachines[3]/disks[0]`. */
function pathOf(inventory: Inventory, node: Standing): string {
  const paths = remembered(inventory, noPathsYet);
  let path = paths.get(node);
  if (path === undefined) {
    path = node.parent
      ? `${pathOf(inventory, node.parent)}/${node.property}[${node.index}]`
      : String(inventory.files.findIndex(({ root }) => root === node));
    paths.set(node, path);
  }
  return path;
}

function noPathsYet(): Map<Located, string> {
  return new Map();
}
