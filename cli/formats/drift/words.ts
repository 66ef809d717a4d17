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
  if (effect === "not-compared") return "not compared";
  return effect === "unknown" ? "not worked out" : VERDICTS[effect.verdict];
}

/** A row: where it stands or was exported, how it differs, what that does to what is replicated, and what it is. */
export type DriftRow = readonly [at: string, kind: string, effect: string, said: string];

/** So many objects are worth naming. */
const MOST_NAMED = 5;

/**
 * The differences in words: one a row, but what one object does not record and does the same is told together, and so are objects
 * that do not record the same.
 */
export function driftRows({ differences }: DriftReport, cwd: string): DriftRow[] {
  const rows = new Map<string, Together>();
  for (const drift of differences) {
    const { kind, property, object, place, effect, top, way } = drift;
    const at = place ? placeInWords(place, cwd) : (drift.export ?? "");
    const row: DriftRow = [at, KINDS[kind], effectInWords(effect), saidOf(drift)];
    const isTogether = kind === "not-recorded" && drift.reason === undefined && reasonsOf(effect) === "";
    const key = isTogether ? JSON.stringify([object, ...row.slice(0, 3)]) : JSON.stringify([rows.size]);
    const known = rows.get(key);
    if (known) known.properties.push(property!);
    else rows.set(key, { row, object, top, way, properties: isTogether ? [property!] : [], others: [] });
  }
  return alikeTogether([...rows.values()]).map(({ row, object, properties, others }) =>
    properties.length > 0
      ? [row[0], row[1], row[2], `${object}: ${properties.join(", ")}${othersInWords(others)}`]
      : row,
  );
}

/** A row, and what is told by it beside its own: properties of its object, and objects that do not record the same. */
interface Together extends Pick<Drift, "object" | "top" | "way"> {
  readonly row: DriftRow;
  readonly properties: string[];
  readonly others: string[];
}

function alikeTogether(rows: readonly Together[]): Together[] {
  const first = new Map<string, Together>();
  return rows.filter((each) => {
    const { row, properties, top, way } = each;
    if (properties.length === 0 || top.name === undefined) return true;
    const key = JSON.stringify([row[2], top.entity, way.slice(0, -1), properties]);
    const known = first.get(key);
    if (known) known.others.push(top.name);
    else first.set(key, each);
    return known === undefined;
  });
}

/** `; as well as 'SQL01', 'SQL02' and 7 more`. */
function othersInWords(others: readonly string[]): string {
  if (others.length === 0) return "";
  const names = [...new Set(others)];
  const named = names.slice(0, MOST_NAMED).map((name) => `'${name}'`);
  const more = names.length - named.length;
  return `; the same at ${named.join(", ")}${more > 0 ? ` and ${grouped(more)} more` : ""}`;
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
