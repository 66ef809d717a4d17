import { describe, expect, it } from "vitest";
import { accepted, labels } from "./at-cursor.ts";

const NAME = "a.dr.json";
const VM = `{
  "virtualMachines": [
    {
      "name": "SQL01",
`;

describe("in JSON", () => {
  it.each<[what: string, text: string, has: string, hasNot: string]>([
    ["an empty object", "{|}", "virtualMachines", "host"],
    ["an object of the list", `${VM}      |\n    }\n  ]\n}\n`, "host", "name"],
    ["a key in quotes", `${VM}      "|"\n    }\n  ]\n}\n`, "host", "name"],
    ["a key whose quote is not closed", `${VM}      "ho|\n    }\n  ]\n}\n`, "host", "name"],
    ["before other keys", `${VM}      "|"\n      "host": "a"\n    }\n  ]\n}\n`, "generation", "host"],
    [
      "behind an object that is not closed",
      `${VM}      "disks": [\n        { "name": "os"\n      ],\n      |\n    }\n  ]\n}\n`,
      "host",
      "disks",
    ],
    [
      "behind a list that is not closed",
      `${VM}      "disks": [\n        { "name": "os" },\n      "host": "a",\n      |\n    }\n  ]\n}\n`,
      "generation",
      "host",
    ],
    [
      "behind a quote that is not closed",
      `${VM}      "host": "a,\n      |\n    }\n  ]\n}\n`,
      "generation",
      "host",
    ],
    ["with nothing closed", `${VM}      "replication": {\n        "to": "azure",\n        |`, "vault", "to"],
    ["on one line", '{ "virtualMachines": [{ "name": "a", | }] }', "host", "name"],
    ["without indentation", '{\n"virtualMachines": [\n{\n"name": "a",\n|\n}\n]\n}', "host", "name"],
  ])("the properties of %s", (_what, text, has, hasNot) => {
    const found = labels(text, NAME);
    expect(found).toContain(has);
    expect(found).not.toContain(hasNot);
  });

  it.each<[what: string, text: string, values: string[]]>([
    ["names", `${VM}      "host": "|"\n    }\n  ]\n}\n`, ["hv-ny-01", "hv-ny-02"]],
    ["names without quotes yet", `${VM}      "host": |\n    }\n  ]\n}\n`, ["hv-ny-01", "hv-ny-02"]],
    [
      "names in a quote that is not closed",
      `${VM}      "host": "hv|,\n      "generation": 2\n    }\n  ]\n}\n`,
      ["hv-ny-01", "hv-ny-02"],
    ],
    ["numbers", `${VM}      "generation": |\n    }\n  ]\n}\n`, ["1", "2"]],
    [
      "items",
      '{ "vmmServers": [{ "name": "v", "hostGroups": ["x", "y"], "clouds": [{ "name": "c", "hostGroups": ["x", "|"] }] }] }',
      ["y"],
    ],
  ])("values: %s", (_what, text, values) => {
    expect(labels(text, NAME)).toEqual(values);
  });

  it.each<[what: string, text: string, label: string, result: string]>([
    [
      "a key before another one",
      `${VM}      |\n      "host": "a"\n    }\n  ]\n}\n`,
      "generation",
      `${VM}      "generation": 2,\n      "host": "a"\n    }\n  ]\n}\n`,
    ],
    [
      "a key in quotes at the end",
      `${VM}      "ge|"\n    }\n  ]\n}\n`,
      "generation",
      `${VM}      "generation": 2\n    }\n  ]\n}\n`,
    ],
    [
      "a key that has its value",
      `${VM}      "ge|": 2\n    }\n  ]\n}\n`,
      "generation",
      `${VM}      "generation": 2\n    }\n  ]\n}\n`,
    ],
    [
      "a value in quotes",
      `${VM}      "host": "h|"\n    }\n  ]\n}\n`,
      "hv-ny-01",
      `${VM}      "host": "hv-ny-01"\n    }\n  ]\n}\n`,
    ],
    [
      "a value without quotes",
      `${VM}      "host": |\n    }\n  ]\n}\n`,
      "hv-ny-01",
      `${VM}      "host": "hv-ny-01"\n    }\n  ]\n}\n`,
    ],
    [
      "a list",
      `${VM}      |\n    }\n  ]\n}\n`,
      "disks",
      `${VM}      "disks": [\n        {\n          "name": "os"\n        }\n      ]\n    }\n  ]\n}\n`,
    ],
    [
      "an object",
      '{\n\t"vaults": [\n\t\t|\n\t]\n}\n',
      "recovery services vault",
      '{\n\t"vaults": [\n\t\t{\n\t\t\t"name": "",\n\t\t\t"region": "",\n\t\t\t"resourceGroup": "",\n\t\t\t"subscription": "",\n\t\t\t"privateEndpoint": null\n\t\t}\n\t]\n}\n',
    ],
  ])("%s is accepted", (_what, text, label, result) => {
    expect(accepted(text, label, NAME)).toBe(result);
  });
});
