import { matrix } from "../../documents/index.ts";
import { LAST_CHECKED, tableSources } from "../../documents/tables/tables.ts";
import { padEnd, widest } from "../text/width.ts";

/** The dates of all documents and tables, one a line, and the day on which they were last checked. */
export function sourcesText(): string {
  const documents = Object.values(matrix.documents);
  const lines = [
    "",
    "Documents, by the date that each gives itself",
    ...dated(documents.map(({ date, id, title }) => [date, id, title])),
    "",
    "Tables, by the date of the document that each is taken from",
    ...dated(tableSources.map(({ date, name, source }) => [date, name, source])),
    "",
    `Last held against what Microsoft publishes on ${LAST_CHECKED}.`,
  ];
  return `${lines.join("\n")}\n`;
}

type Line = readonly [date: string, name: string, title: string];

/** As wide as a date. */
const DATE = 10;

function dated(lines: readonly Line[]): string[] {
  const width = widest(lines.map(([, name]) => name));
  return lines.map(([date, name, title]) => `  ${padEnd(date, DATE)}  ${padEnd(name, width)}  ${title}`);
}
