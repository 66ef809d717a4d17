import { featureRule } from "../define/feature-rule.ts";

/** Reports confidential machines. */
export default featureRule({
  name: "azure-machines/confidential",
  description: "A confidential machine",
  level: "error",
  rows: ["azure-confidential-vm/site-recovery"],
  visit: "AzureVirtualMachine",
  facts: ["AzureVirtualMachine.securityType"],
  message:
    "'{{machine}}' is a confidential machine, which Site Recovery does not replicate. Plan another way to recover it, or use a machine of another security type.",
  uses: (machine, check) =>
    check.need(machine, "securityType") === "ConfidentialVM"
      ? [{ place: machine.at("securityType"), data: { machine: machine.name } }]
      : [],
});
