import { rowRule } from "../define/row-rule.ts";
import { isProtected } from "../facts/changes/stayed-protected.ts";

const ROW = "azure-extensions/failed";

/** Warns of failed extensions on Azure machines that replicate. */
export default rowRule({
  name: "azure-machines/failed-extension",
  description: "A failed extension of an Azure machine that replicates, beside which no new one installs",
  level: "warning",
  rows: [ROW],
  limitOptions: [],
  visit: "AzureVirtualMachine",
  facts: ["AzureVirtualMachine.extensions", "AzureExtension.provisioningState", "AzureReplication.state"],
  messages: {
    failed:
      "Extension '{{extension}}' of '{{machine}}' has failed. While one has, no new extension installs ({{date}}), and Site Recovery's mobility service comes as one. Look whether the machine still replicates, and mend the extension.",
  },
  decide(machine, check) {
    // Before a machine replicates the rule on provisioning states reports it, as an error.
    const replicates = isProtected(check.inventory, machine);
    if (replicates === false) return;
    const wanted = check.limit(ROW, "state").toLowerCase();
    for (const extension of check.need(machine, "extensions") ?? []) {
      const state = check.need(extension, "provisioningState");
      if (state?.toLowerCase() !== wanted) continue;
      if (replicates === undefined) check.unrecorded(machine.replication!, "state");
      else
        check.report({
          messageId: "failed",
          data: {
            extension: extension.name,
            machine: machine.name,
            date: check.run.matrix.documents["azure-extensions"].date,
          },
          place: extension.at("provisioningState"),
        });
    }
  },
});
