import { describe, expect, it } from "vitest";
import { changesBetween } from "../law/change-answers.ts";

// Changes that public reports and documents tell of. Each has two states of a small inventory of its own.

/** The changes of a text in which something is replaced: verdict, what, and the facts that are missing. */
function verdicts(text: string, written: string, instead: string): string[] {
  expect(text).toContain(written);
  const { changes } = changesBetween({ "a.dr.yaml": text }, { "a.dr.yaml": text.replace(written, instead) });
  return changes.map(({ verdict, what, missing }) => [verdict, what, ...missing].join(" ").trim());
}

const ON_PREMISES = `vaults: [{ name: rsv, region: westeurope, resourceGroup: rg-dr, subscription: s-1 }]
replicationPolicies: [{ name: gold, replicationInterval: 300, recoveryPointRetention: 24 }]
hyperVSites: [{ name: branch }]
hyperVHosts: [{ name: hv01, site: branch, cluster: none }]
virtualMachines:
  - name: SQL01
    host: hv01
    disks:
      - { name: os, role: os, size: 127GB }
      - { name: d, role: data, size: 500GB }
    replication: { to: azure, vault: rsv, policy: gold }
`;

const IN_AZURE = `vaults: [{ name: rsv, region: northeurope, resourceGroup: rg-vault, subscription: s-1, privateEndpoint: false }]
virtualNetworks:
  - { name: src, region: westeurope, resourceGroup: rg-net, subnets: [{ name: app, addressPrefix: 10.0.0.0/24 }] }
  - { name: dr, region: northeurope, resourceGroup: rg-net, subnets: [{ name: app, addressPrefix: 10.0.0.0/24 }] }
azureVirtualMachines:
  - name: vm1
    region: westeurope
    resourceGroup: rg-vm
    networkAdapters:
      - { name: nic0, network: src, subnet: app }
    replication: { state: protected, enabledAt: 2026-01-01T00:00:00Z, to: { region: northeurope }, vault: rsv, network: dr }
`;

describe("a disk that was resized", () => {
  // MicrosoftDocs/azure-docs issue 10419: a resize under protection is fatal.
  it("is undecided where it is not recorded whether the machine is protected", () => {
    expect(verdicts(ON_PREMISES, "500GB", "800GB")).toEqual(["undecided size of disk 'd' Replication.state"]);
  });

  it.each(["planned", "considered"])("is harmless where replication is only %s", (state) => {
    const text = ON_PREMISES.replace("to: azure", `to: azure, state: ${state}`);
    expect(verdicts(text, "500GB", "800GB")).toEqual(["harmless size of disk 'd'"]);
  });

  it("is harmless where the machine was protected, and is only considered since", () => {
    const text = (state: string, size: string) =>
      ON_PREMISES.replace("to: azure", `to: azure, state: ${state}`).replace("500GB", size);
    const { changes } = changesBetween(
      { "a.dr.yaml": text("protected", "500GB") },
      { "a.dr.yaml": text("considered", "800GB") },
    );
    expect(changes.map(({ verdict, what }) => [verdict, what])).toEqual([
      ["harmless", "size of disk 'd'"],
      ["at-stake", "replication.state"],
    ]);
  });

  it("is an error where the machine stayed protected", () => {
    const text = ON_PREMISES.replace("to: azure", "to: azure, state: protected");
    expect(verdicts(text, "500GB", "800GB")).toEqual(["error size of disk 'd'"]);
  });
});

// Support matrix for Azure to Azure, 2026-02-27: adapters that come later are not protected, and a vault with protected
// items, a protected machine and what it is made of do not move.
describe("an Azure machine that stayed protected", () => {
  it.each([
    [
      "gets an adapter",
      "subnet: app }\n    replication",
      "subnet: app }\n      - { name: nic1, network: src }\n    replication",
    ],
    ["moves to another resource group", "rg-vm\n", "rg-other\n"],
    ["moves with its vault", "rg-vault", "rg-vault2"],
    ["moves with its network", "westeurope, resourceGroup: rg-net", "westeurope, resourceGroup: rg-other"],
    ["gets a vault with a private endpoint", "privateEndpoint: false", "privateEndpoint: true"],
  ])("%s: never harmless", (_, written, instead) => {
    const found = verdicts(IN_AZURE, written, instead);
    expect(found).toHaveLength(1);
    expect(found[0]).not.toMatch(/^harmless/);
  });
});
