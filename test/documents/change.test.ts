import { describe, expect, it } from "vitest";
import { type Matrix, type MatrixChanges, matrix, row, verdictFor } from "../../documents/index.ts";

const dataDisks = "hyperv-to-azure/azure-vm-requirements/data-disk-count";
const ipv6 = "hyperv-to-azure/network/guest-ipv6";

describe("a changed matrix", () => {
  it("has the other verdict, in the columns that were given", () => {
    const changed = matrix.with({ [ipv6]: { verdict: { vmm: "yes" } } });
    expect(changed.row(ipv6).verdict).toEqual({ vmm: "yes", site: "yes" });
    const refused = matrix.with({ [ipv6]: { verdict: "no" } });
    expect(verdictFor(refused.row(ipv6), "site-to-azure")).toBe("no");
    const regions = "azure-to-azure-network-mapping/any-regions";
    expect(matrix.with({ [regions]: { verdict: "no" } }).row(regions).verdict).toBe("no");
  });

  it("has the other limit, and keeps what was not given of it", () => {
    const changed = matrix.with({ [dataDisks]: { limits: { maximumCount: { value: 64 } } } });
    expect(changed.row(dataDisks).limits.maximumCount).toEqual({
      value: 64,
      unit: "disks",
      source: "document",
    });
    expect(changed.row(dataDisks).title).toBe(row(dataDisks).title);
  });

  it("leaves the one that it was made from as it was", () => {
    row(dataDisks);
    const before = structuredClone(matrix.ids().map((id) => matrix.row(id)));
    const changed = matrix.with({
      [dataDisks]: { verdict: "no", limits: { maximumCount: { value: 64, note: "Changed." } } },
      [ipv6]: { verdict: { site: "no" } },
    });
    changed.row(dataDisks);
    expect(matrix.ids().map((id) => matrix.row(id))).toEqual(before);
    expect(row(dataDisks).limits.maximumCount.value).toBe(16);
  });

  it("keeps every other row, and can be changed again", () => {
    const once = matrix.with({ [dataDisks]: { limits: { maximumCount: { value: 64 } } } });
    const twice = once.with({ [dataDisks]: { verdict: { site: "no" } } });
    expect(twice.row(dataDisks).limits.maximumCount.value).toBe(64);
    expect(twice.row(dataDisks).verdict).toEqual({ vmm: "conditional", site: "no" });
    expect(twice.ids()).toEqual(matrix.ids());
    for (const id of matrix.ids().filter((each) => each !== dataDisks)) {
      expect(twice.row(id)).toEqual(matrix.row(id));
    }
  });

  it("refuses rows and limits that there are not", () => {
    const change = (changes: Record<string, unknown>): Matrix => matrix.with(changes as MatrixChanges);
    expect(() => change({ "hyperv-to-azure/none": { verdict: "no" } })).toThrow(
      'No row "hyperv-to-azure/none"',
    );
    expect(() => change({ [dataDisks]: { limits: { maximum: { value: 1 } } } })).toThrow(
      `Row "${dataDisks}" has no limit "maximum". It has: maximumCount.`,
    );
    expect(() => change({ [ipv6]: { limits: { constructor: { value: 1 } } } })).toThrow(
      'has no limit "constructor"',
    );
  });
});

describe("looking a row up", () => {
  it("finds a row by an id that somebody typed", () => {
    expect(matrix.find(dataDisks)).toBe(matrix.row(dataDisks));
    expect(matrix.find("hyperv-to-azure/azure-vm-requirements")).toBeUndefined();
  });

  it.each(["", "__proto__", "constructor", "toString"])("finds nothing under %o", (id) => {
    expect(matrix.find(id)).toBeUndefined();
  });

  it("says what an id looks like when there is no such row", () => {
    expect(() => matrix.row("data-disk-count" as typeof dataDisks)).toThrow(
      'No row "data-disk-count" in the matrix. A row\'s id is document/section/name, or document/name.',
    );
  });
});
