import type { AdapterForecast } from "../../forecast/types.ts";
import type { VirtualMachine } from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";
import { adapterCheck } from "../define/forecast-check.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";
import { mayBeMapped } from "../facts/forecast/mapped-networks.ts";
import { placeOfNetwork } from "../facts/forecast/places.ts";
import type { RowCheck } from "../run/row-check.ts";

/** Reports adapters that come up in a subnet which was chosen for want of one with the source's name. */
export default rowRuleOfChecks({
  name: "forecast/fallback-subnet",
  description: "An adapter that comes up in the first subnet, since none has the name of its own",
  level: "warning",
  messages: {
    fallback:
      "Network '{{network}}' has no subnet named '{{wanted}}', so this adapter comes up in '{{subnet}}', the first {{order}}. Name a target subnet, or give the right one that name.",
    likely:
      "Network '{{network}}' has no subnet named '{{wanted}}', so this adapter comes up in its first one: '{{subnet}}' by the order of the network, '{{other}}' by the alphabet. Name a target subnet, or give the right one that name.",
    withoutMachines:
      "Network '{{network}}' has no subnet named '{{wanted}}', and '{{subnet}}', the first {{order}}, can hold no machine. Name a target subnet, or give the right one that name.",
  },
  checks: [
    adapterCheck("NetworkAdapter", {
      rows: ["vmm-to-vmm-network-mapping/subnet-first"],
      kind: "failover",
      about: "subnet",
      decide: (forecast, check) => report(forecast, check, "in the order of the network"),
    }),
    adapterCheck("NetworkAdapter", {
      rows: ["vmm-network-mapping/azure-subnet-first"],
      kind: "failover",
      about: "subnet",
      concerns: mayBeMapped,
      decide(forecast, check) {
        // Of a network that may be set for the machine, though nobody has written it down, the row may say nothing.
        if (forecast.network.estimate) check.unrecorded(replicationOf(forecast), "network");
        else report(forecast, check, "in the order of the network");
      },
    }),
    adapterCheck("AzureNetworkAdapter", {
      rows: ["azure-to-azure-network-mapping/subnet-first-alphabetical"],
      kind: "failover",
      about: "subnet",
      decide: (forecast, check) => report(forecast, check, "in the alphabet"),
    }),
  ],
});

function replicationOf({ adapter }: AdapterForecast): Located {
  return (adapter.parent as VirtualMachine).replication!;
}

function report(
  { adapter, network, subnet }: AdapterForecast,
  check: RowCheck<"fallback" | "likely" | "withoutMachines">,
  order: string,
): void {
  // Where no subnet can hold a machine, forecast/missing-subnet reports it.
  if (subnet.why === "all-kept-for-azure") return void check.broken();
  if (!("wanted" in subnet)) return;
  const { name, subnets } = network.network!;
  // With one subnet there is nothing to choose for a Hyper-V guest; between regions the name was meant to match.
  if (subnets?.length === 1 && adapter.nodeType === "NetworkAdapter") return;
  if (adapter.subnet === undefined) {
    check.unrecorded(adapter, "subnet");
    return;
  }
  const other = subnet.subnet ? subnet.otherFirst?.name : undefined;
  check.report({
    messageId: !subnet.subnet ? "withoutMachines" : other === undefined ? "fallback" : "likely",
    data: {
      network: name,
      wanted: adapter.subnet,
      subnet: subnet.subnet ? subnet.subnet.name : subnet.name,
      order,
      other: other ?? "",
    },
    place: adapter.at("subnet"),
    related: placeOfNetwork(network),
  });
}
