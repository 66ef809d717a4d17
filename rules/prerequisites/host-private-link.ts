import { rowRule } from "../define/row-rule.ts";
import { HOST_INTERNET, INTERNET_FACTS, wayToAzure } from "../facts/servers/internet-of-host.ts";

const PRIVATE_LINK = "hyperv-to-azure/network/private-link";

/** Reports hosts that reach their vault by a private link alone, on which the documents disagree. */
export default rowRule({
  name: "prerequisites/host-private-link",
  description: "A host that reaches the vault by a private link alone",
  level: "warning",
  rows: [HOST_INTERNET, PRIVATE_LINK],
  visit: "HyperVHost",
  facts: [...INTERNET_FACTS, "HyperVHost.hostGroup"],
  messages: {
    linkAtMost:
      "Host '{{host}}' has no internet access, and whether its vault has a private endpoint is not recorded. Without one it cannot replicate to Azure; with one the support matrix ({{loose}}) supports it, and the prerequisites ({{strict}}) ask for the internet all the same.",
    linkAlone:
      "Host '{{host}}' has no internet access, only a vault with a private endpoint. The support matrix ({{loose}}) supports that, the prerequisites ({{strict}}) ask for the internet: make sure that it reaches Microsoft Entra ID, which has no private endpoint, and the storage account.",
  },
  decide(host, check) {
    const way = wayToAzure(host, check);
    // With an endpoint or without, one of the two rules on the row has something to say: this is the milder.
    if (way !== "private-link" && way !== "private-link-or-none") return;
    const { isScenarioKnown, scenarios } = check.binding;
    const isBehindVmm = scenarios.includes("vmm-to-azure");
    if (!isScenarioKnown || !isBehindVmm) {
      // Only behind VMM does a document ask for the internet all the same.
      if (isBehindVmm) check.unrecorded(host, "hostGroup", [HOST_INTERNET, PRIVATE_LINK]);
      return;
    }
    const { documents } = check.run.matrix;
    check.report({
      messageId: way === "private-link" ? "linkAlone" : "linkAtMost",
      data: {
        host: host.name,
        loose: documents["hyperv-to-azure"].date,
        strict: documents["vmm-to-azure-prerequisites"].date,
      },
      place: host.at("internetAccess"),
      // Which of the other two is broken, the endpoint that is not recorded would tell.
      rows: way === "private-link" ? [HOST_INTERNET, PRIVATE_LINK] : [HOST_INTERNET],
      related: check.binding.protections
        .flatMap(({ vault }) => vault ?? [])
        .filter((vault) => vault.privateEndpoint !== undefined)
        .slice(0, 1)
        .map((vault) => ({ place: vault.at("privateEndpoint"), message: "the vault's private endpoint" })),
    });
  },
});
