import type { ForecastReport } from "../../answers/forecast/report.ts";
import type { Page } from "../text/page.ts";

/** Prints a report, piece by piece: the whole may be larger than a string can be. */
export type ForecastFormat = (report: ForecastReport, page: Page) => Iterable<string>;

/** The names of the formats; the first one is the default. */
export const forecastFormatNames = ["table", "json", "csv", "markdown", "html"] as const;
/** One of {@link forecastFormatNames}. */
export type ForecastFormatName = (typeof forecastFormatNames)[number];

/** Each format is loaded when it is used. */
export const forecastFormats: Readonly<Record<ForecastFormatName, () => Promise<ForecastFormat>>> = {
  table: async () => (await import("./table.ts")).table,
  json: async () => (await import("./json.ts")).json,
  csv: async () => (await import("./csv.ts")).csv,
  markdown: async () => (await import("./markdown.ts")).markdown,
  html: async () => (await import("./html.ts")).html,
};
