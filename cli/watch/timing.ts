import type { RunPhase } from "../../project/run-observer.ts";
import { counted, grouped } from "../../schemas/values/numbers.ts";
import { printable } from "../../schemas/values/printable.ts";
import { padEnd, padStart, widest } from "../text/width.ts";

/** What the command line does itself, beside what a run tells of. */
type Part = "start" | RunPhase | "output";

const NAMES: Readonly<Record<Part, string>> = {
  start: "Start of the program",
  configurations: "Files and configurations",
  earlier: "Earlier state",
  reading: "Inventories",
  rules: "Rules",
  forecast: "Forecast",
  output: "Output",
};

/** More rules than this are not shown. */
const MOST_RULES = 10;

/** How long the parts of a run take, and the rules. */
export class Timing {
  readonly #now: () => number;
  readonly #parts = new Map<Part, number>();
  readonly #rules = new Map<string, number>();
  #part: Part = "start";
  #since = 0;

  /** @param now milliseconds since the program began */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** A part begins, and the one before has ended. */
  begins(part: Part): void {
    const now = this.#now();
    this.#parts.set(this.#part, (this.#parts.get(this.#part) ?? 0) + now - this.#since);
    this.#part = part;
    this.#since = now;
  }

  /** A rule took some milliseconds. */
  asked(rule: string, milliseconds: number): void {
    this.#rules.set(rule, (this.#rules.get(rule) ?? 0) + milliseconds);
  }

  /** What it all took, as lines. It ends the part that is going on. */
  lines(): string[] {
    this.begins(this.#part);
    const parts = (Object.keys(NAMES) as Part[]).filter((part) => this.#parts.has(part));
    const total = [...this.#parts.values()].reduce((sum, each) => sum + each, 0);
    const rules = [...this.#rules].sort(([, a], [, b]) => b - a);
    const ofRules = rules.reduce((sum, [, each]) => sum + each, 0);
    const lines = table([
      ...parts.map((part) => [NAMES[part], this.#parts.get(part)!] as const),
      ["Total", total],
    ]);
    if (rules.length === 0) return ["Time", ...lines];
    const slowest = rules.slice(0, MOST_RULES).map(([name, each]) => [printable(name), each] as const);
    const others = rules.length - slowest.length;
    const rest = ofRules - slowest.reduce((sum, [, each]) => sum + each, 0);
    const more = others > 0 ? ([[`${grouped(others)} others`, rest]] as const) : [];
    return [
      "Time",
      ...lines,
      `Slowest of ${counted(rules.length, "rule")}; the first that asks for something waits for it, others find it`,
      ...table([...slowest, ...more]),
    ];
  }
}

function table(entries: readonly (readonly [name: string, milliseconds: number])[]): string[] {
  const name = widest(entries.map(([each]) => each));
  const times = entries.map(([, each]) => `${grouped(Math.round(each))} ms`);
  const time = widest(times);
  return entries.map(([each], index) => `  ${padEnd(each, name)}  ${padStart(times[index]!, time)}`);
}
