import { shapes } from "../../schemas/generated/shapes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";
import type { PropertyShape } from "../../schemas/shape.ts";
import { IpPrefix } from "../../schemas/values/ip.ts";
import { formatSize } from "../../schemas/values/size.ts";
import { Version } from "../../schemas/values/version.ts";
import { recordedFact } from "../nodes/unusable.ts";

/** A fact as people say it: `200 GB`, `10.1.1.0/24`, `size 200 GB, role data`. Undefined where it is not recorded. */
export function inWords(value: unknown, shape: PropertyShape): string | undefined {
  if (value === undefined) return undefined;
  if (Array.isArray(value))
    return value.length === 0 ? "none" : value.map((item) => inWords(item, shape)).join(", ");
  if (value instanceof Version || value instanceof IpPrefix) return value.text;
  if (typeof value === "number" && shape.format === "byte-size") return formatSize(value);
  if (typeof value === "boolean") return value ? "yes" : "no";
  // A block is not called by its name, as a part of a list is: the name is a fact like the others.
  if (typeof value === "object" && value !== null) return factsInWords(value as Located, () => true);
  return String(value);
}

/** What an object says, without its name: its own facts, and those of the blocks that it has one of. */
export function objectInWords(node: Located): string {
  return factsInWords(node, (property) => property !== "name");
}

function factsInWords(node: Located, isSaid: (property: string) => boolean): string {
  const facts = Object.entries(shapes[node.nodeType as EntityName].properties).flatMap(
    ([property, shape]) => {
      const value = recordedFact(node, property);
      if (!isSaid(property) || value === undefined || (shape.list && shape.entity)) return [];
      const words = inWords(value, shape);
      // The facts of a block are told from those beside it.
      return [
        typeof value === "object" && "nodeType" in (value as object)
          ? `${property} (${words})`
          : `${property} ${words}`,
      ];
    },
  );
  return facts.join(", ");
}
