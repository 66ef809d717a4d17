import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DocumentHighlightKind } from "vscode-languageserver";
import { readFolder } from "../../../inventory/read-inventory.ts";
import { definition } from "../../../server/navigation/definition.ts";
import { highlights } from "../../../server/navigation/highlight.ts";
import { references } from "../../../server/navigation/references.ts";
import { toRange } from "../../../server/protocol/positions.ts";
import type { View } from "../../../server/views/view.ts";
import { inWords } from "../texts.ts";
import { viewOf } from "../view.ts";

const EXAMPLES = join(import.meta.dirname, "../../../examples");

const FILES = {
  "hosts.dr.yaml": `vmmServers:
  - name: vmm-01
    hostGroups: [hg-01, hg-02]
    clouds:
      - { name: gold, hostGroups: [hg-01] }
    vmNetworks:
      - { name: LAN, subnets: [{ name: servers }] }
hyperVHosts:
  - name: "hv-01"
    hostGroup: hg-01
  - name: hv-02
    hostGroup: vmm-01/hg-02
`,
  "machines.dr.yaml": `virtualMachines:
  - name: SQL01
    host: HV-01
    disks: [{ name: os }, { name: data }]
    volumes:
      - { name: "C:", disks: [os, data] }
    networkAdapters:
      - { name: nic0, network: LAN, subnet: servers }
    replication: &planned { to: { cloud: vmm-01/gold }, policy: p1 }
  - name: SQL02
    host: hv-02
    disks: [{ name: os }]
    replication: { <<: *planned, policy: p2 }
  - name: SQL03
    host: hv-09
    replication: *planned
replicationPolicies:
  - name: p1
`,
};

/** The same files with a cursor: `marked` stands in one of them once, its `|` aside. */
function at(marked: string) {
  const plain = marked.replace("|", "");
  const entries = Object.entries(FILES).map(([name, text]) => [name, text.replace(plain, marked)] as const);
  const found = Object.values(FILES).reduce((sum, text) => sum + text.split(plain).length - 1, 0);
  if (found !== 1) throw new Error(`'${plain}' stands there ${found} times.`);
  return viewOf(Object.fromEntries(entries));
}

function defined(marked: string): string[] {
  const { view, file, offset } = at(marked);
  return definition(view, file, offset).map((link) =>
    inWords(view.inventory, link.targetUri, link.targetSelectionRange),
  );
}

function referred(marked: string, withDeclaration = true): string[] {
  const { view, file, offset } = at(marked);
  return references(view, file, offset, withDeclaration).map(({ uri, range }) =>
    inWords(view.inventory, uri, range),
  );
}

describe("definition", () => {
  it.each([
    ["host: HV-|01", ["hosts.dr.yaml:9 hv-01"]],
    ["host: |hv-02", ["hosts.dr.yaml:11 hv-02"]],
    ["disks: [o|s, data]", ["machines.dr.yaml:4 os"]],
    ["disks: [os, data|]", ["machines.dr.yaml:4 data"]],
    ["network: L|AN", ["hosts.dr.yaml:7 LAN"]],
    ["subnet: serv|ers", ["hosts.dr.yaml:7 servers"]],
    ["hostGroup: hg-0|1", ["hosts.dr.yaml:3 hg-01"]],
    ["name: SQL|01", ["machines.dr.yaml:2 SQL01"]],
  ])("of %s", (marked, expected) => {
    expect(defined(marked)).toEqual(expected);
  });

  it("of either part of a name with its owner", () => {
    expect(defined("cloud: vmm-01/go|ld")).toEqual(["hosts.dr.yaml:5 gold"]);
    expect(defined("cloud: vmm|-01/gold")).toEqual(["hosts.dr.yaml:2 vmm-01"]);
  });

  it("of an alias is what its anchor stands at", () => {
    const { view, file, offset } = at("replication: *pl|anned");
    const [link] = definition(view, file, offset);
    expect(inWords(view.inventory, link!.targetUri, link!.targetRange)).toBe(
      "machines.dr.yaml:9 { to: { cloud: vmm-01/gold }, policy: p1 }",
    );
    expect(inWords(view.inventory, link!.targetUri, link!.originSelectionRange!)).toBe(
      "machines.dr.yaml:16 *planned",
    );
    expect(defined("<<: *|planned")).toEqual(["machines.dr.yaml:9 "]);
  });

  it("shows the whole object, and the name of it", () => {
    const { view, file, offset } = at("host: HV-|01");
    const [link] = definition(view, file, offset);
    expect(inWords(view.inventory, link!.targetUri, link!.targetRange)).toBe(
      'hosts.dr.yaml:9 name: "hv-01"\n    hostGroup: hg-01',
    );
    expect(toRange(file.document, { start: offset - 3, end: offset + 2 })).toEqual(
      link!.originSelectionRange,
    );
  });

  it("is nothing for what is not there, for keys and for plain values", () => {
    expect(defined("host: hv-|09")).toEqual([]);
    expect(defined("ho|st: hv-09")).toEqual([]);
    expect(defined("policy: p|2")).toEqual([]);
  });

  it("is all that a name may mean", () => {
    const { view, file, offset } = viewOf({
      "a.dr.yaml": "vmmServers:\n  - { name: a, hostGroups: [hg] }\n  - { name: b, hostGroups: [hg] }\n",
      "b.dr.yaml": "hyperVHosts:\n  - { name: h, hostGroup: h|g }\n",
    });
    expect(
      definition(view, file, offset).map(({ targetUri, targetRange }) =>
        inWords(view.inventory, targetUri, targetRange),
      ),
    ).toEqual(["a.dr.yaml:2 hg", "a.dr.yaml:3 hg"]);
  });

  it("takes the nearest anchor above, whatever else looks like one", () => {
    const { view, file, offset } = viewOf({
      "a.dr.yaml": `virtualMachines:
  - name: "A &p"
    replication: &p !!map { policy: one }
  - name: B # &p here
    replication: &p-2 { policy: two }
  - name: C
    replication: *|p
`,
    });
    const [link] = definition(view, file, offset);
    expect(inWords(view.inventory, link!.targetUri, link!.targetRange)).toBe("a.dr.yaml:3 { policy: one }");
  });
});

