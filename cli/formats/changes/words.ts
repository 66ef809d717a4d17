import type { AffectedByChange } from "../../../answers/changes/affected-by-change.ts";
import type { ChangesReport } from "../../../answers/changes/changes.ts";
import type { ReportedChange } from "../../../answers/changes/reported-changes.ts";
import { type ChangeVerdict, changeVerdicts } from "../../../answers/changes/verdict.ts";
import type { ShortRows } from "../../../documents/short-rows.ts";
import { isMachineKind } from "../../../inventory/nodes/machines.ts";
import type { Fact } from "../../../rules/run/fact.ts";
import { kindInWords } from "../../../schemas/kind-in-words.ts";
import type { Kind } from "../../../schemas/shape.ts";
import { counted, grouped } from "../../../schemas/values/numbers.ts";

/** Verdicts as people say them. */
export const VERDICTS: Readonly<Record<ChangeVerdict, string>> = {
  error: "error",
  warning: "warning",
  unreadable: "not read",
  "at-stake": "at stake",
  undecided: "undecided",
  "not-known": "not known",
  silenced: "silenced",
  off: "rule off",
  harmless: "harmless",
};

/** What to do where a change affects protection and no row decides it. */
export const AFFECTED: Readonly<Record<AffectedByChange, string>> = {
  protection: "no row decides it; check that protection is to end",
  target: "no row decides it; check that replication was enabled again",
  network: "no row decides it; check the network of the replicas",
  addresses: "the machine comes up otherwise; compare what 'drlint forecast' says",
  clash: "two machines ask for one address; compare what 'drlint forecast' says",
};

/** A change in one sentence: `size of disk 'data': 100 GB → 200 GB`. */
export function changeInWords(change: ReportedChange): string {
  const { kind, what, findings } = change;
  const [was, is] = valuesInWords(change);
  const lead = what === "" ? "" : `${what} `;
  switch (kind) {
    case "added":
      return colon(`${lead}added`, is);
    case "removed":
      return colon(`${lead}removed`, was);
    case "recorded":
      return `recorded now; whether it was there is not known: ${is}`;
    case "unrecorded":
      return `not recorded any more; whether it is still there is not known: ${was}`;
    case "unreadable":
      return what === "" ? unreadableInWords(change) : colon(what, unreadableInWords(change));
    case "changed":
      // What another one's rule has found, it says itself.
      return what === "" ? findings.map(({ message }) => message).join(" ") : `${what}: ${was} → ${is}`;
  }
}

/** What stands for a value that is not there. */
const ABSENT = "not recorded";

/** What it was and what it is; what was or is not there says so. */
export function valuesInWords({ kind, before, now }: ReportedChange): [was: string, is: string] {
  return [before ?? (kind === "added" ? "" : ABSENT), now ?? (kind === "removed" ? "" : ABSENT)];
}

/** Why a change is not told. */
export function unreadableInWords({ unread, isGone }: ReportedChange): string {
  if (unread === "earlier") return `${isGone ? "gone; " : ""}what it was could not be read`;
  return isGone ? "whether it is still there cannot be read" : "what it is now cannot be read";
}

/** What decides a change: the rules, each with its rows, `change/disk-resized: management/resize-disk`, or what does not. */
export function rulesInWords(
  { kind, findings, affects, undecided, missing }: ReportedChange,
  shortRows: ShortRows,
): string[] {
  const rowsOf = (rows: ReportedChange["undecided"]) => rows.map((row) => shortRows.of(row)).join(", ");
  const rules = findings.map(({ rule, rows }) => colon(rule, rowsOf(rows)));
  if (affects) rules.push(AFFECTED[affects]);
  if (undecided.length > 0) rules.push(`not decided: ${rowsOf(undecided)}`);
  if (missing.length > 0 && kind !== "unreadable")
    rules.push(`record ${missing.map(factInWords).join(", ")}`);
  return rules;
}

/** A fact that is not recorded: `'state' of the replication block`. */
export function factInWords(fact: Fact): string {
  const [entity, property] = fact.split(".");
  return `'${property}' of the ${kindInWords(entity as Kind)}`;
}

/** `2 errors, 1 warning, 12 harmless`; empty without changes. */
export function totalsInWords({ totals }: Pick<ChangesReport, "totals">): string {
  return changeVerdicts
    .filter((verdict) => totals[verdict] > 0)
    .map((verdict) =>
      verdict === "error" || verdict === "warning"
        ? counted(totals[verdict], verdict)
        : `${grouped(totals[verdict])} ${VERDICTS[verdict]}`,
    )
    .join(", ");
}

/** Machines of which nobody asked: `12 machines without a replication block: not looked at`; empty without any. */
export function unprotectedInWords({ unprotected }: Pick<ChangesReport, "unprotected">): string {
  return unprotected === 0
    ? ""
    : `${counted(unprotected, "machine")} without a replication block: not looked at`;
}

/** `2 added, 1 removed, 3 not recorded any more`; empty where no machine came or went. */
export function machinesInWords({ inventories }: Pick<ChangesReport, "inventories">): string {
  const machines = inventories
    .flatMap(({ changes }) => changes)
    .filter(({ entity, what }) => isMachineKind(entity) && what === "");
  const count = (kind: ReportedChange["kind"]) => machines.filter((change) => change.kind === kind).length;
  return KINDS_OF_MACHINES.filter(([kind]) => count(kind) > 0)
    .map(([kind, words]) => `${grouped(count(kind))} ${words}`)
    .join(", ");
}

const KINDS_OF_MACHINES = [
  ["added", "added"],
  ["removed", "removed"],
  ["recorded", "recorded now"],
  ["unrecorded", "not recorded any more"],
] as const;

function colon(lead: string, rest: string): string {
  return rest === "" ? lead : `${lead}: ${rest}`;
}
