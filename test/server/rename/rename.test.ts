import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { Inventory } from "../../../inventory/inventory.ts";
import type { Named } from "../../../inventory/names/name-index.ts";
import { childrenOf } from "../../../inventory/nodes/children.ts";
import type { InventoryNode } from "../../../inventory/nodes/node.ts";
import { readFolder } from "../../../inventory/read-inventory.ts";
import { readInventoryFile } from "../../../inventory/read-inventory-file.ts";
import { readText } from "../../../inventory/text/document.ts";
import type { Kind } from "../../../schemas/shape.ts";
import { prepareRename, rename } from "../../../server/rename/rename.ts";
import { RenameRefused } from "../../../server/rename/rename-refused.ts";
import type { View } from "../../../server/views/view.ts";
import { exampleFolders } from "../every-offset.ts";
import { edited, inWords } from "../texts.ts";
import { viewOf } from "../view.ts";

type Texts = Readonly<Record<string, string>>;

/** The texts that a rename at the cursor changes. */
function renamed(texts: Texts, newName: string): Texts {
  const { view, file, offset } = viewOf(texts);
  return edited(view.inventory, rename(view, file, offset, newName));
}

function refusal(texts: Texts, newName = "new"): string {
  const { view, file, offset } = viewOf(texts);
  try {
    rename(view, file, offset, newName);
  } catch (error) {
    if (error instanceof RenameRefused) return error.message;
    throw error;
  }
  throw new Error("It was renamed.");
}

const HOSTS = `hyperVHosts:
  - name: hv-01
    hostGroup: hg-01
  - { name: hv-02, hostGroup: vmm-01/hg-01 }
vmmServers:
  - name: vmm-01
    hostGroups: [hg-01, hg-02]
    clouds: [{ name: gold, hostGroups: ['hg-01'] }]
`;

const MACHINES = `virtualMachines:
  - name: SQL01
    host: "HV-01" # the old one
    replication: &r { to: { cloud: vmm-01/gold } }
  - name: SQL02
    host: hv-02
    replication: *r
`;

