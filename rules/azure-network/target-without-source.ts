import { azureAdapterRule } from "../define/azure-adapter-rule.ts";
import { AZURE_TARGET_FACT, needTarget, setInTarget } from "../facts/networks/azure-targets.ts";

/** Warns of what is set for the target of an Azure machine that has nothing of the kind at the source. */
export default azureAdapterRule({
  name: "azure-network/target-without-source",
  description: "What is set for the target of an Azure adapter and has no like at the source",
  level: "warning",
  rows: ["azure-to-azure-customize-networking/only-like-source"],
  facts: [
    AZURE_TARGET_FACT,
    "AdapterTarget.loadBalancer",
    "AdapterTarget.publicIpAddress",
    "AdapterTarget.networkSecurityGroup",
    "AzureNetworkAdapter.networkSecurityGroup",
    "AzureNetworkAdapter.ipConfigurations",
    "IPConfiguration.publicIpAddress",
    "IPConfiguration.loadBalancers",
  ],
  messages: {
    alone:
      "{{what}} '{{name}}' is set for the target, and '{{machine}}' has none at the source: then the portal offers none. Give the source one, or set it by a script after the failover.",
  },
  decide(adapter, check) {
    const target = needTarget(adapter, check);
    if (!target || target === "none") return;
    const configurations = () => check.need(adapter, "ipConfigurations");
    const kinds = [
      [
        "networkSecurityGroup",
        "Network security group",
        () => has(check.need(adapter, "networkSecurityGroup")),
      ],
      [
        "publicIpAddress",
        "Public IP address",
        () => hasAny(configurations()?.map((each) => has(check.need(each, "publicIpAddress")))),
      ],
      [
        "loadBalancer",
        "Load balancer",
        () =>
          hasAny(
            configurations()?.map((each) => {
              const balancers = check.need(each, "loadBalancers");
              return balancers && balancers.length > 0;
            }),
          ),
      ],
    ] as const;
    for (const [property, what, hasOne] of kinds) {
      const name = setInTarget(target, property);
      if (name === undefined || hasOne() !== false) continue;
      check.report({
        messageId: "alone",
        data: { what, name, machine: adapter.parent.name },
        place: target.at(property),
      });
    }
  },
});

/** Whether something is named; undefined where that is not recorded. */
function has(name: string | undefined): boolean | undefined {
  return name === undefined ? undefined : name !== "none";
}

function hasAny(each: readonly (boolean | undefined)[] | undefined): boolean | undefined {
  if (!each || (!each.includes(true) && each.includes(undefined))) return undefined;
  return each.includes(true);
}
