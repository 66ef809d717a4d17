import type { RowId } from "../../documents/index.ts";
import { machineOf } from "../../inventory/nodes/machines.ts";
import type { Located } from "../../schemas/located.ts";
import type { Fact } from "./fact.ts";
import type { MissingFact } from "./missing-fact.ts";

/** Where the object that lacks a fact stands to the one that waits for it: told so, it is the same for thousands of objects. */
const KIN = {
  itself: (node) => node,
  owner: (node) => node.parent,
  replication: (node) => machineOf(node)?.replication,
} as const satisfies Readonly<Record<string, (node: Located) => Located | undefined>>;

type Kinship = keyof typeof KIN;

/** A fact that some rows wait for, of kin of the object at which they do, or of any other object. */
export interface AwaitedFact {
  readonly fact: Fact;
  readonly of: Kinship | Located;
}

/** What some rows wait for at an object. Objects that lack the same wait for the same. */
export interface Wait {
  readonly rows: readonly RowId[];
  readonly facts: readonly AwaitedFact[];
}

/** What some rows wait for at an object that lacks facts. */
export function waitFor(node: Located, rows: readonly RowId[], missing: readonly MissingFact[]): Wait {
  return { rows, facts: missing.map((each) => ({ fact: each.fact, of: kinshipOf(node, each.node) })) };
}

/** Whether that is what is waited for at an object that lacks facts. */
export function isFor(wait: Wait, node: Located, missing: readonly MissingFact[]): boolean {
  const { facts } = wait;
  if (facts.length !== missing.length) return false;
  // Every question comes by here.
  for (let index = 0; index < facts.length; index++) {
    const { fact, of } = facts[index]!;
    const other = missing[index]!;
    if (fact !== other.fact || lacking(of, node) !== other.node) return false;
  }
  return true;
}

/** The facts that an object waits for, with the objects that lack them. */
export function missingAt(node: Located, { facts }: Wait): readonly MissingFact[] {
  return facts.map(({ fact, of }) => ({ node: lacking(of, node)!, fact }));
}

/** The object that lacks a fact for which another one waits; undefined where there is none. */
export function lacking(of: AwaitedFact["of"], node: Located): Located | undefined {
  return typeof of === "string" ? KIN[of](node) : of;
}

function kinshipOf(node: Located, other: Located): AwaitedFact["of"] {
  for (const kinship of KINSHIPS) if (KIN[kinship](node) === other) return kinship;
  return other;
}

const KINSHIPS = Object.keys(KIN) as Kinship[];
