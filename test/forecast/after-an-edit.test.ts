import { describe, expect, it } from "vitest";
import { matrix } from "../../documents/index.ts";
import { figuresOf } from "../../forecast/figures.ts";
import { forecastFailovers } from "../../forecast/forecast.ts";
import type { AdapterForecast, ForecastKnowledge } from "../../forecast/types.ts";
import { Inventory } from "../../inventory/inventory.ts";
import { readInventoryFile } from "../../inventory/read-inventory-file.ts";
import { readText } from "../../inventory/text/document.ts";
import type { Located } from "../../schemas/located.ts";

const knowledge: ForecastKnowledge = { figures: figuresOf(matrix), isLinux: () => undefined };

/** Machines of two networks: `a1`, `a2` and `a3` come up in one, `b1` in the other. */
function text(addressOfA2: string): string {
  const machine = (name: string, network: string, address: string) => `
  - name: ${name}
    region: westeurope
    networkAdapters: [{ name: nic0, network: vnet-${network}, subnet: app, ipConfigurations: [{ name: c, address: ${address} }] }]
    replication: { to: { region: northeurope }, state: planned, network: dr-${network} }`;
  const network = (name: string, region: string) => `
  - { name: ${name}, region: ${region}, subnets: [{ name: app, addressPrefix: 10.0.0.0/24, usedAddresses: [] }] }`;
  return `azureVirtualMachines:${machine("a1", "a", "10.0.0.10")}${machine("a2", "a", addressOfA2)}${machine("a3", "a", "10.0.0.12")}${machine("b1", "b", "10.0.0.10")}
virtualNetworks:${["a", "b"].map((each) => network(`vnet-${each}`, "westeurope") + network(`dr-${each}`, "northeurope")).join("")}
`;
}

/** The forecasts of a text, and of the same text after an edit of a2: in turn. */
function forecastsOf(before: string, after: string) {
  const document = readText("/inventory/a.dr.yaml", before, { keepsTrees: true });
  const file = readInventoryFile(document);
  const earlier = forecastFailovers(new Inventory([file]), knowledge, {
    before: undefined,
    isUnchanged: () => false,
    drafting: (_, draft) => draft(),
  });
  const names = (forecast: typeof earlier) =>
    new Map(
      forecast.failover.machines.map(({ protection, adapters }) => [protection.machine.name, adapters]),
    );
  const first = names(earlier);
  const inventory = new Inventory([readInventoryFile(document.edited(after), file)]);
  const unchanged = new Set<Located>(
    [...inventory.protections()].map(({ machine }) => machine).filter(({ name }) => name !== "a2"),
  );
  const later = forecastFailovers(inventory, knowledge, {
    before: earlier.kept,
    isUnchanged: (machine) => unchanged.has(machine),
    drafting: (_, draft) => draft(),
  });
  return { first, second: names(later) };
}

function addresses(adapters: readonly AdapterForecast[] | undefined): (string | undefined)[] {
  return adapters!.flatMap((each) => each.addresses.map(({ address }) => address));
}

describe("a forecast that nobody keeps", () => {
  it("leaves nothing behind that only the next one would go by", () => {
    const file = readInventoryFile(readText("/inventory/a.dr.yaml", text("10.0.0.11")));
    expect(forecastFailovers(new Inventory([file]), knowledge).kept).toBeUndefined();
  });
});

describe("a forecast after an edit", () => {
  it("is the one from before where an adapter comes up as it did", () => {
    const { first, second } = forecastsOf(text("10.0.0.11"), text("10.0.0.21"));
    expect(addresses(second.get("a2"))).toEqual(["10.0.0.21"]);
    for (const name of ["a1", "a3", "b1"]) expect(second.get(name)![0], name).toBe(first.get(name)![0]);
  });

  it("is another one where another machine takes its address", () => {
    const { first, second } = forecastsOf(text("10.0.0.11"), text("10.0.0.12"));
    expect(addresses(first.get("a3"))).toEqual(["10.0.0.12"]);
    expect(addresses(second.get("a2"))).toEqual(["10.0.0.12"]);
    // a2 comes before a3.
    expect(addresses(second.get("a3"))).toEqual(["10.0.0.4"]);
    expect(second.get("a3")![0]!.addresses[0]!.refusal?.holder).toBe(second.get("a2")![0]!.adapter);
    for (const name of ["a1", "b1"]) expect(second.get(name)![0], name).toBe(first.get(name)![0]);
  });
});
