import type {
  AzureVirtualMachine,
  HyperVHost,
  HyperVSite,
  VirtualMachine,
  VMMServer,
} from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";
import { compareTexts } from "../../schemas/values/compare-texts.ts";
import type { InventoryFile } from "../inventory-file.ts";
import { fold } from "../names/name-index.ts";
import type { NameResolver } from "../names/name-resolver.ts";
import { isMachine, type Machine } from "../nodes/machines.ts";
import { NodeTable } from "../nodes/node-table.ts";
import type { Watch } from "../watch.ts";
import { type Clusters, hostOf, isNode } from "./clusters.ts";
import type { Protection, Scenario } from "./protection.ts";

/** Who is protected, and through which machines an object is held. Worked out once for an inventory. */
export class Protections {
  readonly #files: readonly InventoryFile[];
  readonly #names: NameResolver;
  readonly #clusters: () => Clusters;
  readonly #isConsidered: (machine: Machine) => boolean;
  readonly #watch: Watch;
  readonly #ofMachine: OfMachine;
  #all: readonly Protection[] | undefined;
  /** Of each protected machine its protection, as a list: answers can be kept by it, since all parts share it. */
  readonly #alone = new NodeTable<readonly [Protection]>();
  #throughObject: NodeTable<Protection[]> | undefined;
  #byName: readonly Protection[] | undefined;
  #ofClusters: readonly Protection[] | undefined;

  /**
   * @param isConsidered whether nothing is chosen yet for a machine with a replication block
   * @param ofMachine hands out again what was worked out of a machine before an edit elsewhere
   */
  constructor(
    files: readonly InventoryFile[],
    names: NameResolver,
    clusters: () => Clusters,
    isConsidered: (machine: Machine) => boolean,
    watch: Watch,
    ofMachine: OfMachine,
  ) {
    this.#files = files;
    this.#names = names;
    this.#clusters = clusters;
    this.#isConsidered = isConsidered;
    this.#watch = watch;
    this.#ofMachine = ofMachine;
  }

  /** All protected machines, in the order of the files. */
  all(): readonly Protection[] {
    // Who happens to ask first does not hang on each machine.
    this.#all ??= this.#watch.during(undefined, () => this.#find());
    return this.#all;
  }

