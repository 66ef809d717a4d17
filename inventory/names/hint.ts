import type { Inventory } from "../inventory.ts";
import { didYouMean } from "../text/nearest.ts";
import type { Resolution } from "./resolution.ts";

/** ` Did you mean 'a' or 'b'?` for a name that leads nowhere: the nearest names of where it was looked up. */
export function hintFor(inventory: Inventory, missing: Resolution & { readonly kind: "missing" }): string {
  const { wanted, name, owner } = missing;
  const known = owner ? inventory.names.within(owner, wanted) : inventory.names.all(wanted);
  return didYouMean(
    name,
    known.map((object) => object.name),
  );
}
