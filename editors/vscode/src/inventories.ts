import type { DocumentFilter, TextDocument } from "vscode";
import { schemes } from "./schemes.ts";

/**
 * The files that are drlint's. By their names alone: what language an editor takes them for does not matter, and whoever
 * colours and formats YAML goes on doing so.
 */
export function inventories(): DocumentFilter[] {
  return schemes().map((scheme) => ({ scheme, pattern: "**/*.dr.{yaml,yml,json}" }));
}

/** Whether a document is an inventory. */
export function isInventory({ uri }: TextDocument): boolean {
  return schemes().includes(uri.scheme) && /\.dr\.(ya?ml|json)$/i.test(uri.path);
}
