import rule from "../../../rules/azure-storage/private-endpoint-kind.ts";
import { testRule } from "../rule-tester.ts";
import { withCache } from "./cache-accounts.ts";

testRule(rule, {
  passes: [
    {
      name: "general-purpose v2",
      inventory: withCache({ account: ", kind: StorageV2, privateEndpoint: true" }),
    },
    {
      name: "no private endpoint",
      inventory: withCache({ account: ", kind: BlockBlobStorage, privateEndpoint: false" }),
    },
  ],
  violates: [
    {
      name: "premium block blobs",
      inventory: withCache({ account: ", kind: BlockBlobStorage, privateEndpoint: true" }),
      findings: [
        {
          at: "5:40-5:56",
          messageId: "premium",
          message:
            "Cache account 'cache' has a private endpoint and is of the kind BlockBlobStorage. The article on private endpoints (2022-04-23) names general-purpose v2 accounts alone for them, and gives the roles on premium ones all the same. See in a test whether it replicates.",
          rows: ["azure-to-azure-private-endpoints/storage-kind"],
          related: ["5:75-5:79"],
        },
      ],
    },
    {
      name: "an account of another kind",
      inventory: withCache({ account: ", kind: BlobStorage, privateEndpoint: true" }),
      findings: [
        {
          at: "5:40-5:51",
          messageId: "kind",
          message:
            "Cache account 'cache' has a private endpoint and is of the kind BlobStorage. The article on private endpoints (2022-04-23) names general-purpose v2 accounts alone for them.",
        },
      ],
    },
  ],
  undecided: [
    {
      name: "the kind is not recorded",
      inventory: withCache({ account: ", privateEndpoint: true" }),
      facts: ["StorageAccount.kind"],
    },
    {
      name: "the endpoint is not recorded",
      inventory: withCache({}),
      facts: ["StorageAccount.privateEndpoint"],
    },
  ],
});
