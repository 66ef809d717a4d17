import { fold, scopeOfName } from "../../inventory/names/name-index.ts";
import type { Machine } from "../../inventory/nodes/machines.ts";
import { remembered } from "../../inventory/remembered.ts";
import type { Located, Place } from "../../schemas/located.ts";
import { check } from "../define/check.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";
import { nameInAzure, namesakesInAzure } from "../facts/machines/names-at-the-target.ts";
import { isNamed } from "../facts/names.ts";
import type { RowCheck } from "../run/row-check.ts";

type Part = "resourceGroup" | "subscription" | "to";

/** A fact that is not recorded, and that tells whether two machines meet. */
type Open = readonly [object: Located, property: string];

const ROWS = ["azure-resource-names/machines-of-a-group"] as const;

/** A guest may meet an Azure machine, so that either asks for the facts of the other. */
const FACTS = [
  "Replication.to",
  "Replication.targetName",
  "Replication.resourceGroup",
  "Replication.subscription",
  "AzureReplication.to",
  "AzureReplication.targetName",
  "AzureReplication.resourceGroup",
  "AzureReplication.subscription",
  "AzureVirtualMachine.resourceGroup",
] as const;

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
      facts: FACTS,
      decide,
    }),
    check<"AzureVirtualMachine", "taken">({
      visit: "AzureVirtualMachine",
      rows: ROWS,
      facts: FACTS,
      decide,
    }),
  ],
});

function decide(machine: Machine, check: RowCheck<"taken">): void {
  const machines = namesakesInAzure(check.inventory, machine);
  if (machines.length < 2) return;
  const namesakes = remembered(machines, namesakesOf);
  const [first] = namesakes
    .near(machine)
    .filter((other) => isWithin(machine, other, check))
    .sort((one, other) => namesakes.order(one) - namesakes.order(other));
  if (!first) return;
  // The first of them has the name; it is told at the others.
  if (namesakes.order(machine) < namesakes.order(first)) {
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
function isWithin(one: Machine, other: Machine, check: Pick<RowCheck, "unrecorded">): boolean {
  const parts = ["resourceGroup", "subscription"] as const;
  const open: Open[] = [];
  const ask = (machine: Machine, part: Part) => open.push([machine.replication!, part]);
  for (const machine of [one, other]) {
    if (machine.replication!.to === undefined) ask(machine, "to");
    // One of the two may be the other, recorded twice.
    if (mayBeOne(one, other) && scopeOfName(machine) === undefined) open.push([machine, "resourceGroup"]);
  }
  for (const part of parts) {
    const [own, others] = [one.replication![part], other.replication![part]];
    if (own !== undefined && others !== undefined) {
      if (fold(own) !== fold(others)) return false;
    } else if (part === "resourceGroup" || own !== others || !haveOneVault(one, other)) {
      // A subscription is recorded where it is not the vault's, so that two without are in that of their vault.
      if (own === undefined) ask(one, part);
      if (others === undefined) ask(other, part);
    }
  }
  for (const [object, property] of open) check.unrecorded(object, property);
  return open.length === 0;
}

/** Whether two machines that are not named alike where names are unique may be so all the same, since a group is not recorded. */
function mayBeOne(one: Machine, other: Machine): boolean {
  return (
    one.nodeType === "AzureVirtualMachine" &&
    other.nodeType === one.nodeType &&
    fold(one.name) === fold(other.name)
  );
}

/** By what a machine is told from others: two with one of them are one, recorded twice. Azure names machines by group. */
function identityOf(machine: Machine): string {
  return JSON.stringify([machine.nodeType, scopeOfName(machine), fold(machine.name)]);
}

function haveOneVault({ replication: one }: Machine, { replication: other }: Machine): boolean {
  return one!.vault !== undefined && other!.vault !== undefined && fold(one!.vault) === fold(other!.vault);
}

function placeOfName(machine: Machine): Place {
  const { replication } = machine;
  return isNamed(replication!.targetName) ? replication!.at("targetName") : machine.at("name");
}

/**
 * The machines that get one name. Very many may get it, so that they are not compared one by one: those that say the same
 * of where they go stand for one another. One that is recorded twice is told as that, and does not take its own name.
 */
class Namesakes {
  readonly #order = new Map<Machine, number>();
  /** By resource group and by all that is said, the first one of each identity; undefined: those that do not say their group. */
  readonly #groups = new Map<string | undefined, Map<string, Map<string, Machine>>>();

  add(machine: Machine): void {
    this.#order.set(machine, this.#order.size);
    const { resourceGroup, subscription, vault, to } = machine.replication!;
    const group = resourceGroup && fold(resourceGroup);
    const alike = this.#groups.get(group) ?? new Map<string, Map<string, Machine>>();
    this.#groups.set(group, alike);
    const key = JSON.stringify([subscription && fold(subscription), vault && fold(vault), to]);
    const firsts = alike.get(key) ?? new Map<string, Machine>();
    alike.set(key, firsts);
    const identity = identityOf(machine);
    if (!firsts.has(identity)) firsts.set(identity, machine);
  }

  /** Which one it is of them, in the order of the files. */
  order(machine: Machine): number {
    return this.#order.get(machine)!;
  }

  /** The others that may come up in the group of one of them; of those that say the same, the first. */
  near(machine: Machine): readonly Machine[] {
    const { resourceGroup } = machine.replication!;
    const identity = identityOf(machine);
    if (resourceGroup !== undefined)
      return [undefined, fold(resourceGroup)].flatMap((group) => [...this.#firsts(group, identity).values()]);
    // As long as one of two groups is not recorded, it does not matter which the other is.
    const perhaps = [...this.#groups.keys()].flatMap((group) => [...this.#firsts(group, identity)]);
    return [...new Map(perhaps).values()];
  }

  /** The first of the other machines in a group, for each that is said of where machines go. */
  #firsts(group: string | undefined, identity: string): ReadonlyMap<string, Machine> {
    const found = new Map<string, Machine>();
    for (const [key, firsts] of this.#groups.get(group) ?? []) {
      const first = firstOfOthers(firsts, identity);
      if (first) found.set(key, first);
    }
    return found;
  }
}

function firstOfOthers(firsts: ReadonlyMap<string, Machine>, identity: string): Machine | undefined {
  for (const [other, machine] of firsts) if (other !== identity) return machine;
  return undefined;
}

function namesakesOf(machines: readonly Machine[]): Namesakes {
  const namesakes = new Namesakes();
  for (const machine of machines) namesakes.add(machine);
  return namesakes;
}
