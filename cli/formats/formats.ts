import type { LintReport } from "../../lint/result.ts";
import type { Page } from "../text/page.ts";

/** A report as it is to be shown. */
export interface ShownReport {
  readonly report: LintReport;
  /** Whether warnings are left out. The summary still counts them. */
  readonly quiet: boolean;
  readonly done?: Done;
}

/** What was done with findings beside printing what remains, or would be done, in which files (absolute paths). */
export interface Done {
  /** `fixable`: they would be put right. `recorded` and `pruned`: in suppressions files. */
  readonly kind: "fixed" | "fixable" | "recorded" | "pruned";
  readonly findings: number;
  readonly files: readonly string[];
}

/** Prints a report, piece by piece: the whole may be larger than a string can be. */
export type Format = (shown: ShownReport, page: Page) => Iterable<string>;

/** The names of the formats; the first one is the default. */
export const formatNames = ["stylish", "json"] as const;
/** One of {@link formatNames}. */
export type FormatName = (typeof formatNames)[number];

/** Each format is loaded when it is used. */
export const formats: Readonly<Record<FormatName, () => Promise<Format>>> = {
  stylish: async () => (await import("./stylish.ts")).stylish,
  json: async () => (await import("./json.ts")).json,
};
