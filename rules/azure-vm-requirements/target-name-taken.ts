import type { Inventory } from "../../inventory/inventory.ts";
import { fold } from "../../inventory/names/name-index.ts";
import { areNamesakes } from "../../inventory/names/namesakes.ts";
import type { Machine } from "../../inventory/nodes/machines.ts";
import { remembered } from "../../inventory/remembered.ts";
import type { Place } from "../../schemas/located.ts";
import { check } from "../define/check.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";
import { isNamed } from "../facts/names.ts";
import type { RowCheck } from "../run/row-check.ts";

type Part = "resourceGroup" | "subscription" | "to";

const ROWS = ["azure-resource-names/machines-of-a-group"] as const;

/** Reports machines that come up in one resource group under one name. */
export default rowRuleOfChecks<"taken">({
  name: "azure-vm-requirements/target-name-taken",
  description: "Two machines that come up in one resource group under one name",
  level: "error",
  looksAround: true,
  messages: {
    taken:
      "'{{machine}}' comes up in the resource group '{{group}}' as '{{name}}', and so does '{{other}}'. Give one of the two another target name.",
  },
  checks: [
    check<"VirtualMachine", "taken">({
      visit: "VirtualMachine",
      rows: ROWS,
      facts: [
        "Replication.to",
        "Replication.targetName",
        "Replication.resourceGroup",
        "Replication.subscription",
      ],
      decide,
    }),
    check<"AzureVirtualMachine", "taken">({
      visit: "AzureVirtualMachine",
      rows: ROWS,
      facts: [
        "AzureReplication.targetName",
        "AzureReplication.resourceGroup",
        "AzureReplication.subscription",
      ],
      decide,
    }),
  ],
});

function decide(machine: Machine, check: RowCheck<"taken">): void {
  const namesakes = machinesByName(check.inventory).get(fold(nameInAzure(machine))) ?? [];
  // One that is recorded twice is told as that.
  const others = namesakes.filter((other) => other !== machine && !areNamesakes(other, machine));
  const same = others.filter((other) => isWithin(machine, other, check));
  const [first] = same;
  if (!first) return;
  // The first of them has the name; it is told at the others.
  if (namesakes.indexOf(machine) < namesakes.indexOf(first)) {
    check.broken();
    return;
  }
  check.report({
    messageId: "taken",
    data: {
      machine: machine.name,
      group: machine.replication!.resourceGroup!,
      name: nameInAzure(machine),
      other: first.name,
    },
    place: placeOfName(machine),
    related: [{ place: placeOfName(first), message: "the same name" }],
  });
}

/** Whether two machines come up in one resource group for certain. What would tell is asked for where it is open. */
function isWithin(one: Machine, other: Machine, check: Pick<RowCheck, "need">): boolean {
  const parts = ["resourceGroup", "subscription"] as const;
  const open: [Machine, Part][] = [];
  for (const machine of [one, other]) if (machine.replication!.to === undefined) open.push([machine, "to"]);
  for (const part of parts) {
    const [own, others] = [one.replication![part], other.replication![part]];
    if (own !== undefined && others !== undefined) {
      if (fold(own) !== fold(others)) return false;
    } else if (part === "resourceGroup" || own !== others || !haveOneVault(one, other)) {
      // A subscription is recorded where it is not the vault's, so that two without are in that of their vault.
      if (own === undefined) open.push([one, part]);
      if (others === undefined) open.push([other, part]);
    }
  }
  for (const [machine, part] of open) check.need(machine.replication!, part);
  return open.length === 0;
}

function haveOneVault({ replication: one }: Machine, { replication: other }: Machine): boolean {
  return one!.vault !== undefined && other!.vault !== undefined && fold(one!.vault) === fold(other!.vault);
}

function nameInAzure({ name, replication }: Machine): string {
  return isNamed(replication!.targetName) ? replication!.targetName : name;
}

function placeOfName(machine: Machine): Place {
  const { replication } = machine;
  return isNamed(replication!.targetName) ? replication!.at("targetName") : machine.at("name");
}

/** The machines that go to Azure, or may, by the name that they get there, letter case aside. */
function machinesByName(inventory: Inventory): ReadonlyMap<string, readonly Machine[]> {
  return remembered(inventory, findMachinesByName);
}

function findMachinesByName(inventory: Inventory): ReadonlyMap<string, readonly Machine[]> {
  const byName = new Map<string, Machine[]>();
  for (const { machine } of inventory.protections()) {
    const isHyperV = machine.nodeType === "VirtualMachine";
    if (isHyperV && (machine.replication!.to ?? "azure") !== "azure") continue;
    // Nothing is chosen for it: neither its name nor the group is.
    if (machine.replication!.state === "considered") continue;
    const name = fold(nameInAzure(machine));
    const same = byName.get(name);
    if (same) same.push(machine);
    else byName.set(name, [machine]);
  }
  return byName;
}
