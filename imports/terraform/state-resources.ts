import { asObject, asObjects, asText, type JsonObject } from "../json-values.ts";

/** A resource or data source of Terraform: one instance of what `count` or `for_each` repeats. */
export interface TerraformResource {
  /** `azurerm_storage_account`. */
  readonly type: string;
  /** All attributes, secrets among them: only known ones may be read. */
  readonly attributes: JsonObject;
}

/** Whether some JSON is a state, or what `terraform show -json` makes of a plan or a state. */
export function isTerraformExport(json: unknown): boolean {
  const whole = asObject(json);
  if (whole.version === 4 && Array.isArray(whole.resources))
    return asText(whole.terraform_version) !== undefined;
  return asObject(whole.planned_values ?? whole.values).root_module !== undefined;
}

/** The resources of all modules. Of a plan those that are to be: values not known before it is applied are missing. */
export function terraformResourcesIn(json: unknown): readonly TerraformResource[] {
  const whole = asObject(json);
  if (Array.isArray(whole.resources))
    return asObjects(whole.resources).flatMap(({ type, instances }) =>
      asObjects(instances)
        // One that is deposed has been replaced, and is only still to be destroyed.
        .filter(({ deposed }) => deposed === undefined)
        .map(({ attributes }) => ({ type: asText(type) ?? "", attributes: asObject(attributes) })),
    );
  const found: TerraformResource[] = [];
  const modules = [asObject(asObject(whole.planned_values ?? whole.values).root_module)];
  for (let module = modules.pop(); module; module = modules.pop()) {
    for (const inner of asObjects(module.child_modules)) modules.push(inner);
    for (const { type, values } of asObjects(module.resources))
      found.push({ type: asText(type) ?? "", attributes: asObject(values) });
  }
  return found;
}
