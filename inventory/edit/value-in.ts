import { shapes } from "../../schemas/generated/shapes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import type { Located, Place } from "../../schemas/located.ts";

/** The place of a value that an object has, by which edits find the object in the text: its name, or another one where it has none. */
export function valueIn(object: Located): Place {
  const { properties } = shapes[object.nodeType as EntityName];
  const isNamed = object.fact("name") !== undefined;
  const own = isNamed ? "name" : Object.keys(properties).find((each) => object.fact(each) !== undefined);
  return object.at(own);
}
