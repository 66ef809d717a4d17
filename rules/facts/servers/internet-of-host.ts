import type { Inventory } from "../../../inventory/inventory.ts";
import { remembered } from "../../../inventory/remembered.ts";
import type { HyperVHost, Replication, VirtualMachine } from "../../../schemas/generated/types.ts";
import { leftOut } from "../../run/choices.ts";
import type { RowCheck } from "../../run/row-check.ts";
import { isNamed } from "../names.ts";

/** The row that asks for the internet on hosts behind VMM. */
export const HOST_INTERNET = "vmm-to-azure-prerequisites/host-internet";
/** The row that asks for a way to Azure, with VMM and without: the internet, or a private endpoint. */
export const WAY_TO_AZURE = "hyperv-to-azure-questions/hosts/way-to-azure";

/** The facts by which a host's way to Azure is told. */
export const INTERNET_FACTS = [
  "HyperVHost.internetAccess",
  "HyperVHost.proxy",
  "VirtualMachine.host",
  "Replication.to",
  "Replication.vault",
  "Vault.privateEndpoint",
] as const;

/**
 * How the machines of a host get to their vaults. `private-link-or-none`: not over the internet, and whether all vaults have
 * a private endpoint is not recorded.
 */
export type WayToAzure = "internet" | "private-link" | "private-link-or-none" | "none";

/**
 * How a host reaches Site Recovery: over the internet, else by the private endpoints of its machines' vaults. Undefined where
 * it cannot be told; then, and where it is one of two, the rows are undecided.
 */
export function wayToAzure(
  host: HyperVHost,
  check: Pick<RowCheck, "need" | "needObject" | "limit" | "binding" | "inventory">,
): WayToAzure | undefined {
  // A proxy that is recorded is one that is used.
  if (isNamed(host.proxy)) return "internet";
  const access = check.need(host, "internetAccess");
  if (access === undefined) return undefined;
  if (check.limit(HOST_INTERNET, "access").includes(access)) return "internet";
  const links = check.binding.protections.map(({ machine }) =>
    hasLink(machine.replication as Replication, check),
  );
  if (links.includes(false)) return "none";
  if (links.includes(undefined)) return "private-link-or-none";
  return mayServeMore(host, check) ? undefined : "private-link";
}

/** Whether a machine of which it is not recorded where it runs or goes may need the host's way to Azure, too. */
function mayServeMore(host: HyperVHost, check: Pick<RowCheck, "need" | "binding" | "inventory">): boolean {
  const open = remembered(check.inventory, openMachines);
  for (const machine of open) {
    if (machine.host === undefined) {
      check.need(machine, "host");
      return true;
    }
    const runsOn = check.inventory.follow(machine, "host");
    if (runsOn === host || (runsOn && check.inventory.clusters.nodesWith(host).includes(runsOn))) {
      check.need(machine.replication!, "to");
      return true;
    }
  }
  return false;
}

/** The Hyper-V machines that do not say where they run, or where they go. */
function openMachines(inventory: Inventory): readonly VirtualMachine[] {
  return [...inventory.protections()]
    .flatMap(({ machine }) => (machine.nodeType === "VirtualMachine" ? [machine as VirtualMachine] : []))
    .filter(({ host, replication }) => host === undefined || replication!.to === undefined);
}

/** Whether a machine's vault has a private endpoint. One for which no vault is chosen has no endpoint either. */
function hasLink(
  replication: Replication,
  check: Pick<RowCheck, "need" | "needObject" | "inventory">,
): boolean | undefined {
  if (replication.vault === undefined && leftOut(check.inventory, replication) === "to-choose") return false;
  const vault = check.needObject(replication, "vault");
  return vault && check.need(vault, "privateEndpoint");
}
