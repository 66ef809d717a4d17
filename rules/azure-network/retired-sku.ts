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
import { ZONE_FACTS } from "../facts/machines/azure-regions.ts";
import { needTarget, setInTarget } from "../facts/networks/azure-targets.ts";
import { needLoadBalancers } from "../facts/networks/load-balancers.ts";
import { PUBLIC_ADDRESS_FACTS } from "../facts/networks/public-addresses.ts";
import { leftOut } from "../run/choices.ts";
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
  facts: [
    ...ZONE_FACTS,
    ...PUBLIC_ADDRESS_FACTS,
    "AdapterTarget.loadBalancer",
    "IPConfiguration.loadBalancers",
    "PublicIpAddress.sku",
    "LoadBalancer.sku",
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
      if (!isFirst || isReportedForZone(row, adapter, check.inventory)) {
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

/** A public address or load balancer at the place where it is named. */
interface Use {
  readonly object: PublicIpAddress | LoadBalancer;
  readonly place: Place;
  readonly row: RetiredRow;
}

/** What of an adapter is Basic: of its IP configurations, and what is set for its target. */
function retiredOnesOf(adapter: AzureNetworkAdapter, check: Check): readonly Use[] {
  const uses: Use[] = [];
  const add = (object: PublicIpAddress | LoadBalancer | undefined, place: Place, row: RetiredRow) => {
    const rows = row === ADDRESS ? OF_ADDRESS : OF_BALANCER;
    if (object && check.need(object as LoadBalancer, "sku", rows) === "Basic")
      uses.push({ object, place, row });
  };
  for (const configuration of check.need(adapter, "ipConfigurations") ?? []) {
    const address = check.need(configuration, "publicIpAddress", OF_ADDRESS);
    if (address !== undefined && address !== "none")
      add(
        check.needObject(configuration, "publicIpAddress", OF_ADDRESS),
        configuration.at("publicIpAddress"),
        ADDRESS,
      );
    for (const [index, balancer] of needLoadBalancers(configuration, check, OF_BALANCER).entries())
      if (balancer) add(balancer, configuration.at("loadBalancers", index), BALANCER);
  }
  needTarget(adapter, check);
  for (const target of targetsOf(adapter, check.inventory)) {
    if (setInTarget(target, "publicIpAddress") !== undefined)
      add(check.needObject(target, "publicIpAddress", OF_ADDRESS), target.at("publicIpAddress"), ADDRESS);
    if (setInTarget(target, "loadBalancer") !== undefined)
      add(check.needObject(target, "loadBalancer", OF_BALANCER), target.at("loadBalancer"), BALANCER);
  }
  return uses;
}

/** What is set by hand for the target of an adapter and its secondary IP configurations; nothing while nothing is chosen. */
function targetsOf(adapter: AzureNetworkAdapter, inventory: Inventory): readonly AdapterTarget[] {
  if (leftOut(inventory, adapter) === "not-asked") return [];
  const secondary = (adapter.ipConfigurations ?? []).filter((each) => !isPrimary(adapter, each));
  return [
    adapter.target,
    ...secondary.map(({ target }) => target as AdapterTarget | "none" | undefined),
  ].filter((target) => typeof target === "object");
}

/** Whether the rule on machines that go to another zone tells of the address: it is one mistake. */
function isReportedForZone(row: RetiredRow, adapter: AzureNetworkAdapter, inventory: Inventory): boolean {
  const { to, availabilityZone } = adapter.parent.replication!;
  return (
    row === ADDRESS &&
    leftOut(inventory, adapter) !== "not-asked" &&
    availabilityZone !== undefined &&
    availabilityZone !== "none" &&
    to?.region !== undefined &&
    to.region === adapter.parent.region
  );
}

/** The adapter at which each address and load balancer is named first, by the order of the files. */
function firstUses(inventory: Inventory): ReadonlyMap<Located, AzureNetworkAdapter> {
  const first = new Map<Located, AzureNetworkAdapter>();
  for (const { machine } of inventory.protections())
    for (const adapter of (machine as AzureVirtualMachine).networkAdapters ?? [])
      for (const object of namedBy(adapter, inventory)) if (!first.has(object)) first.set(object, adapter);
  return first;
}

/** The public addresses and load balancers that an adapter names. */
function namedBy(adapter: AzureNetworkAdapter, inventory: Inventory): readonly Located[] {
  const named: (Located | undefined)[] = [];
  for (const configuration of adapter.ipConfigurations ?? []) {
    named.push(inventory.follow(configuration, "publicIpAddress"));
    for (const index of (configuration.loadBalancers ?? []).keys()) {
      const resolution = inventory.resolve(configuration, "loadBalancers", index);
      if (resolution.kind === "found") named.push(resolution.target);
    }
  }
  for (const target of targetsOf(adapter, inventory))
    named.push(inventory.follow(target, "publicIpAddress"), inventory.follow(target, "loadBalancer"));
  return named.filter((object) => object !== undefined);
}
