import type { Export } from "../export.ts";
import type { Remarks } from "../imported-object.ts";
import { RefusedExport } from "../json-export.ts";
import { asObject, asObjects, asText, isObject, type JsonObject } from "../json-values.ts";
import { type AzureResource, resourceOf } from "./resource.ts";
import { UNSAID } from "./resource-id.ts";

/** Whether some JSON is an ARM template, that is what is to be deployed. */
export function isTemplate(json: unknown): boolean {
  return asText(asObject(json).$schema)?.includes("eploymentTemplate.json") ?? false;
}

/** The types of resources that a template describes in the words in which Azure answers. */
const TYPES: ReadonlySet<string> = new Set([
  "microsoft.recoveryservices/vaults",
  "microsoft.storage/storageaccounts",
  "microsoft.storage/storageaccounts/blobservices",
  "microsoft.network/virtualnetworks",
  "microsoft.network/virtualnetworks/subnets",
  "microsoft.compute/virtualmachines",
]);

/**
 * The resources of an ARM template whose names are written out. Where one has an expression, what it comes to is not known: it
 * counts as not said. Nor is the resource group that it is deployed to.
 *
 * @throws RefusedExport for a template that has no such resource
 */
export function resourcesOfTemplate(json: unknown, from: Export, remarks: Remarks): readonly AzureResource[] {
  const all = [...declaredIn(asObject(json).resources)];
  const ofTypes = all.filter(({ type }) => TYPES.has(type.toLowerCase()));
  const found = ofTypes.flatMap(({ type, name, resource }) => {
    const id = idOf(type, name);
    const said = id === undefined || !isDeployed(resource) ? undefined : withoutExpressions(resource);
    const read = said && resourceOf({ ...said, id }, from);
    return read ? [{ ...read, isDeclared: true }] : [];
  });
  if (found.length === 0)
    throw new RefusedExport(
      from,
      all.some(({ name, type }) => isExpression(name) || isExpression(type))
        ? "is an ARM template with expressions in the place of names. Export what was deployed from it."
        : "is an ARM template without resources that drlint imports. Export what was deployed from it.",
    );
  const left = all.length - found.length;
  if (left > 0)
    remarks.note(
      from,
      `${left} of ${all.length} resources of the ARM template are left out: their names are expressions, they are deployed under a condition or several times, or are of types that drlint does not import from templates.`,
    );
  return found;
}

interface Declared {
  readonly type: string;
  readonly name: string;
  readonly resource: JsonObject;
}

/** The resources, in a list or under names of their own, and the ones in them, whose types and names go on theirs. */
function* declaredIn(resources: unknown, around?: Declared): Generator<Declared> {
  const list = Array.isArray(resources)
    ? asObjects(resources)
    : Object.values(asObject(resources)).map(asObject);
  for (const resource of list) {
    const own = { type: asText(resource.type) ?? "", name: asText(resource.name) ?? "" };
    const isRelative = around !== undefined && !own.type.includes(".");
    const declared = {
      type: isRelative ? `${around.type}/${own.type}` : own.type,
      name: isRelative ? `${around.name}/${own.name}` : own.name,
      resource,
    };
    yield declared;
    yield* declaredIn(resource.resources, declared);
  }
}

function idOf(type: string, name: string): string | undefined {
  const [provider, ...types] = type.split("/");
  const names = name.split("/");
  if (isExpression(type) || /[[\]]/.test(name) || names.includes("") || names.length !== types.length)
    return undefined;
  const path = types.map((each, index) => `${each}/${names[index]}`).join("/");
  return `/subscriptions/${UNSAID}/resourceGroups/${UNSAID}/providers/${provider}/${path}`;
}

/** Whether a resource is deployed in any case, and once. */
function isDeployed({ condition, copy, existing }: JsonObject): boolean {
  return (condition === undefined || condition === true) && copy === undefined && existing !== true;
}

function isExpression(value: unknown): boolean {
  return typeof value === "string" && /^\[(?!\[).*\]$/s.test(value);
}

/** What is written out. A list with an expression in it is not known as a whole; `[[` is how a text begins with a bracket. */
function withoutExpressions(object: JsonObject): JsonObject {
  const said: { [key: string]: unknown } = {};
  for (const [key, value] of Object.entries(object)) {
    const own = writtenOut(value);
    if (own !== undefined) said[key] = own;
  }
  return said;
}

function writtenOut(value: unknown): unknown {
  if (isExpression(value)) return undefined;
  if (typeof value === "string") return value.replace(/^\[\[/, "[");
  if (isObject(value)) return withoutExpressions(value);
  if (!Array.isArray(value)) return value;
  return value.some(isExpression) ? undefined : value.map(writtenOut);
}
