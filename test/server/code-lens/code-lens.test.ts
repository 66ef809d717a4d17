import { describe, expect, it } from "vitest";
import { codeLenses } from "../../../server/code-lens/code-lens.ts";
import { inSite, underVmm } from "../../rules/inventories.ts";
import { viewOf } from "../view.ts";

const URI = "file:///inventory/a.dr.yaml";

/** The lenses of a file, each behind the line that it stands above. */
function lensesOf(texts: Readonly<Record<string, string>>): string[] {
  const { view, file } = viewOf(texts);
  const lines = file.document.text.split("\n");
  return codeLenses(view, file, URI).map(
    ({ range, command }) => `${lines[range.start.line]!.trim()} ⟦${command!.title}⟧`,
  );
}

const AZURE = (mapping: string) => `virtualNetworks:
  - { name: vnet-shop, region: northeurope }
  - { name: vnet-asr, region: westeurope }
networkMappings:
  - source: { region: northeurope, network: vnet-shop }
    target: { region: westeurope, network: vnet-asr }
${mapping}`;

const MACHINE = (name: string) => `  - name: ${name}
    region: northeurope
    networkAdapters: [{ name: nic0, network: vnet-shop }, { name: nic1, network: vnet-shop }]
    replication: { state: planned, to: { region: westeurope } }
`;

describe("code lenses", () => {
  it("say of a machine what holds it back", () => {
    const bad = inSite("disks:\n  - { name: d, storageType: fibreChannel }");
    expect(lensesOf({ "a.dr.yaml": bad })).toEqual([
      expect.stringMatching(/^- name: SQL01 ⟦✗ not ready: \d rows?⟧$/),
    ]);
    expect(lensesOf({ "a.dr.yaml": inSite("") })).toEqual([
      expect.stringMatching(/^- name: SQL01 ⟦(✗ not ready: \d rows?|\? undecided: \d+ facts missing)⟧$/),
    ]);
  });

  it("say what is still to be chosen, what cannot be read, and what is more than ready or not", () => {
    const azure = (state: string, more = "") => `vaults: [{ name: v, region: ukwest }]
replicationPolicies: [{ name: p, recoveryPointRetention: 24, appConsistentSnapshotFrequency: 4 }]
storageAccounts: [{ name: cache, region: uksouth, subscription: s, kind: StorageV2, softDelete: false }]
azureVirtualMachines:
  - name: web
    region: uksouth
    subscription: s${more}
    networkAdapters: [{ name: nic0 }]
    replication: { ${state} }
`;
    const all = "to: { region: ukwest }, vault: v, policy: p, cacheStorageAccount: cache";
    const lens = (text: string) => lensesOf({ "a.dr.yaml": text });
    expect(lens(azure(`state: planned, ${all}`))).toEqual([
      expect.stringMatching(/^- name: web ⟦\? undecided: \d+ facts missing⟧$/),
    ]);
    expect(lens(azure("state: considered"))).toEqual([
      expect.stringMatching(/undecided: \d+ facts missing⟧$/),
    ]);
    expect(lens(azure(`state: planned, ${all}`, "\n    colour: red"))).toEqual([
      "- name: web ⟦? undecided: 1 mistake⟧",
    ]);
    expect(lens(underVmm("").replace("to: azure", "to: { cloud: elsewhere/gold }"))).toEqual([
      "- name: SQL01 ⟦✗ retired⟧",
    ]);
  });

  it("say once of how many machines of the file the same is true, and only where it is the same", () => {
    const machine = (name: string, more = "") =>
      `  - { name: ${name}, host: h${more}, replication: { to: azure, state: planned } }\n`;
    const text = (...machines: readonly string[]) => `hyperVSites: [{ name: oslo }]
hyperVHosts: [{ name: h, site: oslo }]
virtualMachines:
${machines.join("")}`;
    const titles = (given: string) =>
      lensesOf({ "a.dr.yaml": given }).map((lens) => /⟦(.*)⟧/.exec(lens)![1]!);
    const alike = titles(text(machine("a"), machine("b", ", bitLocker: true"), machine("c"), machine("d")));
    expect(alike[0]).toBe(`3 machines: ${alike[2]}`);
    expect(alike[2]).toMatch(/^✗ not ready: /);
    expect(alike[3]).toBe(alike[2]);
    expect(alike[1]).toMatch(/^✗ not ready: \d+ rows, \d to choose$/);
    expect(titles(text(machine("a"), machine("b"))).join()).not.toContain("machines");
    // As many facts, but not the same ones.
    const considered = (name: string, more: string) => machine(name, more).replace("planned", "considered");
    const [first, second, third] = titles(
      text(
        considered("a", ", bitLocker: false"),
        considered("b", ", bitLocker: false"),
        considered("c", ", secureBoot: false"),
      ),
    );
    expect(first).toMatch(/^\? undecided: \d+ facts missing$/);
    expect(second).toBe(first);
    expect(third).toMatch(/^\? undecided: /);
  });

  it("say nothing of a machine that is not protected", () => {
    expect(lensesOf({ "a.dr.yaml": inSite("").replace(/ {4}replication.*\n/, "") })).toEqual([]);
  });

  it("count the machines of a mapping, each once, from all files", () => {
    const texts = {
      "a.dr.yaml": AZURE(`azureVirtualMachines:\n${MACHINE("shop-1")}${MACHINE("shop-2")}`),
      "b.dr.yaml": `azureVirtualMachines:\n${MACHINE("shop-3")}`,
    };
    expect(lensesOf(texts).at(-1)).toBe("- source: { region: northeurope, network: vnet-shop } ⟦3 machines⟧");
    expect(lensesOf({ "a.dr.yaml": AZURE("") })).toEqual([
      "- source: { region: northeurope, network: vnet-shop } ⟦no machines⟧",
    ]);
  });

  it("hand their commands what they need to find the object again", () => {
    const { view, file } = viewOf({ "a.dr.yaml": AZURE(`azureVirtualMachines:\n${MACHINE("shop-1")}`) });
    const [machine, mapping] = codeLenses(view, file, URI);
    expect(machine!.command).toMatchObject({ command: "drlint.showReadiness", arguments: [URI, "shop-1"] });
    expect(mapping!.command).toMatchObject({
      command: "drlint.showMachines",
      arguments: [URI, { line: 4, character: 4 }],
    });
  });
});
