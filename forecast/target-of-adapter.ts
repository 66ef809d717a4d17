import { isUnusable } from "../inventory/nodes/unusable.ts";
import type { Located } from "../schemas/located.ts";
import type { Adapter, FailoverKind } from "./types.ts";

/**
 * Where something is written for the target of an adapter that cannot be used, so that nobody can say what is set.
 * Undefined where nothing of that kind is.
 */
export function unusableTarget(
  adapter: Adapter,
  kind: FailoverKind,
  property: "subnet" | "address",
): { readonly node: Located; readonly property: string } | undefined {
  const block = kind === "failover" ? "target" : "testFailoverTarget";
  if (isUnusable(adapter, block)) return { node: adapter, property: block };
  const target = adapter[block];
  return target && isUnusable(target, property) ? { node: target, property } : undefined;
}
