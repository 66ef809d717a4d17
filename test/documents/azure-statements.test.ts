import { describe, expect, it } from "vitest";
import { leftOutStatements, matrix } from "../../documents/index.ts";
import { azureStatements } from "./azure-statements.ts";

const statements = azureStatements
  .trim()
  .split("\n")
  .map((line) => ({ line, id: line.split(" ")[0]! }));
const leftOut = new Set(leftOutStatements(matrix).map(({ id }) => id));

describe("the statements on Azure to Azure", () => {
  it("are 243, each once", () => {
    expect(statements).toHaveLength(243);
    expect(new Set(statements.map(({ id }) => id)).size).toBe(243);
  });

  it.each(statements.map(({ id, line }) => [id, line]))("%s is a row or left out", (id, line) => {
    const row = matrix.find(id);
    expect([row !== undefined, leftOut.has(id)].filter(Boolean)).toHaveLength(1);
    if (row) expect(`${row.id} ${row.kind} ${row.level} ${row.verdict}`).toBe(line);
  });

  it("are all of which one is left out", () => {
    const known = new Set(statements.map(({ id }) => id));
    expect([...leftOut].filter((id) => !known.has(id))).toEqual([]);
  });
});
