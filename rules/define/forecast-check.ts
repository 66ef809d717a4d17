import type { RowId } from "../../documents/index.ts";
import type { Adapter, AdapterForecast, FailoverKind } from "../../forecast/types.ts";
import { type ForecastQuestion, missingProperties } from "../facts/forecast/missing-properties.ts";
import type { Fact } from "../run/fact.ts";
import type { RowCheck } from "../run/row-check.ts";
import { type AnyCheck, check } from "./check.ts";

/** The facts that the forecast of an adapter depends on. */
export const FORECAST_FACTS = [
  "VirtualMachine.host",
  "VirtualMachine.networkAdapters",
  "VirtualMachine.operatingSystem",
  "GuestOperatingSystem.name",
  "NetworkAdapter.network",
  "NetworkAdapter.subnet",
  "NetworkAdapter.ipConfigurations",
  "NetworkAdapter.target",
  "NetworkAdapter.testFailoverTarget",
  "AzureVirtualMachine.networkAdapters",
  "AzureNetworkAdapter.network",
  "AzureNetworkAdapter.subnet",
  "AzureNetworkAdapter.ipConfigurations",
  "AzureNetworkAdapter.target",
  "AzureNetworkAdapter.testFailoverTarget",
  "AdapterTarget.subnet",
  "AdapterTarget.address",
  "TestFailoverTarget.subnet",
  "TestFailoverTarget.address",
  "IPConfiguration.address",
  "IPConfiguration.assignment",
  "IPConfigurationTarget.address",
  "Replication.to",
  "Replication.network",
  "Replication.testFailoverNetwork",
  "AzureReplication.to",
  "AzureReplication.network",
  "AzureReplication.testFailoverNetwork",
  "ReplicationTarget.region",
  "ReplicationTarget.cloud",
  "VirtualNetwork.subnets",
  "VirtualNetworkSubnet.addressPrefix",
  "VirtualNetworkSubnet.usedAddresses",
  "VMNetwork.subnets",
  "VMNetwork.logicalNetwork",
  "Cloud.logicalNetworks",
  "VMNetworkSubnet.addressPrefix",
  "Inventory.networkMappings",
] as const satisfies readonly Fact[];

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
    facts: [...FORECAST_FACTS, ...(spec.facts ?? [])],
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
