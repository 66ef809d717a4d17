import type { Entities, EntityName, References } from "../schemas/generated/types.ts";
import type { Located } from "../schemas/located.ts";
import { areSame } from "../schemas/values/same-items.ts";
import { AnswersOfMachines } from "./answers-of-machines.ts";
import type { InventoryFile } from "./inventory-file.ts";
import { type Named, NameIndex } from "./names/name-index.ts";
import { NameResolver } from "./names/name-resolver.ts";
import type { Resolution } from "./names/resolution.ts";
import { namedScope } from "./networks/named-scope.ts";
import { NetworkMappings } from "./networks/network-mappings.ts";
import type { Machine } from "./nodes/machines.ts";
import { Clusters } from "./protection/clusters.ts";
import type { Protection } from "./protection/protection.ts";
import { Protections } from "./protection/protections.ts";
import { findContradicted, type ReplicationState, replicationState } from "./protection/replication-state.ts";
import { restOf } from "./rest.ts";
import { type Question, Watch } from "./watch.ts";

/** The properties of an entity that name other objects. */
export type ReferenceOf<Name extends EntityName> = Name extends keyof References
  ? Extract<keyof References[Name], string>
  : never;

/** A list at the top of a file. */
type ListAtTop = {
  [Property in keyof InventoryFile["root"]]-?: NonNullable<
    InventoryFile["root"][Property]
  > extends readonly unknown[]
    ? Property
    : never;
}[keyof InventoryFile["root"]];

function namedAgain(inventory: Inventory, { of, property }: Question): readonly Named[] {
  return inventory.named(of as EntityName, property!);
}

function listedAgain(inventory: Inventory, { property }: Question): readonly unknown[] {
  return inventory.listed(property as ListAtTop);
}

/**
 * An inventory: the files of one folder, their names resolved across one another. Everything that is worked out from
 * it is worked out when first asked for.
 */
export class Inventory {
  readonly mappings: NetworkMappings;
  /** Who takes down what is asked of it. */
  readonly watch = new Watch();
  readonly #files: readonly InventoryFile[];
  readonly #names: NameIndex;
  #contradicted: ReadonlySet<Located> | undefined;
  #lastAskedForState: Located | undefined;
  #lastState: ReplicationState | undefined;
  readonly #listed = new Map<string, readonly unknown[]>();
  readonly #protections: Protections;
  readonly #resolver: NameResolver;
  #rest: readonly unknown[] | undefined;
  #clusters: Clusters | undefined;
  /** Where the inventory is one that is edited. */
  readonly #answers: AnswersOfMachines | undefined;

