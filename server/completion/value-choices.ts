import { basename } from "node:path";
import type { GuestOperatingSystem } from "../../documents/tables/guest-operating-systems.ts";
import { linuxAndBsdGuests } from "../../documents/tables/guests/linux-and-bsd.ts";
import { windowsGuests } from "../../documents/tables/guests/windows.ts";
import { objectInWords } from "../../inventory/earlier/values-in-words.ts";
import type { Inventory } from "../../inventory/inventory.ts";
import type { Named } from "../../inventory/names/name-index.ts";
import { shapes } from "../../schemas/generated/shapes.ts";
import { kindInWords } from "../../schemas/kind-in-words.ts";
import type { Kind } from "../../schemas/shape.ts";
import { regions } from "../../schemas/values/region.ts";
import { descriptionOf } from "../words/property-words.ts";
import type { ValueOpening } from "./openings.ts";
import { type NameChoice, namesFor } from "./reference-names.ts";
import { usedValues } from "./used-values.ts";
import { hasPlace, type WrittenObjects } from "./written-objects.ts";

/** A value that may stand at a property, with what is known of it. */
export interface ValueChoice {
  readonly value: string | number | boolean;
  readonly sort: "name" | "word" | "known" | "used";
  /** A few words beside it. */
  readonly detail?: string | undefined;
  /** A sentence. */
  readonly description?: string | undefined;
}

/** The values that may stand at a property, the likeliest first. */
export function valueChoices(
  inventory: Inventory,
  objects: WrittenObjects,
  opening: ValueOpening,
): ValueChoice[] {
  const { place } = opening;
  const { shape, entity, property } = place;
  const choices: ValueChoice[] = [];
  for (const choice of namesFor(inventory, objects, opening)) choices.push(nameChoice(inventory, choice));
  const described = descriptionOf(entity, property);
  for (const [index, value] of (shape.values ?? []).entries())
    choices.push({ value, sort: "known", description: described?.values?.[index] });
  if (shape.type === "boolean") for (const value of [true, false]) choices.push({ value, sort: "known" });
  const schemaVersion = entity === "Inventory" && property === "schemaVersion";
  if (schemaVersion) choices.push({ value: described!.examples[0] as number, sort: "known" });
  for (const value of shape.words ?? []) choices.push({ value, sort: "word", detail: "in place of a value" });
  choices.push(...usedElsewhere(inventory, opening));
  if (shape.format === "azure-region") choices.push(...regionChoices());
  if (entity === "GuestOperatingSystem" && property === "name") choices.push(...guestChoices());
  return unique(choices).filter(({ value }) => !opening.taken.includes(String(value)));
}

function nameChoice(inventory: Inventory, { name, object }: NameChoice): ValueChoice {
  const kind = kindInWords(object.nodeType as Kind);
  // Without the owner's kind: a long detail cuts the name off that it stands beside.
  const { name: owner } = (object.parent ?? {}) as { readonly name?: unknown };
  const facts = object.nodeType in shapes ? objectInWords(object) : "";
  return {
    value: name,
    sort: "name",
    detail: typeof owner === "string" ? `${kind} of ${owner}` : kind,
    description: [facts, whereOf(inventory, object)].filter(Boolean).join(". "),
  };
}

/** `hosts.dr.yaml, line 7.` */
function whereOf(inventory: Inventory, object: Named): string {
  if (!hasPlace(object)) return "";
  const { file, start } = object.at();
  const { line } = inventory.fileAt(file).document.place(start);
  return `${basename(file)}, line ${line}.`;
}

/** What is written at the same property of other objects. */
function usedElsewhere(inventory: Inventory, { place, current }: ValueOpening): ValueChoice[] {
  return usedValues(inventory, place, current).map(({ value, count }) => ({
    value,
    sort: "used",
    detail: count === 1 ? "used once" : `used ${count} times`,
  }));
}

function regionChoices(): ValueChoice[] {
  return [...regions().values()].map(({ name, displayName, geography }) => ({
    value: name,
    sort: "known",
    detail: displayName,
    description: `Azure region ${displayName}, geography ${geography}.`,
  }));
}

function guestChoices(): ValueChoice[] {
  return [...windowsGuests, ...linuxAndBsdGuests].map((guest) => ({
    value: guest.name,
    sort: "known",
    detail: supportInWords(guest),
    description: guest.note,
  }));
}

function supportInWords({ supportedInAzure, supportedSince }: GuestOperatingSystem): string | undefined {
  if (supportedSince !== undefined) return `supported in Azure since ${supportedSince}`;
  if (supportedInAzure === undefined) return undefined;
  return supportedInAzure ? "supported in Azure" : "not supported in Azure";
}

/** Each value once. What is used elsewhere keeps its place at the front, with what is known of it. */
function unique(choices: readonly ValueChoice[]): ValueChoice[] {
  const byValue = new Map<string, ValueChoice>();
  for (const choice of choices) {
    const key = String(choice.value).toLowerCase();
    const before = byValue.get(key);
    if (!before) byValue.set(key, choice);
    else if (before.sort === "used") byValue.set(key, { ...choice, value: before.value });
  }
  return [...byValue.values()];
}
