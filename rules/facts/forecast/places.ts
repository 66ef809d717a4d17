import { targetOf } from "../../../forecast/target-of-adapter.ts";
import type { Adapter, FailoverKind, NetworkForecast, SubnetForecast } from "../../../forecast/types.ts";
import { sameAddress } from "../../../schemas/values/ip.ts";
import type { RelatedPlace } from "../../run/finding.ts";

/** Where the network that an adapter comes up in stands, and the mapping that leads there. */
export function placeOfNetwork({ network, mapping }: NetworkForecast): RelatedPlace[] {
  const places: RelatedPlace[] = [];
  if (network?.object)
    places.push({ place: network.object.at("name"), message: "the network that it comes up in" });
  if (mapping) places.push({ place: mapping.target.at("network"), message: "mapped here" });
  return places;
}

/** Where the subnet that an adapter comes up in stands. */
export function placeOfSubnet({ subnet }: SubnetForecast): RelatedPlace[] {
  const object = subnet?.object;
  return object ? [{ place: object.at("addressPrefix"), message: "the subnet that it comes up in" }] : [];
}

/** Where the adapter that has an address already says so. */
export function placeOfHolder(
  holder: Adapter | undefined,
  kind: FailoverKind,
  address: string,
): RelatedPlace[] {
  if (!holder) return [];
  const target = targetOf(holder, kind);
  const isAsked = (asked: { readonly address?: string | undefined } | undefined) =>
    asked?.address !== undefined && asked.address !== "none" && sameAddress(asked.address, address);
  const asking = isAsked(target) ? target : holder.ipConfigurations?.find(isAsked);
  const place = asking ? asking.at("address") : holder.at("name");
  return [{ place, message: `'${holder.parent.name}' has the address` }];
}
