import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { descriptions } from "../../schemas/generated/descriptions.ts";
import { kinds, shapes } from "../../schemas/generated/shapes.ts";
import type { Entities, EntityName, References, VirtualMachine } from "../../schemas/generated/types.ts";
import { propertyShape } from "../../schemas/shape.ts";
import { generateEverything } from "../../scripts/generate/everything.ts";
import { generatedFiles, schemaFile, staleFiles } from "../../scripts/generate/files.ts";
import { readSchema, type Schema } from "../../scripts/generate/schema.ts";

const temporary = mkdtempSync(join(tmpdir(), "drlint-generated-"));
const folder = pathToFileURL(`${temporary}/`);
afterAll(() => rmSync(temporary, { recursive: true }));

/** The files as they are generated. */
const files = await generatedFiles();

/** The files of a schema that was changed. */
function generatedFrom(change: (definitions: Record<string, Schema>) => void): Promise<Map<string, string>> {
  const schema = JSON.parse(readFileSync(schemaFile, "utf8")) as Schema;
  change(schema.$defs!);
  const file = new URL("changed.schema.json", folder);
  writeFileSync(file, JSON.stringify(schema));
  return generatedFiles(file);
}

describe("npm run generate", () => {
  it("finds the generated files fresh", async () => {
    expect(await generateEverything({ checks: true })).toEqual({ written: [], wrong: [] });
  });

  it("names the file that is stale or missing", () => {
    for (const [name, text] of files) writeFileSync(new URL(name, folder), text);
    expect(staleFiles(files, folder)).toEqual([]);
    writeFileSync(new URL("shapes.ts", folder), `${files.get("shapes.ts")} `);
    rmSync(new URL("types.ts", folder));
    expect(staleFiles(files, folder)).toEqual(["types.ts", "shapes.ts"]);
  });

  it("makes the same files again", () => {
    expect(staleFiles(files, new URL("../../schemas/generated/", import.meta.url))).toEqual([]);
  });

  it.each<[string, RegExp, (definitions: Record<string, Schema>) => void]>([
    [
      "an unknown keyword",
      /x-refrences/,
      ({ Disk }) => Object.assign(Disk!.properties!.name!, { "x-refrences": "Disk" }),
    ],
    [
      "a reference to no kind",
      /'Dsk'/,
      ({ Volume }) => Object.assign(Volume!.properties!.disks!.items!, { "x-references": "Dsk" }),
    ],
    [
      "an unknown scope",
      /'the-moon'/,
      ({ NetworkAdapter }) => {
        NetworkAdapter!.properties!.subnet!["x-references"] = { kind: "VMNetworkSubnet", within: "the-moon" };
      },
    ],
    [
      "a scope that is no property",
      /'netwrok'/,
      ({ NetworkAdapter }) => {
        NetworkAdapter!.properties!.subnet!["x-references"] = { kind: "VMNetworkSubnet", within: "netwrok" };
      },
    ],
    ["an unknown format", /'byte-sise'/, ({ Size }) => Object.assign(Size!, { format: "byte-sise" })],
    [
      "an unknown unit",
      /x-unit/,
      ({ Disk }) => Object.assign(Disk!.properties!.size!, { "x-unit": "furlongs" }),
    ],
    [
      "a property that every node has",
      /Disk\.parent/,
      ({ Disk }) => {
        Disk!.properties!.parent = { type: "string" };
      },
    ],
    [
      "a type that no value has",
      /'number'/,
      ({ Disk }) => {
        Disk!.properties!.weight = { type: "number" };
      },
    ],
    [
      "names that are unique within nothing",
      /'owner'/,
      ({ Vault }) => Object.assign(Vault!, { "x-unique-within": "owner" }),
    ],
    [
      "a text in place of an object that is none of its properties",
      /Disk: 'colour' of x-text/,
      ({ Disk }) => Object.assign(Disk!, { "x-text": "colour" }),
    ],
    [
      "a text for an object elsewhere that is no text of it",
      /AzureReplication\.to: 'vault' of x-text/,
      ({ AzureReplication }) => Object.assign(AzureReplication!.properties!.to!, { "x-text": "vault" }),
    ],
    [
      "a synonym that is a property",
      /Disk: 'shared' is a property/,
      ({ Disk }) => Object.assign(Disk!, { "x-synonyms": { shared: "role" } }),
    ],
    [
      "a synonym that leads nowhere",
      /VirtualMachine: the synonym 'disks\.colour' leads/,
      ({ VirtualMachine }) => Object.assign(VirtualMachine!, { "x-synonyms": { paint: "disks.colour" } }),
    ],
    ["an object that no message can speak of", /Vault: .*'title'/, ({ Vault }) => delete Vault!.title],
    [
      "two objects to choose from",
      /alternative/,
      ({ Replication }) => {
        Replication!.properties!.diskEncryption = {
          anyOf: [{ $ref: "#/$defs/Disk" }, { $ref: "#/$defs/Volume" }],
        };
      },
    ],
  ])("refuses %s", async (_what, message, change) => {
    await expect(generatedFrom(change)).rejects.toThrow(message);
  });
});

