import type { Export } from "../export.ts";
import { RefusedExport } from "../json-export.ts";
import { asObject, asObjects, asText, isObject, type JsonObject } from "../json-values.ts";
import type { Sensitive } from "./sensitive.ts";
import { sensitiveOfState } from "./sensitive.ts";

/** A resource or data source of Terraform: one instance of what `count` or `for_each` repeats. */
export interface TerraformResource {
  /** `azurerm_storage_account`. */
  readonly type: string;
  /** `module.dr["west"].azurerm_storage_account.cache[0]`; without the `data.` of a data source. */
  readonly address: string;
  /** The address of the module, its index included; empty for the root. */
  readonly module: string;
  /** The name in the configuration, without index. */
  readonly name: string;
  readonly isData: boolean;
  /** Whether making it went wrong, so that Terraform will replace it. */
  readonly isTainted: boolean;
  /** Whether it is of a plan: what is not known before it is applied is missing. */
  readonly isOfPlan: boolean;
  /** All attributes, secrets among them: only known ones may be read. */
  readonly values: JsonObject;
  readonly sensitive: Sensitive;
}

/** The resources of a state or a plan. */
export interface TerraformExport {
  readonly resources: readonly TerraformResource[];
  /** Of a plan that has one: the configuration, for its references. */
  readonly configuration: JsonObject | undefined;
  /** The addresses and types of what a plan destroys. */
  readonly destroyed: readonly { readonly address: string; readonly type: string }[];
  /** Whether a plan leaves changes to a later one. */
  readonly isDeferring: boolean;
}

/**
 * Whether some JSON is of Terraform: a state of whatever version, what `terraform show -json` makes of a plan or a state, or a
 * configuration in JSON.
 */
export function isTerraformExport(json: unknown): boolean {
  const whole = asObject(json);
  if (isState(whole) || isConfiguration(whole)) return true;
  if (isShown(whole)) return true;
  return asObject(whole.planned_values ?? whole.values).root_module !== undefined;
}

function isState({ version, terraform_version, resources, modules }: JsonObject): boolean {
  const isOne = typeof version === "number" && asText(terraform_version) !== undefined;
  return isOne && (Array.isArray(resources) || Array.isArray(modules) || version > 4);
}

function isShown({ format_version, terraform_version }: JsonObject): boolean {
  return asText(format_version) !== undefined && asText(terraform_version) !== undefined;
}

function isConfiguration({ resource, data, module }: JsonObject): boolean {
  const types = [...Object.entries(asObject(resource)), ...Object.entries(asObject(data))];
  return types.some(([type, named]) => /^azurerm_\w+$/.test(type) && isObject(named)) || isCall(module);
}

function isCall(module: unknown): boolean {
  return Object.values(asObject(module)).some((call) => asText(asObject(call).source) !== undefined);
}

const SHOW = "Export with 'terraform show -json'";

/** The resources of an export. @throws RefusedExport for one that is of no use */
export function openTerraformExport(json: unknown, from: Export): TerraformExport {
  const whole = asObject(json);
  if (isState(whole)) {
    if (whole.version !== 4)
      throw new RefusedExport(
        from,
        `is a state of Terraform in version ${whole.version} of its format; drlint knows version 4. ${SHOW}.`,
      );
    return { resources: ofState(whole), configuration: undefined, destroyed: [], isDeferring: false };
  }
  if (isConfiguration(whole))
    throw new RefusedExport(
      from,
      `is a configuration of Terraform, which has expressions in the place of values. ${SHOW} what it was applied to, or a plan of it.`,
    );
  const major = asText(whole.format_version)?.split(".")[0];
  if (major !== undefined && major !== "0" && major !== "1")
    throw new RefusedExport(
      from,
      `is of version ${major} of the format of 'terraform show -json'; drlint knows version 1.`,
    );
  if (whole.errored === true)
    throw new RefusedExport(
      from,
      "is a plan that Terraform could not finish ('errored'), and that cannot be applied. Mend what it says, plan and export again.",
    );
  return ofShown(whole);
}

function ofState(whole: JsonObject): TerraformResource[] {
  return asObjects(whole.resources).flatMap(({ type, name, module, mode, instances }) =>
    asObjects(instances)
      // One that is deposed has been replaced, and is only still to be destroyed.
      .filter(({ deposed }) => deposed === undefined)
      .map(({ attributes, sensitive_attributes, index_key, status }) => {
        const own = { type: asText(type) ?? "", name: asText(name) ?? "", module: asText(module) ?? "" };
        return {
          ...own,
          address: addressOf(own, index_key),
          isData: mode === "data",
          isTainted: status === "tainted",
          isOfPlan: false,
          values: asObject(attributes),
          sensitive: sensitiveOfState(sensitive_attributes),
        };
      }),
  );
}

function ofShown(whole: JsonObject): TerraformExport {
  const isPlan = whole.planned_values !== undefined;
  const resources = inModules(asObject(whole.planned_values ?? whole.values).root_module, isPlan);
  const planned = new Set(resources.map(resourceKey));
  // What data sources said while a plan was made stands with the state before it.
  const before = inModules(asObject(asObject(whole.prior_state).values).root_module, false);
  const data = before.filter((each) => each.isData && !planned.has(resourceKey(each)));
  const changes = asObjects(whole.resource_changes).filter(({ change, mode, deposed }) => {
    const { actions } = asObject(change);
    const isGoing = Array.isArray(actions) && actions.length === 1 && actions[0] === "delete";
    return isGoing && mode !== "data" && deposed === undefined;
  });
  return {
    resources: isPlan ? [...resources, ...data] : resources,
    configuration: isObject(whole.configuration) ? whole.configuration : undefined,
    destroyed: changes.map(({ address, type }) => ({
      address: asText(address) ?? "",
      type: asText(type) ?? "",
    })),
    isDeferring: isPlan && (whole.complete === false || asObjects(whole.deferred_changes).length > 0),
  };
}

/** What tells a resource from a data source of the same address, and from all others. */
export function resourceKey({ address, isData }: Pick<TerraformResource, "address" | "isData">): string {
  return `${isData} ${address}`;
}

function inModules(root: unknown, isOfPlan: boolean): TerraformResource[] {
  const found: TerraformResource[] = [];
  const modules = [asObject(root)];
  for (let module = modules.pop(); module; module = modules.pop()) {
    for (const inner of asObjects(module.child_modules).toReversed()) modules.push(inner);
    for (const resource of asObjects(module.resources)) {
      const own = {
        type: asText(resource.type) ?? "",
        name: asText(resource.name) ?? "",
        module: asText(module.address) ?? "",
      };
      // The old one of two, which is only still to be destroyed.
      if (resource.deposed_key !== undefined) continue;
      found.push({
        ...own,
        address: addressOf(own, resource.index),
        isData: resource.mode === "data",
        isTainted: resource.tainted === true,
        isOfPlan,
        values: asObject(resource.values),
        sensitive: resource.sensitive_values,
      });
    }
  }
  return found;
}

function addressOf(
  { module, type, name }: { readonly module: string; readonly type: string; readonly name: string },
  index: unknown,
): string {
  const isIndexed = typeof index === "string" || typeof index === "number";
  return `${module && `${module}.`}${type}.${name}${isIndexed ? `[${JSON.stringify(index)}]` : ""}`;
}
