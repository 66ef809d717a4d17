import type { MachineReadiness } from "../../../answers/readiness/machine-readiness.ts";
import type { Mistake } from "../../../answers/readiness/mistakes.ts";
import type { ReadinessReport } from "../../../answers/readiness/report.ts";
import { jsonList, jsonText } from "../../text/json.ts";
import type { Format } from "../format.ts";

/** One object with everything, each machine on a line of its own. */
export const json: Format<ReadinessReport> = function* ({
  inventories,
  totals,
  blockers,
  wanted,
  notChecked,
}) {
  yield `{"totals":${jsonText(totals)},\n"blockers":${jsonText(blockers)},\n"wanted":${jsonText(wanted)},\n`;
  yield `"notChecked":${jsonText(notChecked)},\n"inventories":`;
  yield* jsonList(inventories, function* ({ folder, broken, mistakes, leftOut, machines }) {
    const head = jsonText({ folder, broken, mistakes: mistakes.map(mistakeAsJson), leftOut }).slice(0, -1);
    yield `${head},"machines":`;
    yield* jsonList(machines, (machine) => [jsonText(machineAsJson(machine))]);
    yield "}";
  });
  yield "}\n";
};

function machineAsJson({
  name,
  state,
  scenario,
  blocking,
  violations,
  warned,
  missing,
  isConsidered,
  toChoose,
  mistakes,
  documents,
  place,
}: MachineReadiness): unknown {
  return {
    name,
    state,
    scenario: scenario ?? null,
    ...place(),
    blocking,
    violations: violations.map(({ row, object, place: at }) => ({ row, object, ...at() })),
    warned,
    missing: missing.map((each) => ({
      fact: each.fact,
      object: each.object,
      ...(each.recorded ? { recorded: each.recorded.text } : {}),
      rows: each.rows,
      ...each.place(),
    })),
    isConsidered,
    toChoose,
    mistakes: mistakes.map(mistakeAsJson),
    documents,
  };
}

function mistakeAsJson({ message, object, place }: Mistake): unknown {
  return { message, object: object ?? null, ...place() };
}
