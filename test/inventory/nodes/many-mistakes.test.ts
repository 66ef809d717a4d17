import { describe, expect, it } from "vitest";
import { readInventoryFile } from "../../../inventory/read-inventory-file.ts";
import { readText } from "../../../inventory/text/document.ts";

const COUNT = 130_000;

/** The places of all schema problems of a text, by line and column. */
function places(text: string): string[] {
  const document = readText("a.dr.yaml", text);
  return readInventoryFile(document).schemaProblems.map(({ place }) => {
    const { line, column } = document.place(place().start);
    return `${line}:${column}`;
  });
}

function lines(line: (index: number) => string, count: number): string {
  return Array.from({ length: count }, (_, index) => line(index)).join("");
}

describe("very many mistakes", () => {
  it("are told one by one, where they are keys of one object", () => {
    const found = places(
      `virtualMachines:\n  - name: A\n${lines((index) => `    wrong${index}: 1\n`, COUNT)}`,
    );
    expect(found).toHaveLength(COUNT);
    expect([found[0], found.at(-1)]).toEqual(["3:5", `${COUNT + 2}:5`]);
  });

  it("are told one by one, where they are keys at the top", () => {
    const found = places(`schemaVersion: 1\n${lines((index) => `wrong${index}: 1\n`, 20_000)}`);
    expect(found).toHaveLength(20_000);
    expect([found[0], found.at(-1)]).toEqual(["2:1", "20001:1"]);
  });

  it("are told one by one, where they are parts of one object", () => {
    const found = places(
      `virtualMachines:\n  - name: A\n    disks:\n${lines(() => "      - { wrong: 1 }\n", COUNT / 2)}`,
    );
    expect(found).toHaveLength(COUNT);
    expect([found[0], found.at(-1)]).toEqual(["4:11", `${COUNT / 2 + 3}:11`]);
  });
});
