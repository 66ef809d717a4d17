import { describe, expect, it } from "vitest";
import { columnOf, leftOutStatements, matrix, verdictFor } from "../../documents/index.ts";
import type { Scenario } from "../../inventory/protection/protection.ts";
import { azureStatements } from "./azure-statements.ts";
import { expectedDocuments, expectedRows } from "./expected-rows.ts";

const rows = matrix.ids().map((id) => matrix.find(id)!);

function count<Counted>(all: readonly Counted[], key: (each: Counted) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const each of all) counts[key(each)] = (counts[key(each)] ?? 0) + 1;
  return counts;
}

const notBuilt: ReadonlySet<string> = new Set(leftOutStatements(matrix).map(({ id }) => id));
const lines = [expectedRows, azureStatements]
  .flatMap((text) => text.trim().split("\n"))
  .filter((line) => !notBuilt.has(line.split(" ")[0]!));
const expected = lines.map((line) => {
  const [id, kind, level] = line.split(" ") as [string, string, string];
  return { id, kind, level, place: id.slice(0, id.lastIndexOf("/")) };
});

describe("the rows", () => {
  it("are as many in each section as the documents have statements", () => {
    const places = count(rows, (row) => (row.section ? `${row.document}/${row.section}` : row.document));
    expect(places).toEqual(count(expected, ({ place }) => place));
    expect(rows).toHaveLength(expected.length);
  });

  it("are of the kinds and levels that the documents' statements have", () => {
    expect(count(rows, ({ kind }) => kind)).toEqual(count(expected, ({ kind }) => kind));
    expect(count(rows, ({ level }) => level)).toEqual(count(expected, ({ level }) => level));
  });

  it("have the ids, kinds, levels and verdicts of the documents", () => {
    const written = rows.map(({ id, kind, level, verdict }) => {
      const verdicts = typeof verdict === "string" ? verdict : `${verdict.vmm ?? "-"} ${verdict.site ?? "-"}`;
      return `${id} ${kind} ${level} ${verdicts}`;
    });
    expect(written.sort()).toEqual([...lines].sort());
  });

  it.each(rows.map((row) => [row.id, row] as const))("%s is well formed", (id, row) => {
    const document = matrix.documents[row.document];
    const name = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
    const parts = id.split("/");
    expect(parts[0]).toBe(document.id);
    expect(parts.length).toBe(Object.keys(document.sections).length > 0 ? 3 : 2);
    for (const part of parts) expect(part).toMatch(name);
    if (row.section !== undefined) expect(Object.keys(document.sections)).toContain(row.section);
    expect(row.title).toMatch(/^[A-Z0-9.].*[^.]$/);
    expect(row.title.length).toBeLessThanOrEqual(60);
    expect(row.summary).toMatch(/^[A-Z].*\.$/);
    if (row.reading !== undefined) expect(row.reading).toMatch(/^[A-Z].*\.$/);
    for (const [limitName, limit] of Object.entries(row.limits)) {
      expect(limitName).toMatch(/^[a-z][A-Za-z0-9]*$/);
      if (typeof limit.value === "string") expect(limit.value).not.toBe("");
      if (typeof limit.value === "number") expect(Number.isSafeInteger(limit.value)).toBe(true);
      if (limit.note !== undefined) expect(limit.note).toMatch(/^[A-Z].*\.$/);
    }
  });

  it("have titles that tell them apart within their section", () => {
    const places = rows.map((row) => `${row.document}/${row.section}: ${row.title}`);
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
  });

  it("have a verdict for every scenario that they bind", () => {
    for (const row of rows) {
      expect(row.binds.length, row.id).toBeGreaterThan(0);
      for (const scenario of row.binds)
        expect(verdictFor(row, scenario), `${row.id} ${scenario}`).toBeDefined();
    }
  });
});

