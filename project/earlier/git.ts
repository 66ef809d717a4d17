import type { SimpleGit } from "simple-git";
import { UsageError } from "../usage-error.ts";

/** What a path of a commit is. */
export interface GitEntry {
  /** The path from the root of the repository, with `/`. */
  readonly path: string;
  /** `100644` a file, `100755` one that can be run, `120000` a link, `160000` a submodule. */
  readonly mode: string;
  /** The name of the object that holds the content. */
  readonly oid: string;
}

/** A git repository. Its objects are read; nothing is checked out or changed. */
export class Git {
  /** The folder at the top of the work tree, absolute. */
  readonly root: string;
  #runner: Promise<SimpleGit> | undefined;
  /** What `cat-file --batch` is to look up. */
  #wanted = "";

  constructor(root: string) {
    this.root = root;
  }

  /**
   * Whether the repository has only the latest commits. Asked first: git refuses here whatever it refuses at all.
   *
   * @throws UsageError where git is not there, or does not read the repository
   */
  async isShallow(): Promise<boolean> {
    return (await this.#run(["rev-parse", "--is-shallow-repository"])).trim() === "true";
  }

  /** The commit that a revision names, or undefined where it names none that is there. */
  async commit(revision: string): Promise<string | undefined> {
    const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`];
    const found = await this.#run(args).catch(() => "");
    return /^[0-9a-f]+$/.exec(found.trim())?.[0];
  }

  /** The names of branches and tags, `main`, `origin/main`, `v1.0`. */
  async names(): Promise<string[]> {
    return (await this.#run(["for-each-ref", "--format=%(refname:short)"])).split("\n").filter(Boolean);
  }

  /** All files of a commit. */
  async entries(commit: string): Promise<GitEntry[]> {
    const list = await this.#run(["ls-tree", "-r", "-z", "--full-tree", commit]);
    return list.split("\0").flatMap((line) => {
      const parts = /^(\d+) \w+ ([0-9a-f]+)\t(.+)$/s.exec(line);
      return parts ? [{ mode: parts[1]!, oid: parts[2]!, path: parts[3]! }] : [];
    });
  }

  /**
   * The contents of objects by their names.
   *
   * @throws UsageError where one is not there, as in a clone that leaves contents out
   */
  async contents(oids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
    const contents = new Map<string, Uint8Array>();
    if (oids.length === 0) return contents;
    const git = await this.#git();
    this.#wanted = oids.map((oid) => `${oid}\n`).join("");
    const answer = (await git.binaryCatFile(["--batch"]).catch((error: Error) => {
      throw refusal(this.root, error);
    })) as Buffer;
    let at = 0;
    for (const oid of oids) {
      const end = answer.indexOf("\n", at);
      const header = answer.toString("latin1", at, end);
      const size = /^[0-9a-f]+ blob (\d+)$/.exec(header)?.[1];
      if (size === undefined) {
        throw new UsageError(
          `git has not all contents of the repository '${this.root}' (object ${oid.slice(0, 10)}). Fetch them and try again.`,
        );
      }
      const start = end + 1;
      at = start + Number(size) + 1;
      contents.set(oid, answer.subarray(start, at - 1));
    }
    return contents;
  }

  async #run(args: string[]): Promise<string> {
    const git = await this.#git();
    try {
      return await git.raw(args);
    } catch (error) {
      throw refusal(this.root, error as Error);
    }
  }

  #git(): Promise<SimpleGit> {
    this.#runner ??= import("simple-git").then(({ simpleGit }) =>
      // It keeps what a hook's environment says of another repository from git.
      simpleGit({
        baseDir: this.root,
        input: (args) => (args[0] === "cat-file" ? this.#wanted : undefined),
      }),
    );
    return this.#runner;
  }
}

/** What git itself refuses, in words for a person. */
function refusal(root: string, { message }: Error): UsageError {
  if (/\bENOENT\b/.test(message)) {
    return new UsageError(
      "git cannot be run, and --base needs it to read an earlier revision. Install git, or name a folder.",
    );
  }
  const [said = ""] = message.split("\n").filter((line) => line.trim() !== "");
  return new UsageError(
    `git does not read the repository '${root}': ${said.replace(/^(?:fatal|error): /, "")}.`,
  );
}
