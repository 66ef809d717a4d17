import { mappedNetwork } from "../../inventory/networks/target-network.ts";
import type { Cloud } from "../../schemas/generated/types.ts";
import { adapterCheck } from "../define/forecast-check.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";

const ROW = "vmm-network-mapping/target-cloud";

/** Reports adapters whose VM network is mapped to one that the cloud of the secondary site has not. */
export default rowRuleOfChecks({
  name: "forecast/target-cloud-network",
  description: "An adapter whose VM network is mapped to one that the target cloud does not have",
  level: "error",
  messages: {
    notInCloud:
      "After a failover adapter '{{adapter}}' of '{{machine}}' is connected to nothing: '{{network}}' is mapped to '{{target}}', and the cloud '{{cloud}}' does not have its logical network. Add the logical network to the cloud, or map to another VM network.",
  },
  checks: [
    adapterCheck("NetworkAdapter", {
      rows: [ROW],
      kind: "failover",
      about: "network",
      decide({ adapter, network }, check) {
        const { inventory, binding } = check;
        const [protection] = binding.protections;
        const { machine } = protection!;
        const to = machine.replication!.to;
        const cloud =
          typeof to === "object" ? (inventory.follow(to, "cloud") as Cloud | undefined) : undefined;
        const answer = mappedNetwork(inventory, protection!, adapter);
        const target = typeof answer === "object" ? answer.network : undefined;
        if (!cloud || target?.nodeType !== "VMNetwork") return;
        if (network.why === "mapped" && network.estimate) {
          check.need(cloud, "logicalNetworks");
          check.need(target, "logicalNetwork");
        }
        if (network.row !== ROW) return;
        check.report({
          messageId: "notInCloud",
          data: {
            adapter: adapter.name,
            machine: machine.name,
            network: adapter.network!,
            target: target.name,
            cloud: cloud.name,
          },
          place: adapter.at("network"),
          related: [
            { place: cloud.atKey("logicalNetworks"), message: "the logical networks of the cloud" },
            { place: target.at("logicalNetwork"), message: "the logical network of the target" },
          ],
        });
      },
    }),
  ],
});
