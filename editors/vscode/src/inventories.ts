import type { DocumentFilter, TextDocument } from "vscode";

/**
 * The files that are drlint's. By their names alone: what language an editor takes them for does not matter, and whoever
 * colours and formats YAML goes on doing so.
 */
export const INVENTORIES: readonly DocumentFilter[] = [
  { scheme: "file", pattern: "**/*.dr.{yaml,yml,json}" },
];

/** Whether a document is an inventory. */
export function isInventory({ uri }: TextDocument): boolean {
  return uri.scheme === "file" && /\.dr\.(ya?ml|json)$/i.test(uri.path);
}
