import rule from "../../../rules/prerequisites/host-internet.ts";
import { hostInSite, hostUnderVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";
import { hostWithVaults, LINK, NO_LINK } from "./hosts-and-vaults.ts";

const ROW = "vmm-to-azure-prerequisites/host-internet";
const WAY = "hyperv-to-azure-questions/hosts/way-to-azure";

testRule(rule, {
  passes: [
    { name: "direct access", inventory: hostUnderVmm("internetAccess: direct") },
    { name: "a proxy", inventory: hostUnderVmm("internetAccess: proxy") },
    { name: "a proxy's address", inventory: hostUnderVmm("proxy: http://proxy.contoso.com:8080") },
    {
      name: "no access of its own, but a proxy",
      inventory: hostUnderVmm("internetAccess: none\nproxy: http://proxy:8080"),
    },
    {
      name: "a private endpoint of its vaults, which is a warning",
      inventory: hostWithVaults("internetAccess: none", LINK),
    },
    { name: "in a site", inventory: hostInSite("internetAccess: direct") },
    {
      name: "in a site, with a private endpoint",
      inventory: hostWithVaults("internetAccess: none", LINK, LINK, "site: site-01"),
    },
  ],
  violates: [
    {
      name: "in a site, with neither access nor an endpoint",
      inventory: hostWithVaults("internetAccess: none", NO_LINK, NO_LINK, "site: site-01"),
      findings: [{ at: "4:21-4:25", messageId: "none", rows: [WAY] }],
    },
    {
      name: "neither access nor a vault with an endpoint",
      inventory: hostWithVaults("internetAccess: none\nproxy: none", NO_LINK),
      findings: [
        {
          at: "4:21-4:25",
          messageId: "none",
          message: /'host-01' reaches the internet neither directly/,
          rows: [ROW, WAY],
        },
      ],
    },
    {
      name: "an endpoint of one vault of two",
      inventory: hostWithVaults("internetAccess: none", LINK, NO_LINK),
      findings: [{ at: "4:21-4:25", rows: [ROW, WAY] }],
    },
    {
      name: "a planned machine for which no vault is chosen has no endpoint",
      inventory: hostUnderVmm("internetAccess: none").replace(
        "{ to: azure }",
        "{ to: azure, state: planned }",
      ),
      findings: [{ at: "4:21-4:25", rows: [ROW, WAY] }],
    },
  ],
  undecided: [
    {
      name: "a vault that is not recorded",
      inventory: hostUnderVmm("internetAccess: none"),
      facts: ["Replication.vault"],
    },
    {
      name: "access that is not recorded",
      inventory: hostUnderVmm("proxy: none"),
      facts: ["HyperVHost.internetAccess"],
    },
    {
      name: "an endpoint that is not recorded",
      inventory: hostWithVaults("internetAccess: none", LINK, ""),
      facts: ["Vault.privateEndpoint"],
    },
    {
      name: "a vault that is not there",
      inventory: hostWithVaults("internetAccess: none", LINK).replace("vault: two", "vault: gone"),
      facts: ["Replication.vault"],
    },
  ],
});
