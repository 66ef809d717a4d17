import { sameValue } from "../inventory/earlier/same-value.ts";
import type { FieldValue } from "../inventory/edit/item-text.ts";
import { fold } from "../inventory/names/name-index.ts";
import { meantValue } from "../inventory/nodes/meant-value.ts";
import { typedValue } from "../inventory/nodes/typed-values.ts";
import { usableValue } from "../inventory/nodes/usable-value.ts";
import { shapes } from "../schemas/generated/shapes.ts";
import type { EntityName } from "../schemas/generated/types.ts";
import { validators } from "../schemas/generated/validate.js";
import { type PropertyShape, propertiesInOrder, propertyShape } from "../schemas/shape.ts";
import type { Export } from "./export.ts";
import { PropertyMap } from "./property-map.ts";

/** What an export says of one property: a plain value, or a list of such. */
export type FactValue = string | number | boolean | readonly (string | number)[];

/** One fact, and the export that says it first. */
export interface ImportedFact {
  readonly value: FactValue;
  readonly from: Export;
}

/** What is noted of an export while it is read: sentences for people. */
export interface Remarks {
  /** Something of an export that is left out, or incomplete. */
  note(from: Export, sentence: string): void;
  /** Two statements that cannot both be so. */
  contradict(sentence: string): void;
}

/** An object as exports show it: its facts by property, and its parts. */
export class ImportedObject {
  readonly entity: EntityName;
  readonly #keys: string[];
  readonly facts = new PropertyMap<ImportedFact>();
  readonly parts = new PropertyMap<ImportedObject>();
  readonly lists = new PropertyMap<ImportedObject[]>();
  /** The lists of parts that an export has all of, by property. */
  readonly wholeLists = new PropertyMap<Export>();
  /** What the names mean that exports tell by ids, by property. */
  readonly targets = new PropertyMap<ImportedObject>();
  /** The same of the names in lists. */
  readonly targetLists = new PropertyMap<readonly ImportedObject[]>();
  /** The properties of which another export may know better. */
  readonly #weak = new PropertyMap<true>();
  readonly #remarks: Remarks;

  constructor(entity: EntityName, keys: readonly string[], remarks: Remarks) {
    this.entity = entity;
    this.#keys = [...keys];
    this.#remarks = remarks;
  }

  /** What it is known again by: folded resource ids, ids in Hyper-V. */
  get keys(): readonly string[] {
    return this.#keys;
  }

