import type { Located } from "../../../schemas/located.ts";
import type { FactOf } from "../../run/row-check.ts";
import type { ChangeCheck } from "./change-check.ts";

/** Something that lies in a resource group of a subscription. */
export interface Placed extends Located {
  readonly resourceGroup?: string | undefined;
  readonly subscription?: string | undefined;
}

/** A move: the property that changed, what it is called, and its values. */
export interface Move {
  readonly property: "resourceGroup" | "subscription";
  readonly what: string;
  readonly before: string;
  readonly now: string;
}

const WORDS = { resourceGroup: "resource group", subscription: "subscription" } as const;

/**
 * How an object was moved. The rows are undecided where one of the two states does not say where it lies.
 *
 * @param properties what to look at, where that is not all that says where an object lies
 */
export function movesOf(
  before: Placed,
  now: Placed,
  check: ChangeCheck,
  properties: readonly Move["property"][] = ["resourceGroup", "subscription"],
): Move[] {
  return properties.flatMap((property) => {
    const was = before[property];
    const is = check.need(now, property as FactOf<Placed>) as string | undefined;
    if (was === undefined) check.leaveUndecided();
    if (was === undefined || is === undefined || was.toLowerCase() === is.toLowerCase()) return [];
    return [{ property, what: WORDS[property], before: was, now: is }];
  });
}
