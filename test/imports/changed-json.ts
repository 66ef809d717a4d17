/** Any JSON. */
export type Json = { [key: string]: Json } | Json[] | string | number | boolean | null;

/** The ways to all values of some JSON, by keys. */
export function* waysIn(json: Json, way: readonly string[] = []): Generator<readonly string[]> {
  if (way.length > 0) yield way;
  if (typeof json === "object" && json !== null)
    for (const [key, value] of Object.entries(json)) yield* waysIn(value, [...way, key]);
}

/** A copy in which the value at the end of a way is another one; undefined: it is gone. */
export function changed(json: Json, way: readonly string[], value: Json | undefined): Json {
  const copy = structuredClone(json);
  const around = way.slice(0, -1).reduce((each, key) => (each as Record<string, Json>)[key]!, copy);
  const last = way.at(-1)!;
  if (value !== undefined) (around as Record<string, Json>)[last] = value;
  else if (Array.isArray(around)) around.splice(Number(last), 1);
  else delete (around as Record<string, Json>)[last];
  return copy;
}
