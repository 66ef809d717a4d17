import { shapes } from "../../schemas/generated/shapes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import { propertyShape } from "../../schemas/shape.ts";

/** A way as one writes it: `networkAdapters: [{ name: …, ipConfigurations: [{ address: … }] }]`. */
export function writtenWay(entity: EntityName, way: string, value = "…"): string {
  return nested(entity, way.split("."), value);
}

/** An object with what it must have, and the value that a way leads to: `{ name: …, size: 127GB }`. */
export function objectWithWay(entity: EntityName, way: string, value: string): string {
  return object(entity, way.split("."), value);
}

function nested(entity: EntityName, [property = "", ...rest]: readonly string[], value: string): string {
  const shape = propertyShape(shapes[entity], property);
  if (rest.length === 0 || shape?.entity === undefined) return `${property}: ${value}`;
  const inner = object(shape.entity, rest, value);
  return `${property}: ${shape.list ? `[${inner}]` : inner}`;
}

function object(entity: EntityName, way: readonly string[], value: string): string {
  const needs = Object.entries(shapes[entity].properties)
    .filter(([name, { required }]) => required && name !== way[0])
    .map(([name]) => `${name}: …, `);
  return `{ ${needs.join("")}${nested(entity, way, value)} }`;
}