describe("references", () => {
  it("finds all uses across the files, from the name or from a use", () => {
    const expected = ["hosts.dr.yaml:9 hv-01", "machines.dr.yaml:3 HV-01"];
    expect(referred('name: "hv|-01"')).toEqual(expected);
    expect(referred("host: H|V-01")).toEqual(expected);
    expect(referred("host: H|V-01", false)).toEqual(expected.slice(1));
  });

  it("finds uses with the owner in front, and the owner in front of names", () => {
    expect(referred("hostGroups: [hg-01, hg|-02]")).toEqual([
      "hosts.dr.yaml:3 hg-02",
      "hosts.dr.yaml:12 hg-02",
    ]);
    expect(referred("- name: vmm-0|1")).toEqual([
      "hosts.dr.yaml:2 vmm-01",
      "hosts.dr.yaml:12 vmm-01",
      "machines.dr.yaml:9 vmm-01",
    ]);
  });

  it("names what an anchor brings in once, where it is written", () => {
    expect(referred("name: gol|d")).toEqual(["hosts.dr.yaml:5 gold", "machines.dr.yaml:9 gold"]);
    expect(referred("  - name: p|1")).toEqual(["machines.dr.yaml:9 p1", "machines.dr.yaml:18 p1"]);
  });

  it("stays within the owner", () => {
    expect(referred("disks: [o|s, data]")).toEqual(["machines.dr.yaml:4 os", "machines.dr.yaml:6 os"]);
    expect(referred("- name: SQL02\n    host: hv-02\n    disks: [{ name: o|s }]")).toEqual([
      "machines.dr.yaml:12 os",
    ]);
  });

  it("takes objects together whose name is written once", () => {
    const { view, file, offset } = viewOf({
      "a.dr.yaml": `virtualMachines:
  - name: A
    disks: [&os { name: o|s }]
    volumes: [{ name: "C:", disks: [os] }]
  - name: B
    disks: [*os]
    volumes: [{ name: "C:", disks: [os] }]
`,
    });
    const found = references(view, file, offset, true).map(({ uri, range }) =>
      inWords(view.inventory, uri, range),
    );
    expect(found).toEqual(["a.dr.yaml:3 os", "a.dr.yaml:4 os", "a.dr.yaml:7 os"]);
  });

  it("finds them in a file that is broken elsewhere", () => {
    const { view, file, offset } = viewOf({
      "a.dr.yaml":
        'virtualMachines:\n  - name: A\n    host: "hv\n  - name: B\n    host: h|v\n    generation:\n  - name: C\n    host: hv\nhyperVHosts:\n  - name: hv\n',
    });
    const found = references(view, file, offset, true).map(({ uri, range }) =>
      inWords(view.inventory, uri, range),
    );
    expect(found).toEqual(["a.dr.yaml:3 hv", "a.dr.yaml:5 hv", "a.dr.yaml:8 hv", "a.dr.yaml:10 hv"]);
  });
});

describe("highlights", () => {
  it("tells the name from its uses, in this file alone", () => {
    const { view, file, offset } = at("hostGroups: [hg|-01] }");
    expect(highlights(view, file, offset)!.map(({ range, kind }) => [range.start.line + 1, kind])).toEqual([
      [3, DocumentHighlightKind.Write],
      [5, DocumentHighlightKind.Read],
      [10, DocumentHighlightKind.Read],
    ]);
    const use = at("host: H|V-01");
    expect(highlights(use.view, use.file, use.offset)).toHaveLength(1);
  });

  it("leaves the rest to the editor", () => {
    const { view, file, offset } = at("disk|s: [{ name: os }, { name: data }]");
    expect(highlights(view, file, offset)).toBeUndefined();
  });
});

describe.each(readdirSync(EXAMPLES))("every offset of examples/%s", (folder) => {
  const view = { inventory: readFolder(join(EXAMPLES, folder)) } as View;

  it("leads somewhere, or nowhere, and back", () => {
    for (const file of view.inventory.files) {
      for (let offset = 0; offset <= file.document.text.length; offset++) {
        const links = definition(view, file, offset);
        const found = references(view, file, offset, true);
        const lit = highlights(view, file, offset);
        if (lit && found.length === 0) throw new Error(`${file.path}: nothing refers to ${offset}.`);
        if (lit && links.length === 0) throw new Error(`${file.path}: no definition at ${offset}.`);
      }
    }
  });
});
