import { goesToVmmCloud } from "../../inventory/protection/protection.ts";
import { rowRule } from "../define/row-rule.ts";
import { isNamed } from "../facts/names.ts";
import { bindingThrough } from "../run/binding.ts";

const ROW = "hyperv-to-azure/scenarios/with-vmm";

/** Reports machines that are to go to a VMM cloud although VMM does not manage their host. */
export default rowRule({
  name: "scenarios/second-site",
  description: "A VMM cloud as the target of a machine whose host VMM does not manage",
  level: "error",
  rows: [ROW],
  visit: "VirtualMachine",
  facts: ["VirtualMachine.host", "HyperVHost.hostGroup"],
  messages: {
    notManaged:
      "'{{machine}}' is to replicate to the VMM cloud '{{cloud}}', but VMM does not manage its host '{{host}}'. Replicate it to Azure: replication to a second site was retired on {{day}}, with VMM too.",
  },
  // Such a machine has none of the known scenarios, since host and target contradict each other.
  binding(machine, { inventory, matrix }) {
    const protection = inventory.protectionOf(machine);
    if (!protection) return undefined;
    return goesToVmmCloud(protection)
      ? { protections: [protection], scenarios: ["vmm-to-vmm"], isScenarioKnown: true, isSure: true }
      : bindingThrough([protection], matrix.row(ROW).binds);
  },
  decide(machine, check) {
    const { to } = machine.replication!;
    if (typeof to !== "object" || to.cloud === undefined) return;
    const host = check.needHost(check.binding.protections[0]!);
    if (!host || isNamed(host.hostGroup)) return;
    if (host.hostGroup === "none" || isNamed(host.site)) {
      const shown = isNamed(host.site) ? "site" : "hostGroup";
      check.report({
        messageId: "notManaged",
        data: {
          machine: machine.name,
          cloud: to.cloud,
          host: host.name,
          day: check.run.matrix.row("vmm-to-vmm-retirement/retired").limits.retiredOn.value,
        },
        place: to.at("cloud"),
        related: [{ place: host.at(shown), message: "the host stands outside VMM" }],
      });
    } else check.need(host, "hostGroup");
  },
});
