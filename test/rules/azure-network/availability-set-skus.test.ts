import rule from "../../../rules/azure-network/availability-set-skus.ts";
import { testRule } from "../rule-tester.ts";
import { setMembers } from "../target-availability-sets.ts";

const rows = ["azure-to-azure-customize-networking/availability-set-skus"] as const;
const SKUS = `publicIpAddresses:
  - { name: pip-s, sku: Standard }
  - { name: pip-b, sku: Basic }
  - { name: pip-x }
loadBalancers:
  - { name: lb-s, sku: Standard }
  - { name: lb-b, sku: Basic }
`;
const member = (name: string, target: string, more = "") => ({
  name,
  machine: `, networkAdapters: [{ name: nic, target: { ${target} }, ipConfigurations: [{ name: c, primary: true, publicIpAddress: p${more} }] }]`,
});
const two = (one: string, other: string) => setMembers([member("a", one), member("b", other)], SKUS);

testRule(rule, {
  passes: [
    {
      name: "of one SKU",
      inventory: two("publicIpAddress: pip-s, loadBalancer: lb-s", "publicIpAddress: pip-s"),
    },
    { name: "one without any", inventory: two("publicIpAddress: none", "publicIpAddress: pip-b") },
    { name: "different kinds of thing", inventory: two("publicIpAddress: pip-s", "loadBalancer: lb-b") },
  ],
  violates: [
    {
      name: "public addresses of two SKUs",
      inventory: two("publicIpAddress: pip-s", "publicIpAddress: pip-b"),
      findings: [
        {
          at: "3:74-3:79",
          message:
            "Public IP address 'pip-b' of 'b' is Basic, and 'pip-s' of 'a' in the same availability set 'as-web' is Standard. Set ones of one SKU: a failover may fail otherwise.",
          rows,
          related: ["2:74-2:79"],
        },
      ],
    },
    {
      name: "load balancers of two SKUs",
      inventory: two("loadBalancer: lb-b", "loadBalancer: lb-s"),
      findings: [
        {
          at: "3:71-3:75",
          message:
            "Load balancer 'lb-s' of 'b' is Standard, and 'lb-b' of 'a' in the same availability set 'as-web' is Basic. Set ones of one SKU: a failover may fail otherwise.",
          rows,
        },
      ],
    },
    {
      name: "an address of a secondary IP configuration",
      inventory: setMembers(
        [
          member("a", "publicIpAddress: pip-s"),
          member(
            "b",
            "publicIpAddress: pip-s",
            " }, { name: d, primary: false, publicIpAddress: q, target: { publicIpAddress: pip-b }",
          ),
        ],
        SKUS,
      ),
      findings: [{ at: "3:224-3:229", rows }],
    },
  ],
  undecided: [
    {
      name: "a SKU not recorded",
      inventory: two("publicIpAddress: pip-s", "publicIpAddress: pip-x"),
      facts: ["PublicIpAddress.sku"],
    },
    {
      name: "adapters not recorded",
      inventory: setMembers([{ name: "a" }, member("b", "publicIpAddress: pip-b")], SKUS),
      facts: ["AzureVirtualMachine.networkAdapters"],
    },
    {
      name: "beside a machine that may be in the set",
      inventory: setMembers(
        [member("a", "publicIpAddress: pip-s"), { name: "b", replication: "vault: rsv" }],
        SKUS,
      ),
      facts: ["AzureReplication.availabilitySet"],
    },
  ],
});
