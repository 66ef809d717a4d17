import type {
  AzureVirtualMachine,
  HyperVHost,
  HyperVSite,
  ReplicationPolicy,
  StorageAccount,
  Vault,
  VirtualMachine,
  VMMServer,
} from "../../schemas/generated/types.ts";

/** What a machine's replication is, worked out from its host and from where it goes. */
export type Scenario = "vmm-to-azure" | "site-to-azure" | "vmm-to-vmm" | "azure-to-azure";

/**
 * A machine that is to be protected, with the objects that its protection involves. While it is only considered, nothing is
 * chosen: what its block names already is not counted among them.
 */
export interface Protection {
  readonly machine: VirtualMachine | AzureVirtualMachine;
  /**
   * The scenario; several where the host that would tell is not recorded, none where host and target contradict each
   * other (a machine in a Hyper-V site whose target is a VMM cloud).
   */
  readonly possibleScenarios: readonly Scenario[];
  readonly host: HyperVHost | undefined;
  /** The hosts that the machine may run on: its own, and the other nodes of that one's cluster. */
  readonly nodes: readonly HyperVHost[];
  readonly vmmServer: VMMServer | undefined;
  readonly site: HyperVSite | undefined;
  readonly vault: Vault | undefined;
  readonly policy: ReplicationPolicy | undefined;
  readonly storageAccount: StorageAccount | undefined;
  readonly logStorageAccount: StorageAccount | undefined;
  /** Of a machine in Azure: the account that takes its changes on their way. */
  readonly cacheStorageAccount: StorageAccount | undefined;
}

/** The one scenario of a machine, or undefined where it cannot be told. */
export function scenarioOf(protection: Protection): Scenario | undefined {
  return protection.possibleScenarios.length === 1 ? protection.possibleScenarios[0] : undefined;
}

/** Whether a machine is to replicate to a cloud of a VMM server, whatever manages its host. */
export function goesToVmmCloud({ machine }: Protection): boolean {
  if (machine.nodeType !== "VirtualMachine") return false;
  const { to } = machine.replication!;
  return typeof to === "object" && to.cloud !== undefined;
}
