import type { AzureNetworkAdapter, StorageAccount } from "../../schemas/generated/types.ts";
import { rowRule } from "../define/row-rule.ts";
import { isLetIn, letsInOther } from "../facts/storage-accounts/allowed-subnets.ts";
import type { RowCheck } from "../run/row-check.ts";

const ROW = "azure-to-azure/cache-storage/firewall-source-subnets";
type Message = "network" | "subnet";

/** Reports Azure machines in subnets that the firewall of their cache storage account does not let in. */
export default rowRule({
  name: "azure-storage/cache-subnets",
  description: "A subnet of an Azure machine that the firewall of its cache storage account does not let in",
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
  ],
  messages: {
    network:
      "'{{machine}}' is in subnet '{{subnet}}', and the firewall of its cache account '{{account}}' lets in no subnet of '{{network}}'. Let in every subnet with machines that replicate through it.",
    subnet:
      "'{{machine}}' is in subnet '{{subnet}}', which the firewall of its cache account '{{account}}' does not let in. The support matrix asked for one subnet of the network ({{date}}), and since a change of {{changed}} for all that have machines: let it in.",
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
  if (!subnet || isLetIn(subnet, account, check) !== false) return;
  if (check.need(account, "privateEndpoint") === undefined) return;
  check.report({
    messageId: letsInOther(subnet, account) ? "subnet" : "network",
    data: {
      machine: adapter.parent.name,
      subnet: subnet.name,
      network: subnet.parent.name,
      account: account.name,
      date: check.run.matrix.documents["azure-to-azure"].date,
      changed: check.limit(ROW, "allSubnetsSince"),
    },
    place: adapter.at("subnet"),
    related: [{ place: account.atKey("allowedSubnets"), message: "the subnets that the firewall lets in" }],
  });
}
