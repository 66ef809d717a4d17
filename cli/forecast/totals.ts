import type { ForecastProblem, InventoryForecast } from "../../answers/forecast/outcome.ts";
import { summaryOf } from "../../answers/forecast/summary.ts";
import { mistakesInWords, PROBLEMS } from "../../answers/forecast/words.ts";
import { counted, grouped } from "../text/numbers.ts";

/** What a forecast says of all machines together: labels with sentences. Empty ones are left out. */
export function totalsInWords(
  forecast: InventoryForecast,
  cwd: string,
): (readonly [label: string, text: string])[] {
  const { machines, adapters, states, problems, addresses } = summaryOf(forecast);
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
    ["Failing", failing.map(([problem, count]) => `${PROBLEMS[problem]} (${grouped(count)})`).join(", ")],
    ["Mistakes", mistakesInWords(forecast, cwd)],
  ];
  return lines.filter(([, text]) => text !== "");
}
