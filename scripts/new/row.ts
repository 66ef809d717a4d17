import { readdirSync } from "node:fs";
import { matrix, type SourceDocument } from "../../documents/index.ts";
import { Changes, insertBefore, readText } from "./changes.ts";
import { MARKER, toFillIn } from "./marker.ts";
import { partsOfName } from "./names.ts";
import { Refusal } from "./refusal.ts";

const EXPECTED = "test/documents/expected-rows.ts";

/** What records a new row: its data, and its place among the rows that are taken down from the documents by hand. */
export function newRow(id: string): Changes {
  const parts = partsOfName(id, "id of a row, DOCUMENT/SECTION/NAME or DOCUMENT/NAME", [2, 3]);
  const document = Object.values<SourceDocument>(matrix.documents).find((each) => each.id === parts[0]);
  if (document === undefined) {
    const known = Object.keys(matrix.documents).join(", ");
    throw new Refusal(
      `There is no document '${parts[0]}'. There are: ${known}. 'npm run new -- document' makes another.`,
    );
  }
  checkSection(id, parts, document);
  if (matrix.find(id) !== undefined) throw new Refusal(`There is a row ${id} already.`);
  const place = id.slice(0, id.lastIndexOf("/") + 1);
  const changes = new Changes();
  changes.edit(fileOf(place, document), (text) => withRecord(text, id, document));
  changes.edit(EXPECTED, (text) => withExpected(text, id, place));
  return changes;
}

function checkSection(id: string, parts: readonly string[], document: SourceDocument): void {
  const sections = Object.keys(document.sections);
  if (sections.length === 0) {
    if (parts.length === 3)
      throw new Refusal(`${document.id} has no sections: its rows are ${document.id}/NAME.`);
    return;
  }
  if (parts.length === 3 && sections.includes(parts[1]!)) return;
  throw new Refusal(`'${id}' names no section of ${document.id}. It has: ${sections.join(", ")}.`);
}

/** The file in which the rows of a place stand: that of the section, or the only one. */
function fileOf(place: string, { id }: SourceDocument): string {
  const folder = `documents/${id}/`;
  const files = readdirSync(new URL(`../../${folder}`, import.meta.url)).map((name) => `${folder}${name}`);
  // Statements that are left out stand in a file of their own.
  const withRows = files.filter((each) => readText(each).includes("satisfies DocumentRows"));
  const file = withRows.find((each) => readText(each).includes(`"${place}`)) ?? `${folder}rows.ts`;
  if (!files.includes(file)) throw new Error(`No file in ${folder} has rows of ${place}`);
  return file;
}

/** The text of a file of rows with one more at its end. */
export function withRecord(text: string, id: string, document: Pick<SourceDocument, "binds">): string {
  // The formatter closes an object without rows in its line.
  const open = text.replace("{} as const", "{\n} as const");
  return insertBefore(open, /^} as const/, record(id, document));
}

function record(id: string, document: Pick<SourceDocument, "binds">): string {
  const title = toFillIn(`name of ${id.split("/").at(-1)!.slice(0, 30)}`);
  const verdict = document.binds.includes("site-to-azure") ? '{ vmm: "no", site: "no" }' : '"no"';
  return `  "${id}": {
    title: "${title}",
    summary: "${toFillIn("what the document says, in our own words")}.",
    // ${toFillIn("as the document has it, with limits and our reading where there are any.")}
    kind: "static",
    level: "error",
    verdict: ${verdict},
  },
`;
}

/** The line has no verdict: that comes from the document, by a second look, and not from the data. */
function withExpected(text: string, id: string, place: string): string {
  const lines = text.split("\n");
  const last = lines.findLastIndex((line) => line.startsWith(place));
  const end = last < 0 ? lines.findLastIndex((line) => line.startsWith("`;")) : last + 1;
  return lines.toSpliced(end, 0, `${id} ${MARKER}`).join("\n");
}
