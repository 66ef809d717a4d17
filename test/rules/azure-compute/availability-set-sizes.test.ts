import rule from "../../../rules/azure-compute/availability-set-sizes.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";
import { setMembers } from "../target-availability-sets.ts";

const D4 = ", vmSize: Standard_D4s_v5";
const E8 = ", vmSize: Standard_E8s_v5";
const first = { name: "a", machine: D4 };
const other = { name: "b", machine: E8 };
const rows = ["azure-to-azure-enable/availability-set-sizes"] as const;

testRule(rule, {
  passes: [
    {
      name: "of one size, letter case aside",
      inventory: setMembers([first, { name: "b", machine: D4.toUpperCase().replace("VMSIZE", "vmSize") }]),
    },
    {
      name: "in different sets",
      inventory: setMembers([
        first,
        { ...other, replication: "vault: rsv, resourceGroup: rg, availabilitySet: as-sql" },
      ]),
    },
    {
      name: "in sets of one name in two resource groups",
      inventory: setMembers([
        first,
        { ...other, replication: "vault: rsv, resourceGroup: rg-2, availabilitySet: as-web" },
      ]),
    },
    {
      name: "in sets of one name in two subscriptions",
      inventory: setMembers(
        [
          first,
          {
            ...other,
            replication: "vault: rsv, resourceGroup: rg, availabilitySet: as-web, subscription: s-2",
          },
        ],
        "vaults: [{ name: rsv, subscription: s-1 }]\n",
      ),
    },
    {
      name: "in none",
      inventory: setMembers([
        { ...first, replication: "availabilitySet: none" },
        { ...other, replication: "availabilitySet: none" },
      ]),
    },
    { name: "planned without a set", inventory: azureMachine() },
  ],
  violates: [
    {
      name: "of two sizes",
      inventory: setMembers([first, other]),
      findings: [
        {
          at: "3:151-3:157",
          message:
            "'b' has the size 'Standard_E8s_v5' and 'a' of the same availability set 'as-web' the size 'Standard_D4s_v5'. Choose different sets for machines of different sizes.",
          rows,
          related: ["3:24-3:39", "2:24-2:39"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "a size not recorded",
      inventory: setMembers([first, { name: "b" }]),
      facts: ["AzureVirtualMachine.vmSize"],
    },
    {
      name: "beside a machine that may be in the set",
      inventory: setMembers([first, { ...other, replication: "vault: rsv" }]),
      facts: ["AzureReplication.availabilitySet"],
    },
    {
      name: "beside a machine without a replication block",
      inventory: `${setMembers([first])}  - { name: b }\n`,
      facts: ["AzureVirtualMachine.replication"],
    },
    {
      name: "a set of a resource group that is not recorded",
      inventory: setMembers([first, { ...other, replication: "vault: rsv, availabilitySet: as-web" }]),
      facts: ["AzureReplication.resourceGroup"],
    },
    {
      name: "a subscription that is not recorded",
      inventory: setMembers([
        { ...first, replication: "resourceGroup: rg, availabilitySet: as-web, subscription: s-2" },
        other,
      ]),
      facts: ["AzureReplication.subscription"],
    },
  ],
});
