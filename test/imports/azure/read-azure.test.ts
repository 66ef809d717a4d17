import { describe, expect, it } from "vitest";
import type { Estate } from "../../../imports/estate.ts";
import { estateOf, objectsOf } from "../estate-of.ts";
import {
  ADAPTER,
  account,
  around,
  azureItem,
  azureMachine,
  azurePolicy,
  blobService,
  everything,
  idOf,
  item,
  job,
  jobs,
  network,
  policy,
  protectable,
  securityRule,
  site,
  toVmm,
  vault,
  vmm,
  vmmItem,
} from "../exports.ts";

/** The objects of an entity as they are written, without the ids and groups that resource ids tell. */
const SUBSCRIPTION = "5d3c1f77-0000-4000-8000-00000000c0de";

describe("a resource becomes", () => {
  it("a vault", () => {
    expect(objectsOf(estateOf(vault), "Vault")).toEqual([
      {
        name: "rsv-harbour",
        region: "westeurope",
        resourceGroup: "rg-vault",
        subscription: SUBSCRIPTION,
        privateEndpoint: false,
        identity: "SystemAssigned",
      },
    ]);
  });

  it.each([
    ["SystemAssigned,UserAssigned", "SystemAssigned, UserAssigned"],
    ["None", "none"],
    ["Something", undefined],
  ])("a vault with the identity '%s'", (type, identity) => {
    expect(objectsOf(estateOf({ ...vault, identity: { type } }), "Vault")[0]!.identity).toBe(identity);
  });

  it("a vault without an identity, where the REST API or the CLI says none", () => {
    const { identity: _, ...without } = vault;
    const identities = [{ value: [without] }, { ...without, identity: null }, without].map(
      (json) => objectsOf(estateOf(json), "Vault")[0]!.identity,
    );
    expect(identities).toEqual(["none", "none", undefined]);
  });

  it("a storage account, from the REST API as from the CLI", () => {
    const { sku, kind, id, location, enableHttpsTrafficOnly, networkRuleSet, ...properties } = account;
    const [{ state, virtualNetworkResourceId }] = networkRuleSet.virtualNetworkRules as [
      (typeof networkRuleSet.virtualNetworkRules)[0],
    ];
    const rest = {
      id,
      sku,
      kind,
      location,
      properties: {
        ...properties,
        supportsHttpsTrafficOnly: enableHttpsTrafficOnly,
        networkAcls: { ...networkRuleSet, virtualNetworkRules: [{ state, id: virtualNetworkResourceId }] },
      },
    };
    const [own] = objectsOf(estateOf(account), "StorageAccount");
    expect(own).toEqual({
      name: "stharbour",
      id: account.id,
      region: "westeurope",
      resourceGroup: "rg-dr",
      subscription: SUBSCRIPTION,
      sku: "Standard_LRS",
      kind: "StorageV2",
      accessTier: "Hot",
      firewall: true,
      secureTransfer: true,
      encryption: { keySource: "customerManaged" },
      trustedServices: true,
      allowedSubnets: ["rg-shop/vnet-shop/front"],
      privateEndpoint: false,
      sharedKeyAccess: true,
    });
    expect(objectsOf(estateOf(rest), "StorageAccount")).toEqual([own]);
  });

  it("a storage account with what is set on it, and none of a subnet that is gone", () => {
    const set = {
      ...account,
      allowSharedKeyAccess: false,
      privateEndpointConnections: [
        { properties: { privateLinkServiceConnectionState: { status: "Rejected" } } },
        { privateLinkServiceConnectionState: { status: "Approved" } },
      ],
      networkRuleSet: {
        ...account.networkRuleSet,
        bypass: "Logging, Metrics",
        virtualNetworkRules: [
          { ...account.networkRuleSet.virtualNetworkRules[0], state: "networkSourceDeleted" },
        ],
      },
    };
    expect(objectsOf(estateOf(set), "StorageAccount")).toMatchObject([
      { trustedServices: false, allowedSubnets: [], privateEndpoint: true, sharedKeyAccess: false },
    ]);
  });

  it("the soft delete of a storage account, from its service for blobs, by the REST API as by the CLI", () => {
    const { properties, ...rest } = blobService;
    for (const each of [blobService, { ...rest, ...properties }, { value: [blobService] }]) {
      const [own, ...others] = objectsOf(estateOf(account, each), "StorageAccount");
      expect(own).toMatchObject({ name: "stharbour", softDelete: true });
      expect(others).toEqual([]);
    }
    const off = { ...rest, properties: { deleteRetentionPolicy: { enabled: false } } };
    expect(objectsOf(estateOf(off), "StorageAccount")).toMatchObject([{ softDelete: false }]);
    const unsaid = { ...rest, properties: { cors: {} } };
    expect(objectsOf(estateOf(unsaid), "StorageAccount")[0]).not.toHaveProperty("softDelete");
  });

  it("a network with its subnets; of a subnet with two prefixes none is recorded", () => {
    expect(objectsOf(estateOf(network), "VirtualNetwork")).toMatchObject([
      {
        name: "vnet-dr",
        region: "westeurope",
        addressSpace: ["10.40.0.0/16"],
        subnets: [
          { name: "app", addressPrefix: "10.40.1.0/24", serviceEndpoints: ["Microsoft.Storage"] },
          { name: "web", addressPrefix: "10.40.2.0/24" },
          { name: "two" },
        ],
      },
    ]);
  });

  it("what stands around a machine", () => {
    const estate = estateOf([...azureMachine, ...around]);
    const place = { resourceGroup: "rg-shop", subscription: SUBSCRIPTION };
    const without = (entity: string) => objectsOf(estate, entity).map(({ id: _, ...rest }) => rest);
    expect(without("ResourceGroup")).toEqual([
      { name: "rg-shop", subscription: SUBSCRIPTION, region: "northeurope" },
    ]);
    expect(without("PublicIpAddress")).toEqual([
      { name: "pip-shop", region: "northeurope", ...place, sku: "Standard" },
    ]);
    expect(without("LoadBalancer")).toEqual([
      {
        name: "lb-shop",
        region: "northeurope",
        ...place,
        sku: "Standard",
        type: "internal",
        network: "vnet-shop",
        frontends: ["front"],
        backendPools: ["shop"],
      },
    ]);
    expect(without("RouteTable")).toEqual([{ name: "rt-shop", ...place, defaultRoute: "VirtualAppliance" }]);
    expect(without("NetworkSecurityGroup")).toEqual([
      {
        name: "nsg-shop",
        region: "northeurope",
        ...place,
        deniesOutbound: true,
        outboundServiceTags: ["AzureSiteRecovery", "Storage.NorthEurope"],
      },
    ]);
    const [machine] = objectsOf(estate, "AzureVirtualMachine");
    expect(machine!.networkAdapters).toMatchObject([
      {
        primary: true,
        acceleratedNetworking: true,
        networkSecurityGroup: "nsg-shop",
        ipConfigurations: [
          {
            publicIpAddress: "pip-shop",
            applicationSecurityGroups: ["asg-shop"],
            loadBalancers: ["lb-shop"],
          },
        ],
      },
    ]);
  });

  it("the security group of an adapter's target, though none of its configurations is the primary one", () => {
    const item = structuredClone(azureItem);
    const [adapter] = item.properties.providerSpecificDetails.vmNics;
    const [own] = adapter!.ipConfigs;
    Object.assign(adapter!, {
      recoveryNetworkSecurityGroupId: idOf("Microsoft.Network/networkSecurityGroups", "nsg-dr"),
      ipConfigs: [
        { ...own, isPrimary: undefined },
        { ...own, name: "ip2", isPrimary: undefined },
      ],
    });
    const [machine] = objectsOf(estateOf(item), "AzureVirtualMachine");
    expect(machine!.networkAdapters).toMatchObject([{ target: { networkSecurityGroup: "nsg-dr" } }]);
  });

  it("an adapter and a subnet that have nothing, where the REST API says nothing of it", () => {
    const [machine, adapter] = structuredClone(azureMachine);
    const { networkSecurityGroup: _, ...properties } = adapter!.properties!;
    const { publicIPAddress, applicationSecurityGroups, loadBalancerBackendAddressPools, ...own } =
      properties.ipConfigurations[0]!.properties;
    expect([publicIPAddress, applicationSecurityGroups, loadBalancerBackendAddressPools]).toHaveLength(3);
    const bare = {
      ...adapter,
      properties: { ...properties, ipConfigurations: [{ name: "ip1", properties: own }] },
    };
    const wide = {
      id: network.id,
      properties: { subnets: [{ name: "web", properties: { addressPrefix: "10.1.0.0/24" } }] },
    };
    const read = (json: unknown) => {
      const estate = estateOf(json);
      const [shop] = objectsOf(estate, "AzureVirtualMachine");
      const net = objectsOf(estate, "VirtualNetwork").find(({ name }) => name === "vnet-dr")!;
      return { adapter: (shop!.networkAdapters as object[])[0], net };
    };
    expect(read({ value: [machine, bare, wide] })).toMatchObject({
      adapter: {
        networkSecurityGroup: "none",
        ipConfigurations: [{ publicIpAddress: "none", applicationSecurityGroups: [], loadBalancers: [] }],
      },
      net: {
        dnsServers: [],
        subnets: [{ networkSecurityGroup: "none", routeTable: "none", natGateway: false }],
      },
    });
    // Elsewhere what is left out may have been left out by who asked.
    const asked = read([machine, bare, wide]);
    expect(asked.adapter).not.toHaveProperty("networkSecurityGroup");
    expect(asked.net).not.toHaveProperty("dnsServers");
  });

  it.each<[string, object[], object]>([
    ["no rule", [], { deniesOutbound: false }],
    [
      "a rule for what comes in",
      [securityRule(100, "Deny", "Internet", { direction: "Inbound" })],
      { deniesOutbound: false },
    ],
    [
      "a rule for another port",
      [securityRule(100, "Deny", "Internet", { destinationPortRange: "25" })],
      { deniesOutbound: false },
    ],
    [
      "a range of ports",
      [
        securityRule(100, "Deny", "*", {
          destinationPortRange: undefined,
          destinationPortRanges: ["80", "400-500"],
        }),
      ],
      { deniesOutbound: true, outboundServiceTags: [] },
    ],
    [
      "all that is let out before",
      [securityRule(200, "Deny", "*"), securityRule(100, "Allow", "Internet")],
      { deniesOutbound: false },
    ],
    [
      "a tag that is denied before",
      [
        securityRule(90, "Deny", "Storage"),
        securityRule(100, "Allow", "Storage"),
        securityRule(200, "Deny", "*"),
      ],
      { deniesOutbound: true, outboundServiceTags: [] },
    ],
    [
      "rules within the network",
      [
        securityRule(90, "Allow", "VirtualNetwork"),
        securityRule(95, "Allow", "10.0.0.0/8"),
        securityRule(200, "Deny", "*"),
      ],
      { deniesOutbound: true, outboundServiceTags: [] },
    ],
    [
      "addresses, which may be anything",
      [securityRule(90, "Allow", "20.1.2.3"), securityRule(200, "Deny", "*")],
      {},
    ],
    ["all of Azure", [securityRule(90, "Allow", "AzureCloud"), securityRule(200, "Deny", "*")], {}],
    ["a rule for some machines", [securityRule(90, "Deny", "*", { sourceAddressPrefix: "10.0.0.4" })], {}],
    [
      "a part of a tag that is denied before",
      [
        securityRule(90, "Deny", "Storage"),
        securityRule(100, "Allow", "Storage.WestEurope"),
        securityRule(200, "Deny", "*"),
      ],
      { deniesOutbound: true, outboundServiceTags: [] },
    ],
    [
      "a tag of which a part is denied before",
      [
        securityRule(90, "Deny", "Storage.WestEurope"),
        securityRule(100, "Allow", "Storage"),
        securityRule(200, "Deny", "*"),
      ],
      {},
    ],
    [
      "a tag that is denied before all is let out",
      [securityRule(90, "Deny", "Storage"), securityRule(100, "Allow", "Internet")],
      {},
    ],
    ["a tag that alone is denied", [securityRule(90, "Deny", "Storage")], {}],
  ])("a security group with %s", (_, securityRules, said) => {
    const id = idOf("Microsoft.Network/networkSecurityGroups", "nsg");
    const [group] = objectsOf(estateOf({ id, properties: { securityRules } }), "NetworkSecurityGroup");
    const { deniesOutbound, outboundServiceTags } = group!;
    expect(JSON.parse(JSON.stringify({ deniesOutbound, outboundServiceTags }))).toEqual(said);
  });

  it.each([
    ["no route for everything", [], "none"],
    ["one to the internet", [{ addressPrefix: "0.0.0.0/0", nextHopType: "Internet" }], "Internet"],
    ["one to nowhere", [{ addressPrefix: "0.0.0.0/0", nextHopType: "None" }], "nowhere"],
    ["another one", [{ addressPrefix: "10.0.0.0/8", nextHopType: "VirtualAppliance" }], "none"],
  ])("a route table with %s", (_, routes, defaultRoute) => {
    const id = idOf("Microsoft.Network/routeTables", "rt");
    const json = { id, properties: { routes: routes.map((properties) => ({ properties })) } };
    expect(objectsOf(estateOf(json), "RouteTable")).toMatchObject([{ name: "rt", defaultRoute }]);
  });

  it("a replication policy, in hours whether it says hours or minutes", () => {
    expect(objectsOf(estateOf([policy, azurePolicy]), "ReplicationPolicy")).toEqual([
      {
        name: "harbour-gold",
        replicationInterval: 300,
        recoveryPointRetention: 12,
        appConsistentSnapshotFrequency: 2,
      },
      { name: "harbour-a2a", recoveryPointRetention: 24, appConsistentSnapshotFrequency: 4 },
    ]);
  });

  it("a site with its hosts, by the names that they have in Hyper-V", () => {
    const estate = estateOf(site);
    expect(objectsOf(estate, "HyperVSite")).toEqual([{ name: "Harbour" }]);
    expect(objectsOf(estate, "HyperVHost")).toEqual([
      { name: "HV1", site: "Harbour", recoveryServicesAgentVersion: "2.0.9938.0" },
    ]);
  });

  it("a VMM server with networks, and a mapping", () => {
    const estate = estateOf(vmm);
    expect(objectsOf(estate, "VMMServer")).toEqual([
      { name: "vmm.harbour.example", vmNetworks: [{ name: "backend" }] },
    ]);
    expect(objectsOf(estate, "NetworkMapping")).toEqual([
      { source: { vmmServer: "vmm.harbour.example", network: "backend" }, target: { network: "vnet-dr" } },
    ]);
    const open = structuredClone(vmm);
    Object.assign(open[1]!.properties!, { networkType: "NoIsolation" });
    expect(objectsOf(estateOf(open), "VMMServer")).toMatchObject([
      { vmNetworks: [{ name: "backend", subnets: [] }] },
    ]);
    expect([...estateOf(vmm.slice(1)).notes]).toEqual([
      expect.stringContaining("Import the replication fabrics of the vault along with it."),
    ]);
  });

  it("a Hyper-V machine that is protected", () => {
    expect(objectsOf(estateOf([item, site]), "VirtualMachine")).toEqual([
      {
        name: "ledger",
        id: "0f0e0d0c-1111-4222-8333-445566778899",
        host: "HV1",
        disks: [
          { name: "ledger-os", role: "os", size: "60GB" },
          { name: "ledger-data", size: "100500MB" },
        ],
        networkAdapters: [
          {
            name: ADAPTER.toLowerCase(),
            id: ADAPTER.toLowerCase(),
            network: "External",
            ipConfigurations: [{ address: "192.168.7.20", assignment: "static" }],
            target: { subnet: "app", address: "10.40.1.20" },
          },
        ],
        replication: {
          state: "protected",
          to: "azure",
          vault: "rsv-harbour",
          policy: "harbour-gold",
          storageAccount: "stharbour",
          targetName: "ledger-dr",
          managedDisks: true,
          network: "vnet-dr",
          resourceGroup: "rg-dr",
          availabilityZone: "2",
          licenseType: "WindowsServer",
        },
      },
    ]);
  });

  it("a machine in Azure that is protected, in the case in which people write its name", () => {
    expect(objectsOf(estateOf(azureItem), "AzureVirtualMachine")).toEqual([
      {
        name: "Shop1",
        id: idOf("Microsoft.Compute/virtualMachines", "Shop1", "rg-shop").toLowerCase(),
        region: "northeurope",
        resourceGroup: "rg-shop",
        subscription: SUBSCRIPTION,
        networkAdapters: [
          {
            name: "shop1-nic",
            id: idOf("Microsoft.Network/networkInterfaces", "shop1-nic", "rg-shop"),
            network: "vnet-shop",
            subnet: "front",
            ipConfigurations: [{ name: "ip1", address: "10.9.0.4", assignment: "dhcp", primary: true }],
            target: { subnet: "web", acceleratedNetworking: true },
          },
        ],
        replication: {
          state: "protected",
          activeLocation: "primary",
          mobilityServiceVersion: "9.66.7567.1",
          multiVmGroup: "grp-shop",
          to: { region: "westeurope" },
          vault: "rsv-harbour",
          policy: "harbour-a2a",
          cacheStorageAccount: "stcache",
          targetName: "Shop1",
          network: "vnet-dr",
          resourceGroup: "rg-dr",
          subscription: SUBSCRIPTION,
        },
      },
    ]);
  });
});

