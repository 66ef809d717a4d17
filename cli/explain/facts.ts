import type { Fact } from "../../rules/run/fact.ts";
import { schemaFile } from "../shipped-files.ts";

/** The facts that are read, one text each: the property, what it means, its unit, and what Microsoft calls it. */
export function factTexts(facts: readonly Fact[]): string[] {
  const { $defs } = schemaFile();
  return facts.map((fact) => {
    const [kind = "", name = ""] = fact.split(".");
    const property = $defs[kind]?.properties?.[name];
    if (property === undefined) return fact;
    const type = property.$ref ? $defs[property.$ref.slice("#/$defs/".length)] : undefined;
    const unit = property["x-unit"] ?? type?.["x-unit"];
    const source = property["x-source"];
    const notes = [unit && `in ${unit}`, source].filter(Boolean).join("; ");
    return `${fact}: ${property.description ?? type?.description ?? ""}${notes && ` (${notes})`}`;
  });
}
