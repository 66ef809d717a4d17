import { describe, expect, it } from "vitest";
import { applyEdits } from "../../../inventory/edit/apply-edits.ts";
import { insertFields, insertKey } from "../../../inventory/edit/insert-key.ts";
import type { InventoryNode } from "../../../inventory/nodes/node.ts";
import { readInventory } from "../../../inventory/read-inventory.ts";

/** The file after a target name was added to the replication of its first machine. */
function withTargetName(text: string, path = "/inventory/one.dr.yaml", name = "SQL01"): string | undefined {
  const inventory = readInventory([path], [{ path, text }]);
  const [file] = inventory.files;
  const place = file!.root.virtualMachines![0]!.at("replication");
  const edits = insertKey(file!.document, place, "targetName", name);
  if (edits === undefined) return undefined;
  const edited = applyEdits(text, edits);
  // Whatever the layout: read again, the machine has the name, and the file no new problem.
  const [after] = readInventory([path], [{ path, text: edited }]).files;
  expect(after!.root.virtualMachines![0]!.replication!.targetName).toBe(name);
  expect(after!.document.problems()).toEqual([]);
  return edited;
}

function yaml(replication: string): string {
  return `virtualMachines:\n  - name: SQL_01\n    replication:${replication}`;
}

describe("a block mapping", () => {
  it("gets the key in a line of its own, indented as the others", () => {
    expect(withTargetName(yaml("\n      to: azure\n      vault: v\n    host: h\n"))).toBe(
      yaml("\n      to: azure\n      vault: v\n      targetName: SQL01\n    host: h\n"),
    );
  });

  it("keeps its comments and blank lines where they are", () => {
    expect(
      withTargetName(yaml("\n      # where to\n      to: azure # in time\n\n    # its host\n    host: h\n")),
    ).toBe(
      yaml(
        "\n      # where to\n      to: azure # in time\n      targetName: SQL01\n\n    # its host\n    host: h\n",
      ),
    );
  });

  it("may be the end of a file without line break", () => {
    expect(withTargetName(yaml("\n      to: azure"))).toBe(
      yaml("\n      to: azure\n      targetName: SQL01"),
    );
  });

  it("may end with another block", () => {
    expect(withTargetName(yaml("\n      diskEncryption:\n        type: double\n"))).toBe(
      yaml("\n      diskEncryption:\n        type: double\n      targetName: SQL01\n"),
    );
  });

  it("may end with a value in several lines", () => {
    expect(withTargetName(yaml("\n      vault: {\n        }\n      policy: gold\n        plus\n"))).toBe(
      yaml("\n      vault: {\n        }\n      policy: gold\n        plus\n      targetName: SQL01\n"),
    );
  });

  it("may end with a key without value", () => {
    expect(withTargetName(yaml("\n      to: azure\n      vault:\n"))).toBe(
      yaml("\n      to: azure\n      vault:\n      targetName: SQL01\n"),
    );
  });

  it("gets the key before a block scalar at its end, which might take the new line for its own", () => {
    expect(withTargetName(yaml("\n      to: azure\n      vault: |+\n        v\n\n"))).toBe(
      yaml("\n      to: azure\n      targetName: SQL01\n      vault: |+\n        v\n\n"),
    );
  });

  it("keeps the line breaks of the file", () => {
    const text = yaml("\n      to: azure\n    host: h\n").replaceAll("\n", "\r\n");
    expect(withTargetName(text)).toBe(
      yaml("\n      to: azure\n      targetName: SQL01\n    host: h\n").replaceAll("\n", "\r\n"),
    );
  });

  it("is left alone where an anchor stands before its last key", () => {
    expect(withTargetName(yaml("\n      &key to: azure\n"))).toBeUndefined();
  });
});

describe("a flow mapping", () => {
  it("gets the key in the same line", () => {
    expect(withTargetName(yaml(" { to: azure, vault: v }\n"))).toBe(
      yaml(" { to: azure, vault: v, targetName: SQL01 }\n"),
    );
  });

  it("may end with a comma", () => {
    expect(withTargetName(yaml(" { to: azure, }\n"))).toBe(yaml(" { to: azure, targetName: SQL01 }\n"));
  });

  it("may be empty", () => {
    expect(withTargetName(yaml(" {}\n"))).toBe(yaml(" { targetName: SQL01 }\n"));
    expect(withTargetName(yaml(" {\n      # nothing yet\n    }\n"))).toBe(
      yaml(" { targetName: SQL01\n      # nothing yet\n    }\n"),
    );
  });

  it("gets the key in a line of its own where its keys have one", () => {
    expect(withTargetName(yaml(" {\n      to: azure, # in time\n      vault: v # ours\n    }\n"))).toBe(
      yaml(" {\n      to: azure, # in time\n      vault: v, # ours\n      targetName: SQL01\n    }\n"),
    );
  });

  it("may close in the line of its last key", () => {
    expect(withTargetName(yaml(" { to: azure,\n      vault: v }\n"))).toBe(
      yaml(" { to: azure,\n      vault: v,\n      targetName: SQL01 }\n"),
    );
  });

  it("quotes the key where the others are quoted", () => {
    expect(withTargetName(yaml(' { "to": "azure" }\n'))).toBe(
      yaml(' { "to": "azure", "targetName": "SQL01" }\n'),
    );
  });

  it("is not slow where many hash marks follow", () => {
    const hashes = ` ${"#".repeat(5000)}\n`;
    expect(withTargetName(yaml(` {\n      to: azure${hashes}    }\n`))).toBe(
      yaml(` {\n      to: azure,${hashes}      targetName: SQL01\n    }\n`),
    );
  });
});

