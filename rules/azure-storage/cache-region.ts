import { regionDisplayName } from "../../schemas/values/region.ts";
import { rowRule } from "../define/row-rule.ts";
import { areApart } from "../facts/machines/azure-regions.ts";

/** Reports cache storage accounts in another region than the machine. */
export default rowRule({
  name: "azure-storage/cache-region",
  description: "A cache storage account in another region than the Azure machine",
  level: "error",
  rows: ["azure-to-azure/cache-storage/region"],
  visit: "AzureReplication",
  facts: ["AzureReplication.cacheStorageAccount", "StorageAccount.region", "AzureVirtualMachine.region"],
  messages: {
    elsewhere:
      "The cache account '{{account}}' is in {{region}}, but '{{machine}}' runs in {{source}}. Choose a cache account in {{source}}.",
  },
  applies: ({ cacheStorageAccount }) => cacheStorageAccount !== "none",
  decide(replication, check) {
    const { parent: machine } = replication;
    const account = check.needObject(replication, "cacheStorageAccount");
    const region = account && check.need(account, "region");
    const source = check.need(machine, "region");
    if (!account || region === undefined || source === undefined || !areApart(account, machine, check))
      return;
    check.report({
      messageId: "elsewhere",
      data: {
        account: account.name,
        region: regionDisplayName(region),
        machine: machine.name,
        source: regionDisplayName(source),
      },
      place: replication.at("cacheStorageAccount"),
      related: [
        { place: account.at("region"), message: "the account's region" },
        { place: machine.at("region"), message: "the machine's region" },
      ],
    });
  },
});
