import { matrix } from "../../documents/index.ts";
import { Changes, insertBefore } from "./changes.ts";
import { toFillIn } from "./marker.ts";
import { codeName, partsOfName } from "./names.ts";
import { Refusal } from "./refusal.ts";

/** What records a new document: its folder, its line in the list, and what the tests know of it by themselves. */
export function newDocument(id: string): Changes {
  partsOfName(id, "id of a document", [1]);
  if (Object.hasOwn(matrix.documents, id)) throw new Refusal(`There is a document ${id} already.`);
  const name = codeName(id);
  if (!/^[a-z]/.test(name)) throw new Refusal(`'${id}' begins with a digit, which no name in the code does.`);
  const changes = new Changes();
  changes.create(`documents/${id}/document.ts`, documentText(id, name));
  changes.create(`documents/${id}/rows.ts`, rowsText(id));
  changes.edit("documents/list.ts", (text) => {
    const listed = insertBefore(text, /^\] as const;/, `  ${name},\n`);
    return `import { ${name} } from "./${id}/document.ts";\n${listed}`;
  });
  const expected = `  ["${id}", "${toFillIn("the date that it gives itself")}", undefined],\n`;
  changes.edit("test/documents/expected-rows.ts", (text) => {
    const end = text.indexOf("\n];\n") + 1;
    return text.slice(0, end) + expected + text.slice(end);
  });
  return changes;
}

function documentText(id: string, name: string): string {
  return `import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** ${toFillIn("what the document is about.")} */
export const ${name} = {
  id: "${id}",
  title: "${toFillIn("the document's title")}",
  date: "${toFillIn("the date that it gives itself")}",
  // ${toFillIn("its address as url, if it is still published, and the scenarios that its rows speak of.")}
  binds: ["vmm-to-azure"],
  shortName: "${shortName(id)}",
  sections: {},
  rows,
} as const satisfies SourceDocument;
`;
}

// Not the id itself: rules are named by it, and a rule must not have the name of a row.
function shortName(id: string): string {
  return id.includes("-") ? id.slice(id.indexOf("-") + 1) : `${id}-document`;
}

function rowsText(id: string): string {
  return `import type { DocumentRows } from "../types.ts";

/** ${toFillIn("what the rows are about.")} */
export const rows = {
} as const satisfies DocumentRows<"${id}">;
`;
}
