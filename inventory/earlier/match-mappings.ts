import type { NetworkMapping } from "../../schemas/generated/types.ts";
import type { Inventory } from "../inventory.ts";
import type { Pair } from "./earlier-state.ts";

/** Matches network mappings by where they start and by what they lead to: a VMM server, a region, Azure. */
export function* matchMappings(earlier: Inventory, now: Inventory): Generator<Pair<NetworkMapping>> {
  const before = new Map<string, NetworkMapping>();
  for (const mapping of earlier.mappings.all()) before.set(direction(mapping), mapping);
  for (const mapping of now.mappings.all()) {
    const key = direction(mapping);
    const same = before.get(key);
    if (!same) continue;
    before.delete(key);
    yield [same, mapping];
  }
}

/** `vmm-newyork/VMNetwork1 > vmm-chicago`: what a mapping is, whichever network it leads to. */
function direction({ source, target }: NetworkMapping): string {
  const from = `${source.vmmServer ?? source.region ?? ""}/${source.network}`;
  return `${from} > ${target.vmmServer ?? target.region ?? "azure"}`.toLowerCase();
}
