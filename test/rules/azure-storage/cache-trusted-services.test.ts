import rule from "../../../rules/azure-storage/cache-trusted-services.ts";
import { testRule } from "../rule-tester.ts";
import { withCache } from "./cache-accounts.ts";

testRule(rule, {
  passes: [
    { name: "they pass", inventory: withCache({ account: ", firewall: true, trustedServices: true" }) },
    { name: "no firewall", inventory: withCache({ account: ", firewall: false, trustedServices: false" }) },
  ],
  violates: [
    {
      name: "they are kept out",
      inventory: withCache({ account: ", firewall: true, trustedServices: false" }),
      findings: [
        {
          at: "5:67-5:72",
          messageId: "out",
          message:
            "Cache account 'cache' has a firewall that keeps trusted Microsoft services out, and Site Recovery with them. Allow trusted Microsoft services.",
          rows: [
            "azure-to-azure/cache-storage/firewall-trusted-services",
            "azure-to-azure/network/service-endpoints",
          ],
          related: ["5:44-5:48"],
        },
      ],
    },
  ],
  undecided: [
    { name: "the firewall is not recorded", inventory: withCache({}), facts: ["StorageAccount.firewall"] },
    {
      name: "what passes it is not recorded",
      inventory: withCache({ account: ", firewall: true" }),
      facts: ["StorageAccount.trustedServices"],
    },
  ],
});
