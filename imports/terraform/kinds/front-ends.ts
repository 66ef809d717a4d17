import { asObjects } from "../../json-values.ts";
import { always, blocks, identity, idOf, type ResourceKind } from "./kind.ts";

/** Public addresses and load balancers, behind which machines stand and come up. */
export const FRONT_END_KINDS: { readonly [type: string]: ResourceKind } = {
  azurerm_public_ip: {
    page: "public_ip",
    attributes: {
      ...identity("PublicIpAddress.name"),
      location: always("PublicIpAddress.region"),
      sku: always("PublicIpAddress.sku"),
    },
    id: { within: "group", path: "Microsoft.Network/publicIPAddresses/{name}" },
    inAzure: ({ location, sku }) => ({ location, sku: { name: sku }, properties: {} }),
  },

  azurerm_lb: {
    page: "lb",
    attributes: {
      ...identity("LoadBalancer.name"),
      location: always("LoadBalancer.region"),
      sku: always("LoadBalancer.sku"),
      frontend_ip_configuration: blocks(
        {
          name: always("LoadBalancer.frontends"),
          subnet_id: idOf(["azurerm_subnet"], "LoadBalancer.network", "LoadBalancer.type"),
          public_ip_address_id: idOf(["azurerm_public_ip"], "LoadBalancer.type"),
        },
        "LoadBalancer.frontends",
      ),
    },
    id: { within: "group", path: "Microsoft.Network/loadBalancers/{name}" },
    inAzure: (balancer) => ({
      location: balancer.location,
      sku: { name: balancer.sku },
      properties: {
        frontendIPConfigurations: Array.isArray(balancer.frontend_ip_configuration)
          ? asObjects(balancer.frontend_ip_configuration).map((frontend) => ({
              name: frontend.name,
              properties: {
                subnet: frontend.subnet_id ? { id: frontend.subnet_id } : undefined,
                publicIPAddress: frontend.public_ip_address_id
                  ? { id: frontend.public_ip_address_id }
                  : undefined,
              },
            }))
          : undefined,
      },
    }),
  },

  // A pool is of interest where something is in it: its id begins with that of its load balancer.
  azurerm_lb_backend_address_pool: {
    page: "lb_backend_address_pool",
    attributes: {
      id: always("AdapterTarget.loadBalancer"),
      name: always("AdapterTarget.loadBalancer"),
      loadbalancer_id: idOf(["azurerm_lb"], "AdapterTarget.loadBalancer"),
    },
    id: { within: { id: "loadbalancer_id" }, path: "backendAddressPools/{name}" },
  },
};
