import rule from "../../../rules/vault/one-tenant.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure/vault/one-tenant";
const ID = "72f988bf-86f1-41af-91ab-2d7cd011db47";
const OTHER_ID = "0a1b2c3d-86f1-41af-91ab-2d7cd011db47";

/** Two machines of one site, or of one VMM server, each with a vault of its own. */
const two = (membership: "site: s" | "hostGroup: g", first: string, second: string) => `
vmmServers: [{ name: vmm, hostGroups: [g] }]
hyperVSites: [{ name: s }]
vaults:
  - { name: one${first} }
  - { name: two${second} }
hyperVHosts:
  - { name: h1, ${membership} }
  - { name: h2, ${membership} }
virtualMachines:
  - { name: A, host: h1, replication: { to: azure, vault: one } }
  - { name: B, host: h2, replication: { to: azure, vault: two } }
`;
const tenant = (name: string) => `, tenant: ${name}`;

testRule(rule, {
  passes: [
    {
      name: "two vaults of one tenant, letter case aside",
      inventory: two("site: s", tenant("contoso.com"), tenant("Contoso.com")),
    },
    {
      name: "two vaults of one tenant, under VMM",
      inventory: two("hostGroup: g", tenant(ID), tenant(ID.toUpperCase())),
    },
    {
      name: "one vault, of whatever tenant",
      inventory: two("site: s", "", "").replace("vault: two", "vault: one"),
    },
    {
      name: "two sites, each with its tenant",
      inventory: two("site: s", tenant("contoso.com"), tenant("fabrikam.com"))
        .replace("h2, site: s", "h2, site: t")
        .replace("[{ name: s }]", "[{ name: s }, { name: t }]"),
    },
    {
      name: "a second site of VMM is no Azure tenant's",
      inventory: two("hostGroup: g", tenant("contoso.com"), tenant("fabrikam.com")).replace(
        "{ to: azure, vault: two }",
        "{ to: { cloud: c }, vault: two }",
      ),
    },
  ],
  violates: [
    {
      name: "one site, two tenants",
      inventory: two("site: s", tenant("contoso.com"), tenant("fabrikam.com")),
      findings: [
        {
          at: "3:23-3:24",
          messageId: "several",
          message:
            /machines of the Hyper-V site 's' replicate to vaults of 2 tenants: 'contoso.com', 'fabrikam.com'/,
          rows: [ROW],
          related: ["5:26-5:37", "6:26-6:38"],
        },
      ],
    },
    {
      name: "one VMM server, two tenants",
      inventory: two("hostGroup: g", tenant(ID), tenant(OTHER_ID)),
      findings: [{ at: "2:22-2:25", message: /machines of the VMM server 'vmm'/, rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "a vault that is not recorded, which may be another one",
      inventory: two("site: s", tenant("contoso.com"), "").replace(", vault: two", ""),
      facts: ["Replication.vault"],
    },
    {
      name: "a tenant that is not recorded",
      inventory: two("site: s", tenant("contoso.com"), ""),
      facts: ["Vault.tenant"],
    },
    {
      name: "an id and a domain, which may be the same tenant",
      inventory: two("hostGroup: g", tenant("contoso.com"), tenant(ID)),
      facts: ["Vault.tenant"],
    },
  ],
});
