import { shapes } from "../../../schemas/generated/shapes.ts";
import type { EntityName } from "../../../schemas/generated/types.ts";

/** A property of a kind of object. */
export interface NamedFact {
  readonly entity: EntityName;
  readonly property: string;
}

const entities = Object.keys(shapes) as EntityName[];

/** The kind of object that a name means. Its letter case does not count where `isExact` is false. */
export function entityNamed(written: string, isExact: boolean): EntityName | undefined {
  return entities.find((name) => (isExact ? name === written : name.toLowerCase() === written.toLowerCase()));
}

/** The facts that a name means: `Disk.storageType`, in any letter case, or `storageType` of whatever object. */
export function factsNamed(written: string): NamedFact[] {
  const [first = "", second, ...others] = written.split(".");
  if (others.length > 0) return [];
  const wanted = (second ?? first).toLowerCase();
  return entities
    .filter((entity) => second === undefined || entity.toLowerCase() === first.toLowerCase())
    .flatMap((entity) =>
      Object.keys(shapes[entity].properties)
        .filter((property) => property.toLowerCase() === wanted)
        .map((property) => ({ entity, property })),
    );
}

/** Everything that can be explained of inventories: each kind of object, then its properties. */
export function allFacts(): string[] {
  return entities.flatMap((entity) => [
    entity,
    ...Object.keys(shapes[entity].properties)
      .filter((property) => !property.startsWith("$"))
      .map((property) => `${entity}.${property}`),
  ]);
}