  /** Says that it is known again by this, too. */
  addKey(key: string): void {
    if (!this.#keys.includes(key)) this.#keys.push(key);
  }

  /** Its name; undefined for one that has none. */
  get name(): string | undefined {
    return this.text("name");
  }

  /** What a property says, where that is a text. */
  text(property: string): string | undefined {
    const value = this.facts.get(property)?.value;
    return typeof value === "string" ? value : undefined;
  }

  /**
   * Notes a fact. Nothing is noted of what is not set (null, undefined, an empty text), nor of a value that the schema does
   * not allow, which is told. Two values that differ are a contradiction.
   */
  set(property: string, value: unknown, from: Export): void {
    if (value === undefined || value === null || value === "") return;
    // What an id tells is told at every place that names it.
    if (this.facts.get(property)?.value === value && !this.#weak.has(property)) return;
    if (!isAllowed(this.entity, property, value)) {
      const why = hasControls(value)
        ? "has control characters or ends of lines in it"
        : "an inventory does not know";
      const isRequired = shapes[this.entity].properties[property]?.required === true;
      const left = isRequired
        ? "Nothing can be recorded without it, so that all is left out"
        : "It is left out";
      this.#remarks.note(from, `'${property}' of ${this.words} is ${shown(value)}, which ${why}. ${left}.`);
      return;
    }
    const shape = shapes[this.entity].properties[property]!;
    const usual = usualSpelling(value, shape);
    if (this.#weak.delete(property)) this.facts.delete(property);
    const before = this.facts.get(property);
    if (before && !isSameFact(before.value, usual, shape)) {
      this.#remarks.contradict(
        `'${property}' of ${this.words} is ${shown(before.value)} in ${before.from.file} and ${shown(value)} in ${from.file}.`,
      );
      return;
    }
    // Some responses have names in lower case: another spelling is the better one.
    if (before && !(typeof usual === "string" && before.value === usual.toLowerCase())) return;
    this.facts.set(property, { value: usual, from });
  }

  /** Notes the name of another object. What it means is clear, though several may have that name. */
  refer(property: string, target: ImportedObject | undefined, from: Export): void {
    this.set(property, target?.name, from);
    if (target && this.facts.has(property)) this.targets.set(property, target);
  }

  /** Notes the names of other objects, in a list. Nothing is noted where one of them has none. */
  referAll(property: string, targets: readonly ImportedObject[], from: Export): void {
    const names = targets.flatMap(({ name }) => name ?? []);
    if (names.length < targets.length) return;
    this.set(property, names, from);
    if (this.facts.has(property)) this.targetLists.set(property, targets);
  }

  /**
   * Notes a fact that any other word on it replaces, and that contradicts none: a name that is made since an export has none,
   * or what an export knows at second hand.
   */
  setWeakly(property: string, value: unknown, from: Export): void {
    if (this.facts.has(property)) return;
    this.set(property, value, from);
    if (this.facts.has(property)) this.#weak.set(property, true);
  }

  /** The part under a property, made if need be. */
  part(property: string): ImportedObject {
    return this.#kept(property, this.parts, (entity) => new ImportedObject(entity, [], this.#remarks));
  }

  /** The item of a list that one of the keys belongs to, made if need be. */
  item(property: string, keys: readonly string[]): ImportedObject {
    const items = this.#kept(property, this.lists, () => []);
    const known = items.find((item) => keys.some((key) => item.#keys.includes(key)));
    if (known) {
      for (const key of keys) known.addKey(key);
      return known;
    }
    const item = new ImportedObject(this.#entityOf(property), keys, this.#remarks);
    items.push(item);
    return item;
  }

  /** Says that an export has all parts that a list of the object has. */
  hasAll(property: string, from: Export): void {
    this.wholeLists.set(property, from);
  }

  /** Whether it has all that the schema wants of it, such as a name, parts of parts aside. */
  get isWhole(): boolean {
    return requiredOf(this.entity).every(
      (property) => this.facts.has(property) || this.parts.has(property) || this.lists.has(property),
    );
  }

  /** Leaves out the parts, at any depth, that lack what the schema wants of them; a list without one of them is not whole. */
  dropIncompleteParts(): void {
    for (const part of this.parts.values()) part.dropIncompleteParts();
    for (const [property, items] of this.lists) {
      for (const item of items) item.dropIncompleteParts();
      if (items.every(({ isWhole }) => isWhole)) continue;
      const whole = items.filter(({ isWhole }) => isWhole);
      if (whole.length > 0) this.lists.set(property, whole);
      else this.lists.delete(property);
      this.wholeLists.delete(property);
    }
    for (const [property, part] of this.parts) if (!part.isWhole) this.parts.delete(property);
  }

  /** Whether its name was made for it, or is one of several that it has. */
  get hasMadeName(): boolean {
    return this.#weak.has("name");
  }

  /** `virtual machine 'SQL01'`, for messages. */
  get words(): string {
    const title = TITLES[this.entity] ?? "object";
    const own = this.name ?? this.text("address");
    return own === undefined ? `${/^[AIO]/.test(title) ? "an" : "a"} ${title}` : `${title} '${own}'`;
  }

  /** The object as it is written into an inventory; empty parts are left out. */
  fields(): Record<string, FieldValue> {
    const all: Record<string, FieldValue> = {};
    for (const property of propertiesInOrder(shapes[this.entity])) {
      const fact = this.facts.get(property);
      const part = this.parts.get(property)?.fields();
      const items = this.lists.get(property)?.map((item) => item.fields());
      if (fact) all[property] = fact.value;
      else if (part && Object.keys(part).length > 0) all[property] = part;
      else if (items && items.length > 0) all[property] = items;
      else if (this.wholeLists.has(property)) all[property] = [];
    }
    return all;
  }

  /** The properties that lists of parts stand in, also empty ones. */
  *listed(): Iterable<string> {
    yield* this.lists.keys();
    for (const property of this.wholeLists.keys()) if (!this.lists.has(property)) yield property;
  }

  /** Whether nothing would be written of it. */
  get saysNothing(): boolean {
    if (this.facts.size > 0 || this.wholeLists.size > 0) return false;
    for (const items of this.lists.values()) if (items.length > 0) return false;
    for (const part of this.parts.values()) if (!part.saysNothing) return false;
    return true;
  }

  #kept<Kept>(property: string, all: PropertyMap<Kept>, make: (entity: EntityName) => Kept): Kept {
    const known = all.get(property);
    if (known !== undefined) return known;
    const made = make(this.#entityOf(property));
    all.set(property, made);
    return made;
  }

  #entityOf(property: string): EntityName {
    return shapes[this.entity].properties[property]!.entity!;
  }
}

const TITLES: Partial<Record<EntityName, string>> = {
  Vault: "vault",
  StorageAccount: "storage account",
  VirtualNetwork: "Azure network",
  VirtualNetworkSubnet: "subnet",
  PublicIpAddress: "public IP address",
  NetworkSecurityGroup: "network security group",
  LoadBalancer: "load balancer",
  RouteTable: "route table",
  ResourceGroup: "resource group",
  RecoveryPlan: "recovery plan",
  RecoveryPlanGroup: "group of a recovery plan",
  DiskEncryptionSet: "disk encryption set",
  KeyVault: "key vault",
  ScaleSet: "scale set",
  Subscription: "subscription",
  ReplicationPolicy: "replication policy",
  VMMServer: "VMM server",
  VMNetwork: "VM network",
  HyperVSite: "Hyper-V site",
  HyperVHost: "Hyper-V host",
  VirtualMachine: "virtual machine",
  AzureVirtualMachine: "Azure virtual machine",
  Disk: "disk",
  AzureDisk: "disk",
  NetworkAdapter: "network adapter",
  AzureNetworkAdapter: "network adapter",
  IPConfiguration: "IP configuration",
  NetworkMapping: "network mapping",
  Replication: "replication block",
  AzureReplication: "replication block",
};

/** What the schema wants of the objects of a kind. Every object of an estate is asked for it. */
function requiredOf(entity: EntityName): readonly string[] {
  let required = REQUIRED.get(entity);
  if (!required) {
    const all = Object.entries(shapes[entity].properties);
    required = all.flatMap(([property, shape]) => (shape.required ? property : []));
    REQUIRED.set(entity, required);
  }
  return required;
}

const REQUIRED = new Map<EntityName, readonly string[]>();

/** A value as an inventory has it: regions, and what dated lists have, are written in several ways. */
function usualSpelling(value: FactValue, shape: PropertyShape): FactValue {
  if (shape.format === "azure-region") return typedValue(shape.format, value) as string;
  return shape.knownOn === undefined ? value : (meantValue(shape, value) as FactValue);
}

/** Whether a text, or one in a list, has control characters, ends of lines, or halves of letters. */
function hasControls(value: unknown): boolean {
  const texts = Array.isArray(value) ? value : [value];
  return texts.some((text) => typeof text === "string" && /[\p{Cc}\p{Cs}\u2028\u2029]/u.test(text));
}

/** Whether the schema allows a value, control characters in a text apart, which no name of Azure or Hyper-V has. */
function isAllowed(entity: EntityName, property: string, value: unknown): value is FactValue {
  const last = LAST_ALLOWED.get(entity) ?? new Map<string, unknown>();
  LAST_ALLOWED.set(entity, last);
  if (last.has(property) && last.get(property) === value) return true;
  if (!isAllowedAnew(entity, property, value)) return false;
  last.set(property, value);
  return true;
}

/** The value that was allowed last, by kind and property: what an export says of one machine it says of many. */
const LAST_ALLOWED = new Map<EntityName, Map<string, unknown>>();

function isAllowedAnew(entity: EntityName, property: string, value: unknown): value is FactValue {
  const texts = Array.isArray(value) ? value : [value];
  if (hasControls(value)) return false;
  const validate = validators[entity];
  if (!validate({ [property]: value }) && validate.errors?.some(({ instancePath }) => instancePath !== ""))
    return false;
  const shape = propertyShape(shapes[entity], property);
  if (!shape || (shape.list === true) !== Array.isArray(value)) return false;
  return (
    shape.format === undefined || texts.every((text) => usableValue(text, property, shape) !== undefined)
  );
}

function isSameFact(one: FactValue, other: FactValue, shape: PropertyShape): boolean {
  return sameValue(one, other, shape) || fold(JSON.stringify(one)) === fold(JSON.stringify(other));
}

/** A value in a message: a text in quotes. */
export function shown(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return typeof value === "string" ? `'${short}'` : short;
}
