import type { ImportReport, ReportedFact } from "../../../answers/import/import.ts";
import { placeInWords, shownPath } from "../../../project/place.ts";
import { counted, grouped } from "../../../schemas/values/numbers.ts";
import { totalsInWords as readinessTotals } from "../readiness/totals.ts";

/** So many objects of a section are worth naming. */
const MOST_NAMED = 5;

/** What is done with facts, for people. */
const OUTCOMES: { readonly [Outcome in ReportedFact["outcome"]]: string } = {
  added: "added",
  taken: "taken from the export",
  different: "differs, kept",
  left: "left out",
};

/** A fact in words: object and property, what is done, why, and where it stands. */
export function factInWords(fact: ReportedFact, cwd: string): readonly [string, string, string, string] {
  const { object, property, outcome, imported, recorded, reason, place, export: file } = fact;
  const what = recorded === undefined ? imported : `${recorded} recorded, ${imported} exported`;
  return [
    property === undefined ? object : `${property} of ${object}`,
    OUTCOMES[outcome],
    [what, reason].filter((each) => each !== undefined).join(". "),
    place ? placeInWords(place, cwd) : (file ?? ""),
  ];
}

/** What an import comes to: labels with sentences. Empty ones are left out. */
export function totalsInWords(report: ImportReport, cwd: string): (readonly [label: string, text: string])[] {
  const { newObjects, facts, files, isDryRun, readiness } = report;
  const count = (outcome: ReportedFact["outcome"]) => facts.filter((fact) => fact.outcome === outcome).length;
  const counts = [
    `${grouped(newObjects.length)} new ${newObjects.length === 1 ? "object" : "objects"}`,
    ...(Object.keys(OUTCOMES) as ReportedFact["outcome"][])
      .filter((outcome) => count(outcome) > 0)
      .map((outcome) => `${counted(count(outcome), "fact")} ${OUTCOMES[outcome]}`),
  ];
  const written = files
    .map(({ path, isNew }) => `${shownPath(path, cwd)}${isNew ? " (new)" : ""}`)
    .join(", ");
  const recordFirst =
    readiness && readinessTotals(readiness, cwd).find(([label]) => label === "Record first");
  const lines: (readonly [string, string])[] = [
    ["Imported", counts.join(", ")],
    [isDryRun ? "Would write" : "Written", written === "" ? "nothing" : written],
    recordFirst ?? ["Record first", ""],
  ];
  return lines.filter(([, text]) => text !== "");
}

/** The new objects, a line a section: how many, and the first of them. */
export function newInWords({ newObjects }: ImportReport): (readonly [section: string, objects: string])[] {
  const sections = new Map<string, string[]>();
  for (const { section, object } of newObjects) {
    const own = sections.get(section);
    if (own) own.push(object);
    else sections.set(section, [object]);
  }
  return [...sections].map(([section, objects]) => {
    const named = objects.slice(0, MOST_NAMED).join(", ");
    const others = objects.length - MOST_NAMED;
    return [section, others > 0 ? `${named} and ${grouped(others)} more` : named];
  });
}