  /**
   * @param edited left out where the inventory is read once. Otherwise how it stood before an edit, undefined for the first
   *   time: what was worked out of machines then still holds of those that have stayed as they were
   */
  constructor(files: readonly InventoryFile[], edited?: { readonly before: Inventory | undefined }) {
    this.#files = files;
    this.#names = new NameIndex(files.map((file) => file.root));
    this.#resolver = new NameResolver(
      this.#names,
      (node, scope) => namedScope(this, node, scope),
      this.watch,
    );
    this.mappings = new NetworkMappings(files, this.#names, this.#resolver, this.watch);
    this.#protections = new Protections(
      files,
      this.#resolver,
      () => this.#ownClusters,
      (machine) => replicationState(this, machine) === "considered",
      this.watch,
      (work, machine, make) => this.#ofMachine(work, machine, make),
    );
    if (edited) {
      // At once: the next edit changes the tops of the files.
      this.#rest = restOf(files);
      this.#contradicted = findContradicted(this.#names);
      const { before } = edited;
      this.#answers = new AnswersOfMachines(before ? before.#answersFor(this) : undefined);
    }
  }

  /** All that is no machine: see `restOf`. */
  get rest(): readonly unknown[] {
    this.#rest ??= restOf(this.#files);
    return this.#rest;
  }

  /**
   * What some work makes of a machine by itself and by what is no machine. Where the inventory is edited it is kept for the
   * machine.
   *
   * @param work a function of the module, since answers go by it; it must not look at other machines
   */
  ofMachine<Of extends Machine, Answer extends object | string>(
    machine: Of,
    work: (inventory: Inventory, machine: Of) => Answer,
  ): Answer {
    // What was kept is not asked for again, so that nobody can say what it hangs on.
    this.watch.asked?.addAll();
    return this.#ofMachine(work, machine, () => work(this, machine));
  }

  #ofMachine<Answer>(work: (...parts: never[]) => Answer, machine: Machine, make: () => Answer): Answer {
    return this.#answers ? this.#answers.get(work, machine, make) : make();
  }

  /** What still holds of machines in a later state. What is recorded twice hangs on other machines. */
  #answersFor(later: Inventory): AnswersOfMachines | undefined {
    const isSame = areSame(this.rest, later.rest) && this.contradicted.size + later.contradicted.size === 0;
    return isSame ? this.#answers : undefined;
  }

  /** The files. Who looks through them hangs on all that is in them. */
  get files(): readonly InventoryFile[] {
    this.watch.asked?.addAll();
    return this.#files;
  }

  /** All names. Who looks through them hangs on all of them. */
  get names(): NameIndex {
    this.watch.asked?.addAll();
    return this.#names;
  }

  /** The top of the first file: where it is missed what no file records. */
  get top(): InventoryFile["root"] {
    return this.#files[0]!.root;
  }

  /** The failover clusters of the hosts. Who looks through them hangs on all hosts. */
  get clusters(): Clusters {
    this.watch.asked?.addAll();
    return this.#ownClusters;
  }

  get #ownClusters(): Clusters {
    this.#clusters ??= new Clusters(this.#files);
    return this.#clusters;
  }

  /** The objects of a kind that have a name, whoever owns them. */
  named(kind: EntityName, name: string): readonly Named[] {
    return this.watch.note({ again: namedAgain, of: kind, property: name }, this.#names.named(kind, name));
  }

  /** The items of a list at the top of the files, in their order. One object, as long as there is the inventory. */
  listed<Section extends ListAtTop>(section: Section): NonNullable<InventoryFile["root"][Section]> {
    let listed = this.#listed.get(section);
    if (!listed) {
      listed = this.#files.flatMap(({ root }) => (root[section] as readonly unknown[] | undefined) ?? []);
      this.#listed.set(section, listed);
    }
    const question = { again: listedAgain, of: "listed", property: section };
    return this.watch.note(question, listed) as NonNullable<InventoryFile["root"][Section]>;
  }

  /** The machines that are recorded twice, once with one state and once with another, or with none. */
  get contradicted(): ReadonlySet<Located> {
    this.#contradicted ??= findContradicted(this.#names);
    return this.#contradicted;
  }

  /** The state of the replication that an object belongs to, as `replicationState` tells it. Rule after rule asks at one object. */
  replicationStateOf(node: Located): ReplicationState | undefined {
    if (node !== this.#lastAskedForState) {
      this.#lastState = replicationState(this, node);
      this.#lastAskedForState = node;
    }
    return this.#lastState;
  }

  /** The file of a path. @throws Error when it is not a part of the inventory */
  fileAt(path: string): InventoryFile {
    const file = this.#files.find((each) => each.path === path);
    if (!file) throw new Error(`${path} is not a part of this inventory.`);
    return file;
  }

  /** What a property that names an object names. `index` counts in a list of names. */
  resolve(node: Located, property: string, index?: number): Resolution {
    return this.#resolver.resolve(node, property, index);
  }

  /** The object that a property names, or undefined where it names none, or one that is not in the inventory. */
  follow<Name extends keyof References, Property extends Extract<keyof References[Name], string>>(
    node: (Located & { readonly nodeType: Name }) | Entities[Name & EntityName] | undefined,
    property: Property,
  ): References[Name][Property] | undefined {
    return this.#resolver.follow(node, property);
  }

  /** All protected machines, in the order of the files. */
  protections(): Iterable<Protection> {
    return this.#protections.all();
  }

  /** The same in the order of their machines' names, letter case aside. */
  protectionsByName(): readonly Protection[] {
    return this.#protections.byName();
  }

  /** The protection of a machine; undefined for one without replication block. */
  protectionOf(machine: Located): Protection | undefined {
    return this.#protections.of(machine);
  }

  /** The protected machines that an object belongs to or serves: a host serves those of its cluster. */
  protectionsThrough(node: Located): readonly Protection[] {
    return this.#protections.through(node);
  }

  /** The protected machines that may move to a host of which it is not recorded whether it is a node of a cluster. */
  protectionsPerhapsThrough(node: Located): readonly Protection[] {
    return this.#protections.perhapsThrough(node);
  }
}
