import {
  type Drift,
  type DriftEffect,
  type DriftKind,
  type DriftReport,
  driftKinds,
} from "../../../answers/drift/drift.ts";
import { matrix } from "../../../documents/index.ts";
import { ShortRows } from "../../../documents/short-rows.ts";
import { placeInWords } from "../../../project/place.ts";
import { grouped } from "../../../schemas/values/numbers.ts";
import { rulesInWords, VERDICTS } from "../changes/words.ts";

/** Kinds of differences, for people. */
const KINDS: { readonly [Kind in DriftKind]: string } = {
  gone: "gone",
  missing: "missing",
  different: "different",
  new: "new",
  "not-recorded": "not recorded",
};

/** What a difference would do to what is replicated, in a word or two. */
function effectInWords(effect: DriftEffect): string {
  if (effect === "none") return "not replicated";
  return effect === "unknown" ? "not worked out" : VERDICTS[effect.verdict];
}

/** A row: where it stands or was exported, how it differs, what that does to what is replicated, and what it is. */
export type DriftRow = readonly [at: string, kind: string, effect: string, said: string];

/** The differences in words: one a row, but what one object does not record and does the same is told together. */
export function driftRows({ differences }: DriftReport, cwd: string): DriftRow[] {
  const rows = new Map<string, { row: DriftRow; properties: string[]; object: string }>();
  for (const drift of differences) {
    const { kind, property, object, place, effect } = drift;
    const at = place ? placeInWords(place, cwd) : (drift.export ?? "");
    const row: DriftRow = [at, KINDS[kind], effectInWords(effect), saidOf(drift)];
    const isTogether = kind === "not-recorded" && drift.reason === undefined && reasonsOf(effect) === "";
    const key = isTogether ? JSON.stringify([object, ...row.slice(0, 3)]) : JSON.stringify([rows.size]);
    const known = rows.get(key);
    if (known) known.properties.push(property!);
    else rows.set(key, { row, object, properties: isTogether ? [property!] : [] });
  }
  return [...rows.values()].map(({ row, object, properties }) =>
    properties.length > 0 ? [row[0], row[1], row[2], `${object}: ${properties.join(", ")}`] : row,
  );
}

function saidOf({ object, property, recorded, exported, reason, effect, kind }: Drift): string {
  const values = recorded === undefined ? exported : `${recorded} recorded, ${exported} exported`;
  const what = property === undefined ? object : `${property} of ${object}: ${values}`;
  const why = reason === undefined || kind === "different" ? "" : `. ${reason}`;
  const rules = reasonsOf(effect);
  return `${what}${why}${rules === "" ? "" : ` (${rules})`}`;
}

const shortRows = new ShortRows(matrix);

/** What decides what a difference does; empty where nothing has to be said. */
function reasonsOf(effect: DriftEffect): string {
  return typeof effect === "string" ? "" : rulesInWords(effect, shortRows).join("; ");
}

/** `1 gone, 2 different, 1 new, 12 not recorded`; empty where nothing differs. */
export function driftTotals({ differences }: DriftReport): string {
  return driftKinds
    .map((kind) => [kind, differences.filter((drift) => drift.kind === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${grouped(count)} ${KINDS[kind]}`)
    .join(", ");
}

/** Of how many differences a rule reports something, or protection is at stake; empty for none. */
export function atStake({ differences }: DriftReport): string {
  const verdicts = differences.flatMap(({ effect }) => (typeof effect === "string" ? [] : effect.verdict));
  return (["error", "warning", "at-stake", "undecided", "not-known"] as const)
    .map((verdict) => [verdict, verdicts.filter((each) => each === verdict).length] as const)
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => `${grouped(count)} ${VERDICTS[verdict]}`)
    .join(", ");
}
