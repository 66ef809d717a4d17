import { describe, expect, it } from "vitest";
import type { InlayHint, MarkupContent } from "vscode-languageserver";
import { inlayHints } from "../../../server/inlay-hints/inlay-hints.ts";
import { toOffset } from "../../../server/protocol/positions.ts";
import type { InlayHintSettings } from "../../../server/settings/settings.ts";
import { markdown, plainText } from "../../../server/words/prose.ts";
import { inSite, underVmm } from "../../rules/inventories.ts";
import { viewOf } from "../view.ts";

const ALL: InlayHintSettings = { network: true, subnet: true, address: true, scenario: true };
const NONE: InlayHintSettings = { network: false, subnet: false, address: false, scenario: false };
const WHOLE = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };

/** Between Azure regions: a network that is mapped, another subnet there, another range. */
const SHOP = `virtualNetworks:
  - { name: vnet-shop, region: northeurope, subnets: [{ name: admin, addressPrefix: 10.1.2.0/24 }] }
  - { name: vnet-asr, region: westeurope, subnets: [{ name: web, addressPrefix: 10.1.1.0/24, usedAddresses: [] }] }
networkMappings:
  - source: { region: northeurope, network: vnet-shop }
    target: { region: westeurope, network: vnet-asr }
azureVirtualMachines:
  - name: shop-1
    region: northeurope
    networkAdapters:
      - name: nic0
        network: vnet-shop
        subnet: admin
        ipConfigurations: [{ address: 10.1.2.10, assignment: static }]
    replication: { state: planned, to: { region: westeurope } }
`;

/** The text with its hints, the lines that have some. */
function shown(text: string, settings = ALL, range = WHOLE, name = "a.dr.yaml"): string[] {
  const { view, file } = viewOf({ [name]: text });
  const hints = inlayHints(view, file, range, { shown: settings, prose: plainText });
  const lines = new Map<number, string>();
  for (const hint of hints.toReversed()) {
    const { line, character } = hint.position;
    const before = lines.get(line) ?? file.document.text.split("\n")[line]!;
    lines.set(line, `${before.slice(0, character)}⟦${labelOf(hint)}⟧${before.slice(character)}`);
  }
  return [...lines.values()].reverse().map((line) => line.trim());
}

function labelOf({ label }: InlayHint): string {
  return typeof label === "string" ? label : label.map(({ value }) => value).join("");
}

