import { basename } from "node:path";
import { SCENARIO_WORDS } from "../../documents/verdict-words.ts";
import { inWords, objectInWords } from "../../inventory/earlier/values-in-words.ts";
import type { Inventory } from "../../inventory/inventory.ts";
import { nameOf, ofOwner } from "../../inventory/names/object-name.ts";
import { isMachine } from "../../inventory/nodes/machines.ts";
import { scenarioOf } from "../../inventory/protection/protection.ts";
import { shapes } from "../../schemas/generated/shapes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import { kindInWords } from "../../schemas/kind-in-words.ts";
import type { Located } from "../../schemas/located.ts";
import type { Kind } from "../../schemas/shape.ts";
import { toUri } from "../protocol/uris.ts";
import type { Prose } from "../words/prose.ts";

/** How many of an object's facts are told. */
const MOST_FACTS = 8;

/** An object in its main facts: kind, name, where it stands, what it says, and how much depends on it. */
export function objectPart(prose: Prose, inventory: Inventory, object: Located): string {
  const facts = [...protectionFacts(inventory, object), ...ownFacts(object)];
  const told = facts.slice(0, MOST_FACTS).map(([fact, value]) => `${fact}: ${prose.text(value)}`);
  if (facts.length > told.length) told.push(`and ${facts.length - told.length} more facts`);
  const head = `${headOf(prose, object)}, ${whereOf(prose, inventory, object)}`;
  return told.length === 0 ? head : `${head}\n\n${prose.list(told)}`;
}

/** An object at its own name: what its text does not say. */
export function ownNamePart(prose: Prose, inventory: Inventory, object: Located): string {
  const facts = protectionFacts(inventory, object).map(([fact, value]) => `${fact}: ${prose.text(value)}`);
  return [headOf(prose, object), ...facts].join("; ");
}

function headOf(prose: Prose, object: Located): string {
  const name = nameOf(object);
  const kind = prose.bold(kindInWords(object.nodeType as Kind));
  return kind + (name === undefined ? "" : ` ${prose.code(name)}`) + prose.text(ofOwner(object));
}

/** `hosts.dr.yaml, line 7`, as a link to there. */
export function whereOf(prose: Prose, inventory: Inventory, object: Located): string {
  const { file, start } = object.at();
  const { line } = inventory.fileAt(file).document.place(start);
  return prose.reference(`${basename(file)}, line ${line}`, `${toUri(file)}#L${line}`);
}

function ownFacts(object: Located): [string, string][] {
  const shape = shapes[object.nodeType as EntityName];
  if (!shape) return [];
  return Object.entries(shape.properties).flatMap(([property, each]): [string, string][] => {
    const value = object.fact(property);
    if (property === "name" || value === undefined) return [];
    if (each.list && each.entity) return [[property, namesIn(value as readonly Located[])]];
    const name = each.entity && nameOf(value as Located);
    const words =
      name !== undefined
        ? [name, objectInWords(value as Located)].filter(Boolean).join(", ")
        : (inWords(value, each) ?? "");
    return words === "" ? [] : [[property, words.length > 120 ? `${words.slice(0, 119)}…` : words]];
  });
}

function namesIn(objects: readonly Located[]): string {
  const names = objects.flatMap((each) => nameOf(each) ?? []);
  if (names.length === 0) return String(objects.length);
  return names.length > 6 ? `${names.slice(0, 6).join(", ")} and ${names.length - 6} more` : names.join(", ");
}

function protectionFacts(inventory: Inventory, object: Located): [string, string][] {
  const own = inventory.protectionOf(object);
  if (own) {
    const scenario = scenarioOf(own);
    return [["scenario", scenario ? SCENARIO_WORDS[scenario] : "cannot be told"]];
  }
  if (isMachine(object)) return [["scenario", "no replication block"]];
  if (object.parent?.nodeType !== "Inventory") return [];
  const count = inventory.protectionsThrough(object).length;
  return count === 0 ? [] : [["protected machines that depend on it", String(count)]];
}
