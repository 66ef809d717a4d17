import { describe, expect, it } from "vitest";
import { estateOf, objectsOf } from "../estate-of.ts";
import { azureItem } from "../exports.ts";

const MACHINE = azureItem.properties.providerSpecificDetails.fabricObjectId;
const [, SUBSCRIPTION] = /^(\/subscriptions\/[^/]+)/.exec(MACHINE)!;
const [GROUP] = /^.*?(?=\/providers\/)/i.exec(MACHINE)!;
const VAULT = azureItem.id.replace(/\/replicationFabrics.*/, "");
const AUTHORIZATION = "providers/Microsoft.Authorization";

/** A list that the collector has read, or one that somebody has, without its mark. */
const listOf = (path: string, ...value: readonly object[]) => ({
  value,
  drlintCollector: { collectedAt: "2026-11-29T08:00:00Z", hasAllPages: true, path },
});
const machine = (...lists: readonly object[]) =>
  objectsOf(estateOf(azureItem, ...lists), "AzureVirtualMachine")[0]!;

describe("locks of a subscription", () => {
  const lock = (scope: string, name: string) => ({
    id: `${scope}/${AUTHORIZATION}/locks/${name}`,
    properties: {},
  });
  const locks = (...value: readonly object[]) => listOf(`${SUBSCRIPTION}/${AUTHORIZATION}/locks`, ...value);

  it("hold for a machine that has them, and inherits them", () => {
    const all = locks(
      lock(MACHINE, "own"),
      lock(GROUP.toUpperCase(), "group"),
      lock(SUBSCRIPTION!, "all"),
      lock(`${MACHINE}/extensions/x`, "of-a-part"),
      lock(`${MACHINE}2`, "of-another"),
      lock(`${GROUP}-2`, "of-another-group"),
    );
    expect(machine(all).locks).toEqual(["all", "group", "own"]);
  });

  it("are none of a machine where there are none", () => {
    expect(machine(locks()).locks).toEqual([]);
  });

  it("are not known by a list that is not whole, or of another subscription", () => {
    const { drlintCollector, ...plain } = locks(lock(MACHINE, "own"));
    const other = listOf(`/subscriptions/other/${AUTHORIZATION}/locks`);
    for (const list of [plain, { ...plain, nextLink: "x", drlintCollector }, other])
      expect(machine(list)).not.toHaveProperty("locks");
  });
});

describe("role assignments of a subscription", () => {
  const assigned = (scope: string, role: string) => ({
    id: `${scope}/${AUTHORIZATION}/roleAssignments/${role}-${scope.length}`,
    properties: { roleDefinitionId: `${SUBSCRIPTION}/${AUTHORIZATION}/roleDefinitions/${role}` },
  });
  const definition = {
    id: `${SUBSCRIPTION}/${AUTHORIZATION}/roleDefinitions/B`,
    properties: { roleName: "Virtual Machine User Login" },
  };
  const all = listOf(
    `${SUBSCRIPTION}/${AUTHORIZATION}/roleAssignments`,
    assigned(MACHINE.toUpperCase(), "b"),
    { ...assigned(MACHINE, "b"), id: `${MACHINE}/${AUTHORIZATION}/roleAssignments/2` },
    assigned(MACHINE, "unheard-of"),
    assigned(GROUP, "group"),
    assigned("/providers/Microsoft.Management/managementGroups/root", "root"),
    assigned("", "everything"),
  );

  it("are those at the machine itself, each once, as their definitions are named", () => {
    expect(machine(all, { value: [definition] }).roleAssignments).toEqual([
      "Virtual Machine User Login",
      "unheard-of",
    ]);
  });

  it("are none of a machine where there are none, and not known without the whole list", () => {
    expect(machine(listOf(`${SUBSCRIPTION}/${AUTHORIZATION}/roleAssignments`)).roleAssignments).toEqual([]);
    expect(machine({ value: all.value })).not.toHaveProperty("roleAssignments");
  });
});

