import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { forecastInventories } from "../../answers/forecast/report.ts";
import { readiness } from "../../answers/readiness/project-readiness.ts";
import { lint } from "../../lint/lint.ts";
import { changesBetween } from "../law/change-answers.ts";

// Machines between Azure regions, as people had them who wrote about it. Each case changes one thing of an inventory of
// which all is recorded.

const NETWORK = `    replication: { state: planned, to: { region: northeurope }, vault: rsv, policy: day, cacheStorageAccount: stcache, network: dr, testFailoverNetwork: drill, resourceGroup: rg-vm-dr }
`;
const WHOLE = `schemaVersion: 1
vaults: [{ name: rsv, region: northeurope, resourceGroup: rg-vault, subscription: s-1, tenant: contoso.onmicrosoft.com, privateEndpoint: false }]
storageAccounts: [{ name: stcache, region: westeurope, resourceGroup: rg-cache, subscription: s-1, sku: Standard_LRS, kind: StorageV2, accessTier: Hot, firewall: false, sharedKeyAccess: true, softDelete: false }]
resourceGroups: [{ name: rg-vault, region: northeurope }, { name: rg-vm-dr, region: northeurope }, { name: rg-vm, region: westeurope }]
replicationPolicies: [{ name: day, recoveryPointRetention: 24, appConsistentSnapshotFrequency: 4 }]
virtualNetworks:
  - { name: src, region: westeurope, production: true, addressSpace: [10.0.0.0/16], subnets: [{ name: app, addressPrefix: 10.0.0.0/24, usedAddresses: [], networkSecurityGroup: none, routeTable: none, natGateway: false }], dnsServers: [], connectedTo: [] }
  - { name: dr, region: northeurope, production: true, addressSpace: [10.0.0.0/16], subnets: [{ name: app, addressPrefix: 10.0.0.0/24, usedAddresses: [], networkSecurityGroup: none, routeTable: none, natGateway: false }], dnsServers: [], connectedTo: [] }
  - { name: drill, region: northeurope, production: false, addressSpace: [10.0.0.0/16], subnets: [{ name: app, addressPrefix: 10.0.0.0/24, usedAddresses: [], networkSecurityGroup: none, routeTable: none, natGateway: false }], dnsServers: [], connectedTo: [] }
networkMappings:
  - { source: { region: westeurope, network: src }, target: { region: northeurope, network: dr } }
  - { source: { region: northeurope, network: dr }, target: { region: westeurope, network: src } }
azureVirtualMachines:
  - name: vm1
    region: westeurope
    resourceGroup: rg-vm
    subscription: s-1
    vmSize: Standard_D2s_v5
    operatingSystem: { name: Windows Server 2022 Datacenter, architecture: x64, installation: desktop }
    securityType: Standard
    averageChurn: 1 MB
    disks: [{ name: os, role: os, size: 128 GB, sku: Premium_LRS, ephemeral: false, shared: false, encryption: platform, caching: ReadWrite, writeAccelerator: false, networkAccess: AllowAll }]
    availabilityZone: none
    dedicatedHost: none
    diskControllerType: SCSI
    encryptionAtHost: false
    provisioningState: Succeeded
    timeCreated: 2025-06-03T08:00:00Z
    extensions: []
    fips: false
    iscsiDisks: false
    storageReplica: false
    azureDiskEncryption: none
    scaleSet: none
    proxy: none
    imagePublisher: MicrosoftWindowsServer
    cluster: none
    locks: []
    roleAssignments: []
    networkAdapters:
      - { name: nic0, networkSecurityGroup: none, network: src, subnet: app, ipConfigurations: [{ name: ipconfig1, address: 10.0.0.10, assignment: static, publicIpAddress: none, applicationSecurityGroups: [], loadBalancers: [], primary: true }] }
${NETWORK}`;

let cwd: string;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "drlint-azure-"));
});
afterEach(() => rm(cwd, { recursive: true }));

type Edit = readonly [written: string, instead: string];

function edited(text: string, edits: readonly Edit[]): string {
  return edits.reduce((before, [written, instead]) => {
    expect(before).toContain(written);
    return before.replace(written, instead);
  }, text);
}

/** What drlint says of the inventory with some of its text replaced. */
async function answers(...edits: readonly Edit[]) {
  await writeFile(join(cwd, "a.dr.yaml"), edited(WHOLE, edits));
  const { results } = await lint({ cwd });
  const { inventories } = await readiness({ cwd });
  const forecast = await forecastInventories({ cwd, kinds: ["failover"] });
  const machines = inventories.flatMap((each) => each.machines);
  return {
    findings: results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)),
    messages: results.flatMap(({ messages }) => messages.map(({ message }) => message)),
    states: machines.map(({ state }) => state),
    mistakes: machines.map(({ mistakes }) => mistakes.length),
    adapter: forecast.forecasts[0]!.machines[0]!.adapters[0]!,
  };
}

