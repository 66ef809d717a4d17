import type { RowId } from "../../documents/index.ts";
import { changedObjectInWords, pathInWords } from "../../inventory/earlier/change-in-words.ts";
import { type Change, changesOf, type Side } from "../../inventory/earlier/changes.ts";
import type { Step } from "../../inventory/earlier/differences.ts";
import type { EarlierState } from "../../inventory/earlier/earlier-state.ts";
import type { Inventory } from "../../inventory/inventory.ts";
import { nameOf } from "../../inventory/names/object-name.ts";
import { namedPlaceAt } from "../../inventory/names/object-path.ts";
import { remembered } from "../../inventory/remembered.ts";
import { type FilePlace, placeIn } from "../../project/place.ts";
import { rulesWatching } from "../../rules/facts/changes/watched-changes.ts";
import { rules } from "../../rules/index.ts";
import type { Fact } from "../../rules/run/fact.ts";
import { type Ledger, Outcome } from "../../rules/run/ledger.ts";
import type { LintRun } from "../../rules/run/lint-run.ts";
import type { OpenQuestion } from "../../rules/run/open-questions.ts";
import type { Located } from "../../schemas/located.ts";
import { addTo } from "../../schemas/values/groups.ts";
import { affectedBy } from "./affected-by-change.ts";
import { Arrivals } from "./arrivals.ts";
import type { ChangeFinding, ChangeFindings } from "./change-findings.ts";
import { HarmlessChanges } from "./harmless-change.ts";
import { type ChangeVerdict, type VerdictGrounds, verdictOn } from "./verdict.ts";

/** One change of a protected object, and what the rules on changes say of it. */
export interface ReportedChange extends VerdictGrounds {
  /** The object at the top of a file: `virtual machine 'SQL01'`. */
  readonly object: string;
  /** Its kind, `VirtualMachine`, and its name; a mapping has none. */
  readonly entity: string;
  readonly name: string | undefined;
  /** What changed of it: `size of disk 'data'`. Empty where the object itself came or went. */
  readonly what: string;
  /** The same step by step. */
  readonly path: readonly Step[];
  /** In words; undefined where it was not recorded, or not there. */
  readonly before: string | undefined;
  readonly now: string | undefined;
  /** The facts that would decide its undecided rows, and that are not recorded now. */
  readonly missing: readonly Fact[];
  /** The state that could not be read, so that it is not known what has changed. */
  readonly unread: Side | undefined;
  readonly verdict: ChangeVerdict;
  /** Whether the object is not there any more, as far as can be told. */
  readonly isGone: boolean;
  /** Where it stands now; for an object that is gone, where it stood, in the file as it was. */
  readonly place: FilePlace;
}

/** Every change of an inventory that was linted. */
export function* reportedChanges(run: LintRun, findings: ChangeFindings): Generator<ReportedChange> {
  const { inventory } = run;
  const earlier = run.earlier!;
  const arrivals = new Arrivals(run);
  const harmless = new HarmlessChanges(inventory, earlier, arrivals);
  for (const change of changesOf(inventory, earlier)) {
    const watching = rulesWatching(change, earlier);
    const at = change.place && placeIn(inventory, change.place);
    const own = at
      ? findings.take(at.file, at, (rule) => !Object.hasOwn(rules, rule) || watching.includes(rule))
      : [];
    const undecided = own.length > 0 ? [] : undecidedRows(change, watching, run);
    const affects = own.length > 0 ? undefined : affectedBy(change, inventory, earlier, arrivals);
    const isSaid = own.length > 0 || affects !== undefined || undecided.length > 0;
    const reason = isSaid ? undefined : harmless.reasonFor(change);
    const said = { findings: own, affects, undecided, harmless: reason };
    yield reported(
      change,
      at ?? placeIn(earlier.inventory, change.object.at()),
      said,
      missingFor(change, undecided, run),
    );
  }
  for (const { finding, ...at } of findings.left()) yield otherFinding(inventory, at, finding);
}

/** Every object of an inventory of which nothing is left. */
export function* removedObjects(earlier: EarlierState, now: Inventory): Generator<ReportedChange> {
  const harmless = new HarmlessChanges(now, earlier);
  for (const change of changesOf(now, earlier)) {
    yield reported(change, placeIn(earlier.inventory, change.object.at()), {
      findings: [],
      affects: affectedBy(change, now, earlier),
      undecided: [],
      harmless: harmless.reasonFor(change),
    });
  }
}

function reported(
  { kind, object, path, before, now, unread, place: placeNow }: Change,
  place: FilePlace,
  said: Omit<VerdictGrounds, "kind">,
  missing: readonly Fact[] = [],
): ReportedChange {
  return {
    ...said,
    missing,
    kind,
    object: changedObjectInWords(object),
    entity: object.nodeType,
    name: nameOf(object),
    what: pathInWords(object, path),
    path,
    before,
    now,
    unread,
    verdict: verdictOn({ kind, ...said }),
    isGone: placeNow === undefined,
    place,
  };
}

/** A finding of a rule of which it is not known what it looks at. */
function otherFinding(inventory: Inventory, place: FilePlace, finding: ChangeFinding): ReportedChange {
  const { document } = inventory.fileAt(place.file);
  const { object } = namedPlaceAt(document, document.lines.offset(place));
  const said = {
    kind: "changed",
    findings: [finding],
    affects: undefined,
    undecided: [],
    harmless: undefined,
  } as const;
  return {
    ...said,
    missing: [],
    object,
    entity: "",
    name: undefined,
    what: "",
    path: [],
    before: undefined,
    now: undefined,
    unread: undefined,
    verdict: verdictOn(said),
    isGone: false,
    place,
  };
}

/** The rows of some rules that cannot be decided for a change. */
function undecidedRows(change: Change, watching: readonly string[], { ledger }: LintRun): RowId[] {
  // A row that another part of the object breaks is decided at the object, and may be open for this part.
  const isHalfRecorded =
    change.kind === "changed" && (change.before === undefined || change.now === undefined);
  const isOpen = (row: RowId) => {
    const outcome = ledger.outcome(change.object, row);
    return outcome === Outcome.undecided || (isHalfRecorded && outcome > Outcome.passed);
  };
  const rows = watching.flatMap((rule) => rules[rule]!.meta.docs.rows.filter(isOpen));
  return [...new Set(rows)];
}

/** The facts that are not recorded now and without which the undecided rows of a change stay so. */
function missingFor({ object }: Change, undecided: readonly RowId[], { ledger }: LintRun): Fact[] {
  if (undecided.length === 0) return [];
  const asked = remembered(ledger, questionsByObject).get(object) ?? [];
  const open = asked.filter(({ rows }) => rows.some((row) => undecided.includes(row)));
  return [...new Set(open.flatMap(({ missing }) => missing.map(({ fact }) => fact)))];
}

function questionsByObject({ openQuestions }: Ledger): ReadonlyMap<Located, readonly OpenQuestion[]> {
  const byObject = new Map<Located, OpenQuestion[]>();
  for (const question of openQuestions) addTo(byObject, question.node, question);
  return byObject;
}
