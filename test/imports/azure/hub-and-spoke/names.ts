/** Where the hub and its spokes run, and where they come up. */
export const HOME = { location: "westeurope", friendlyName: "West Europe" } as const;
export const AWAY = { location: "northeurope", friendlyName: "North Europe" } as const;

export const SUBSCRIPTION = "/subscriptions/3f2b9c60-0000-4000-8000-00000000a7d1";

/** The id of a resource group. */
export function groupId(group: string): string {
  return `${SUBSCRIPTION}/resourceGroups/${group}`;
}

/** The id of a resource, by the name of its provider and type: `Microsoft.Compute/disks`. */
export function idOf(group: string, type: string, name: string): string {
  return `${groupId(group)}/providers/${type}/${name}`;
}

/** A resource with what all of them say of themselves. */
export function resource(group: string, type: string, name: string, more: object): object {
  return { name, id: idOf(group, type, name), type, location: HOME.location, tags: {}, ...more };
}

/** An identifier that is made of numbers, the same each time. */
export function guid(kind: number, index: number): string {
  return `${String(kind).padStart(8, "0")}-0000-4000-8000-${String(index).padStart(12, "0")}`;
}

const VAULT_GROUP = "rg-recovery-ne";
export const VAULT = idOf(VAULT_GROUP, "Microsoft.RecoveryServices/vaults", "rsv-hub-ne");
/** The caches stand where the machines run. */
export const CACHE_GROUP = "rg-recovery-we";

export const CACHE = idOf(CACHE_GROUP, "Microsoft.Storage/storageAccounts", "stcachehubwe");

/** The networks: the hub, its spokes, what stands for each of them in the other region, and one for drills. */
export const SPOKES = ["hub", "orders", "reports"] as const;
export type Spoke = (typeof SPOKES)[number];

export function networkId(spoke: Spoke, isAway = false): string {
  const [group, name] = isAway ? [`rg-${spoke}-ne`, `vnet-${spoke}-ne`] : [`rg-${spoke}`, `vnet-${spoke}`];
  return idOf(group, "Microsoft.Network/virtualNetworks", name);
}

export const DRILL_NETWORK = idOf("rg-drill-ne", "Microsoft.Network/virtualNetworks", "vnet-drill-ne");
