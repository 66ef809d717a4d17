import { describe, expect, it } from "vitest";
import { folded, meantValue } from "../../../inventory/nodes/meant-value.ts";
import { shapes } from "../../../schemas/generated/shapes.ts";

const properties = Object.entries(shapes).flatMap(([kind, { properties }]) =>
  Object.entries(properties).map(([property, shape]) => ({ name: `${kind}.${property}`, shape })),
);
const vocabularies = properties.flatMap(({ name, shape }) => {
  const words = [...(shape.words ?? []), ...(shape.values ?? [])].filter((word) => typeof word === "string");
  return words.length > 0 ? [{ name, shape, words }] : [];
});

describe("every vocabulary of the schema", () => {
  it.each(vocabularies)("$name: each word is itself, however it is spelled", ({ shape, words }) => {
    expect(new Set(words.map(folded)).size).toBe(words.length);
    for (const word of words) {
      expect(meantValue(shape, word)).toBe(word);
      expect(meantValue(shape, word.toUpperCase())).toBe(word);
      expect(meantValue(shape, word.toLowerCase())).toBe(word);
    }
  });
});

it.each([
  ["a word of no vocabulary", shapes.Disk.properties.vhdFormat!, "foo", "foo"],
  ["a name that only resembles a word", shapes.NetworkAdapter.properties.network!, "no-ne", "no-ne"],
  ["a property without vocabulary", shapes.VirtualMachine.properties.name!, "None", "None"],
  ["a number in quotes", shapes.ReplicationPolicy.properties.recoveryPointRetention!, " 24 ", 24],
  ["text that is no number", shapes.ReplicationPolicy.properties.recoveryPointRetention!, "24h", "24h"],
  ["a size", shapes.Disk.properties.size!, "127", "127"],
  ["yes", shapes.Disk.properties.shared!, "YES", true],
  ["off", shapes.Disk.properties.shared!, "Off", false],
  ["neither", shapes.Disk.properties.shared!, "maybe", "maybe"],
  ["two words for one", shapes.Disk.properties.storageType!, "Pass-through", "passThrough"],
  ["null", shapes.Disk.properties.shared!, null, null],
])("%s", (_what, shape, written, meant) => {
  expect(meantValue(shape, written)).toBe(meant);
});