describe("between two VMM servers", () => {
  it("a machine goes from cloud to cloud", () => {
    expect(objectsOf(estateOf(vmmItem), "VirtualMachine")).toEqual([
      {
        name: "payroll",
        cloud: "gold",
        disks: [
          { name: "payroll-os", role: "os", size: "60GB" },
          { name: "payroll-data", size: "1TB" },
        ],
        networkAdapters: [
          {
            name: "0b1c2d3e-4444-4555-8666-778899aabbcc",
            id: "0b1c2d3e-4444-4555-8666-778899aabbcc",
            network: "backend",
          },
        ],
        replication: {
          state: "protected",
          to: { cloud: "silver" },
          vault: "rsv-harbour",
          policy: "inland",
        },
      },
    ]);
  });

  it("Hyper-V of Windows Server 2012 is read alike", () => {
    const old = structuredClone(vmmItem);
    old.properties.providerSpecificDetails.instanceType = "HyperVReplica2012";
    expect(objectsOf(estateOf(old), "VirtualMachine")).toEqual(
      objectsOf(estateOf(vmmItem), "VirtualMachine"),
    );
  });

  it("a policy has a recovery point an hour, and a mapping leads to a VMM server", () => {
    const estate = estateOf(toVmm);
    expect(objectsOf(estate, "ReplicationPolicy")).toEqual([
      {
        name: "inland",
        replicationInterval: 900,
        recoveryPointRetention: 8,
        appConsistentSnapshotFrequency: 4,
      },
    ]);
    expect(objectsOf(estate, "NetworkMapping")).toEqual([
      {
        source: { vmmServer: "vmm.harbour.example", network: "backend" },
        target: { vmmServer: "vmm.inland.example", network: "inland" },
      },
    ]);
    expect([...estate.notes]).toEqual([]);
  });

  it("of a machine that has failed over only the state is read", () => {
    const over = structuredClone(vmmItem);
    over.properties.activeLocation = "Recovery";
    const estate = estateOf(over);
    const [machine] = objectsOf(estate, "VirtualMachine");
    expect(machine).not.toHaveProperty("cloud");
    expect(machine!.replication).not.toHaveProperty("to");
    expect([...estate.notes]).toEqual([expect.stringContaining("only its state is read")]);
  });
});

