import type { LintedInventory } from "./inventory-linter.ts";
import type { FileResult, LintReport } from "./result.ts";
import type { LintSession } from "./session.ts";
import { add, EMPTY, summarise } from "./summary.ts";

/** The report of a session, gathered inventory by inventory. */
export class GatheredReport {
  readonly #results: FileResult[] = [];
  #summary = EMPTY;
  #outdated = 0;

  add(linted: Pick<LintedInventory, "inventory" | "run" | "results" | "outdated">): void {
    for (const result of linted.results) this.#results.push(result);
    this.#summary = add(this.#summary, summarise(linted));
    this.#outdated += linted.outdated.length;
  }

  /** The report as far as it is gathered. */
  of({ failures, project }: LintSession): LintReport {
    return {
      results: this.#results,
      summary: this.#summary,
      outdated: this.#outdated,
      failures: failures.all,
      unreadable: project.unreadable,
      notices: project.notices,
    };
  }
}
