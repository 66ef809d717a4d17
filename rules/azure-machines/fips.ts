import { featureRule } from "../define/feature-rule.ts";

/** Reports Azure machines in FIPS mode. */
export default featureRule({
  name: "azure-machines/fips",
  description: "An Azure machine in FIPS mode",
  level: "error",
  rows: ["azure-to-azure/storage/fips"],
  visit: "AzureVirtualMachine",
  facts: ["AzureVirtualMachine.fips"],
  message:
    "'{{machine}}' is in FIPS mode, which Site Recovery does not support. Ask Microsoft before you rely on its replication, or plan another way to recover it.",
  uses: (machine, check) =>
    check.need(machine, "fips") === true
      ? [{ place: machine.at("fips"), data: { machine: machine.name } }]
      : [],
});
