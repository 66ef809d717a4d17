import { counted } from "../../schemas/values/numbers.ts";
import { rowRule } from "../define/row-rule.ts";

/** Says of machines with several adapters that these may come up in another order. */
export default rowRule({
  name: "forecast/adapter-order",
  description: "An Azure machine with several adapters, which may come up in another order",
  level: "warning",
  sets: ["strict"],
  rows: ["azure-to-azure/network/adapter-order"],
  visit: "AzureVirtualMachine",
  facts: ["AzureVirtualMachine.networkAdapters"],
  messages: {
    order:
      "'{{machine}}' has {{adapters}}, which may come up in another order. See to it that nothing in the guest goes by their order, and try it in a test failover.",
  },
  decide(machine, check) {
    const adapters = check.need(machine, "networkAdapters");
    if (!adapters || adapters.length <= 1) return;
    check.report({
      messageId: "order",
      data: { machine: machine.name, adapters: counted(adapters.length, "adapter") },
      place: machine.atKey("networkAdapters"),
    });
  },
});
