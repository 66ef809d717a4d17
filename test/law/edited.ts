import type { InventoryData } from "./recorded-facts.ts";

/** An inventory with all of its replication blocks in a state. */
export function inState(data: InventoryData, state: string): InventoryData {
  return each(data, (key, value) =>
    key === "replication" && isObject(value) ? { ...value, state, enabledAt: "2026-03-01T08:00:00Z" } : value,
  ) as InventoryData;
}

/** An inventory in which every value that can be another one is another one, and every list has lost its last object. */
export function edited(data: InventoryData): InventoryData {
  return each(data, (key, value) => {
    if (typeof value === "boolean") return !value;
    if (key in OTHER) return value === OTHER[key] ? value : OTHER[key];
    if (PARTS.has(key) && Array.isArray(value)) return value.slice(0, -1);
    return value;
  }) as InventoryData;
}

/** The lists that lose an object. */
const PARTS = new Set([
  "disks",
  "networkAdapters",
  "volumes",
  "networkMappings",
  "clouds",
  "ipConfigurations",
]);

/** Values that differ from those in the inventories that are tried. */
const OTHER: Readonly<Record<string, unknown>> = {
  size: "777GB",
  diskIdentifier: "AAAAAAAA-1B7D-4B52-8E0A-6E8C0F0A4D11",
  path: "D:\\elsewhere.vhdx",
  generation: 1,
  resourceGroup: "rg-elsewhere",
  subscription: "0f9e8d7c-6b5a-4c3d-8e1f-2a3b4c5d6e7f",
  region: "northeurope",
  tenant: "elsewhere.example",
  sku: "Standard_RAGRS",
  targetName: "elsewhere",
  addressPrefix: "10.77.0.0/24",
  replicationInterval: 30,
  recoveryPointRetention: 7,
  version: "2022",
  siteRecoveryProviderVersion: "5.99.0.0",
  cluster: "elsewhere",
  availabilitySet: "elsewhere",
  partitionCount: 3,
};

function each(value: unknown, edit: (key: string, value: unknown) => unknown, key = ""): unknown {
  const other = edit(key, value);
  if (Array.isArray(other)) return other.map((item) => each(item, edit));
  if (!isObject(other)) return other;
  return Object.fromEntries(Object.entries(other).map(([name, part]) => [name, each(part, edit, name)]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
