import { describe, expect, it } from "vitest";
import { inSite, underVmm } from "../../rules/inventories.ts";
import { viewOf } from "../view.ts";
import { actionsAt } from "./actions.ts";

/** What is recorded beside: that there are no others, so that a name that is not found is missing. */
const ELSEWHERE = { "z.dr.yaml": "hyperVHosts: []\nvirtualNetworks: []\n" };
const TITLE = "Add the Hyper-V host 'host-02' to this file";

/** The text after the object was added, which must then be found under its name. */
function added(text: string, title = TITLE, name = "a.dr.yaml"): string {
  const after = actionsAt({ [name]: text, ...ELSEWHERE }).after(title);
  const { view } = viewOf({ [name]: after, ...ELSEWHERE });
  expect(view.inventory.names.named("HyperVHost", "host-02")).toHaveLength(1);
  expect(view.inventory.files[0]!.document.problems()).toEqual([]);
  return after;
}

describe("adding an object that is named and missing, in YAML", () => {
  const text = inSite("").replace("host: host-01", "host: host|-02");

  it("goes behind the others of its section, in their layout", () => {
    expect(added(text)).toBe(`${text.replace("|", "")}  - { name: host-02 }\n`);
  });

  it("goes into a section of a file with nothing in it", () => {
    const empty = text.replace("  - { name: host-01, site: site-01 }\n", "");
    expect(added(empty)).toBe(`${empty.replace("|", "")}  - name: host-02\n`);
  });

  it.each([
    ["an empty list", "hyperVHosts: [] # none yet", "hyperVHosts: # none yet\n  - name: host-02"],
    ["no value", "hyperVHosts: # none yet", "hyperVHosts: # none yet\n  - name: host-02"],
    ["null", "hyperVHosts: null", "hyperVHosts:\n  - name: host-02"],
  ])("goes into a section with %s", (_, section, expected) => {
    const start = text.slice(0, text.indexOf("hyperVHosts"));
    expect(added(`${start}${section}\n`)).toBe(`${start.replace("|", "")}${expected}\n`);
  });

  it("gets a section where there is none, spaced as the others are", () => {
    const machines = "virtualMachines:\n- name: SQL01\n  host: host-|02\n";
    expect(added(machines)).toBe(`${machines.replace("|", "")}hyperVHosts:\n- name: host-02\n`);
    const spaced = `schemaVersion: 1\n\n${machines}# The end.`;
    expect(added(spaced)).toBe(`${spaced.replace("|", "")}\n\nhyperVHosts:\n- name: host-02\n`);
  });

  it("keeps the line breaks of the file", () => {
    const windows = "virtualMachines:\r\n  - name: SQL01\r\n    host: host-|02\r\n";
    expect(added(windows)).toBe(`${windows.replace("|", "")}hyperVHosts:\r\n  - name: host-02\r\n`);
  });

  it("stays within the first document of the file", () => {
    const two = "virtualMachines:\n  - name: SQL01\n    host: host-|02\n---\nvaults: []\n";
    const after = actionsAt({ "a.dr.yaml": two, ...ELSEWHERE }).after(TITLE);
    expect(after).toBe(
      "virtualMachines:\n  - name: SQL01\n    host: host-02\nhyperVHosts:\n  - name: host-02\n---\nvaults: []\n",
    );
  });

  it("is left to a person where the file stands in braces", () => {
    const flow = "{ virtualMachines: [{ name: SQL01, host: host-|02 }] }\n";
    expect(actionsAt({ "a.dr.yaml": flow, ...ELSEWHERE }).titles).not.toContain(TITLE);
  });

  it("names the resource group that is written in front", () => {
    const mapping = `networkMappings:
  - source: { region: northeurope, network: rg-dr/vnet-d|r }
    target: { region: westeurope, network: vnet }
`;
    expect(
      actionsAt({ "a.dr.yaml": mapping, ...ELSEWHERE }).after("Add the Azure network 'rg-dr/vnet-dr'"),
    ).toContain("virtualNetworks:\n  - name: vnet-dr\n    resourceGroup: rg-dr\n");
  });
});

describe("adding an object that is named and missing, in JSON", () => {
  const machine = `{ "name": "SQL01", "host": "host|-02" }`;

  it.each([
    [
      "in a new section",
      `{\n  "virtualMachines": [${machine}]\n}\n`,
      `],\n  "hyperVHosts": [\n    { "name": "host-02" }\n  ]\n}\n`,
    ],
    ["in one line", `{ "virtualMachines": [${machine}] }`, `], "hyperVHosts": [{ "name": "host-02" }] }`],
    ["minified", `{"virtualMachines":[${machine}]}`, `],"hyperVHosts":[{"name":"host-02"}]}`],
    [
      "in an empty section",
      `{\n  "hyperVHosts": [],\n  "virtualMachines": [${machine}]\n}\n`,
      `{\n  "hyperVHosts": [\n    { "name": "host-02" }\n  ],\n`,
    ],
    [
      "behind the others",
      `{\n  "hyperVHosts": [\n    { "name": "host-01" }\n  ],\n  "virtualMachines": [${machine}]\n}\n`,
      `    { "name": "host-01" },\n    { "name": "host-02" }\n  ],\n`,
    ],
  ])("stands %s", (_, text, expected) => {
    const after = added(text, TITLE, "a.dr.json");
    expect(after).toContain(expected);
    JSON.parse(after);
  });
});

describe("adding an object to the one that owns such objects", () => {
  const adapter = "networkAdapters:\n  - { name: nic0, network: VMNet|work2 }";

  it("goes into the file where that stands", () => {
    const machines = underVmm(adapter).replace("    clouds", "    vmNetworks: []\n    clouds");
    const at = machines.indexOf("vmmServers");
    const texts = { "a.dr.yaml": machines.slice(0, at), "b.dr.yaml": machines.slice(at) };
    const offered = actionsAt(texts);
    const title = "Add the VM network 'VMNetwork2' to VMM server 'vmm-01'";
    expect(offered.after(title, "b.dr.yaml")).toContain(
      "    vmNetworks: [{ name: VMNetwork2 }]\n    clouds: [{ name: gold, hostGroups: [hg-01] }]\nhyperVHosts",
    );
    expect(offered.after(title, "a.dr.yaml")).toBe(texts["a.dr.yaml"].replace("|", ""));
  });

  it.each([
    [
      "behind the others",
      "vmNetworks: [{ name: VMNetwork1 }]",
      "vmNetworks: [{ name: VMNetwork1 }, { name: VMNetwork2 }]",
    ],
    ["in an empty list", "vmNetworks: []", "vmNetworks: [{ name: VMNetwork2 }]"],
  ])("stands %s", (_, before, expected) => {
    const text = underVmm(adapter).replace("hostGroups: [hg-01]\n", `hostGroups: [hg-01]\n    ${before}\n`);
    expect(actionsAt({ "a.dr.yaml": text }).after("Add the VM network")).toContain(`    ${expected}\n`);
  });
});
