import { repositoryPath } from "../../project/place.ts";
import type { RunPhase } from "../../project/run-observer.ts";
import { grouped } from "../../schemas/values/numbers.ts";
import type { Streams } from "../streams.ts";

/** A run that is through by then shows nothing. */
const QUIET_FOR = 1000;
/** How often the line changes at most. */
const EVERY = 100;

/** What is shown of a part in which Ctrl-C takes the line away; no other one shows any. */
const DOING: Readonly<Record<Exclude<RunPhase, "configurations">, string>> = {
  earlier: "Reading the earlier state",
  reading: "Reading",
  rules: "Checking",
  forecast: "Forecasting",
};

/**
 * Whether a line of progress may be shown: standard error is a terminal that can take a line back, no pipeline runs it, and nobody
 * has asked for plain text.
 */
export function showsProgress(
  { stderr, env }: Pick<Streams, "stderr" | "env">,
  color: boolean | undefined,
): boolean {
  const isPlain = color === false || Boolean(env.NO_COLOR) || env.TERM === "dumb";
  const isPipeline = env.CI !== undefined && env.CI !== "" && env.CI !== "false";
  return stderr.isTTY && !isPlain && !isPipeline;
}

/** A line that says what a long run is at, as long as nothing else is written. */
export class Progress {
  readonly #streams: Pick<Streams, "stderr" | "cwd">;
  readonly #now: () => number;
  #phase: keyof typeof DOING | undefined;
  #folder: string | undefined;
  #turn = 0;
  #folders = 0;
  #objects = 0;
  #next = QUIET_FOR;

  /** @param now milliseconds since the program began */
  constructor(streams: Pick<Streams, "stderr" | "cwd">, now: () => number) {
    this.#streams = streams;
    this.#now = now;
  }

  /** How many folders there are. */
  opened(folders: number): void {
    this.#folders = folders;
  }

  /** It is the turn of a folder. */
  folder(folder: string): void {
    this.#folder = repositoryPath(folder, this.#streams.cwd);
    this.#turn++;
    this.#objects = 0;
  }

  /** A part of the work begins. */
  begins(phase: RunPhase): void {
    this.#phase = phase === "configurations" ? undefined : phase;
    // Before the first folder each part comes once, and may wait for git: what it is at is said at once.
    if (this.#folder === undefined) this.#next = QUIET_FOR;
    this.#show();
  }

  /** An object is looked at. */
  visiting(): void {
    this.#objects++;
    // The clock is asked now and then: there may be a million objects.
    if (this.#objects % 256 === 0) this.#show();
  }

  #show(): void {
    const now = this.#now();
    if (this.#phase === undefined || now < this.#next) return;
    this.#next = now + EVERY;
    this.#streams.stderr.status(this.#text(this.#phase));
  }

  #text(phase: keyof typeof DOING): string {
    const doing = DOING[phase];
    if (this.#folder === undefined) return `${doing} …`;
    const of = this.#folders > 1 ? `${grouped(this.#turn)} of ${grouped(this.#folders)}: ` : "";
    const objects = phase === "rules" && this.#objects > 0 ? `, ${grouped(this.#objects)} objects` : "";
    return `${doing} ${of}${this.#folder}${objects} …`;
  }
}
