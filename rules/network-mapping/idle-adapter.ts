import { rowRule } from "../define/row-rule.ts";
import { isNamed } from "../facts/names.ts";

/** Reports adapters that are connected to nothing, of machines that are connected by another one. */
export default rowRule({
  name: "network-mapping/idle-adapter",
  description: "An adapter on no VM network, of a machine to a second VMM site",
  level: "warning",
  rows: ["vmm-to-vmm-network-mapping/vm-connected"],
  visit: "VirtualMachine",
  facts: ["VirtualMachine.networkAdapters", "NetworkAdapter.network"],
  messages: {
    idle: "Adapter '{{adapter}}' of '{{machine}}' is connected to no VM network, so its replica is connected to nothing. Connect it, or take it out.",
  },
  decide(machine, check) {
    const adapters = check.need(machine, "networkAdapters") ?? [];
    // A machine without any connection is an error, of another rule.
    const isConnected = adapters.some((adapter) => isNamed(adapter.network));
    for (const adapter of adapters) {
      if (check.need(adapter, "network") !== "none" || !isConnected) continue;
      check.report({
        messageId: "idle",
        data: { machine: machine.name, adapter: adapter.name },
        place: adapter.at("network"),
      });
    }
  },
});
