import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import type { Fact } from "../../rules/run/fact.ts";
import { BINDING_FACTS } from "../../rules/run/row-check.ts";
import { shapes } from "../../schemas/generated/shapes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import type { PropertyShape, Shape } from "../../schemas/shape.ts";

/** The facts by which a row is decided, or by which it is told which rows hold an object. */
const READ: ReadonlySet<string> = new Set([
  ...BINDING_FACTS,
  ...Object.values(rules).flatMap(({ meta }) =>
    meta.docs.rowsByFacts.flatMap(({ rows, facts }) => (rows.length > 0 ? facts : [])),
  ),
]);

/** Facts that no row is decided by, and what they are there for all the same. */
const OTHERWISE_NEEDED: Partial<Record<Fact, string>> = {
  "Inventory.schemaVersion": "says how the file is to be read",
  "VirtualMachine.cloud": "tells the scenario where the host is not known, and so which rows hold",
  "VirtualMachine.site": "tells the scenario where the host is not known, and so which rows hold",
  "ScaleSet.subscription": "tells which of several sets of one name an import means",
  "RouteTable.subscription": "tells which of several tables of one name an import means",
  "IPConfiguration.primary": "tells the forecast which address of an adapter is the one that is kept",
};

/** What a property does for the inventory itself: it says which object is meant, or holds others. */
function isStructure(property: string, shape: PropertyShape, owner: Shape): boolean {
  const names = property === "name" || property === "id" || property === owner.uniqueWithin;
  return names || property.startsWith("$") || shape.entity !== undefined || shape.declares !== undefined;
}

function* factsOfSchema(): Generator<{ fact: Fact; isServing: boolean }> {
  for (const entity of Object.keys(shapes) as EntityName[]) {
    const owner: Shape = shapes[entity];
    for (const [property, shape] of Object.entries(owner.properties)) {
      const fact = `${entity}.${property}` as Fact;
      yield { fact, isServing: READ.has(fact) || isStructure(property, shape, owner) };
    }
  }
}

describe("a fact of the schema", () => {
  const facts = [...factsOfSchema()];

  it("serves a row, says which object is meant, or has a reason to be there", () => {
    const idle = facts.filter(({ isServing }) => !isServing).map(({ fact }) => fact);
    expect(idle.sort()).toEqual(Object.keys(OTHERWISE_NEEDED).sort());
    expect(facts.length).toBeGreaterThan(300);
  });

  it("is of an object that has more than a name, so that objects serve rows, too", () => {
    const serving = new Set(
      facts.filter(({ fact }) => READ.has(fact)).map(({ fact }) => fact.slice(0, fact.indexOf("."))),
    );
    const idle = (Object.keys(shapes) as EntityName[]).filter((entity) => !serving.has(entity));
    // That a host stands in a site is all that there is to say of one.
    expect(idle).toEqual(["HyperVSite"]);
  });
});
