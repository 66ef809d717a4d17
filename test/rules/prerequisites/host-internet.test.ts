import rule from "../../../rules/prerequisites/host-internet.ts";
import { hostInSite, hostUnderVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";
import { hostWithVaults, LINK, NO_LINK } from "./hosts-and-vaults.ts";

const ROW = "vmm-to-azure-prerequisites/host-internet";

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
    { name: "in a site", inventory: hostInSite("internetAccess: none"), silent: true },
  ],
  violates: [
    {
      name: "neither access nor a vault with an endpoint",
      inventory: hostWithVaults("internetAccess: none\nproxy: none", NO_LINK),
      findings: [
        {
          at: "4:21-4:25",
          messageId: "none",
          message: /'host-01' reaches the internet neither directly/,
          rows: [ROW],
        },
      ],
    },
    {
      name: "an endpoint of one vault of two",
      inventory: hostWithVaults("internetAccess: none", LINK, NO_LINK),
      findings: [{ at: "4:21-4:25", rows: [ROW] }],
    },
    {
      name: "a planned machine for which no vault is chosen has no endpoint",
      inventory: hostUnderVmm("internetAccess: none").replace(
        "{ to: azure }",
        "{ to: azure, state: planned }",
      ),
      findings: [{ at: "4:21-4:25", rows: [ROW] }],
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
