import type { CompletionItem, TextEdit } from "vscode-languageserver";
import { completion } from "../../../server/completion/completion.ts";
import { toOffset } from "../../../server/protocol/positions.ts";
import { viewOf } from "../view.ts";

/** Hosts, networks and the like, for what is completed in another file. */
const SITE = `
vaults:
  - { name: contoso-recovery, region: westeurope, resourceGroup: rg-dr }
virtualNetworks:
  - name: vnet-dr
    region: westeurope
    resourceGroup: rg-dr
    subnets: [{ name: app, addressPrefix: 10.1.1.0/24 }, { name: db, addressPrefix: 10.1.2.0/24 }]
  - { name: vnet-test, region: westeurope, resourceGroup: rg-dr, subnets: [{ name: test }] }
replicationPolicies:
  - { name: gold }
storageAccounts:
  - { name: contosodr, sku: Standard_GRS }
vmmServers:
  - name: vmm-ny
    hostGroups: [hg-1, hg-2]
    clouds: [{ name: gold-ny, hostGroups: [hg-1] }]
    vmNetworks:
      - { name: VMNet1, subnets: [{ name: front }, { name: back }] }
  - name: vmm-chi
    vmNetworks: [{ name: VMNet1 }, { name: VMNet9 }]
hyperVHosts:
  - { name: hv-ny-01, hostGroup: hg-1, recoveryServicesAgentVersion: 2.0.9263.0 }
  - { name: hv-ny-02, hostGroup: hg-2 }
networkMappings:
  - { source: { vmmServer: vmm-ny, network: VMNet1 }, target: { network: vnet-dr } }
`;

/** What is offered at the cursor of a text (`|`); the folder has {@link SITE} in another file. */
export function offered(text: string, name = "a.dr.yaml", snippets = true): CompletionItem[] {
  const { view, file, offset } = viewOf({ [name]: text, "site.dr.yaml": SITE });
  return completion(view, file, offset, { snippets });
}

/** The labels of what is offered. */
export function labels(text: string, name?: string): string[] {
  return offered(text, name).map(({ label }) => label);
}

/**
 * The text after an item was accepted, the cursor gone. Snippets as an editor fills them in: with what stands in their
 * places at first, and the indentation of the line repeated.
 */
export function accepted(text: string, label: string, name = "a.dr.yaml", snippets = true): string {
  const { view, file, offset } = viewOf({ [name]: text, "site.dr.yaml": SITE });
  const item = completion(view, file, offset, { snippets }).find((each) => each.label === label);
  if (!item) throw new Error(`'${label}' is not offered.`);
  const { range, newText } = item.textEdit as TextEdit;
  const { document } = file;
  const start = toOffset(document, range.start);
  const end = toOffset(document, range.end);
  const before = document.text.slice(0, start);
  const indent = /[ \t]*(?=\S*$)/.exec(before.slice(before.lastIndexOf("\n") + 1).match(/^[ \t]*/)![0])![0];
  const inserted = item.insertTextFormat === 2 ? filledIn(newText) : newText;
  return before + inserted.replaceAll("\n", `\n${indent}`) + document.text.slice(end);
}

/** A snippet with what stands in its places at first. */
function filledIn(snippet: string): string {
  return snippet
    .replace(/\$\{\d+\|((?:\\.|[^\\|])*)\|\}/g, (_all, choices: string) => choices.split(/(?<!\\),/)[0]!)
    .replace(/\$\{\d+:((?:\\.|[^\\}])*)\}/g, "$1")
    .replace(/\$\d+/g, "")
    .replace(/\\(.)/g, "$1");
}
