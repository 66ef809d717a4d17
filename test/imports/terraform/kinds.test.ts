import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ImportedObject } from "../../../imports/imported-object.ts";
import { type Attributes, PROVIDER } from "../../../imports/terraform/kinds/kind.ts";
import { KINDS } from "../../../imports/terraform/kinds/kinds.ts";
import { estateOfAll } from "../estate-of.ts";
import { type Entry, plan, state } from "./forms.ts";
import { ALL, away, OLDER, PAIRS } from "./tide.ts";

const { $defs } = JSON.parse(
  readFileSync(new URL("../../../schemas/inventory.schema.json", import.meta.url), "utf8"),
) as {
  readonly $defs: Readonly<Record<string, { readonly properties?: Readonly<Record<string, unknown>> }>>;
};

/** What the provider documents, by page, block ("" for the top) and name: the major versions that have it. */
const documented = JSON.parse(
  readFileSync(new URL("./provider-attributes.json", import.meta.url), "utf8"),
) as {
  readonly source: string;
  readonly releases: unknown;
  readonly pages: {
    readonly [page: string]: { readonly [block: string]: { readonly [name: string]: string } };
  };
};

interface Row {
  readonly type: string;
  readonly path: string;
  readonly tells: readonly string[];
  readonly majors: readonly number[];
  readonly idOf: readonly string[];
}

const ROWS = Object.entries(KINDS).flatMap(([type, { attributes }]) => [...rowsOf(type, attributes, [])]);

function* rowsOf(type: string, attributes: Attributes, around: readonly string[]): Generator<Row> {
  for (const [name, { tells, majors, idOf = [], block }] of Object.entries(attributes)) {
    const path = [...around, name];
    yield { type, path: path.join("."), tells, majors, idOf };
    if (block) yield* rowsOf(type, block, path);
  }
}

/** Attributes of the provider whose values are secret, or which may have secrets in them. */
const SECRETS =
  /password|passphrase|secret|token|credential|connection_string|access_key(?!_enabled)|private_key|key_data|ssh|_sas|custom_data|user_data|unattend|(?<!diff_disk_)settings|content|username/;

describe("an attribute that is read", () => {
  it.each(ROWS.map((row) => [row.type, row.path, row] as const))("%s %s tells a property", (_, path, row) => {
    expect(row.tells.length).toBeGreaterThan(0);
    for (const tells of row.tells) {
      const [entity, property] = tells.split(".");
      expect($defs[entity!]?.properties).toHaveProperty(property!);
    }
    const known = PROVIDER.releases.map(({ major }) => major as number);
    expect(row.majors.length).toBeGreaterThan(0);
    expect(row.majors.filter((major) => !known.includes(major))).toEqual([]);
    expect(row.idOf.filter((type) => !(type in KINDS))).toEqual([]);
    expect(path).not.toMatch(SECRETS);
  });

  it.each(ROWS.map((row) => [row.type, row.path, row] as const))(
    "%s %s is documented for the versions that it is read of, and for no other",
    (type, path, { majors }) => {
      const [name, block = ""] = path.split(".").toReversed();
      expect(documented.pages[KINDS[type]!.page]?.[block]?.[name!]).toBe(majors.join(" "));
    },
  );

  it("is one of an Azure resource, of a release with a date", () => {
    const { source, releases } = documented;
    expect({ source, releases }).toEqual(PROVIDER);
    expect(Object.keys(KINDS).filter((type) => !type.startsWith("azurerm_"))).toEqual([]);
    for (const { version, major, date } of PROVIDER.releases) {
      expect(version.startsWith(`${major}.`)).toBe(true);
      expect(Number.isNaN(Date.parse(date))).toBe(false);
    }
  });

  it("makes the id of a resource that has none, where one is named", () => {
    for (const [type, { id, attributes }] of Object.entries(KINDS)) {
      const own = [...id.path.matchAll(/\{(\w+)\}/g)].map((found) => found[1]!);
      const { within } = id;
      const named = typeof within === "string" ? [] : ["id" in within ? within.id : within.name];
      for (const name of [...own, ...named])
        expect([type, Object.keys(attributes)]).toEqual([type, expect.arrayContaining([name])]);
    }
  });
});

/** What is read of some JSON, a line a fact: `StorageAccount.kind StorageV2`. */
function factsOf(json: unknown): Set<string> {
  const facts = new Set<string>();
  const add = (object: ImportedObject, around: string) => {
    const name = `${around}/${object.name ?? ""}`;
    for (const [property, { value }] of object.facts)
      facts.add(`${object.entity}.${property} ${name} ${JSON.stringify(value)}`);
    const parts = [...object.parts].map(([property, part]) => [property, [part]] as const);
    for (const [property, items] of [...parts, ...object.lists])
      for (const item of items) {
        const own = JSON.stringify(item.fields());
        if (own !== "{}") facts.add(`${object.entity}.${property} ${name} ${own}`);
        add(item, name);
      }
  };
  for (const object of estateOfAll(json).objects) add(object, "");
  return facts;
}

/** The properties of which something changes. */
function changedProperties(before: ReadonlySet<string>, after: ReadonlySet<string>): Set<string> {
  const differ = [...before, ...after].filter((fact) => before.has(fact) !== after.has(fact));
  return new Set(differ.map((fact) => fact.split(" ")[0]!));
}

/** The entries in which an attribute, at a path through the first of all blocks, is gone. */
function without(entries: readonly Entry[], type: string, path: readonly string[]): Entry[] {
  const drop = (value: unknown, [name, ...rest]: readonly string[]): unknown => {
    if (Array.isArray(value)) return value.map((each) => drop(each, [name!, ...rest]));
    const { [name!]: inner, ...others } = value as Readonly<Record<string, unknown>>;
    if (inner === undefined) return value;
    return rest.length === 0 ? others : { ...others, [name!]: drop(inner, rest) };
  };
  return entries.map((each) =>
    each.type === type ? { ...each, attributes: drop(each.attributes, path) as Entry["attributes"] } : each,
  );
}

/** Entries that are read together, and each by itself. */
const READ = [
  ALL,
  OLDER,
  ...PAIRS,
  [{ ...away, isData: true, attributes: { ...away.attributes, subnets: ["front-dr"] } }],
];
const FORMS = [state, plan].flatMap((make) =>
  [...READ, ...READ.flat().map((each) => [each])].map((entries) => ({
    types: new Set(entries.map(({ type }) => type)),
    after: (type: string, path: readonly string[]) => factsOf(make(without(entries, type, path))),
    before: factsOf(make(entries)),
  })),
);

/** What leads to something only in a plan that leaves out more than it has to. */
const LEADING = new Set([
  "azurerm_resource_group id AzureReplication.resourceGroup",
  "azurerm_lb_backend_address_pool id AdapterTarget.loadBalancer",
]);

describe("an attribute that is missing", () => {
  it.each(ROWS.map((row) => [row.type, row.path, row] as const))(
    "%s %s changes what it tells",
    (type, path, { tells }) => {
      const changed = FORMS.filter(({ types }) => types.has(type)).map(({ before, after }) =>
        changedProperties(before, after(type, path.split("."))),
      );
      const told = tells.filter((property) => changed.some((each) => each.has(property)));
      expect(told).toEqual(tells.filter((property) => !LEADING.has(`${type} ${path} ${property}`)));
    },
  );
});
