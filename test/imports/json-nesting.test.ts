import { describe, expect, it } from "vitest";
import { readJsonExport } from "../../imports/json-export.ts";
import { isNestedTooDeep } from "../../imports/json-nesting.ts";
import { estateOf } from "./estate-of.ts";

const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`;

describe("what stands within one another in JSON", () => {
  it.each([
    ["what any tool writes", nested(100), false],
    ["more than any does", nested(501), true],
    ["lists", `${"[".repeat(501)}${"]".repeat(501)}`, true],
    ["many beside one another", `[${"[],".repeat(2000)}[]]`, false],
    ["as much as may be", nested(500), false],
    ["more than any does, behind others", `[1, {}, {"b": ${nested(499)}}]`, true],
  ])("%s", (_, json, isTooDeep) => {
    expect(isNestedTooDeep(JSON.parse(json))).toBe(isTooDeep);
  });

  it("is refused in words where no reader would come to its end", () => {
    const id = "/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/virtualMachines/vm";
    const json = `{"value":[{"id":"${id}","properties":${nested(200_000)}}]}`;
    expect(() => readJsonExport(Buffer.from(json))).toThrow(/hundreds of objects within one another/);
  });

  it("is left as it is in a column of Resource Graph", () => {
    const id = "/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/virtualMachines/vm";
    const row = { id, name: "vm", type: "microsoft.compute/virtualmachines", properties: nested(200_000) };
    expect(estateOf({ data: [row] }).objects).toHaveLength(1);
  });
});