describe("rename", () => {
  it("changes the name in all files, and nothing else", () => {
    const expected = {
      "hosts.dr.yaml": HOSTS.replace("name: hv-01", "name: hv-11"),
      "machines.dr.yaml": MACHINES.replace('"HV-01"', '"hv-11"'),
    };
    const atName = { "hosts.dr.yaml": HOSTS.replace("hv-01", "hv|-01"), "machines.dr.yaml": MACHINES };
    const atUse = { "hosts.dr.yaml": HOSTS, "machines.dr.yaml": MACHINES.replace("HV-01", "HV|-01") };
    expect(renamed(atName, "hv-11")).toEqual(expected);
    expect(renamed(atUse, "hv-11")).toEqual(expected);
  });

  it("keeps the owner in front, and renames a name that a list declares", () => {
    const texts = { "hosts.dr.yaml": HOSTS.replace("[hg-01,", "[hg-|01,") };
    expect(renamed(texts, "hg york")).toEqual({
      "hosts.dr.yaml": HOSTS.replaceAll("hg-01", "hg york"),
    });
  });

  it("changes the owner in front of names", () => {
    const texts = {
      "hosts.dr.yaml": HOSTS.replace("name: vmm-01", "name: vmm-0|1"),
      "machines.dr.yaml": MACHINES,
    };
    expect(renamed(texts, "vmm-york")).toEqual({
      "hosts.dr.yaml": HOSTS.replaceAll("vmm-01", "vmm-york"),
      "machines.dr.yaml": MACHINES.replaceAll("vmm-01", "vmm-york"),
    });
  });

  it("changes what an anchor brings in where it is written", () => {
    const texts = {
      "hosts.dr.yaml": HOSTS.replace("name: gold", "name: go|ld"),
      "machines.dr.yaml": MACHINES,
    };
    expect(renamed(texts, "0815")).toEqual({
      "hosts.dr.yaml": HOSTS.replace("gold", '"0815"'),
      "machines.dr.yaml": MACHINES.replace("vmm-01/gold", '"vmm-01/0815"'),
    });
  });

  it("renames together what has its name from one anchor", () => {
    const text = `virtualMachines:
  - name: A
    disks: [&os { name: os }]
    volumes: [{ name: "C:", disks: [o|s] }]
  - name: B
    disks: [{ <<: *os, size: 1GB }, { name: os-2 }]
    volumes: [{ name: "C:", disks: [os, os-2] }]
  - name: C
    disks: [{ name: os }]
    volumes: [{ name: "C:", disks: [os] }]
`;
    const [shared, own] = [
      text.replace("|", "").slice(0, text.indexOf("  - name: C") - 1),
      text.slice(text.indexOf("  - name: C")),
    ];
    expect(renamed({ "a.dr.yaml": text }, "system")).toEqual({
      "a.dr.yaml": shared.replaceAll(/\bos(?=[ ,\]])(?<![&*]os)/g, "system") + own,
    });
  });

  it("may change letter case alone, and may change nothing", () => {
    const texts = {
      "a.dr.yaml": "hyperVHosts:\n  - name: h|v\nvirtualMachines:\n  - { name: A, host: HV }\n",
    };
    expect(renamed(texts, "Hv")).toEqual({
      "a.dr.yaml": "hyperVHosts:\n  - name: Hv\nvirtualMachines:\n  - { name: A, host: Hv }\n",
    });
    expect(renamed(texts, " hv ")["a.dr.yaml"]).toContain("host: hv }");
  });

  it("works while the file is broken elsewhere", () => {
    const text =
      'hyperVHosts:\n  - name: h|v\n    hostGroup:\n  - { name: "x }\nvirtualMachines:\n  - name: A\n    host: hv\n  - name: B\n    host: "hv\n';
    expect(renamed({ "a.dr.yaml": text }, "new")).toEqual({
      "a.dr.yaml": text.replace("h|v", "new").replace("host: hv", "host: new").replace('"hv', '"new'),
    });
  });

  it("puts a name right that two objects have", () => {
    const text =
      "virtualMachines:\n  - name: A\n    disks: [{ name: d }, { name: d| }]\n    volumes: [{ name: v, disks: [d] }]\n";
    expect(renamed({ "a.dr.yaml": text }, "e")).toEqual({
      "a.dr.yaml": text.replace("d|", "e"),
    });
  });

  it("goes by JSON", () => {
    const text = '{ "hyperVHosts": [{ "name": "h|v" }], "virtualMachines": [{ "name": "A", "host": "hv" }] }';
    expect(renamed({ "a.dr.json": text }, 'h"v')).toEqual({
      "a.dr.json": text.replace("|", "").replaceAll('"hv"', '"h\\"v"'),
    });
  });
});

const NOTHING =
  "No name stands here that can be changed everywhere. Put the cursor on the name of an object, or on a reference to one.";

