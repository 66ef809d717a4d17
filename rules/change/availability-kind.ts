import { placeOfFact } from "../../inventory/earlier/place-of-fact.ts";
import type { AzureReplication } from "../../schemas/generated/types.ts";
import { machineChangeRule } from "../define/machine-change-rule.ts";
import { isNamed } from "../facts/names.ts";

type Kind = "alone" | "in an availability set" | "in an availability zone";

/** Reports Azure machines that come up with another kind of availability than they were protected with. */
export default machineChangeRule({
  name: "change/availability-kind",
  description: "Another kind of availability at the target of a machine that stayed protected",
  level: "error",
  machine: "AzureVirtualMachine",
  rows: ["azure-to-azure-enable/availability-type"],
  facts: ["AzureReplication.availabilitySet", "AzureReplication.availabilityZone"],
  messages: {
    changed:
      "'{{machine}}' was to come up {{before}} and now is to come up {{now}}, which is chosen when replication is enabled. Disable replication, enable it again, and record the new 'enabledAt'.",
  },
  *changes(before, machine, check) {
    const replication = machine.replication!;
    const was = before.replication && kindOf(before.replication);
    const is = kindOf(replication);
    if (is === undefined) {
      for (const property of ["availabilitySet", "availabilityZone"] as const)
        check.need(replication, property);
      return;
    }
    if (was === undefined) return check.leaveUndecided();
    if (was === is) return;
    const property = PROPERTIES[is] ?? PROPERTIES[was]!;
    yield {
      messageId: "changed",
      data: { machine: machine.name, before: was, now: is },
      place: placeOfFact(replication, property),
    };
  },
});

/** The property that says that a machine comes up so. */
const PROPERTIES: { readonly [kind in Kind]?: "availabilitySet" | "availabilityZone" } = {
  "in an availability set": "availabilitySet",
  "in an availability zone": "availabilityZone",
};

/** How a machine comes up; undefined where that is not recorded. One is never in a set and in a zone. */
function kindOf({ availabilitySet, availabilityZone }: AzureReplication): Kind | undefined {
  if (isNamed(availabilityZone)) return "in an availability zone";
  if (isNamed(availabilitySet)) return "in an availability set";
  return availabilitySet === undefined || availabilityZone === undefined ? undefined : "alone";
}