describe("JSON", () => {
  const json = (replication: string) =>
    `{\n  "virtualMachines": [\n    {\n      "name": "SQL_01",\n      "replication": ${replication}\n    }\n  ]\n}\n`;

  it("gets the key in a line of its own where its keys have one", () => {
    expect(withTargetName(json('{\n        "to": "azure"\n      }'), "/inventory/one.dr.json")).toBe(
      json('{\n        "to": "azure",\n        "targetName": "SQL01"\n      }'),
    );
  });

  it("gets the key in the same line where they have not, and where there are none", () => {
    expect(withTargetName(json('{ "to": "azure" }'), "/inventory/one.dr.json")).toBe(
      json('{ "to": "azure", "targetName": "SQL01" }'),
    );
    expect(withTargetName(json("{}"), "/inventory/one.dr.json")).toBe(json('{ "targetName": "SQL01" }'));
  });
});

describe("a value that YAML could take for something else", () => {
  it.each(["no", "1e5", "0815", "2026-03-01", "true", "a b"])("is quoted: %s", (name) => {
    expect(withTargetName(yaml(" { to: azure }\n"), undefined, name)).toBe(
      yaml(` { to: azure, targetName: "${name}" }\n`),
    );
  });
});

describe("a mapping that stands elsewhere too is left alone", () => {
  it("one that an alias names", () => {
    const shared = yaml(" &r { to: azure }\n  - name: b\n    replication: *r\n");
    expect(withTargetName(shared)).toBeUndefined();
  });

  it("one in an item that others are merged from", () => {
    const merged =
      "virtualMachines:\n  - &m\n    name: a\n    replication: { to: azure }\n  - { <<: *m, name: b }\n";
    expect(withTargetName(merged)).toBeUndefined();
  });

  it("an alias", () => {
    const text =
      "vaults:\n  - { name: &n v }\nvirtualMachines:\n  - name: a\n    replication: &r { to: azure }\n  - name: b\n    replication: *r\n";
    const [file] = readInventory(["/i/a.dr.yaml"], [{ path: "/i/a.dr.yaml", text }]).files;
    const place = file!.root.virtualMachines![1]!.at("replication");
    expect(text.slice(place.start, place.end)).toBe("*r");
    expect(insertKey(file!.document, place, "targetName", "x")).toBeUndefined();
  });

  it("one in broken text", () => {
    const text = "virtualMachines:\n  - name: a\n    replication: { to: azure }\n    host: [\n";
    const [file] = readInventory(["/i/a.dr.yaml"], [{ path: "/i/a.dr.yaml", text }]).files;
    const start = text.indexOf("{ to");
    const edits = insertKey(file!.document, { start, end: text.indexOf("}") + 1 }, "targetName", "x");
    expect(edits).toBeUndefined();
  });
});

/** A text after fields were added to its first machine, which have to be read back. */
function withFields(text: string): string {
  const path = "/inventory/one.dr.yaml";
  const [file] = readInventory([path], [{ path, text }]).files;
  const fields = {
    generation: 2,
    bitLocker: false,
    networkAdapters: [{ name: "yes", ipConfigurations: [{ address: "10.0.0.4" }] }],
    replication: { to: { region: "eastus" } },
  };
  const edits = insertFields(
    file!.document,
    (file!.root.virtualMachines![0] as unknown as InventoryNode).extent(),
    fields,
  )!;
  const edited = applyEdits(text, edits);
  const [after] = readInventory([path], [{ path, text: edited }]).files;
  const [machine] = after!.root.virtualMachines!;
  expect(after!.document.problems()).toEqual([]);
  expect(machine).toMatchObject(fields);
  return edited;
}

describe("several fields of all kinds", () => {
  it("stand as blocks in a block mapping", () => {
    expect(withFields("virtualMachines:\n  - name: a # the first\n  - name: b\n")).toBe(
      `virtualMachines:
  - name: a # the first
    generation: 2
    bitLocker: false
    networkAdapters:
      - { name: "yes", ipConfigurations: [{ address: "10.0.0.4" }] }
    replication:
      to:
        region: eastus
  - name: b
`,
    );
  });

  it.each([
    "virtualMachines: [{ name: a }]\n",
    "virtualMachines: [{ name: a, }]\n",
    "virtualMachines:\n  - {\n      name: a\n    }\n",
    'virtualMachines:\n  - { "name": "a" }\n',
  ])("stand in one line each, or in the line, in %j", (text) => {
    expect(withFields(text)).toContain("networkAdapters");
  });
});
