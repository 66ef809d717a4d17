import type { Matrix } from "../../documents/index.ts";
import type { GuestCatalogue } from "../../documents/tables/guest-operating-systems.ts";
import { figuresOf } from "../../forecast/figures.ts";
import {
  type FailoversForecast,
  type ForecastKeeper,
  forecastFailovers,
  type KeptForecasts,
} from "../../forecast/forecast.ts";
import type {
  AdapterForecast,
  FailoverKind,
  Forecast,
  ForecastKnowledge,
  MachineForecast,
} from "../../forecast/types.ts";
import type { Inventory } from "../../inventory/inventory.ts";
import { machineOf } from "../../inventory/nodes/machines.ts";
import type { Located } from "../../schemas/located.ts";

/** The forecasts of both kinds of failover over one inventory: worked out once, for all rules that ask. */
export class FailoverForecasts {
  readonly #inventory: Inventory;
  readonly #matrix: Matrix;
  readonly #guestsOf: GuestsOf;
  #made: FailoversForecast | undefined;
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
    return this.#make()[kind];
  }

  /** How an adapter of a protected machine comes up. */
  ofAdapter(kind: FailoverKind, adapter: Located): AdapterForecast | undefined {
    const machine = machineOf(adapter);
    return machine && this.ofMachine(kind, machine)?.adapters.find((each) => each.adapter === adapter);
  }

  /** How a protected machine comes up. */
  ofMachine(kind: FailoverKind, machine: Located): MachineForecast | undefined {
    return this.#make().byKind[kind].of(machine);
  }

  #make(): FailoversForecast {
    if (!this.#made) {
      const knowledge = knowledgeOf(this.#matrix, this.#guestsOf);
      const make = () => forecastFailovers(this.#inventory, knowledge, this.#keeper);
      // A machine that asks goes by its own forecast, and not by all that the forecast of all machines goes by.
      this.#made = this.#inventory.watch.during(undefined, make);
      // What was before is needed no more.
      this.#keeper = undefined;
    }
    return this.#made;
  }
}

type GuestsOf = (machine: Located) => GuestCatalogue;

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
