import { sameValue } from "../../inventory/earlier/same-value.ts";
import { fold } from "../../inventory/names/name-index.ts";
import { typedValue } from "../../inventory/nodes/typed-values.ts";
import type { PropertyShape } from "../../schemas/shape.ts";
import { computerName } from "../computer-name.ts";
import type { FactValue } from "../imported-object.ts";

/** Whether what is recorded says what an export says, however it is written. Letter case of names does not count. */
export function isSameFact(recorded: unknown, imported: FactValue, shape: PropertyShape): boolean {
  // Nearly always.
  if (recorded === imported) return true;
  const { format, words } = shape;
  // A word in the place of a value: 'none' is no version.
  if (typeof imported === "string" && words?.includes(imported)) return recorded === imported;
  const typed = Array.isArray(imported)
    ? imported.map((item) => (format ? typedValue(format, item) : item))
    : format
      ? typedValue(format, imported)
      : imported;
  if (sameValue(recorded, typed, shape)) return true;
  if (Array.isArray(recorded) && Array.isArray(typed) && shape.references)
    return (
      recorded.length === typed.length &&
      typed.every((name) => recorded.some((each) => isSameName(each, name, shape)))
    );
  return isSameName(recorded, typed, shape);
}

function isSameName(recorded: unknown, typed: unknown, shape: PropertyShape): boolean {
  const { format } = shape;
  if (typeof recorded !== "string" || typeof typed !== "string") return false;
  // Where both say which of several is meant, that counts.
  const areQualified = shape.references !== undefined && recorded.includes("/") && typed.includes("/");
  const [one, other] = areQualified ? [recorded, typed] : [nameOnly(recorded, shape), nameOnly(typed, shape)];
  return (format === "text" || isWindowsPath(one)) && fold(one) === fold(other);
}

/** Windows does not tell letter case apart in paths, and writes one file now so, now so. */
function isWindowsPath(text: string): boolean {
  return /^(?:[a-z]:\\|\\\\)/i.test(text);
}

/** A name without what stands before it to tell it from others; a host's without its domain. */
function nameOnly(name: string, { references }: PropertyShape): string {
  if (!references) return name.replace(/^\{(.*)\}$/, "$1");
  const own = name.split("/").at(-1)!;
  return references.some(({ kind }) => kind === "HyperVHost") ? (computerName(own) ?? own) : own;
}
