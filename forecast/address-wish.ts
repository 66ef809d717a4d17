import type { RowId } from "../documents/index.ts";
import type { Inventory } from "../inventory/inventory.ts";
import { type Protection, scenarioOf } from "../inventory/protection/protection.ts";
import type { IPConfiguration, VirtualMachine } from "../schemas/generated/types.ts";
import { addressFamily, sameAddress } from "../schemas/values/ip.ts";
import { sourceSubnet } from "./subnet.ts";
import { setFor, unusableTarget } from "./target-of-adapter.ts";
import { isTold } from "./told-subnet.ts";
import type {
  Adapter,
  DestinationSubnet,
  FailoverKind,
  ForecastKnowledge,
  NetworkForecast,
  SubnetForecast,
  Whereabouts,
} from "./types.ts";

/** What a configuration is to get, before it is known what is free. */
export type AddressWish =
  /** This address and no other. */
  | { readonly kind: "set"; readonly address: string; readonly row: RowId | undefined }
  /** This address where it is free, else one from an end of the range. */
  | {
      readonly kind: "keep";
      readonly address: string;
      readonly otherwise: "lowest" | "highest";
      readonly row: RowId;
      /** Left out: it is the address of the source. */
      readonly why?: "as-in-failover";
      /** Whether documents disagree on it. */
      readonly isDoubtful: boolean;
    }
  /** Whatever is free. */
  | { readonly kind: "any"; readonly row: RowId; readonly isDoubtful: boolean }
  /** Nothing: it is connected to nothing. */
  | { readonly kind: "none" }
  /** The documents, or the inventory, do not say. `takesOne`: it is certain that an address of the subnet goes away. */
  | { readonly kind: "unknown"; readonly takesOne: boolean };

const NOTHING: AddressWish = { kind: "none" };
const TAKES_ONE: AddressWish = { kind: "unknown", takesOne: true };
const UNKNOWN: AddressWish = { kind: "unknown", takesOne: false };

/**
 * Works out what an IP configuration is to get in the subnet that its adapter comes up in.
 *
 * @param ofFailover where the adapter comes up in a failover, whichever kind is asked about
 */
export function wishOf(
  inventory: Inventory,
  protection: Protection,
  adapter: Adapter,
  configuration: IPConfiguration | undefined,
  failover: FailoverKind,
  network: NetworkForecast,
  forecast: SubnetForecast,
  ofFailover: Whereabouts,
  knowledge: ForecastKnowledge,
): AddressWish {
  const { why, subnet } = forecast;
  if (!subnet) return isTold(why) ? NOTHING : UNKNOWN;
  const betweenRegions = scenarioOf(protection) === "azure-to-azure";
  const set = setAddress(adapter, configuration, failover);
  if (set !== undefined)
    return { kind: "set", address: set, row: rowOfSet(betweenRegions, configuration, set) };
  if (isPrimary(adapter, configuration) && unusableTarget(adapter, failover, "address")) return TAKES_ONE;
  const source = configuration?.address;
  if (source !== undefined && subnet.prefix && addressFamily(source) !== subnet.prefix.family) return UNKNOWN;
  if (betweenRegions) {
    // What is worked out from an estimate is one too. Documents disagree on secondary addresses, and on IPv6 the support
    // matrix says that it is not supported.
    const isDoubtful =
      network.estimate ||
      (!isPrimary(adapter, configuration) && configuration?.target === undefined) ||
      (source !== undefined && addressFamily(source) === 6);
    return failover === "failover"
      ? inFailover(inventory, adapter, { source, isDoubtful }, subnet)
      : inTestFailover({ source, isDoubtful }, network, ofFailover);
  }
  if ((protection.machine as VirtualMachine).replication?.to !== "azure") return UNKNOWN;
  return toAzure(protection.machine as VirtualMachine, adapter, configuration, failover, forecast, knowledge);
}

/** What is set by hand: on the adapter for its primary configuration, on a secondary one itself. */
function setAddress(
  adapter: Adapter,
  configuration: IPConfiguration | undefined,
  failover: FailoverKind,
): string | undefined {
  if (isPrimary(adapter, configuration)) return setFor(adapter, failover, "address");
  return failover === "failover" && adapter.nodeType === "AzureNetworkAdapter"
    ? configuration?.target?.address
    : undefined;
}

/** An address that may be kept. Of a secondary one without a target of its own, documents disagree whether it is. */
interface Kept {
  readonly source: string | undefined;
  readonly isDoubtful: boolean;
}

function rowOfSet(
  betweenRegions: boolean,
  configuration: IPConfiguration | undefined,
  set: string,
): RowId | undefined {
  if (betweenRegions) return "azure-to-azure-network-mapping/ip-override";
  const source = configuration?.address;
  const isKept = source !== undefined && sameAddress(source, set);
  return isKept ? "hyperv-to-azure/azure-network/retain-source-ip" : undefined;
}

function inFailover(
  inventory: Inventory,
  adapter: Adapter,
  { source, isDoubtful }: Kept,
  subnet: DestinationSubnet,
): AddressWish {
  const from = sourceSubnet(inventory, adapter)?.addressPrefix;
  if (!from || !subnet.prefix) return TAKES_ONE;
  if (!from.equals(subnet.prefix)) {
    return { kind: "any", row: "azure-to-azure-network-mapping/failover-different-space", isDoubtful };
  }
  const row = "azure-to-azure-network-mapping/failover-same-space";
  return source === undefined
    ? TAKES_ONE
    : { kind: "keep", address: source, otherwise: "lowest", row, isDoubtful };
}

function inTestFailover(
  { source, isDoubtful }: Kept,
  { network }: NetworkForecast,
  ofFailover: Whereabouts,
): AddressWish {
  if (source === undefined) return TAKES_ONE;
  const row =
    ofFailover.network.network === network
      ? "azure-to-azure-network-mapping/test-failover-same-vnet"
      : "azure-to-azure-network-mapping/test-failover-other-vnet";
  return { kind: "keep", address: source, otherwise: "highest", row, isDoubtful };
}

/** What a Hyper-V guest gets in Azure where no address is set: in a test the one of a failover, else whatever is free. */
function toAzure(
  machine: VirtualMachine,
  adapter: Adapter,
  configuration: IPConfiguration | undefined,
  failover: FailoverKind,
  { estimate }: SubnetForecast,
  { isLinux }: ForecastKnowledge,
): AddressWish {
  // Of further addresses that a guest has on an adapter, no document says anything.
  if (!isPrimary(adapter, configuration)) return UNKNOWN;
  if (failover === "test-failover") {
    if (unusableTarget(adapter, "failover", "address")) return TAKES_ONE;
    const address = setFor(adapter, "failover", "address");
    const row = "test-failover-to-azure/address";
    if (address !== undefined)
      return { kind: "keep", address, otherwise: "lowest", row, why: "as-in-failover", isDoubtful: estimate };
  }
  const row =
    configuration?.assignment === "static" && isLinux(machine)
      ? "hyperv-to-azure/network/static-ip-linux"
      : "on-premises-to-azure-networking/next-address";
  return { kind: "any", row, isDoubtful: false };
}

/** Whether a configuration is the first of its adapter: the one marked so, else the one that stands first. */
export function isPrimary(adapter: Adapter, configuration: IPConfiguration | undefined): boolean {
  if (!configuration) return true;
  const configurations = adapter.ipConfigurations ?? [];
  const primary = configurations.find((each) => each.primary === true) ?? configurations[0];
  return configuration === primary;
}
