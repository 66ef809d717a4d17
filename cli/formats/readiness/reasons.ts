import type { MachineReadiness } from "../../../answers/readiness/machine-readiness.ts";
import { blockedBy } from "../../../answers/readiness/shared-blocks.ts";
import {
  isChoiceRow,
  type MissingInWords,
  missingBesideChoices,
  missingInWords,
  RETIRED,
  toChooseInWords,
} from "../../../answers/readiness/words.ts";
import type { RowId } from "../../../documents/index.ts";
import { shownPath } from "../../../project/place.ts";
import { counted } from "../../../schemas/values/numbers.ts";

/** Why a machine is in its state, part by part; empty where a part says nothing. */
export interface Reasons {
  /** What is said of its state as a whole. */
  readonly lead: string;
  /** `still to choose: vault, policy` */
  readonly toChoose: string;
  /** The rows that are violated at the machine itself, without those that only say what is still to choose. */
  readonly rows: readonly RowId[];
  /** The names of other objects that hold it back. */
  readonly through: readonly string[];
  /** The facts to record, the most useful one first; none where a row is violated, since no fact would help. */
  readonly missing: readonly MissingInWords[];
  /** `2 mistakes (oslo.dr.yaml:7, oslo.dr.yaml:9)` */
  readonly mistakes: string;
}

/** So many places of mistakes are worth naming; all of them are listed below the machines. */
const MOST_PLACES = 2;

/** Why a machine is in its state. */
export function reasonsOf(machine: MachineReadiness, cwd: string): Reasons {
  const { state, toChoose, isConsidered, mistakes } = machine;
  const { rows, through } = blockedBy(machine);
  const isHeld = state === "not-ready" || state === "retired";
  const missing = isHeld ? [] : missingInWords({ ...machine, missing: missingBesideChoices(machine) });
  return {
    lead: leadOf(machine, isConsidered && missing.length === 0 && mistakes.length === 0),
    toChoose: toChooseInWords(machine),
    rows: toChoose.length > 0 ? rows.filter((row) => !isChoiceRow(row)) : rows,
    through,
    missing,
    mistakes: placesOf(machine, cwd),
  };
}

function leadOf({ state, documents }: MachineReadiness, isFree: boolean): string {
  if (state === "retired") return RETIRED;
  if (state === "network-ready") return "the rules on its support matrix are off";
  if (state !== "undecided" || !isFree) return "";
  return documents.length > 0 ? "nothing speaks against it" : "held against no document";
}

function placesOf({ mistakes }: MachineReadiness, cwd: string): string {
  if (mistakes.length === 0) return "";
  const places = mistakes.slice(0, MOST_PLACES).map(({ place }) => {
    const { file, line } = place();
    return `${shownPath(file, cwd)}:${line}`;
  });
  const others = mistakes.length - MOST_PLACES;
  const more = others > 0 ? ` and ${others} more` : "";
  return `${counted(mistakes.length, "mistake")} (${places.join(", ")}${more})`;
}
