import type { Located } from "../../schemas/located.ts";
import type { Kind } from "../../schemas/shape.ts";
import type { Inventory } from "../inventory.ts";
import { remembered } from "../remembered.ts";
import { NameSearch } from "../text/name-search.ts";
import { didYouMean } from "../text/nearest.ts";
import type { Resolution } from "./resolution.ts";

/** ` Did you mean 'a' or 'b'?` for a name that leads nowhere: the nearest names of where it was looked up. */
export function hintFor(inventory: Inventory, missing: Resolution & { readonly kind: "missing" }): string {
  return didYouMean(missing.name, remembered(inventory, searches).of(missing));
}

function searches(inventory: Inventory): Searches {
  return new Searches(inventory);
}

/** The names of an inventory, by where they are looked up: thousands of names may lead nowhere. */
class Searches {
  readonly #inventory: Inventory;
  readonly #everywhere = new Map<Kind, NameSearch>();
  readonly #within = new Map<Located, Map<Kind, NameSearch>>();

  constructor(inventory: Inventory) {
    this.#inventory = inventory;
  }

  of({ owner, wanted }: Resolution & { readonly kind: "missing" }): NameSearch {
    const { names } = this.#inventory;
    const known = owner ? this.#ownedBy(owner) : this.#everywhere;
    let search = known.get(wanted);
    if (!search) {
      const objects = owner ? names.within(owner, wanted) : names.all(wanted);
      search = new NameSearch(objects.map(({ name }) => name));
      known.set(wanted, search);
    }
    return search;
  }

  #ownedBy(owner: Located): Map<Kind, NameSearch> {
    let own = this.#within.get(owner);
    if (!own) {
      own = new Map();
      this.#within.set(owner, own);
    }
    return own;
  }
}
