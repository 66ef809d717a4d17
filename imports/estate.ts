import { fold } from "../inventory/names/name-index.ts";
import type { EntityName } from "../schemas/generated/types.ts";
import { addTo } from "../schemas/values/groups.ts";
import type { Export, Reach } from "./export.ts";
import { ImportedObject, type Remarks } from "./imported-object.ts";

/** What exports show together. The same object in several exports is one. */
export class Estate implements Remarks {
  /** In the order in which they were first met. */
  readonly objects: ImportedObject[] = [];
  /** What was left out or is incomplete, a sentence each. */
  readonly notes = new Set<string>();
  /** What cannot both be so, a sentence each. */
  readonly contradictions: string[] = [];
  /** What the exports are complete for. */
  readonly reach: Reach[] = [];
  /** Of which kinds there are no objects in what, and which export says so. */
  readonly none = new Map<EntityName, Map<ImportedObject, Export>>();
  readonly #byEntity = new Map<EntityName, ImportedObject[]>();
  readonly #byKey = new Map<string, ImportedObject>();

  /** Whether the exports have nothing that an inventory could be held against: no object, and no word that there is none. */
  get isEmpty(): boolean {
    return this.objects.length === 0 && this.reach.length === 0 && this.none.size === 0;
  }

  note(from: Export, sentence: string): void {
    this.notes.add(`${from.file}: ${sentence}`);
  }

  contradict(sentence: string): void {
    this.contradictions.push(sentence);
  }

  /**
   * Says that an export has all objects of a kind that are somewhere. What is left out of it, or cannot be told, must not be
   * within reach.
   */
  reaches(reach: Reach): void {
    this.reach.push(reach);
  }

  /** Says that there are no objects of a kind in the one that such objects are of: no recovery plans in a vault. */
  hasNone(entity: EntityName, owner: ImportedObject, from: Export): void {
    const none = this.none.get(entity) ?? new Map<ImportedObject, Export>();
    this.none.set(entity, none.set(owner, from));
  }

  /** The objects of a kind, in the order in which they were first met. */
  ofEntity(entity: EntityName): readonly ImportedObject[] {
    return this.#byEntity.get(entity) ?? [];
  }

  /** The object that a key belongs to; undefined where no export has shown it yet. */
  known(entity: EntityName, key: string): ImportedObject | undefined {
    return this.#byKey.get(`${entity} ${fold(key)}`);
  }

  /**
   * The object that one of the keys belongs to, made if need be.
   *
   * @param keys at least one; their letter case does not count
   */
  object(entity: EntityName, keys: readonly string[]): ImportedObject {
    const folded = keys.map((key) => fold(key));
    const known = folded.map((key) => this.known(entity, key)).find((each) => each !== undefined);
    const object = known ?? new ImportedObject(entity, folded, this);
    if (!known) this.#add(object);
    for (const key of folded) {
      object.addKey(key);
      this.#byKey.set(`${entity} ${key}`, object);
    }
    return object;
  }

  /** To be called when all is known that exports tell: what has no name by then cannot be recorded. */
  dropIncompleteParts(): void {
    for (const object of this.objects) object.dropIncompleteParts();
  }

  #add(object: ImportedObject): void {
    this.objects.push(object);
    addTo(this.#byEntity, object.entity, object);
  }
}
