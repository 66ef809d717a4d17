import { asObject, asObjects, isObject, type JsonObject } from "../json-values.ts";
import type { AttributePath } from "./known-attributes.ts";
import type { TerraformResource } from "./terraform-export.ts";

/** What an expression of a configuration refers to: the address of a resource, and what of it. */
export interface Target {
  /** `module.net.azurerm_subnet.app`, or with the index of an instance. */
  readonly address: string;
  readonly isData: boolean;
  /** `id`, `ip_configuration[0].subnet_id`; empty for the resource as a whole. */
  readonly attribute: string;
}

/** How deep references may lead through variables and outputs of modules. */
const DEEPEST = 40;

/**
 * What the expressions of a plan's configuration refer to. Terraform lists the references of an expression and leaves the
 * expression itself out, so that only what is clear from the list is told: each reference has to lead to a resource. What goes
 * by a local value, by `each` or `count`, or by a variable of the root, leads nowhere.
 */
export class PlanReferences {
  readonly #root: JsonObject;
  readonly #resources = new Map<JsonObject, ReadonlyMap<string, JsonObject>>();

  /** @param configuration `configuration` of a plan */
  constructor(configuration: JsonObject) {
    this.#root = asObject(configuration.root_module);
  }

  /** Whether the configuration says anything of an attribute: what it does not, Azure or the provider chooses. */
  isSet(resource: TerraformResource, path: AttributePath): boolean {
    return this.#expression(resource, path) !== undefined;
  }

  /** What an attribute refers to; undefined where that is not clear. */
  targets(resource: TerraformResource, path: AttributePath): readonly Target[] | undefined {
    return this.#follow(this.#expression(resource, path), resource.module, 0);
  }

  /** The expression of an attribute, or of all blocks that it is in, where they are written as one value. */
  #expression(resource: TerraformResource, path: AttributePath): JsonObject | undefined {
    const own = this.#resourcesOf(this.#moduleAt(resource.module));
    let at: unknown = own.get(keyOf(resource.isData, resource.type, resource.name))?.expressions;
    for (const step of path) {
      if (isObject(at) && Array.isArray(at.references)) return at;
      // A single block may stand without a list.
      if (typeof step === "number" && isObject(at) && step === 0) continue;
      at = (Array.isArray(at) || isObject(at)) && Object.hasOwn(at, step) ? at[step as never] : undefined;
    }
    return isObject(at) && Object.keys(at).length > 0 ? at : undefined;
  }

  #follow(expression: unknown, module: string, depth: number): readonly Target[] | undefined {
    const { references } = asObject(expression);
    if (!Array.isArray(references) || references.length === 0 || depth > DEEPEST) return undefined;
    const all = references.map((each) => String(each));
    // Terraform lists `a.b.id` and, behind it, `a.b`.
    const ends = all.filter((one) => !all.some((other) => isWithin(other, one)));
    const found: Target[] = [];
    for (const end of ends) {
      const targets = this.#target(end, module, depth);
      if (!targets) return undefined;
      for (const target of targets) found.push(target);
    }
    return found;
  }

  #target(reference: string, module: string, depth: number): readonly Target[] | undefined {
    const [, variable] = /^var\.([\w-]+)/.exec(reference) ?? [];
    if (variable !== undefined) {
      const call = callOf(module);
      if (!call) return undefined;
      const calls = asObject(this.#moduleAt(call.parent).module_calls);
      const { expressions } = asObject(calls[call.name]);
      return this.#follow(asObject(expressions)[variable], call.parent, depth + 1);
    }
    const [, name, index = "", output] =
      /^module\.([\w-]+)(\[(?:\d+|"(?:[^"\\]|\\.)*")\])?\.([\w-]+)/.exec(reference) ?? [];
    if (name !== undefined) {
      const called = `${module && `${module}.`}module.${name}${index}`;
      const outputs = asObject(this.#moduleAt(called).outputs);
      return this.#follow(asObject(outputs[output!]).expression, called, depth + 1);
    }
    const [, data, address, attribute = ""] =
      /^(data\.)?(azurerm_\w+\.[\w-]+(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\])?)(?:\.(.+))?$/.exec(reference) ?? [];
    if (address === undefined) return undefined;
    return [{ address: `${module && `${module}.`}${address}`, isData: data !== undefined, attribute }];
  }

  /** The configuration of a module, by its address with or without indexes. */
  #moduleAt(address: string): JsonObject {
    let module = this.#root;
    for (const { name } of stepsOf(address)) {
      const call = asObject(asObject(module.module_calls)[name]);
      module = asObject(call.module);
    }
    return module;
  }

  #resourcesOf(module: JsonObject): ReadonlyMap<string, JsonObject> {
    const known = this.#resources.get(module);
    if (known) return known;
    const all = asObjects(module.resources).map(
      (each) => [keyOf(each.mode === "data", each.type, each.name), each] as const,
    );
    const found = new Map(all);
    this.#resources.set(module, found);
    return found;
  }
}

function keyOf(isData: boolean, type: unknown, name: unknown): string {
  return `${isData} ${type}.${name}`;
}

const STEP = /module\.([\w-]+)(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\])?/g;

function stepsOf(address: string): { readonly name: string; readonly start: number }[] {
  return [...address.matchAll(STEP)].map((found) => ({ name: found[1]!, start: found.index }));
}

/** The call that a module comes of: its name, and the address of the module that calls. */
function callOf(address: string): { readonly name: string; readonly parent: string } | undefined {
  const last = stepsOf(address).at(-1);
  return last && { name: last.name, parent: address.slice(0, Math.max(0, last.start - 1)) };
}

/** Whether a reference goes on where another one ends: `a.b.id` and `a.b`. */
function isWithin(longer: string, shorter: string): boolean {
  return longer.length > shorter.length && longer.startsWith(shorter) && /[.[]/.test(longer[shorter.length]!);
}
