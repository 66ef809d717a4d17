import { adapterOutcome } from "../../answers/forecast/adapter-outcome.ts";
import { NetworkEnds } from "../../answers/forecast/network-ends.ts";
import type { AdapterOutcome, ForecastPart } from "../../answers/forecast/outcome.ts";
import {
  addressInWords,
  KINDS,
  networkInWords,
  type PartInWords,
  subnetInWords,
} from "../../answers/forecast/words.ts";
import type { AdapterForecast, FailoverKind } from "../../forecast/types.ts";
import { isMachine } from "../../inventory/nodes/machines.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";
import { counted } from "../../schemas/values/numbers.ts";
import type { View } from "../views/view.ts";
import type { Prose } from "../words/prose.ts";

const ADAPTERS: readonly string[] = ["NetworkAdapter", "AzureNetworkAdapter"] satisfies EntityName[];
const NETWORKS: readonly string[] = ["VirtualNetwork", "VMNetwork"] satisfies EntityName[];
const SUBNETS: readonly string[] = ["VirtualNetworkSubnet", "VMNetworkSubnet"] satisfies EntityName[];

const FAILOVERS: readonly FailoverKind[] = ["failover", "test-failover"];

/** How many adapters of a machine are told of. */
const MOST_ADAPTERS = 4;

/**
 * What a failover and a test failover do to what the cursor is at: an adapter or a part of it, the network of a machine's
 * replication, or a network and its subnets, into which machines come. Empty where nothing there is protected.
 */
export function forecastPart(prose: Prose, view: View, object: Located, property: string): string {
  const adapter = ancestor(object, ADAPTERS);
  if (adapter) return adapterPart(prose, view, adapter, object);
  const kind =
    property === "testFailoverNetwork" ? "test-failover" : property === "network" ? "failover" : undefined;
  if (kind && /Replication$/.test(object.nodeType)) return machinePart(prose, view, object.parent!, [kind]);
  if (property !== "name") return "";
  if (isMachine(object)) return machinePart(prose, view, object, ["failover"]);
  return NETWORKS.includes(object.nodeType) || SUBNETS.includes(object.nodeType)
    ? arrivals(view, object)
    : "";
}

/** Who comes up in a network or a subnet. */
export function arrivals(view: View, place: Located): string {
  const isSubnet = SUBNETS.includes(place.nodeType);
  const lines = FAILOVERS.flatMap((kind) => {
    const machines = new Set<Located>();
    let count = 0;
    for (const { protection, adapters } of view.run.forecasts.of(kind).machines) {
      for (const { network, subnet } of adapters) {
        if ((isSubnet ? subnet.subnet?.object : network.network?.object) !== place) continue;
        count++;
        machines.add(protection.machine);
      }
    }
    if (count === 0) return [];
    return `In a ${KINDS[kind]} ${counted(count, "adapter")} of ${counted(machines.size, "machine")} ${count === 1 ? "comes" : "come"} up here.`;
  });
  return lines.join(" ");
}

function machinePart(prose: Prose, view: View, machine: Located, kinds: readonly FailoverKind[]): string {
  const adapters = (machine as { networkAdapters?: readonly Located[] }).networkAdapters ?? [];
  const lines = kinds.flatMap((kind) =>
    adapters.slice(0, MOST_ADAPTERS).flatMap((adapter) => {
      const outcome = outcomeOf(view, kind, adapter, adapter);
      return outcome
        ? `${prose.bold(sentence(KINDS[kind]))}, ${prose.code(outcome.name)}: ${inWords(prose, outcome)}`
        : [];
    }),
  );
  if (lines.length > 0 && adapters.length > MOST_ADAPTERS)
    lines.push(`and ${adapters.length - MOST_ADAPTERS} more adapters`);
  return lines.length === 0 ? "" : prose.list(lines);
}

function adapterPart(prose: Prose, view: View, adapter: Located, object: Located): string {
  const lines = FAILOVERS.flatMap((kind) => {
    // What is set for one of the two says nothing of the other.
    if (object.nodeType === "AdapterTarget" && kind === "test-failover") return [];
    if (object.nodeType === "TestFailoverTarget" && kind === "failover") return [];
    const outcome = outcomeOf(view, kind, adapter, object);
    return outcome ? `${prose.bold(sentence(KINDS[kind]))}: ${inWords(prose, outcome)}` : [];
  });
  return lines.length === 0 ? "" : prose.list(lines);
}

/** How an adapter comes up; at one of its configurations only with the address of that. */
function outcomeOf(
  view: View,
  kind: FailoverKind,
  adapter: Located,
  object: Located,
): AdapterOutcome | undefined {
  const forecast = view.run.forecasts.ofAdapter(kind, adapter);
  const protection = view.inventory.protectionOf(adapter.parent!);
  if (!forecast || !protection) return undefined;
  const { inventory } = view;
  const context = {
    inventory,
    kind,
    sources: new NetworkEnds(inventory),
    targets: new NetworkEnds(inventory),
  };
  const own = forecast.addresses.filter(({ configuration }) => configuration === object);
  const shown: AdapterForecast = own.length > 0 ? { ...forecast, addresses: own } : forecast;
  return adapterOutcome(context, protection, shown);
}

function inWords(prose: Prose, { network, subnet, addresses }: AdapterOutcome): string {
  const parts = [part(prose, "network", networkInWords(network), network)];
  const inSubnet = subnetInWords(subnet, network);
  if (inSubnet) parts.push(part(prose, "subnet", inSubnet, subnet));
  for (const address of addresses) {
    const words = addressInWords(address, subnet);
    if (!words) continue;
    const { source, value } = address;
    const what = source !== undefined && source !== value ? `${prose.code(source)} →` : "address";
    parts.push(part(prose, what, words, address));
  }
  return parts.join("; ");
}

function part(
  prose: Prose,
  what: string,
  { value, reason }: PartInWords,
  { value: name, estimate }: ForecastPart,
): string {
  const reasons = [reason && prose.text(reason), estimate ? "an estimate" : ""].filter((each) => each !== "");
  const shown = name === undefined ? value : prose.code(name);
  return `${what} ${shown}${reasons.length > 0 ? ` (${reasons.join(", ")})` : ""}`;
}

function ancestor(node: Located, kinds: readonly string[]): Located | undefined {
  for (let at: Located | undefined = node; at; at = at.parent) if (kinds.includes(at.nodeType)) return at;
  return undefined;
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
