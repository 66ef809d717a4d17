import { adapterId, MACHINES } from "./machines.ts";
import { AWAY, HOME, idOf, networkId, resource, type Spoke } from "./names.ts";

/** How the machines are reached in each region: the web servers by a load balancer, the jump host by a public address. */
const ENTRANCES = [
  {
    isAway: false,
    location: HOME.location,
    orders: "rg-orders",
    balancer: "lb-orders",
    public: "203.0.113.10",
  },
  {
    isAway: true,
    location: AWAY.location,
    orders: "rg-orders-ne",
    balancer: "lb-orders-ne",
    public: "203.0.113.20",
  },
] as const;

const FRONTEND = "10.61.1.100";

/** The public address of the jump host. */
export function publicAddressId(isAway: boolean): string {
  return isAway
    ? idOf("rg-hub-ne", "Microsoft.Network/publicIPAddresses", "pip-jump-ne")
    : idOf("rg-hub", "Microsoft.Network/publicIPAddresses", "pip-jump");
}

/** Microsoft.Network/publicIPAddresses. */
export function publicAddresses(): object[] {
  return ENTRANCES.map(({ isAway, location, public: ipAddress }) => {
    const [, , , , group, , , , name] = publicAddressId(isAway).split("/");
    return resource(group!, "Microsoft.Network/publicIPAddresses", name!, {
      location,
      sku: { name: "Standard", tier: "Regional" },
      properties: {
        provisioningState: "Succeeded",
        ipAddress,
        publicIPAddressVersion: "IPv4",
        publicIPAllocationMethod: "Static",
        idleTimeoutInMinutes: 4,
      },
    });
  });
}

function balancerId(isAway: boolean): string {
  const { orders, balancer } = ENTRANCES[isAway ? 1 : 0];
  return idOf(orders, "Microsoft.Network/loadBalancers", balancer);
}

const frontendId = (isAway: boolean) => `${balancerId(isAway)}/frontendIPConfigurations/web`;

/** The back-end pool of the load balancer of a region. */
export function poolId(isAway: boolean): string {
  return `${balancerId(isAway)}/backendAddressPools/web`;
}

/** Microsoft.Network/loadBalancers: one in front of the web servers, with an address of their subnet. */
export function loadBalancers(): object[] {
  return ENTRANCES.map(({ isAway, location, orders, balancer }) =>
    resource(orders, "Microsoft.Network/loadBalancers", balancer, {
      location,
      sku: { name: "Standard", tier: "Regional" },
      properties: {
        provisioningState: "Succeeded",
        frontendIPConfigurations: [
          {
            name: "web",
            id: frontendId(isAway),
            type: "Microsoft.Network/loadBalancers/frontendIPConfigurations",
            properties: {
              privateIPAddress: FRONTEND,
              privateIPAllocationMethod: "Static",
              subnet: { id: `${networkId("orders", isAway)}/subnets/web` },
            },
          },
        ],
        backendAddressPools: [
          { name: "web", id: poolId(isAway), properties: { backendIPConfigurations: [] } },
        ],
        loadBalancingRules: [],
        probes: [],
        inboundNatRules: [],
        outboundRules: [],
      },
    }),
  );
}

const ENDPOINT = "pe-kv-hub.nic";

/** What the private endpoint of the key vault has in the hub: a network interface that no machine uses. */
export function endpointInterface(): object {
  return resource("rg-hub", "Microsoft.Network/networkInterfaces", ENDPOINT, {
    properties: {
      provisioningState: "Succeeded",
      ipConfigurations: [
        {
          name: "vault",
          id: endpointConfigurationId(),
          properties: {
            privateIPAddress: "10.60.2.20",
            privateIPAllocationMethod: "Dynamic",
            subnet: { id: `${networkId("hub")}/subnets/management` },
            primary: true,
          },
        },
      ],
      privateEndpoint: { id: idOf("rg-hub", "Microsoft.Network/privateEndpoints", "pe-kv-hub") },
    },
  });
}

function endpointConfigurationId(): string {
  return `${idOf("rg-hub", "Microsoft.Network/networkInterfaces", ENDPOINT)}/ipConfigurations/vault`;
}

/** The ids of all that has an address in a subnet, as Azure lists them there: in capitals where a machine has it. */
export function configurationIdsIn(spoke: Spoke, subnet: string, isAway: boolean): string[] {
  const machines = MACHINES.filter((each) => !isAway && each.spoke === spoke && each.subnet === subnet);
  return [
    ...machines.flatMap((machine) =>
      ["ipconfig1", ...(machine.second ? ["service"] : [])].map((name) =>
        `${adapterId(machine)}/ipConfigurations/${name}`
          .toUpperCase()
          .replace("/SUBSCRIPTIONS/", "/subscriptions/"),
      ),
    ),
    ...(spoke === "orders" && subnet === "web" ? [frontendId(isAway)] : []),
    ...(spoke === "hub" && subnet === "management" && !isAway ? [endpointConfigurationId()] : []),
  ];
}
