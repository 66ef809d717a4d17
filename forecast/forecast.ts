import type { Inventory } from "../inventory/inventory.ts";
import type { Protection } from "../inventory/protection/protection.ts";
import { replicationState } from "../inventory/protection/replication-state.ts";
import { AddressPools } from "./address-pools.ts";
import { wishOf } from "./address-wish.ts";
import { assignmentOf } from "./assignment.ts";
import { type Applicant, handOut, withoutSubnet } from "./hand-out.ts";
import { forecastNetwork } from "./network.ts";
import { forecastSubnet } from "./subnet.ts";
import type {
  Adapter,
  AdapterForecast,
  AddressForecast,
  FailoverKind,
  Forecast,
  ForecastKnowledge,
  MachineForecast,
} from "./types.ts";

/** A configuration that waits for its address, and the list of its adapter that the answer goes to. */
interface Waiting extends Applicant {
  readonly answers: AddressForecast[];
}

/** Forecasts of both kinds. */
export type Forecasts = Readonly<Record<FailoverKind, Forecast>>;

const KINDS = ["failover", "test-failover"] as const satisfies FailoverKind[];

/**
 * Forecasts what a failover of all protected machines, and a test failover of them, does to each adapter. The two have
 * nothing to do with one another, but they look at the same machines.
 *
 * Addresses are handed out in one order: first those that are set, then those that are kept, then free ones, at last
 * those of which nothing is known but that they are taken; within each by the machine's name, then by file and place,
 * then in the order of its adapters and configurations.
 */
export function forecastFailovers(inventory: Inventory, knowledge: ForecastKnowledge): Forecasts {
  const [failover, testFailover] = KINDS.map((kind) => new Draft(inventory, kind, knowledge)) as [
    Draft,
    Draft,
  ];
  for (const protection of inventory.protectionsByName()) {
    // Nothing is chosen for it: it goes nowhere yet, and takes no address.
    if (replicationState(inventory, protection.machine) === "considered") continue;
    failover.add(protection);
    testFailover.add(protection);
  }
  return { failover: failover.finished(), "test-failover": testFailover.finished() };
}

/** A forecast while machine after machine joins it. */
class Draft {
  readonly #inventory: Inventory;
  readonly #kind: FailoverKind;
  readonly #knowledge: ForecastKnowledge;
  readonly #machines: MachineForecast[] = [];
  readonly #waiting: Waiting[] = [];

  constructor(inventory: Inventory, kind: FailoverKind, knowledge: ForecastKnowledge) {
    this.#inventory = inventory;
    this.#kind = kind;
    this.#knowledge = knowledge;
  }

  add(protection: Protection): void {
    const adapters: readonly Adapter[] = protection.machine.networkAdapters ?? [];
    this.#machines.push({
      protection,
      adapters: adapters.map((adapter) =>
        adapterOf(this.#inventory, protection, adapter, this.#kind, this.#knowledge, this.#waiting),
      ),
    });
  }

  /** The forecast, once the addresses are handed out. */
  finished(): Forecast {
    const given = handOut(
      this.#waiting,
      new AddressPools(this.#inventory, this.#knowledge.figures),
      this.#kind,
    );
    for (const [index, { answers }] of this.#waiting.entries()) answers.push(given[index]!);
    return { kind: this.#kind, machines: this.#machines };
  }
}

/** An adapter without configurations takes an address all the same. */
const NO_CONFIGURATION = [undefined] as const;

/** How an adapter comes up, still without the addresses: its configurations join those that wait for theirs. */
function adapterOf(
  inventory: Inventory,
  protection: Protection,
  adapter: Adapter,
  kind: FailoverKind,
  knowledge: ForecastKnowledge,
  waiting: Waiting[],
): AdapterForecast {
  const network = forecastNetwork(inventory, protection, adapter, kind, knowledge.figures);
  const subnet = forecastSubnet(inventory, protection, adapter, kind, network, knowledge.figures);
  const answers: AddressForecast[] = [];
  for (const configuration of adapter.ipConfigurations?.length
    ? adapter.ipConfigurations
    : NO_CONFIGURATION) {
    const applicant: Waiting = {
      adapter,
      configuration,
      assignment: assignmentOf(protection, adapter, configuration, kind),
      wish: wishOf(inventory, protection, adapter, configuration, kind, network, subnet, knowledge),
      network: network.network,
      subnet: subnet.subnet,
      answers,
    };
    // Where there is no subnet there is nothing to wait for.
    if (subnet.subnet) waiting.push(applicant);
    else answers.push(withoutSubnet(applicant));
  }
  return { adapter, network, subnet, addresses: answers };
}
