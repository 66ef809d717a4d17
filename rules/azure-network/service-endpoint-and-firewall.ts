import type {
  NetworkAdapter,
  StorageAccount,
  VirtualMachine,
  VirtualNetworkSubnet,
} from "../../schemas/generated/types.ts";
import { rowRule } from "../define/row-rule.ts";
import { needAzureSubnets, TARGET_NETWORK_FACTS } from "../facts/networks/target-subnets.ts";
import type { RowCheck } from "../run/row-check.ts";

const ROW = "hyperv-to-azure/azure-network/service-endpoints";
type Message = "together";

/** Warns of target accounts with a firewall whose machines come up in subnets with a storage endpoint. */
export default rowRule({
  name: "azure-network/service-endpoint-and-firewall",
  description:
    "A firewall on the target storage account together with a storage endpoint on the target subnet",
  level: "warning",
  rows: [ROW],
  visit: "StorageAccount",
  facts: [
    "StorageAccount.firewall",
    "VirtualMachine.networkAdapters",
    "VirtualNetworkSubnet.serviceEndpoints",
    "NetworkAdapter.target",
    "VirtualNetwork.subnets",
    ...TARGET_NETWORK_FACTS,
  ],
  messages: {
    together:
      "Account '{{account}}' has a firewall, and machines that replicate to it come up in a subnet with a service endpoint for storage ({{subnets}}). Service endpoints are supported without storage firewalls: take one of the two away.",
  },
  applies: (account, check) => machinesTo(account, check).length > 0,
  decide(account, check) {
    // A feature that is refused outright is the business of supported-features.
    if (check.verdict(ROW) === "no" || check.need(account, "firewall") !== true) return;
    const adapters = machinesTo(account, check).flatMap(
      (machine) => check.need(machine, "networkAdapters") ?? [],
    );
    const subnets = [...new Set(adapters.flatMap((adapter) => subnetsWithEndpoint(adapter, check)))];
    if (subnets.length === 0) return;
    check.report({
      messageId: "together",
      data: { account: account.name, subnets: subnets.map(({ name }) => `'${name}'`).join(", ") },
      place: account.at("firewall"),
      related: subnets.map((subnet) => ({
        place: subnet.atKey("serviceEndpoints"),
        message: "the service endpoints",
      })),
    });
  },
});

// An account that takes logs only is no target.
function machinesTo(account: StorageAccount, check: RowCheck<Message>): readonly VirtualMachine[] {
  return check.binding.protections.flatMap(({ machine, storageAccount }) =>
    storageAccount === account && machine.nodeType === "VirtualMachine" ? [machine] : [],
  );
}

function subnetsWithEndpoint(
  adapter: NetworkAdapter,
  check: RowCheck<Message>,
): readonly VirtualNetworkSubnet[] {
  const candidates = needAzureSubnets(adapter, check);
  const found = candidates.filter((subnet) => hasStorageEndpoint(subnet, check));
  if (found.length === candidates.length) return found;
  // Only some of the subnets that it may be have an endpoint, so it must be known which one it is.
  if (found.length > 0) check.unrecorded(adapter, "target");
  return [];
}

function hasStorageEndpoint(subnet: VirtualNetworkSubnet, check: RowCheck<Message>): boolean {
  const ofStorage = check.limit(ROW, "serviceEndpoints").map((service) => service.toLowerCase());
  return (check.need(subnet, "serviceEndpoints") ?? []).some((service) =>
    ofStorage.includes(service.toLowerCase()),
  );
}
