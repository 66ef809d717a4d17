import { isPrimary } from "../../forecast/address-wish.ts";
import type { Inventory } from "../../inventory/inventory.ts";
import { remembered } from "../../inventory/remembered.ts";
import type {
  AdapterTarget,
  AzureNetworkAdapter,
  AzureVirtualMachine,
  LoadBalancer,
  PublicIpAddress,
} from "../../schemas/generated/types.ts";
import type { Located, Place } from "../../schemas/located.ts";
import { azureAdapterRule } from "../define/azure-adapter-rule.ts";
import { goesToZone, ZONE_FACTS } from "../facts/machines/azure-regions.ts";
import { isNamed } from "../facts/names.ts";
import { needTarget } from "../facts/networks/azure-targets.ts";
import { PUBLIC_ADDRESS_FACTS } from "../facts/networks/public-addresses.ts";
import { leftOut } from "../run/choices.ts";
import type { ReferenceAt } from "../run/finding.ts";
import type { RowCheck } from "../run/row-check.ts";

const ADDRESS = "azure-basic-public-addresses/retired";
const BALANCER = "azure-basic-load-balancers/retired";

/** What depends on the facts of one of them, and not on those of the other. */
const OF_ADDRESS = [ADDRESS] as const;
const OF_BALANCER = [BALANCER] as const;

type Check = RowCheck<"retired">;

/** Warns of public addresses and load balancers of the Basic SKU, which Azure has retired: once of each. */
export default azureAdapterRule({
  name: "azure-network/retired-sku",
  description: "A Basic public IP address or load balancer of an Azure machine, which Azure has retired",
  level: "warning",
  looksAround: true,
  rows: [ADDRESS, BALANCER],
  facts: [...ZONE_FACTS, ...PUBLIC_ADDRESS_FACTS],
  factsOfRows: [
    { rows: [ADDRESS], facts: ["PublicIpAddress.sku"] },
    {
      rows: [BALANCER],
      facts: ["AdapterTarget.loadBalancer", "IPConfiguration.loadBalancers", "LoadBalancer.sku"],
    },
  ],
  messages: {
    retired:
      "{{what}} '{{name}}' of '{{machine}}' is Basic. Azure retired Basic ones on {{retirement}}: what is there works on, without support or SLA. {{advice}}",
  },
  decide(adapter, check) {
    const retired = retiredOnesOf(adapter, check);
    if (retired.length === 0) return;
    const seen = new Set<Located>();
    for (const { object, place, row } of retired) {
      const isFirst = !seen.has(object) && remembered(check.inventory, firstUses).get(object) === adapter;
      seen.add(object);
      if (!isFirst || isReportedForZone(row, adapter, check)) {
        check.broken([row]);
        continue;
      }
      check.report({
        messageId: "retired",
        data: {
          ...WORDS[row],
          name: object.name,
          machine: adapter.parent.name,
          retirement: check.limit(row, "retirement"),
        },
        place,
        related: [{ place: object.at("sku"), message: "its SKU" }],
        rows: [row],
      });
    }
  },
});

const WORDS = {
  [ADDRESS]: { what: "Public IP address", advice: "Make it static, then upgrade it to Standard." },
  [BALANCER]: { what: "Load balancer", advice: "Move to a Standard one." },
} as const;

type RetiredRow = keyof typeof WORDS;

/** What Azure retired in its Basic SKU. */
type Retired = PublicIpAddress | LoadBalancer;

/** One of them at the place where it is named. */
interface Use {
  readonly object: Retired;
  readonly place: Place;
  readonly row: RetiredRow;
}

/** What of an adapter is Basic: of its IP configurations, and what is set for its target. */
function retiredOnesOf(adapter: AzureNetworkAdapter, check: Check): readonly Use[] {
  for (const configuration of check.need(adapter, "ipConfigurations") ?? []) {
    check.need(configuration, "publicIpAddress", OF_ADDRESS);
    check.need(configuration, "loadBalancers", OF_BALANCER);
  }
  needTarget(adapter, check);
  const retired: Use[] = [];
  for (const naming of namingsOf(adapter, check.inventory)) {
    const { node, property, index, row } = naming;
    const rows = row === ADDRESS ? OF_ADDRESS : OF_BALANCER;
    const object = namedBy(naming, check.inventory);
    if (!object) check.unrecorded(node, property, rows);
    else if (check.need(object as LoadBalancer, "sku", rows) === "Basic")
      retired.push({ object, place: node.at(property, index), row });
  }
  return retired;
}

/** A public address or load balancer as an adapter names it. */
interface Naming extends ReferenceAt {
  readonly row: RetiredRow;
}

/** Where an adapter names public addresses and load balancers: in its IP configurations, and in what is set for its target. */
function namingsOf(adapter: AzureNetworkAdapter, inventory: Inventory): readonly Naming[] {
  const namings: Naming[] = [];
  for (const node of adapter.ipConfigurations ?? []) {
    if (isNamed(node.publicIpAddress)) namings.push({ node, property: "publicIpAddress", row: ADDRESS });
    for (const index of (node.loadBalancers ?? []).keys())
      namings.push({ node, property: "loadBalancers", index, row: BALANCER });
  }
  for (const node of targetsOf(adapter, inventory)) {
    if (isNamed(node.publicIpAddress)) namings.push({ node, property: "publicIpAddress", row: ADDRESS });
    if (isNamed(node.loadBalancer)) namings.push({ node, property: "loadBalancer", row: BALANCER });
  }
  return namings;
}

function namedBy({ node, property, index }: ReferenceAt, inventory: Inventory): Retired | undefined {
  const resolution = inventory.resolve(node, property, index);
  return resolution.kind === "found" ? (resolution.target as Located as Retired) : undefined;
}

/** What is set by hand for the target of an adapter and its secondary IP configurations; nothing while nothing is chosen. */
function targetsOf(adapter: AzureNetworkAdapter, inventory: Inventory): readonly AdapterTarget[] {
  if (leftOut(inventory, adapter) === "not-asked") return [];
  const targets: AdapterTarget[] = [];
  if (typeof adapter.target === "object") targets.push(adapter.target);
  for (const configuration of adapter.ipConfigurations ?? []) {
    const target = configuration.target as AdapterTarget | "none" | undefined;
    if (typeof target === "object" && !isPrimary(adapter, configuration)) targets.push(target);
  }
  return targets;
}

/** Whether the rule on machines that go to another zone tells of an address: it is one mistake. */
function isReportedForZone(row: RetiredRow, { parent }: AzureNetworkAdapter, check: Check): boolean {
  const replication = parent.replication!;
  return (
    row === ADDRESS &&
    leftOut(check.inventory, replication) !== "not-asked" &&
    goesToZone(replication, check, OF_ADDRESS) === true
  );
}

/** The adapter at which each address and load balancer is named first, by the order of the files. */
function firstUses(inventory: Inventory): ReadonlyMap<Located, AzureNetworkAdapter> {
  const first = new Map<Located, AzureNetworkAdapter>();
  for (const { machine } of inventory.protections())
    for (const adapter of (machine as AzureVirtualMachine).networkAdapters ?? [])
      for (const naming of namingsOf(adapter, inventory)) {
        const object = namedBy(naming, inventory);
        if (object && !first.has(object)) first.set(object, adapter);
      }
  return first;
}
