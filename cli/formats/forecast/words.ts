import type {
  AdapterOutcome,
  ForecastProblem,
  InventoryForecast,
} from "../../../answers/forecast/outcome.ts";
import { summaryOf } from "../../../answers/forecast/summary.ts";
import {
  addressInWords,
  consideredInWords,
  mistakesInWords,
  networkInWords,
  type PartInWords,
  PROBLEMS,
  subnetInWords,
  unprotectedInWords,
  unrecordedAdaptersInWords,
} from "../../../answers/forecast/words.ts";
import type { RowId } from "../../../documents/index.ts";
import { counted, grouped } from "../../../schemas/values/numbers.ts";

/** A part of what an adapter comes up with, ready to be written. */
export interface AdapterPart extends PartInWords {
  readonly of: "network" | "subnet" | "address";
  readonly estimate: boolean;
  /** The rows that decide it. */
  readonly rows: readonly RowId[];
  /** For an address: the one at the source. */
  readonly source?: string | undefined;
}

/** What an adapter comes up with. What is unknown only since something before it is, is left out. */
export function adapterParts({ network, subnet, addresses }: AdapterOutcome): AdapterPart[] {
  const parts = [
    part("network", networkInWords(network), network.estimate, [network.row, network.makesMapping]),
    part("subnet", subnetInWords(subnet, network), subnet.estimate, [subnet.row]),
    ...addresses.map((address) => {
      const { source, assignment, assignmentRow, estimate, row } = address;
      const words = addressInWords(address, subnet);
      const isTold = words !== undefined && assignment !== undefined && address.value !== undefined;
      const reason = isTold
        ? `${words.reason}, ${assignment === "dhcp" ? "by DHCP" : "static"}`
        : words?.reason;
      const made = part("address", words && { ...words, reason: reason! }, estimate, [
        row,
        isTold ? assignmentRow : undefined,
      ]);
      return made && { ...made, source };
    }),
  ];
  return parts.filter((each) => each !== undefined && each.reason !== "") as AdapterPart[];
}

function part(
  of: AdapterPart["of"],
  words: PartInWords | undefined,
  estimate: boolean,
  rows: readonly (RowId | undefined)[],
): AdapterPart | undefined {
  return words && { of, ...words, estimate, rows: rows.filter((row) => row !== undefined) };
}

/** What a forecast says of all machines together: labels with sentences. Empty ones are left out. */
export function totalsInWords(
  forecast: InventoryForecast,
  cwd: string,
): (readonly [label: string, text: string])[] {
  const summary = summaryOf(forecast);
  const { machines, adapters, states, problems, addresses } = summary;
  const failing = (Object.entries(problems) as [ForecastProblem, number][]).filter(([, count]) => count > 0);
  const lines: [string, string][] = [
    [
      "Adapters",
      `${grouped(adapters)}, of ${counted(machines, "machine")}: ${grouped(states.fails)} fail, ${grouped(states.unknown)} not wholly known, ${grouped(states.changes)} with another address, ${grouped(states.keeps)} unchanged`,
    ],
    [
      "Addresses",
      `${grouped(addresses.kept)} kept, ${grouped(addresses.changed)} other or new, ${grouped(addresses.estimated)} of them estimates; ${grouped(addresses.unknown)} unknown`,
    ],
    ["Unknown", unrecordedAdaptersInWords(summary)],
    ["Failing", failing.map(([problem, count]) => `${PROBLEMS[problem]} (${grouped(count)})`).join(", ")],
    ["Considered", consideredInWords(forecast)],
    ["Not looked at", unprotectedInWords(forecast)],
    ["Mistakes", mistakesInWords(forecast, cwd)],
  ];
  return lines.filter(([, text]) => text !== "");
}
