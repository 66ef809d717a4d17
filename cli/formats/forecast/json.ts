import type {
  AdapterOutcome,
  AddressOutcome,
  ForecastPart,
  MachineOutcome,
  MappingOutcome,
  MissingForForecast,
  NetworkEnd,
} from "../../../answers/forecast/outcome.ts";
import type { ForecastReport } from "../../../answers/forecast/report.ts";
import { summaryOf } from "../../../answers/forecast/summary.ts";
import { jsonList, jsonText } from "../../text/json.ts";
import type { Format } from "../format.ts";

/** One object with everything, each machine on a line of its own. What is not there is `null`. */
export const json: Format<ForecastReport> = function* ({ forecasts }) {
  yield `{"forecasts":`;
  yield* jsonList(forecasts, function* (forecast) {
    const { kind, folder, faulty, machines, mappings } = forecast;
    const head = jsonText({ kind, folder, faulty, summary: summaryOf(forecast) }).slice(0, -1);
    yield `${head},"mappings":${jsonText(mappings.map(mappingAsJson))},\n"machines":`;
    yield* jsonList(machines, (machine) => [jsonText(machineAsJson(machine))]);
    yield "}";
  });
  yield "}\n";
};

function machineAsJson(machine: MachineOutcome): unknown {
  const { name, scenario, file, line, column, adapters, missing } = machine;
  return {
    name,
    scenario: scenario ?? null,
    file,
    line,
    column,
    adapters: adapters.map(adapterAsJson),
    missing: missing.map(factAsJson),
  };
}

function adapterAsJson(adapter: AdapterOutcome): unknown {
  const { name, state, problems, source, sourceSubnet, network, subnet, addresses } = adapter;
  return {
    name,
    state,
    problems,
    source: { network: endAsJson(source), subnet: sourceSubnet ?? null },
    network: {
      ...partAsJson(network),
      place: network.end?.place ?? null,
      standing: network.end?.standing ?? null,
      mapping: network.mapping ?? null,
      makesMapping: network.makesMapping ?? null,
    },
    subnet: { ...partAsJson(subnet), range: subnet.range ?? null, wanted: subnet.wanted ?? null },
    addresses: addresses.map(addressAsJson),
  };
}

function addressAsJson(address: AddressOutcome): unknown {
  const { configuration, source, assignment, assignmentRow, mistake, holder } = address;
  return {
    configuration: configuration ?? null,
    source: source ?? null,
    ...partAsJson(address),
    assignment: assignment ?? null,
    assignmentRow: assignmentRow ?? null,
    mistake: mistake ?? null,
    holder: holder ?? null,
  };
}

function partAsJson({ value, why, row, estimate, missing }: ForecastPart): object {
  return {
    value: value ?? null,
    why,
    row: row ?? null,
    estimate,
    missing: missing.map(factAsJson),
  };
}

function factAsJson({ fact, object }: MissingForForecast): unknown {
  return { fact, object };
}

function mappingAsJson({ source, target, mistake, file, line, column }: MappingOutcome): unknown {
  return {
    source: endAsJson(source),
    target: endAsJson(target),
    mistake: mistake ?? null,
    file,
    line,
    column,
  };
}

function endAsJson(end: NetworkEnd | undefined): unknown {
  return end ? { name: end.name, place: end.place ?? null, standing: end.standing } : null;
}
