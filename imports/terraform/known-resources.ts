import { addTo } from "../../schemas/values/groups.ts";
import { outermostId, resourceId, UNSAID, withoutSubscription } from "../azure/resource-id.ts";
import { asText, entryFor, type JsonObject } from "../json-values.ts";
import type { Attribute, IdPattern, NamedParent, ResourceKind } from "./kinds/kind.ts";
import { KINDS } from "./kinds/kinds.ts";
import { type AttributePath, knownAttributes, type Lead } from "./known-attributes.ts";
import { PlanReferences } from "./plan-references.ts";
import { isAnySensitive, sensitiveIn } from "./sensitive.ts";
import type { KnownResource } from "./surroundings.ts";
import { resourceKey, type TerraformExport, type TerraformResource } from "./terraform-export.ts";

/** What is known of the resources of an export, and what is not. */
export interface KnownResources {
  readonly known: readonly KnownResource[];
  /** The addresses of those without an id, and that none can be made for. */
  readonly nameless: readonly string[];
  /** The attributes that lead to a resource of which nobody can say which one: `'subnet_id' of azurerm_…`. */
  readonly open: readonly string[];
}

/**
 * Reads what is known of the resources of an export whose types are read.
 *
 * @param written the ids that all exports have, as `writtenIds` collects them; a state, which has ids of its own, has nobody ask for them
 */
export function knownResources(opened: TerraformExport, written: () => WrittenIds): KnownResources {
  const finder = new ResourceFinder(opened, written);
  const nameless: string[] = [];
  const byId = new Map<string, KnownResource[]>();
  for (const resource of finder.resources) {
    const known = finder.known(resource);
    if (!known) {
      nameless.push(resource.address);
      continue;
    }
    const key = `${known.type} ${known.id.toLowerCase()}`;
    addTo(byId, key, known);
  }
  const known: KnownResource[] = [];
  for (const same of byId.values()) {
    // What a data source says is older than the resource itself.
    const one = same.find(({ isThere }) => isThere) ?? (same.length === 1 ? same[0] : undefined);
    if (one) known.push(one);
    // Two that are to be made with one name are in two subscriptions, and nobody can say which is in which.
    else for (const { address } of same) nameless.push(address);
  }
  return { known, nameless, open: [...finder.open] };
}

/** The ids of resources at the top of a resource group, by the same id with its subscription left open. */
export type WrittenIds = ReadonlyMap<string, ReadonlySet<string>>;

/** Collects the ids that exports have in attributes that are read. */
export function writtenIds(exports: readonly TerraformExport[]): WrittenIds {
  const found = new Map<string, Set<string>>();
  const seen = new Set<unknown>();
  const collect = (value: unknown): void => {
    if (typeof value === "object" && value !== null) {
      for (const each of Object.values(value)) collect(each);
      return;
    }
    // A vault, a network or a policy is written at each of its machines.
    if (seen.has(value)) return;
    seen.add(value);
    if (resourceId(value)) {
      const top = outermostId(value as string).toLowerCase();
      const key = withoutSubscription(top).toLowerCase();
      const same = found.get(key);
      if (same) same.add(top);
      else found.set(key, new Set([top]));
    }
  };
  for (const { resources } of exports)
    for (const resource of resources) if (entryFor(KINDS, resource.type)) collect(plainAttributes(resource));
  return found;
}

class ResourceFinder {
  /** Those whose types are read, data sources last. */
  readonly resources: readonly TerraformResource[];
  readonly open = new Set<string>();
  readonly #references: PlanReferences | undefined;
  /** Of a plan: nothing of a state is found by its address. */
  readonly #byAddress: ReadonlyMap<string, TerraformResource>;
  #byName: ReadonlyMap<string, readonly TerraformResource[]> | undefined;
  /** The ids that were asked for; undefined while one is worked out, so that a circle ends. */
  readonly #ids = new Map<TerraformResource, string | undefined>();

  readonly #written: () => WrittenIds;

  constructor({ resources, configuration }: TerraformExport, written: () => WrittenIds) {
    this.#written = written;
    const own = resources.filter(({ type }) => entryFor(KINDS, type));
    this.resources = [...own.filter(({ isData }) => !isData), ...own.filter(({ isData }) => isData)];
    this.#references = configuration && new PlanReferences(configuration);
    this.#byAddress = new Map(configuration ? this.resources.map((each) => [resourceKey(each), each]) : []);
  }

  known(resource: TerraformResource): KnownResource | undefined {
    const id = this.#idOf(resource);
    if (id === undefined) return undefined;
    let isOpen = false;
    const led: Lead = (path, attribute, value) => {
      const found = this.#lead(resource, path, attribute, value);
      if (found === undefined && this.#isOpen(resource, path)) {
        isOpen = true;
        this.open.add(
          `'${path.filter((step) => typeof step === "string").join(".")}' of ${resource.address}`,
        );
      }
      return found;
    };
    // In a state every attribute says itself where it leads.
    const attributes =
      this.#references || resource.isOfPlan
        ? knownAttributes(kindOf(resource).attributes, resource.values, resource.sensitive, led)
        : plainAttributes(resource);
    return {
      address: resource.address,
      type: resource.type,
      id,
      attributes: attributes.id === id ? attributes : { ...attributes, id },
      isThere: asText(plainAttributes(resource).id) !== undefined,
      isTainted: resource.isTainted,
      isOpen,
    };
  }

