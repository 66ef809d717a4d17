/** Values that no export has where others stand, and words that stand for nothing. */
const STRANGE: readonly unknown[] = [
  null,
  true,
  -1,
  0.5,
  1e308,
  "",
  "none",
  "#x: 'yes'",
  "\u0000\u202e",
  [],
  [null],
  ["a", 1],
  {},
  { a: { b: [] } },
];

/** Exports that are one with a member dropped, or with a value in the place of another; each with what was done to it. */
export function* damaged(json: unknown): Generator<{ readonly what: string; readonly json: unknown }> {
  for (const [index, path] of [...pathsIn(json)].entries()) {
    yield { what: `${path.join("/")} dropped`, json: changed(json, path, () => DROPPED) };
    // A fifth of the values at each place, and all of them in five places of a kind.
    for (const value of STRANGE.filter((_, at) => at % 5 === index % 5))
      yield { what: `${path.join("/")} is ${JSON.stringify(value)}`, json: changed(json, path, () => value) };
  }
}

const DROPPED = Symbol("dropped");

type Path = readonly (string | number)[];

function* pathsIn(json: unknown, path: Path = []): Generator<Path> {
  if (path.length > 0) yield path;
  if (typeof json !== "object" || json === null) return;
  for (const [key, value] of Object.entries(json))
    yield* pathsIn(value, [...path, Array.isArray(json) ? Number(key) : key]);
}

/** A copy of what is on the way to a path, with another value there. */
function changed(json: unknown, [key, ...rest]: Path, value: () => unknown): unknown {
  if (key === undefined) return value();
  const inner = changed((json as { readonly [key: string]: unknown })[key], rest, value);
  if (Array.isArray(json))
    return inner === DROPPED ? json.filter((_, index) => index !== key) : json.with(key as number, inner);
  const { [key as string]: _, ...others } = json as { readonly [key: string]: unknown };
  return inner === DROPPED ? others : { ...(json as object), [key]: inner };
}
