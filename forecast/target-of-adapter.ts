import { isUnusable } from "../inventory/nodes/unusable.ts";
import type { AdapterTarget, TestFailoverTarget } from "../schemas/generated/types.ts";
import type { Located } from "../schemas/located.ts";
import type { Adapter, FailoverKind } from "./types.ts";

/** What is set by hand for an adapter; undefined where nothing is, recorded as `none` or not at all. */
export function targetOf(
  adapter: Adapter,
  kind: FailoverKind,
): AdapterTarget | TestFailoverTarget | undefined {
  const target = adapter[blockOf(kind)];
  return target === "none" ? undefined : target;
}

/** The name of the subnet that is set for an adapter, or the address; undefined where none is. */
export function setFor(
  adapter: Adapter,
  kind: FailoverKind,
  property: "subnet" | "address",
): string | undefined {
  const value = targetOf(adapter, kind)?.[property];
  return value === "none" ? undefined : value;
}

/**
 * Where something is written for the target of an adapter that cannot be used, so that nobody can say what is set.
 * Undefined where nothing of that kind is.
 */
export function unusableTarget(
  adapter: Adapter,
  kind: FailoverKind,
  property: "subnet" | "address",
): { readonly node: Located; readonly property: string } | undefined {
  const block = blockOf(kind);
  if (isUnusable(adapter, block)) return { node: adapter, property: block };
  const target = targetOf(adapter, kind);
  return target && isUnusable(target, property) ? { node: target, property } : undefined;
}

function blockOf(kind: FailoverKind) {
  return kind === "failover" ? "target" : "testFailoverTarget";
}
