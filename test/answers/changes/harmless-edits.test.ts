import { describe, expect, it } from "vitest";
import { HarmlessChanges } from "../../../answers/changes/harmless-change.ts";
import { HARMLESS_EDITS } from "../../../answers/changes/harmless-edits.ts";
import { matrix } from "../../../documents/index.ts";
import type { Change } from "../../../inventory/earlier/changes.ts";
import { EarlierState } from "../../../inventory/earlier/earlier-state.ts";
import { shapes } from "../../../schemas/generated/shapes.ts";
import { changesBetween } from "../../law/change-answers.ts";
import { inventoryOf } from "../../rules/rule-tester.ts";

const TEXT = `virtualMachines:
  - { name: SQL01, replication: { to: azure, state: protected } }
`;
const now = inventoryOf(TEXT);
const earlier = new EarlierState(inventoryOf(TEXT), now);
const machine = now.files[0]!.root.virtualMachines![0]!;

const facts = Object.entries(shapes)
  .filter(([entity]) => entity !== "Inventory")
  .flatMap(([entity, { properties }]) => [
    entity,
    ...Object.keys(properties).map((name) => `${entity}.${name}`),
  ]);
const known = new Set(HARMLESS_EDITS.flatMap((edit) => edit.facts));

function reasonFor(fact: string, kind: Change["kind"]) {
  const change = {
    kind,
    fact,
    path: [{ property: "x" }],
    object: machine,
    node: machine,
    place: machine.at(),
  };
  return new HarmlessChanges(now, earlier).reasonFor({ ...change, before: "a", now: "b" });
}

describe("edits that are harmless though a machine replicates on", () => {
  it("are of properties and objects of the schema, each with a source and a reason", () => {
    expect([...known].filter((fact) => !facts.includes(fact))).toEqual([]);
    for (const { source, why } of HARMLESS_EDITS) {
      expect(why).toMatch(/^[A-Z].*\.$/);
      if (typeof source === "string")
        expect(source === "model" || matrix.ids().includes(source), source).toBe(true);
      else
        expect(source).toMatchObject({
          url: expect.stringMatching(/^https:/),
          date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        });
    }
  });

  it.each(facts.filter((fact) => !known.has(fact)))("are none of %s", (fact) => {
    for (const kind of ["changed", "added", "removed"] as const)
      expect(reasonFor(fact, kind)).toBeUndefined();
  });

  it("are ids that are recorded for the first time, and none that became another", () => {
    const change = { kind: "changed", fact: "VirtualMachine.id", path: [{ property: "id" }] } as const;
    const reason = (before: string | undefined) =>
      new HarmlessChanges(now, earlier).reasonFor({
        ...change,
        object: machine,
        node: machine,
        place: machine.at(),
        before,
        now: "b",
      });
    expect(reason(undefined)).toBeDefined();
    expect(reason("a")).toBeUndefined();
  });

  it.each([
    ["averageChurn", "9MB", "2MB", true],
    ["averageChurn", "2MB", "2.5MB", false],
    ["averageChurn", undefined, "2MB", false],
    ["averageIoSize", "8KB", "64KB", true],
    ["averageIoSize", "64KB", "8KB", false],
  ] as const)(
    "are measurements that are no worse than they were: %s, from %s to %s",
    (fact, was, is, isHarmless) => {
      const measured = (value: string | undefined) => ({
        "a.dr.yaml": `azureVirtualMachines:
  - name: web01
    region: westeurope
    disks: [{ name: d${value === undefined ? "" : `, ${fact}: ${value}`} }]
    replication: { to: { region: northeurope }, state: protected }
`,
      });
      const { changes } = changesBetween(measured(was), measured(is));
      expect(changes.map(({ verdict }) => verdict)).toEqual([isHarmless ? "harmless" : "not-known"]);
    },
  );

  it.each([
    ["to a size that is replicated", "data", "ReadOnly", "600GB", "harmless"],
    ["to more than is replicated", "data", "None", "33TB", "not-known"],
    ["to 4 TB with a cache, which Azure has for smaller disks only", "data", "ReadOnly", "4TB", "not-known"],
    ["to 4 TB without a cache", "data", "None", "4TB", "harmless"],
    ["to 4 TB, and its caching is not recorded", "data", undefined, "4TB", "not-known"],
    ["to more than an OS disk has", "os", "None", "5TB", "not-known"],
    ["to more than an OS disk has, and its role is not recorded", undefined, "None", "5TB", "not-known"],
  ] as const)("are disks of Azure machines that grow: %s", (_, role, caching, size, verdict) => {
    const grown = (is: string) => ({
      "a.dr.yaml": `azureVirtualMachines:
  - name: web01
    region: westeurope
    disks: [{ name: d, sku: Premium_LRS, size: ${is}${role ? `, role: ${role}` : ""}${caching ? `, caching: ${caching}` : ""} }]
    replication: { to: { region: northeurope }, state: protected, activeLocation: primary }
`,
    });
    const { changes } = changesBetween(grown("512GB"), grown(size));
    expect(changes.map((change) => change.verdict)).toEqual([verdict]);
  });

  it.each([
    ["a name that no other machine gets", "SQL02", "rg-a", "harmless"],
    ["that of another in another group", "WEB01", "rg-a", "harmless"],
    ["that of another in the same group", "web01", "rg-b", "not-known"],
    ["that of another, and the group is not recorded", "WEB01", undefined, "not-known"],
  ] as const)("are names in Azure that can be had: %s", (_, name, group, verdict) => {
    const named = (targetName: string) => ({
      "a.dr.yaml": `virtualMachines:
  - { name: SQL01, replication: { to: azure, state: protected, targetName: ${targetName}${group ? `, resourceGroup: ${group}` : ""} } }
  - { name: WEB01, replication: { to: azure, state: protected, resourceGroup: rg-b } }
`,
    });
    const { changes } = changesBetween(named("SQL01"), named(name));
    expect(changes.map((change) => change.verdict)).toEqual([verdict]);
  });
});