it("says nothing of the inventory as it stands", async () => {
  const { findings, states, adapter } = await answers();
  expect(findings).toEqual([]);
  expect(states).toEqual(["ready"]);
  expect(adapter.state).toBe("keeps");
});

describe("what is written down wrongly holds a machine back", () => {
  it("an adapter on a network of another region, which Azure does not have", async () => {
    const { findings, states, mistakes } = await answers([
      "network: src, subnet: app, ip",
      "network: dr, subnet: app, ip",
    ]);
    expect(findings).toEqual(["inventory/adapter-region"]);
    expect(states).toEqual(["undecided"]);
    expect(mistakes).toEqual([1]);
  });

  it("subnets of the target network that overlap: MicrosoftDocs/azure-docs issue 35089", async () => {
    const { findings, states } = await answers([
      "{ name: dr, region: northeurope, production: true, addressSpace: [10.0.0.0/16], subnets: [",
      "{ name: dr, region: northeurope, production: true, addressSpace: [10.0.0.0/16], subnets: [{ name: b, addressPrefix: 10.0.0.128/25, usedAddresses: [] }, ",
    ]);
    expect(findings).toEqual(["inventory/address-ranges"]);
    expect(states).toEqual(["undecided"]);
  });

  it("a machine that is recorded twice: one finding, and neither record is ready or blocks the other's address", async () => {
    const machine = WHOLE.slice(WHOLE.indexOf("  - name: vm1"));
    const { findings, states } = await answers([NETWORK, `${NETWORK}${machine}`]);
    expect(findings).toEqual(["inventory/duplicate-name"]);
    expect(states).toEqual(["undecided", "undecided"]);
  });

  it.each(["vault", "policy"])("`%s: none`, protected: one finding", async (property) => {
    const name = property === "vault" ? "rsv" : "day";
    const { findings, states } = await answers(
      ["state: planned", "state: protected"],
      [`${property}: ${name},`, `${property}: none,`],
    );
    expect(findings).toEqual(["replication/choices"]);
    expect(states).toEqual(["not-ready"]);
  });

  it("a mapping with a property that it has not: one finding, and what follows from it is none", async () => {
    const { findings } = await answers([
      "{ region: northeurope, network: dr }, target: { region: westeurope, network: src } }",
      "{ region: northeurope, network: dr, zone: 1 }, target: { region: westeurope, network: src } }",
    ]);
    expect(findings).toEqual(["inventory/schema"]);
  });
});

