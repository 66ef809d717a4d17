import type { RowId } from "../../documents/index.ts";
import type { Adapter, AdapterForecast, FailoverKind } from "../../forecast/types.ts";
import { type ForecastQuestion, missingProperties } from "../facts/forecast/missing-properties.ts";
import type { Fact } from "../run/fact.ts";
import type { RowCheck } from "../run/row-check.ts";
import { type AnyCheck, check } from "./check.ts";

type Facts = readonly Fact[];

/** What is asked of a forecast, in the order of the way to it: each needs the answers before it. */
const ON_THE_WAY = ["network", "subnet", "address"] as const;

/** The facts by which each part of the forecast of a guest's adapter is told. */
const OF_GUESTS: Readonly<Record<(typeof ON_THE_WAY)[number], Facts>> = {
  network: [
    "VirtualMachine.host",
    "VirtualMachine.networkAdapters",
    "NetworkAdapter.network",
    "NetworkAdapter.target",
    "NetworkAdapter.testFailoverTarget",
    "Replication.to",
    "Replication.network",
    "Replication.testFailoverNetwork",
    "ReplicationTarget.cloud",
    "VMNetwork.logicalNetwork",
    "Cloud.logicalNetworks",
    "Inventory.networkMappings",
  ],
  subnet: [
    "NetworkAdapter.subnet",
    "AdapterTarget.subnet",
    "TestFailoverTarget.subnet",
    "VirtualNetwork.subnets",
    "VMNetwork.subnets",
  ],
  address: [
    "VirtualMachine.operatingSystem",
    "GuestOperatingSystem.name",
    "NetworkAdapter.ipConfigurations",
    "AdapterTarget.address",
    "TestFailoverTarget.address",
    "IPConfiguration.address",
    "IPConfiguration.assignment",
    "VirtualNetworkSubnet.addressPrefix",
    "VirtualNetworkSubnet.usedAddresses",
    "VMNetworkSubnet.addressPrefix",
  ],
};

/** The same of the adapter of a machine in Azure. */
const OF_AZURE: typeof OF_GUESTS = {
  network: [
    "AzureVirtualMachine.networkAdapters",
    "AzureNetworkAdapter.network",
    "AzureNetworkAdapter.target",
    "AzureNetworkAdapter.testFailoverTarget",
    "AzureReplication.to",
    "AzureReplication.network",
    "AzureReplication.testFailoverNetwork",
    "ReplicationTarget.region",
    "Inventory.networkMappings",
  ],
  subnet: [
    "AzureNetworkAdapter.subnet",
    "AdapterTarget.subnet",
    "TestFailoverTarget.subnet",
    "VirtualNetwork.subnets",
  ],
  address: [
    "AzureNetworkAdapter.ipConfigurations",
    "AdapterTarget.address",
    "TestFailoverTarget.address",
    "IPConfiguration.address",
    "IPConfiguration.assignment",
    "IPConfigurationTarget.address",
    "VirtualNetworkSubnet.addressPrefix",
    "VirtualNetworkSubnet.usedAddresses",
  ],
};

/**
 * The facts by which the forecast of an adapter is told.
 *
 * @param about as far as which part; left out: all of it
 */
export function forecastFacts(visit: Adapter["nodeType"], about: ForecastQuestion = "address"): Facts {
  const facts = visit === "NetworkAdapter" ? OF_GUESTS : OF_AZURE;
  const last = about === "given-address" ? "address" : about;
  return ON_THE_WAY.slice(0, ON_THE_WAY.indexOf(last) + 1).flatMap((part) => facts[part]);
}

/** A check of the forecast of an adapter. */
export interface AdapterCheckSpec<MessageId extends string> {
  readonly rows: readonly [RowId, ...RowId[]];
  readonly kind: FailoverKind;
  /** The facts that it asks for beside those of the forecast. */
  readonly facts?: readonly Fact[];
  /**
   * The part of the forecast that the rows are about: what it depends on leaves them undecided where it is unknown. Left
   * out where the check decides none of them.
   */
  readonly about?: ForecastQuestion;
  /** Adapters of which the rows ask something; others pass without a look. Left out: all. */
  matters?(adapter: Adapter): boolean;
  /** Forecasts of which the rows say something; others pass without a look. Left out: all. */
  concerns?(forecast: AdapterForecast): boolean;
  decide(forecast: AdapterForecast, check: RowCheck<MessageId>): void;
}

/** Makes the checks of a forecast at the adapters of one kind of machine. */
export function adapterCheck<const MessageId extends string>(
  visit: Adapter["nodeType"],
  spec: AdapterCheckSpec<MessageId>,
): AnyCheck<MessageId> {
  const { kind, about, matters, concerns, decide } = spec;
  return check<Adapter["nodeType"], MessageId>({
    visit,
    rows: spec.rows,
    facts: [...new Set([...forecastFacts(visit, about), ...(spec.facts ?? [])])],
    decide(adapter, rowCheck) {
      if (matters?.(adapter) === false) return;
      const forecast = rowCheck.run.forecasts.ofAdapter(kind, adapter);
      if (!forecast || concerns?.(forecast) === false) return;
      if (about) {
        const missing = missingProperties(rowCheck.inventory, forecast, kind, about);
        for (const { node, property } of missing) rowCheck.unrecorded(node, property);
      }
      decide(forecast, rowCheck);
    },
  });
}
