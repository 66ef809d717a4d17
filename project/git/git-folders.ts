/** The folders of a list of files, and what stands in each. Paths have `/`; the top is the empty one. */
export class GitFolders {
  readonly #names = new Map<string, Set<string>>([["", new Set()]]);

  constructor(files: Iterable<string>) {
    for (const file of files) this.#add(file);
  }

  has(folder: string): boolean {
    return this.#names.has(folder);
  }

  /** The names of the files and folders in a folder. */
  namesIn(folder: string): readonly string[] {
    return [...(this.#names.get(folder) ?? [])];
  }

  #add(path: string): void {
    const end = path.lastIndexOf("/");
    const folder = path.slice(0, Math.max(0, end));
    let names = this.#names.get(folder);
    if (names === undefined) {
      names = new Set();
      this.#names.set(folder, names);
      this.#add(folder);
    }
    names.add(path.slice(end + 1));
  }
}
