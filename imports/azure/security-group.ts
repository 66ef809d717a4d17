import type { Estate } from "../estate.ts";
import { asNumber, asObject, asObjects, asText, type JsonObject } from "../json-values.ts";
import { namedResource } from "./named-resources.ts";
import type { AzureResource } from "./resource.ts";

/**
 * Microsoft.Network/networkSecurityGroups: what its own rules let out to port 443. What Azure's default rules let out they
 * all do. Nothing is noted where a rule speaks of addresses, or of parts of a network, since that may be the way or may not.
 */
export function readSecurityGroup(
  { idText, location, properties, from }: AzureResource,
  estate: Estate,
): void {
  const group = namedResource(estate, idText, from)!;
  group.set("region", location, from);
  if (!Array.isArray(properties.securityRules)) return;
  const outbound = outboundOf(asObjects(properties.securityRules).map(ruleOf));
  group.set("deniesOutbound", outbound.denies, from);
  group.set("outboundServiceTags", outbound.tags, from);
}

interface OutboundRule {
  readonly priority: number;
  readonly allows: boolean;
  /** Where it leads; undefined for a list that is not read. */
  readonly destinations: readonly string[];
  /** Whether it is of all that goes to port 443 from anywhere in the network. */
  readonly isOfAll: boolean;
}

function ruleOf(whole: JsonObject): OutboundRule | undefined {
  const rule: JsonObject = { ...whole, ...asObject(whole.properties) };
  if (asText(rule.direction)?.toLowerCase() !== "outbound") return undefined;
  const protocol = asText(rule.protocol)?.toLowerCase();
  const ports = texts(rule.destinationPortRange, rule.destinationPortRanges);
  if ((protocol !== "*" && protocol !== "tcp") || !ports.some(has443)) return undefined;
  const sources = texts(rule.sourceAddressPrefix, rule.sourceAddressPrefixes);
  return {
    priority: asNumber(rule.priority) ?? 0,
    allows: asText(rule.access)?.toLowerCase() === "allow",
    destinations: texts(rule.destinationAddressPrefix, rule.destinationAddressPrefixes),
    isOfAll:
      sources.some((source) => source === "*" || source.toLowerCase() === "virtualnetwork") &&
      texts(rule.sourcePortRange, rule.sourcePortRanges).includes("*"),
  };
}

/** What rules let out, as far as they tell it. */
interface Outbound {
  readonly denies: boolean | undefined;
  readonly tags: readonly string[] | undefined;
}

function outboundOf(rules: readonly (OutboundRule | undefined)[]): Outbound {
  const sorted = rules
    .filter((rule) => rule !== undefined)
    .sort((one, other) => one.priority - other.priority);
  const tags: string[] = [];
  const denied = new Set<string>();
  for (const { allows, destinations, isOfAll } of sorted) {
    const isEverywhere = destinations.some(isInternet);
    const named = destinations.filter((each) => isServiceTag(each));
    const isOther = destinations.length > named.length && !isEverywhere && !destinations.every(isWithin);
    // A rule for some machines, or for some addresses, does not tell how it is for all.
    if (isOther || (!isOfAll && (isEverywhere || named.length > 0))) return UNTOLD;
    if (isEverywhere && !allows) return { denies: true, tags };
    if (isEverywhere) break;
    for (const tag of named) {
      const folded = tag.toLowerCase();
      if (!allows) denied.add(folded);
      else if (denied.has(folded) || denied.has(serviceOf(folded)) || tags.includes(tag)) continue;
      // Of what a rule before keeps in a part, such as one region, this lets out the rest.
      else if ([...denied].some((each) => serviceOf(each) === folded)) return UNTOLD;
      else tags.push(tag);
    }
    // All of Azure, which service tags are a part of, or some of it.
    if (named.some((tag) => /^azurecloud(?:\.|$)/i.test(tag))) return UNTOLD;
  }
  return denied.size > 0 ? UNTOLD : { denies: false, tags: undefined };
}

/** `storage` of `storage.westeurope`, which is a part of it. */
function serviceOf(tag: string): string {
  return tag.split(".", 1)[0]!;
}

const UNTOLD: Outbound = { denies: undefined, tags: undefined };

function isInternet(destination: string): boolean {
  return destination === "*" || destination === "0.0.0.0/0" || destination.toLowerCase() === "internet";
}

/** Whether a destination lies in the network itself: what goes there is not what goes to Azure. */
function isWithin(destination: string): boolean {
  return (
    /^virtualnetwork$/i.test(destination) ||
    /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/.test(destination)
  );
}

function isServiceTag(destination: string): boolean {
  return (
    /^[A-Za-z][A-Za-z0-9]*(?:\.[A-Za-z0-9]+)?$/.test(destination) &&
    !isInternet(destination) &&
    !isWithin(destination)
  );
}

function has443(range: string): boolean {
  if (range === "*") return true;
  const [first, last = first] = range.split("-").map(Number);
  return first! <= 443 && last! >= 443;
}

/** The text of one member and those of a list beside it. */
function texts(one: unknown, list: unknown): readonly string[] {
  const all = [one, ...(Array.isArray(list) ? list : [])];
  return all.flatMap((each) => asText(each) ?? []);
}
