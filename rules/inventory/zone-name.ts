import {
  regionsWithoutZones,
  zoneNumbers,
  zoneSource,
} from "../../documents/tables/regions-without-zones.ts";
import type { AzureReplication, AzureVirtualMachine, Replication } from "../../schemas/generated/types.ts";
import { regionDisplayName } from "../../schemas/values/region.ts";
import { inventoryRule } from "../define/inventory-rule.ts";
import { isNamed } from "../facts/names.ts";

/** Reports availability zones that no region of Azure has, or the region in question. */
export default inventoryRule({
  name: "inventory/zone-name",
  description: "An availability zone that its region does not have",
  level: "warning",
  facts: [
    "AzureVirtualMachine.availabilityZone",
    "AzureVirtualMachine.region",
    "AzureReplication.availabilityZone",
    "ReplicationTarget.region",
    "Replication.availabilityZone",
    "Replication.vault",
    "Vault.region",
  ],
  messages: {
    number:
      "'{{zone}}' is no availability zone: Azure's regions have the zones {{numbers}}. Write one of these, or 'none'.",
    region:
      "{{region}} has no availability zones, by Azure's list of {{date}}. Write 'none', or look whether it has some by now.",
  },
  create({ inventory, report }) {
    const check = (
      node: AzureVirtualMachine | AzureReplication | Replication,
      region: string | undefined,
    ) => {
      const { availabilityZone: zone } = node;
      if (!isNamed(zone)) return;
      // For a place the text of an object is read once more: it is asked for where there is something to report.
      const place = () => node.at("availabilityZone");
      if (!zoneNumbers.includes(zone))
        report({
          messageId: "number",
          node,
          data: { zone, numbers: zoneNumbers.join(", ") },
          place: place(),
        });
      else if (region !== undefined && regionsWithoutZones.has(region))
        report({
          messageId: "region",
          node,
          data: { region: regionDisplayName(region), date: zoneSource.date },
          place: place(),
        });
    };
    return {
      AzureVirtualMachine: (machine: AzureVirtualMachine) => check(machine, machine.region),
      AzureReplication: (replication: AzureReplication) => check(replication, replication.to?.region),
      // A Hyper-V guest comes up in the region of its vault.
      Replication: (replication: Replication) =>
        check(replication, inventory.follow(replication, "vault")?.region),
    };
  },
});
