import { figuresOf } from "../../forecast/figures.ts";
import { forecastFailovers } from "../../forecast/forecast.ts";
import type { AdapterForecast, FailoverKind, Forecast, ForecastKnowledge } from "../../forecast/types.ts";
import { NodeTable } from "../../inventory/nodes/node-table.ts";
import type { Located } from "../../schemas/located.ts";
import type { LintRun } from "./lint-run.ts";

/** The forecasts of one run: worked out once, for all rules that ask. */
export class Forecasts {
  readonly #run: LintRun;
  #made: Made | undefined;

  constructor(run: LintRun) {
    this.#run = run;
  }

  /** The whole forecast of a kind of failover. */
  of(kind: FailoverKind): Forecast {
    return this.#make().forecasts[kind];
  }

  /** How an adapter of a protected machine comes up. */
  ofAdapter(kind: FailoverKind, adapter: Located): AdapterForecast | undefined {
    return this.#make().byAdapter[kind].get(adapter);
  }

  #make(): Made {
    if (!this.#made) {
      const forecasts = forecastFailovers(this.#run.inventory, knowledgeOf(this.#run));
      const byAdapter = {
        failover: adaptersOf(forecasts.failover),
        "test-failover": adaptersOf(forecasts["test-failover"]),
      };
      this.#made = { forecasts, byAdapter };
    }
    return this.#made;
  }
}

interface Made {
  readonly forecasts: Readonly<Record<FailoverKind, Forecast>>;
  readonly byAdapter: Readonly<Record<FailoverKind, NodeTable<AdapterForecast>>>;
}

function adaptersOf({ machines }: Forecast): NodeTable<AdapterForecast> {
  const byAdapter = new NodeTable<AdapterForecast>();
  for (const { adapters } of machines) for (const each of adapters) byAdapter.set(each.adapter, each);
  return byAdapter;
}

/** The figures of the matrix, and the guests that are known. */
function knowledgeOf(run: LintRun): ForecastKnowledge {
  return {
    figures: figuresOf(run.matrix),
    isLinux(machine) {
      const name = machine.operatingSystem?.name;
      const guest = name === undefined ? undefined : run.guestsOf(machine).identify(name);
      return guest && guest.family === "linux";
    },
  };
}
