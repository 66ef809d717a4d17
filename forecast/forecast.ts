import type { Inventory } from "../inventory/inventory.ts";
import type { Protection } from "../inventory/protection/protection.ts";
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

/**
 * Forecasts what a failover, or a test failover, of all protected machines does to each adapter.
 *
 * Addresses are handed out in one order: first those that are set, then those that are kept, then free ones, at last
 * those of which nothing is known but that they are taken; within each by the machine's name, then by file and place,
 * then in the order of its adapters and configurations.
 */
export function forecast(inventory: Inventory, kind: FailoverKind, knowledge: ForecastKnowledge): Forecast {
  const waiting: Waiting[] = [];
  const machines = inventory.protectionsByName().map((protection): MachineForecast => {
    const adapters: readonly Adapter[] = protection.machine.networkAdapters ?? [];
    return {
      protection,
      adapters: adapters.map((adapter) =>
        adapterOf(inventory, protection, adapter, kind, knowledge, waiting),
      ),
    };
  });
  const given = handOut(waiting, new AddressPools(inventory, knowledge.figures));
  for (let index = 0; index < waiting.length; index++) waiting[index]!.answers.push(given[index]!);
  return { kind, machines };
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
  const subnet = forecastSubnet(protection, adapter, kind, network);
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