describe("rename is refused", () => {
  const hosts = (text: string) => ({ "hosts.dr.yaml": text, "machines.dr.yaml": MACHINES });

  it("when another object of the kind has the name", () => {
    expect(refusal(hosts(HOSTS.replace("hv-01", "hv|-01")), "HV-02")).toBe(
      "The Hyper-V host 'hv-02' has this name already (hosts.dr.yaml, line 4). Choose another name.",
    );
    expect(refusal(hosts(HOSTS.replace("[hg-01,", "[hg|-01,")), "hg-02")).toBe(
      "The host group 'hg-02' of the VMM server 'vmm-01' has this name already (hosts.dr.yaml, line 7). Choose another name.",
    );
  });

  it("not when one of another kind, owner or resource group has it", () => {
    expect(renamed(hosts(HOSTS.replace("hv-01", "hv|-01")), "SQL01")).toHaveProperty("hosts.dr.yaml");
    const disks =
      "virtualMachines:\n  - { name: A, disks: [{ name: |a }] }\n  - { name: B, disks: [{ name: b }] }\n";
    expect(renamed({ "a.dr.yaml": disks }, "b")).toHaveProperty(["a.dr.yaml"]);
    const networks =
      "virtualNetworks:\n  - { name: |a, resourceGroup: one }\n  - { name: b, resourceGroup: two }\n";
    expect(renamed({ "a.dr.yaml": networks }, "b")).toHaveProperty(["a.dr.yaml"]);
    expect(refusal({ "a.dr.yaml": networks.replace(": two", ": one") }, "b")).toMatch(
      /^The Azure network 'b' has this name already/,
    );
  });

  it("when a reference would then mean something else", () => {
    const texts = {
      "a.dr.yaml":
        "vmmServers:\n  - { name: a, hostGroups: [o|ne] }\n  - { name: b, hostGroups: [two] }\nhyperVHosts:\n  - { name: h, hostGroup: two }\n",
    };
    expect(refusal(texts, "two")).toBe(
      "With the name 'two', 'two' at the Hyper-V host 'h' (a.dr.yaml, line 5) would no longer mean the host group 'two'. Choose another name.",
    );
    expect(refusal(hosts(HOSTS.replace("[hg-01,", "[hg|-01,")), "none")).toBe(
      "With the name 'none', 'hg-01' at the Hyper-V host 'hv-01' (hosts.dr.yaml, line 3) would no longer mean the host group 'hg-01'. Choose another name.",
    );
  });

  it("when a use is written once for objects of which only one is renamed", () => {
    const text = `virtualMachines:
  - name: A
    disks: [{ name: o|s }]
    volumes: &v [{ name: "C:", disks: [os] }]
  - name: B
    disks: [{ name: os }]
    volumes: *v
`;
    expect(refusal({ "a.dr.yaml": text })).toBe(
      "With the name 'new', 'os' at the volume 'C:' (a.dr.yaml, line 7) would no longer mean the disk 'os'. Choose another name.",
    );
  });

  it("when the new name is empty or more than one line", () => {
    const texts = hosts(HOSTS.replace("hv-01", "hv|-01"));
    expect(refusal(texts, "")).toBe("A name cannot be empty.");
    expect(refusal(texts, "  ")).toBe("A name cannot be empty.");
    expect(refusal(texts, "a\nb")).toBe("A name stands in one line, without tabs.");
  });

  it.each([
    [
      "host: hv|-02",
      "host: hv-0|9",
      "The inventory has no Hyper-V host 'hv-09', so there is nothing to rename.",
    ],
    ["host: hv-02", "ho|st: hv-02", NOTHING],
    [
      "replication: *r",
      "replication: *|r",
      "*r stands for what is written at &r. Rename it there, at the name itself.",
    ],
    ["virtualMachines:\n", "|\nvirtualMachines:\n", NOTHING],
  ])("where nothing can be renamed: %s", (from, to, expected) => {
    const message = refusal({ "m.dr.yaml": MACHINES.replace(from.replace("|", ""), to), "h.dr.yaml": HOSTS });
    expect(message).toBe(expected);
  });

  it("where a name may mean several objects", () => {
    expect(
      refusal({
        "a.dr.yaml":
          "vmmServers:\n  - { name: a, hostGroups: [hg] }\n  - { name: b, hostGroups: [hg] }\nhyperVHosts:\n  - { name: h, hostGroup: h|g }\n",
      }),
    ).toBe(
      "'hg' may mean 2 objects here. Say which one, with its owner in front, or rename it where it is defined.",
    );
  });

  it("for the name of an operating system, which is no object's", () => {
    const texts = { "a.dr.yaml": "virtualMachines:\n  - { name: A, operatingSystem: { name: Wind|ows } }\n" };
    expect(refusal(texts)).toBe(NOTHING);
  });
});

describe("the preparation of a rename", () => {
  it("is the name without quotes and owner", () => {
    const { view, file, offset } = viewOf({ "h.dr.yaml": HOSTS.replace("vmm-01/hg-01", '"vmm-01/hg|-01"') });
    const { range, placeholder } = prepareRename(view, file, offset);
    expect(placeholder).toBe("hg-01");
    expect(inWords(view.inventory, `file://${file.path}`, range)).toBe("h.dr.yaml:4 hg-01");
  });

  it("is refused with words", () => {
    const { view, file, offset } = viewOf({ "h.dr.yaml": HOSTS.replace("hostGroup:", "host|Group:") });
    expect(() => prepareRename(view, file, offset)).toThrow(RenameRefused);
  });
});