describe("the statements that no rule decides", () => {
  const leftOut = leftOutStatements(matrix);

  it.each(leftOut.map((statement) => [statement.id, statement] as const))(
    "%s is well formed",
    (id, statement) => {
      const { document, title, reason } = statement;
      const parts = id.split("/");
      expect(parts[0]).toBe(document);
      expect(parts.length).toBe(Object.keys(matrix.documents[document].sections).length > 0 ? 3 : 2);
      for (const part of parts) expect(part).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(title).toMatch(/^[A-Z].*[^.]$/);
      expect(title.length).toBeLessThanOrEqual(60);
      expect(reason).toMatch(/^[A-Z].*\.$/);
    },
  );

  it("are no rows", () => {
    expect(leftOut.length).toBeGreaterThan(0);
    expect(leftOut.filter(({ id }) => matrix.find(id))).toEqual([]);
  });

  it("refer only to rows that there are", () => {
    const named = leftOut.flatMap(
      ({ reason }) => reason.match(/azure-to-azure(?:-[a-z]+)*\/[a-z0-9/-]+/g) ?? [],
    );
    const known = new Set(rows.map(({ id }) => id as string));
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });
});

describe("the scenarios that a row binds", () => {
  it("are those of its document and its columns", () => {
    expect(matrix.row("hyperv-to-azure/network/host-ipv6").binds).toEqual(["vmm-to-azure", "site-to-azure"]);
    expect(matrix.row("hyperv-to-azure/servers/hyper-v-with-vmm").binds).toEqual(["vmm-to-azure"]);
    expect(matrix.row("hyperv-to-azure/scenarios/without-vmm").binds).toEqual(["site-to-azure"]);
    expect(matrix.row("vmm-to-azure-prerequisites/host-os").binds).toEqual(["vmm-to-azure"]);
    expect(matrix.row("vmm-to-vmm-network-mapping/vm-connected").binds).toEqual(["vmm-to-vmm"]);
    expect(matrix.row("azure-to-azure-network-mapping/two-regions").binds).toEqual(["azure-to-azure"]);
  });

  it("reach a second VMM site only in the section on scenarios", () => {
    const ids = rows.filter((row) => row.binds.includes("vmm-to-vmm") && row.document === "hyperv-to-azure");
    expect(ids.map((row) => row.id)).toEqual([
      "hyperv-to-azure/scenarios/with-vmm",
      "hyperv-to-azure/scenarios/azure-backup-on-host",
    ]);
  });

  it.each<[Scenario, string | undefined]>([
    ["vmm-to-azure", "vmm"],
    ["site-to-azure", "site"],
    ["vmm-to-vmm", "vmm"],
    ["azure-to-azure", undefined],
  ])("find their column: %s", (scenario, column) => {
    expect(columnOf(scenario)).toBe(column);
  });

  it("decide which verdict holds", () => {
    const ipv6 = matrix.row("hyperv-to-azure/network/guest-ipv6");
    expect(verdictFor(ipv6, "vmm-to-azure")).toBe("no");
    expect(verdictFor(ipv6, "site-to-azure")).toBe("yes");
    expect(verdictFor(ipv6, "vmm-to-vmm")).toBeUndefined();
    expect(verdictFor(matrix.row("azure-to-azure-network-mapping/any-regions"), "azure-to-azure")).toBe(
      "yes",
    );
    expect(
      verdictFor(matrix.row("azure-to-azure-network-mapping/any-regions"), "vmm-to-azure"),
    ).toBeUndefined();
  });
});

describe("the documents", () => {
  it("carry their date, and an address only where the article is still published", () => {
    const described = Object.values(matrix.documents).map(({ id, date, url }) => [id, date, url]);
    expect(described.sort()).toEqual([...expectedDocuments].sort());
  });

  it("have a title for each section that their rows use, and no other", () => {
    for (const document of Object.values(matrix.documents)) {
      const used = new Set(
        [...rows, ...leftOutStatements(matrix)]
          .filter((each) => each.document === document.id)
          .map(({ section }) => section ?? ""),
      );
      used.delete("");
      expect(Object.keys(document.sections).sort()).toEqual([...used].sort());
    }
  });
});
