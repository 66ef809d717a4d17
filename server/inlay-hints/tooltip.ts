import type { MarkupContent } from "vscode-languageserver";
import type { ForecastPart } from "../../answers/forecast/outcome.ts";
import type { PartInWords } from "../../answers/forecast/words.ts";
import { matrix } from "../../documents/index.ts";
import type { Prose } from "../words/prose.ts";

/** A part of a forecast, with what it is a forecast of. */
export interface ToldPart {
  /** `Network`, `Subnet`, `Address` */
  readonly subject: string;
  readonly part: ForecastPart;
  readonly words: PartInWords;
}

/** Why parts of a forecast are as they are, and by which rows of the documents. */
export function tooltipOf(prose: Prose, parts: readonly ToldPart[]): MarkupContent {
  const lines = parts.map(({ subject, part, words: { value, reason } }) => {
    const mark = part.estimate ? ", an estimate" : "";
    return `${prose.bold(`${subject} after a failover:`)} ${prose.code(value)}${prose.text(reason ? `, ${reason}${mark}` : mark)}`;
  });
  const rows = new Set(parts.flatMap(({ part }) => part.row ?? []));
  const sources = [...rows].map((id) => {
    const { summary, document } = matrix.row(id);
    const { title, url, date } = matrix.documents[document];
    return `${prose.text(summary)}\n\n${url ? prose.link(title, url) : prose.text(title)}, ${prose.text(date)}`;
  });
  return prose.parts([prose.list(lines), ...sources]);
}
