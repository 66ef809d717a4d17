import { fold } from "../../inventory/names/name-index.ts";
import type {
  AzureNetworkAdapter,
  AzureVirtualMachine,
  IPConfiguration,
  NetworkAdapter,
  VirtualMachine,
} from "../../schemas/generated/types.ts";
import { inventoryRule, type RuleContext } from "../define/inventory-rule.ts";

type Messages = "primaries" | "noPrimary" | "twice";
type Context = RuleContext<Messages, Record<string, never>>;
type Adapter = NetworkAdapter | AzureNetworkAdapter;

/** Reports adapters that have two primary IP configurations or none, and addresses that one machine has twice. */
export default inventoryRule<Messages>({
  name: "inventory/address-contradiction",
  description:
    "An adapter with two primary IP configurations or none, or an address that a machine has twice",
  level: "error",
  facts: [
    "IPConfiguration.primary",
    "IPConfiguration.address",
    "NetworkAdapter.ipConfigurations",
    "NetworkAdapter.network",
    "NetworkAdapter.teamed",
    "AzureNetworkAdapter.ipConfigurations",
    "AzureNetworkAdapter.network",
    "VirtualMachine.networkAdapters",
    "AzureVirtualMachine.networkAdapters",
  ],
  messages: {
    primaries:
      "Adapter '{{adapter}}' has two IP configurations that are marked as primary, and each adapter has one. Correct one of them.",
    noPrimary:
      "No IP configuration of adapter '{{adapter}}' is primary, and each adapter has one that is. Mark it, or leave 'primary' out.",
    twice:
      "Adapter '{{adapter}}' has {{address}}, which '{{other}}' of the same machine and network has too. Correct one of them.",
  },
  create: (context) => ({
    NetworkAdapter: (adapter: NetworkAdapter) => checkPrimary(adapter, context),
    AzureNetworkAdapter: (adapter: AzureNetworkAdapter) => checkPrimary(adapter, context),
    VirtualMachine: (machine: VirtualMachine) => checkTwice(machine.networkAdapters ?? [], context),
    AzureVirtualMachine: (machine: AzureVirtualMachine) => checkTwice(machine.networkAdapters ?? [], context),
  }),
});

function checkPrimary(adapter: Adapter, { report }: Context): void {
  const configurations: readonly IPConfiguration[] = adapter.ipConfigurations ?? [];
  const [first, second] = configurations.filter(({ primary }) => primary === true);
  const isNone = configurations.length > 0 && configurations.every(({ primary }) => primary === false);
  const shown = second ?? (isNone ? configurations[0] : undefined);
  if (!shown) return;
  report({
    messageId: second ? "primaries" : "noPrimary",
    node: shown,
    data: { adapter: adapter.name },
    place: shown.at("primary"),
    related: second ? [{ place: first!.at("primary"), message: "the other one" }] : [],
  });
}

/** An address twice in one network. Teamed adapters are one to the guest, and what they have in common is one address. */
function checkTwice(adapters: readonly Adapter[], { report }: Context): void {
  const seen = new Map<string, { readonly adapter: Adapter; readonly configuration: IPConfiguration }>();
  for (const adapter of adapters) {
    const { network } = adapter;
    if (network === undefined || network === "none" || (adapter as NetworkAdapter).teamed === true) continue;
    for (const configuration of adapter.ipConfigurations ?? []) {
      const { address } = configuration;
      if (address === undefined) continue;
      const key = `${fold(network)} ${fold(address)}`;
      const other = seen.get(key);
      if (!other) seen.set(key, { adapter, configuration });
      else
        report({
          messageId: "twice",
          node: configuration,
          data: { adapter: adapter.name, address, other: other.adapter.name },
          place: configuration.at("address"),
          related: [{ place: other.configuration.at("address"), message: "the same address" }],
        });
    }
  }
}
