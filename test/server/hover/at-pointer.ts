import type { MarkupContent } from "vscode-languageserver";
import { type HoverOptions, hover } from "../../../server/hover/hover.ts";
import { viewOf } from "../view.ts";

/** What is shown at the pointer of a text (`|`), which may be one of several files; empty where nothing is. */
export function shown(texts: string | Readonly<Record<string, string>>, options?: HoverOptions): string {
  const { view, file, offset } = viewOf(typeof texts === "string" ? { "a.dr.yaml": texts } : texts);
  const found = hover(view, file, offset, options);
  return found ? (found.contents as MarkupContent).value : "";
}

/** The text that is marked while something is shown. */
export function marked(text: string): string {
  const { view, file, offset } = viewOf({ "a.dr.yaml": text });
  const range = hover(view, file, offset)!.range!;
  const { lines } = file.document;
  const at = ({ line, character }: { line: number; character: number }) =>
    lines.offset({ line: line + 1, column: character + 1 });
  return file.document.text.slice(at(range.start), at(range.end));
}
