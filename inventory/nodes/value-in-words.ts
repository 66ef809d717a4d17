/** What of a value is shown in a message. */
const SHOWN = 60;

/** `'a', 'b' or 'c'`. */
export function choices(names: readonly (string | number)[], conjunction = "or"): string {
  const all = names.map((name) => (typeof name === "number" ? String(name) : `'${name}'`));
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} ${conjunction} ${all.at(-1)}`;
}

/** A value of the text in a message, by its kind where it is no single one. */
export function describe(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null ? "properties with values" : inQuotes(value);
}

/** A single value in a message: texts in quotes, cut where they are long. */
export function inQuotes(value: unknown): string {
  if (value === null) return "nothing";
  if (typeof value === "object") return describe(value);
  return typeof value === "string" ? `'${shortened(value)}'` : String(value);
}

/** A text, cut where it is long. */
export function shortened(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
