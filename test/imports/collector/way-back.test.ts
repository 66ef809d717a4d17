import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { generateInventory } from "../../../bench/generate.ts";
import { merge } from "../../../imports/merge/merge.ts";
import { newFileText } from "../../../imports/merge/new-file.ts";
import { readInventory } from "../../../inventory/read-inventory.ts";
import { estateOfAll } from "../estate-of.ts";
import { TAKE_NONE } from "../merge-options.ts";
import { collectorFile } from "./collector-file.ts";

type Data = { readonly [key: string]: Data | readonly Data[] | string | number | boolean };

/** What the collector tells of each kind of object; of all else only people know. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  vmmServers: ["name", "version", "hostGroups", "clouds", "vmNetworks"],
  hyperVHosts: [
    "name",
    "hostGroup",
    "cluster",
    "operatingSystem",
    "hyperVRole",
    "addresses",
    "siteRecoveryProviderVersion",
    "recoveryServicesAgentVersion",
  ],
  virtualMachines: [
    "name",
    "host",
    "cloud",
    "generation",
    "operatingSystem",
    "secureBoot",
    "disks",
    "networkAdapters",
  ],
  disks: ["name", "role", "vhdFormat", "size"],
  networkAdapters: ["name", "network", "subnet", "ipConfigurations"],
};

function told(kind: string, object: Data): Data {
  const known = TOLD[kind];
  const entries = Object.entries(object).filter(([property]) => !known || known.includes(property));
  return Object.fromEntries(
    entries.map(([property, value]) => [
      property,
      Array.isArray(value) && TOLD[property] ? value.map((item) => told(property, item as Data)) : value,
    ]),
  ) as Data;
}

const generated = (machines: number, seed: number) =>
  parse([...generateInventory({ machines, seed })].join(""), { version: "1.2" }) as Record<string, Data[]>;

/** What is written of a file of the collector, as data. */
function written(file: unknown): Record<string, Data[]> {
  const estate = estateOfAll(file);
  expect([...estate.notes, ...estate.contradictions]).toEqual([]);
  const { newObjects } = merge(estate, readInventory([]), TAKE_NONE);
  return parse(newFileText(newObjects), { version: "1.2" });
}

// One VMM server and a site; the second of two servers is that of another site, of which nothing is collected here.
describe.each([
  [200, 1],
  [180, 2],
  [60, 3],
])("an inventory of %i machines (seed %i)", (machines, seed) => {
  const inventory = generated(machines, seed);
  const of = (kind: string) => inventory[kind] ?? [];
  const file = collectorFile({
    vmmServers: of("vmmServers").slice(0, 1),
    hyperVHosts: of("hyperVHosts"),
    virtualMachines: of("virtualMachines"),
  } as never);

  it("is found again in what the collector would write of it", () => {
    const found = written(file);
    for (const kind of ["vmmServers", "hyperVHosts", "virtualMachines"]) {
      const expected = of(kind)
        .slice(0, kind === "vmmServers" ? 1 : undefined)
        .map((object) => told(kind, object));
      expect(found[kind]).toHaveLength(expected.length);
      for (const object of expected) {
        const own = found[kind]!.find(({ name }) => String(name).toLowerCase() === object.name);
        expect(own && told(kind, own)).toEqual(withHostAsFound(kind, object));
      }
    }
  });

  it("and reaches all its machines", () => {
    expect(estateOfAll(file).reach.map(({ where }) => where)).toEqual(
      of("hyperVHosts").map(({ name }) => ({ host: String(name).toUpperCase() })),
    );
  });
});

/** A host without VMM says `hostGroup: none`, which no export can know; Windows has computer names in capitals. */
function withHostAsFound(kind: string, object: Data): Data {
  const { hostGroup, ...rest } = object;
  const isManaged = hostGroup !== undefined && hostGroup !== "none";
  const own: Data = isManaged ? object : (rest as Data);
  if (kind === "hyperVHosts") return { ...own, name: String(own.name).toUpperCase() };
  return kind === "virtualMachines" ? { ...own, host: String(own.host).toUpperCase() } : own;
}
