import { forecast } from "../../forecast/forecast.ts";
import type { AdapterForecast, FailoverKind, Forecast, ForecastKnowledge } from "../../forecast/types.ts";
import { NodeTable } from "../../inventory/nodes/node-table.ts";
import type { Located } from "../../schemas/located.ts";
import type { LintRun } from "./run.ts";

/** The forecasts of one run: each kind of failover is worked out once, for all rules that ask. */
export class Forecasts {
  readonly #run: LintRun;
  readonly #made = new Map<FailoverKind, { forecast: Forecast; byAdapter: NodeTable<AdapterForecast> }>();

  constructor(run: LintRun) {
    this.#run = run;
  }

  /** The whole forecast of a kind of failover. */
  of(kind: FailoverKind): Forecast {
    return this.#make(kind).forecast;
  }

  /** How an adapter of a protected machine comes up. */
  ofAdapter(kind: FailoverKind, adapter: Located): AdapterForecast | undefined {
    return this.#make(kind).byAdapter.get(adapter);
  }

  #make(kind: FailoverKind): { forecast: Forecast; byAdapter: NodeTable<AdapterForecast> } {
    let made = this.#made.get(kind);
    if (!made) {
      const whole = forecast(this.#run.inventory, kind, knowledgeOf(this.#run));
      const byAdapter = new NodeTable<AdapterForecast>();
      for (const { adapters } of whole.machines)
        for (const each of adapters) byAdapter.set(each.adapter, each);
      made = { forecast: whole, byAdapter };
      this.#made.set(kind, made);
    }
    return made;
  }
}

/** The figures of the matrix, and the guests that are known. */
export function knowledgeOf(run: LintRun): ForecastKnowledge {
  const reserved = run.matrix.row("azure-to-azure-network-mapping/failover-different-space").limits;
  const { suffix } = run.matrix.row("azure-to-azure-network-mapping/default-target-name").limits;
  return {
    figures: {
      reservedAtStart: reserved.reservedFirstAddresses.value,
      reservedAtEnd: reserved.reservedLastAddresses.value,
      networkSuffix: suffix.value,
    },
    isLinux(machine) {
      const name = machine.operatingSystem?.name;
      const guest = name === undefined ? undefined : run.guests.identify(name);
      return guest && guest.family === "linux";
    },
  };
}
