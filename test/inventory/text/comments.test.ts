import { expect, test } from "vitest";
import { commentsWith } from "../../../inventory/text/comments.ts";
import { readText } from "../../../inventory/text/document.ts";

function found(text: string, path = "site.dr.yaml"): string[] {
  const document = readText(path, text);
  return commentsWith(document, "drlint-").map((comment) => {
    expect(text[comment.start]).toBe("#");
    expect(text.slice(comment.start + 1, comment.end).trim()).toBe(comment.text);
    return `${document.place(comment.start).line}: ${comment.text}`;
  });
}

const text = `# drlint-disable a
virtualMachines:   # drlint-disable b
  # drlint-disable c
  - name: "x # drlint-no"   # drlint-disable d # more
    # drlint-disable e
    path: x#drlint-no
    'k # drlint-no': y
    note: |   # drlint-disable f
      # drlint-no
      text # drlint-no
    # drlint-disable g
    other: 'it''s # drlint-no' # 'drlint-disable h
    folded: "a
      # drlint-no"
    list: [a, # drlint-disable i
      b]
    marker: drlint-no # plain comment
  - { name: z }# drlint-no
# drlint-disable j`;

test("comments are told from text", () => {
  const broken = found(text);
  // The last item is not valid for its comment stands too close; what it says is found all the same.
  expect(broken.filter((comment) => !comment.includes("drlint-no"))).toEqual([
    "1: drlint-disable a",
    "2: drlint-disable b",
    "3: drlint-disable c",
    "4: drlint-disable d # more",
    "5: drlint-disable e",
    "8: drlint-disable f",
    "11: drlint-disable g",
    "12: 'drlint-disable h",
    "15: drlint-disable i",
    "19: drlint-disable j",
  ]);
  expect(broken).toHaveLength(10);
});

test("comments are found with CR LF, in text that is read as a whole, and in broken text", () => {
  expect(found("a: 1 # drlint-x\r\n# drlint-y\r\nb: 2\r\n")).toEqual(["1: drlint-x", "2: drlint-y"]);
  expect(found('{ a: "# drlint-no", # drlint-x\n  b: 2 }\n')).toEqual(["1: drlint-x"]);
  expect(found("a:\n  - b: 'x # drlint-y\n# drlint-z\nc: 1 # drlint-x\n").at(-1)).toBe("4: drlint-x");
});

test("JSON has no comments", () => {
  expect(found('{ "a": 1 } # drlint-x\n', "site.dr.json")).toEqual([]);
});
