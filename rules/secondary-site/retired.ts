import type { Inventory } from "../../inventory/inventory.ts";
import { goesToVmmCloud, type Protection } from "../../inventory/protection/protection.ts";
import { remembered } from "../../inventory/remembered.ts";
import { rowRule } from "../define/row-rule.ts";

const ROW = "vmm-to-vmm-retirement/retired";

/** Says once for an inventory that replication to a second VMM site is retired, and what takes its place. */
export default rowRule({
  name: "secondary-site/retired",
  description: "Machines that replicate to a second VMM site, which Microsoft retired",
  level: "warning",
  looksAround: true,
  rows: [ROW],
  // At the machine, so that one for which nothing is chosen yet is told too.
  visit: "VirtualMachine",
  facts: ["VirtualMachine.replication", "Replication.to"],
  messages: {
    retired:
      "{{machines}} to a VMM cloud. Site Recovery took no new users for that since {{closed}} and retired it on {{day}}. Register the Hyper-V hosts in a Hyper-V site and replicate to Azure, or use Hyper-V Replica without Site Recovery.",
  },
  // It is retired for a machine too whose host VMM does not manage, though that has no scenario.
  binding(machine, { inventory }) {
    const protection = inventory.protectionOf(machine);
    return protection && goesToVmmCloud(protection)
      ? { protections: [protection], scenarios: ["vmm-to-vmm"], isScenarioKnown: true, isSure: true }
      : undefined;
  },
  decide(machine, check) {
    if (check.verdict(ROW) === "yes") return;
    const all = remembered(check.inventory, machinesToSecondSites);
    if (all[0]?.machine !== machine) {
      check.broken();
      return;
    }
    const others = all.length - 1;
    const more =
      others === 0 ? " replicates" : ` and ${others} more machine${others > 1 ? "s" : ""} replicate`;
    const replication = machine.replication!;
    const { to } = replication;
    check.report({
      messageId: "retired",
      data: {
        machines: `'${machine.name}'${more}`,
        closed: check.limit(ROW, "closedSince"),
        day: check.limit(ROW, "retiredOn"),
      },
      place: typeof to === "object" ? to.atKey("cloud") : replication.atKey("to"),
    });
  },
});

function machinesToSecondSites(inventory: Inventory): readonly Protection[] {
  return [...inventory.protections()].filter(goesToVmmCloud);
}
