import fc, { type Arbitrary } from "fast-check";
import { parseDocument, stringify } from "yaml";
import { examples, type Texts } from "../server/every-offset.ts";

type Value = null | boolean | number | string | Value[] | { [key: string]: Value };
/** A value within another, and how it is put in its place. */
interface Slot {
  readonly of: Value[] | { [key: string]: Value };
  readonly key: string | number;
}

/** Values that some property minds, or all do. */
const ODD_VALUES: readonly Value[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e308,
  9007199254740992,
  "",
  " ",
  "none",
  "~",
  "x".repeat(5000),
  "\u001b[31m\u202e",
  "::error::x",
  "##vso[task.setvariable variable=x]y",
  "=1+1;@x",
  "<script>alert(1)</script>",
  "]]>",
  "a\nb",
  "a|b`c",
  "__proto__",
  "constructor",
  "2026-13-45",
  "10.0.0.0/0",
  "10.0.0.0/33",
  "::ffff:1.2.3.4",
  "fe80::1%eth0",
  "999999999999TB",
  "0GB",
  "West Europe",
  "planned",
  "protected",
  "azure",
  [],
  {},
  [[]],
  [null],
  [{}],
  { name: null },
  { "": "" },
  { name: { name: "x" } },
];

const mutations = fc.record({
  file: fc.nat(100),
  slot: fc.nat(1_000_000),
  other: fc.nat(1_000_000),
  kind: fc.constantFrom("odd", "odd", "odd", "out", "twice", "elsewhere", "renamed", "in a list"),
  value: fc.constantFrom(...ODD_VALUES),
});
type Mutation = typeof mutations extends Arbitrary<infer Each> ? Each : never;

/** What the examples say, read once, for each folder: the value of each file by name. */
const saidInExamples: readonly (readonly (readonly [name: string, said: string])[])[] = examples()
  .filter(([folder]) => !folder.includes("eslint"))
  .map(([, texts]) => Object.entries(texts).map(([name, text]) => [name, JSON.stringify(saidIn(text))]));

/**
 * An example of which each section has some of its objects, and some values are others, missing, there twice, or where other
 * values belong: files by name. Fewer changes are smaller.
 */
export const mutatedInventories: Arbitrary<Texts> = fc
  .record({
    example: fc.constantFrom(...saidInExamples),
    // Most are small: a try of all of an example takes a second.
    apart: fc.constantFrom(1, 3, 3, 5, 5, 9),
    from: fc.nat(8),
    changes: fc.array(mutations, { minLength: 1, maxLength: 6 }),
    style: fc.constantFrom({}, { collectionStyle: "flow" } as const, { indentSeq: false }),
  })
  .map(({ example, apart, from, changes, style }) => {
    const values = example.map(
      ([name, said]) => [name, { top: thinned(JSON.parse(said), apart, from) }] as const,
    );
    for (const change of changes) mutate(values[change.file % values.length]![1], change);
    return Object.fromEntries(
      values.map(([name, { top }]) => [
        name,
        name.endsWith(".json") ? JSON.stringify(top, undefined, 1) : stringify(top, style),
      ]),
    );
  });

/** What a text says, even where it is broken. */
function saidIn(text: string): Value {
  return parseDocument(text, { logLevel: "silent", uniqueKeys: false }).toJS();
}

/** An inventory with one in so many objects of its sections. */
function thinned(top: Value, apart: number, from: number): Value {
  if (typeof top !== "object" || top === null || Array.isArray(top)) return top;
  const sections = Object.entries(top).map(([name, section]) => [
    name,
    Array.isArray(section) ? section.filter((_, index) => index % apart === from % apart) : section,
  ]);
  return Object.fromEntries(sections);
}

function mutate(whole: { top: Value }, { slot, other, kind, value }: Mutation): void {
  const slots = slotsIn(whole);
  const { of, key } = slots[slot % slots.length]!;
  const own = valueAt({ of, key });
  const copied = structuredClone(valueAt(slots[other % slots.length]!));
  // The inventory itself stays, as something.
  const hasName = !Array.isArray(of) && of !== whole;
  if (kind === "out" && Array.isArray(of)) of.splice(Number(key), 1);
  else if (kind === "out" && hasName) delete of[key];
  else if (kind === "out") put({ of, key }, null);
  else if (kind === "twice" && Array.isArray(of)) of.push(structuredClone(own));
  else if (kind === "elsewhere") put({ of, key }, copied);
  else if (kind === "renamed" && hasName && typeof value === "string") {
    delete of[key];
    of[value] = own;
  } else put({ of, key }, kind === "in a list" ? [own] : structuredClone(value));
}

function slotsIn(value: Value): Slot[] {
  if (typeof value !== "object" || value === null) return [];
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  return [...keys].flatMap((key) => {
    const slot = { of: value, key };
    return [slot, ...slotsIn(valueAt(slot))];
  });
}

function valueAt({ of, key }: Slot): Value {
  return (of as Record<string | number, Value>)[key]!;
}

function put({ of, key }: Slot, value: Value): void {
  (of as Record<string | number, Value>)[key] = value;
}