describe("replication was enabled when the job says, for a machine", () => {
  const enabled = (estate: Estate, entity: string) =>
    objectsOf(estate, entity).map(({ replication }) => (replication as Record<string, unknown>).enabledAt);
  const PAYROLL = { targetObjectId: vmmItem.id.split("/").at(-1)!, targetObjectName: "payroll" };

  it("that is known by an id, whichever way round it replicated then", () => {
    expect(enabled(estateOf(vmmItem, jobs), "VirtualMachine")).toEqual(["2026-03-01T08:15:30Z"]);
    const affectedObjectDetails = { recoveryVmId: PAYROLL.targetObjectId.toUpperCase() };
    const turned = job("j3", { targetObjectId: "x", customDetails: { affectedObjectDetails } });
    expect(enabled(estateOf(vmmItem, [turned]), "VirtualMachine")).toEqual(["2026-03-01T08:15:30Z"]);
  });

  it("that is the only one of its name in the vault", () => {
    expect(enabled(estateOf(azureItem, jobs), "AzureVirtualMachine")).toEqual(["2026-03-01T08:15:30Z"]);
  });

  it("but not where two machines of the name were enabled, or none of it is protected", () => {
    const other = job("j4", { targetObjectId: "another", targetObjectName: "SHOP1" });
    const two = estateOf(azureItem, [...jobs, other]);
    expect(enabled(two, "AzureVirtualMachine")).toEqual([undefined]);
    expect([...two.notes].join()).toContain(
      "When replication of 'payroll' and 2 more machines was enabled is left out",
    );
    const enabling = structuredClone(azureItem);
    enabling.properties.protectionState = "EnablingProtection";
    expect(enabled(estateOf(enabling, jobs), "AzureVirtualMachine")).toEqual([undefined]);
  });

  it("by the last job that has enabled it, unless one has disabled it since", () => {
    const again = job("j5", { ...PAYROLL, startTime: "2026-05-01T08:00:00Z" });
    expect(enabled(estateOf(vmmItem, [again, ...jobs]), "VirtualMachine")).toEqual(["2026-05-01T08:00:00Z"]);
    const disabled = job("j6", { ...PAYROLL, scenarioName: "DisableDr", startTime: "2026-04-01T08:00:00Z" });
    expect(enabled(estateOf(vmmItem, [disabled, ...jobs]), "VirtualMachine")).toEqual([undefined]);
    expect(enabled(estateOf(vmmItem, [disabled, again, ...jobs]), "VirtualMachine")).toEqual([
      "2026-05-01T08:00:00Z",
    ]);
  });

  it.each([
    { state: "Failed" },
    { scenarioName: "TestFailover" },
    { startTime: "1753-01-01T01:01:01Z" },
    { startTime: "0001-01-01T00:00:00" },
    { startTime: null },
  ])("not by a job with %j", (change) => {
    expect(enabled(estateOf(vmmItem, [job("j7", { ...PAYROLL, ...change })]), "VirtualMachine")).toEqual([
      undefined,
    ]);
  });
});

