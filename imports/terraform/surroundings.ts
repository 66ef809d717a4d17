import { addTo } from "../../schemas/values/groups.ts";
import { outermostId, resourceId } from "../azure/resource-id.ts";
import { asObjects, asText, type JsonObject } from "../json-values.ts";

/** A resource of Terraform of which only known attributes are left, its id among them. */
export interface KnownResource {
  readonly address: string;
  readonly type: string;
  readonly id: string;
  readonly attributes: JsonObject;
  /** Whether there is one, rather than that it is to be made. */
  readonly isThere: boolean;
  readonly isTainted: boolean;
  /** Whether an attribute leads to a resource of which nobody can say which one. */
  readonly isOpen: boolean;
}

/** The attributes by which a resource names the one that it says something of. */
const ABOUT = ["storage_account_id", "virtual_network_id", "subnet_id", "network_interface_id"] as const;

/** What resources of one export tell of one another. Ids are compared without letter case. */
export class Surroundings {
  readonly #byId = new Map<string, KnownResource>();
  readonly #within = new Map<string, JsonObject[]>();
  readonly #adapterSubnets = new Map<string, string[]>();
  readonly #targetSubnets = new Map<string, string[]>();
  readonly #machines = new Map<string, string>();
  readonly #saidOf = new Map<string, JsonObject>();
  readonly #attachments = new Map<string, JsonObject[]>();
  readonly #machinesWithDisks = new Map<string, Set<string>>();

  readonly #leftOut: readonly string[];

