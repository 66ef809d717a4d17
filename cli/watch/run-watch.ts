import { repositoryPath, shownPath } from "../../project/place.ts";
import type { RunObserver } from "../../project/run-observer.ts";
import { printable } from "../../schemas/values/printable.ts";
import type { Options } from "../arguments/option.ts";
import type { Streams } from "../streams.ts";
import { openedLines, programLine } from "./debug-lines.ts";
import { interruptible, interruptibleWait } from "./interruptible.ts";
import { Progress, showsProgress } from "./progress.ts";
import { Timing } from "./timing.ts";

/** The options that show what a run does. */
export const watchOptions = {
  debug: {
    kind: "flag",
    description:
      "Say on standard error what is read, and which rules and settings hold by which line of which configuration.",
  },
  timing: {
    kind: "flag",
    description: "Say on standard error how long each part of the run took, and the slowest rules.",
  },
} as const satisfies Options;

/** What is shown of a run while it goes on, and at its end. */
export interface RunWatch {
  /** For the options of what runs; nothing where nothing is shown. */
  readonly observing: { readonly observer?: RunObserver };
  /** The run is through, and what it gave is printed next. */
  prints(): void;
  /** Everything is printed. */
  ends(): void;
}

/** Watches a run as the command line asks for it, and shows how it goes on where a person looks at a terminal. */
export function watchRun(
  { debug, timing, color }: Readonly<Record<"debug" | "timing" | "color", boolean | undefined>>,
  streams: Streams,
): RunWatch {
  const { stderr, cwd } = streams;
  const now = () => performance.now();
  const times = timing ? new Timing(now) : undefined;
  // Lines that stay would take its place all the time.
  const progress = !debug && showsProgress(streams, color) ? new Progress(streams, now) : undefined;
  const say = debug ? (line: string) => stderr.write(`drlint: debug: ${printable(line)}\n`) : undefined;
  say?.(programLine(cwd));
  const observer: RunObserver = {
    begins(phase) {
      times?.begins(phase);
      progress?.begins(phase);
    },
    opened:
      debug || progress
        ? (project) => {
            progress?.opened(project.folders.length);
            if (say) for (const line of openedLines(project, cwd)) say(line);
          }
        : undefined,
    folder(folder) {
      progress?.folder(folder);
    },
    read(files) {
      say?.(`read: ${files.map((path) => shownPath(path, cwd)).join(", ")}`);
    },
    kept(folder) {
      progress?.folder(folder);
      say?.(`taken from the cache: ${repositoryPath(folder, cwd)}`);
    },
    during: progress && ((work) => interruptible(work, streams)),
    waiting: progress && ((work) => interruptibleWait(work, streams)),
    visiting: progress && (() => progress.visiting()),
    asked: times && ((rule, milliseconds) => times.asked(rule, milliseconds)),
  };
  return {
    observing: debug || times || progress ? { observer } : {},
    prints() {
      times?.begins("output");
      stderr.status(undefined);
    },
    ends() {
      for (const line of times?.lines() ?? []) stderr.write(`drlint: ${line}\n`);
    },
  };
}