  /** The same by the names of the machines; those of one name in the order of the files. */
  byName(): readonly Protection[] {
    this.#byName ??= [...this.all()]
      .map((protection) => ({ protection, name: this.#foldedName(protection.machine) }))
      .sort((a, b) => compareTexts(a.name, b.name))
      .map(({ protection }) => protection);
    return this.#byName;
  }

  #foldedName(machine: Machine): string {
    return this.#ofMachine(fold, machine, () => fold(machine.name));
  }

  /** The protection of a machine; undefined for one without replication block. */
  of(machine: Located): Protection | undefined {
    return this.#through(machine)[0];
  }

  /**
   * The protected machines that an object belongs to or serves: for a disk its machine, for a host the machines on it and on
   * the other nodes of its cluster, for a storage account the machines that replicate to it.
   */
  through(node: Located): readonly Protection[] {
    for (let at: Located | undefined = node; at !== undefined; at = at.parent) {
      if (isMachine(at)) return this.#through(at);
      const served = this.#served().get(at);
      if (served) return served;
    }
    return [];
  }

  /**
   * The protected machines of clusters, for a host or a part of one of which it is not recorded whether it is a node: they
   * may move to it. Empty for all else.
   */
  perhapsThrough(node: Located): readonly Protection[] {
    const host = hostOf(node);
    if (!host || host.cluster !== undefined) return NOT_PROTECTED;
    this.#ofClusters ??= this.all().filter((protection) => protection.host && isNode(protection.host));
    return this.#ofClusters;
  }

  #through(machine: Located): readonly Protection[] {
    if (!this.#all) this.all();
    return this.#alone.get(machine) ?? NOT_PROTECTED;
  }

  #find(): readonly Protection[] {
    const all: Protection[] = [];
    const add = (machine: Machine, make: () => Protection) => {
      const alone = this.#ofMachine(listOf, machine, () => listOf(make()));
      all.push(alone[0]);
      this.#alone.set(machine, alone);
    };
    for (const { root } of this.#files) {
      for (const machine of root.virtualMachines ?? []) {
        if (machine.replication) add(machine, () => this.#ofHyperVMachine(machine));
      }
      for (const machine of root.azureVirtualMachines ?? []) {
        if (machine.replication) add(machine, () => this.#ofAzureMachine(machine));
      }
    }
    return all;
  }

  #served(): NodeTable<Protection[]> {
    if (this.#throughObject) return this.#throughObject;
    const served = new NodeTable<Protection[]>();
    for (const protection of this.all()) {
      for (const object of servingObjects(protection)) {
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
    const names = this.#names;
    const chosen = this.#chosen(machine);
    const host = names.follow(machine, "host");
    const management = goesToCloudThroughVmm(machine, host)
      ? { by: "vmm" as const, vmmServer: serverOf(names, host), site: undefined }
      : managementOf(names, machine, host);
    const { vmmServer, site } = management;
    return {
      machine,
      possibleScenarios: hyperVScenarios(machine, management),
      host,
      nodes: host ? nodesOf(host, this.#clusters()) : NO_HOSTS,
      vmmServer,
      site,
      vault: names.follow(chosen, "vault"),
      policy: names.follow(chosen, "policy"),
      storageAccount: names.follow(chosen, "storageAccount"),
      logStorageAccount: names.follow(chosen, "logStorageAccount"),
      cacheStorageAccount: undefined,
    };
  }

  #ofAzureMachine(machine: AzureVirtualMachine): Protection {
    const names = this.#names;
    const chosen = this.#chosen(machine);
    return {
      machine,
      possibleScenarios: BETWEEN_REGIONS,
      host: undefined,
      nodes: NO_HOSTS,
      vmmServer: undefined,
      site: undefined,
      vault: names.follow(chosen, "vault"),
      policy: names.follow(chosen, "policy"),
      storageAccount: undefined,
      logStorageAccount: undefined,
      cacheStorageAccount: names.follow(chosen, "cacheStorageAccount"),
    };
  }

  /** What names the choices for a machine; undefined while nothing is chosen. */
  #chosen<OfKind extends Machine>(machine: OfKind): OfKind["replication"] {
    return this.#isConsidered(machine) ? undefined : machine.replication;
  }
}

/** What serves a machine and has rows of its own. */
const SERVING = [
  "vmmServer",
  "site",
  "vault",
  "policy",
  "storageAccount",
  "logStorageAccount",
  "cacheStorageAccount",
] as const satisfies readonly (keyof Protection)[];

/** The objects beside it that serve a machine. One account may be among them twice, for the data and for the log. */
export function servingObjects(protection: Protection): Located[] {
  const objects: Located[] = [...protection.nodes];
  for (const property of SERVING) {
    const object = protection[property];
    if (object) objects.push(object);
  }
  return objects;
}

/** Hands out what was worked out of a machine, or has it worked out. */
type OfMachine = <Answer>(
  work: (...parts: never[]) => Answer,
  machine: Machine,
  make: () => Answer,
) => Answer;

function listOf(protection: Protection): readonly [Protection] {
  return [protection];
}

const NOT_PROTECTED: readonly Protection[] = [];
const NO_HOSTS: readonly HyperVHost[] = [];

function nodesOf(host: HyperVHost, clusters: Clusters): readonly HyperVHost[] {
  const nodes = clusters.nodesWith(host);
  return nodes.length === 0 ? [host] : nodes;
}

/** What manages a machine. */
export interface Management {
  /** Undefined where it is not recorded, or where the server or site that would tell is not in the inventory. */
  readonly by: "vmm" | "site" | undefined;
  readonly vmmServer: VMMServer | undefined;
  readonly site: HyperVSite | undefined;
}

/**
 * What manages a machine: what manages its host, and where that says nothing what the machine says of itself. What is
 * written of the host stands, though it lead nowhere.
 */
export function managementOf(
  names: Pick<NameResolver, "follow">,
  machine: VirtualMachine,
  host: HyperVHost | undefined,
): Management {
  const ofHost = managementOfHost(names, host);
  if (ofHost.by !== undefined) return ofHost;
  if (machine.site !== undefined && host?.site === undefined && host?.hostGroup === undefined)
    return { ...ofSite(names.follow(machine, "site")), by: "site" };
  const isInSite = host?.site !== undefined && host.site !== "none";
  if (machine.cloud === undefined || host?.hostGroup === "none" || isInSite) return NOT_MANAGED;
  const cloud = names.follow(machine, "cloud");
  return { by: "vmm", vmmServer: cloud?.parent as VMMServer | undefined, site: undefined };
}

const NOT_MANAGED: Management = { by: undefined, vmmServer: undefined, site: undefined };

/**
 * The VMM server or the Hyper-V site that a host belongs to. `none` and a host that names neither give nothing. VMM may
 * manage the hosts of a site as well; they replicate as those of a site do, so their VMM server does not count.
 */
export function managementOfHost(
  names: Pick<NameResolver, "follow">,
  host: HyperVHost | undefined,
): Management {
  if (!host) return NOT_MANAGED;
  if (host.site !== undefined && host.site !== "none") return ofSite(names.follow(host, "site"));
  const vmmServer = serverOf(names, host);
  return vmmServer ? { by: "vmm", vmmServer, site: undefined } : NOT_MANAGED;
}

function ofSite(site: HyperVSite | undefined): Management {
  return { by: site && "site", vmmServer: undefined, site };
}

function serverOf(names: Pick<NameResolver, "follow">, host: HyperVHost | undefined): VMMServer | undefined {
  return names.follow(host, "hostGroup")?.parent as VMMServer | undefined;
}

/**
 * Whether a machine goes to a VMM cloud from a host that VMM manages. Only VMM replicates to one, so that a Hyper-V site of
 * the host does not count.
 */
export function goesToCloudThroughVmm(
  { replication }: Pick<VirtualMachine, "replication">,
  host: Pick<HyperVHost, "hostGroup"> | undefined,
): boolean {
  const to = replication?.to;
  const hostGroup = host?.hostGroup;
  return typeof to === "object" && to.cloud !== undefined && hostGroup !== undefined && hostGroup !== "none";
}

const TO_AZURE: readonly Scenario[] = ["vmm-to-azure", "site-to-azure"];
const BETWEEN_REGIONS: readonly Scenario[] = ["azure-to-azure"];
const TO_VMM: readonly Scenario[] = ["vmm-to-vmm"];
const FROM_SITE: readonly Scenario[] = ["site-to-azure"];
const FROM_VMM: readonly Scenario[] = ["vmm-to-azure"];
const NO_SCENARIO: readonly Scenario[] = [];

function hyperVScenarios({ replication }: VirtualMachine, { by }: Management): readonly Scenario[] {
  const to = replication!.to;
  if (to === undefined) return NO_SCENARIO;
  if (to !== "azure") return to.cloud === undefined || by === "site" ? NO_SCENARIO : TO_VMM;
  if (by === "site") return FROM_SITE;
  if (by === "vmm") return FROM_VMM;
  return TO_AZURE;
}
