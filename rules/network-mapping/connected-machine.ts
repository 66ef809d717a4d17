import { rowRule } from "../define/row-rule.ts";
import { isNamed } from "../facts/names.ts";

/** Reports machines to a second VMM site that are connected to no VM network. */
export default rowRule({
  name: "network-mapping/connected-machine",
  description: "A machine to a second VMM site that is connected to no VM network",
  level: "error",
  rows: ["vmm-to-vmm-network-mapping/vm-connected"],
  visit: "VirtualMachine",
  facts: ["VirtualMachine.networkAdapters", "NetworkAdapter.network"],
  messages: {
    notConnected:
      "'{{machine}}' is connected to no VM network, so no mapping connects its replica either. Connect one of its adapters.",
  },
  decide(machine, check) {
    const adapters = check.need(machine, "networkAdapters");
    if (!adapters || adapters.some((adapter) => isNamed(adapter.network))) return;
    const recorded = adapters.map((adapter) => check.need(adapter, "network"));
    if (recorded.includes(undefined)) return;
    check.report({
      messageId: "notConnected",
      data: { machine: machine.name },
      place: machine.atKey("networkAdapters"),
    });
  },
});
