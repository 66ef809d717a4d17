import type { ChangesReport } from "../../answers/changes/changes.ts";
import type { Page } from "../text/page.ts";

/** Prints a report, piece by piece: the whole may be larger than a string can be. */
export type ChangesFormat = (report: ChangesReport, page: Page) => Iterable<string>;

/** The names of the formats; the first one is the default. */
export const changesFormatNames = ["table", "json", "markdown"] as const;
/** One of {@link changesFormatNames}. */
export type ChangesFormatName = (typeof changesFormatNames)[number];

/** Each format is loaded when it is used. */
export const changesFormats: Readonly<Record<ChangesFormatName, () => Promise<ChangesFormat>>> = {
  table: async () => (await import("./table.ts")).table,
  json: async () => (await import("./json.ts")).json,
  markdown: async () => (await import("./markdown.ts")).markdown,
};