  /** @param leftOut the addresses of resources of which nobody can say which ones they are */
  constructor(resources: readonly KnownResource[], leftOut: readonly string[]) {
    this.#leftOut = leftOut;
    for (const resource of resources) {
      const { type, id, attributes } = resource;
      if (!this.#byId.has(keyOf(id))) this.#byId.set(keyOf(id), resource);
      for (const about of ABOUT) {
        const other = asText(attributes[about]);
        if (other !== undefined) this.#saidOf.set(`${type} ${keyOf(other)}`, attributes);
      }
      const outermost = outermostId(id);
      if (outermost !== id)
        addTo(this.#within, `${type} ${keyOf(outermost)}`, { ...attributes, name: resourceId(id)?.name });
      this.#addDisks(id, attributes);
      for (const adapter of textsOf(attributes.network_interface_ids)) this.#machines.set(keyOf(adapter), id);
      for (const { subnet_id } of asObjects(attributes.ip_configuration)) {
        const subnet = resourceId(subnet_id);
        if (!subnet) continue;
        addTo(this.#adapterSubnets, keyOf(outermostId(subnet_id as string)), subnet.name);
      }
      for (const adapter of asObjects(attributes.network_interface))
        for (const target of [adapter, ...asObjects(adapter.ip_configuration)]) {
          this.#addTarget(attributes.target_network_id, target.target_subnet_name);
          this.#addTarget(attributes.test_network_id, target.failover_test_subnet_name);
        }
    }
  }

  /** Whether there is a resource, rather than that it is to be made. */
  isThere(id: unknown): boolean {
    return this.#of(id)?.isThere ?? false;
  }

  /** Whether making a resource went wrong. */
  isTainted(id: unknown): boolean {
    return this.#of(id)?.isTainted ?? false;
  }

  /** Whether an attribute of a resource leads to another one, and nobody can say to which. */
  isOpen(id: unknown): boolean {
    return this.#of(id)?.isOpen ?? false;
  }

  /** The region of a resource. */
  locationOf(id: unknown): string | undefined {
    return asText(this.#of(id)?.attributes.location);
  }

  /** The region of a fabric, by its name and the id of something in the same vault. */
  locationOfFabric(idInVault: unknown, name: unknown): string | undefined {
    const vault = asText(idInVault);
    return vault === undefined
      ? undefined
      : this.locationOf(`${outermostId(vault)}/replicationFabrics/${name}`);
  }

  /** Whether a fabric is a site of Hyper-V hosts, rather than a region of Azure. */
  isHyperVSite(fabric: unknown): boolean {
    return this.#of(fabric)?.type === "azurerm_site_recovery_services_vault_hyperv_site";
  }

  /** The name at the end of an id. */
  nameOf(id: unknown): string | undefined {
    return resourceId(id)?.name;
  }

  /** Whether the network of a subnet is there or is to be made. */
  hasNetworkOf(subnet: string): boolean {
    return this.#byId.has(keyOf(outermostId(subnet)));
  }

  /** The parts of a resource that are resources of their own, of a type: the subnets of a network. */
  within(type: string, whole: unknown): readonly JsonObject[] {
    return this.#within.get(`${type} ${keyOf(asText(whole) ?? "")}`) ?? [];
  }

  /** Whether there are resources of a type of which nobody can say which ones they are, or what they are a part of. */
  lacks(type: string): boolean {
    return this.#leftOut.some((address) => address.split(".").includes(type));
  }

  /** The names of the subnets of a network that network interfaces are in. */
  adapterSubnetsIn(network: unknown): readonly string[] {
    return this.#adapterSubnets.get(keyOf(asText(network) ?? "")) ?? [];
  }

  /** The names of the subnets of a network that machines are to come up in. */
  targetSubnetsIn(network: unknown): readonly string[] {
    return this.#targetSubnets.get(keyOf(asText(network) ?? "")) ?? [];
  }

  /** The id of the machine that says that a network interface is its own. */
  machineWith(adapter: unknown): string | undefined {
    return this.#machines.get(keyOf(asText(adapter) ?? ""));
  }

  /** What attaches data disks to a machine. */
  attachmentsOf(machine: unknown): readonly JsonObject[] {
    return this.#attachments.get(keyOf(asText(machine) ?? "")) ?? [];
  }

  /** The ids of the machines that have a disk. */
  machinesWithDisk(disk: unknown): readonly string[] {
    return [...(this.#machinesWithDisks.get(keyOf(asText(disk) ?? "")) ?? [])];
  }

  /** What a disk encryption set is for: `EncryptionAtRestWithCustomerKey`. */
  encryptionTypeOf(set: unknown): string | undefined {
    return asText(this.#of(set)?.attributes.encryption_type);
  }

  /** The resource of a type that says something of another one, which it names by its id. */
  saidOf(type: string, other: unknown): JsonObject | undefined {
    return this.#saidOf.get(`${type} ${keyOf(asText(other) ?? "")}`);
  }

  /** Notes which disks a machine says that it has, or an attachment. */
  #addDisks(id: string, attributes: JsonObject): void {
    const attached = asText(attributes.virtual_machine_id);
    const ofAttachment = attached !== undefined && attributes.managed_disk_id !== undefined;
    if (ofAttachment) addTo(this.#attachments, keyOf(attached), attributes);
    const machine = ofAttachment ? attached : id;
    this.#addDisk(attributes.managed_disk_id, machine);
    this.#addDisk(attributes.os_managed_disk_id, machine);
    for (const { managed_disk_id } of asObjects(attributes.storage_os_disk))
      this.#addDisk(managed_disk_id, machine);
    for (const { managed_disk_id } of asObjects(attributes.storage_data_disk))
      this.#addDisk(managed_disk_id, machine);
  }

  #addDisk(disk: unknown, machine: string): void {
    const id = asText(disk);
    if (id === undefined) return;
    const machines = this.#machinesWithDisks.get(keyOf(id)) ?? new Set();
    this.#machinesWithDisks.set(keyOf(id), machines.add(machine));
  }

  #addTarget(network: unknown, subnet: unknown): void {
    const [id, name] = [asText(network), asText(subnet)];
    if (id !== undefined && name !== undefined) addTo(this.#targetSubnets, keyOf(id), name);
  }

  #of(id: unknown): KnownResource | undefined {
    return this.#byId.get(keyOf(asText(id) ?? ""));
  }
}

function keyOf(id: string): string {
  return id.toLowerCase();
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}
