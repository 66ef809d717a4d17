import { expect, it } from "vitest";
import { viewOf } from "../../server/view.ts";

it.each(["nodeType", "parent", "property", "index", "extent", "fact", "at", "atKey", "constructor"])(
  "a key that is called as the member '%s' of every node is no property like any other",
  (key) => {
    const text = `virtualMachines:\n  - ${key}: 1\n    name: a\n    disks:\n      - ${key}: 1\n        name: b\n${key}: 1\n`;
    const { messages } = viewOf({ "a.dr.yaml": text }).view.results[0]!;
    const refused = messages.filter(({ message }) => message.startsWith(`'${key}' is no property of `));
    expect(refused.map(({ line, column }) => [line, column])).toEqual([
      [2, 5],
      [5, 9],
      [7, 1],
    ]);
  },
);
