import { featureRule } from "../define/feature-rule.ts";

/** Reports Azure machines that come up without the encryption at host that they have. */
export default featureRule({
  name: "azure-machines/encryption-at-host",
  description: "An Azure machine with encryption at host, which is lost in a failover",
  level: "warning",
  rows: ["azure-to-azure/storage/encryption-at-host"],
  visit: "AzureVirtualMachine",
  facts: ["AzureVirtualMachine.encryptionAtHost"],
  message:
    "'{{machine}}' has encryption at host, and comes up without it after a failover. Plan to turn it on there, for which the machine has to be stopped.",
  uses: (machine, check) =>
    check.need(machine, "encryptionAtHost") === true
      ? [{ place: machine.at("encryptionAtHost"), data: { machine: machine.name } }]
      : [],
});
