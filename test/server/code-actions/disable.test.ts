import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { isInventoryFile } from "../../../inventory/read-inventory.ts";
import type { LintMessage } from "../../../lint/result.ts";
import { codeActions } from "../../../server/code-actions/code-actions.ts";
import { toPosition } from "../../../server/protocol/positions.ts";
import { underVmm } from "../../rules/inventories.ts";
import { FOLDER, viewOf } from "../view.ts";
import { actionsAt, findingsOf, textAfter } from "./actions.ts";

const PASS_THROUGH = underVmm(`
disks:
  - name: data1
    storageType: |fibreChannel`);

describe("silencing a finding in YAML", () => {
  it("puts a directive above the line, indented as it is", () => {
    const offered = actionsAt({ "a.dr.yaml": PASS_THROUGH });
    const after = offered.after("Disable azure-vm-requirements/fibre-channel-disk for this line");
    expect(after).toContain(
      "      - name: data1\n        # drlint-disable-next-line azure-vm-requirements/fibre-channel-disk -- TODO: say why\n        storageType: fibreChannel\n",
    );
    expect(findingsOf(after).join()).not.toContain("fibre-channel");
  });

  it("takes the rule into the directive that holds for the line already", () => {
    const text = PASS_THROUGH.replace(
      "        storageType",
      "        # drlint-disable-next-line network/guest-ipv6 -- until March\n        storageType",
    );
    const after = actionsAt({ "a.dr.yaml": text }).after(
      "Disable azure-vm-requirements/fibre-channel-disk for this line",
    );
    expect(after).toContain(
      "# drlint-disable-next-line network/guest-ipv6, azure-vm-requirements/fibre-channel-disk -- until March\n",
    );
    expect(after.split("\n")).toHaveLength(text.split("\n").length);
  });

  it("takes the rule into a directive behind the line", () => {
    const text = PASS_THROUGH.replace(
      "fibreChannel",
      "fibreChannel # drlint-disable-line network/guest-ipv6",
    );
    const after = actionsAt({ "a.dr.yaml": text }).after(
      "Disable azure-vm-requirements/fibre-channel-disk for this line",
    );
    expect(after).toContain(
      "storageType: fibreChannel # drlint-disable-line network/guest-ipv6, azure-vm-requirements/fibre-channel-disk\n",
    );
  });

  it("keeps the line breaks of the file", () => {
    const text = PASS_THROUGH.replaceAll("\n", "\r\n");
    const after = actionsAt({ "a.dr.yaml": text }).after(
      "Disable azure-vm-requirements/fibre-channel-disk for this line",
    );
    expect(after).toContain("-- TODO: say why\r\n        storageType");
    expect(findingsOf(after).join()).not.toContain("fibre-channel");
  });

  it("offers no comment above a line that begins within a text", () => {
    const text = PASS_THROUGH.replace(
      "      - name: data1\n        storageType: |fibreChannel",
      '      - { name: "da\n          ta1", storageType: |fibreChannel }',
    );
    const { titles } = actionsAt({ "a.dr.yaml": text });
    expect(titles).toContain("Disable azure-vm-requirements/fibre-channel-disk for this file");
    expect(titles).not.toContain("Disable azure-vm-requirements/fibre-channel-disk for this line");
  });

  it("puts the directive for the file behind the comments that it begins with", () => {
    const text = `# The shop.\n# Group 1.\n\n${PASS_THROUGH}`;
    const after = actionsAt({ "a.dr.yaml": text }).after(
      "Disable azure-vm-requirements/fibre-channel-disk for this file",
    );
    expect(after).toBe(
      text
        .replace("|", "")
        .replace(
          "# Group 1.\n",
          "# Group 1.\n# drlint-disable azure-vm-requirements/fibre-channel-disk -- TODO: say why\n",
        ),
    );
    expect(findingsOf(after).join()).not.toContain("fibre-channel");
  });
});

