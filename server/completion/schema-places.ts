import { shapes } from "../../schemas/generated/shapes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import { type PropertyShape, propertyShape } from "../../schemas/shape.ts";
import type { Container } from "./outline-types.ts";

/** A property of an object as the schema has it. */
export interface PropertyPlace {
  readonly entity: EntityName;
  readonly property: string;
  readonly shape: PropertyShape;
}

/**
 * What kind of object a mapping is by where it stands; undefined where no object may stand. A text may be one flow
 * collection as a whole, as JSON is.
 */
export function entityOf(container: Container): EntityName | undefined {
  if (container.kind !== "mapping") return undefined;
  const isTop = !container.parent || (!container.parent.parent && container.key === undefined);
  if (isTop) return !container.parent || container.isFlow ? "Inventory" : undefined;
  const place = propertyOf(container);
  if (!place || !container.parent) return undefined;
  const isItem = container.parent.kind === "sequence";
  return Boolean(place.shape.list) === isItem ? place.shape.entity : undefined;
}

/** The property that a mapping or list is the value of, or an item of. */
export function propertyOf(container: Container): PropertyPlace | undefined {
  const { parent, key } = container;
  if (!parent) return undefined;
  if (parent.kind === "sequence") return container.kind === "mapping" ? propertyOf(parent) : undefined;
  return key === undefined ? undefined : placeOf(parent, key);
}

/** A property of a mapping by its name. */
export function placeOf(mapping: Container, property: string): PropertyPlace | undefined {
  const entity = entityOf(mapping);
  const shape = entity && propertyShape(shapes[entity], property);
  return shape && { entity, property, shape };
}
