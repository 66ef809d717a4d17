import { describe, expect, it } from "vitest";
import {
  columnOf,
  type Kind,
  type Level,
  matrix,
  type Scenario,
  verdictFor,
} from "../../../rules/matrix/index.ts";
import { expectedRows } from "./expected-rows.ts";

const rows = matrix.ids().map((id) => matrix.find(id)!);

function count(key: (row: (typeof rows)[number]) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[key(row)] = (counts[key(row)] ?? 0) + 1;
  return counts;
}

describe("the rows", () => {
  it("are as many in each section as the documents have statements", () => {
    expect(count((row) => (row.section ? `${row.document}/${row.section}` : row.document))).toEqual({
      "hyperv-to-azure/scenarios": 4,
      "hyperv-to-azure/servers": 7,
      "hyperv-to-azure/replicated-vms": 3,
      "hyperv-to-azure/management": 3,
      "hyperv-to-azure/network": 13,
      "hyperv-to-azure/azure-network": 10,
      "hyperv-to-azure/host-storage": 4,
      "hyperv-to-azure/guest-storage": 18,
      "hyperv-to-azure/azure-storage": 19,
      "hyperv-to-azure/azure-compute": 4,
      "hyperv-to-azure/azure-vm-requirements": 13,
      "hyperv-to-azure/vault": 3,
      "hyperv-to-azure/agents": 3,
      "vmm-to-azure-prerequisites": 19,
      "vmm-to-vmm-network-mapping": 8,
      "azure-to-azure-network-mapping": 22,
    });
    expect(rows).toHaveLength(153);
  });

  it("are of the kinds and levels that the documents' statements have", () => {
    expect(count((row) => row.kind)).toEqual({ static: 121, change: 12, forecast: 20 } satisfies Record<
      Kind,
      number
    >);
    expect(count((row) => row.level)).toEqual({ error: 121, warning: 32 } satisfies Record<Level, number>);
  });

  it("have the ids, kinds, levels and verdicts of the documents", () => {
    const written = rows.map(({ id, kind, level, verdict }) => {
      const verdicts = typeof verdict === "string" ? verdict : `${verdict.vmm ?? "-"} ${verdict.site ?? "-"}`;
      return `${id} ${kind} ${level} ${verdicts}`;
    });
    expect(written).toEqual(expectedRows.trim().split("\n"));
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
    expect(described).toEqual([
      [
        "hyperv-to-azure",
        "2024-12-19",
        "https://learn.microsoft.com/azure/site-recovery/hyper-v-azure-support-matrix",
      ],
      ["vmm-to-azure-prerequisites", "2017-07-24", undefined],
      ["vmm-to-vmm-network-mapping", "2017-07-30", undefined],
      [
        "azure-to-azure-network-mapping",
        "2026-02-12",
        "https://learn.microsoft.com/azure/site-recovery/azure-to-azure-network-mapping",
      ],
    ]);
  });

  it("have a title for each section that their rows use, and no other", () => {
    for (const document of Object.values(matrix.documents)) {
      const used = new Set(
        rows.filter((row) => row.document === document.id).map((row) => row.section ?? ""),
      );
      used.delete("");
      expect(Object.keys(document.sections).sort()).toEqual([...used].sort());
    }
  });
});
