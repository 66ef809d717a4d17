import type {
  AzureNetworkAdapter,
  AzureReplication,
  NetworkSecurityGroup,
  VirtualNetworkSubnet,
} from "../../schemas/generated/types.ts";
import { azureAdapterRule } from "../define/azure-adapter-rule.ts";
import { SOURCE_AND_TARGET_FACTS, targetRegion } from "../facts/machines/azure-regions.ts";
import { GROUP_FACTS, keptIn, type NeededTag, OUTBOUND_TAGS } from "../facts/networks/outbound-tags.ts";
import { isPrimaryAdapter, PRIMARY_FACT } from "../facts/networks/primary-adapter.ts";
import type { RowCheck } from "../run/row-check.ts";

type Check = RowCheck<"kept">;

/** Reports network security groups that keep in what Azure machines replicate by. */
export default azureAdapterRule({
  name: "azure-network/outbound-tags",
  description: "A network security group of an Azure machine that does not let out what it replicates by",
  level: "error",
  rows: [OUTBOUND_TAGS],
  limitOptions: [],
  facts: [
    ...SOURCE_AND_TARGET_FACTS,
    ...GROUP_FACTS,
    PRIMARY_FACT,
    "AzureNetworkAdapter.networkSecurityGroup",
    "AzureNetworkAdapter.subnet",
    "AzureReplication.vault",
    "AzureReplication.cacheStorageAccount",
    "VirtualNetworkSubnet.networkSecurityGroup",
    "Vault.privateEndpoint",
    "StorageAccount.privateEndpoint",
  ],
  messages: {
    kept: "Network security group '{{group}}' does not let out {{tags}} on port 443, and '{{machine}}' does not replicate without. Allow the service tags in a rule before the one that denies.",
  },
  decide(adapter, check) {
    const { replication } = adapter.parent;
    if (!replication || isPrimaryAdapter(adapter, check) !== true) return;
    const from = check.need(adapter.parent, "region");
    const to = targetRegion(replication, check);
    const subnet = check.needObject(adapter, "subnet");
    if (from === undefined || to === undefined) return;
    for (const node of subnet ? [adapter, subnet] : [adapter]) {
      const group = groupOf(node, check);
      if (!group) continue;
      const kept = onOpenWay(keptIn(group, from, to, check), replication, check);
      if (kept.length === 0) continue;
      check.report({
        messageId: "kept",
        data: {
          group: group.name,
          tags: kept.map(({ written }) => `'${written}'`).join(", "),
          machine: adapter.parent.name,
        },
        place: adapter.at(node === adapter ? "networkSecurityGroup" : "subnet"),
        related: [
          { place: group.atKey("outboundServiceTags"), message: "what it lets out" },
          ...(node === subnet
            ? [{ place: subnet.at("networkSecurityGroup"), message: "the subnet's security group" }]
            : []),
        ],
      });
    }
  },
});

function groupOf(
  node: AzureNetworkAdapter | VirtualNetworkSubnet,
  check: Check,
): NetworkSecurityGroup | undefined {
  if (node.networkSecurityGroup === "none") return undefined;
  return node.nodeType === "AzureNetworkAdapter"
    ? check.needObject(node, "networkSecurityGroup")
    : check.needObject(node, "networkSecurityGroup");
}

/** The tags without those that a private endpoint of the vault or of the cache account makes needless. */
function onOpenWay(
  tags: readonly NeededTag[],
  replication: AzureReplication,
  check: Check,
): readonly NeededTag[] {
  const isClosed = {
    vault: tags.some(({ leadsTo }) => leadsTo === "vault") ? hasEndpoint("vault") : false,
    account: tags.some(({ leadsTo }) => leadsTo === "account") ? hasEndpoint("cacheStorageAccount") : false,
  };
  return tags.filter(({ leadsTo }) => leadsTo === undefined || isClosed[leadsTo] === false);

  function hasEndpoint(property: "vault" | "cacheStorageAccount"): boolean | undefined {
    if (replication[property] === "none") return false;
    const object =
      property === "vault"
        ? check.needObject(replication, "vault")
        : check.needObject(replication, "cacheStorageAccount");
    return object && check.need(object, "privateEndpoint");
  }
}
