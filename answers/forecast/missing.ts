import type { AdapterForecast, FailoverKind } from "../../forecast/types.ts";
import type { Inventory } from "../../inventory/inventory.ts";
import { objectName } from "../../inventory/names/object-name.ts";
import { targetNetworkOf } from "../../inventory/networks/target-network.ts";
import { isUnusable } from "../../inventory/nodes/unusable.ts";
import { type Protection, scenarioOf } from "../../inventory/protection/protection.ts";
import {
  type ForecastQuestion,
  type MissingProperty,
  missingProperties,
} from "../../rules/facts/forecast/missing-properties.ts";
import type { HyperVHost, VirtualMachine } from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";
import type { MissingForForecast } from "./outcome.ts";

/** Where to look for what is missing. */
interface Context {
  readonly inventory: Inventory;
  readonly kind: FailoverKind;
}

/** What a part of a forecast lacks, where it is unknown. */
export function missingFor(
  { inventory, kind }: Context,
  forecast: AdapterForecast,
  about: ForecastQuestion,
): MissingForForecast[] {
  const missing = missingProperties(inventory, forecast, kind, about);
  return missing.map((fact) => missingFact(fact.node, fact.property, forecast.adapter.parent));
}

/** What the network of a forecast lacks: often a name that leads nowhere. */
export function missingForNetwork(
  context: Context,
  protection: Protection,
  forecast: AdapterForecast,
): MissingForForecast[] {
  const { inventory, kind } = context;
  // Of the network of a test at a secondary site no document says anything, and an inventory has no place for it.
  if (kind === "test-failover" && scenarioOf(protection) === "vmm-to-vmm") return [];
  const { machine, host, possibleScenarios } = protection;
  if (machine.nodeType === "VirtualMachine" && possibleScenarios.length > 1) {
    return whoManages(machine, host).map((fact) => missingFact(fact.node, fact.property, machine));
  }
  const target = kind === "failover" ? targetNetworkOf(inventory, protection, forecast.adapter) : "unknown";
  return typeof target === "object" && !target.network
    ? [missingFact(target.namedBy, "network", forecast.adapter.parent)]
    : missingFor(context, forecast, "network");
}

/** A fact that an object lacks, as the forecast of a machine tells it. */
export function missingFact(node: Located, property: string, machine: Located): MissingForForecast {
  const recorded = node.fact(property);
  return {
    fact: `${node.nodeType}.${property}`,
    object: objectName(node),
    isOwn: isPartOf(node, machine),
    isWrong: isUnusable(node, property),
    lost: typeof recorded === "string" ? recorded : undefined,
  };
}

/** What would tell whether VMM manages the host of a machine. Nothing where the host says both. */
function whoManages(machine: VirtualMachine, host: HyperVHost | undefined): MissingProperty[] {
  if (!host) return [{ node: machine, property: "host" }];
  return host.hostGroup === undefined || host.site === undefined
    ? [{ node: host, property: host.hostGroup === undefined ? "hostGroup" : "site" }]
    : [];
}

function isPartOf(node: Located, whole: Located): boolean {
  for (let at: Located | undefined = node; at !== undefined; at = at.parent) if (at === whole) return true;
  return false;
}
