import type { NetworkMapping } from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";
import { addTo } from "../../schemas/values/groups.ts";
import type { Inventory } from "../inventory.ts";
import { fold } from "../names/name-index.ts";
import { regionOfEnd } from "../networks/region-of-end.ts";
import type { Pair } from "./pair.ts";

/** Two states of an inventory, and what tells of an object what it was. */
export interface States {
  readonly earlier: Inventory;
  readonly now: Inventory;
  of(node: Located): Located | undefined;
}

/**
 * Matches network mappings by the network where they start and by what they lead to, which is a VMM server, a region or
 * Azure. The network that they lead to may be another one.
 */
export function* matchMappings({ earlier, now, of }: States): Generator<Pair<NetworkMapping>> {
  const identities = new Map<Located, string>();
  const identity = (node: Located): string => {
    const known = identities.get(node) ?? `#${identities.size}`;
    identities.set(node, known);
    return known;
  };
  const before = new Keys(earlier, identity);
  const after = new Keys(now, (node) => identity(of(node) ?? node));
  let gone = earlier.mappings.all();
  let added = now.mappings.all();
  const ways: readonly ((keys: Keys, mapping: NetworkMapping) => string)[] = [
    // Should there be several of one direction, what leads to the same network as before is the same mapping.
    (keys, mapping) => keys.of(mapping, true, true),
    (keys, mapping) => keys.of(mapping, true, false),
    // A network that was in no inventory has no identity then, so that the names as they are written must do.
    (keys, mapping) => keys.of(mapping, false, true),
    (keys, mapping) => keys.of(mapping, false, false),
    // Where networks are recorded no more, or not yet, it cannot be told either what is mapped to what.
    (_, mapping) => `${written(mapping, "source", "network")} > ${written(mapping, "target", "network")}`,
  ];
  for (const keyOf of ways) {
    const waiting = new Map<string, NetworkMapping[]>();
    for (const mapping of gone) addTo(waiting, keyOf(before, mapping), mapping);
    const open: NetworkMapping[] = [];
    for (const mapping of added) {
      const same = waiting.get(keyOf(after, mapping))?.shift();
      if (same) yield [same, mapping];
      else open.push(mapping);
    }
    gone = [...waiting.values()].flat();
    added = open;
  }
}

type End = "source" | "target";

/** What mappings of one state are known by. */
class Keys {
  readonly #inventory: Inventory;
  readonly #identity: (node: Located) => string;

  constructor(inventory: Inventory, identity: (node: Located) => string) {
    this.#inventory = inventory;
    this.#identity = identity;
  }

  of(mapping: NetworkMapping, byIdentity: boolean, withTarget: boolean): string {
    const name = (end: End, property: "network" | "vmmServer") =>
      byIdentity ? this.#object(mapping, end, property) : written(mapping, end, property);
    const kind = this.#inventory.mappings.kindOf(mapping);
    const destination =
      kind === "vmm-to-vmm"
        ? name("target", "vmmServer")
        : kind === "azure-to-azure"
          ? regionOfEnd(mapping.target, this.#inventory)
          : "azure";
    return [kind, name("source", "network"), destination, withTarget && name("target", "network")].join(
      " > ",
    );
  }

  #object(mapping: NetworkMapping, end: End, property: "network" | "vmmServer"): string {
    const object = this.#inventory.follow(mapping[end] as NetworkMapping["source"], property);
    return object ? this.#identity(object) : written(mapping, end, property);
  }
}

function written(mapping: NetworkMapping, end: End, property: "network" | "vmmServer"): string {
  const { vmmServer, region, [property]: name } = mapping[end];
  return fold(property === "network" ? `${vmmServer ?? region ?? ""}/${name}` : (name ?? ""));
}
