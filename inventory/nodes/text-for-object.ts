import { shapes } from "../../schemas/generated/shapes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import { propertyShape } from "../../schemas/shape.ts";
import { kindOfText } from "./kind-of-text.ts";
import { meantValue } from "./meant-value.ts";
import { typedValue } from "./typed-values.ts";

/**
 * The property of an object that a text which stands in its place is taken for: `name` for the operating system `Windows
 * Server 2022`.
 *
 * @param text the property, where the one that holds the object says which
 * @returns undefined where the text is none that may stand there, or what it is for is not plain
 */
export function propertyOfText(
  entity: EntityName,
  value: unknown,
  text = shapes[entity].text,
): string | undefined {
  if (text === undefined || (typeof value !== "string" && typeof value !== "number")) return undefined;
  const shape = propertyShape(shapes[entity], text)!;
  const { format, words = [], values, open, entity: part } = shape;
  const meant = meantValue(shape, value);
  if (meant === "") return undefined;
  if (typeof meant === "string" && words.includes(meant)) return text;
  // Any other text would have to become an object once more.
  if (part !== undefined) return undefined;
  if (values && !open && !values.includes(meant as string | number)) return undefined;
  if (format === "text")
    return typeof value === "string" && kindOfText(value) !== undefined ? undefined : text;
  if (typeof meant !== "string" || (format !== undefined && typedValue(format, meant) === undefined))
    return undefined;
  return text;
}
