import rule from "../../../rules/prerequisites/host-private-link.ts";
import { hostUnderVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";
import { hostWithVaults, LINK, NO_LINK } from "./hosts-and-vaults.ts";

const INTERNET = "vmm-to-azure-prerequisites/host-internet";
const PRIVATE_LINK = "hyperv-to-azure/network/private-link";

testRule(rule, {
  passes: [
    {
      name: "direct access beside a private link",
      inventory: hostWithVaults("internetAccess: direct", LINK),
    },
    { name: "no way at all, which is an error", inventory: hostWithVaults("internetAccess: none", NO_LINK) },
    {
      name: "in a site, where no document asks for the internet",
      inventory: hostWithVaults("internetAccess: none", LINK, LINK, "site: site-01"),
    },
  ],
  violates: [
    {
      name: "a private link alone, with both documents",
      inventory: hostWithVaults("internetAccess: none", LINK),
      findings: [
        {
          at: "4:21-4:25",
          messageId: "linkAlone",
          message:
            /support matrix \(2024-12-19\) supports that, the prerequisites \(2017-07-24\) ask for the internet/,
          rows: [INTERNET, PRIVATE_LINK],
          related: ["11:35-11:39"],
        },
      ],
    },
    {
      name: "no internet access, and a vault of which it is not recorded whether it has an endpoint",
      inventory: hostWithVaults("internetAccess: none", LINK, ""),
      findings: [
        {
          at: "4:21-4:25",
          messageId: "linkAtMost",
          message: /Without one it cannot replicate to Azure/,
          rows: [INTERNET],
          related: ["11:35-11:39"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "in a site, with no internet access and a vault of which the endpoint is not recorded",
      inventory: hostWithVaults("internetAccess: none", LINK, "", "site: site-01"),
      facts: ["Vault.privateEndpoint"],
    },
    {
      name: "access that is not recorded",
      inventory: hostUnderVmm("proxy: none"),
      facts: ["HyperVHost.internetAccess"],
    },
    {
      name: "a host of which it cannot be told whether VMM manages it",
      inventory: hostWithVaults("internetAccess: none", LINK, LINK, "cluster: none"),
      facts: ["HyperVHost.hostGroup"],
    },
  ],
});
