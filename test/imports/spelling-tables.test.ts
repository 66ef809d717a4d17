import { expect, it } from "vitest";
import { SpellingTables } from "../../imports/spelling-tables.ts";

const tables = new SpellingTables();

it("has the names of an object by what they are in lower case, in their order", () => {
  expect([...tables.of({ VMName: "a", Id: "1", state: 2 })]).toEqual([
    ["vmname", "VMName"],
    ["id", "Id"],
    ["state", "state"],
  ]);
  expect([...tables.of({})]).toEqual([]);
});

it("has of names that differ in letter case alone the first", () => {
  expect([...tables.of({ ID: 1, Name: "a", Id: 2, name: "b" })]).toEqual([
    ["id", "ID"],
    ["name", "Name"],
  ]);
});

it("has one table for all objects with the same names, and others for others", () => {
  const one = tables.of({ Name: "a", Id: 1 });
  expect(tables.of({ Name: "b", Id: null })).toBe(one);
  expect([...tables.of({ Name: "a" }).keys()]).toEqual(["name"]);
  expect([...tables.of({ Name: "a", Id: 1, Path: "" }).keys()]).toEqual(["name", "id", "path"]);
  expect([...tables.of({ Id: 1, Name: "a" }).keys()]).toEqual(["id", "name"]);
});

it("takes names that every object has from elsewhere for names", () => {
  const own = tables.of(JSON.parse('{ "constructor": 1, "__proto__": 2 }'));
  expect([...own.keys()]).toEqual(["constructor", "__proto__"]);
  expect(tables.of({}).has("constructor")).toBe(false);
});

it("keeps no table of what has more names than any object of a cmdlet", () => {
  const list = Object.fromEntries(Array.from({ length: 501 }, (_, index) => [`VM${index}`, index]));
  expect([...tables.of(list)].at(-1)).toEqual(["vm500", "VM500"]);
  expect(tables.of(list)).not.toBe(tables.of(list));
  delete list.VM0;
  expect(tables.of(list)).toBe(tables.of(list));
});
