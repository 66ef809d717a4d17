import { expect, it } from "vitest";
import { withPositions } from "../../../server/position-encoding/positions-within.ts";

/** Says of each position which file it was taken to be of. */
const named = <Part>(part: Part, uri?: string) =>
  withPositions(part, uri, (position, file) => ({ ...position, file }) as never);

const at = (character: number) => ({ line: 0, character });
const range = { start: at(1), end: at(2) };
const rangeIn = (file: string) => ({ start: { ...at(1), file }, end: { ...at(2), file } });

it("knows the file of each position from what stands around it", () => {
  expect(named({ uri: "a", range })).toEqual({ uri: "a", range: rangeIn("a") });
  expect(named({ textDocument: { uri: "a", version: 1 }, edits: [{ range }] }, "b")).toMatchObject({
    edits: [{ range: rangeIn("a") }],
  });
  expect(named({ range, relatedInformation: [{ location: { uri: "b", range } }] }, "a")).toEqual({
    range: rangeIn("a"),
    relatedInformation: [{ location: { uri: "b", range: rangeIn("b") } }],
  });
  expect(named({ changes: { a: [{ range }], b: [{ range }] } }, "c")).toEqual({
    changes: { a: [{ range: rangeIn("a") }], b: [{ range: rangeIn("b") }] },
  });
  expect(named([{ originSelectionRange: range, targetUri: "b", targetRange: range }], "a")).toEqual([
    { originSelectionRange: rangeIn("a"), targetUri: "b", targetRange: rangeIn("b") },
  ]);
  expect(named({ command: "c", arguments: ["b", at(1)] }, "a")).toMatchObject({
    arguments: ["b", { ...at(1), file: "b" }],
  });
});

it("leaves what has no positions, or is of no file, the very same", () => {
  for (const part of [{ range }, { uri: "a", list: [1, { line: 1 }] }, { uri: "a", data: range }, null, 7])
    expect(named(part)).toBe(part);
});

it("changes nothing of what it was handed, and comes to an end with what is nested too deep", () => {
  const part = Object.freeze({ uri: "a", range: Object.freeze(range) });
  named(part);
  expect(part).toEqual({ uri: "a", range });
  let deep: object = at(1);
  for (let depth = 0; depth < 100_000; depth++) deep = [deep];
  expect(named(deep, "a")).toBe(deep);
});
