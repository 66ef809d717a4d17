import type {
  AdapterOutcome,
  AddressOutcome,
  MachineOutcome,
  MissingForForecast,
} from "../../../answers/forecast/outcome.ts";
import type { ForecastReport } from "../../../answers/forecast/report.ts";
import { shownPath } from "../../../project/place.ts";
import { type Cell, csvLines } from "../../text/csv.ts";
import type { Format } from "../format.ts";

const HEAD = [
  "failover",
  "machine",
  "adapter",
  "configuration",
  "scenario",
  "state",
  "problems",
  "source network",
  "source subnet",
  "source address",
  "network",
  "network why",
  "network estimate",
  "network row",
  "subnet",
  "subnet why",
  "subnet estimate",
  "subnet row",
  "address",
  "address why",
  "address estimate",
  "address row",
  "address mistake",
  "assignment",
  "assignment row",
  "missing",
  "file",
  "line",
];

/** A line an IP configuration, lists apart by semicolons, with the whole names of rows and facts. */
export const csv: Format<ForecastReport> = (report, { cwd }) => csvLines(HEAD, rowsOf(report, cwd));

function* rowsOf({ forecasts }: ForecastReport, cwd: string): Generator<Cell[]> {
  for (const { kind, machines } of forecasts) {
    for (const machine of machines) {
      for (const adapter of machine.adapters) {
        for (const address of adapter.addresses) yield [kind, ...cellsOf(machine, adapter, address, cwd)];
      }
      if (machine.missing.length > 0) yield [kind, ...cellsOfUnknown(machine, cwd)];
    }
  }
}

/** Of a machine whose adapters are not recorded: what is to be recorded. */
function cellsOfUnknown({ name, scenario, missing, file, line }: MachineOutcome, cwd: string): Cell[] {
  const cells: Readonly<Record<string, Cell>> = {
    machine: name,
    scenario,
    state: "unknown",
    missing: missingInWords(missing),
    file: shownPath(file, cwd),
    line,
  };
  return HEAD.slice(1).map((head) => cells[head]);
}

function missingInWords(missing: readonly MissingForForecast[]): string {
  return missing.map(({ fact, object }) => `${fact} of ${object}`).join("; ");
}

function cellsOf(
  { name, scenario, file, line }: MachineOutcome,
  { name: adapter, state, problems, source, sourceSubnet, network, subnet }: AdapterOutcome,
  address: AddressOutcome,
  cwd: string,
): Cell[] {
  const missing = [...network.missing, ...subnet.missing, ...address.missing];
  return [
    name,
    adapter,
    address.configuration,
    scenario,
    state,
    problems.join("; "),
    source?.name,
    sourceSubnet,
    address.source,
    ...[network, subnet, address].flatMap(({ value, why, estimate, row }) => [value, why, estimate, row]),
    address.mistake,
    address.assignment,
    address.assignmentRow,
    missingInWords(missing),
    shownPath(file, cwd),
    line,
  ];
}