describe("what is not protected yet", () => {
  it("is in the site of its fabric, and shares no disk where the vault says so", () => {
    const single = structuredClone(protectable[1]!);
    Object.assign(single.properties.customDetails, { hasSharedVhd: "NotPresent" });
    expect(objectsOf(estateOf([single, site]), "VirtualMachine")).toEqual([
      {
        name: "archive",
        host: "HV1",
        generation: 2,
        disks: [{ name: "archive-os", size: "60GB", shared: false }],
      },
    ]);
  });
});

describe("a Site Recovery provider is on", () => {
  const provider = (properties: object) => ({
    id: `${site.id}/replicationRecoveryServicesProviders/p1`,
    properties: { providerVersion: "5.24.814.0", ...properties },
  });

  it("a host of a site, or a VMM server", () => {
    const estate = estateOf([
      provider({
        fabricType: "HyperVSite",
        friendlyName: "hv9.harbour.example",
        fabricFriendlyName: "Harbour",
      }),
      provider({ fabricType: "VMM", friendlyName: "vmm.harbour.example", fabricFriendlyName: "vmm" }),
    ]);
    expect(objectsOf(estate, "HyperVHost")).toEqual([
      { name: "hv9", site: "Harbour", siteRecoveryProviderVersion: "5.24.814.0" },
    ]);
    expect(objectsOf(estate, "VMMServer")).toEqual([
      { name: "vmm.harbour.example", siteRecoveryProviderVersion: "5.24.814.0" },
    ]);
  });
});

