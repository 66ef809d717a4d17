import { addressFamily } from "../../schemas/values/ip.ts";
import type { Export } from "../export.ts";
import { adapterId } from "../hyper-v-ids.ts";
import type { ImportedObject } from "../imported-object.ts";
import type { CollectedAdapter } from "./format.ts";

/** Notes the network adapters of a machine, where the list was read. @returns whether none was left out */
export function noteAdapters(
  machine: ImportedObject,
  adapters: readonly CollectedAdapter[] | undefined,
  isManagedByVmm: boolean,
  from: Export,
): boolean {
  if (!adapters) return false;
  const names = distinctNames(adapters.map(({ name }) => name));
  for (const [index, adapter] of adapters.entries()) {
    const id = adapterId(adapter.id)?.adapter;
    const { name, isMade } = names[index]!;
    if (name === undefined) continue;
    const item = machine.item("networkAdapters", [id ?? `${index} ${name}`.toLowerCase()]);
    if (isMade) item.setWeakly("name", name, from);
    else item.set("name", name, from);
    item.set("id", id, from);
    const { switch: virtualSwitch, connected } = adapter;
    // Where VMM manages the host, an adapter is in a network of VMM's, which VMM alone tells.
    if (connected === false && virtualSwitch === undefined) item.set("network", "none", from);
    else if (!isManagedByVmm && !item.facts.has("network")) item.set("network", virtualSwitch, from);
    noteAddresses(item, adapter.addresses, adapter.dhcp, from);
  }
  return names.every(({ name }) => name !== undefined);
}

/** Notes the addresses of an adapter. DHCP is that of IPv4: how an IPv6 address came about, nothing says. */
export function noteAddresses(
  adapter: ImportedObject,
  addresses: readonly string[] | undefined,
  dhcp: boolean | undefined,
  from: Export,
): void {
  for (const address of addresses ?? []) {
    if (!isLasting(address)) continue;
    const item = adapter.item("ipConfigurations", [address.toLowerCase()]);
    item.set("address", address, from);
    if (dhcp !== undefined && addressFamily(address) === 4)
      item.set("assignment", dhcp ? "dhcp" : "static", from);
  }
}

/** Whether an address is one that others reach: those that a machine gives itself on a link (169.254, fe80::) are none. */
export function isLasting(address: string): boolean {
  return (
    addressFamily(address) !== undefined && !/^(?:169\.254\.|127\.|fe[89ab][0-9a-f]:|::1$)/i.test(address)
  );
}

/** Names of adapters: Hyper-V calls all of a machine 'Network Adapter', and of one name each gets a number. */
export function distinctNames(
  names: readonly (string | undefined)[],
): readonly { readonly name: string | undefined; readonly isMade: boolean }[] {
  const seen = new Map<string, number>();
  const folded = names.map((name) => name?.toLowerCase());
  const taken = new Set(folded);
  return names.map((name, index) => {
    const key = folded[index];
    if (name === undefined || key === undefined) return { name: undefined, isMade: false };
    const isShared = folded.filter((each) => each === key).length > 1;
    let count = (seen.get(key) ?? 0) + 1;
    while (count > 1 && taken.has(`${key} ${count}`)) count++;
    seen.set(key, count);
    return { name: count === 1 ? name : `${name} ${count}`, isMade: isShared };
  });
}
