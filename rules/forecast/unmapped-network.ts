import type { VirtualMachine, VMMServer } from "../../schemas/generated/types.ts";
import { adapterCheck } from "../define/forecast-check.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";

const UNMAPPED = "vmm-to-vmm-network-mapping/unmapped-network";
const TO_AZURE = "vmm-to-azure-prerequisites/network";

/** Reports adapters whose VM network is mapped to no network of the secondary site, or of Azure while another one is. */
export default rowRuleOfChecks({
  name: "forecast/unmapped-network",
  description: "An adapter whose VM network is mapped to nothing at the secondary VMM site, or in Azure",
  level: "error",
  messages: {
    unmapped:
      "After a failover adapter '{{adapter}}' of '{{machine}}' is connected to nothing: VM network '{{network}}' is mapped to no network of {{server}}. Add a network mapping.",
    "unmapped-to-azure":
      "After a failover adapter '{{adapter}}' of '{{machine}}' is connected to nothing: VM network '{{network}}' is mapped to no Azure network, and none is set for the machine. Add a network mapping.",
  },
  checks: [
    adapterCheck("NetworkAdapter", {
      rows: [TO_AZURE],
      kind: "failover",
      about: "network",
      decide({ adapter, network }, check) {
        if (network.why !== "none" || network.row !== TO_AZURE) return;
        const machine = adapter.parent as VirtualMachine;
        // That a machine comes up in no network at all other rules report: what is set to none, and what is still to choose.
        const isConnected = machine.networkAdapters!.some(
          (each) => check.run.forecasts.ofAdapter("failover", each)?.network.network !== undefined,
        );
        if (!isConnected) return void check.broken();
        check.report({
          messageId: "unmapped-to-azure",
          data: { adapter: adapter.name, machine: machine.name, network: adapter.network! },
          place: adapter.at("network"),
        });
      },
    }),
    adapterCheck("NetworkAdapter", {
      rows: [UNMAPPED],
      kind: "failover",
      about: "network",
      decide({ adapter, network }, check) {
        // What is mapped to a network that the cloud has not is another row's.
        if (
          network.why !== "none" ||
          network.row !== UNMAPPED ||
          adapter.network === undefined ||
          adapter.network === "none"
        )
          return;
        const { machine } = check.binding.protections[0]!;
        const to = machine.replication!.to;
        const cloud = typeof to === "object" ? check.inventory.follow(to, "cloud") : undefined;
        check.report({
          messageId: "unmapped",
          data: {
            adapter: adapter.name,
            machine: machine.name,
            network: adapter.network,
            server: cloud ? `VMM server '${(cloud.parent as VMMServer).name}'` : "the target's VMM server",
          },
          place: adapter.at("network"),
          ...(cloud
            ? { related: [{ place: cloud.at("name"), message: "the machine goes to this cloud" }] }
            : {}),
        });
      },
    }),
  ],
});
