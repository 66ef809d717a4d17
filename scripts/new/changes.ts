import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { Refusal } from "./refusal.ts";

const top = new URL("../../", import.meta.url);

/** Files to write, put together before the first one is written, so that a refusal leaves nothing half done. */
export class Changes {
  readonly #texts = new Map<string, string>();

  /** The paths of the files, from the root of the project. */
  get paths(): readonly string[] {
    return [...this.#texts.keys()];
  }

  /** @throws Refusal where the file is there already */
  create(path: string, text: string): void {
    if (existsSync(new URL(path, top))) throw new Refusal(`${path} is there already.`);
    this.#texts.set(path, text);
  }

  edit(path: string, change: (text: string) => string): void {
    this.#texts.set(path, change(readText(path)));
  }

  write(): void {
    for (const [path, text] of this.#texts) {
      const file = new URL(path, top);
      mkdirSync(new URL(".", file), { recursive: true });
      writeFileSync(file, text);
    }
  }
}

/** The text of a file of the project. */
export function readText(path: string): string {
  return readFileSync(new URL(path, top), "utf8");
}

/**
 * A text with another one put in before the last place at which a pattern matches.
 *
 * @throws Error where it matches nowhere: the file is no longer laid out as this tool knows it
 */
export function insertBefore(text: string, pattern: RegExp, inserted: string): string {
  const last = [...text.matchAll(new RegExp(pattern, "gm"))].at(-1);
  if (last === undefined) throw new Error(`Nothing matches ${pattern}, where something was to be put in`);
  return text.slice(0, last.index) + inserted + text.slice(last.index);
}
