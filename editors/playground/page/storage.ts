import { createStore, get, promisifyRequest } from "idb-keyval";
import type { SharedFile } from "../share.ts";

const NOW = "now";
const BEFORE = "before";
const THEME = "drlint-playground-theme";
/** A browser that has not answered by then does not answer. In milliseconds. */
const PATIENCE = 5000;

/**
 * Files are kept in IndexedDB: it takes them as they are and writes them beside the page, which goes on meanwhile. The theme is
 * needed before anything is drawn, and so stands where it is read at once.
 */
const files = createStore("drlint-playground", "files");

/** What the browser keeps of the playground. Where it keeps nothing, the page works all the same. */
export const storage = {
  /** @returns undefined where it cannot be read */
  files: (): Promise<readonly SharedFile[] | undefined> => filesIn(NOW),
  /** What was worked on before an example or a link took its place. */
  before: (): Promise<readonly SharedFile[] | undefined> => filesIn(BEFORE),
  /** @returns whether it is kept */
  keep: (now: readonly SharedFile[]): Promise<boolean> => put(NOW, now),
  keepAsBefore: (before: readonly SharedFile[]): Promise<boolean> => put(BEFORE, before),
  theme(): string {
    try {
      return localStorage.getItem(THEME) ?? "system";
    } catch {
      return "system";
    }
  },
  keepTheme(theme: string): void {
    try {
      localStorage.setItem(THEME, theme);
    } catch {
      // It holds until the page is closed.
    }
  },
};

async function filesIn(key: string): Promise<readonly SharedFile[] | undefined> {
  try {
    const value: unknown = (await Promise.race([get(key, files), noAnswer()])) ?? [];
    return Array.isArray(value)
      ? value.filter((file) => typeof file?.name === "string" && typeof file?.text === "string")
      : [];
  } catch {
    return undefined;
  }
}

async function put(key: string, value: readonly SharedFile[]): Promise<boolean> {
  try {
    await files("readwrite", (store) => {
      store.put(value, key);
      // Without it the browser drops what it has not written yet when the page is closed.
      store.transaction.commit();
      return promisifyRequest(store.transaction);
    });
    return true;
  } catch {
    return false;
  }
}

function noAnswer(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error("The browser does not answer.")), PATIENCE);
  });
}
