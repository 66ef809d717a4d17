import type { Inventory } from "../../inventory/inventory.ts";
import { fold } from "../../inventory/names/name-index.ts";
import { isOtherDomain } from "../computer-name.ts";
import type { Estate } from "../estate.ts";
import type { ImportedObject } from "../imported-object.ts";
import { nameKey } from "../object-key.ts";

/** The entities that are computers, which an inventory may name with their domain, and an export without it. */
type Computer = "HyperVHost" | "VMMServer";

/** The spellings of computers, by what they are known again by. */
type Spellings = Map<string, Set<string>>;

/**
 * Has hosts and VMM servers be named as the inventory has them: with their domain or without it. A name in another spelling
 * would lead nowhere, since an inventory takes names as they are written.
 */
export function nameComputersAsRecorded(estate: Estate, inventory: Inventory): void {
  const recorded: Spellings = new Map();
  const used: Spellings = new Map();
  const note = (spellings: Spellings, entity: Computer, name: unknown) => {
    if (typeof name !== "string") return;
    const key = nameKey(entity, name);
    // Of thousands of machines that name a host it has a few spellings.
    spellings.set(key, (spellings.get(key) ?? new Set()).add(name));
  };
  for (const { root } of inventory.files) {
    for (const { name } of root.hyperVHosts ?? []) note(recorded, "HyperVHost", name);
    for (const { name } of root.vmmServers ?? []) note(recorded, "VMMServer", name);
    for (const { host } of root.virtualMachines ?? []) note(used, "HyperVHost", host);
    for (const { source, target } of root.networkMappings ?? [])
      for (const end of [source, target]) note(used, "VMMServer", end?.vmmServer);
  }
  // One that is recorded keeps the name that exports have for it: it is known again whichever that is.
  for (const entity of ["HyperVHost", "VMMServer"] as const)
    for (const computer of estate.ofEntity(entity))
      respell(computer, "name", (name) =>
        spelling(recorded, entity, name) === undefined ? spelling(used, entity, name) : undefined,
      );
  const asNamed = (entity: Computer) => (name: string) =>
    spelling(recorded, entity, name) ?? spelling(used, entity, name);
  for (const machine of estate.ofEntity("VirtualMachine")) respell(machine, "host", asNamed("HyperVHost"));
  for (const { parts } of estate.ofEntity("NetworkMapping"))
    for (const end of parts.values()) respell(end, "vmmServer", asNamed("VMMServer"));
}

/** How the inventory spells a computer's name; undefined where it does not, or spells several so. */
function spelling(spellings: Spellings, entity: Computer, name: string): string | undefined {
  const possible = [...(spellings.get(nameKey(entity, name)) ?? [])].filter(
    (each) => !isOtherDomain(each, name),
  );
  const folded = new Set(possible.map((each) => fold(each)));
  if (folded.has(fold(name))) return name;
  return folded.size === 1 ? possible[0] : undefined;
}

function respell(object: ImportedObject, property: string, asRecorded: (name: string) => string | undefined) {
  const fact = object.facts.get(property);
  const value = typeof fact?.value === "string" ? asRecorded(fact.value) : undefined;
  if (fact && value !== undefined) object.facts.set(property, { ...fact, value });
}