describe("nothing is guessed", () => {
  it("no host of a site with two, or where the fabrics are not there", () => {
    const two = structuredClone(site);
    two.properties.customDetails.hyperVHosts.push({ id: "hv2", name: "HV2", marsAgentVersion: "2.0.9938.0" });
    for (const estate of [estateOf(item), estateOf([item, two])])
      expect(objectsOf(estate, "VirtualMachine")[0]).not.toHaveProperty("host");
  });

  it("no state of an item that is not protected yet", () => {
    const enabling = structuredClone(item);
    enabling.properties.protectionState = "EnablingProtection";
    expect(objectsOf(estateOf(enabling), "VirtualMachine")[0]!.replication).not.toHaveProperty("state");
  });

  it("no source and target of a machine that has failed over", () => {
    const over = structuredClone(azureItem);
    over.properties.activeLocation = "Recovery";
    const estate = estateOf(over);
    const [machine] = objectsOf(estate, "AzureVirtualMachine");
    expect(machine).not.toHaveProperty("region");
    expect(machine).not.toHaveProperty("networkAdapters");
    expect(machine!.replication).toMatchObject({ activeLocation: "recovery" });
    expect(machine!.replication).not.toHaveProperty("reprotected");
    expect([...estate.notes]).toEqual([expect.stringContaining("has failed over")]);
  });

  it.each([
    ["Recovery", ["DisableProtection", "ReverseReplicate"], false],
    ["Recovery", ["DisableProtection", "UnplannedFailover"], undefined],
    ["Primary", ["ReverseReplicate"], undefined],
  ])(
    "that a machine at %s that may %j is reprotected: %s",
    (activeLocation, allowedOperations, reprotected) => {
      const over = structuredClone(azureItem);
      Object.assign(over.properties, { activeLocation, allowedOperations });
      const [machine] = objectsOf(estateOf(over), "AzureVirtualMachine");
      expect((machine!.replication as Record<string, unknown>).reprotected).toBe(reprotected);
    },
  );

  it("no part of an hour, no unknown word, no name with control characters", () => {
    const odd = structuredClone(azurePolicy);
    odd.properties.providerSpecificDetails.appConsistentFrequencyInMinutes = 90;
    const estate = estateOf([
      odd,
      { ...account, encryption: { keySource: "Novel" } },
      { ...site, properties: { ...site.properties, friendlyName: "a\u0007b" } },
    ]);
    expect(objectsOf(estate, "ReplicationPolicy")[0]).not.toHaveProperty("appConsistentSnapshotFrequency");
    expect(objectsOf(estate, "StorageAccount")[0]).not.toHaveProperty("encryption");
    expect(objectsOf(estate, "HyperVSite")).toEqual([{}]);
    expect(estate.notes.size).toBeGreaterThanOrEqual(2);
  });

  it("keeps a kind and a SKU that Azure may have added, for rules to name", () => {
    const estate = estateOf([{ ...account, kind: "Novel", sku: { name: "Premium_XRS" } }]);
    expect(objectsOf(estate, "StorageAccount")[0]).toMatchObject({ kind: "Novel", sku: "Premium_XRS" });
    expect(estate.notes.size).toBe(0);
  });
});

