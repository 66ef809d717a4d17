import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  type MarkupContent,
  type Range,
} from "vscode-languageserver";
import type { InventoryFile } from "../../inventory/inventory-file.ts";
import type { View } from "../views/view.ts";
import type { Prose } from "../words/prose.ts";
import type { Cursor } from "./cursor.ts";

/** Where something is to be inserted, and how. */
export interface Insertion {
  readonly view: View;
  readonly file: InventoryFile;
  readonly cursor: Cursor;
  readonly prose: Prose;
  /** Whether the client fills in snippets. */
  readonly snippets: boolean;
}

/** What is offered, before it is brought into the protocol's form. */
export interface ItemDraft {
  readonly label: string;
  readonly kind: CompletionItemKind;
  readonly detail?: string | undefined;
  readonly documentation?: MarkupContent | undefined;
  /** What takes the place of the word at the cursor. */
  readonly text: string;
  readonly isSnippet?: boolean;
  /** What the word is compared with, where that is not the label: a word in quotes is compared with its quotes. */
  readonly filter?: string | undefined;
}

/** The items in the order in which they are given: editors sort by a text of their own. */
export function toItems(drafts: readonly ItemDraft[], range: Range): CompletionItem[] {
  return drafts.map(({ label, kind, detail, documentation, text, isSnippet, filter }, index) => ({
    label,
    kind,
    ...(detail ? { detail } : {}),
    ...(documentation && documentation.value !== "" ? { documentation } : {}),
    sortText: String(index).padStart(4, "0"),
    ...(filter !== undefined && filter !== label ? { filterText: filter } : {}),
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    insertTextMode: InsertTextMode.adjustIndentation,
    textEdit: { range, newText: text },
  }));
}

/** The kinds of items that we offer. */
export const ItemKind = {
  property: CompletionItemKind.Property,
  object: CompletionItemKind.Snippet,
  name: CompletionItemKind.Reference,
  value: CompletionItemKind.EnumMember,
  text: CompletionItemKind.Value,
  rule: CompletionItemKind.Keyword,
} as const;
