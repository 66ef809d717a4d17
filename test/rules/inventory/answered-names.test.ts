import { describe, expect, it } from "vitest";
import type { InventoryRule } from "../../../rules/define/rule-types.ts";
import unresolvedName from "../../../rules/inventory/unresolved-name.ts";
import mappingEndpoints from "../../../rules/network-mapping/mapping-endpoints.ts";
import networksExist from "../../../rules/network-mapping/networks-exist.ts";
import azureNetwork from "../../../rules/prerequisites/azure-network.ts";
import storageAccount from "../../../rules/prerequisites/storage-account.ts";
import { inSite, underVmm } from "../inventories.ts";
import { run } from "../rule-tester.ts";

/** Where `inventory/unresolved-name` reports a name after another rule has run, or without it. */
function reported(inventory: string, ...before: InventoryRule[]): string[] {
  return run(unresolvedName, { name: "", inventory }, before).findings.map(({ at }) => at);
}

const UNKNOWN_ACCOUNT = "{ to: azure, storageAccount: gone }";
const UNKNOWN_NETWORK = "{ to: azure, network: gone }";
const NO_ACCOUNTS = "storageAccounts: []\n";
const MAPPED_NOWHERE = `virtualMachines:
  - { name: A, host: h, networkAdapters: [{ name: n, network: red }], replication: { to: azure, state: planned } }
virtualNetworks: []
hyperVHosts: [{ name: h, hostGroup: g }]
vmmServers: [{ name: vmm, hostGroups: [g], vmNetworks: [{ name: red }] }]
networkMappings:
  - { source: { vmmServer: vmm, network: red }, target: { region: westeurope, network: gone } }
`;

describe("a name that leads nowhere", () => {
  it.each([
    ["of a storage account", underVmm("", UNKNOWN_ACCOUNT, NO_ACCOUNTS), storageAccount],
    ["of an Azure network", underVmm("", UNKNOWN_NETWORK, "virtualNetworks: []\n"), azureNetwork],
    ["of an Azure network, in a mapping", MAPPED_NOWHERE, azureNetwork],
    [
      "of a VMM server, in a mapping",
      "networkMappings: [{ source: { vmmServer: gone, network: a }, target: { vmmServer: vmm, network: red } }]\nvmmServers: [{ name: vmm, vmNetworks: [{ name: red }] }]\n",
      mappingEndpoints,
    ],
    [
      "of a network in a mapping between regions",
      "networkMappings: [{ source: { region: uksouth, network: gone }, target: { region: ukwest, network: web } }]\nvirtualNetworks: [{ name: web, region: ukwest }]\n",
      networksExist,
    ],
  ])("%s is reported once: by the rule of its row, else as a name", (_, inventory, rule) => {
    expect(reported(inventory)).toHaveLength(1);
    expect(reported(inventory, rule)).toEqual([]);
    expect(run(rule, { name: "", inventory }).findings).toHaveLength(1);
  });

  it("is a name that leads nowhere where the row does not hold", () => {
    expect(reported(inSite("", UNKNOWN_ACCOUNT, NO_ACCOUNTS), storageAccount)).toHaveLength(1);
    expect(
      reported(
        MAPPED_NOWHERE.replace("network: red }], replication", "network: none }], replication"),
        azureNetwork,
      ),
    ).toHaveLength(1);
  });

  it("is not hidden by a name beside it that is reported by its row", () => {
    const inventory = underVmm(
      "",
      "{ to: azure, vault: lost, storageAccount: gone }",
      `vaults: []\n${NO_ACCOUNTS}`,
    );
    expect(reported(inventory, storageAccount)).toEqual(["4:38-4:42"]);
  });
});
