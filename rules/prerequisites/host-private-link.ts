import { rowRule } from "../define/row-rule.ts";
import { HOST_INTERNET, INTERNET_FACTS, wayToAzure } from "../facts/servers/internet-of-host.ts";

/** Reports hosts that reach their vault by a private link alone, on which the documents disagree. */
export default rowRule({
  name: "prerequisites/host-private-link",
  description: "A host that reaches the vault by a private link alone",
  level: "warning",
  rows: [HOST_INTERNET, "hyperv-to-azure/network/private-link"],
  visit: "HyperVHost",
  facts: [...INTERNET_FACTS, "HyperVHost.hostGroup"],
  messages: {
    linkAlone:
      "Host '{{host}}' has no internet access, only a vault with a private endpoint. The support matrix ({{loose}}) supports that, the prerequisites ({{strict}}) ask for the internet: make sure that the link serves replication too.",
  },
  // Only behind VMM does a document ask for the internet.
  applies: (_, check) => check.binding.scenarios.includes("vmm-to-azure"),
  decide(host, check) {
    if (wayToAzure(host, check) !== "private-link") return;
    if (!check.binding.isScenarioKnown) return check.unrecorded(host, "hostGroup");
    const { documents } = check.run.matrix;
    check.report({
      messageId: "linkAlone",
      data: {
        host: host.name,
        loose: documents["hyperv-to-azure"].date,
        strict: documents["vmm-to-azure-prerequisites"].date,
      },
      place: host.at("internetAccess"),
      related: check.binding.protections
        .flatMap(({ vault }) => vault ?? [])
        .slice(0, 1)
        .map((vault) => ({ place: vault.at("privateEndpoint"), message: "the vault's private endpoint" })),
    });
  },
});
