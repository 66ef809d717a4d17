import { azureAdapterRule } from "../define/azure-adapter-rule.ts";

/** Warns of Azure machines in application security groups, which they lose. */
export default azureAdapterRule({
  name: "azure-network/application-security-group",
  description: "An application security group that an Azure machine is in",
  level: "warning",
  rows: ["azure-to-azure/network/asg"],
  facts: ["AzureNetworkAdapter.ipConfigurations", "IPConfiguration.applicationSecurityGroups"],
  messages: {
    lost: "'{{machine}}' is in {{groups}}, and comes up in no application security group: Site Recovery does not support them. Add it by a script after the failover, or write the target's rules by address.",
  },
  decide(adapter, check) {
    for (const configuration of check.need(adapter, "ipConfigurations") ?? []) {
      const groups = check.need(configuration, "applicationSecurityGroups") ?? [];
      if (groups.length === 0) continue;
      check.report({
        messageId: "lost",
        data: { machine: adapter.parent.name, groups: groups.map((group) => `'${group}'`).join(", ") },
        place: configuration.atKey("applicationSecurityGroups"),
      });
    }
  },
});
