import { createStore, get, promisifyRequest } from "idb-keyval";
import type { SharedFile } from "../share.ts";

const NOW = "now";
const BEFORE = "before";
const THEME = "drlint-playground-theme";
const AT_CLOSING = "drlint-playground-at-closing";
/** A browser that has not answered by then does not answer. In milliseconds. */
const PATIENCE = 5000;

/**
 * Files are kept in IndexedDB: it takes them as they are and writes them beside the page, which goes on meanwhile. The theme is
 * needed before anything is drawn, and so stands where it is read at once.
 */
const files = createStore("drlint-playground", "files");

/** What {@link storage.keepAtClosing} was given last. */
let atClosing: readonly SharedFile[] | undefined;

/** What the browser keeps of the playground. Where it keeps nothing, the page works all the same. */
export const storage = {
  /** @returns undefined where it cannot be read */
  async files(): Promise<readonly SharedFile[] | undefined> {
    const kept = await filesIn(NOW);
    return kept && (filesAtClosing() ?? kept);
  },
  /** What was worked on before an example or a link took its place. */
  before: (): Promise<readonly SharedFile[] | undefined> => filesIn(BEFORE),
  /** @returns whether it is kept */
  async keep(now: readonly SharedFile[]): Promise<boolean> {
    const before = atClosing;
    const isKept = await put(NOW, now);
    // What was kept for closing meanwhile is newer.
    if (isKept && atClosing === before) forgetClosing();
    return isKept;
  },
  /**
   * Keeps files of a page that may be closed in this moment: a browser may give up what IndexedDB has not written by then. As text
   * they take so long that nobody could type meanwhile. What is too large for it is left to IndexedDB.
   */
  keepAtClosing(now: readonly SharedFile[]): void {
    atClosing = now;
    try {
      localStorage.setItem(AT_CLOSING, JSON.stringify(now));
    } catch {
      forgetClosing();
    }
  },
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
    return filesOf((await Promise.race([get(key, files), noAnswer()])) ?? []);
  } catch {
    return undefined;
  }
}

function filesAtClosing(): readonly SharedFile[] | undefined {
  try {
    const text = localStorage.getItem(AT_CLOSING);
    return text === null ? undefined : filesOf(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function forgetClosing(): void {
  try {
    localStorage.removeItem(AT_CLOSING);
  } catch {
    // Then nothing was put there either.
  }
}

function filesOf(value: unknown): readonly SharedFile[] {
  return Array.isArray(value)
    ? value.filter((file) => typeof file?.name === "string" && typeof file?.text === "string")
    : [];
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
