/**
 * What the numbers of enumerations mean that ConvertTo-Json writes for their names. They are those of one cmdlet: VMM numbers
 * formats otherwise. A number that is not listed tells nothing.
 */
export interface Enumeration {
  /** The cmdlet and its property. */
  readonly cmdlet: string;
  /** Where the numbers are known from. */
  readonly source: string;
  readonly date: string;
  readonly names: { readonly [number: string]: string };
}

/** The name of a value that may be written as its name or as its number. */
export function enumerationName({ names }: Enumeration, value: unknown): string | undefined {
  if (typeof value === "number")
    return Object.hasOwn(names, String(value)) ? names[String(value)] : undefined;
  const text =
    typeof value === "object" && value !== null ? (value as { readonly Value?: unknown }).Value : value;
  return Object.values(names).find(
    (name) => typeof text === "string" && name.toLowerCase() === text.toLowerCase(),
  );
}