describe("the types", () => {
  it("say what a node is, what it belongs to and what its references lead to", () => {
    // Checked by the compiler: the test fails to compile where one is wrong.
    const machine = { nodeType: "VirtualMachine", name: "a", generation: 2 } as VirtualMachine;
    const nodeType: "VirtualMachine" = machine.nodeType;
    const generation: 1 | 2 | undefined = machine.generation;
    type Disk = Entities["Disk"];
    type Checks = [
      Disk["parent"] extends VirtualMachine ? true : false,
      Disk["size"] extends number | undefined ? true : false,
      Entities["IPConfiguration"]["parent"]["nodeType"] extends "NetworkAdapter" | "AzureNetworkAdapter"
        ? true
        : false,
      References["NetworkMappingSource"]["network"]["nodeType"] extends "VMNetwork" | "VirtualNetwork"
        ? true
        : false,
      References["HyperVHost"]["hostGroup"]["nodeType"] extends "VMMServer" ? true : false,
      EntityName extends keyof typeof shapes ? true : false,
    ];
    const checks: Checks = [true, true, true, true, true, true];
    expect([nodeType, generation, ...checks]).toEqual(["VirtualMachine", 2, ...checks.map(() => true)]);
  });

  it("leave no property writable", () => {
    const text = readFileSync(new URL("../../schemas/generated/types.ts", import.meta.url), "utf8");
    const interfaces = text.slice(0, text.indexOf("export interface Entities"));
    const members = interfaces.match(/^ {2}[\w$ ]+\??:/gm)!;
    expect(members.length).toBeGreaterThan(200);
    expect(members.filter((member) => !member.startsWith("  readonly "))).toEqual([]);
  });
});

