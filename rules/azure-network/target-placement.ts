import type { RowId } from "../../documents/index.ts";
import type {
  AdapterTarget,
  AzureNetworkAdapter,
  AzureReplication,
  LoadBalancer,
  NetworkSecurityGroup,
  PublicIpAddress,
} from "../../schemas/generated/types.ts";
import { regionDisplayName } from "../../schemas/values/region.ts";
import { azureAdapterRule } from "../define/azure-adapter-rule.ts";
import { areApart, SOURCE_AND_TARGET_FACTS, targetRegion } from "../facts/machines/azure-regions.ts";
import {
  AZURE_TARGET_FACT,
  type NamedInTarget,
  needTarget,
  setInTarget,
} from "../facts/networks/azure-targets.ts";
import type { RowCheck } from "../run/row-check.ts";

type Message = "region" | "subscription";
type Check = RowCheck<Message>;

/** What may be set, with what it is called and the row on it. */
const KINDS = [
  ["loadBalancer", "Load balancer", "azure-to-azure-customize-networking/internal-load-balancer"],
  ["publicIpAddress", "Public IP address", "azure-to-azure-customize-networking/public-ip"],
  ["networkSecurityGroup", "Network security group", "azure-to-azure-customize-networking/nsg"],
] as const satisfies readonly (readonly [NamedInTarget, string, RowId])[];

/** Reports what is set for the target of an Azure machine and lies in another region or subscription. */
export default azureAdapterRule({
  name: "azure-network/target-placement",
  description: "What is set for the target of an Azure adapter lies in another region or subscription",
  level: "error",
  rows: [KINDS[0][2], KINDS[1][2], KINDS[2][2]],
  facts: [
    ...SOURCE_AND_TARGET_FACTS,
    AZURE_TARGET_FACT,
    "AdapterTarget.loadBalancer",
    "AdapterTarget.publicIpAddress",
    "AdapterTarget.networkSecurityGroup",
    "AzureReplication.subscription",
    "LoadBalancer.region",
    "LoadBalancer.subscription",
    "PublicIpAddress.region",
    "PublicIpAddress.subscription",
    "NetworkSecurityGroup.region",
    "NetworkSecurityGroup.subscription",
  ],
  messages: {
    region:
      "{{what}} '{{name}}' lies in {{region}}, and '{{machine}}' comes up in {{target}}. Set one of that region.",
    subscription:
      "{{what}} '{{name}}' is of another subscription than the one that '{{machine}}' comes up in. Set one of that subscription.",
  },
  decide(adapter, check) {
    const target = needTarget(adapter, check);
    const { replication } = adapter.parent;
    if (!target || target === "none" || !replication) return;
    for (const [property, what, row] of KINDS) {
      if (setInTarget(target, property) === undefined) continue;
      const object = check.needObject(target, property, [row]) as Placed | undefined;
      if (!object) continue;
      // The machine's own address at the source lies there, of course: the rule on it says so.
      if (isAtSource(adapter, object, check)) check.broken([row]);
      else decidePlace({ object, target, property, what, row, replication }, check);
    }
  },
});

function isAtSource(adapter: AzureNetworkAdapter, object: Placed, { inventory }: Check): boolean {
  return (adapter.ipConfigurations ?? []).some(
    (configuration) => inventory.follow(configuration, "publicIpAddress") === object,
  );
}

type Placed = LoadBalancer | PublicIpAddress | NetworkSecurityGroup;

interface Setting {
  readonly object: Placed;
  readonly target: AdapterTarget;
  readonly property: NamedInTarget;
  readonly what: string;
  readonly row: RowId;
  readonly replication: AzureReplication;
}

function decidePlace({ object, target, property, what, row, replication }: Setting, check: Check): void {
  const data = { what, name: object.name, machine: replication.parent.name };
  const to = targetRegion(replication, check);
  const region = check.need(object as LoadBalancer, "region", [row]);
  if (to !== undefined && region !== undefined && region !== to) {
    if (!areApart(object, replication.to!, check, [row])) return;
    check.report({
      messageId: "region",
      data: { ...data, region: regionDisplayName(region), target: regionDisplayName(to) },
      place: target.at(property),
      related: [{ place: object.at("region"), message: "its region" }],
      rows: [row],
    });
    return;
  }
  const own = check.need(object as LoadBalancer, "subscription", [row]);
  const vault = check.inventory.follow(replication, "vault");
  // What the machine does not record is the vault's, or not known.
  if (
    own === undefined ||
    (replication.subscription ?? vault?.subscription)?.toLowerCase() === own.toLowerCase()
  )
    return;
  if (check.need(replication, "subscription", [row]) === undefined) return;
  check.report({
    messageId: "subscription",
    data,
    place: target.at(property),
    related: [{ place: object.at("subscription"), message: "its subscription" }],
    rows: [row],
  });
}
