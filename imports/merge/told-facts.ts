import type { Step } from "../../inventory/earlier/differences.ts";
import type { Located } from "../../schemas/located.ts";
import type { Export, Reach } from "../export.ts";
import { type ImportedObject, shown } from "../imported-object.ts";
import type { MergedFact } from "./merge-outcome.ts";
import { partName, topOf, type Way } from "./ways.ts";

/** Which export lacks an object, and why that says something of it. */
export type GoneBy = Pick<Reach, "from" | "words" | "onlyIf">;

/** What is told of a fact, but for what it is of. */
export type About = Pick<MergedFact, "imported" | "recorded" | "reason" | "export"> &
  Partial<Pick<MergedFact, "place">>;

/** What an object is a part of. */
interface PartOf {
  readonly owner: ImportedObject;
  readonly property: string;
  /** Where that is a list: the items that the inventory has. */
  readonly list?: readonly Located[];
  /** The one of them that it is; undefined for a new one. */
  readonly item?: Located | undefined;
}

/** What a merge tells: what it has done with each fact, in words, and where that is in the inventory. */
export class ToldFacts {
  readonly facts: MergedFact[] = [];
  /** Objects at the top of a file, as the inventory has them. */
  readonly #tops = new Map<ImportedObject, Way>();
  /** What parts are parts of: of nearly all of them nothing is told, so that words are made when they are. */
  readonly #parts = new Map<ImportedObject, PartOf>();

  /** The facts, what a person has to look at first. */
  inOrder(): readonly MergedFact[] {
    return [...this.facts].sort((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome));
  }

  /** Has an object at the top of a file be told of as the one of the inventory that it is. */
  callTop(object: ImportedObject, node: Located): void {
    this.#tops.set(object, { top: topOf(node), path: [] });
  }

  /** Has an object be told of as a part of another one. */
  callPart(part: ImportedObject, of: PartOf): void {
    this.#parts.set(part, of);
  }

  words(object: ImportedObject): string {
    const part = this.#parts.get(object);
    if (!part) return object.words;
    return `${part.list ? object.words : part.property} of ${this.words(part.owner)}`;
  }

  wayTo(object: ImportedObject, step: Step): Way {
    const { top, path } = this.#wayOf(object);
    return { top, path: [...path, step] };
  }

  /** Tells of a fact, or of a whole object where there is no property. */
  tell(
    outcome: MergedFact["outcome"],
    object: ImportedObject,
    property: string | undefined,
    { place, ...about }: About,
  ): void {
    const at = place && { file: place.file, start: place.start };
    const way = property === undefined ? this.#wayOf(object) : this.wayTo(object, { property });
    this.facts.push({ outcome, object: this.words(object), ...way, property, ...about, place: at });
  }

  /** Tells of an object or a part of a list that it does not come in, or does. */
  tellWhole(
    outcome: "added" | "left",
    object: ImportedObject,
    about: Partial<Pick<MergedFact, "reason" | "place">>,
  ): void {
    const [first] = object.facts.values();
    this.tell(outcome, object, undefined, { imported: object.words, export: first?.from.file, ...about });
  }

  /** Tells of a section that it is recorded as empty. */
  tellEmpty(section: string, { file }: Export): void {
    this.facts.push({
      outcome: "added",
      object: "the inventory",
      top: { entity: "Inventory", name: undefined },
      path: [{ property: section }],
      property: section,
      imported: "[]",
      export: file,
      place: undefined,
    });
  }

  tellAdded(object: ImportedObject, property: string, node: Located): void {
    const about = { imported: shownFact(object, property), export: exportOf(object, property) };
    this.tell("added", object, property, { ...about, place: node.at() });
  }

  tellLeft(object: ImportedObject, property: string, node: Located, reason: string): void {
    const about = { imported: shownFact(object, property), reason, export: exportOf(object, property) };
    this.tell("left", object, property, { ...about, place: node.at(property) });
  }

  /** Tells of a list or a block that the inventory records as something else, which stays. */
  tellKept(
    object: ImportedObject,
    property: string,
    node: Located,
    about: Required<Pick<MergedFact, "recorded" | "reason">>,
  ): void {
    const imported = shownFact(object, property);
    this.tell("different", object, property, {
      ...about,
      imported,
      export: exportOf(object, property),
      place: node.at(property),
    });
  }

  /** Tells of a list that was empty, and is not any more. */
  tellFilled(outcome: "taken" | "followed", object: ImportedObject, property: string, node: Located): void {
    const imported = shownFact(object, property);
    const about = { imported, recorded: "[]", export: exportOf(object, property) };
    this.tell(outcome, object, property, { ...about, place: node.at(property) });
  }

  /** @param object in words */
  tellGone(object: string, node: Located, { from, words, onlyIf }: GoneBy, way?: Way): void {
    const { file, start } = node.at();
    const isSure = onlyIf === undefined;
    this.facts.push({
      outcome: isSure ? "gone" : "missing",
      object,
      ...(way ?? { top: topOf(node), path: [] }),
      property: undefined,
      imported: "",
      reason: isSure
        ? `It is not in the export, which has ${words}.`
        : `It is not in the export. It is gone if ${onlyIf}, and with them ${words}.`,
      export: from.file,
      place: { file, start },
    });
  }

  #wayOf(object: ImportedObject): Way {
    const part = this.#parts.get(object);
    if (part) {
      const { owner, property, list, item } = part;
      return this.wayTo(owner, list ? { property, part: partName(item ?? object, list) } : { property });
    }
    return this.#tops.get(object) ?? { top: { entity: object.entity, name: object.name }, path: [] };
  }
}

/** What a person has to look at comes first. */
const ORDER: readonly MergedFact["outcome"][] = [
  "gone",
  "missing",
  "different",
  "left",
  "followed",
  "taken",
  "added",
];

function shownFact(object: ImportedObject, property: string): string {
  const fact = object.facts.get(property);
  if (fact) return shown(fact.value);
  const items = object.lists.get(property);
  return items ? items.map(({ words }) => words).join(", ") : "a block";
}

function exportOf(object: ImportedObject, property: string): string | undefined {
  const own = object.facts.get(property) ?? [...(object.parts.get(property)?.facts.values() ?? [])][0];
  return (own ?? [...(object.lists.get(property)?.[0]?.facts.values() ?? [])][0])?.from.file;
}
