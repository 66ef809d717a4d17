import { readFileSync } from "node:fs";

/** A block of code in a guide: what stands behind its backticks, and the code. */
export interface GuideBlock {
  readonly language: string;
  /** The file that it is, or the command whose output it is; empty where the guide does not say. */
  readonly name: string;
  readonly text: string;
}

/** The text of a page of docs/. */
export function pageText(page: string): string {
  return readFileSync(new URL(`../../docs/${page}`, import.meta.url), "utf8");
}

/** The blocks of code in a page of docs/, in their order. */
export function blocksOf(page: string): GuideBlock[] {
  return blocksIn(pageText(page));
}

/** The blocks of code in a part of a page. */
export function blocksIn(text: string): GuideBlock[] {
  return [...text.matchAll(/^```(\w+) ?(.*)\n([\s\S]*?)^```$/gm)].map(
    ([, language = "", name = "", code = ""]) => ({
      language,
      name,
      text: code,
    }),
  );
}

/** The blocks that are files, by name. */
export function filesOf(page: string): Record<string, string> {
  const named = blocksOf(page).filter(({ language, name }) => language !== "text" && name !== "");
  return Object.fromEntries(named.map(({ name, text }) => [name, text]));
}
