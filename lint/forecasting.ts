import { sourceNetwork } from "../forecast/network.ts";
import type { AdapterForecast, FailoverKind, MachineForecast } from "../forecast/types.ts";
import type { Inventory } from "../inventory/inventory.ts";
import { type Scenario, scenarioOf } from "../inventory/protection/protection.ts";
import { LintRun } from "../rules/language/run.ts";
import type { RowId } from "../rules/matrix/index.ts";
import type { LintOptions } from "./options.ts";
import { LintSession } from "./session.ts";

/** A part of a forecast: the outcome, why it comes out so, and the row that decides it. */
export interface ForecastPart<Why extends string = string> {
  /** Undefined where there is none or it cannot be told. */
  readonly value: string | undefined;
  readonly why: Why;
  readonly row: RowId | undefined;
  /** True where Azure or Site Recovery chooses, and this is the likely choice. */
  readonly estimate: boolean;
}

/** How one IP configuration comes up. */
export interface AddressOutcome extends ForecastPart<AdapterForecast["addresses"][number]["why"]> {
  readonly source: string | undefined;
  readonly assignment: "static" | "dhcp" | undefined;
  /** What is wrong with an address that is set. */
  readonly mistake: string | undefined;
}

/** How one adapter comes up. */
export interface AdapterOutcome {
  readonly name: string;
  readonly sourceNetwork: string | undefined;
  readonly sourceSubnet: string | undefined;
  readonly network: ForecastPart<AdapterForecast["network"]["why"]>;
  readonly subnet: ForecastPart<AdapterForecast["subnet"]["why"]>;
  readonly addresses: readonly AddressOutcome[];
}

/** How one machine comes up. */
export interface MachineOutcome {
  readonly name: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly scenario: Scenario | undefined;
  readonly adapters: readonly AdapterOutcome[];
}

/** The forecast of one inventory. */
export interface InventoryOutcome {
  readonly folder: string;
  readonly inventory: Inventory;
  /** In the order in which addresses are handed out. */
  readonly machines: readonly MachineOutcome[];
}

/** What to forecast. */
export interface ForecastOptions extends LintOptions {
  readonly kind: FailoverKind;
  /** Show these machines only; the others take their addresses all the same. */
  readonly machines?: readonly string[];
}

/**
 * Forecasts what a failover or a test failover of all protected machines does to each adapter.
 *
 * @throws as `lint` does
 */
export async function forecastInventories(options: ForecastOptions): Promise<InventoryOutcome[]> {
  const session = await LintSession.open(options);
  const wanted = options.machines && new Set(options.machines.map((name) => name.toLowerCase()));
  return [...session.read()].map(({ folder, inventory }) => {
    const { machines } = new LintRun(inventory).forecasts.of(options.kind);
    const shown = machines.filter(
      ({ protection }) => !wanted || wanted.has(protection.machine.name.toLowerCase()),
    );
    return { folder, inventory, machines: shown.map((machine) => outcomeOf(inventory, machine)) };
  });
}

function outcomeOf(inventory: Inventory, { protection, adapters }: MachineForecast): MachineOutcome {
  const { machine } = protection;
  const { file, start } = machine.at("name");
  return {
    name: machine.name,
    file,
    line: inventory.fileAt(file).document.lines.place(start).line,
    scenario: scenarioOf(protection),
    adapters: adapters.map((each) => adapterOutcome(inventory, each)),
  };
}

function adapterOutcome(
  inventory: Inventory,
  { adapter, network, subnet, addresses }: AdapterForecast,
): AdapterOutcome {
  return {
    name: adapter.name,
    sourceNetwork: sourceNetwork(inventory, adapter)?.name ?? adapter.network,
    sourceSubnet: adapter.subnet,
    network: { value: network.network?.name, why: network.why, row: network.row, estimate: network.estimate },
    subnet: { value: subnet.subnet?.name, why: subnet.why, row: subnet.row, estimate: subnet.estimate },
    addresses: addresses.map((each) => ({
      value: each.address,
      why: each.why,
      row: each.row,
      estimate: each.estimate,
      source: each.source,
      assignment: each.assignment,
      mistake: each.refusal?.mistake,
    })),
  };
}
