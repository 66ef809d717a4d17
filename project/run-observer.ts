import type { WalkWatch } from "../rules/run/walk-watch.ts";
import type { ConfigurationExplanation } from "./configuration/explain.ts";

/** The parts of a run, in their order. Reading and linting take turns, folder by folder. */
export type RunPhase = "configurations" | "earlier" | "reading" | "rules" | "forecast";

/** What stands before anything is linted. All paths are absolute. */
export interface OpenedProject {
  /** The configurations and plugins that were read, and those that are named and not there. */
  readonly read: readonly string[];
  /** The folders of which each is an inventory. */
  readonly folders: readonly string[];
  /** What holds, and for which of the files that are linted. */
  readonly holding: readonly {
    readonly files: readonly string[];
    readonly configuration: Pick<
      ConfigurationExplanation,
      "configurations" | "plugins" | "rules" | "settings" | "reportUnusedDisableDirectives"
    >;
  }[];
}

/** Is told what a run does, while it does it. It must not throw. */
export interface RunObserver extends WalkWatch {
  /** A part of the work begins, and the one before has ended. */
  readonly begins?: ((phase: RunPhase) => void) | undefined;
  /** Everything is known that stands before linting. */
  readonly opened?: ((project: OpenedProject) => void) | undefined;
  /** It is the turn of a folder. */
  readonly folder?: ((folder: string) => void) | undefined;
  /** Does the work on a folder, which goes on without a pause, in whatever surroundings. Left out: as it is. */
  readonly during?: (<Result>(work: () => Result) => Result) | undefined;
  /** Waits for another program, git, in whatever surroundings. Left out: as it is. */
  readonly waiting?: (<Result>(work: () => Promise<Result>) => Promise<Result>) | undefined;
  /** The files of a folder's inventory were read. */
  readonly read?: ((files: readonly string[]) => void) | undefined;
  /** What was found in a folder is taken from the cache. */
  readonly kept?: ((folder: string) => void) | undefined;
}
