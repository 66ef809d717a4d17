import { machineSize } from "../../documents/tables/azure-machine-sizes.ts";
import { rowRule } from "../define/row-rule.ts";

/** Reports machines with more adapters than their size at the target takes. */
export default rowRule({
  name: "azure-network/adapter-count",
  description: "An Azure machine with more adapters than its size at the target takes",
  level: "error",
  rows: ["azure-to-azure/network/adapter-count"],
  visit: "AzureVirtualMachine",
  facts: ["AzureVirtualMachine.networkAdapters", "AzureReplication.targetVmSize"],
  messages: {
    many: "'{{machine}}' has {{count}} adapters and is to come up with the size '{{size}}', which takes {{most}}. Choose a size for the target that takes as many.",
  },
  decide(machine, check) {
    const { replication } = machine;
    const count = check.need(machine, "networkAdapters")?.length;
    // Every size takes one.
    if (!replication || count === undefined || count <= 1) return;
    const name = check.need(replication, "targetVmSize");
    const size = name === undefined ? undefined : machineSize(name);
    if (name !== undefined && size === undefined) check.unrecorded(replication, "targetVmSize");
    if (!size || count <= size.adapters) return;
    check.report({
      messageId: "many",
      data: { machine: machine.name, count, size: name!, most: size.adapters },
      place: replication.at("targetVmSize"),
      related: [{ place: machine.atKey("networkAdapters"), message: "its adapters" }],
    });
  },
});
