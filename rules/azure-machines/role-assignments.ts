import { counted } from "../../schemas/values/numbers.ts";
import { featureRule } from "../define/feature-rule.ts";

/** Roles beyond this many are counted. */
const MOST_NAMES = 8;

/** Reports roles that are assigned at an Azure machine, which nobody has at the failed-over one. */
export default featureRule({
  name: "azure-machines/role-assignments",
  description: "Roles that are assigned at an Azure machine itself, which nobody has at the failed-over one",
  level: "warning",
  rows: ["azure-to-azure/compute/role-assignments"],
  visit: "AzureVirtualMachine",
  facts: ["AzureVirtualMachine.roleAssignments"],
  message:
    "Assigned at '{{machine}}' itself: {{roles}}. Site Recovery does not replicate role assignments: nobody has them at the machine that comes up in a failover. Assign them at its resource group, here and there, or anew after a failover.",
  uses(machine, check) {
    const roles = check.need(machine, "roleAssignments") ?? [];
    if (roles.length === 0) return [];
    const names = roles.slice(0, MOST_NAMES).map((role) => `'${role}'`);
    const others = roles.length - names.length;
    if (others > 0) names.push(counted(others, "other"));
    return [
      {
        place: machine.at("roleAssignments", 0),
        data: { machine: machine.name, roles: names.join(", ") },
      },
    ];
  },
});
