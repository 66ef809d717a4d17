import rule from "../../../rules/vault/subscription-tenants.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "azure-to-azure/moves/one-tenant";
const ID = "0f0e0d0c-0000-4000-8000-00000000c0de";

interface Case {
  readonly source?: string;
  readonly replication?: string;
  readonly tenants?: Readonly<Record<string, string>>;
  readonly vault?: string;
  readonly state?: string;
}

const machine = ({
  source = "a",
  replication = "subscription: b",
  tenants = {},
  vault,
  state = "planned",
}: Case = {}) =>
  azureMachine({
    machine: source === "" ? "region: westeurope" : `subscription: ${source}`,
    replication: `state: ${state}${replication && `, ${replication}`}${vault === undefined ? "" : ", vault: rsv"}`,
    more: [
      vault === undefined ? "" : `vaults: [{ name: rsv${vault} }]`,
      ...Object.entries(tenants).map(
        ([name, tenant], index) =>
          `${index === 0 ? "subscriptions:\n" : ""}  - { name: ${name}${tenant && `, tenant: ${tenant}`} }`,
      ),
      "",
    ].join("\n"),
  });

testRule(rule, {
  passes: [
    {
      name: "one subscription",
      inventory: machine({ replication: "subscription: A", vault: ", subscription: a" }),
    },
    { name: "two of one tenant", inventory: machine({ tenants: { a: "contoso.com", b: "Contoso.com" } }) },
    {
      name: "the vault's, of one tenant with them",
      inventory: machine({ tenants: { a: ID, b: ID }, vault: `, subscription: c, tenant: ${ID}` }),
    },
  ],
  violates: [
    {
      name: "a target of another tenant",
      inventory: machine({ tenants: { a: "contoso.com", b: "fabrikam.com" } }),
      findings: [
        {
          at: "4:79-4:80",
          messageId: "target",
          message:
            "'web01' replicates from subscription 'a' to 'b', which is of another tenant. Site Recovery replicates within one tenant: choose a subscription of that tenant.",
          rows: [ROW],
          related: ["3:19-3:20"],
        },
      ],
    },
    {
      name: "a vault of another tenant",
      inventory: machine({
        replication: "subscription: a",
        tenants: { a: "contoso.com" },
        vault: ", subscription: c, tenant: fabrikam.com",
      }),
      findings: [
        {
          at: "4:89-4:92",
          messageId: "vault",
          message:
            "'web01' of subscription 'a' replicates through vault 'rsv', which is of another tenant. Site Recovery replicates within one tenant: choose a vault of that tenant.",
          rows: [ROW],
          related: ["5:37-5:38"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "no subscription recorded",
      inventory: machine({ source: "", replication: "", vault: "" }),
      facts: ["AzureVirtualMachine.subscription", "Vault.subscription"],
    },
    {
      name: "the target's is not recorded of a protected machine",
      inventory: machine({ replication: "", vault: ", subscription: a", state: "protected" }),
      facts: ["AzureReplication.subscription"],
    },
    {
      name: "its own is not recorded",
      inventory: machine({ source: "" }),
      facts: ["AzureVirtualMachine.subscription"],
    },
    {
      name: "the vault's is not recorded",
      inventory: machine({ replication: "subscription: a", vault: "" }),
      facts: ["Vault.subscription"],
    },
    { name: "no subscriptions are recorded", inventory: machine(), facts: ["Inventory.subscriptions"] },
    {
      name: "a tenant is not recorded",
      inventory: machine({ tenants: { a: ID, b: "" } }),
      facts: ["Subscription.tenant"],
    },
    {
      name: "a domain may be of the tenant with an id",
      inventory: machine({ tenants: { a: ID, b: "contoso.com" } }),
      facts: ["Subscription.tenant"],
    },
  ],
});
