import { type DocumentId, matrix } from "../../../documents/index.ts";
import { ShortRows } from "../../../documents/short-rows.ts";
import { counted, grouped } from "../../../schemas/values/numbers.ts";
import { type Content, type Html, html } from "../../page/html.ts";
import { type PageOrigin, page } from "../../page/page.ts";
import type { AdapterState, ForecastProblem, InventoryForecast } from "../outcome.ts";
import { summaryOf } from "../summary.ts";
import { forecastTitle } from "../title.ts";
import {
  consideredInWords,
  mistakesInWords,
  PROBLEMS,
  unprotectedInWords,
  withoutAdaptersInWords,
} from "../words.ts";
import { drawing } from "./drawing.ts";
import { pictureOf } from "./picture.ts";
import { script } from "./script.ts";
import { style } from "./style.ts";
import { table } from "./table.ts";

/** What a page on forecasts needs to know beside them. */
export interface ForecastPageOptions {
  /** The folder that paths are shown from, absolute. */
  readonly cwd: string;
  readonly origin: PageOrigin;
}

/**
 * Forecasts as one HTML page: the networks of both sides with the machines in them, lines between them, and a table that
 * can be filtered. The page is whole in itself: it loads nothing, and its own policy forbids it to.
 */
export function forecastPage(
  forecasts: readonly InventoryForecast[],
  { cwd, origin }: ForecastPageOptions,
): string {
  const shortRows = new ShortRows(matrix);
  const sections = forecasts.map((forecast, index) => section(forecast, `f${index}`, shortRows, cwd));
  return page({
    title: forecasts.length === 1 ? forecastTitle(forecasts[0]!, cwd) : "Forecast",
    heading: "Forecast",
    style,
    script,
    content: html`<p>Where each adapter of each protected machine comes up: network, subnet and address. What Azure or Site Recovery chooses for itself is marked as an estimate; what no document says, or the inventory does not record, is unknown.</p>
${forecasts.length > 1 && contents(forecasts, cwd)}${sections}${forecasts.length === 0 && html`<p>There is nothing to forecast: no inventory was found.</p>`}`,
    origin,
    documents: documentsOf(forecasts),
  });
}

/** The documents whose rows decide what is forecast, in their order. */
function documentsOf(forecasts: readonly InventoryForecast[]): readonly DocumentId[] {
  const used = new Set<DocumentId>();
  for (const { machines } of forecasts) {
    for (const { network, subnet, addresses } of machines.flatMap(({ adapters }) => adapters)) {
      for (const { row } of [network, subnet, ...addresses])
        if (row !== undefined) used.add(matrix.row(row).document);
    }
  }
  return (Object.keys(matrix.documents) as DocumentId[]).filter((id) => used.has(id));
}

function contents(forecasts: readonly InventoryForecast[], cwd: string): Html {
  return html`<nav class="contents" aria-label="Forecasts"><ul>
${forecasts.map(
  (
    forecast,
    index,
  ) => html`<li><a href="#f${index}">${forecastTitle(forecast, cwd)}</a>, ${counted(forecast.machines.length, "machine")}</li>
`,
)}</ul></nav>
`;
}

function section(forecast: InventoryForecast, id: string, shortRows: ShortRows, cwd: string): Html {
  const { machines } = forecast;
  const mistakes = mistakesInWords(forecast, cwd);
  const considered = consideredInWords(forecast);
  const unprotected = unprotectedInWords(forecast);
  const picture = pictureOf(forecast, id);
  return html`<section class="forecast" id="${id}" tabindex="-1" aria-labelledby="${id}-title">
<h2 id="${id}-title">${forecastTitle(forecast, cwd)}</h2>
${
  mistakes !== "" &&
  html`<p class="bad">Mistakes in ${mistakes}.</p>
`
}${
  considered !== "" &&
  html`<p>Only considered: ${considered}.</p>
`
}${
  unprotected !== "" &&
  html`<p>Not looked at: ${unprotected}.</p>
`
}${
  machines.length === 0
    ? html`<p>${considered === "" ? "No machine here has a replication block." : "There is no machine that fails over."}</p>`
    : html`${counts(forecast)}<h3>Networks</h3>
${drawing(picture, id)}<h3 id="${id}-adapters">Adapters</h3>
${table(picture, { id, shortRows, cwd })}`
}
</section>
`;
}

const STATE_WORDS: readonly (readonly [AdapterState, string])[] = [
  ["fails", "fail"],
  ["unknown", "not wholly known"],
  ["changes", "get another address"],
  ["keeps", "keep what they have"],
];

function counts(forecast: InventoryForecast): Html {
  const { machines, adapters, states, problems } = summaryOf(forecast);
  const failing = (Object.entries(problems) as [ForecastProblem, number][]).filter(([, count]) => count > 0);
  return html`<ul class="counts"><li><b>${grouped(machines)}</b> ${machines === 1 ? "machine" : "machines"}</li><li><b>${grouped(adapters)}</b> ${adapters === 1 ? "adapter" : "adapters"}</li>
${STATE_WORDS.map(
  ([state, words]) =>
    states[state] > 0 &&
    html`<li class="is-${state}"><b>${grouped(states[state])}</b> ${words}</li>
`,
)}</ul>
${
  failing.length > 0 &&
  html`<p>Why they fail: ${failing.map(([problem, count]) => `${PROBLEMS[problem]} (${grouped(count)})`).join(", ")}.</p>
`
}${withoutAdapters(forecast)}`;
}

/** More names than this say no more than their number. */
const MOST_NAMES = 20;

/** The machines that the table has no line for. */
function withoutAdapters({ machines }: InventoryForecast): Content {
  const [unknown, none] = [true, false].map((isUnknown) =>
    machines.filter(({ adapters, missing }) => adapters.length === 0 && missing.length > 0 === isUnknown),
  );
  return [unknown!, none!].map((each) => {
    const [first] = each;
    if (!first) return false;
    const { value, reason } = withoutAdaptersInWords(first);
    const names = each.slice(0, MOST_NAMES).map(({ name }) => name);
    const more = each.length > MOST_NAMES && `, and ${grouped(each.length - MOST_NAMES)} more`;
    return html`<p>Not in the table, ${value} (${reason}): ${names.join(", ")}${more}.</p>
`;
  });
}
