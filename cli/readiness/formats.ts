import type { ReadinessReport } from "../../answers/readiness/report.ts";
import type { Page } from "../text/page.ts";

/** Prints a report, piece by piece: the whole may be larger than a string can be. */
export type ReadinessFormat = (report: ReadinessReport, page: Page) => Iterable<string>;

/** The names of the formats; the first one is the default. */
export const readinessFormatNames = ["table", "json", "csv", "markdown"] as const;
/** One of {@link readinessFormatNames}. */
export type ReadinessFormatName = (typeof readinessFormatNames)[number];

/** Each format is loaded when it is used. */
export const readinessFormats: Readonly<Record<ReadinessFormatName, () => Promise<ReadinessFormat>>> = {
  table: async () => (await import("./table.ts")).table,
  json: async () => (await import("./json.ts")).json,
  csv: async () => (await import("./csv.ts")).csv,
  markdown: async () => (await import("./markdown.ts")).markdown,
};