describe("inlay hints", () => {
  it("say where an adapter comes up, where the text does not", () => {
    expect(shown(SHOP)).toEqual([
      "network: vnet-shop⟦→ vnet-asr⟧",
      "subnet: admin⟦→ web⟧",
      "ipConfigurations: [{ address: 10.1.2.10⟦≈ 10.1.1.4⟧, assignment: static }]",
    ]);
  });

  it("say nothing of what is kept, or set beside it", () => {
    const kept = SHOP.replaceAll("name: admin", "name: web")
      .replace("subnet: admin", "subnet: web")
      .replace("10.1.2.0/24", "10.1.1.0/24")
      .replace("10.1.2.10", "10.1.1.10");
    expect(shown(kept)).toEqual(["network: vnet-shop⟦→ vnet-asr⟧"]);
    expect(shown(kept.replace("state: planned", "state: planned, network: vnet-asr"))).toEqual([]);
    const set = SHOP.replace(
      "subnet: admin\n",
      "subnet: admin\n        target: { subnet: web, address: 10.1.1.77 }\n",
    );
    expect(shown(set)).toEqual(["network: vnet-shop⟦→ vnet-asr⟧"]);
  });

  it("stand together where there is nothing in their place", () => {
    const bare = SHOP.replace(
      "        subnet: admin\n        ipConfigurations: [{ address: 10.1.2.10, assignment: static }]\n",
      "",
    );
    expect(shown(bare.replace("vnet-asr, region", "vnet-asr, resourceGroup: rg, region"))).toEqual([
      "network: vnet-shop⟦→ vnet-asr / web⟧",
    ]);
  });

  it("say that a network leads to nothing, and that a subnet is full", () => {
    expect(
      shown(
        underVmm("networkAdapters:\n  - { name: nic0, network: VMNetwork1 }")
          .replace("to: azure", "state: planned, to: azure")
          .replace("hostGroups: [hg-01]\n", "hostGroups: [hg-01]\n    vmNetworks: [{ name: VMNetwork1 }]\n")
          .concat("networkMappings: []\n"),
      ),
    ).toContain("- { name: nic0, network: VMNetwork1⟦→ nothing⟧ }");
    const full = SHOP.replace(
      "10.1.1.0/24, usedAddresses: []",
      "10.1.1.0/29, usedAddresses: [10.1.1.4, 10.1.1.5, 10.1.1.6]",
    );
    expect(shown(full).at(-1)).toContain("10.1.2.10⟦→ none left⟧");
  });

  it("say the scenario of machines whose hosts decide it", () => {
    expect(shown(underVmm(""))).toEqual(["- name: SQL01⟦VMM to Azure⟧"]);
    expect(shown(inSite(""))).toEqual(["- name: SQL01⟦site to Azure⟧"]);
    expect(shown(inSite("").replace("site: site-01 }", "}"))).toEqual([]);
    expect(shown(inSite("").replace(/ {4}replication.*\n/, ""))).toEqual([]);
  });

  it("can be turned off one by one", () => {
    expect(shown(SHOP, { ...ALL, network: false })).toHaveLength(2);
    expect(shown(SHOP, { ...NONE, subnet: true })).toEqual(["subnet: admin⟦→ web⟧"]);
    expect(shown(SHOP, { ...NONE, address: true })).toHaveLength(1);
    expect(shown(underVmm(""), { ...ALL, scenario: false })).toEqual([]);
    expect(shown(SHOP, NONE)).toEqual([]);
  });

  it("are those of the range", () => {
    const at = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 200 } });
    expect(shown(SHOP, ALL, at(12))).toEqual(["subnet: admin⟦→ web⟧"]);
    expect(shown(SHOP, ALL, at(1))).toEqual([]);
  });

  it("do without the forecast of machines elsewhere", () => {
    const many = SHOP + SHOP.slice(SHOP.indexOf("  - name: shop-1")).replace("shop-1", "shop-2");
    expect(shown(many)).toHaveLength(6);
    expect(
      shown(many, ALL, { start: { line: 15, character: 0 }, end: { line: 99, character: 0 } }),
    ).toHaveLength(3);
  });

  it("stand in JSON as well", () => {
    const json = `{
  "virtualMachines": [{ "name": "SQL01", "host": "h1", "replication": { "to": "azure" } }],
  "hyperVHosts": [{ "name": "h1", "site": "s1" }],
  "hyperVSites": [{ "name": "s1" }]
}`;
    expect(shown(json, ALL, WHOLE, "a.dr.json")[0]).toContain(`"SQL01"⟦site to Azure⟧`);
  });

  it("work beside a part that is broken", () => {
    expect(shown(`${SHOP}  - name: shop-2\n    region: "north\n`)).toHaveLength(3);
  });

  it("lead to the network, and say why and by which row", () => {
    const { view, file } = viewOf({ "a.dr.yaml": SHOP });
    const [network, , address] = inlayHints(view, file, WHOLE, { shown: ALL, prose: markdown });
    const [{ location }] = network!.label as unknown as [{ location: { range: typeof WHOLE } }];
    expect(file.document.text.slice(toOffset(file.document, location.range.start))).toMatch(/^vnet-asr,/);
    const words = address!.tooltip as MarkupContent;
    expect(words.kind).toBe("markdown");
    expect(words.value).toContain(
      "**Address after a failover:** `10.1.1.4`, next available, in another range, an estimate",
    );
    expect(words.value).toMatch(/\[.*\]\(https:\/\/learn\.microsoft\.com\/.*\), 20\d\d-\d\d-\d\d/);
  });
});
