import type { CompletionItem } from "vscode-languageserver";
import type { InventoryFile } from "../../inventory/inventory-file.ts";
import { toRange } from "../protocol/positions.ts";
import type { View } from "../views/view.ts";
import { markdown, plainText } from "../words/prose.ts";
import { cursorAt } from "./cursor.ts";
import { directiveItems } from "./directive-items.ts";
import { type Insertion, toItems } from "./item-draft.ts";
import { keyItems } from "./key-items.ts";
import { openingsAt } from "./openings.ts";
import { valueItems } from "./value-items.ts";

/** What the client can do. */
export interface CompletionOptions {
  /** Whether it fills in snippets. */
  readonly snippets: boolean;
  /** Whether it shows Markdown; true where it is left out. */
  readonly markdown?: boolean;
}

/** Characters after which completion is asked for without a word being begun. */
export const COMPLETION_TRIGGERS: readonly string[] = [" ", ":", "-", '"', "'", "[", "{", ",", "/"];

/**
 * What may be written at an offset of a file: properties, values, names of other objects, whole objects, and in comments
 * the rules that a directive may name. It goes by the text around the offset, which may be broken.
 */
export function completion(
  view: View,
  file: InventoryFile,
  offset: number,
  options: CompletionOptions,
): CompletionItem[] {
  const cursor = cursorAt(file.document, offset);
  const prose = options.markdown === false ? plainText : markdown;
  const insertion: Insertion = { view, file, cursor, prose, snippets: options.snippets };
  const directives = directiveItems(insertion);
  if (directives) return toItems(directives.items, toRange(file.document, directives.range));
  const drafts = openingsAt(cursor).flatMap((opening) =>
    opening.kind === "key" ? keyItems(insertion, opening) : valueItems(insertion, opening),
  );
  return toItems(drafts, toRange(file.document, cursor.range));
}
