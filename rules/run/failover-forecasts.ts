import type { Matrix } from "../../documents/index.ts";
import type { GuestCatalogue } from "../../documents/tables/guest-operating-systems.ts";
import { figuresOf } from "../../forecast/figures.ts";
import {
  type ForecastKeeper,
  type Forecasts,
  forecastFailovers,
  type KeptForecasts,
} from "../../forecast/forecast.ts";
import type { AdapterForecast, FailoverKind, Forecast, ForecastKnowledge } from "../../forecast/types.ts";
import type { Inventory } from "../../inventory/inventory.ts";
import { NodeTable } from "../../inventory/nodes/node-table.ts";
import type { Located } from "../../schemas/located.ts";

/** The forecasts of both kinds of failover over one inventory: worked out once, for all rules that ask. */
export class FailoverForecasts {
  readonly #inventory: Inventory;
  readonly #matrix: Matrix;
  readonly #guestsOf: GuestsOf;
  #made: Made | undefined;
  #byMachine: NodeTable<readonly AdapterForecast[]> | undefined;
  #keeper: ForecastKeeper | undefined;

  /**
   * @param matrix the rows whose figures count
   * @param guestsOf the guest operating systems that are known where a machine stands
   */
  constructor(inventory: Inventory, matrix: Matrix, guestsOf: GuestsOf) {
    this.#inventory = inventory;
    this.#matrix = matrix;
    this.#guestsOf = guestsOf;
  }

  /** Has somebody keep the forecasts, so that adapters that come up as they did keep theirs after an edit. */
  keepBy(keeper: ForecastKeeper): void {
    this.#keeper = keeper;
  }

  /** What may hold in the next forecast too; undefined where nobody has asked for one, or nobody keeps any. */
  get kept(): KeptForecasts | undefined {
    return this.#made?.kept;
  }

  /** The whole forecast of a kind of failover. */
  of(kind: FailoverKind): Forecast {
    return this.#make().forecasts[kind];
  }

  /** How an adapter of a protected machine comes up. */
  ofAdapter(kind: FailoverKind, adapter: Located): AdapterForecast | undefined {
    return this.#make().byAdapter[kind].get(adapter);
  }

  /** How the adapters of a machine come up, in either kind of failover. */
  ofMachine(machine: Located): readonly AdapterForecast[] {
    this.#byMachine ??= byMachineOf(this.#make().forecasts);
    return this.#byMachine.get(machine) ?? NO_ADAPTERS;
  }

  #make(): Made {
    if (!this.#made) {
      const knowledge = knowledgeOf(this.#matrix, this.#guestsOf);
      const make = () => forecastFailovers(this.#inventory, knowledge, this.#keeper);
      // A machine that asks goes by its own forecast, and not by all that the forecast of all machines goes by.
      const { kept, ...forecasts } = this.#inventory.watch.during(undefined, make);
      // What was before is needed no more.
      this.#keeper = undefined;
      const byAdapter = {
        failover: adaptersOf(forecasts.failover),
        "test-failover": adaptersOf(forecasts["test-failover"]),
      };
      this.#made = { forecasts, byAdapter, kept };
    }
    return this.#made;
  }
}

type GuestsOf = (machine: Located) => GuestCatalogue;

interface Made {
  readonly forecasts: Forecasts;
  readonly byAdapter: Readonly<Record<FailoverKind, NodeTable<AdapterForecast>>>;
  readonly kept: KeptForecasts | undefined;
}

const NO_ADAPTERS: readonly AdapterForecast[] = [];

function byMachineOf({ failover, "test-failover": test }: Forecasts): NodeTable<readonly AdapterForecast[]> {
  const byMachine = new NodeTable<readonly AdapterForecast[]>();
  for (const [index, { protection, adapters }] of failover.machines.entries())
    byMachine.set(protection.machine, [...adapters, ...test.machines[index]!.adapters]);
  return byMachine;
}

function adaptersOf({ machines }: Forecast): NodeTable<AdapterForecast> {
  const byAdapter = new NodeTable<AdapterForecast>();
  for (const { adapters } of machines) for (const each of adapters) byAdapter.set(each.adapter, each);
  return byAdapter;
}

/** The figures of the matrix, and the guests that are known. */
function knowledgeOf(matrix: Matrix, guestsOf: GuestsOf): ForecastKnowledge {
  return {
    figures: figuresOf(matrix),
    isLinux(machine) {
      const name = machine.operatingSystem?.name;
      const guest = name === undefined ? undefined : guestsOf(machine).identify(name);
      return guest && guest.family === "linux";
    },
  };
}
