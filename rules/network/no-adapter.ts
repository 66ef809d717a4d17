import { rowRule } from "../define/row-rule.ts";

/** Reports Hyper-V guests that go to Azure and have no network adapter. */
export default rowRule({
  name: "network/no-adapter",
  description: "A Hyper-V guest without a network adapter, which each machine in Azure has",
  level: "error",
  rows: ["on-premises-adapters/at-least-one"],
  visit: "VirtualMachine",
  facts: ["VirtualMachine.networkAdapters"],
  messages: {
    none: "'{{machine}}' has no network adapter. Each machine in Azure has one, and a failover takes a primary one: give the guest an adapter, connected or not, or record the one that it has.",
  },
  decide(machine, check) {
    if (check.need(machine, "networkAdapters")?.length !== 0) return;
    check.report({
      messageId: "none",
      data: { machine: machine.name },
      place: machine.at("networkAdapters"),
    });
  },
});