/** Everything that a name leads to, by where both stand and not by what they are called. */
function meanings(inventory: Inventory): string[] {
  const found: string[] = [];
  const names = new Map<unknown, string>();
  const visit = (node: InventoryNode, path: string) => {
    names.set(node, path);
    for (const child of childrenOf(node)) visit(child, `${path}/${child.property}:${child.index}`);
  };
  for (const [index, { root }] of inventory.files.entries()) visit(root, String(index));
  const pathOf = (target: Named) =>
    names.get(target) ??
    `${names.get(target.parent)}/${(target as { property?: string }).property}:${(target as { index?: number }).index}`;
  for (const [node, path] of names) {
    for (const [property, value] of Object.entries(node as object)) {
      const texts = Array.isArray(value) ? value.map((_, index) => index) : [undefined];
      for (const index of texts) {
        const resolution = inventory.resolve(node as InventoryNode, property, index);
        if (resolution.kind !== "none")
          found.push(
            `${path}/${property}:${index} ${resolution.kind} ${resolution.kind === "found" ? pathOf(resolution.target) : ""}`,
          );
      }
    }
  }
  return found;
}

/** All that has a name of its own. */
function named(inventory: Inventory): Named[] {
  const found: Named[] = [];
  const visit = (node: InventoryNode) => {
    if (node.index >= 0 && typeof (node as { name?: unknown }).name === "string") found.push(node as never);
    if (node.nodeType === "VMMServer") found.push(...inventory.names.within(node, "HostGroup"));
    for (const child of childrenOf(node)) visit(child);
  };
  for (const { root } of inventory.files) visit(root);
  return found;
}

const EXAMPLES = join(import.meta.dirname, "../../../examples");

describe.each(exampleFolders())("every object of examples/%s", (folder) => {
  const inventory = readFolder(join(EXAMPLES, folder));
  const files = inventory.files.map(({ document }) =>
    readInventoryFile(readText(document.path, document.text, { keepsTrees: true })),
  );
  const view = { folder: join(EXAMPLES, folder), inventory: new Inventory(files) } as View;
  const before = meanings(view.inventory);

  it("can be renamed, and everything means what it meant", () => {
    expect(before.filter((each) => each.includes(" found ")).length).toBeGreaterThan(40);
    const places = new Set<string>();
    for (const object of named(view.inventory)) {
      const place = object.at("name");
      const { file, start } = place.origin ?? place;
      if (places.size === places.add(`${file}:${start}`).size) continue;
      // A quote that is not closed has made several lines of it.
      if (object.name.includes("\n")) {
        expect(() => rename(view, view.inventory.fileAt(file), start + 1, "new")).toThrow(RenameRefused);
        continue;
      }
      const { changes } = rename(view, view.inventory.fileAt(file), start + 1, "new name: 1");
      const texts = edited(view.inventory, { changes: changes! });
      const after = new Inventory(
        files.map((each) => {
          const text = texts[basename(each.path)];
          return text === undefined ? each : readInventoryFile(each.document.edited(text));
        }),
      );
      expect(meanings(after)).toEqual(before);
      expect(after.names.named(object.nodeType as Kind, "new name: 1")).not.toEqual([]);
    }
    expect(places.size).toBeGreaterThan(40);
  });
});

describe.each(exampleFolders())("every offset of examples/%s", (folder) => {
  const view = { folder: join(EXAMPLES, folder), inventory: readFolder(join(EXAMPLES, folder)) } as View;

  it("is prepared or refused with words", () => {
    let prepared = 0;
    for (const file of view.inventory.files) {
      for (let offset = 0; offset <= file.document.text.length; offset++) {
        try {
          const { placeholder } = prepareRename(view, file, offset);
          if (placeholder === "") throw new Error("A name is empty.");
          prepared++;
        } catch (error) {
          if (!(error instanceof RenameRefused)) throw error;
        }
      }
    }
    expect(prepared).toBeGreaterThan(500);
  });
});
