import type { AdapterForecast, AddressForecast, Refusal } from "../../forecast/types.ts";
import type { Change } from "../../inventory/earlier/changes.ts";
import type { EarlierState } from "../../inventory/earlier/earlier-state.ts";
import { type Machine, machineOf } from "../../inventory/nodes/machines.ts";
import { FailoverForecasts } from "../../rules/run/failover-forecasts.ts";
import type { LintRun } from "../../rules/run/lint-run.ts";
import type { Located } from "../../schemas/located.ts";
import { sameAddress } from "../../schemas/values/ip.ts";
import { PROTECTION_FACTS, replicationLasts } from "./lasting-replication.ts";

/** The facts of a machine by which it comes up in another place. */
export const ARRIVAL_FACTS: readonly string[] = [
  "Replication.network",
  "AzureReplication.network",
  "NetworkAdapter.target",
  "AzureNetworkAdapter.target",
  "AdapterTarget.subnet",
  "AdapterTarget.address",
];

/** The facts of a machine by which it asks for an address that another machine has. */
const ADDRESS_FACTS: readonly string[] = [
  ...ARRIVAL_FACTS,
  ...PROTECTION_FACTS,
  "VirtualMachine.networkAdapters",
  "NetworkAdapter.ipConfigurations",
  "AzureVirtualMachine.networkAdapters",
  "AzureNetworkAdapter.ipConfigurations",
  "IPConfiguration.address",
  "IPConfiguration.target",
  "IPConfigurationTarget.address",
];

/** Whether a machine may ask by a change for an address that another one has. */
export function mayAskForAddress({ fact, kind }: Change): boolean {
  return kind !== "removed" && ADDRESS_FACTS.includes(fact);
}

/** Whether one of two machines that ask for one address replicates on, or may. */
type Clash = "certain" | "possible";

/** Where machines came up in a failover, and where they do now. */
export class Arrivals {
  readonly #run: LintRun;
  readonly #earlier: EarlierState;
  #before: FailoverForecasts | undefined;
  #clashing: ReadonlyMap<Machine, Clash> | undefined;

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
    const before = this.#forecastsBefore().ofMachine("failover", was);
    return now.adapters.some((adapter) => {
      const earlier = this.#earlier.of(adapter.adapter);
      const then = before?.adapters.find((each) => each.adapter === earlier);
      return then !== undefined && isWorse(then, adapter, this.#earlier);
    });
  }

  /**
   * Whether a machine asks for an address that another one asks for as well, as they did not before, while one of the two
   * replicates on. Which of them gets it hangs on which fails over first. Undefined where none does for certain.
   */
  clashOf(machine: Machine): Clash | undefined {
    this.#clashing ??= this.#findClashing();
    return this.#clashing.get(machine);
  }

  #forecastsBefore(): FailoverForecasts {
    this.#before ??= new FailoverForecasts(this.#earlier.inventory, this.#run.matrix, () => this.#run.guests);
    return this.#before;
  }

  #findClashing(): ReadonlyMap<Machine, Clash> {
    const clashing = new Map<Machine, Clash>();
    for (const { protection, adapters } of this.#run.forecasts.of("failover").machines)
      for (const { adapter, addresses } of adapters)
        for (const { refusal } of addresses) {
          const other = refusal?.holder && machineOf(refusal.holder);
          if (!other || other === protection.machine || this.#clashedBefore(adapter, refusal)) continue;
          const pair = [protection.machine, other];
          const last = pair.map((each) => replicationLasts(each, this.#earlier));
          if (last.every((each) => each === false)) continue;
          const clash = last.includes(true) ? "certain" : "possible";
          for (const each of pair) if (clashing.get(each) !== "certain") clashing.set(each, clash);
        }
    return clashing;
  }

  /** Whether an adapter was refused the same address then, by whichever other. */
  #clashedBefore(adapter: Located, { address }: Refusal): boolean {
    const was = this.#earlier.of(adapter);
    const then = was && this.#forecastsBefore().ofAdapter("failover", was);
    return then?.addresses.some(({ refusal }) => refusal && sameAddress(refusal.address, address)) ?? false;
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