describe("the same object in several exports", () => {
  it("is one", () => {
    const estate = estateOf([item], { data: protectable });
    expect(objectsOf(estate, "VirtualMachine")).toMatchObject([
      { name: "ledger", generation: 2, disks: [{ role: "os" }, {}] },
      { name: "archive", generation: 2 },
    ]);
    const [shop, ...others] = objectsOf(estateOf(azureMachine, [azureItem]), "AzureVirtualMachine");
    expect(others).toEqual([]);
    expect(shop).toMatchObject({ securityType: "TrustedLaunch", replication: { state: "protected" } });
    expect((shop!.networkAdapters as unknown[]).length).toBe(1);
  });

  it("is read without a contradiction, in any order of the exports", () => {
    const reversed = { value: everything.value.toReversed() };
    for (const estate of [estateOf(everything), estateOf(reversed)])
      expect(estate.contradictions).toEqual([]);
    const named = (estate: Estate) =>
      estate.objects.map(({ words, facts }) => `${words} ${facts.size}`).sort();
    expect(named(estateOf(reversed))).toEqual(named(estateOf(everything)));
  });

  it("contradicts itself where facts differ", () => {
    const { contradictions } = estateOf(account, { ...account, sku: { name: "Premium_LRS" } });
    expect(contradictions).toEqual([
      "'sku' of storage account 'stharbour' is 'Standard_LRS' in 0.json and 'Premium_LRS' in 1.json.",
    ]);
  });
});

