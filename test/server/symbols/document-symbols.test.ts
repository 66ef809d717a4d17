import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { DocumentSymbol, Range } from "vscode-languageserver";
import { readFolder } from "../../../inventory/read-inventory.ts";
import { shapes } from "../../../schemas/generated/shapes.ts";
import type { EntityName } from "../../../schemas/generated/types.ts";
import type { Kind } from "../../../schemas/shape.ts";
import { documentSymbols, flatSymbols } from "../../../server/symbols/document-symbols.ts";
import { workspaceSymbols } from "../../../server/symbols/workspace-symbols.ts";
import type { View } from "../../../server/views/view.ts";
import { inSite } from "../../rules/inventories.ts";
import { exampleFolders } from "../every-offset.ts";
import { viewOf } from "../view.ts";

const EXAMPLES = join(import.meta.dirname, "../../../examples");

/** An outline as lines: `name (detail) line`, indented. */
function outline(symbols: readonly DocumentSymbol[], indent = ""): string[] {
  return symbols.flatMap(({ name, detail, selectionRange, children = [] }) => [
    `${indent}${name}${detail ? ` (${detail})` : ""} ${selectionRange.start.line + 1}`,
    ...outline(children, `${indent}  `),
  ]);
}

function outlineOf(text: string): string[] {
  const { view, file } = viewOf({ "a.dr.yaml": text });
  return outline(documentSymbols(view, file));
}

interface NamedKind {
  readonly entity: Kind;
  readonly section: string;
  readonly inner: string | undefined;
}

/** The kinds of objects that must have a name, each with the section that it stands in and, within that, its list. */
const NAMED = (Object.keys(shapes) as EntityName[]).flatMap((entity): NamedKind[] => {
  if (!shapes[entity].properties.name?.required) return [];
  return Object.entries(shapes.Inventory.properties).flatMap(([section, { entity: outer }]): NamedKind[] => {
    if (outer === entity) return [{ entity: entity as Kind, section, inner: undefined }];
    const lists = outer ? Object.entries(shapes[outer].properties) : [];
    return lists.flatMap(([inner, shape]) =>
      shape.list && shape.entity === entity ? [{ entity: entity as Kind, section, inner }] : [],
    );
  });
});

describe("the outline of a file", () => {
  it("has sections, objects and what has a name in them", () => {
    expect(
      outlineOf(`schemaVersion: 1
vmmServers:
  - name: vmm-01
    operatingSystem: { name: Windows Server 2022 }
    hostGroups: [hg-01]
    clouds: [{ name: gold }]
    vmNetworks:
      - name: LAN
        subnets: [{ name: servers }]
virtualMachines:
  - name: SQL01
    disks:
      - name: os
    networkAdapters: [{ name: nic0, ipConfigurations: [{ address: 10.0.0.1 }] }]
networkMappings:
  - source: { vmmServer: vmm-01, network: LAN }
    target: { network: vnet-dr }
vaults:
`),
    ).toEqual([
      "schemaVersion 1",
      "vmmServers 2",
      "  vmm-01 3",
      "    gold 6",
      "    LAN 8",
      "      servers 9",
      "    hg-01 5",
      "virtualMachines 10",
      "  SQL01 11",
      "    os 13",
      "    nic0 14",
      "networkMappings 15",
      "  vmm-01/LAN → vnet-dr 16",
      "vaults 18",
    ]);
  });

  it("says of a machine where it runs and whether it is ready", () => {
    const lines = outlineOf(inSite("disks: [{ name: os, encrypted: true }]"));
    expect(lines.slice(0, 3)).toEqual(["virtualMachines 1", "  SQL01 (host-01, not ready) 2", "    os 4"]);
    expect(outlineOf(inSite("generation: 1"))[1]).toBe("  SQL01 (host-01, undecided) 2");
    expect(outlineOf("virtualMachines:\n  - { name: A, host: h }\n  - { name: B }\n")).toEqual([
      "virtualMachines 1",
      "  A (h) 2",
      "  B 3",
    ]);
  });

  it("stands while the file is broken", () => {
    expect(
      outlineOf(
        'virtualMachines:\n  - name: A\n    host:\n  - name: "B\n  - name: C\n  - host: h\n  - name: ""\n',
      ),
    ).toEqual(["virtualMachines 1", "  A 2", "  B 4", "  C 5"]);
    expect(outlineOf("")).toEqual([]);
  });

  it.each(NAMED)(
    "leaves out a $entity without name, and every symbol has one",
    ({ entity, section, inner }) => {
      for (const name of ['""', "", "null", "[]", "{ a: b }"]) {
        const own = inner === undefined ? `name: ${name}` : `name: outer, ${inner}: [{ name: ${name} }]`;
        const { view, file } = viewOf({ "a.dr.yaml": `${section}:\n  - { ${own} }\n  - { name: last }\n` });
        const symbols = documentSymbols(view, file);
        check(symbols, undefined);
        workspaceSymbols([view], "").forEach((symbol) => {
          expect(symbol.name).not.toBe("");
        });
        expect(JSON.stringify(symbols), entity).toContain("last");
        expect([...view.inventory.names.all(entity)].map((each) => each.name)).not.toContain("");
      }
    },
  );

  it("leaves out host groups without name", () => {
    for (const name of ['""', "null", "[]"]) {
      const lines = outlineOf(`vmmServers:\n  - name: vmm\n    hostGroups: [${name}, All Hosts]\n`);
      expect(lines).toEqual(["vmmServers 1", "  vmm 2"]);
    }
  });

  it("is there as a list too", () => {
    const { view, file } = viewOf({
      "a.dr.yaml": "virtualMachines:\n  - name: A\n    disks: [{ name: os }]\n",
    });
    expect(flatSymbols(view, file).map(({ name, containerName }) => [name, containerName])).toEqual([
      ["virtualMachines", undefined],
      ["A", "virtualMachines"],
      ["os", "A"],
    ]);
  });
});

function check(symbols: readonly DocumentSymbol[], around: Range | undefined): number {
  let count = 0;
  for (const { name, range, selectionRange, children = [] } of symbols) {
    if (name === "") throw new Error("A symbol has no name.");
    if (!holds(range, selectionRange)) throw new Error(`The name of ${name} lies outside of it.`);
    if (around && !holds(around, range)) throw new Error(`${name} lies outside of what it is a part of.`);
    count += 1 + check(children, range);
  }
  return count;
}

function holds(outer: Range, inner: Range): boolean {
  const order = (a: Range["start"], b: Range["start"]) => a.line - b.line || a.character - b.character;
  return order(outer.start, inner.start) <= 0 && order(outer.end, inner.end) >= 0;
}

describe.each(exampleFolders())("the outline of examples/%s", (folder) => {
  const texts = Object.fromEntries(
    readFolder(join(EXAMPLES, folder)).files.map(({ document }) => [
      document.path.split("/").at(-1)!,
      document.text.replaceAll("|", "-"),
    ]),
  );
  const { view } = viewOf(texts);

  it("holds every object within what it is a part of", () => {
    for (const file of view.inventory.files) {
      expect(check(documentSymbols(view as View, file), undefined)).toBeGreaterThan(3);
    }
  });
});
