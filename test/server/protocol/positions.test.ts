import { describe, expect, it } from "vitest";
import { readText } from "../../../inventory/text/document.ts";
import { rangeOf, toLocation, toOffset, toRange } from "../../../server/protocol/positions.ts";
import { toPath, toUri } from "../../../server/protocol/uris.ts";
import { FOLDER, viewOf } from "../view.ts";

const document = (text: string) => readText("/a.dr.yaml", text);

describe("positions", () => {
  it("counts in UTF-16 units", () => {
    const text = "# 🙂 x\nvaults:\n";
    expect(toRange(document(text), { start: 5, end: 6 })).toEqual({
      start: { line: 0, character: 5 },
      end: { line: 0, character: 6 },
    });
    expect(toOffset(document(text), { line: 0, character: 5 })).toBe(5);
    expect(toOffset(document(text), { line: 1, character: 2 })).toBe(text.indexOf("vaults") + 2);
  });

  it.each([["\n"], ["\r\n"], ["\r"]])("takes every line break: %j", (lineBreak) => {
    const text = ["vaults:", "  - name: v", ""].join(lineBreak);
    for (const offset of [0, 7, 7 + lineBreak.length, text.indexOf("v", 8), text.length]) {
      const { start } = toRange(document(text), { start: offset, end: offset });
      expect(toOffset(document(text), start)).toBe(offset);
    }
    expect(toOffset(document(text), { line: 0, character: 99 })).toBe(7);
  });

  it("stays within the file", () => {
    const text = "a: 1\nb: 2";
    expect(toOffset(document(text), { line: 9, character: 0 })).toBe(5);
    expect(toOffset(document(text), { line: 1, character: 99 })).toBe(text.length);
    expect(toOffset(document(text), { line: -1, character: -1 })).toBe(0);
    expect(toOffset(document(text), { line: Number.NaN, character: 1e99 })).toBe(4);
    expect(toOffset(document(text), {} as never)).toBe(0);
    expect(toOffset(document(""), { line: 3, character: 3 })).toBe(0);
  });

  it("finds the file of a place", () => {
    const { view } = viewOf({
      "a.dr.yaml": "vaults:\n  - name: a\nhyperVHosts: []\n",
      "b.dr.yaml": "vaults:\n  - name: bb\n",
    });
    const place = view.inventory.files[1]!.root.vaults![0]!.at("name");
    const range = { start: { line: 1, character: 10 }, end: { line: 1, character: 12 } };
    expect(rangeOf(view.inventory, place)).toEqual(range);
    expect(toLocation(view.inventory, place)).toEqual({ uri: `file://${FOLDER}/b.dr.yaml`, range });
  });
});

describe("addresses", () => {
  it("are those of files", () => {
    expect(toPath("file:///srv/dr%20plan/a%23b.dr.yaml")).toBe("/srv/dr plan/a#b.dr.yaml");
    expect(toPath(toUri("/srv/dr plan/ä%20#?.dr.yaml"))).toBe("/srv/dr plan/ä%20#?.dr.yaml");
  });

  it("may be written in more than one way", () => {
    expect(toPath("file:///C%3A/plan/a.dr.yaml")).toBe(toPath("file:///c:/plan/a.dr.yaml"));
  });

  it.each([
    "untitled:Untitled-1",
    "git:/srv/a.dr.yaml?HEAD",
    "https://example.com/a.dr.yaml",
    "",
    "::",
    "file:",
  ])("leaves %j aside", (uri) => {
    expect(toPath(uri)).toBeUndefined();
  });
});

describe("the view of texts", () => {
  it("is linted when asked", () => {
    const { view, file, offset } = viewOf({
      "a.dr.yaml": "vaults:\n  - name: a\nhyperVHosts: []\n",
      "b.dr.yaml": "virtualMachines:\n  - name: A\n    host: no|where\n",
    });
    expect(file.path).toBe(`${FOLDER}/b.dr.yaml`);
    expect(file.document.text.slice(offset)).toBe("where\n");
    expect(view.results[1]!.messages.map(({ ruleId }) => ruleId)).toContain("inventory/unresolved-name");
  });
});
