import type { SharedFile } from "../share.ts";

const NOW = "drlint-playground";
const BEFORE = "drlint-playground-before";
const THEME = "drlint-playground-theme";

/** What the browser keeps of the playground. Where it keeps nothing, the page works all the same. */
export const storage = {
  files: () => filesIn(NOW),
  /** What was worked on before an example or a link took its place. */
  before: () => filesIn(BEFORE),
  /** @returns whether it is kept */
  keep: (files: readonly SharedFile[]): boolean => put(NOW, JSON.stringify(files)),
  keepAsBefore: (files: readonly SharedFile[]): boolean => put(BEFORE, JSON.stringify(files)),
  theme: (): string => get(THEME) ?? "system",
  keepTheme: (theme: string): boolean => put(THEME, theme),
};

function filesIn(key: string): readonly SharedFile[] {
  try {
    const files: unknown = JSON.parse(get(key) ?? "[]");
    return Array.isArray(files)
      ? files.filter((file) => typeof file?.name === "string" && typeof file?.text === "string")
      : [];
  } catch {
    return [];
  }
}

function get(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function put(key: string, value: string): boolean {
  try {
    localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}
