import rule from "../../../rules/azure-network/target-placement.ts";
import { testRule } from "../rule-tester.ts";
import { considered, withAdapter, withoutAdapters } from "./azure-adapters.ts";

const LB = "azure-to-azure-customize-networking/internal-load-balancer";
const ADDRESS = "azure-to-azure-customize-networking/public-ip";
const GROUP = "azure-to-azure-customize-networking/nsg";

const set = (target: string, more: string, replication = "state: planned, subscription: s-1") =>
  withAdapter(`, target: { ${target} }`, more, replication);
const HERE = "region: northeurope, subscription: s-1";

testRule(rule, {
  passes: [
    {
      name: "all where the machine comes up",
      inventory: set(
        "loadBalancer: lb, publicIpAddress: pip, networkSecurityGroup: nsg",
        `loadBalancers: [{ name: lb, ${HERE} }]\npublicIpAddresses: [{ name: pip, ${HERE} }]\nnetworkSecurityGroups: [{ name: nsg, ${HERE} }]\n`,
      ),
    },
    {
      name: "in the subscription of the vault",
      inventory: set(
        "publicIpAddress: pip",
        `publicIpAddresses: [{ name: pip, ${HERE} }]\nvaults: [{ name: v, subscription: S-1 }]\n`,
        "state: planned, vault: v",
      ),
    },
    { name: "nothing is set", inventory: withAdapter("") },
    { name: "nothing is chosen yet", inventory: considered(""), silent: true },
  ],
  violates: [
    {
      name: "a load balancer in another region",
      inventory: set(
        "loadBalancer: lb",
        "loadBalancers: [{ name: lb, region: westeurope, subscription: s-1 }]\n",
      ),
      findings: [
        {
          at: "4:61-4:63",
          messageId: "region",
          message:
            "Load balancer 'lb' lies in West Europe, and 'web01' comes up in North Europe. Set one of that region.",
          rows: [LB],
          related: ["6:37-6:47"],
        },
      ],
    },
    {
      name: "the address that the machine has at the source, of which another rule speaks",
      inventory: withAdapter(
        ", target: { publicIpAddress: pip }, ipConfigurations: [{ name: ip, publicIpAddress: PIP }]",
        "publicIpAddresses: [{ name: pip, region: westeurope, subscription: s-1 }]\n",
        "state: planned, subscription: s-1",
      ),
      findings: [],
    },
    {
      name: "an address of another subscription",
      inventory: set(
        "publicIpAddress: pip",
        "publicIpAddresses: [{ name: pip, region: northeurope, subscription: s-2 }]\n",
      ),
      findings: [
        {
          at: "4:64-4:67",
          messageId: "subscription",
          message:
            "Public IP address 'pip' is of another subscription than the one that 'web01' comes up in. Set one of that subscription.",
          rows: [ADDRESS],
        },
      ],
    },
    {
      name: "a group in another region",
      inventory: set(
        "networkSecurityGroup: nsg",
        "networkSecurityGroups: [{ name: nsg, region: uksouth }]\n",
      ),
      findings: [{ at: "4:69-4:72", messageId: "region", rows: [GROUP] }],
    },
  ],
  undecided: [
    {
      name: "the adapters are not recorded",
      inventory: withoutAdapters,
      facts: ["AzureVirtualMachine.networkAdapters"],
    },
    {
      name: "its region is not recorded",
      inventory: set("publicIpAddress: pip", "publicIpAddresses: [{ name: pip, subscription: s-1 }]\n"),
      facts: ["PublicIpAddress.region"],
    },
    {
      name: "it lies in a region that nobody knows",
      inventory: set(
        "publicIpAddress: pip",
        "publicIpAddresses: [{ name: pip, region: northeurpoe, subscription: s-1 }]\n",
      ),
      facts: ["PublicIpAddress.region"],
    },
    {
      name: "its subscription is not recorded",
      inventory: set(
        "networkSecurityGroup: nsg",
        "networkSecurityGroups: [{ name: nsg, region: northeurope }]\n",
      ),
      facts: ["NetworkSecurityGroup.subscription"],
    },
    {
      name: "the subscription of the machine is not recorded",
      inventory: set("loadBalancer: lb", `loadBalancers: [{ name: lb, ${HERE} }]\n`, "state: planned"),
      facts: ["AzureReplication.subscription"],
    },
  ],
});
