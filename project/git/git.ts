import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, isAbsolute, join } from "node:path";
import type { SimpleGit } from "simple-git";
import { UsageError } from "../usage-error.ts";
import { type GitEntry, parseEntries, parseStagedEntries, type StagedEntry } from "./git-entry.ts";
import { gitEnvironment, gitVariables } from "./git-environment.ts";
import { gitProgram } from "./git-program.ts";

/** A file that is to be staged as it is said to be. */
export interface FileToStage {
  /** The path from the root of the repository, with `/`. */
  readonly path: string;
  readonly mode: string;
  readonly bytes: Uint8Array;
}

/**
 * A git repository. All that drlint asks git stands here. Objects are read, and the index; nothing is checked out, and
 * nothing changed but what `stage` stages.
 */
export class Git {
  /** The folder at the top of the work tree, absolute. */
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  /** Whether it has no work tree, and so no index; undefined where there is no repository. */
  async isBare(): Promise<boolean | undefined> {
    try {
      return (await this.#run(["rev-parse", "--is-bare-repository"])).trim() === "true";
    } catch (error) {
      if (error instanceof UsageError && /not a git repository/i.test(error.message)) return undefined;
      throw error;
    }
  }

  /**
   * Whether the repository has only the latest commits. Asked where a commit is not found: git refuses here whatever it
   * refuses at all.
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

  /** Whether the branch that is checked out has no commit yet. */
  async isUnborn(): Promise<boolean> {
    // It would name a commit that is missing, too.
    return (await this.#run(["rev-parse", "--verify", "--quiet", "HEAD"]).catch(() => "")).trim() === "";
  }

  /** The names of branches and tags, `main`, `origin/main`, `v1.0`. */
  async names(): Promise<string[]> {
    return (await this.#run(["for-each-ref", "--format=%(refname:short)"])).split("\n").filter(Boolean);
  }

  /** All files of a commit. */
  async entries(commit: string): Promise<readonly GitEntry[]> {
    return parseEntries(await this.#run(["ls-tree", "-r", "-z", "--full-tree", commit]));
  }

  /** All files of the index, or of the one that `GIT_INDEX_FILE` names. What is only meant to be added is none of them. */
  async staged(): Promise<readonly StagedEntry[]> {
    const index = await this.#index();
    const entries = parseStagedEntries(await this.#run(["ls-files", "--stage", "-z"], index));
    const empty = entries.filter(({ oid }) => EMPTY_CONTENTS.has(oid));
    if (empty.length === 0) return entries;
    // `git add -N` leaves an empty content in the list, which is no part of the commit.
    const tree = emptyTree(empty[0]!.oid);
    const args = [
      "diff-index",
      "--cached",
      "--ita-invisible-in-index",
      "--no-renames",
      "--name-only",
      "-z",
      tree,
    ];
    const committed = new Set((await this.#run(args, index)).split("\0"));
    return entries.filter(({ oid, path }) => !EMPTY_CONTENTS.has(oid) || committed.has(path));
  }

  /**
   * How large objects are, in bytes, by their names.
   *
   * @throws UsageError where one is not there, as in a clone that leaves contents out
   */
  async sizes(oids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    if (oids.length === 0) return new Map();
    const git = await this.#git(linesOf(oids));
    const answer = await git.catFile(["--batch-check"]).catch((error: Error) => {
      throw refusal(this.root, error);
    });
    return new Map(
      answer
        .split("\n")
        .slice(0, oids.length)
        .map((line, index) => [oids[index]!, this.#sizeOf(line, oids[index]!)]),
    );
  }

  /**
   * The contents of objects by their names.
   *
   * @throws UsageError where one is not there, as in a clone that leaves contents out
   */
  async contents(oids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
    const contents = new Map<string, Uint8Array>();
    if (oids.length === 0) return contents;
    const git = await this.#git(linesOf(oids));
    const answer = (await git.binaryCatFile(["--batch"]).catch((error: Error) => {
      throw refusal(this.root, error);
    })) as Buffer;
    let at = 0;
    for (const oid of oids) {
      const end = answer.indexOf("\n", at);
      const size = this.#sizeOf(answer.toString("latin1", at, end), oid);
      const start = end + 1;
      at = start + size + 1;
      contents.set(oid, answer.subarray(start, at - 1));
    }
    return contents;
  }

  /** Whether the index is one of `git commit FILE` alone: what is staged there would be undone by the next commit. */
  get hasOneTimeIndex(): boolean {
    return /^next-index-/.test(basename(process.env.GIT_INDEX_FILE ?? ""));
  }

  /** Stages files with what they are said to hold. No filter of the repository runs. */
  async stage(files: readonly FileToStage[]): Promise<void> {
    let lines = "";
    for (const { path, mode, bytes } of files) {
      const oid = await this.#run(["hash-object", "-w", "--stdin"], { input: Buffer.from(bytes) });
      lines += `${mode} ${oid.trim()}\t${path}\0`;
    }
    await this.#run(["update-index", "-z", "--index-info"], { ...(await this.#index()), input: lines });
  }

  /** Lets git see the index that a hook is told of, unless it is that of another repository whose hook comes here. */
  async #index(): Promise<Asking> {
    const index = process.env.GIT_INDEX_FILE ?? "";
    const folder = dirname(index);
    if (!isAbsolute(index) || !existsSync(join(folder, "HEAD"))) return INDEX;
    const own = (await this.#run(["rev-parse", "--absolute-git-dir"])).trim();
    return realpathSync(own) === realpathSync(folder) ? INDEX : {};
  }

  #sizeOf(header: string, oid: string): number {
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(header)?.[1];
    if (size !== undefined) return Number(size);
    throw new UsageError(
      `git has not all contents of the repository '${this.root}' (object ${oid.slice(0, 10)}). Fetch them and try again.`,
    );
  }

  async #run(args: string[], { input, environment }: Asking = {}): Promise<string> {
    const git = await this.#git(input, environment);
    try {
      return await git.raw(args);
    } catch (error) {
      throw refusal(this.root, error as Error);
    }
  }

  async #git(input?: string | Buffer, environment: readonly string[] = []): Promise<SimpleGit> {
    const { simpleGit } = await import("simple-git");
    // It keeps what a hook's environment says of another repository from git, but for what is allowed.
    return simpleGit({
      baseDir: this.root,
      binary: gitProgram(),
      ...(input === undefined ? {} : { input: () => input }),
      allowEnvironment: [...gitVariables, ...environment],
      unsafe: SET_HERE,
    }).env(gitEnvironment(environment));
  }
}

/** What a command of git gets beside its arguments. */
interface Asking {
  readonly input?: string | Buffer;
  /** The variables of the environment that it sees. */
  readonly environment?: readonly string[];
}

/** `git commit -a` and `git commit FILE` make an index of their own, and tell hooks so. */
const INDEX: Asking = { environment: ["GIT_INDEX_FILE"] };

/** What simple-git refuses unless it is meant: those settings only take something from git. */
const SET_HERE = {
  allowUnsafeConfigEnvCount: true,
  allowUnsafeFsMonitor: true,
  allowUnsafeHooksPath: true,
  allowUnsafeProtocolOverride: true,
  allowUnsafeDiffExternal: true,
  allowUnsafeCustomBinary: true,
};

/** The names of the empty content, in SHA-1 and in SHA-256. */
const EMPTY_CONTENTS: ReadonlySet<string> = new Set([
  "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391",
  "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813",
]);

/** The name of the empty tree, which every repository knows, in the kind of names that the repository has. */
function emptyTree(oid: string): string {
  return oid.length === 40
    ? "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
    : "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321";
}

function linesOf(oids: readonly string[]): string {
  return oids.map((oid) => `${oid}\n`).join("");
}

/** What git itself refuses, in words for a person. */
function refusal(root: string, { message }: Error): UsageError {
  if (/\bENOENT\b/.test(message)) {
    return new UsageError(
      "git cannot be run, and repositories are read by it. Install git; --base takes a folder, too.",
    );
  }
  if (/lazy fetching disabled|promisor remote|transport '[\w+.-]+' not allowed/.test(message)) {
    return new UsageError(
      `The clone '${root}' leaves contents out, and drlint fetches nothing. Fetch them (git fetch --refetch --no-filter) and try again.`,
    );
  }
  if (/index\.lock'?: File exists/.test(message)) {
    return new UsageError(
      `Another git process has locked the index of '${root}', so nothing is staged. Wait until it is done, or delete its index.lock.`,
    );
  }
  const [said = ""] = message.split("\n").filter((line) => line.trim() !== "");
  return new UsageError(
    `git does not read the repository '${root}': ${said.replace(/^(?:fatal|error): /, "").replace(/\.$/, "")}.`,
  );
}
