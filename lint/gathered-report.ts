import { findingKeys } from "./finding-key.ts";
import type { LintedInventory } from "./inventory-linter.ts";
import { objectsIn } from "./linted-objects.ts";
import type { FileResult, FindingKey, LintedFolder, LintMessage, LintReport } from "./result.ts";
import type { LintSession } from "./session.ts";
import { add, EMPTY, summarise } from "./summary.ts";

/** The report of a session, gathered inventory by inventory. */
export class GatheredReport {
  readonly #details: { keys: Map<LintMessage, FindingKey>; folders: LintedFolder[] } | undefined;
  readonly #results: FileResult[] = [];
  #summary = EMPTY;
  #outdated = 0;

  /** @param withDetails whether keys of findings and the objects that were looked at are gathered, too */
  constructor(withDetails = false) {
    this.#details = withDetails ? { keys: new Map(), folders: [] } : undefined;
  }

  add(linted: Pick<LintedInventory, "folder" | "inventory" | "run" | "results" | "outdated">): void {
    for (const result of linted.results) this.#results.push(result);
    const summary = summarise(linted);
    this.#summary = add(this.#summary, summary);
    if (this.#details) {
      const { folder, inventory, results, outdated } = linted;
      for (const [message, key] of findingKeys(folder, inventory, results))
        this.#details.keys.set(message, key);
      const objects = objectsIn(inventory, results);
      this.#details.folders.push({ folder, summary, outdated: outdated.length, objects });
    }
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
      ...(this.#details ? { details: this.#details } : {}),
    };
  }
}
