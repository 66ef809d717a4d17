import type { InlayHint, Location } from "vscode-languageserver";
import { adapterOutcome, type ForecastContext } from "../../answers/forecast/adapter-outcome.ts";
import type {
  AdapterOutcome,
  AddressOutcome,
  ForecastPart,
  NetworkOutcome,
  SubnetOutcome,
} from "../../answers/forecast/outcome.ts";
import {
  addressInWords,
  networkInWords,
  type PartInWords,
  subnetInWords,
} from "../../answers/forecast/words.ts";
import type { Adapter, AdapterForecast } from "../../forecast/types.ts";
import type { InventoryFile } from "../../inventory/inventory-file.ts";
import type { Protection } from "../../inventory/protection/protection.ts";
import type { Located } from "../../schemas/located.ts";
import { sameAddress } from "../../schemas/values/ip.ts";
import { toLocation, toPosition } from "../protocol/positions.ts";
import type { InlayHintSettings } from "../settings/settings.ts";
import type { Prose } from "../words/prose.ts";
import { type ToldPart, tooltipOf } from "./tooltip.ts";

/** What an adapter's hints are made with. */
export interface HintContext extends ForecastContext {
  readonly file: InventoryFile;
  readonly shown: InlayHintSettings;
  readonly prose: Prose;
}

/** A part of a forecast that the text does not say, and where it is shown: behind what the text says in its place. */
interface Shown extends ToldPart {
  readonly offset: number;
  readonly location: Location | undefined;
}

/** What a failover makes of an adapter, where that is not said in the text. */
export function adapterHints(
  context: HintContext,
  protection: Protection,
  forecast: AdapterForecast,
): InlayHint[] {
  const outcome = adapterOutcome(context, protection, forecast);
  const parts = shownParts(context, forecast, outcome);
  const offsets = [...new Set(parts.map(({ offset }) => offset))].sort((a, b) => a - b);
  return offsets.map((offset) =>
    hint(
      context,
      offset,
      parts.filter((part) => part.offset === offset),
    ),
  );
}

function shownParts(
  context: HintContext,
  { adapter, network, subnet, addresses }: AdapterForecast,
  outcome: AdapterOutcome,
): Shown[] {
  const { shown, inventory } = context;
  const parts: Shown[] = [];
  const add = (
    subject: string,
    offset: number,
    part: ForecastPart,
    words: PartInWords | undefined,
    object?: Located,
  ) => {
    const location = object && toLocation(inventory, object.at("name"));
    if (words) parts.push({ subject, offset, part, words, location });
  };
  const atNetwork = endOf(adapter, "network") ?? endOf(adapter, "name")!;
  if (shown.network && tellsNetwork(outcome.network)) {
    add("Network", atNetwork, outcome.network, networkInWords(outcome.network), network.network?.object);
  }
  const atSubnet = endOf(adapter, "subnet") ?? atNetwork;
  if (shown.subnet && tellsSubnet(outcome.subnet, adapter)) {
    const words = subnetInWords(outcome.subnet, outcome.network);
    add("Subnet", atSubnet, outcome.subnet, words, subnet.subnet?.object);
  }
  for (const [index, address] of outcome.addresses.entries()) {
    if (!shown.address || !tellsAddress(address)) continue;
    const { configuration } = addresses[index]!;
    const offset = (configuration && endOf(configuration, "address")) ?? atSubnet;
    add("Address", offset, address, addressInWords(address, outcome.subnet));
  }
  return parts;
}

/** A network that is set for the machine, or set to none, stands in its replication block. */
function tellsNetwork({ why }: NetworkOutcome): boolean {
  return why === "mapped" || why === "default" || why === "unmapped" || why === "not-in-cloud";
}

/** A subnet of the same name is what anybody expects, and one that is not there has a finding. */
function tellsSubnet({ why, value }: SubnetOutcome, { subnet }: Adapter): boolean {
  if (why !== "first-listed" && why !== "first-alphabetical") return false;
  return value!.toLowerCase() !== subnet?.toLowerCase();
}

/** An address that is set stands in the text, and so does one that is kept. */
function tellsAddress({ why, value, source }: AddressOutcome): boolean {
  if (why === "full") return true;
  if (why === "set" || value === undefined) return false;
  return source === undefined || !sameAddress(source, value);
}

/** Where the value of a property ends; undefined where it is not recorded. */
function endOf(node: Located, property: string): number | undefined {
  return node.fact(property) === undefined ? undefined : node.at(property).end;
}

function hint({ file, prose }: HintContext, offset: number, parts: readonly Shown[]): InlayHint {
  const isEstimate = parts.some(({ part }) => part.estimate);
  const label = parts.map(({ words, location }, index) => ({
    value: `${index > 0 ? " / " : isEstimate ? "≈ " : "→ "}${words.value}`,
    ...(location ? { location } : {}),
  }));
  return {
    position: toPosition(file.document, offset),
    label,
    tooltip: tooltipOf(prose, parts),
    paddingLeft: true,
  };
}