describe("connections of networks", () => {
  const networkId = (name: string) => `${GROUP}/providers/Microsoft.Network/virtualNetworks/${name}`;
  const gatewayId = (name: string) => `${GROUP}/providers/Microsoft.Network/virtualNetworkGateways/${name}`;
  const peering = (remote: string, more: object = {}) => ({
    properties: { remoteVirtualNetwork: { id: remote }, peeringState: "Connected", ...more },
  });
  const network = (name: string, own: { peerings?: readonly object[]; gateway?: string } = {}) => ({
    id: networkId(name),
    properties: {
      virtualNetworkPeerings: own.peerings ?? [],
      subnets: own.gateway
        ? [
            {
              name: "GatewaySubnet",
              properties: {
                ipConfigurations: [{ id: `${gatewayId(own.gateway)}/ipConfigurations/default` }],
              },
            },
          ]
        : [],
    },
  });
  const connection = (connectionType: string, other?: string) => ({
    id: `${GROUP}/providers/Microsoft.Network/connections/${connectionType}`,
    properties: {
      connectionType,
      virtualNetworkGateway1: { id: gatewayId("gw-a") },
      ...(other && { virtualNetworkGateway2: { id: gatewayId(other) } }),
    },
  });
  const connectedTo = (networks: readonly object[], ...lists: readonly object[]) =>
    objectsOf(estateOf({ value: networks }, ...lists), "VirtualNetwork").find(({ name }) => name === "a")!
      .connectedTo;
  const behind = (...value: readonly object[]) => listOf(`${gatewayId("GW-A")}/connections`, ...value);
  const both = [network("a", { gateway: "gw-a" }), network("b", { gateway: "gw-b" })];

  it("are their peerings that packets go by", () => {
    const peerings = [
      peering(networkId("hub")),
      peering(networkId("cut"), { peeringState: "Disconnected" }),
      peering(networkId("shut"), { allowVirtualNetworkAccess: false }),
    ];
    expect(connectedTo([network("a", { peerings })])).toEqual(["hub"]);
    expect(connectedTo([network("a")])).toEqual([]);
  });

  it("are not known of one that is peered with the hub of a virtual WAN, nor of a network that is not whole", () => {
    expect(connectedTo([network("a", { peerings: [peering(networkId("HV_hub_1"))] })])).toBeUndefined();
    expect(objectsOf(estateOf(network("a")), "VirtualNetwork")[0]).not.toHaveProperty("connectedTo");
  });

  it("are not known beside a Virtual Network Manager, whose groups connect networks without a peering", () => {
    const manager = {
      id: `${GROUP}/providers/Microsoft.Network/networkManagers/nm`,
      type: "Microsoft.Network/networkManagers",
      properties: {},
    };
    const networks = [network("a", { peerings: [peering(networkId("hub"))] })];
    expect(connectedTo([...networks, manager])).toBeUndefined();
    expect(connectedTo(networks, { value: [manager] })).toBeUndefined();
  });

  it("lead through the gateways of two networks", () => {
    expect(connectedTo(both, behind(connection("Vnet2Vnet", "gw-b"), connection("ExpressRoute")))).toEqual([
      "b",
    ]);
    expect(connectedTo(both, behind())).toEqual([]);
  });

  it("are not known of a network with a gateway that leads to a site, to a network that no export has, or of which nothing is said", () => {
    expect(connectedTo(both, behind(connection("IPsec")))).toBeUndefined();
    expect(connectedTo(both, behind(connection("Vnet2Vnet", "gw-far")))).toBeUndefined();
    expect(connectedTo(both)).toBeUndefined();
  });
});

describe("private endpoints of a vault", () => {
  const endpointId = (name: string) => `${GROUP}/providers/Microsoft.Network/privateEndpoints/${name}`;
  const endpoint = (name: string, network: string) => ({
    id: endpointId(name),
    properties: {
      subnet: { id: `${GROUP}/providers/Microsoft.Network/virtualNetworks/${network}/subnets/endpoints` },
    },
  });
  const connection = (name: string, more: object = {}) => ({
    properties: {
      privateEndpoint: { id: endpointId(name).toLowerCase() },
      groupIds: ["AzureSiteRecovery"],
      privateLinkServiceConnectionState: { status: "Approved" },
      ...more,
    },
  });
  const networks = (list: unknown, ...endpoints: readonly object[]) =>
    objectsOf(
      estateOf(
        { value: [{ id: VAULT, properties: { privateEndpointConnections: list } }] },
        { value: endpoints },
      ),
      "Vault",
    )[0]!.privateEndpointNetworks;

  it("stand in the networks of their subnets, each once", () => {
    const endpoints = [endpoint("one", "vnet-a"), endpoint("two", "vnet-b"), endpoint("three", "vnet-a")];
    const list = [connection("one"), connection("two"), connection("three")];
    expect(networks(list, ...endpoints)).toEqual(["vnet-a", "vnet-b"]);
    expect(networks([])).toEqual([]);
    expect(networks(undefined)).toEqual([]);
  });

  it("are not those of Azure Backup, nor such as nobody has approved", () => {
    const list = [
      connection("one", { groupIds: ["AzureBackup"] }),
      connection("one", { privateLinkServiceConnectionState: { status: "Pending" } }),
    ];
    expect(networks(list, endpoint("one", "vnet-a"))).toEqual([]);
  });

  it("are not known where one is not shown, or its kind is not said", () => {
    expect(networks([connection("one")])).toBeUndefined();
    expect(networks([connection("one", { groupIds: undefined })], endpoint("one", "vnet-a"))).toBeUndefined();
  });
});

describe("recovery plans of a vault", () => {
  const none = (path: string, ...value: readonly object[]) => {
    const estate = estateOf(listOf(path, ...value));
    return [...(estate.none.get("RecoveryPlan")?.keys() ?? [])].map(({ name }) => name);
  };
  const path = `${VAULT}/replicationRecoveryPlans`;
  const plan = (provider: string) => ({
    id: `${path}/rp`,
    properties: { replicationProviders: [provider], groups: [] },
  });

  it("are none where the whole list has none, or has none of machines of Azure", () => {
    const [, name] = /vaults\/(.*)/.exec(VAULT)!;
    expect(none(path)).toEqual([name]);
    expect(none(path, plan("HyperVReplicaAzure"))).toEqual([name]);
    expect(none(path, plan("A2A"))).toEqual([]);
    expect(none(`${VAULT}/replicationJobs`)).toEqual([]);
  });

  it("are not known by an empty list that does not say of what it is", () => {
    expect(estateOf({ value: [] }).none.size).toBe(0);
  });
});
