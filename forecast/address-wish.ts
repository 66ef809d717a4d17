import type { Inventory } from "../inventory/inventory.ts";
import { targetNetworkOf } from "../inventory/networks/target-network.ts";
import { type Protection, scenarioOf } from "../inventory/protection/protection.ts";
import type { IPConfiguration, VirtualMachine } from "../schemas/generated/types.ts";
import { addressFamily } from "../schemas/values/ip.ts";
import type { ForecastRow } from "./rows.ts";
import { sourceSubnet } from "./subnet.ts";
import type {
  Adapter,
  DestinationSubnet,
  FailoverKind,
  ForecastKnowledge,
  NetworkForecast,
} from "./types.ts";

/** What a configuration is to get, before it is known what is free. */
export type AddressWish =
  /** This address and no other. */
  | { readonly kind: "set"; readonly address: string; readonly row: ForecastRow | undefined }
  /** This address where it is free, else one from an end of the range. */
  | {
      readonly kind: "keep";
      readonly address: string;
      readonly otherwise: "lowest" | "highest";
      readonly row: ForecastRow;
    }
  /** Whatever is free. */
  | { readonly kind: "any"; readonly row: ForecastRow }
  /** Nothing: it is connected to nothing; or the documents, or the inventory, do not say. */
  | { readonly kind: "none" | "unknown" };

const UNKNOWN: AddressWish = { kind: "unknown" };

/** Works out what an IP configuration is to get in the subnet that its adapter comes up in. */
export function wishOf(
  inventory: Inventory,
  protection: Protection,
  adapter: Adapter,
  configuration: IPConfiguration | undefined,
  failover: FailoverKind,
  network: NetworkForecast,
  subnet: DestinationSubnet,
  knowledge: ForecastKnowledge,
): AddressWish {
  const betweenRegions = scenarioOf(protection) === "azure-to-azure";
  const set = isPrimary(adapter, configuration)
    ? (failover === "failover" ? adapter.target : adapter.testFailoverTarget)?.address
    : undefined;
  if (set !== undefined)
    return { kind: "set", address: set, row: rowOfSet(betweenRegions, configuration, set) };
  const source = configuration?.address;
  if (source !== undefined && subnet.prefix && addressFamily(source) !== subnet.prefix.family) return UNKNOWN;
  if (betweenRegions) {
    return failover === "failover"
      ? inFailover(inventory, adapter, source, subnet)
      : inTestFailover(inventory, protection, adapter, source, network);
  }
  return fromHyperV(protection.machine as VirtualMachine, configuration, failover, knowledge);
}

function rowOfSet(
  betweenRegions: boolean,
  configuration: IPConfiguration | undefined,
  set: string,
): ForecastRow | undefined {
  if (betweenRegions) return "azure-to-azure-network-mapping/ip-override";
  return configuration?.address === set ? "hyperv-to-azure/azure-network/retain-source-ip" : undefined;
}

function inFailover(
  inventory: Inventory,
  adapter: Adapter,
  source: string | undefined,
  subnet: DestinationSubnet,
): AddressWish {
  const from = sourceSubnet(inventory, adapter)?.addressPrefix;
  if (!from || !subnet.prefix) return UNKNOWN;
  if (!from.equals(subnet.prefix)) {
    return { kind: "any", row: "azure-to-azure-network-mapping/failover-different-space" };
  }
  const row = "azure-to-azure-network-mapping/failover-same-space";
  return source === undefined ? UNKNOWN : { kind: "keep", address: source, otherwise: "lowest", row };
}

function inTestFailover(
  inventory: Inventory,
  protection: Protection,
  adapter: Adapter,
  source: string | undefined,
  { network }: NetworkForecast,
): AddressWish {
  if (source === undefined) return UNKNOWN;
  const failoverTarget = targetNetworkOf(inventory, protection, adapter);
  const same = typeof failoverTarget === "object" && failoverTarget.network === network?.object;
  const row = same
    ? "azure-to-azure-network-mapping/test-failover-same-vnet"
    : "azure-to-azure-network-mapping/test-failover-other-vnet";
  return { kind: "keep", address: source, otherwise: "highest", row };
}

/** Of Hyper-V guests the documents say one thing: a static address of a Linux guest is not carried over to Azure. */
function fromHyperV(
  machine: VirtualMachine,
  configuration: IPConfiguration | undefined,
  failover: FailoverKind,
  { isLinux }: ForecastKnowledge,
): AddressWish {
  const toAzure = machine.replication?.to === "azure";
  if (!toAzure || failover !== "failover" || configuration?.assignment !== "static" || !isLinux(machine))
    return UNKNOWN;
  return { kind: "any", row: "hyperv-to-azure/network/static-ip-linux" };
}

function isPrimary(adapter: Adapter, configuration: IPConfiguration | undefined): boolean {
  if (!configuration) return true;
  const configurations = adapter.ipConfigurations ?? [];
  const primary = configurations.find((each) => each.primary === true) ?? configurations[0];
  return configuration === primary;
}
