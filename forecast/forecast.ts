import type { Inventory } from "../inventory/inventory.ts";
import type { Protection } from "../inventory/protection/protection.ts";
import { AddressPools } from "./address-pools.ts";
import { wishOf } from "./address-wish.ts";
import { assignmentOf } from "./assignment.ts";
import { type Applicant, handOut } from "./hand-out.ts";
import { forecastNetwork } from "./network.ts";
import { forecastSubnet } from "./subnet.ts";
import type { Adapter, AdapterForecast, FailoverKind, Forecast, ForecastKnowledge } from "./types.ts";

/** An adapter whose network and subnet are known, and whose configurations wait for their addresses. */
interface Waiting extends Omit<AdapterForecast, "addresses"> {
  readonly applicants: readonly Applicant[];
}

/**
 * Forecasts what a failover, or a test failover, of all protected machines does to each adapter.
 *
 * Addresses are handed out in one order: first those that are set, then those that are kept, then free ones, at last
 * those of which nothing is known but that they are taken; within each by the machine's name, then by file and place,
 * then in the order of its adapters and configurations.
 */
export function forecast(inventory: Inventory, kind: FailoverKind, knowledge: ForecastKnowledge): Forecast {
  const machines = inNameOrder(inventory.protections()).map((protection) => ({
    protection,
    adapters: (protection.machine.networkAdapters ?? []).map((adapter: Adapter) =>
      waitingOf(inventory, protection, adapter, kind, knowledge),
    ),
  }));
  const applicants = machines.flatMap(({ adapters }) => adapters.flatMap((adapter) => adapter.applicants));
  const given = handOut(applicants, new AddressPools(inventory, knowledge.figures)).values();
  return {
    kind,
    machines: machines.map(({ protection, adapters }) => ({
      protection,
      adapters: adapters.map(({ applicants: own, ...adapter }) => ({
        ...adapter,
        addresses: own.map(() => given.next().value!),
      })),
    })),
  };
}

function waitingOf(
  inventory: Inventory,
  protection: Protection,
  adapter: Adapter,
  kind: FailoverKind,
  knowledge: ForecastKnowledge,
): Waiting {
  const network = forecastNetwork(inventory, protection, adapter, kind, knowledge.figures);
  const subnet = forecastSubnet(protection, adapter, kind, network);
  const configurations = adapter.ipConfigurations?.length ? adapter.ipConfigurations : [undefined];
  return {
    adapter,
    network,
    subnet,
    applicants: configurations.map((configuration) => ({
      adapter,
      configuration,
      ...assignmentOf(protection, adapter, configuration, kind),
      wish: wishOf(inventory, protection, adapter, configuration, kind, network, subnet, knowledge),
      network: network.network,
      subnet: subnet.subnet,
    })),
  };
}

function inNameOrder(protections: Iterable<Protection>): Protection[] {
  const named = [...protections].map((protection) => ({
    protection,
    name: protection.machine.name.toLowerCase(),
  }));
  named.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return named.map(({ protection }) => protection);
}
