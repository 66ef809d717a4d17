import { expect, it } from "vitest";
import { readJsonExport } from "../../imports/json-export.ts";

it.each([
  ['#< CLIXML\r\n<Objs Version="1.1.0.1">', "is CLIXML"],
  ["<!-- proxy-7 -->\n<html><title>502</title></html>", "is a web page"],
  ['<?xml version="1.0"?>\n<!DOCTYPE html>\n<html>', "is a web page"],
  ['<?xml version="1.0"?><!-- html --><Error/>', "is XML, not JSON"],
  ["\r\nName  State   Uptime\r\n----  -----   ------\r\nweb   Running 1.02\r\n", "with ConvertTo-Json in"],
  ["Name    State\n------  -------\nweb-01  Running\n", "with '--output json' in the CLI of Azure"],
  ["\nName       : web\nState      : Running\n", "as PowerShell shows"],
  ["ERROR: (AuthorizationFailed) The client\nCode: AuthorizationFailed\n", "begins with what the CLI"],
  ["WARNING: This command is in preview.\n[]", "begins with what the CLI"],
  ["Name,State\nweb,Running\n", "is CSV"],
  ["Hello, world\nand no more than that\n", "is not JSON"],
])("%j is refused, with what it is", (text, said) => {
  expect(() => readJsonExport(Buffer.from(text))).toThrow(said);
});

it("letters that are lost make no other name: the code page of Windows is refused", () => {
  const json = '[{"name": "Z\u00fcrich"}]';
  expect(() => readJsonExport(Buffer.from(json, "latin1"))).toThrow("is not written in UTF-8 or UTF-16");
  expect(() => readJsonExport(Buffer.from(` \r\n${json}`, "latin1"))).toThrow("is not written in UTF-8");
  expect(readJsonExport(Buffer.from(json))).toEqual([{ name: "Z\u00fcrich" }]);
  // One that was lost before, in what is UTF-8 now, is a letter as any other.
  expect(readJsonExport(Buffer.from('["\uFFFD"]'))).toEqual(["\uFFFD"]);
  // What is no JSON is told to be that.
  expect(() => readJsonExport(Buffer.from("caf\u00e9", "latin1"))).toThrow("is not JSON");
});

it.each(["<!--", "<!-- -->", "a,", "-"])("%j, a hundred thousand times, is refused in no time", (text) => {
  expect(() => readJsonExport(Buffer.from(text.repeat(100_000)))).toThrow(/^is /);
});
