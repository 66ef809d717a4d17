import type { SharedFile } from "../share.ts";
import { say } from "./notice.ts";
import { storage } from "./storage.ts";

/** Keeps what is written in the browser, and what was written before a link or an example took its place. Nothing is written over. */
export class KeptFiles {
  /** What stands here from the last time. */
  readonly now: readonly SharedFile[];
  /** What cannot be read is not written over. */
  readonly #isReadable: boolean;
  /** What a link has taken the place of, and the browser has no room for a second time: it stays where it is. */
  #unmoved: readonly SharedFile[] = [];

  private constructor(now: readonly SharedFile[] | undefined) {
    this.now = now ?? [];
    this.#isReadable = now !== undefined;
  }

  static async read(): Promise<KeptFiles> {
    return new KeptFiles(await storage.files());
  }

  async before(): Promise<readonly SharedFile[]> {
    return (await storage.before()) ?? [];
  }

  /** Says that files of a link stand in place of what is kept. */
  async replacedByLink(files: readonly SharedFile[]): Promise<void> {
    const kept = this.now;
    if (kept.length === 0 || JSON.stringify(kept) === JSON.stringify(files)) return;
    if (await storage.keepAsBefore(kept)) return;
    this.#unmoved = kept;
    say(
      "This browser has no room for the text of the link beside what you had here. That is kept, and is there when the page is opened without the link; what you write now is not. Share it as a link, or copy it.",
    );
  }

  /**
   * Keeps the files as they are now, or says that they are not kept.
   *
   * @param isClosing whether the page may be closed in this moment
   */
  async keep(files: readonly SharedFile[], isClosing = false): Promise<void> {
    if (isClosing && this.#isReadable && this.#unmoved.length === 0) storage.keepAtClosing(files);
    if (this.#unmoved.length > 0) {
      if (!(await storage.keepAsBefore(this.#unmoved))) return;
      this.#unmoved = [];
    }
    if (!this.#isReadable || !(await storage.keep(files)))
      say(
        "This browser keeps nothing more for this page: what you write is lost when it is closed. Share it as a link, or copy it.",
      );
  }

  /** Sets files aside that others are about to replace. @returns whether they are kept; it is said where they are not */
  async setAside(files: readonly SharedFile[]): Promise<boolean> {
    if (files.length === 0) return true;
    if (this.#isReadable && this.#unmoved.length === 0 && (await storage.keepAsBefore(files))) return true;
    say(
      "This browser keeps nothing more, and what you have written would be lost. Share it as a link first, or copy it.",
    );
    return false;
  }
}
