import type { MachineReadiness } from "../../../answers/readiness/machine-readiness.ts";
import type { ReadinessReport } from "../../../answers/readiness/report.ts";
import { blockedBy } from "../../../answers/readiness/shared-blocks.ts";
import { doubtInWords } from "../../../answers/readiness/words.ts";
import { shownPath } from "../../../project/place.ts";
import { type Cell, csvLines } from "../../text/csv.ts";
import type { Format } from "../format.ts";

const HEAD = [
  "machine",
  "state",
  "scenario",
  "blocking",
  "through",
  "warnings",
  "missing",
  "file",
  "line",
  "to choose",
  "mistakes",
  "documents",
];

/** A line a machine, lists apart by semicolons, with the whole names of rows and facts. */
export const csv: Format<ReadinessReport> = function* ({ inventories }, { cwd }) {
  const rows = inventories.flatMap(({ machines }) => machines.map((machine) => cellsOf(machine, cwd)));
  yield* csvLines(HEAD, rows);
};

function cellsOf(machine: MachineReadiness, cwd: string): Cell[] {
  const { name, state, scenario, blocking, warned, missing, toChoose, mistakes, documents, file, place } =
    machine;
  return [
    name,
    state,
    scenario,
    blocking.join("; "),
    blockedBy(machine).through.join("; "),
    warned.join("; "),
    missing.map((each) => `${each.fact} of ${each.object}${doubtInWords(each)}`).join("; "),
    shownPath(file, cwd),
    place().line,
    toChoose.join("; "),
    mistakes
      .map((each) => `${shownPath(each.place().file, cwd)}:${each.place().line} ${each.message}`)
      .join("; "),
    documents.join("; "),
  ];
}
