import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { generateInventory } from "../../../bench/generate.ts";
import { merge } from "../../../imports/merge/merge.ts";
import { newFileText } from "../../../imports/merge/new-file.ts";
import { readInventory } from "../../../inventory/read-inventory.ts";
import { estateOfAll } from "../estate-of.ts";
import { TAKE_NONE } from "../merge-options.ts";
import { adapterId, azureFile } from "./azure-file.ts";

type Data = { readonly [key: string]: unknown };
type Inventory = Readonly<Record<string, readonly Data[]>>;

const generated = (machines: number, seed: number) =>
  parse([...generateInventory({ machines, seed })].join(""), { version: "1.2" }) as Inventory;

/** What is written of what Azure answers, as data. */
function written(file: unknown): Inventory {
  const estate = estateOfAll(file);
  expect([...estate.notes, ...estate.contradictions]).toEqual([]);
  const { newObjects, facts } = merge(estate, readInventory([]), TAKE_NONE);
  expect(facts).toEqual([]);
  return parse(newFileText(newObjects), { version: "1.2" });
}

/** What an export tells of each kind of object: of a generated inventory what Azure knows, and of what is written all but ids. */
const TOLD: Readonly<Record<string, (object: Data, inventory: Inventory) => Data>> = {
  // A vault that Azure shows without connections of private endpoints has them in no network.
  vaults: (vault) => ({ ...without("tenant")(vault), privateEndpointNetworks: [] }),
  storageAccounts: without(),
  // So with the peerings of a network.
  virtualNetworks: (network) => ({ ...without("production")(network), connectedTo: [] }),
  replicationPolicies: without(),
  vmmServers: only("name", "siteRecoveryProviderVersion", "vmNetworks"),
  hyperVSites: without(),
  networkMappings: without(),
  virtualMachines: machineInAzure,
  azureVirtualMachines: azureMachine,
};

// Inventories of all kinds of replication, one of them with two VMM servers.
describe.each([
  [200, 1],
  [400, 2],
  [800, 3],
])("an inventory of %i machines (seed %i)", (machines, seed) => {
  const inventory = generated(machines, seed);

  it("is found again in what Azure would answer of it", () => {
    const found = written(azureFile(inventory as never));
    for (const [kind, told] of Object.entries(TOLD)) {
      const own = found[kind] ?? [];
      expect(own, kind).toHaveLength(inventory[kind]?.length ?? 0);
      const byName = new Map(own.map((object) => [nameOf(object), without("id", "subscription")(object)]));
      for (const object of inventory[kind] ?? []) {
        const expected = without("id", "subscription")(told(object, inventory));
        const again = withoutSubscription(withoutUnsaid(withoutIds(byName.get(nameOf(object)))));
        expect(again).toEqual(withoutSubscription(expected));
      }
    }
    // Of hosts Azure knows those of its sites, and what runs on them.
    const hosts = inventory.hyperVHosts!.filter(({ site }) => site !== "none");
    expect(found.hyperVHosts ?? []).toHaveLength(hosts.length);
    for (const host of hosts) {
      const expected = only("site", "siteRecoveryProviderVersion", "recoveryServicesAgentVersion")(host);
      expect(found.hyperVHosts).toContainEqual({ name: String(host.name), ...expected });
    }
  });

  it("and again with nothing to do", () => {
    const estate = estateOfAll(azureFile(inventory as never));
    const text = newFileText(merge(estate, readInventory([]), TAKE_NONE).newObjects);
    const next = readInventory(["a.dr.yaml"], [{ path: "a.dr.yaml", text }]);
    const { facts, edits, newObjects } = merge(estate, next, TAKE_NONE);
    expect([facts, edits.size, newObjects]).toEqual([[], 0, []]);
  });

  it("leaves the inventory's own text alone, but for what it does not record", () => {
    const text = [...generateInventory({ machines, seed })].join("");
    const estate = estateOfAll(azureFile(inventory as never));
    const next = readInventory(["a.dr.yaml"], [{ path: "a.dr.yaml", text }]);
    const { facts, newObjects } = merge(estate, next, TAKE_NONE);
    expect(newObjects).toEqual([]);
    expect(facts.filter(({ outcome }) => outcome === "different" || outcome === "gone")).toEqual([]);
  });
});