describe("the shapes", () => {
  it("have the entities and properties of the schema, in its order", () => {
    const { entities } = readSchema(schemaFile);
    expect(Object.keys(shapes)).toEqual(Object.keys(entities));
    for (const [name, shape] of Object.entries(shapes)) {
      expect(Object.keys(shape.properties)).toEqual(Object.keys(entities[name]!.properties!));
    }
  });

  it("say all that there is to say of a property", () => {
    expect(shapes.VirtualMachine.properties.disks).toEqual({ list: true, entity: "Disk" });
    expect(shapes.VirtualMachine.properties.name).toEqual({ type: "string", format: "text", required: true });
    expect(shapes.VirtualMachine.properties.generation).toEqual({ type: "integer", values: [1, 2] });
    expect(shapes.Disk.properties.size).toEqual({
      type: "string",
      format: "byte-size",
      leastWithoutUnit: 1024 ** 2,
    });
    expect(shapes.HostStorage.properties.multiPath).toEqual({ type: "boolean", entity: "MultiPath" });
    expect(shapes.Replication.properties.to).toEqual({ words: ["azure"], entity: "ReplicationTarget" });
    expect(shapes.VMMServer.properties.hostGroups).toMatchObject({ list: true, declares: "HostGroup" });
    expect(shapes.HyperVHost.properties.recoveryServicesAgentVersion).toEqual({
      numbers: 4,
      type: "string",
      format: "dotted-version",
      words: ["none"],
    });
    expect(shapes.Disk.properties.vhdFormat).toMatchObject({ type: "string", open: true });
    expect(shapes.NetworkAdapter.properties.network).toMatchObject({
      words: ["none"],
      references: [{ kind: "VMNetwork", scope: "vmm-server-of-host" }],
    });
    expect(shapes.NetworkMappingTarget.properties.network!.references).toEqual([
      { kind: "VMNetwork", within: "vmmServer" },
      { kind: "VirtualNetwork", toldBy: "region" },
    ]);
  });

  it("say where an entity may stand and within what its names are unique", () => {
    expect(shapes.Inventory.owners).toEqual([]);
    expect(shapes.IPConfiguration.owners).toEqual([
      { entity: "NetworkAdapter", property: "ipConfigurations" },
      { entity: "AzureNetworkAdapter", property: "ipConfigurations" },
    ]);
    expect(shapes.HyperVHost.collection).toBe("hyperVHosts");
    expect(shapes.Disk.collection).toBeUndefined();
    expect(shapes.VirtualNetwork.uniqueWithin).toBe("resourceGroup");
  });

  it("say which properties hold objects, which name objects, and which are lists of what has a name", () => {
    const { parts, references, lists } = shapes.HyperVHost;
    expect({ parts, references, lists }).toEqual({
      parts: ["operatingSystem", "storage"],
      references: ["hostGroup", "site"],
      lists: [],
    });
    expect(shapes.VMMServer.lists).toEqual([
      { property: "hostGroups", kind: "HostGroup", declares: true },
      { property: "clouds", kind: "Cloud" },
      { property: "vmNetworks", kind: "VMNetwork" },
    ]);
    // Mappings have no names.
    expect(shapes.Inventory.parts).toContain("networkMappings");
    expect(shapes.Inventory.lists.map(({ property }) => property)).not.toContain("networkMappings");
  });

  it("say what a kind is called, and which objects have a list of it", () => {
    expect(kinds.HyperVHost).toEqual({ title: "Hyper-V host", listedBy: ["Inventory"] });
    expect(kinds.HostGroup).toEqual({ title: "host group", listedBy: ["VMMServer"] });
    expect(kinds.IPConfiguration.listedBy).toEqual(["NetworkAdapter", "AzureNetworkAdapter"]);
  });

  it("know no property that only every JavaScript object has", () => {
    expect(propertyShape(shapes.Vault, "region")?.format).toBe("azure-region");
    for (const key of ["constructor", "__proto__", "toString", "regon"]) {
      expect(propertyShape(shapes.Vault, key)).toBeUndefined();
    }
  });
});

describe("the descriptions", () => {
  it("have every property of every shape, in its order", () => {
    for (const [name, shape] of Object.entries(shapes)) {
      const { description, properties } = descriptions.entities[name as EntityName];
      expect(description).toMatch(/\.$/);
      expect(Object.keys(properties)).toEqual(Object.keys(shape.properties));
    }
  });

  it("say all that there is to say to people", () => {
    const { properties } = descriptions.entities.Disk;
    expect(properties.size).toMatchObject({ unit: "bytes", source: expect.stringContaining("Get-VHD") });
    expect(descriptions.entities.HyperVHost.properties.vlans).toMatchObject({ minimum: 0, maximum: 4094 });
    expect(descriptions.entities.ReplicationPolicy.properties.replicationInterval).toMatchObject({
      unit: "seconds",
      values: expect.arrayContaining(["5 minutes."]),
      examples: [300],
    });
    expect(descriptions.formats["byte-size"]).toContain("1024");
  });

  it("describe every value of every vocabulary", () => {
    for (const [name, shape] of Object.entries(shapes)) {
      for (const [property, { values }] of Object.entries(shape.properties)) {
        const described = descriptions.entities[name as EntityName].properties[property]!.values;
        expect(described?.length, `${name}.${property}`).toBe(values?.length);
      }
    }
  });
});