describe("a machine whose host nobody can tell", () => {
  it("is in a site that has several", () => {
    const host = site.properties.customDetails.hyperVHosts[0];
    const two = {
      ...site,
      properties: {
        ...site.properties,
        customDetails: { ...site.properties.customDetails, hyperVHosts: [host, { ...host, name: "HV2" }] },
      },
    };
    const [machine] = objectsOf(estateOf([item, two]), "VirtualMachine");
    expect(machine).toMatchObject({ site: "Harbour" });
    expect(machine).not.toHaveProperty("host");
    expect(objectsOf(estateOf([item, site]), "VirtualMachine")[0]).not.toHaveProperty("site");
  });

  it("is in a cloud of VMM", () => {
    const behind = {
      ...item,
      properties: {
        ...item.properties,
        primaryFabricProvider: "VmmFabric",
        primaryFabricFriendlyName: "vmm.harbour.example",
        primaryProtectionContainerFriendlyName: "gold",
      },
    };
    const [machine] = objectsOf(estateOf([behind]), "VirtualMachine");
    expect(machine).toMatchObject({ cloud: "gold" });
    expect(machine).not.toHaveProperty("site");
  });
});

describe("a machine in Azure", () => {
  const id = idOf("Microsoft.Compute/virtualMachines", "lock", "rg-shop");
  const nic = (name: string) => ({ id: idOf("Microsoft.Network/networkInterfaces", name, "rg-shop") });

  it("has all network interfaces that it lists, though they were not exported", () => {
    const networkProfile = { networkInterfaces: [nic("lock-a"), nic("lock-b")] };
    const estate = estateOf([{ id, location: "northeurope", properties: { networkProfile } }]);
    expect(objectsOf(estate, "AzureVirtualMachine")).toMatchObject([
      { name: "lock", networkAdapters: [{ name: "lock-a" }, { name: "lock-b" }] },
    ]);
    expect([...estate.ofEntity("AzureVirtualMachine")[0]!.wholeLists.keys()]).toEqual(["networkAdapters"]);
  });

  it("says nothing of its network interfaces where one has no id", () => {
    const networkProfile = { networkInterfaces: [nic("lock-a"), {}] };
    const estate = estateOf([{ id, properties: { networkProfile } }]);
    expect([...estate.ofEntity("AzureVirtualMachine")[0]!.wholeLists.keys()]).toEqual([]);
  });
});

it("a mapping of protection containers names vault and policy", () => {
  const container = `${vault.id}/replicationFabrics/f/replicationProtectionContainers/c`;
  const estate = estateOf([
    { id: container, properties: { friendlyName: "c" } },
    {
      id: `${container}/replicationProtectionContainerMappings/m`,
      properties: { policyId: azurePolicy.id },
    },
  ]);
  expect(estate.objects.map(({ entity, name }) => [entity, name])).toEqual([
    ["Vault", "rsv-harbour"],
    ["ReplicationPolicy", "harbour-a2a"],
  ]);
  expect([...estate.notes]).toEqual([]);
});
