// What Terraform makes of resources: states and plans in its shapes.

/** A resource with its attributes. */
export interface Entry {
  readonly type: string;
  readonly name: string;
  readonly attributes: { readonly [attribute: string]: unknown };
  readonly module?: string;
  readonly index?: string | number;
  readonly isData?: boolean;
  /** What `sensitive_values` has of it. */
  readonly sensitive?: unknown;
  readonly isTainted?: boolean;
}

/** A resource of the root module. */
export function entry(
  type: string,
  name: string,
  attributes: Entry["attributes"],
  more: Partial<Entry> = {},
): Entry {
  return { type: `azurerm_${type}`, name, attributes, ...more };
}

/** A state file, version 4 of the format. */
export function state(entries: readonly Entry[]): unknown {
  return {
    version: 4,
    terraform_version: "1.9.5",
    serial: 17,
    outputs: { password: { value: "hunter2", sensitive: true } },
    resources: entries.map((each) => ({
      ...(each.module && { module: each.module }),
      mode: each.isData ? "data" : "managed",
      type: each.type,
      name: each.name,
      instances: [
        {
          schema_version: 0,
          ...(each.index !== undefined && { index_key: each.index }),
          ...(each.isTainted && { status: "tainted" }),
          attributes: each.attributes,
          sensitive_attributes: [...pathsOf(each.sensitive)],
          private: "bnVsbA==",
        },
      ],
    })),
  };
}

/** What `terraform show -json` makes of a state. */
export function shown(entries: readonly Entry[]): unknown {
  return { format_version: "1.0", terraform_version: "1.9.5", values: { root_module: moduleOf(entries) } };
}

/** What `terraform show -json` makes of a plan in which all resources are new, with the configuration that it was made of. */
export function plan(entries: readonly Entry[]): Plan {
  const address = addressesOf(entries);
  const own = entries.map(withoutMachine);
  const planned = own.map((each) => ({
    ...each,
    attributes: knownBefore(each.attributes, address) as Entry["attributes"],
  }));
  const modules = [...new Set(entries.flatMap(({ module }) => module ?? []))];
  const resourcesIn = (module: string | undefined) =>
    own
      .filter((each) => each.module === module)
      .map(({ type, name, attributes: { id: _, ...attributes }, isData }) => ({
        address: `${type}.${name}`,
        mode: isData ? "data" : "managed",
        type,
        name,
        expressions: expressionsOf(attributes, address),
      }));
  return {
    format_version: "1.2",
    terraform_version: "1.9.5",
    planned_values: { root_module: moduleOf(planned) },
    errored: false,
    complete: true,
    configuration: {
      root_module: {
        resources: resourcesIn(undefined),
        module_calls: Object.fromEntries(
          modules.map((module) => [
            module.replace(/^module\./, ""),
            { expressions: {}, module: { resources: resourcesIn(module) } },
          ]),
        ),
      },
    },
  };
}

/** A plan, as a test changes it. */
export interface Plan {
  readonly format_version: string;
  readonly terraform_version: string;
  readonly planned_values: { readonly root_module: unknown };
  readonly errored: boolean;
  readonly complete: boolean;
  readonly configuration: {
    readonly root_module: { readonly resources: readonly Configured[]; readonly module_calls: unknown };
  };
}

/** A resource of a configuration. */
interface Configured {
  readonly type: string;
  readonly name: string;
  readonly expressions: { readonly [attribute: string]: unknown };
}

function addressesOf(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const ids = entries.filter(({ type }) => !/_account_(?:network|customer)|association/.test(type));
  return new Map(
    ids.map(({ type, name, attributes }) => [String(attributes.id).toLowerCase(), `${type}.${name}`]),
  );
}

/** An interface does not say before it is made which machine it is for. */
function withoutMachine(each: Entry): Entry {
  if (each.type !== "azurerm_network_interface") return each;
  const { virtual_machine_id: _, ...attributes } = each.attributes;
  return { ...each, attributes };
}

/** What is known of a value before ids are: objects leave out what is not, and lists have null for it. */
function knownBefore(value: unknown, address: ReadonlyMap<string, string>): unknown {
  const isId = (each: unknown) => typeof each === "string" && address.has(each.toLowerCase());
  if (Array.isArray(value)) return value.map((each) => (isId(each) ? null : knownBefore(each, address)));
  if (typeof value !== "object" || value === null) return value;
  const known = Object.entries(value).filter(([name, each]) => name !== "id" && !isId(each));
  return Object.fromEntries(known.map(([name, each]) => [name, knownBefore(each, address)]));
}

/** Attributes whose blocks Terraform takes for one value, so that their expressions are one. */
const AS_VALUE = ["managed_disk", "unmanaged_disk", "network_interface", "subnet"];

function expressionsOf(attributes: Entry["attributes"], address: ReadonlyMap<string, string>): Expressions {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => {
      const isBlock = Array.isArray(value) && typeof value[0] === "object" && value[0] !== null;
      if (isBlock && !AS_VALUE.includes(name))
        return [name, value.map((each) => expressionsOf(each as Entry["attributes"], address))];
      const references = [...referencesIn(value, address)];
      return [name, references.length > 0 ? { references } : { constant_value: value }];
    }),
  );
}

type Expressions = { readonly [attribute: string]: unknown };

function* referencesIn(value: unknown, address: ReadonlyMap<string, string>): Generator<string> {
  const target = typeof value === "string" ? address.get(value.toLowerCase()) : undefined;
  if (target !== undefined) yield* [`${target}.id`, target];
  if (typeof value === "object" && value !== null)
    for (const each of Object.values(value)) yield* referencesIn(each, address);
}

/** Resources as they stand in modules that are shown. */
export function moduleOf(entries: readonly Entry[]): unknown {
  const calls = [...new Set(entries.flatMap(({ module }) => module ?? []))];
  return {
    resources: entries.filter(({ module }) => module === undefined).map(shownOne),
    child_modules: calls.map((address) => ({
      address,
      resources: entries.filter(({ module }) => module === address).map(shownOne),
    })),
  };
}

function shownOne({ type, name, attributes, index, isData, sensitive, isTainted }: Entry): unknown {
  return {
    mode: isData ? "data" : "managed",
    type,
    name,
    ...(index !== undefined && { index }),
    ...(isTainted && { tainted: true }),
    values: attributes,
    sensitive_values: sensitive ?? {},
  };
}

/** The paths of a state to all that is sensitive. */
function* pathsOf(sensitive: unknown, path: readonly unknown[] = []): Generator<readonly unknown[]> {
  if (sensitive === true) yield path;
  if (typeof sensitive !== "object" || sensitive === null) return;
  for (const [key, inner] of Object.entries(sensitive)) {
    const step = Array.isArray(sensitive)
      ? { type: "index", value: { value: Number(key), type: "number" } }
      : { type: "get_attr", value: key };
    yield* pathsOf(inner, [...path, step]);
  }
}
