import { recordedFact } from "../../inventory/nodes/unusable.ts";
import { shapes } from "../../schemas/generated/shapes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import { Version } from "../../schemas/values/version.ts";
import { propertyOf } from "../run/fact.ts";
import type { MissingFact } from "../run/missing-fact.ts";

/** A value that is recorded and leaves rows undecided all the same. */
export interface RecordedValue {
  readonly text: string;
  /** Whether it names another object: it leads to none, or to several. Otherwise drlint does not know it. */
  readonly isReference: boolean;
}

/**
 * What stands where a fact is missing: the name of an operating system that drlint does not know, a network that is not
 * in the inventory. Undefined where nothing is recorded, or nothing that fits into a line.
 */
export function recordedValue({ node, fact }: MissingFact): RecordedValue | undefined {
  const property = propertyOf(fact);
  const value = recordedFact(node, property);
  if (typeof value !== "string" && !(value instanceof Version)) return undefined;
  const shape = shapes[node.nodeType as EntityName]?.properties[property];
  return { text: String(value), isReference: shape?.references !== undefined };
}