function only(...properties: readonly string[]) {
  return (object: Data): Data =>
    Object.fromEntries(Object.entries(object).filter(([property]) => properties.includes(property)));
}

function without(...properties: readonly string[]) {
  return (object: Data): Data =>
    Object.fromEntries(Object.entries(object).filter(([property]) => !properties.includes(property)));
}

/** An object, but for the subscription of its replication block, which an inventory leaves out where it is the vault's. */
function withoutSubscription(object: unknown): unknown {
  const { replication } = object as { readonly replication?: Data };
  return replication ? { ...(object as Data), replication: without("subscription")(replication) } : object;
}

/** What is written, but for the ids of what stands in it; an adapter that has no name but its id is known by that. */
function withoutIds(object: Data | undefined): Data | undefined {
  const lists = ["networkAdapters", "disks"].flatMap((list) => {
    const items = object?.[list] as readonly Data[] | undefined;
    return items ? [[list, items.map(without("id"))] as const] : [];
  });
  return object && { ...object, ...Object.fromEntries(lists) };
}

/** What the REST API says by leaving it out, which the generated inventories do not record. */
const UNSAID: Data = {
  identity: "none",
  azureDiskEncryption: "none",
  sharedKeyAccess: true,
  dnsServers: [],
  usedAddresses: [],
  networkSecurityGroup: "none",
  routeTable: "none",
  natGateway: false,
  publicIpAddress: "none",
  applicationSecurityGroups: [],
  loadBalancers: [],
  availabilitySet: "none",
  capacityReservationGroup: "none",
  managed: true,
  ephemeral: false,
  shared: false,
  writeAccelerator: false,
};

/** The same without what Azure said by leaving it out, at any depth. */
function withoutUnsaid(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUnsaid);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, own]) => !(key in UNSAID && JSON.stringify(UNSAID[key]) === JSON.stringify(own)))
      .map(([key, own]) => [key, withoutUnsaid(own)]),
  );
}

function nameOf({ name, source, target }: Data): string {
  return String(name ?? JSON.stringify([source, target]));
}

/** A Hyper-V machine: Azure knows its site or its cloud, and of one that is not protected what it could protect. */
function machineInAzure(machine: Data, { hyperVHosts, vmmServers, virtualMachines }: Inventory): Data {
  const { name, generation, host, disks, networkAdapters, replication } = machine as {
    readonly disks: readonly Data[];
    readonly networkAdapters: readonly Data[];
    readonly replication: Data;
  } & Data;
  const { site, hostGroup } = hyperVHosts!.find((each) => each.name === host)!;
  const hosts = hyperVHosts!.filter((each) => each.site === site);
  const place = site !== "none" ? (hosts.length === 1 ? { host } : { site }) : undefined;
  const isProtected = replication.state === "protected";
  const clouds = (vmmServers ?? []).flatMap((server) => server.clouds as readonly Data[]);
  const cloud = clouds.find(({ hostGroups }) => (hostGroups as readonly unknown[]).includes(hostGroup));
  const index = virtualMachines!.indexOf(machine);
  return {
    name,
    ...(place ?? (isProtected ? { cloud: cloud!.name } : {})),
    generation,
    disks: disks.map(({ name: disk, role, size }) => ({
      name: disk,
      ...(role === "os" && isProtected ? { role } : {}),
      size,
    })),
    ...(isProtected
      ? {
          networkAdapters: networkAdapters.map(({ network, ipConfigurations, target }, at) => ({
            name: adapterId(index, at),
            network,
            ipConfigurations,
            ...(target ? { target } : {}),
          })),
        }
      : {}),
    replication: isProtected ? without("testFailoverNetwork")(replication) : { state: "considered" },
  };
}

/** A machine in Azure: what it comes up with is known where it is protected. */
function azureMachine(machine: Data, { vaults }: Inventory): Data {
  const { networkAdapters, replication, ...rest } = machine as {
    readonly networkAdapters: readonly Data[];
    readonly replication: Data;
  } & Data;
  const isProtected = replication.state === "protected";
  return {
    ...rest,
    networkAdapters: isProtected ? networkAdapters : networkAdapters.map(without("target")),
    replication: isProtected
      ? { ...replication, activeLocation: "primary", subscription: vaults![0]!.subscription }
      : { state: "considered" },
  };
}
