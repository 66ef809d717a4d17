import type { Assumption } from "../inventory/protection/assumed-replication.ts";
import type { GivenConfiguration, SeverityName } from "./given-configuration.ts";
import type { RunObserver } from "./run-observer.ts";
import type { Shard } from "./shards/shard.ts";

/** Two commits, by revisions of git: what is linted, and what it is held against. */
export interface CommitRange {
  readonly from: string;
  readonly to: string;
}

/** What to lint, and how. Paths are relative to `cwd`. */
export interface LintOptions extends GivenConfiguration {
  readonly cwd?: string;
  /** Files, folders and globs. Left out or empty: the current folder. */
  readonly paths?: readonly string[];
  /** More of them, as from a list. Where it is given, `paths` left out is no path at all. */
  readonly listed?: readonly string[];
  /**
   * One of several shards, which together lint all that is asked for: whole folders, each in exactly one of them, dealt out by
   * their bytes. Left out: all.
   */
  readonly shard?: Shard;
  /** Texts that take the place of files' contents, or of files that do not exist yet (standard input, a buffer). */
  readonly buffers?: readonly { readonly path: string; readonly text: string }[];
  /**
   * Whether git's index is read in place of the disk, and only the inventories are linted that what is staged concerns,
   * whole, with those that `paths` name; without either that is none. Or two commits: what the second holds, against the
   * first. Plugins are always those on the disk.
   */
  readonly staged?: boolean | CommitRange;
  /**
   * What to compare with, for the rules on changes: a revision of the git repository that the files stand in, or a
   * folder that holds them as they were. Left out: those rules do not run.
   */
  readonly base?: string;
  /** What a directive is that silences nothing, over what the configurations say. */
  readonly reportUnusedDisableDirectives?: SeverityName;
  /** Whether findings that the suppressions file knows are set aside. Left out: they are. */
  readonly useSuppressions?: boolean;
  /**
   * What is assumed of machines without a replication block, over what the configurations say. `azure`: they are considered
   * for Azure. Left out, and not in a configuration either: nothing, and no row is held against them. Comparing with an
   * earlier state and forecasting never assume anything.
   */
  readonly assume?: Assumption;
  /**
   * A file in which what was found is kept, so that folders in which nothing has changed that decides it need not be linted
   * again. Left out: all are linted. Fixing, recording and other answers do not use it.
   */
  readonly cache?: string;
  /**
   * Whether the report has details, too: a key for each finding, and the objects that were looked at. Left out: it has none,
   * which is quicker.
   */
  readonly details?: boolean;
  /** Is told what the run does, while it does it. */
  readonly observer?: RunObserver;
  /**
   * Whether plugins that configurations name may be loaded. They are code: allow it where the folder's author may run
   * code anyway, as on a command line. Left out: they may not, and their rules are left out.
   */
  readonly allowPlugins?: boolean;
}
