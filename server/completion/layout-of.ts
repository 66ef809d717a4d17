import type { TextDocument } from "../../inventory/text/document.ts";
import type { Layout } from "./object-text.ts";

/** How objects are laid out in a document, within brackets or in lines of their own. */
export function layoutOf({ text, isJson }: TextDocument, isFlow: boolean): Layout {
  if (!isJson) return { isJson, isFlow, step: "  " };
  const first = /\n([ \t]+)\S/.exec(text.slice(0, 10_000))?.[1];
  return { isJson, isFlow: true, step: first?.startsWith("\t") ? "\t" : (first ?? "  ").slice(0, 8) };
}
