import type {
  AzureNetworkAdapter,
  StorageAccount,
  VirtualNetworkSubnet,
} from "../../schemas/generated/types.ts";
import { rowRule } from "../define/row-rule.ts";
import { isLetIn, letsInOther } from "../facts/storage-accounts/allowed-subnets.ts";
import type { RowCheck } from "../run/row-check.ts";

const ROW = "azure-to-azure/cache-storage/firewall-source-subnets";
type Message = "network" | "subnet" | "endpoint";

/** Reports Azure machines in subnets that the firewall of their cache storage account does not let in, or does not know. */
export default rowRule({
  name: "azure-storage/cache-subnets",
  description:
    "A subnet of an Azure machine that the firewall of its cache storage account does not let in, or does not know",
  level: "error",
  rows: [ROW],
  limitOptions: [],
  visit: "AzureReplication",
  facts: [
    "AzureReplication.cacheStorageAccount",
    "AzureVirtualMachine.networkAdapters",
    "AzureNetworkAdapter.subnet",
    "StorageAccount.firewall",
    "StorageAccount.allowedSubnets",
    "StorageAccount.privateEndpoint",
    "VirtualNetwork.resourceGroup",
    "VirtualNetworkSubnet.serviceEndpoints",
  ],
  messages: {
    network:
      "'{{machine}}' is in subnet '{{subnet}}', and the firewall of its cache account '{{account}}' lets in no subnet of '{{network}}'. Let in every subnet with machines that replicate through it.",
    subnet:
      "'{{machine}}' is in subnet '{{subnet}}', which the firewall of its cache account '{{account}}' does not let in. The support matrix asked for one subnet of the network ({{date}}), and since a change of {{changed}} for all that have machines: let it in.",
    endpoint:
      "'{{machine}}' is in subnet '{{subnet}}', which the firewall of its cache account '{{account}}' lets in, but the subnet has no service endpoint for storage, by which the firewall would know it. Give the subnet the endpoint Microsoft.Storage.",
  },
  applies: ({ cacheStorageAccount }) => cacheStorageAccount !== "none",
  decide(replication, check) {
    const account = check.needObject(replication, "cacheStorageAccount");
    // A private endpoint leads past the firewall.
    if (!account || check.need(account, "firewall") !== true || account.privateEndpoint === true) return;
    if (!check.need(account, "allowedSubnets")) return;
    for (const adapter of check.need(replication.parent, "networkAdapters") ?? [])
      decideAdapter(adapter, account, check);
  },
});

function decideAdapter(
  adapter: AzureNetworkAdapter,
  account: StorageAccount,
  check: RowCheck<Message>,
): void {
  const subnet = check.needObject(adapter, "subnet");
  if (!subnet) return;
  const letIn = isLetIn(subnet, account, check);
  if (letIn === undefined || (letIn && hasStorageEndpoint(subnet, check) !== false)) return;
  if (check.need(account, "privateEndpoint") === undefined) return;
  check.report({
    messageId: letIn ? "endpoint" : letsInOther(subnet, account) ? "subnet" : "network",
    data: {
      machine: adapter.parent.name,
      subnet: subnet.name,
      network: subnet.parent.name,
      account: account.name,
      date: check.run.matrix.documents["azure-to-azure"].date,
      changed: check.limit(ROW, "allSubnetsSince"),
    },
    place: adapter.at("subnet"),
    related: [
      letIn
        ? { place: subnet.atKey("serviceEndpoints"), message: "the subnet's service endpoints" }
        : { place: account.atKey("allowedSubnets"), message: "the subnets that the firewall lets in" },
    ],
  });
}

/** Whether a subnet has a service endpoint for storage; undefined, and the row undecided, where that is not recorded. */
function hasStorageEndpoint(subnet: VirtualNetworkSubnet, check: RowCheck<Message>): boolean | undefined {
  const ofStorage = check.limit(ROW, "serviceEndpoints").map((each) => each.toLowerCase());
  return check.need(subnet, "serviceEndpoints")?.some((each) => ofStorage.includes(each.toLowerCase()));
}
