import type { PropertyShape } from "../../schemas/shape.ts";
import { IpPrefix, sameAddress } from "../../schemas/values/ip.ts";
import { Version } from "../../schemas/values/version.ts";
import { fold } from "../names/name-index.ts";

/** Whether a fact that names no other object says the same, however it is written. The order of a list does not count. */
export function sameValue(one: unknown, other: unknown, shape: PropertyShape): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    if (one.length !== other.length) return false;
    const left = [...other];
    return one.every((item) => {
      const index = left.findIndex((each) => sameValue(item, each, shape));
      if (index >= 0) left.splice(index, 1);
      return index >= 0;
    });
  }
  if (one instanceof Version && other instanceof Version) return one.equals(other);
  if (one instanceof IpPrefix && other instanceof IpPrefix) return one.equals(other);
  if (typeof one === "string" && typeof other === "string") return sameText(one, other, shape);
  return one === other;
}

function sameText(one: string, other: string, { format, references, declares }: PropertyShape): boolean {
  if (one === other) return true;
  if (format === "ip-address") return sameAddress(one, other);
  if (format === "date-time") return Date.parse(one) === Date.parse(other);
  // Names are one whatever their letter case: those of Azure, of systems, and those that stand in the inventory.
  const isName = format === "text" || references !== undefined || declares !== undefined;
  return isName && fold(one) === fold(other);
}
