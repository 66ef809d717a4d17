import type {
  AzureVirtualMachine,
  HyperVHost,
  HyperVSite,
  VirtualMachine,
  VMMServer,
} from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";
import type { Inventory } from "../inventory.ts";
import { fold } from "../names/name-index.ts";
import type { Protection, Scenario } from "./protection.ts";

/** Who is protected, and through which machines an object is held. Worked out once for an inventory. */
export class Protections {
  readonly #inventory: Inventory;
  #byMachine: Map<Located, Protection> | undefined;
  readonly #aloneByMachine = new Map<Located, readonly Protection[]>();
  #throughObject: Map<Located, Protection[]> | undefined;
  #byName: readonly Protection[] | undefined;

  constructor(inventory: Inventory) {
    this.#inventory = inventory;
  }

  /** All protected machines, in the order of the files. */
  all(): Iterable<Protection> {
    return this.#machines().values();
  }

  /** The same by the names of the machines; those of one name in the order of the files. */
  byName(): readonly Protection[] {
    this.#byName ??= [...this.all()]
      .map((protection) => ({ protection, name: fold(protection.machine.name) }))
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
      .map(({ protection }) => protection);
    return this.#byName;
  }

  /** The protection of a machine; undefined for one without replication block. */
  of(machine: Located): Protection | undefined {
    return this.#machines().get(machine);
  }

  /**
   * The protected machines that an object belongs to or serves: for a disk its machine, for a host the machines on it,
   * for a storage account the machines that replicate to it.
   */
  through(node: Located): readonly Protection[] {
    for (let at: Located | undefined = node; at !== undefined; at = at.parent) {
      if (at.nodeType === "VirtualMachine" || at.nodeType === "AzureVirtualMachine") {
        return this.#alone(at);
      }
      const served = this.#served().get(at);
      if (served) return served;
    }
    return [];
  }

  /** A machine's protection as a list of one: the same list for all its parts, so that answers can be kept by it. */
  #alone(machine: Located): readonly Protection[] {
    let alone = this.#aloneByMachine.get(machine);
    if (!alone) {
      const own = this.of(machine);
      alone = own ? [own] : [];
      this.#aloneByMachine.set(machine, alone);
    }
    return alone;
  }

  #machines(): Map<Located, Protection> {
    if (this.#byMachine) return this.#byMachine;
    this.#byMachine = new Map();
    for (const { root } of this.#inventory.files) {
      for (const machine of root.virtualMachines ?? []) {
        if (machine.replication) this.#byMachine.set(machine, this.#ofHyperVMachine(machine));
      }
      for (const machine of root.azureVirtualMachines ?? []) {
        if (machine.replication) this.#byMachine.set(machine, this.#ofAzureMachine(machine));
      }
    }
    return this.#byMachine;
  }

  #served(): Map<Located, Protection[]> {
    if (this.#throughObject) return this.#throughObject;
    const served = new Map<Located, Protection[]>();
    for (const protection of this.all()) {
      const { host, vmmServer, site, vault, policy, storageAccount, logStorageAccount } = protection;
      for (const object of [host, vmmServer, site, vault, policy, storageAccount, logStorageAccount]) {
        if (!object) continue;
        const list = served.get(object);
        if (!list) served.set(object, [protection]);
        // One account may hold both the data and the log.
        else if (list.at(-1) !== protection) list.push(protection);
      }
    }
    this.#throughObject = served;
    return served;
  }

  #ofHyperVMachine(machine: VirtualMachine): Protection {
    const inventory = this.#inventory;
    const replication = machine.replication!;
    const host = inventory.follow(machine, "host");
    const { vmmServer, site } = managementOf(inventory, host);
    return {
      machine,
      possibleScenarios: hyperVScenarios(machine, vmmServer, site),
      host,
      vmmServer,
      site,
      vault: inventory.follow(replication, "vault"),
      policy: inventory.follow(replication, "policy"),
      storageAccount: inventory.follow(replication, "storageAccount"),
      logStorageAccount: inventory.follow(replication, "logStorageAccount"),
    };
  }

  #ofAzureMachine(machine: AzureVirtualMachine): Protection {
    const inventory = this.#inventory;
    const replication = machine.replication!;
    return {
      machine,
      possibleScenarios: ["azure-to-azure"],
      host: undefined,
      vmmServer: undefined,
      site: undefined,
      vault: inventory.follow(replication, "vault"),
      policy: inventory.follow(replication, "policy"),
      storageAccount: undefined,
      logStorageAccount: undefined,
    };
  }
}

/** The VMM server or the Hyper-V site that a host belongs to. `none` and a host that names neither give nothing. */
export function managementOf(
  inventory: Inventory,
  host: HyperVHost | undefined,
): { vmmServer: VMMServer | undefined; site: HyperVSite | undefined } {
  if (!host) return { vmmServer: undefined, site: undefined };
  const hostGroup = inventory.follow(host, "hostGroup");
  return { vmmServer: hostGroup?.parent as VMMServer | undefined, site: inventory.follow(host, "site") };
}

const TO_AZURE: readonly Scenario[] = ["vmm-to-azure", "site-to-azure"];

function hyperVScenarios(
  { replication }: VirtualMachine,
  vmmServer: VMMServer | undefined,
  site: HyperVSite | undefined,
): readonly Scenario[] {
  const to = replication!.to;
  if (to === undefined) return [];
  if (to !== "azure") return to.cloud === undefined || site ? [] : ["vmm-to-vmm"];
  if (vmmServer && !site) return ["vmm-to-azure"];
  if (site && !vmmServer) return ["site-to-azure"];
  return TO_AZURE;
}
