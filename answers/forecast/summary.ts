import type { AdapterState, ForecastProblem, InventoryForecast } from "./outcome.ts";
import { hasChanged } from "./problems.ts";

/** What a forecast says in counts. */
export interface ForecastSummary {
  readonly machines: number;
  /** Machines that are only considered. They are not among the others. */
  readonly considered: number;
  /** Machines without a replication block, which are not looked at. They are not among the others. */
  readonly unprotected: number;
  /** Machines whose adapters are not recorded, so that none of them is counted. */
  readonly unrecordedAdapters: number;
  readonly adapters: number;
  readonly states: Readonly<Record<AdapterState, number>>;
  /** How many adapters have a problem. One can have several. */
  readonly problems: Readonly<Record<ForecastProblem, number>>;
  /** Addresses at the target, of all configurations. */
  readonly addresses: Readonly<Record<"kept" | "changed" | "estimated" | "unknown", number>>;
}

/** Counts what comes out of a forecast. */
export function summaryOf({ machines, considered, unprotected }: InventoryForecast): ForecastSummary {
  const states = { fails: 0, unknown: 0, changes: 0, keeps: 0 };
  const problems = {
    "connected-to-nothing": 0,
    "network-elsewhere": 0,
    "no-subnet": 0,
    "subnet-full": 0,
    "address-refused": 0,
  };
  const addresses = { kept: 0, changed: 0, estimated: 0, unknown: 0 };
  const adapters = machines.flatMap((machine) => machine.adapters);
  for (const adapter of adapters) {
    states[adapter.state]++;
    for (const problem of adapter.problems) problems[problem]++;
    for (const address of adapter.addresses) {
      if (address.why === "unknown") addresses.unknown++;
      if (address.estimate) addresses.estimated++;
      if (address.value !== undefined) addresses[hasChanged(address) ? "changed" : "kept"]++;
    }
  }
  const unrecordedAdapters = machines.filter(
    (machine) => machine.adapters.length === 0 && machine.missing.length > 0,
  ).length;
  return {
    machines: machines.length,
    considered,
    unprotected,
    unrecordedAdapters,
    adapters: adapters.length,
    states,
    problems,
    addresses,
  };
}
