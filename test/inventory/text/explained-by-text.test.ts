import { expect, test } from "vitest";
import { readInventoryFile } from "../../../inventory/read-inventory-file.ts";
import { readText } from "../../../inventory/text/document.ts";
import { isExplainedByText } from "../../../inventory/text/explained-by-text.ts";

const TEXT = `vaults:
  - name: rsv
    region : *here
    identity: *there
`;
const file = readInventoryFile(readText("/dr/a.dr.yaml", TEXT));

/** Whether the text explains a mistake at a part of it. */
function isExplained(part: string, path = file.path): boolean {
  const start = TEXT.indexOf(part);
  return isExplainedByText({ file: path, start, end: start + part.length }, file);
}

test.each([
  ["what stands where the text is broken", "*here", true],
  ["what holds it", "region : *here", true],
  ["the key of a value that is missing", "region", true],
  ["another one", "identity", true],
  ["a key of which a later value is missing", "name", false],
  ["a value before", "rsv", false],
  ["the key and its colon", "region :", false],
])("of an alias without anchor it explains %s", (_, part, isSo) => {
  expect(isExplained(part)).toBe(isSo);
});

test("a text explains nothing in another file", () => {
  expect(isExplained("*here", "/dr/b.dr.yaml")).toBe(false);
});

test("a text without mistakes explains nothing", () => {
  const sound = readInventoryFile(readText("/dr/a.dr.yaml", "vaults: [{ name: a }]\n"));
  expect(isExplainedByText({ file: sound.path, start: 0, end: 6 }, sound)).toBe(false);
});
