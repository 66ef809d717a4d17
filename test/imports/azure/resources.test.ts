import { expect, it } from "vitest";
import { resourcesIn } from "../../../imports/azure/resources.ts";
import { Estate } from "../../../imports/estate.ts";
import { readJsonExport } from "../../../imports/json-export.ts";
import { READERS } from "../../../imports/readers.ts";
import { estateOf, exportOf } from "../estate-of.ts";
import { account, idOf, network, vault } from "../exports.ts";

const NSG = "Microsoft.Network/networkSecurityGroups";

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
  ['[{"id": "a"}]\n[{"id": "b"}]\n', "goes on behind the end of its JSON"],
  ['{"id": "a"}\n{"id": "b"}\n', "goes on behind the end of its JSON"],
  ["name,size\na,1", "is CSV"],
  ['"Name","VMId"\r\n"SQL01","1"\r\n', "is CSV"],
  ["Name;VMId\nSQL01;1\n", "is CSV"],
  ["#TYPE Microsoft.HyperV.PowerShell.VirtualMachine\r\nName\r\n", "is CSV"],
  ["Name   State\n----   -----\nSQL01  Running\n", "is a table for people"],
])("%j is refused", (text, said) => {
  expect(() => readJsonExport(Buffer.from(text))).toThrow(said);
});

it("UTF-16 and byte order marks are read", () => {
  for (const text of ["\uFEFF[1]", "[1]", '{"a": "\u4f60"}']) {
    const bytes = Buffer.from(text, "utf16le");
    const expected = JSON.parse(text.replace("\uFEFF", ""));
    expect(readJsonExport(bytes)).toEqual(expected);
    expect(readJsonExport(bytes.swap16())).toEqual(expected);
  }
  expect(readJsonExport(Buffer.from("\uFEFF[1]"))).toEqual([1]);
});

it.each([
  ["Get-AzVM", { Id: account.id, Name: "x", StorageProfile: {} }],
  ["Get-AzResource", [{ ResourceId: account.id, Name: "x" }]],
])("%s of Azure PowerShell is told to be that", (_, json) => {
  expect(READERS.filter((reader) => reader.recognises(json)).map(({ kind }) => kind)).toEqual([
    "resources of Azure",
  ]);
  expect(() => resourcesIn(json, exportOf("a.json"), new Estate())).toThrow("Get-AzVM");
});

/** What the REST API answers, with all that could be missed. */
const answered = {
  value: [
    {
      id: account.id,
      kind: "StorageV2",
      properties: { allowSharedKeyAccess: false, networkAcls: { virtualNetworkRules: [] } },
    },
    {
      id: network.id,
      properties: {
        dhcpOptions: { dnsServers: ["10.9.0.4", "10.9.0.5"] },
        subnets: [{ name: "a", properties: { networkSecurityGroup: { id: idOf(NSG, "nsg") } } }],
        virtualNetworkPeerings: [],
      },
    },
    {
      id: idOf("Microsoft.Compute/disks", "os"),
      managedBy: idOf("Microsoft.Compute/virtualMachines", "shop"),
      properties: { maxShares: 3, diskSizeGB: 32 },
    },
    {
      id: idOf("Microsoft.Network/networkInterfaces", "nic"),
      properties: {
        virtualMachine: { id: idOf("Microsoft.Compute/virtualMachines", "shop") },
        networkSecurityGroup: { id: idOf(NSG, "nsg") },
        ipConfigurations: [
          {
            name: "ip1",
            properties: {
              publicIPAddress: { id: idOf("Microsoft.Network/publicIPAddresses", "pip") },
              applicationSecurityGroups: [],
            },
          },
        ],
      },
    },
    {
      id: idOf("Microsoft.RecoveryServices/vaults", "rsv"),
      identity: { type: "SystemAssigned" },
      properties: {},
    },
  ],
};

/** What ConvertTo-Json makes of a value that is deeper than it goes. */
function cutAt(depth: number, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (depth < 0) return textOf(value);
  const inner = (each: unknown) => cutAt(depth - 1, each);
  if (Array.isArray(value)) return value.map(inner);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inner(each)]));
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(" ");
  if (typeof value !== "object" || value === null) return String(value ?? "");
  return `@{${Object.entries(value)
    .map(([key, each]) => `${key}=${Array.isArray(each) ? "System.Object[]" : textOf(each)}`)
    .join("; ")}}`;
}

/** What objects say, a line a fact. */
function factsOf(json: unknown): Set<string> {
  const lines = new Set<string>();
  const add = (value: unknown, path: string) => {
    if (typeof value !== "object" || value === null || Object.keys(value).length === 0)
      lines.add(`${path} ${JSON.stringify(value)}`);
    else for (const [key, inner] of Object.entries(value)) add(inner, `${path} ${key}`);
  };
  for (const object of estateOf(json).objects) add(object.fields(), object.words);
  return lines;
}

it.each([2, 3, 4, 5, 6, 7, 8])("nothing is told of what ConvertTo-Json -Depth %i has cut off", (depth) => {
  const cut = cutAt(depth, answered);
  const whole = factsOf(answered);
  expect([...factsOf(cut)].filter((fact) => !whole.has(fact))).toEqual([]);
  const isCut = JSON.stringify(cut) !== JSON.stringify(answered);
  const notes = [...estateOf(cut).notes].filter((note) => note.includes("ConvertTo-Json -Depth 100"));
  expect(notes.length).toBe(isCut ? 1 : 0);
  expect(resourcesIn(cut, exportOf("a.json"), new Estate()).pages).toBe(isCut ? undefined : "perhaps-all");
});

it("nothing is told of what a list of resources of all kinds leaves out", () => {
  const all = answered.value.map(({ id }) => ({ id, location: "westeurope" }));
  const facts = [...factsOf({ value: all })].map((fact) => fact.replace(/^.*'\S+' /, "").split(" ")[0]);
  expect(new Set(facts)).toEqual(new Set(["name", "id", "region", "resourceGroup", "subscription"]));
});

it("columns of Resource Graph that are texts with JSON in them are read", () => {
  const [first, ...others] = answered.value;
  const row = {
    ...first,
    sku: JSON.stringify({ name: "Standard_LRS" }),
    properties: JSON.stringify(first!.properties),
  };
  const facts = factsOf([row, ...others]);
  expect([...facts].join("\n")).toContain('sku "Standard_LRS"');
  expect([...facts].join("\n")).toContain("sharedKeyAccess false");
  expect(() => factsOf([{ ...first, properties: "{ not JSON" }])).not.toThrow();
});
