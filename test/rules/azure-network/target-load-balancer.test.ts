import rule from "../../../rules/azure-network/target-load-balancer.ts";
import { testRule } from "../rule-tester.ts";
import { withAdapter, withoutAdapters } from "./azure-adapters.ts";

const ROW = "azure-to-azure-customize-networking/internal-load-balancer";
const ADDRESS = "azure-to-azure-customize-networking/public-ip";
const FITS = "network: dst, sku: Standard, frontends: [f], backendPools: [p]";

const behind = (
  balancer: string,
  { target = "", address = "", replication = "state: planned, network: dst, availabilityZone: none" } = {},
) =>
  withAdapter(
    `, network: src, target: { loadBalancer: lb${target} }`,
    `loadBalancers: [{ name: lb, type: internal, ${balancer} }]\nvirtualNetworks: [{ name: src }, { name: dst }]\npublicIpAddresses: [{ name: pip${address} }]\n`,
    replication,
  );

testRule(rule, {
  passes: [
    { name: "one that fits", inventory: behind(FITS) },
    {
      name: "with an address of its SKU",
      inventory: behind(FITS, { target: ", publicIpAddress: pip", address: ", sku: Standard" }),
    },
    { name: "none", inventory: withAdapter("") },
    {
      name: "a public one, of which another rule speaks",
      inventory: withAdapter(
        ", target: { loadBalancer: lb }",
        "loadBalancers: [{ name: lb, type: public }]\n",
      ),
    },
  ],
  violates: [
    {
      name: "in another network",
      inventory: behind(FITS.replace("dst", "src")),
      findings: [
        {
          at: "4:75-4:77",
          messageId: "network",
          message:
            "Load balancer 'lb' stands in 'src', and 'web01' comes up in 'dst'. Set one of that network.",
          rows: [ROW],
          related: ["6:54-6:57"],
        },
      ],
    },
    {
      name: "without a pool and a front end",
      inventory: behind("network: dst, sku: Standard, frontends: [], backendPools: []"),
      findings: [
        {
          at: "4:75-4:77",
          messageId: "empty",
          message:
            "Load balancer 'lb' has no front end, so 'web01' cannot come up behind it. Make one first.",
          rows: [ROW],
        },
        { at: "4:75-4:77", message: /no back-end pool/, rows: [ROW] },
      ],
    },
    {
      name: "a Basic one in a zone",
      inventory: behind(FITS.replace("Standard", "Basic"), {
        replication: "state: planned, network: dst, availabilityZone: '1'",
      }),
      findings: [
        {
          at: "4:75-4:77",
          messageId: "zone",
          message:
            "Load balancer 'lb' is Basic, and 'web01' comes up in an availability zone. Set a Standard one.",
          rows: [ROW],
        },
      ],
    },
    {
      name: "with an address of another SKU",
      inventory: behind(FITS, { target: ", publicIpAddress: pip", address: ", sku: Basic" }),
      findings: [
        {
          at: "4:75-4:77",
          messageId: "sku",
          message:
            "Load balancer 'lb' is Standard, and public IP address 'pip' of 'web01' is Basic. Set two of one SKU.",
          rows: [ROW, ADDRESS],
          related: ["8:39-8:44"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "the adapters are not recorded",
      inventory: withoutAdapters,
      facts: ["AzureVirtualMachine.networkAdapters"],
    },
    {
      name: "nothing of it is recorded",
      inventory: behind("region: northeurope"),
      facts: [
        "LoadBalancer.backendPools",
        "LoadBalancer.frontends",
        "LoadBalancer.network",
        "LoadBalancer.sku",
      ],
    },
    {
      name: "the SKU of the address is not recorded",
      inventory: behind(FITS, { target: ", publicIpAddress: pip" }),
      facts: ["PublicIpAddress.sku"],
    },
    {
      name: "the network that the machine comes up in is not recorded",
      inventory: behind(FITS, { replication: "state: protected, availabilityZone: none" }),
      facts: ["AzureReplication.network"],
    },
    {
      name: "whether it comes up in a zone is not recorded",
      inventory: behind(FITS.replace("Standard", "Basic"), { replication: "state: protected, network: dst" }),
      facts: ["AzureReplication.availabilityZone"],
    },
  ],
});
