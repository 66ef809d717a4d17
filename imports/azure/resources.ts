import type { Export } from "../export.ts";
import type { Remarks } from "../imported-object.ts";
import { RefusedExport } from "../json-export.ts";
import { asObject, asObjects, asText, type JsonObject } from "../json-values.ts";
import { type AzureResource, resourceOf } from "./resource.ts";
import { resourceId } from "./resource-id.ts";
import { isTemplate, resourcesOfTemplate } from "./template.ts";

/** Whether some JSON is of Azure, though it be a template or an error. An empty list could be of anything. */
export function isAzureExport(json: unknown): boolean {
  const whole = asObject(json);
  if (isTemplate(json) || errorCode(whole) !== undefined) return true;
  const { objects } = objectsIn(json);
  return objects.length === 0 || objects.some(({ id }) => resourceId(id) !== undefined);
}

function errorCode({ error }: JsonObject): string | undefined {
  return asText(asObject(error).code);
}

/** The resources of an export. */
export interface ResourceList {
  readonly resources: readonly AzureResource[];
  /** Whether it is a list of the REST API without further pages, of which everything was read. */
  readonly isWhole: boolean;
  /** Whether it says itself that there are more pages. */
  readonly hasMore: boolean;
}

/**
 * The resources of an export: a resource, a list of them, what the REST API calls `value` and Resource Graph `data`, what
 * the CLI puts under a name of its own (`newVNet`), or what an ARM template writes out.
 *
 * @throws RefusedExport for what is known to be something else, an error, or has nothing that could be read
 */
export function resourcesIn(json: unknown, from: Export, remarks: Remarks): ResourceList {
  const whole = asObject(json);
  if (isTemplate(json))
    return { resources: resourcesOfTemplate(json, from, remarks), isWhole: false, hasMore: false };
  const code = errorCode(whole);
  if (code !== undefined)
    throw new RefusedExport(from, `is an error that Azure answered, '${code}'. Export again.`);
  const { objects, isIncomplete, isRest } = objectsIn(json);
  if (isIncomplete)
    remarks.note(
      from,
      `The list is incomplete: it has a 'nextLink', behind which there is more. 'az rest' does not follow it; export every page.`,
    );
  const resources = objects.map((object) => resourceOf(object, from));
  const found = resources.filter((each) => each !== undefined);
  if (found.length < resources.length)
    remarks.note(
      from,
      `${resources.length - found.length} of ${resources.length} objects have no resource 'id', and are left out.`,
    );
  const isWhole = isRest && !isIncomplete && found.length === resources.length;
  return { resources: found, isWhole, hasMore: isIncomplete };
}

function objectsIn(json: unknown): {
  objects: readonly JsonObject[];
  isIncomplete: boolean;
  isRest: boolean;
} {
  if (Array.isArray(json)) return { objects: asObjects(json), isIncomplete: false, isRest: false };
  const whole = asObject(json);
  for (const list of [whole.value, whole.data]) {
    const isIncomplete = [whole.nextLink, whole.skip_token, whole.$skipToken].some((link) => asText(link));
    if (Array.isArray(list) && whole.id === undefined)
      return { objects: asObjects(list), isIncomplete, isRest: list === whole.value };
  }
  const [only, ...others] = Object.values(whole);
  const isWrapped = others.length === 0 && asText(asObject(only).id) !== undefined;
  return { objects: [isWrapped ? asObject(only) : whole], isIncomplete: false, isRest: false };
}
