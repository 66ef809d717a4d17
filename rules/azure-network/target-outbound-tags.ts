import type { AzureNetworkAdapter, NetworkSecurityGroup } from "../../schemas/generated/types.ts";
import { withoutAdapters } from "../define/azure-adapter-rule.ts";
import { adapterCheck } from "../define/forecast-check.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";
import { needTargetSubnet } from "../facts/forecast/azure-subnet.ts";
import { targetRegion } from "../facts/machines/azure-regions.ts";
import { needTarget, setInTarget } from "../facts/networks/azure-targets.ts";
import { GROUP_FACTS, keptIn, OUTBOUND_TAGS } from "../facts/networks/outbound-tags.ts";
import { isPrimaryAdapter, PRIMARY_FACT } from "../facts/networks/primary-adapter.ts";

/** Warns of network security groups at the target that keep in what machines are to replicate back by. */
export default rowRuleOfChecks({
  name: "azure-network/target-outbound-tags",
  description: "A network security group at the target that does not let out what machines replicate back by",
  level: "warning",
  limitOptions: [],
  messages: {
    kept: "'{{machine}}' comes up behind network security group '{{group}}', which does not let out {{tags}} on port 443. It cannot be replicated back then: allow the service tags.",
  },
  checks: [
    adapterCheck("AzureNetworkAdapter", {
      rows: [OUTBOUND_TAGS],
      kind: "failover",
      about: "subnet",
      facts: [
        ...GROUP_FACTS,
        PRIMARY_FACT,
        "AzureVirtualMachine.region",
        "AdapterTarget.networkSecurityGroup",
        "VirtualNetworkSubnet.networkSecurityGroup",
        "AzureReplication.vault",
        "Vault.privateEndpoint",
      ],
      decide(forecast, check) {
        const adapter = forecast.adapter as AzureNetworkAdapter;
        // By the primary one the machine replicates.
        if (isPrimaryAdapter(adapter, check) !== true) return;
        const target = needTarget(adapter, check);
        if (!target || !forecast.subnet.subnet) return;
        const subnet = needTargetSubnet(forecast, check);
        const to = check.need(adapter.parent, "region");
        const from = targetRegion(adapter.parent.replication!, check);
        if (from === undefined || to === undefined || from === to) return;
        const groups: (NetworkSecurityGroup | undefined)[] = [];
        if (target !== "none" && setInTarget(target, "networkSecurityGroup") !== undefined)
          groups.push(check.needObject(target, "networkSecurityGroup"));
        if (subnet && subnet.networkSecurityGroup !== "none")
          groups.push(check.needObject(subnet, "networkSecurityGroup"));
        for (const group of new Set(groups)) {
          const kept = group ? keptIn(group, from, to, check) : [];
          if (!group || kept.length === 0) continue;
          const vault = check.needObject(adapter.parent.replication!, "vault");
          // Behind private endpoints the way back has endpoints of its own.
          if (!vault || check.need(vault, "privateEndpoint") !== false) continue;
          check.report({
            messageId: "kept",
            data: {
              machine: adapter.parent.name,
              group: group.name,
              tags: kept.map(({ written }) => `'${written}'`).join(", "),
            },
            place: adapter.at("name"),
            related: [{ place: group.atKey("outboundServiceTags"), message: "what it lets out" }],
          });
        }
      },
    }),
    withoutAdapters([OUTBOUND_TAGS]),
  ],
});
