import { fold } from "../../inventory/names/name-index.ts";
import { targetNetworkOf } from "../../inventory/networks/target-network.ts";
import type { Replication, VirtualNetwork } from "../../schemas/generated/types.ts";
import { isKnownRegion, regionDisplayName } from "../../schemas/values/region.ts";
import { check } from "../define/check.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";
import { networkOutsideTarget, SOURCE_AND_TARGET_FACTS } from "../facts/machines/azure-regions.ts";
import { isNamed } from "../facts/names.ts";
import type { RowCheck } from "../run/row-check.ts";

/** Reports networks for the test of a failover that lie in another region than the machine comes up in. */
export default rowRuleOfChecks<"elsewhere" | "apart">({
  name: "regions/test-network",
  description:
    "A network for the test failover of a machine that lies outside the region that it comes up in",
  level: "error",
  messages: {
    elsewhere:
      "'{{machine}}' replicates to {{target}}, but network '{{network}}', in which its failover is tested, is in {{region}}. Choose a network in {{target}}.",
    apart:
      "'{{machine}}' comes up in {{target}}, but network '{{network}}', in which its failover is tested, is in {{region}}, and Azure makes no machine with a network of another region. Choose a network in {{target}}.",
  },
  checks: [
    check<"AzureReplication", "elsewhere" | "apart">({
      visit: "AzureReplication",
      rows: ["azure-to-azure-enable/test-network-region"],
      facts: [...SOURCE_AND_TARGET_FACTS, "AzureReplication.testFailoverNetwork", "VirtualNetwork.region"],
      decide(replication, check) {
        if (replication.testFailoverNetwork === "none") return;
        const finding = networkOutsideTarget(replication, "testFailoverNetwork", check);
        if (!finding) return;
        // One network for both is one mistake, which the rule on failovers reports.
        const { network, testFailoverNetwork } = replication;
        const isSame =
          network?.toLowerCase() === testFailoverNetwork?.toLowerCase() &&
          check.inventory.follow(replication, "network") !== undefined;
        if (isSame) check.broken();
        else check.report({ messageId: "elsewhere", ...finding });
      },
    }),
    check<"Replication", "elsewhere" | "apart">({
      visit: "Replication",
      rows: ["azure-network-reference/test-network"],
      facts: [
        "Replication.testFailoverNetwork",
        "Replication.network",
        "Replication.vault",
        "VirtualMachine.networkAdapters",
        "VirtualNetwork.region",
        "Vault.region",
      ],
      decide: decideHyperV,
    }),
  ],
});

function decideHyperV(replication: Replication, check: RowCheck<"elsewhere" | "apart">): void {
  const { testFailoverNetwork, network: own } = replication;
  if (testFailoverNetwork === "none") return;
  const network = check.needObject(replication, "testFailoverNetwork");
  const region = network && check.need(network, "region");
  // One network for both is one mistake, which the rule on failovers reports.
  if (own !== undefined && testFailoverNetwork !== undefined && fold(own) === fold(testFailoverNetwork))
    return;
  const target = regionOfMachine(replication, check);
  if (!network || region === undefined || target === undefined || target === region) return;
  // A name that no region is known to have may be the other one misspelt.
  if (!isKnownRegion(region)) {
    check.unrecorded(network, "region");
    return;
  }
  if (!isKnownRegion(target)) {
    check.unrecorded(replication, own === "none" ? "vault" : "network");
    return;
  }
  check.report({
    messageId: "apart",
    data: {
      machine: replication.parent.name,
      network: network.name,
      region: regionDisplayName(region),
      target: regionDisplayName(target),
    },
    place: replication.at("testFailoverNetwork"),
    related: [{ place: network.at("region"), message: "the network's region" }],
  });
}

/** The region that a Hyper-V machine comes up in: its network's, whether that is named or mapped. */
function regionOfMachine(
  replication: Replication,
  check: Pick<RowCheck, "need" | "needObject" | "inventory" | "binding">,
): string | undefined {
  if (isNamed(replication.network)) {
    const network = check.needObject(replication, "network");
    return network && check.need(network, "region");
  }
  if (replication.network === "none") {
    const vault = check.needObject(replication, "vault");
    return vault && check.need(vault, "region");
  }
  const protection = check.binding.protections[0]!;
  for (const adapter of protection.machine.networkAdapters ?? []) {
    const target = targetNetworkOf(check.inventory, protection, adapter);
    if (typeof target === "object" && target.network)
      return check.need(target.network as VirtualNetwork, "region");
  }
  check.need(replication, "network");
  return undefined;
}
