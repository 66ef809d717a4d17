import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { shapes } from "../../schemas/generated/shapes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import { validateInventory, validateVirtualMachine, validators } from "../../schemas/generated/validate.js";

/** The mistakes in an object: place, keyword and what the keyword says. */
function mistakes(entity: EntityName, value: unknown): [string, string, unknown][] {
  const right = validators[entity](value);
  const errors = validators[entity].errors ?? [];
  expect(right).toBe(errors.length === 0);
  return errors.map((error) => [error.instancePath, error.keyword, Object.values(error.params)[0]]);
}

describe("the validators", () => {
  it("need no module", () => {
    const text = readFileSync(new URL("../../schemas/generated/validate.js", import.meta.url), "utf8");
    expect(text).not.toMatch(/\brequire\b|\bimport\b/);
  });

  it("are there for every entity", () => {
    expect(Object.keys(validators)).toEqual(Object.keys(shapes));
    expect(validators.VirtualMachine).toBe(validateVirtualMachine);
  });

  it("take every object of an inventory that uses everything", () => {
    const inventory = parse(readFileSync(new URL("whole-inventory.dr.yaml", import.meta.url), "utf8"));
    expect(mistakes("Inventory", inventory)).toEqual([]);
    for (const [entity, { collection }] of Object.entries(shapes)) {
      if (collection === undefined) continue;
      for (const object of inventory[collection]) expect(mistakes(entity as EntityName, object)).toEqual([]);
    }
  });

  it("look at the top of a file without looking into its objects", () => {
    expect(validateInventory({ virtualMachines: [{ nonsense: 1 }, 7] })).toBe(true);
    expect(mistakes("Inventory", { schemaVersion: 2, vaults: {}, virtualMachine: [] })).toEqual([
      ["", "additionalProperties", "virtualMachine"],
      ["/schemaVersion", "const", 1],
      ["/vaults", "type", "array"],
    ]);
    expect(mistakes("Inventory", [])).toEqual([["", "type", "object"]]);
    expect(mistakes("Inventory", null)).toEqual([["", "type", "object"]]);
  });

  it("report all mistakes at once", () => {
    const machine = {
      nmae: "a",
      generation: 3,
      disks: [{ name: "os", size: -1, partitionCount: "4" }, { size: true }, "os"],
      networkAdapters: { name: "nic0" },
    };
    expect(mistakes("VirtualMachine", machine)).toEqual([
      ["", "required", "name"],
      ["", "additionalProperties", "nmae"],
      ["/generation", "enum", [1, 2]],
      ["/disks/0/size", "exclusiveMinimum", ">"],
      ["/disks/0/partitionCount", "type", "integer"],
      ["/disks/1", "required", "name"],
      ["/disks/1/size", "type", ["integer", "string"]],
      ["/disks/2", "type", "object"],
      ["/networkAdapters", "type", "array"],
    ]);
  });

  it.each<[string, EntityName, object, [string, string, unknown][]]>([
    ["a word that is none", "Replication", { to: "azur" }, [["/to", "enum", ["azure"]]]],
    ["a number for a word", "Replication", { to: 1 }, [["/to", "enum", ["azure"]]]],
    ["a list for an object", "Replication", { to: [] }, [["/to", "enum", ["azure"]]]],
    ["nothing", "Replication", { to: null }, [["/to", "enum", ["azure"]]]],
    [
      "a mistake in the object",
      "Replication",
      { to: { clod: "a" } },
      [["/to", "additionalProperties", "clod"]],
    ],
    ["neither", "Replication", { to: {} }, [["/to", "minProperties", 1]]],
    ["both", "Replication", { to: { cloud: "a", region: "b" } }, [["/to", "maxProperties", 1]]],
    [
      "a text for a boolean",
      "HostStorage",
      { type: "smb", multiPath: "no" },
      [["/multiPath", "type", "boolean"]],
    ],
    [
      "a number for a version",
      "HyperVHost",
      { name: "a", recoveryServicesAgentVersion: 2 },
      [["/recoveryServicesAgentVersion", "type", "string"]],
    ],
    ["an empty name", "Vault", { name: "" }, [["/name", "minLength", 1]]],
    ["a wrong type of a vocabulary", "Disk", { name: "a", role: 1 }, [["/role", "enum", ["os", "data"]]]],
    [
      "half a mapping",
      "NetworkMapping",
      { source: { region: "a" } },
      [
        ["", "required", "target"],
        ["/source", "required", "network"],
      ],
    ],
  ])("make one mistake of %s", (_what, entity, value, expected) => {
    expect(mistakes(entity, value)).toEqual(expected);
  });

  it("take a bad value that a row is to report", () => {
    expect(
      mistakes("Disk", { name: "a", vhdFormat: "VMDK", storageType: "rdm", logicalSectorSize: 4096 }),
    ).toEqual([]);
    expect(mistakes("Disk", { name: "a", vhdFormat: "IMG" })).toEqual([]);
    expect(
      mistakes("StorageAccount", {
        name: "a",
        sku: "Standard_ZRS",
        kind: "BlockBlobStorage",
        accessTier: "Cold",
      }),
    ).toEqual([]);
    expect(mistakes("HostStorage", { type: "nfs" })).toEqual([]);
    expect(mistakes("VMMServer", { name: "a", version: "2008", clouds: [], internetAccess: false })).toEqual(
      [],
    );
    expect(mistakes("HyperVHost", { name: "a", hostGroup: "b", site: "c", proxy: "https://p" })).toEqual([]);
  });

  it("take no property that only every JavaScript object has", () => {
    const vault = JSON.parse('{"name": "a", "__proto__": 1, "constructor": 2}');
    expect(mistakes("Vault", vault).map(([, keyword, name]) => `${keyword} ${name}`)).toEqual([
      "additionalProperties __proto__",
      "additionalProperties constructor",
    ]);
  });
});
