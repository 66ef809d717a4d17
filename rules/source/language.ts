import type { Language } from "@eslint/core";

/** ESLint's language of inventories, for those who hand over a source code: ESLint reads no text by it. */
export const inventoryLanguage = {
  fileType: "text" as const,
  lineStart: 1 as const,
  columnStart: 0 as const,
  nodeTypeKey: "nodeType",

  validateLanguageOptions(): void {},

  parse() {
    throw new Error("An inventory is handed to this language as a source code, and not as a text.");
  },
} as unknown as Language;