describe("where a machine comes up", () => {
  it("in no network, which is no choice: hashicorp/terraform-provider-azurerm pull request 15506, where one must be set", async () => {
    const { findings, states } = await answers(["network: dr, testF", "network: none, testF"]);
    expect(findings).toEqual(["replication/choices"]);
    expect(states).toEqual(["not-ready"]);
  });

  it.each([
    "AzureBastionSubnet",
    "GatewaySubnet",
    "azurefirewallsubnet",
    "RouteServerSubnet",
    "AzureFirewallManagementSubnet",
  ])(
    "in %s, set by hand: MicrosoftDocs/azure-docs issue 118965, whose author found that a subnet has to be set",
    async (subnet) => {
      const { findings, states, adapter } = await answers(
        [
          "{ name: dr, region: northeurope, production: true, addressSpace: [10.0.0.0/16], subnets: [",
          `{ name: dr, region: northeurope, production: true, addressSpace: [10.0.0.0/16], subnets: [{ name: ${subnet}, addressPrefix: 10.0.255.0/27, usedAddresses: [] }, `,
        ],
        ["primary: true }] }", `primary: true }], target: { subnet: ${subnet} } }`],
      );
      expect(findings).toEqual(["forecast/missing-subnet"]);
      expect(states).toEqual(["not-ready"]);
      expect(adapter).toMatchObject({ state: "fails", problems: ["no-subnet"] });
    },
  );

  it("nowhere, since only GatewaySubnet is there: one finding, and the failover fails", async () => {
    const { findings, adapter, states } = await answers([
      "dr, region: northeurope, production: true, addressSpace: [10.0.0.0/16], subnets: [{ name: app, addressPrefix: 10.0.0.0/24",
      "dr, region: northeurope, production: true, addressSpace: [10.0.0.0/16], subnets: [{ name: GatewaySubnet, addressPrefix: 10.0.255.0/27",
    ]);
    expect(findings).toEqual(["forecast/missing-subnet"]);
    expect(states).toEqual(["not-ready"]);
    expect(adapter).toMatchObject({
      state: "fails",
      problems: ["no-subnet"],
      subnet: { why: "all-kept-for-azure" },
    });
    expect(adapter.addresses[0]!.why).toBe("none");
  });

  it("in GatewaySubnet perhaps, since no document says that it is passed over: never ready", async () => {
    const { findings, states, adapter } = await answers([
      "dr, region: northeurope, production: true, addressSpace: [10.0.0.0/16], subnets: [{ name: app, addressPrefix: 10.0.0.0/24",
      "dr, region: northeurope, production: true, addressSpace: [10.0.0.0/16], subnets: [{ name: web, addressPrefix: 10.0.0.0/24, usedAddresses: [] }, { name: GatewaySubnet, addressPrefix: 10.0.255.0/27",
    ]);
    expect(findings).toEqual(["forecast/fallback-subnet"]);
    expect(states).toEqual(["undecided"]);
    expect(adapter).toMatchObject({
      state: "unknown",
      subnet: {
        why: "first-kept-for-azure",
        wanted: "GatewaySubnet",
        missing: [{ fact: "AzureNetworkAdapter.target" }],
      },
    });
  });

  it("tested in the source's network: one finding", async () => {
    const { findings } = await answers(["testFailoverNetwork: drill", "testFailoverNetwork: src"]);
    expect(findings).toEqual(["regions/test-network"]);
  });

  it("with an address outside of its own subnet: one finding, though its test fails by it too", async () => {
    const { findings } = await answers(["address: 10.0.0.10", "address: 10.0.9.10"]);
    expect(findings).toEqual(["inventory/address-ranges"]);
  });

  it("with an address that Azure keeps for itself in its own subnet: one finding, and it is not ready", async () => {
    const { findings, states } = await answers(["address: 10.0.0.10", "address: 10.0.0.1"]);
    expect(findings).toEqual(["inventory/address-ranges"]);
    expect(states).toEqual(["undecided"]);
  });

  it("in a subnet outside the address space of its network", async () => {
    const { findings, states } = await answers([
      "dr, region: northeurope, production: true, addressSpace: [10.0.0.0/16]",
      "dr, region: northeurope, production: true, addressSpace: [10.9.0.0/16]",
    ]);
    expect(findings).toEqual(["azure-network/subnet-range"]);
    expect(states).toEqual(["not-ready"]);
  });

  it("by a mapping, where the state is not recorded: an estimate, and what follows from it too", async () => {
    const { adapter } = await answers(["state: planned, ", ""], ["network: dr, testF", "testF"]);
    expect(adapter.network).toMatchObject({ why: "mapped", estimate: true });
    expect(adapter.addresses[0]).toMatchObject({ why: "kept", estimate: true });
    expect(adapter.state).toBe("unknown");
  });

  it("beside another one under the same name, in the same group", async () => {
    const other = WHOLE.slice(WHOLE.indexOf("  - name: vm1"))
      .replace("vm1", "vm2")
      .replace("10.0.0.10", "10.0.0.11");
    const named = (text: string) =>
      text.replace("resourceGroup: rg-vm-dr", "targetName: web, resourceGroup: rg-vm-dr");
    const { findings, states } = await answers([NETWORK, `${named(NETWORK)}${named(other)}`]);
    expect(findings).toEqual(["azure-vm-requirements/target-name-taken"]);
    expect(states).toEqual(["not-ready", "not-ready"]);
  });

  it("without its IPv6 address, which nothing sets up", async () => {
    const { messages } = await answers([
      "primary: true }] }",
      'primary: true }, { name: v6, address: "2001:db8::10", assignment: dhcp, primary: false }] }',
    ]);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain("does not support IPv6");
    expect(messages[0]).not.toContain("Set it up");
  });
});

it("changes: a fact that cannot be read any more is not one that is not recorded", () => {
  const before = WHOLE.replace("state: planned", "state: protected");
  const { changes } = changesBetween(
    { "a.dr.yaml": before },
    { "a.dr.yaml": before.replace("resourceGroup: rg-vm\n", "resourceGroup: [rg-vm]\n") },
  );
  expect(changes).toMatchObject([
    { kind: "unreadable", verdict: "unreadable", what: "resourceGroup", unread: "now" },
  ]);
});

describe("changes: another target network under protection", () => {
  const before = WHOLE.replace("state: planned", "state: protected");
  it.each([
    ["dr2", "harmless"],
    // The machine comes up with another address, with one that nobody knows, or connected to nothing.
    ["dr3", "at-stake"],
    ["bare", "at-stake"],
    ["src", "not-known"],
    ["none", "at-stake"],
    ["nowhere", "at-stake"],
  ])("%s: %s", (network, verdict) => {
    const subnets = (range: string) => `subnets: [{ name: app, addressPrefix: ${range}, usedAddresses: [] }]`;
    const second = `  - { name: dr2, region: northeurope, ${subnets("10.0.0.0/24")} }
  - { name: dr3, region: northeurope, ${subnets("10.9.0.0/24")} }
  - { name: bare, region: northeurope }
networkMappings:`;
    const text = before.replace("networkMappings:", second);
    const now = text.replace("network: dr, testF", `network: ${network}, testF`);
    const { changes } = changesBetween({ "a.dr.yaml": text }, { "a.dr.yaml": now });
    expect(changes.map((change) => [change.what, change.verdict])).toEqual([
      ["replication.network", verdict],
    ]);
  });
});
