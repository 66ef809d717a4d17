import type { Remarks } from "../imported-object.ts";
import { NotAnExport } from "../json-export.ts";
import { type AzureResource, asObject, asObjects, asText, type JsonObject, resourceOf } from "./resource.ts";

/**
 * The resources of an export: a resource, a list of them, what the REST API calls `value` and Resource Graph `data`, or
 * what the CLI puts under a name of its own (`newVNet`).
 *
 * @throws NotAnExport for JSON without any resource, and for what is known to be something else
 */
export function resourcesIn(json: unknown, file: string, remarks: Remarks): AzureResource[] {
  const whole = asObject(json);
  if (asText(whole.$schema)?.includes("deploymentTemplate"))
    throw new NotAnExport(
      "is an ARM template, which has expressions in the place of values. Export what was deployed from it.",
    );
  const error = asObject(whole.error);
  if (asText(error.code))
    throw new NotAnExport(`is an error that Azure answered, '${asText(error.code)}'. Export again.`);
  const { objects, isIncomplete } = objectsIn(json);
  if (isIncomplete)
    remarks.note(
      `${file}: The list is incomplete: it has a 'nextLink', behind which there is more. 'az rest' does not follow it; export every page.`,
    );
  const resources = objects.map((object) => resourceOf(object, file));
  const found = resources.filter((each) => each !== undefined);
  if (found.length === 0 && objects.length > 0)
    throw new NotAnExport("is JSON, but no export of Azure: it has no resource with an 'id'.");
  if (found.length < resources.length)
    remarks.note(
      `${file}: ${resources.length - found.length} of ${resources.length} objects have no resource 'id', and are left out.`,
    );
  return found;
}

function objectsIn(json: unknown): { objects: readonly JsonObject[]; isIncomplete: boolean } {
  if (Array.isArray(json)) return { objects: asObjects(json), isIncomplete: false };
  const whole = asObject(json);
  for (const list of [whole.value, whole.data]) {
    const isIncomplete = [whole.nextLink, whole.skip_token, whole.$skipToken].some((link) => asText(link));
    if (Array.isArray(list) && whole.id === undefined) return { objects: asObjects(list), isIncomplete };
  }
  const [only, ...others] = Object.values(whole);
  const isWrapped = others.length === 0 && asText(asObject(only).id) !== undefined;
  return { objects: [isWrapped ? asObject(only) : whole], isIncomplete: false };
}
