import { shapes } from "../../schemas/generated/shapes.ts";
import type { Disk, EntityName } from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";
import { fold } from "../names/name-index.ts";
import { nameOf } from "../names/object-name.ts";
import { matchDisks } from "./match-disks.ts";
import type { Pair } from "./pair.ts";

/** Matches the parts of an object: those of a list by name, or by their position where they have none. */
export function* matchParts(earlier: Located, now: Located): Generator<Pair> {
  const { properties } = shapes[now.nodeType as EntityName];
  for (const [property, { entity, list }] of Object.entries(properties)) {
    if (entity === undefined) continue;
    const before = earlier.fact(property);
    const after = now.fact(property);
    if (typeof before !== "object" || typeof after !== "object") continue;
    if (!list) yield [before as Located, after as Located];
    else if (entity === "Disk") yield* matchDisks(before as readonly Disk[], after as readonly Disk[]);
    else yield* matchList(before as readonly Located[], after as readonly Located[]);
  }
}

function* matchList(earlier: readonly Located[], now: readonly Located[]): Generator<Pair> {
  const byKey = new Map<string | number, Located>();
  for (const [index, part] of earlier.entries()) {
    const key = keyOf(part, index);
    if (!byKey.has(key)) byKey.set(key, part);
  }
  for (const [index, part] of now.entries()) {
    const key = keyOf(part, index);
    const same = byKey.get(key);
    if (!same) continue;
    byKey.delete(key);
    yield [same, part];
  }
}

function keyOf(part: Located, index: number): string | number {
  const name = nameOf(part);
  return name === undefined ? index : fold(name);
}
