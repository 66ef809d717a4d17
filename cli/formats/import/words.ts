import type { ImportReport } from "../../../answers/import/import.ts";
import type { ReportedFact } from "../../../answers/import/prepared-import.ts";
import { placeInWords, shownPath } from "../../../project/place.ts";
import { addTo } from "../../../schemas/values/groups.ts";
import { counted, grouped } from "../../../schemas/values/numbers.ts";
import { totalsInWords as readinessTotals } from "../readiness/totals.ts";

/** So many objects of a section are worth naming. */
const MOST_NAMED = 5;

/** What to do about machines of which an export does not say where they are to go. */
const NEXT = "'drlint readiness --assume azure' says what speaks against replicating them to Azure";

/** What is done with facts, for people. */
const OUTCOMES: { readonly [Outcome in ReportedFact["outcome"]]: string } = {
  gone: "gone",
  missing: "missing",
  different: "different, kept",
  left: "left out",
  followed: "followed",
  taken: "taken",
  added: "added",
};

/** A row on facts: where they stand, what is done, and what they say. */
export type FactRow = readonly [at: string, outcome: string, said: string];

/** The facts in words: one a row, but what is added to an object is told together. */
export function factRows({ facts }: ImportReport, cwd: string): FactRow[] {
  const added = new Map<string, string[]>();
  const rows: FactRow[] = [];
  for (const fact of facts) {
    const { object, property, outcome, place, export: file } = fact;
    const at = place ? placeInWords(place, cwd) : (file ?? "");
    if (outcome !== "added" || property === undefined) rows.push([at, OUTCOMES[outcome], saidOf(fact)]);
    else {
      const key = JSON.stringify([at, object]);
      addTo(added, key, property);
    }
  }
  const together = [...added].map(([key, properties]): FactRow => {
    const [at, object] = JSON.parse(key) as [string, string];
    return [at, OUTCOMES.added, `${object}: ${properties.join(", ")}`];
  });
  return [...rows, ...together];
}

function saidOf({ outcome, object, property, imported, recorded, reason }: ReportedFact): string {
  const values = recorded === undefined ? imported : `${recorded} recorded, ${imported} exported`;
  if (outcome === "gone" || outcome === "missing") return `${object}. ${reason}`;
  const said = property === undefined ? object : `${property} of ${object}: ${values}`;
  return reason === undefined ? said : `${said}. ${reason}`;
}

/** What an import comes to: labels with sentences. Empty ones are left out. */
export function totalsInWords(report: ImportReport, cwd: string): (readonly [label: string, text: string])[] {
  const { newObjects, facts, files, isDryRun, isEmpty, readiness } = report;
  const count = (outcome: ReportedFact["outcome"]) => facts.filter((fact) => fact.outcome === outcome).length;
  const counts = [
    `${grouped(newObjects.length)} new ${newObjects.length === 1 ? "object" : "objects"}`,
    ...(Object.keys(OUTCOMES) as ReportedFact["outcome"][])
      .filter((outcome) => count(outcome) > 0)
      .map((outcome) =>
        outcome === "gone" || outcome === "missing"
          ? `${counted(count(outcome), "object")} ${OUTCOMES[outcome]}`
          : `${counted(count(outcome), "fact")} ${OUTCOMES[outcome]}`,
      ),
  ];
  const written = files
    .map(({ path, isNew }) => `${shownPath(path, cwd)}${isNew ? " (new)" : ""}`)
    .join(", ");
  const ready = readiness ? readinessTotals(readiness, cwd) : [];
  const lines: (readonly [string, string])[] = [
    ["Imported", isEmpty ? `${counts[0]}: the exports have nothing that drlint imports` : counts.join(", ")],
    [isDryRun ? "Would write" : "Written", written === "" ? "nothing" : written],
    ...ready.filter(([label]) => label === "Machines" || label === "Record first"),
    ["Next", readiness?.wanted.some(({ fact }) => fact === "Replication.to") ? NEXT : ""],
  ];
  return lines.filter(([, text]) => text !== "");
}

/** The new objects, a line a section: how many, and the first of them. */
export function newInWords({ newObjects }: ImportReport): (readonly [section: string, objects: string])[] {
  const sections = new Map<string, string[]>();
  for (const { section, object } of newObjects) {
    addTo(sections, section, object);
  }
  return [...sections].map(([section, objects]) => [section, objectsInWords(objects)]);
}

/** `vault 'a', vault 'b' and 3 more`, and `6 network mappings` of what has no names to tell it by. */
function objectsInWords(objects: readonly string[]): string {
  const [first = ""] = objects;
  const isNameless = objects.every((object) => object === first && /^an? /.test(object));
  if (isNameless && objects.length > 1) return counted(objects.length, first.replace(/^an? /, ""));
  const named = objects.slice(0, MOST_NAMED).join(", ");
  const others = objects.length - MOST_NAMED;
  return others > 0 ? `${named} and ${grouped(others)} more` : named;
}
