import type { Inventory } from "../../inventory/inventory.ts";
import { fold } from "../../inventory/names/name-index.ts";
import type { Machine } from "../../inventory/nodes/machines.ts";
import type { Protection } from "../../inventory/protection/protection.ts";
import { managementOf } from "../../inventory/protection/protections.ts";
import { remembered } from "../../inventory/remembered.ts";
import type {
  HyperVSite,
  Replication,
  Vault,
  VirtualMachine,
  VMMServer,
} from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";
import { type AnyCheck, check } from "../define/check.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";
import { isTenantId } from "../facts/machines/tenants.ts";
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
    facts: ["Vault.tenant", "Replication.vault", "Replication.to", "VirtualMachine.host"],
    decide,
  });
}

function decide(environment: HyperVSite | VMMServer, check: RowCheck<"several">): void {
  const { protections } = check.binding;
  const vaults = new Set(protections.flatMap(({ vault }) => vault ?? []));
  // A vault that is not recorded may be another one; so may that of a machine of which it is not known whether it is here.
  const open: Perhaps[] = [
    ...protections
      .filter((protection) => mayHaveVault(protection, check.inventory))
      .map(({ machine }) => ({ node: machine.replication!, property: "vault" as const, machine })),
    ...(remembered(check.inventory, perhapsHere).get(environment) ?? []),
    ...remembered(check.inventory, perhapsAnywhere),
  ];
  // Machines that name one vault go to one, whether it is recorded or not.
  const others = open.filter(({ machine }) => !vaults.has(vaultOf(machine, check.inventory)!));
  const different = new Set([...vaults, ...others.map(({ machine }) => nameOfVault(machine) ?? machine)]);
  if (different.size > 1) for (const { node, property } of others) check.unrecorded(node, property);
  if (vaults.size < 2) return;
  const byTenant = new Map<string, Vault>();
  for (const vault of vaults) {
    const tenant = check.need(vault, "tenant")?.toLowerCase();
    if (tenant !== undefined && !byTenant.has(tenant)) byTenant.set(tenant, vault);
  }
  // A tenant is recorded by its id or by a domain; one of each may be the same tenant.
  const [ids, domains] = [true, false].map((id) =>
    [...byTenant.keys()].filter((each) => isTenantId(each) === id),
  );
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

function vaultOf(machine: Machine, inventory: Inventory): Vault | undefined {
  return inventory.follow(machine.replication as Replication, "vault");
}

/** The vault that a machine names, as names are compared; undefined where it names none. */
function nameOfVault({ replication }: Machine): string | undefined {
  return isNamed(replication?.vault) ? fold(replication.vault) : undefined;
}

function mayHaveVault({ machine, vault }: Protection, inventory: Inventory): boolean {
  const { replication } = machine;
  if (vault !== undefined) return false;
  const left = leftOut(inventory, replication!);
  if (left === "not-asked") return false;
  return replication?.vault === undefined ? left === "unrecorded" : isNamed(replication.vault);
}

/** What does not say whether a machine is protected from here, or to which vault. */
interface Perhaps {
  readonly machine: Machine;
  readonly node: Located;
  readonly property: "host" | "vault" | "to";
}

/** Machines of an environment of which it is not recorded whether they are protected, and to where. */
function perhapsHere(inventory: Inventory): ReadonlyMap<Located, readonly Perhaps[]> {
  const byEnvironment = new Map<Located, Perhaps[]>();
  for (const machine of inventory.listed("virtualMachines")) {
    // One without a replication block is not looked at.
    if (!machine.replication || machine.replication.to !== undefined) continue;
    const { vmmServer, site } = managementOfMachine(inventory, machine);
    for (const environment of [vmmServer, site]) {
      if (!environment) continue;
      const list = byEnvironment.get(environment) ?? [];
      byEnvironment.set(environment, list);
      list.push({ machine, node: machine.replication, property: "to" });
    }
  }
  return byEnvironment;
}

/** Machines that go to Azure, or may, from nobody knows where. */
function perhapsAnywhere(inventory: Inventory): readonly Perhaps[] {
  return inventory
    .listed("virtualMachines")
    .filter((machine) => {
      if (!machine.replication || (machine.replication.to ?? "azure") !== "azure") return false;
      const { vmmServer, site } = managementOfMachine(inventory, machine);
      return !inventory.follow(machine, "host") && !vmmServer && !site;
    })
    .map((machine) => ({ machine, node: machine, property: "host" }));
}

function managementOfMachine(inventory: Inventory, machine: VirtualMachine) {
  return managementOf(inventory as never, machine, inventory.follow(machine, "host"));
}