describe("silencing a finding in JSON", () => {
  const json = (disk: string, top = "") => `{${top}
  "virtualMachines": [
    {
      "name": "SQL01",
      "host": "host-01",
      "disks": [${disk}],
      "replication": { "to": "azure" }
    }
  ],
  "hyperVHosts": [{ "name": "host-01", "site": "site-01" }],
  "hyperVSites": [{ "name": "site-01" }]
}
`;
  const disable = (text: string, where: "object" | "file") =>
    actionsAt({ "a.dr.json": text }).after(
      `Disable azure-vm-requirements/fibre-channel-disk for this ${where}`,
    );
  const said = `"drlint-disable azure-vm-requirements/fibre-channel-disk -- TODO: say why"`;

  it.each([
    ["in one line", `{ "name": "d", "storageType": "|fibreChannel" }`, `{ "//": ${said}, "name"`],
    ["minified", `{"name":"d","storageType":"|fibreChannel"}`, `{"//":${said},"name"`],
    [
      "in several lines",
      `\n        {\n          "name": "d",\n          "storageType": "|fibreChannel"\n        }\n      `,
      `{\n          "//": ${said},\n          "name"`,
    ],
    [
      "with a comment",
      `{ "//": "the old array", "name": "d", "storageType": "|fibreChannel" }`,
      `{ "//": ["the old array", ${said}], "name"`,
    ],
    [
      "with several comments",
      `{ "//": ["a", "b"], "name": "d", "storageType": "|fibreChannel" }`,
      `{ "//": ["a", "b", ${said}], "name"`,
    ],
  ])("gives an object %s a comment", (_, disk, expected) => {
    const after = disable(json(disk), "object");
    expect(after).toContain(expected);
    expect(findingsOf(after, "a.dr.json").join()).not.toContain("fibre-channel");
  });

  it.each([
    ["without comments", "", `{\n  "//": ${said},\n  "virtualMachines"`],
    ["with one", `\n  "//": "The shop.",`, `{\n  "//": ["The shop.", ${said}],\n`],
    ["with several", `\n  "//": ["a", "b"],`, `{\n  "//": ["a", "b", ${said}],\n`],
    ["with an empty list of them", `\n  "//": [ ],`, `{\n  "//": [${said} ],\n`],
  ])("gives a file %s a comment", (_, top, expected) => {
    const after = disable(json(`{ "name": "d", "storageType": "|fibreChannel" }`, top), "file");
    expect(after).toContain(expected);
    expect(findingsOf(after, "a.dr.json").join()).not.toContain("fibre-channel");
  });
});

describe("silencing any finding of whole inventories", () => {
  const folders = [
    "examples/broken",
    "test/projects/json",
    "test/projects/mixed-hosts",
    "test/projects/anchors",
  ];

  it.each(folders)("leaves all others of %s", (folder) => {
    const texts = Object.fromEntries(
      readdirSync(folder)
        .filter(isInventoryFile)
        .map((name) => [name, readFileSync(join(folder, name), "utf8").replaceAll("|", "¦")]),
    );
    const { view } = viewOf(texts);
    const before = view.results.flatMap(({ filePath, messages }) =>
      messages.map((each) => keyOf(filePath, each)),
    );
    let silenced = 0;
    for (const { filePath, messages } of view.results) {
      const file = view.inventory.fileAt(filePath);
      // Each inventory is linted anew for each; a part of many is enough.
      for (const message of messages.length > 5 ? messages.filter((_, index) => index % 4 === 0) : messages) {
        const position = toPosition(file.document, file.document.lines.offset(message));
        const range = { start: position, end: position };
        const actions = codeActions(view, file, range, {
          diagnostics: [],
          only: undefined,
          root: FOLDER,
          createsFiles: true,
          snippetEdits: true,
          isUnsaved: false,
        });
        const silencing = actions.filter(({ title }) =>
          title.startsWith(`Disable ${message.ruleId} for this `),
        );
        expect(silencing.length).toBeGreaterThan(0);
        for (const action of silencing) {
          const name = basename(filePath);
          const changed = viewOf({ ...texts, [name]: textAfter(view, action, filePath) }).view;
          const after = changed.results.flatMap((each) =>
            each.messages.map((one) => keyOf(each.filePath, one)),
          );
          const alike = (keys: readonly string[]) =>
            keys.filter((key) => key === keyOf(filePath, message)).length;
          expect(alike(after)).toBeLessThan(alike(before));
          const others = before.filter((key) => !key.includes(` ${message.ruleId} `));
          expect(after.filter((key) => !key.includes(` ${message.ruleId} `)).sort()).toEqual(others.sort());
          silenced++;
        }
      }
    }
    expect(silenced).toBeGreaterThan(2);
  });

  function keyOf(path: string, { ruleId, message }: LintMessage): string {
    return `${basename(path)} ${ruleId} ${message}`;
  }
});
