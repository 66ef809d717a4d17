import { asObject } from "../json-values.ts";

/**
 * What is sensitive, in the form of `terraform show -json`: `true` for a value that is, else an object or a list with what is
 * sensitive in it. Of a state it is a map by key.
 */
export type Sensitive = unknown;

type Marks = Map<string, Marks | true>;

/** What is sensitive in a state: the paths that `sensitive_attributes` lists. A step that is not known hides all that it is in. */
export function sensitiveOfState(paths: unknown): Sensitive {
  if (paths === undefined || paths === null) return undefined;
  if (!Array.isArray(paths)) return true;
  const marks: Marks = new Map();
  for (const path of paths) {
    const steps = Array.isArray(path) ? path.map(stepOf) : [];
    const unknown = steps.indexOf(undefined);
    const known = (unknown === -1 ? steps : steps.slice(0, unknown)) as string[];
    if (known.length === 0) return true;
    hide(marks, known);
  }
  return marks.size === 0 ? undefined : marks;
}

function hide(marks: Marks, [step, ...rest]: readonly string[]): void {
  const inner = marks.get(step!);
  if (inner === true) return;
  if (rest.length === 0) marks.set(step!, true);
  else if (inner) hide(inner, rest);
  else {
    const made: Marks = new Map();
    marks.set(step!, made);
    hide(made, rest);
  }
}

/** `{ type: "get_attr", value: "admin_password" }`, `{ type: "index", value: { value: 0, type: "number" } }`. */
function stepOf(step: unknown): string | undefined {
  const { type, value } = asObject(step);
  const key = type === "index" ? asObject(value).value : type === "get_attr" ? value : undefined;
  return typeof key === "string" || typeof key === "number" ? String(key) : undefined;
}

/** What is sensitive in a member of a value. */
export function sensitiveIn(sensitive: Sensitive, key: string): Sensitive {
  if (sensitive === true) return true;
  if (sensitive instanceof Map) return sensitive.get(key);
  if (typeof sensitive !== "object" || sensitive === null || !Object.hasOwn(sensitive, key)) return undefined;
  return (sensitive as { readonly [key: string]: unknown })[key];
}

/** Whether a value is sensitive, or any part of it. */
export function isAnySensitive(sensitive: Sensitive): boolean {
  if (typeof sensitive !== "object" || sensitive === null) return sensitive === true;
  const parts = sensitive instanceof Map ? [...sensitive.values()] : Object.values(sensitive);
  return parts.some(isAnySensitive);
}
