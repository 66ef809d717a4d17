import type { ChangesReport } from "../../../answers/changes/changes.ts";
import type { ReportedChange } from "../../../answers/changes/reported-changes.ts";
import { matrix } from "../../../documents/index.ts";
import { ShortRows } from "../../../documents/short-rows.ts";
import { shownPath } from "../../../project/place.ts";
import { printable } from "../../../schemas/values/printable.ts";
import { fieldLines } from "../../text/fields.ts";
import type { Page } from "../../text/page.ts";
import { padEnd, padStart, widest, widthOf } from "../../text/width.ts";
import { wrap } from "../../text/wrap.ts";
import type { Format } from "../format.ts";
import {
  changeInWords,
  machinesInWords,
  rulesInWords,
  totalsInWords,
  unprotectedInWords,
  VERDICTS,
} from "./words.ts";

const INDENT = 2;
const GAP = 2;
/** With less room than this beside it, the rules stand under the change and not in a column of their own. */
const LEAST_CHANGE = 60;
/** Longer lines are hard to read, however wide the terminal is. */
const MOST_CHANGE = 100;
const LEAST_TEXT = 20;

/** For people: object by object what changed, then the totals. Without changes it is one line. */
export const table: Format<ChangesReport> = function* (report, page) {
  const entries = report.inventories.flatMap(({ changes }) => changes.map(entryOf));
  if (entries.length === 0) {
    if (report.unreadable.length === 0) {
      const unprotected = unprotectedInWords(report);
      const text = `Nothing that is replicated has changed, compared with '${printable(report.base)}'${unprotected === "" ? "" : `; ${unprotected}`}.`;
      yield `${wrap(text, page.width).join("\n")}\n`;
    }
    return;
  }
  const columns = layOut(entries, page.width);
  let object: string | undefined;
  for (const entry of entries) {
    const { heading, file } = entry;
    if (`${file}\0${heading}` !== object) {
      if (object !== undefined) yield "\n";
      object = `${file}\0${heading}`;
      yield `${headingLines(entry, page).join("\n")}\n`;
    }
    yield `${entryLines(entry, columns, page).join("\n")}\n`;
  }
  const totals = [
    ["Changes", `${totalsInWords(report)}; compared with '${printable(report.base)}'`],
    ["Machines", [machinesInWords(report), unprotectedInWords(report)].filter(Boolean).join("; ")],
  ] as const;
  yield `\n${fieldLines(totals, page, 0).join("\n")}\n`;
};

/** A change as it is printed. */
interface Entry {
  readonly heading: string;
  readonly file: string;
  /** Empty for what is gone: its line is one of the file as it was. */
  readonly place: string;
  readonly verdict: ReportedChange["verdict"];
  readonly text: string;
  readonly rules: readonly string[];
}

const shortRows = new ShortRows(matrix);

function entryOf(change: ReportedChange): Entry {
  const { object, place, verdict, isGone } = change;
  return {
    heading: printable(object),
    file: place.file,
    place: isGone ? "" : `${place.line}:${place.column}`,
    verdict,
    text: printable(changeInWords(change)),
    rules: rulesInWords(change, shortRows),
  };
}

/** Where the columns stand; the same for all objects, so that the eye can run down them. */
interface Columns {
  readonly place: number;
  readonly verdict: number;
  /** Where the change begins. */
  readonly start: number;
  readonly changeWidth: number;
  /** How wide a change is that has its rules in a column of their own, right of it; undefined where they stand under it. */
  readonly rulesAt: number | undefined;
  readonly rulesWidth: number;
}

function layOut(entries: readonly Entry[], width: number): Columns {
  const place = widest(entries.map((entry) => entry.place));
  const verdict = widest(entries.map((entry) => VERDICTS[entry.verdict]));
  const rules = widest(entries.flatMap((entry) => entry.rules));
  // Only where there are rules must the change leave them room.
  const longest = widest(entries.filter((entry) => entry.rules.length > 0).map(({ text }) => text));
  const start = INDENT + place + GAP + verdict + GAP;
  const beside = width - start - GAP - rules;
  const rulesBeside = rules > 0 && beside >= LEAST_CHANGE;
  return {
    place,
    verdict,
    start,
    changeWidth: Math.max(LEAST_TEXT, Math.min(width - start, MOST_CHANGE)),
    rulesAt: rulesBeside ? Math.min(beside, MOST_CHANGE, longest) : undefined,
    rulesWidth: rulesBeside ? rules : Math.max(LEAST_TEXT, width - start),
  };
}

function headingLines({ heading, file }: Entry, { cwd, width, colors }: Page): string[] {
  const path = printable(shownPath(file, cwd));
  if (widthOf(heading) + GAP + widthOf(path) <= width) {
    return [`${colors.bold(heading)}${" ".repeat(GAP)}${colors.dim(path)}`];
  }
  return [...wrap(heading, width).map(colors.bold), " ".repeat(INDENT) + colors.dim(path)];
}

function entryLines({ place, verdict, text, rules }: Entry, columns: Columns, { colors }: Page): string[] {
  const hanging = " ".repeat(columns.start);
  const colour = {
    error: colors.red,
    warning: colors.yellow,
    unreadable: colors.red,
    "at-stake": colors.yellow,
    undecided: colors.yellow,
    "not-known": colors.yellow,
    silenced: colors.dim,
    off: colors.dim,
    harmless: colors.green,
  }[verdict];
  const head =
    " ".repeat(INDENT) +
    colors.dim(padStart(place, columns.place)) +
    " ".repeat(GAP) +
    colour(padEnd(VERDICTS[verdict], columns.verdict)) +
    " ".repeat(GAP);
  const { rulesAt } = columns;
  const ruleLines = rules.flatMap((rule) => wrap(rule, columns.rulesWidth)).map((line) => colors.dim(line));
  const isBeside = rulesAt !== undefined && rules.length > 0;
  const changes = wrap(text, isBeside ? rulesAt : columns.changeWidth);
  const lines = isBeside ? beside(changes, ruleLines, rulesAt + GAP) : [...changes, ...ruleLines];
  return lines.map((line, at) => (at === 0 ? head : hanging) + line);
}

/** Two texts side by side, line by line. */
function beside(left: readonly string[], right: readonly string[], column: number): string[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) =>
    right[at] === undefined ? left[at]! : padEnd(left[at] ?? "", column) + right[at],
  );
}
