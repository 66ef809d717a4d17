import type { Machine } from "../../inventory/nodes/machines.ts";
import { shapes } from "../../schemas/generated/shapes.ts";
import type { Entities, EntityName } from "../../schemas/generated/types.ts";
import type { PropertyShape } from "../../schemas/shape.ts";
import type { Fact } from "../run/fact.ts";

/** The kinds of machines: Hyper-V guests, which most rows are about, and machines in Azure. */
export type MachineKind = Machine["nodeType"];

/** Whose machines, or parts of machines, a rule is about. */
export interface OfMachines<Kind extends MachineKind> {
  /** Left out: Hyper-V guests. */
  readonly machine?: Kind;
}

/** The lists of a machine whose items rows look at. */
export type MachineList = "disks" | "networkAdapters" | "volumes";

/** The kinds of machines that have a list. */
export type MachineWith<List extends MachineList> = {
  [Kind in MachineKind]: List extends keyof Entities[Kind] ? Kind : never;
}[MachineKind];

/** What stands under a property of a machine, or is an item of its list: `Disk` of a Hyper-V guest's `disks`. */
export type PartOf<Kind extends MachineKind, Property extends string> = Property extends keyof Entities[Kind]
  ? Extract<ItemOf<NonNullable<Entities[Kind][Property]>>, EntityName>
  : never;

type ItemOf<Value> = Value extends readonly (infer Item)[]
  ? ItemOf<Item>
  : Value extends { readonly nodeType: infer Name }
    ? Name
    : never;

/** The kind of object that stands under a property of a kind of machine, or of the items of a list. */
export function partOf<const Kind extends MachineKind, const Property extends MachineList | "replication">(
  machine: Kind,
  property: Property,
): PartOf<Kind, Property> {
  const properties: Readonly<Record<string, PropertyShape>> = shapes[machine].properties;
  return properties[property]!.entity as PartOf<Kind, Property>;
}

/** The fact that a list of a kind of machine is. */
export function listFact(machine: MachineKind, list: MachineList): Fact {
  return `${machine}.${list}` as Fact;
}
