import type { AdapterForecast, AddressForecast } from "../../forecast/types.ts";
import type { EarlierState } from "../../inventory/earlier/earlier-state.ts";
import type { Machine } from "../../inventory/nodes/machines.ts";
import { FailoverForecasts } from "../../rules/run/failover-forecasts.ts";
import type { LintRun } from "../../rules/run/lint-run.ts";
import { sameAddress } from "../../schemas/values/ip.ts";

/** The facts of a machine by which it comes up in another place. */
export const ARRIVAL_FACTS: readonly string[] = [
  "Replication.network",
  "AzureReplication.network",
  "NetworkAdapter.target",
  "AzureNetworkAdapter.target",
  "AdapterTarget.subnet",
  "AdapterTarget.address",
];

/** Where machines came up in a failover, and where they do now. */
export class Arrivals {
  readonly #run: LintRun;
  readonly #earlier: EarlierState;
  #before: FailoverForecasts | undefined;

  /** @param run a run that has an earlier state */
  constructor(run: LintRun) {
    this.#run = run;
    this.#earlier = run.earlier!;
  }

  /**
   * Whether a machine comes up less well than it did: connected to nothing, where it is not known, with an address that it
   * cannot have or is not known, or with another one that nobody has set.
   */
  isWorse(machine: Machine): boolean {
    const was = this.#earlier.of(machine);
    const now = this.#run.forecasts.ofMachine("failover", machine);
    if (!was || !now) return false;
    this.#before ??= new FailoverForecasts(this.#earlier.inventory, this.#run.matrix, () => this.#run.guests);
    const before = this.#before.ofMachine("failover", was);
    return now.adapters.some((adapter) => {
      const earlier = this.#earlier.of(adapter.adapter);
      const then = before?.adapters.find((each) => each.adapter === earlier);
      return then !== undefined && isWorse(then, adapter, this.#earlier);
    });
  }
}

function isWorse(then: AdapterForecast, now: AdapterForecast, earlier: EarlierState): boolean {
  if (then.network.network && !now.network.network) return true;
  if (then.subnet.subnet && !now.subnet.subnet) return true;
  return now.addresses.some((address) => {
    const configuration = address.configuration && earlier.of(address.configuration);
    const before = then.addresses.find((each) => each.configuration === configuration);
    return before !== undefined && isWorseAddress(before, address);
  });
}

function isWorseAddress(then: AddressForecast, now: AddressForecast): boolean {
  if (now.refusal && !then.refusal) return true;
  if (then.address === undefined) return false;
  if (now.address === undefined) return true;
  // What is set for the machine is what somebody asks for.
  return now.why !== "set" && !sameAddress(then.address, now.address);
}
