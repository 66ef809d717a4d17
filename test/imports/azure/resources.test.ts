import { expect, it } from "vitest";
import { resourcesIn } from "../../../imports/azure/resources.ts";
import { Estate } from "../../../imports/estate.ts";
import { readJsonExport } from "../../../imports/json-export.ts";
import { READERS } from "../../../imports/readers.ts";
import { exportOf } from "../estate-of.ts";
import { account, network, vault } from "../exports.ts";

it.each([
  ["an object", vault],
  ["a list", [vault]],
  ["a REST list", { value: [vault] }],
  ["Resource Graph's data", { count: 1, data: [vault], skip_token: null }],
  ["what the CLI wraps", { newVNet: vault }],
])("resources are found in %s", (_, json) => {
  const estate = new Estate();
  expect(resourcesIn(json, exportOf("a.json"), estate).resources.map(({ id }) => id.name)).toEqual([
    "rsv-harbour",
  ]);
  expect(estate.notes.size).toBe(0);
});

it("the type is told by the id, in lower case, also where the CLI leaves it out", () => {
  const types = resourcesIn([account, network], exportOf("a.json"), new Estate()).resources.map(
    ({ type }) => type,
  );
  expect(types).toEqual(["microsoft.storage/storageaccounts", "microsoft.network/virtualnetworks"]);
});

it.each([
  ["nextLink", { value: [vault], nextLink: "https://example.invalid/next" }],
  ["skip_token", { data: [vault], skip_token: "abc" }],
  ["$skipToken", { data: [vault], $skipToken: "abc" }],
  ["@odata.nextLink", { value: [vault], "@odata.nextLink": "https://example.invalid/next" }],
  ["totalRecords of more", { data: [vault], count: 1, totalRecords: 1200, resultTruncated: "false" }],
  ["total_records of more", { data: [vault], count: 1, total_records: 1200 }],
  ["resultTruncated", { data: [vault], resultTruncated: "true" }],
  ["@odata.count of more", { value: [vault], "@odata.count": 2 }],
])("a list with a %s is incomplete", (_, json) => {
  const estate = new Estate();
  resourcesIn(json, exportOf("a.json"), estate);
  expect([...estate.notes]).toEqual([expect.stringMatching(/^a\.json: The list is incomplete/)]);
});

it.each([["an error", { error: { code: "AuthorizationFailed", message: "no" } }, "'AuthorizationFailed'"]])(
  "%s is no export",
  (_, json, said) => {
    expect(() => resourcesIn(json, exportOf("a.json"), new Estate())).toThrow(said);
  },
);

it.each([
  ["a package.json", { name: "x", version: "1.0.0", dependencies: {} }],
  ["a number", 7],
  ["a list of names", ["HV01"]],
  ["null", null],
])("%s is of no kind", (_, json) => {
  expect(READERS.filter((reader) => reader.recognises(json))).toEqual([]);
});

it.each([
  ["", "is empty"],
  ["<!DOCTYPE html><html>", "web page"],
  [
    '<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">',
    "is CLIXML, as Export-Clixml",
  ],
  ['<?xml version="1.0"?><a/>', "is XML, not JSON"],
  ['{"value": [{"id": "/subsc', "cut off"],
  ['{"value": [{"id": "/subsc\n', "cut off"],
  ["name,size\na,1", "is CSV"],
  ['"Name","VMId"\r\n"SQL01","1"\r\n', "is CSV"],
  ["Name;VMId\nSQL01;1\n", "is CSV"],
  ["#TYPE Microsoft.HyperV.PowerShell.VirtualMachine\r\nName\r\n", "is CSV"],
  ["Name   State\n----   -----\nSQL01  Running\n", "is not JSON"],
])("%j is refused", (text, said) => {
  expect(() => readJsonExport(Buffer.from(text))).toThrow(said);
});

it("UTF-16 and byte order marks are read", () => {
  expect(readJsonExport(Buffer.from("\uFEFF[1]", "utf16le"))).toEqual([1]);
  expect(readJsonExport(Buffer.from("\uFEFF[1]"))).toEqual([1]);
});
