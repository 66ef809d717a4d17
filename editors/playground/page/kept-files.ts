import type { SharedFile } from "../share.ts";
import { say } from "./notice.ts";
import { storage } from "./storage.ts";

/** Keeps what is written in the browser, and what was written before a link or an example took its place. Nothing is written over. */
export class KeptFiles {
  /** What a link has taken the place of, and the browser has no room for a second time: it stays where it is. */
  #unmoved: readonly SharedFile[] = [];

  /** What stands here from the last time. */
  get now(): readonly SharedFile[] {
    return storage.files();
  }

  get before(): readonly SharedFile[] {
    return storage.before();
  }

  /** Says that files of a link stand in place of what is kept. */
  replacedByLink(files: readonly SharedFile[]): void {
    const kept = this.now;
    if (kept.length === 0 || JSON.stringify(kept) === JSON.stringify(files) || storage.keepAsBefore(kept))
      return;
    this.#unmoved = kept;
    say(
      "This browser has no room for the text of the link beside what you had here. That is kept, and is there when the page is opened without the link; what you write now is not. Share it as a link, or copy it.",
    );
  }

  /** Keeps the files as they are now, or says that they are not kept. */
  keep(files: readonly SharedFile[]): void {
    if (this.#unmoved.length > 0) {
      if (!storage.keepAsBefore(this.#unmoved)) return;
      this.#unmoved = [];
    }
    if (!storage.keep(files))
      say(
        "This browser keeps nothing more for this page: what you write is lost when it is closed. Share it as a link, or copy it.",
      );
  }

  /** Sets files aside that others are about to replace. @returns whether they are kept; it is said where they are not */
  setAside(files: readonly SharedFile[]): boolean {
    if (files.length === 0 || (this.#unmoved.length === 0 && storage.keepAsBefore(files))) return true;
    say(
      "This browser keeps nothing more, and what you have written would be lost. Share it as a link first, or copy it.",
    );
    return false;
  }
}
