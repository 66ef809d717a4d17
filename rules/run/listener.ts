import type { Scenario } from "../../inventory/protection/protection.ts";
import type { Located } from "../../schemas/located.ts";
import type { Binding } from "./binding.ts";
import type { RowList } from "./ledger.ts";

/** What is told of an object before any rule looks at it, and is so for many objects of its kind. */
export interface Circumstances {
  /** That of the one machine that holds the object. */
  readonly scenario: Scenario;
  /** Whether nothing is chosen yet for the replication that the object belongs to. */
  readonly isConsidered: boolean;
  /** Whether the object does not record a property, of those that some listener of its kind wants not to be recorded. */
  lacks(property: string): boolean;
}

/** What is done at each object of some circumstances: `passes` are rows that every one of them passes. */
export type Visit =
  | { readonly passes: RowList }
  | { readonly passes?: undefined; readonly visit: (node: never, binding: Binding) => void };

/** What a rule does at each object of a kind. */
export interface Listener {
  (node: never): void;
  /**
   * What it does at the objects of some circumstances, which comes to the same and takes less: most checks have nothing to
   * say under most of them. Undefined where that is nothing. Left out by a listener that is to be called everywhere.
   */
  readonly under?: (circumstances: Circumstances) => Visit | undefined;
  /** A property that an object must not record for the listener to have something to say. */
  readonly lacks?: string | undefined;
  /** Those that it is put together of. */
  readonly parts?: readonly Listener[];
}

/**
 * Several listeners as one, which is what ESLint takes for a kind of object. They are made when the first object of the kind is
 * met: a file has objects of few kinds, and there are hundreds of listeners.
 */
export function together(make: () => readonly Listener[]): Listener {
  let made: readonly Listener[] | undefined;
  const parts = () => {
    made ??= make();
    return made;
  };
  const all = (node: never) => {
    for (const each of parts()) each(node);
  };
  return Object.defineProperty(all as Listener, "parts", { get: parts });
}

/** The listeners that one is put together of; itself where it is one. */
export function partsOf(listener: Listener): readonly Listener[] {
  return listener.parts ? listener.parts.flatMap(partsOf) : [listener];
}

/** Whether an object does not record a property. */
export function lacks(node: Located, property: string): boolean {
  return node.fact(property) === undefined;
}