  /** The id of a resource: its own, or one that is made of what is known while Azure has not given it. */
  #idOf(resource: TerraformResource): string | undefined {
    if (this.#ids.has(resource)) return this.#ids.get(resource);
    this.#ids.set(resource, undefined);
    const { id, ...plain } = plainAttributes(resource);
    const isUnknown = resource.isOfPlan && !resource.isData && !Object.hasOwn(resource.values, "id");
    const found = asText(id) ?? (isUnknown ? this.#made(kindOf(resource), plain, resource) : undefined);
    this.#ids.set(resource, found);
    return found;
  }

  #made({ id }: ResourceKind, attributes: JsonObject, resource?: TerraformResource): string | undefined {
    const parent = this.#parent(id, attributes, resource);
    const names = new Set<string>();
    const path = id.path.replace(/\{(\w+)\}/g, (_, name: string) => {
      const written = attributes[name];
      const value = typeof written === "number" ? String(written) : asText(written);
      if (value === undefined || value.includes("/")) names.add(name);
      return value ?? "";
    });
    if (parent === undefined || names.size > 0) return undefined;
    return path === "" ? parent : this.#inItsSubscription(`${parent}/${path}`);
  }

  /** A made id as it is written elsewhere, where that is in one subscription alone. Letter case is that of the made one. */
  #inItsSubscription(id: string): string {
    const same = this.#written().get(id.toLowerCase());
    const [only] = same?.size === 1 ? same : [];
    return only === undefined ? id : id.replace(`/${UNSAID}/`, `/${only.split("/")[2]}/`);
  }

  #parent({ within }: IdPattern, attributes: JsonObject, resource?: TerraformResource): string | undefined {
    const subscription = `/subscriptions/${UNSAID}`;
    if (within === "subscription") return subscription;
    if (within === "group") {
      const group = asText(attributes.resource_group_name);
      return group === undefined ? undefined : `${subscription}/resourceGroups/${group}/providers`;
    }
    if ("type" in within) return this.#named(within, attributes);
    const written = asText(attributes[within.id]);
    const isOpen = resource && !Object.hasOwn(resource.values, within.id);
    if (written !== undefined || !isOpen || isAnySensitive(sensitiveIn(resource.sensitive, within.id)))
      return written;
    return asText(this.#lead(resource, [within.id], kindOf(resource).attributes[within.id]!, undefined));
  }

  /** The id of what is named beside its resource group. What the export does not have may be in any subscription. */
  #named({ type, name }: NamedParent, attributes: JsonObject): string | undefined {
    const own = { name: attributes[name], resource_group_name: attributes.resource_group_name };
    const group = asText(own.resource_group_name)?.toLowerCase();
    if (group === undefined) return undefined;
    const namesakes = this.#namesakes(type, own.name);
    const ids = namesakes.map((each) => this.#idOf(each)).filter((id) => id !== undefined);
    const same = new Set(ids.filter((id) => resourceId(id)?.resourceGroup.toLowerCase() === group));
    return same.size > 1 ? undefined : ([...same][0] ?? this.#made(KINDS[type]!, own));
  }

  #namesakes(type: string, name: unknown): readonly TerraformResource[] {
    if (!this.#byName) {
      const byName = new Map<string, TerraformResource[]>();
      for (const resource of this.resources)
        addTo(byName, nameKey(resource.type, plainAttributes(resource).name), resource);
      this.#byName = byName;
    }
    return this.#byName.get(nameKey(type, name)) ?? [];
  }

  /** The id, or the ids, of what an attribute leads to by the configuration of a plan. */
  #lead(
    resource: TerraformResource,
    path: AttributePath,
    { idOf, isList }: Attribute,
    value: unknown,
  ): unknown {
    const targets = this.#references?.targets(resource, path);
    if (!targets || !idOf) return undefined;
    const ids: string[] = [];
    for (const { address, isData, attribute } of targets) {
      const target = this.#byAddress.get(resourceKey({ isData, address }));
      // Of resources of other types, an expression may take what it wants.
      if (!idOf.includes(typeIn(address))) continue;
      const id = target && attribute === "id" ? this.#idOf(target) : undefined;
      if (id === undefined) return undefined;
      ids.push(id);
    }
    if (isList)
      return ids.length > 0 && (!Array.isArray(value) || value.length === ids.length) ? ids : undefined;
    return ids.length === 1 ? ids[0] : undefined;
  }

  /** Whether an attribute that is missing has a value, which is only not known. */
  #isOpen(resource: TerraformResource, path: AttributePath): boolean {
    return resource.isOfPlan && (this.#references?.isSet(resource, path) ?? true);
  }
}

/** What is known of a resource without looking at others. */
function plainAttributes(resource: TerraformResource): JsonObject {
  const known = PLAIN.get(resource);
  if (known) return known;
  const { type, values, sensitive } = resource;
  const plain = knownAttributes(KINDS[type]!.attributes, values, sensitive, () => undefined);
  PLAIN.set(resource, plain);
  return plain;
}

/** They are asked for several times. */
const PLAIN = new WeakMap<TerraformResource, JsonObject>();

function nameKey(type: string, name: unknown): string {
  return `${type} ${String(name).toLowerCase()}`;
}

function kindOf({ type }: TerraformResource): ResourceKind {
  return KINDS[type]!;
}

/** The type in the address of a resource, `azurerm_subnet` of `module.site["a"].azurerm_subnet.web[0]`; empty for another text. */
function typeIn(address: string): string {
  const withoutKey = address.endsWith("]") ? address.slice(0, address.lastIndexOf("[")) : address;
  return withoutKey.split(".").at(-2) ?? "";
}
