import type { HyperVSite, Replication, Vault, VMMServer } from "../../schemas/generated/types.ts";
import { type AnyCheck, check } from "../define/check.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";
import { isNamed } from "../facts/names.ts";
import { leftOut } from "../run/choices.ts";
import type { RowCheck } from "../run/row-check.ts";

const ROW = "hyperv-to-azure/vault/one-tenant";

/** Reports Hyper-V sites and VMM servers whose machines go to vaults of several tenants. */
export default rowRuleOfChecks({
  name: "vault/one-tenant",
  description: "A Hyper-V site or VMM server whose machines replicate to vaults of several tenants",
  level: "error",
  // A figure that nobody would want stricter.
  limitOptions: [],
  messages: {
    several:
      "The machines of {{what}} '{{name}}' replicate to vaults of {{count}} tenants: {{tenants}}. Site Recovery takes them to one tenant only: use vaults of one.",
  },
  checks: [checkOf("HyperVSite"), checkOf("VMMServer")],
});

function checkOf(visit: "HyperVSite" | "VMMServer"): AnyCheck<"several"> {
  return check<typeof visit, "several">({
    visit,
    rows: [ROW],
    facts: ["Vault.tenant", "Replication.vault"],
    decide,
  });
}

function decide(environment: HyperVSite | VMMServer, check: RowCheck<"several">): void {
  const { protections } = check.binding;
  const vaults = new Set(protections.flatMap(({ vault }) => vault ?? []));
  // One that is not recorded, or not found, may be another one.
  if (protections.length > 1)
    for (const { machine, vault } of protections)
      if (!vault) askFor(machine.replication as Replication, check);
  if (vaults.size < 2) return;
  const byTenant = new Map<string, Vault>();
  for (const vault of vaults) {
    const tenant = check.need(vault, "tenant")?.toLowerCase();
    if (tenant !== undefined && !byTenant.has(tenant)) byTenant.set(tenant, vault);
  }
  // A tenant is recorded by its id or by a domain; one of each may be the same tenant.
  const [ids, domains] = [true, false].map((id) => [...byTenant.keys()].filter((each) => isId(each) === id));
  const tenants = ids!.length > domains!.length ? ids! : domains!;
  if (tenants.length > check.limit(ROW, "maximumTenants")) {
    check.report({
      messageId: "several",
      data: {
        what: environment.nodeType === "VMMServer" ? "the VMM server" : "the Hyper-V site",
        name: environment.name,
        count: tenants.length,
        tenants: tenants.map((tenant) => `'${byTenant.get(tenant)!.tenant}'`).join(", "),
      },
      place: environment.at("name"),
      related: tenants.map((tenant) => ({
        place: byTenant.get(tenant)!.at("tenant"),
        message: `the tenant of the vault '${byTenant.get(tenant)!.name}'`,
      })),
    });
  } else if (ids!.length > 0 && domains!.length > 0) {
    check.unrecorded(byTenant.get(domains![0]!)!, "tenant");
  }
}

function askFor(replication: Replication, check: RowCheck<"several">): void {
  const { vault } = replication;
  if (vault === undefined ? leftOut(replication) !== "to-choose" : isNamed(vault))
    check.unrecorded(replication, "vault");
}

function isId(tenant: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(tenant);
}
