import type { Export } from "../export.ts";
import type { Remarks } from "../imported-object.ts";
import { RefusedExport } from "../json-export.ts";
import {
  asBoolean,
  asNumber,
  asObject,
  asObjects,
  asText,
  isObject,
  type JsonObject,
} from "../json-values.ts";
import { type AzureResource, isCutOff, resourceOf } from "./resource.ts";
import { resourceId } from "./resource-id.ts";
import { isTemplate, resourcesOfTemplate } from "./template.ts";

/** Whether some JSON is of Azure, though it be a template or an error. An empty list could be of anything. */
export function isAzureExport(json: unknown): boolean {
  const whole = asObject(json);
  if (isTemplate(json) || errorCode(whole) !== undefined) return true;
  const { objects } = objectsIn(json);
  if (objects.length === 0) return true;
  return objects.some((object) => resourceId(object.id) !== undefined || isOfPowerShell(object));
}

/** Whether something is as cmdlets of Azure PowerShell give it: `Id` and all other words begin with capitals. */
function isOfPowerShell({ Id, ResourceId }: JsonObject): boolean {
  return resourceId(Id ?? ResourceId) !== undefined;
}

function errorCode({ error }: JsonObject): string | undefined {
  return asText(asObject(error).code);
}

/** The resources of an export. */
export interface ResourceList {
  readonly resources: readonly AzureResource[];
  /**
   * What a list of the REST API is, of which everything was read: all pages, as what has written it says, or one without a
   * further one, which may be the last of several. Undefined for anything else, of which nobody can tell what it is.
   */
  readonly pages: "all" | "perhaps-all" | undefined;
  /** Whether it says itself that there are more pages. */
  readonly hasMore: boolean;
  /** What was asked for, as what has written it says: `/subscriptions/…/vaults/rsv/replicationRecoveryPlans`. An empty list says no more. */
  readonly path: string | undefined;
  /** The export that it stands in. */
  readonly from: Export;
}

/** What the script that `drlint collector --azure` prints says of a list beside it. */
export function collectorMark(json: unknown): {
  readonly collectedAt: unknown;
  readonly hasAllPages: boolean;
  readonly path: string | undefined;
} {
  const { collectedAt, hasAllPages, path } = asObject(asObject(json).drlintCollector);
  return { collectedAt, hasAllPages: hasAllPages === true, path: asText(path) };
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
    return {
      resources: resourcesOfTemplate(json, from, remarks),
      pages: undefined,
      hasMore: false,
      path: undefined,
      from,
    };
  const code = errorCode(whole);
  if (code !== undefined)
    throw new RefusedExport(from, `is an error that Azure answered, '${code}'. Export again.`);
  const { objects, isIncomplete, isRest } = objectsIn(json);
  if (isIncomplete)
    remarks.note(
      from,
      `The list is incomplete: it says that there is more than it has. 'az rest' asks for one page, and does not follow its 'nextLink'; export every page.`,
    );
  const resources = objects.map((object) => resourceOf(object, from));
  if (objects.some(isOfPowerShell) && !resources.some((each) => each))
    throw new RefusedExport(
      from,
      "is what cmdlets of Azure PowerShell give, such as Get-AzVM, in words of their own. Export what the REST API answers, as 'az rest' or Invoke-AzRestMethod ask it, what the CLI gives, or Resource Graph.",
    );
  const cut = new Set(objects.filter(isCutOff));
  if (cut.size > 0)
    remarks.note(
      from,
      `What stands deep in it is cut off, since ConvertTo-Json has gone no deeper, and is left out. Export with 'ConvertTo-Json -Depth 100'.`,
    );
  // Without properties it is of a list of all kinds, which has little of each.
  const isAnswered = ({ whole }: AzureResource) => isRest && isObject(whole.properties) && !cut.has(whole);
  const found = resources.flatMap((each) => (each ? [{ ...each, isWhole: isAnswered(each) }] : []));
  if (found.length < resources.length)
    remarks.note(
      from,
      `${resources.length - found.length} of ${resources.length} objects have no resource 'id', and are left out.`,
    );
  const isOne = isRest && !isIncomplete && found.length === resources.length && cut.size === 0;
  const { hasAllPages, path } = collectorMark(json);
  const isSaid = hasAllPages || asNumber(whole["@odata.count"]) === objects.length;
  return {
    resources: found,
    pages: isOne ? (isSaid ? "all" : "perhaps-all") : undefined,
    hasMore: isIncomplete,
    path,
    from,
  };
}

function objectsIn(json: unknown): {
  objects: readonly JsonObject[];
  isIncomplete: boolean;
  isRest: boolean;
} {
  if (Array.isArray(json)) return { objects: asObjects(json), isIncomplete: false, isRest: false };
  const whole = asObject(json);
  for (const list of [whole.value, whole.data]) {
    if (!Array.isArray(list) || whole.id !== undefined) continue;
    const isIncomplete = saysThereIsMore(whole, list.length);
    return { objects: asObjects(list), isIncomplete, isRest: list === whole.value };
  }
  const [only, ...others] = Object.values(whole);
  const isWrapped = others.length === 0 && asText(asObject(only).id) !== undefined;
  return { objects: [isWrapped ? asObject(only) : whole], isIncomplete: false, isRest: false };
}

/** Links to a next page, as the REST API, OData and Resource Graph have them in responses and in the CLI. */
const LINKS = ["nextLink", "@odata.nextLink", "skip_token", "skipToken", "$skipToken"] as const;
/** How many there are in all pages. */
const COUNTS = ["@odata.count", "total_records", "totalRecords"] as const;

function saysThereIsMore(whole: JsonObject, length: number): boolean {
  const isTruncated = asBoolean(whole.resultTruncated ?? whole.result_truncated) === true;
  return (
    isTruncated ||
    LINKS.some((link) => asText(whole[link]) !== undefined) ||
    COUNTS.some((count) => (asNumber(whole[count]) ?? 0) > length)
  );
}
