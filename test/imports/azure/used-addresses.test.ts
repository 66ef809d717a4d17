import { expect, it } from "vitest";
import { estateOf } from "../estate-of.ts";
import { idOf } from "../exports.ts";

const NETWORK = idOf("Microsoft.Network/virtualNetworks", "vnet-quay");
const ADAPTER = idOf("Microsoft.Network/networkInterfaces", "crane-nic");
const ENDPOINT = idOf("Microsoft.Network/networkInterfaces", "pe-nic");
const BALANCER = idOf("Microsoft.Network/loadBalancers", "lb");

const configuration = (id: string, privateIPAddress: string) => ({ id, properties: { privateIPAddress } });
const AROUND = [
  {
    id: ADAPTER,
    properties: {
      virtualMachine: { id: idOf("Microsoft.Compute/virtualMachines", "crane") },
      ipConfigurations: [configuration(`${ADAPTER}/ipConfigurations/a`, "10.1.0.4")],
    },
  },
  {
    id: ENDPOINT,
    properties: { ipConfigurations: [configuration(`${ENDPOINT}/ipConfigurations/a`, "10.1.0.5")] },
  },
  {
    id: BALANCER,
    properties: {
      frontendIPConfigurations: [configuration(`${BALANCER}/frontendIPConfigurations/a`, "10.1.0.6")],
    },
  },
];

/** The addresses that are used in the only subnet of a network. */
function usedIn(subnet: object, inList = true, ...more: readonly object[]): unknown {
  const network = {
    id: NETWORK,
    properties: { subnets: [{ name: "quay", properties: { addressPrefix: "10.1.0.0/24", ...subnet } }] },
  };
  const all = [network, ...AROUND, ...more];
  const estate = estateOf(inList ? { value: all } : all);
  const [found] = estate.ofEntity("VirtualNetwork");
  return (found!.fields().subnets as { usedAddresses?: unknown }[])[0]!.usedAddresses;
}

const IDS = [
  { id: `${ADAPTER}/ipConfigurations/a`.toUpperCase() },
  { id: `${ENDPOINT}/ipConfigurations/a` },
  { id: `${BALANCER}/frontendIPConfigurations/a` },
];

it("addresses of a subnet are used by endpoints and load balancers; a machine has its own with its adapter", () => {
  expect(usedIn({ ipConfigurations: IDS })).toEqual(["10.1.0.5", "10.1.0.6"]);
});

it("none is used where Azure lists nothing at the subnet", () => {
  expect(usedIn({})).toEqual([]);
  expect(usedIn({ ipConfigurations: [], delegations: [] })).toEqual([]);
});

it.each([
  [
    "something that no list has",
    { ipConfigurations: [...IDS, { id: `${NETWORK}/gateway/ipConfigurations/a` }] },
  ],
  ["a front end without an address of the network", { ipConfigurations: [{ id: `${BALANCER}/x` }] }],
  ["an application gateway", { ipConfigurations: IDS, applicationGatewayIPConfigurations: [{ id: "a" }] }],
  ["a service that the subnet is delegated to", { delegations: [{ name: "sql" }] }],
  ["a service that is linked", { serviceAssociationLinks: [{ name: "app" }] }],
])("nothing is noted beside %s", (_, subnet) => {
  expect(usedIn(subnet)).toBeUndefined();
});

it("nor of a network that is not as the REST API lists it", () => {
  expect(usedIn({}, false)).toBeUndefined();
});

it("is not known where Azure's list at the subnet lacks something that names the subnet", () => {
  const subnet = { id: `${NETWORK.toUpperCase()}/subnets/QUAY` };
  const adapter = configuration(`${ENDPOINT}/ipConfigurations/b`, "10.1.0.7");
  const more = {
    id: `${ENDPOINT}-2`,
    properties: { ipConfigurations: [{ ...adapter, properties: { ...adapter.properties, subnet } }] },
  };
  expect(usedIn({}, true, more)).toBe(undefined);
  expect(usedIn({ ipConfigurations: [{ id: adapter.id }] }, true, more)).toEqual(["10.1.0.7"]);
});
