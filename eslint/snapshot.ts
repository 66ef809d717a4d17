import { Inventory } from "../inventory/inventory.ts";
import { type Assumption, assumeReplication } from "../inventory/protection/assumed-replication.ts";
import { readInventoryFile } from "../inventory/read-inventory-file.ts";
import type { TextDocument } from "../inventory/text/document.ts";
import { LintRun } from "../rules/run/lint-run.ts";
import type { Settings } from "../schemas/generated/configuration.ts";
import { type AskedRule, type FolderReport, reportOf } from "./folder-report.ts";

/** A report of some rules, and what was asked for. */
interface KnownReport {
  readonly rules: readonly AskedRule[];
  readonly conditions: string;
  readonly report: FolderReport;
}

/** The files of a folder as they stand at one time, and what rules found in them. Nobody changes it. */
export class Snapshot {
  readonly #documents: readonly TextDocument[];
  readonly #runs = new Map<Assumption | undefined, LintRun>();
  /** The last one. Files of one folder nearly always have one configuration. */
  #reports: KnownReport[] = [];

  /** @param documents in the order of their paths */
  constructor(documents: readonly TextDocument[]) {
    this.#documents = documents;
  }

  /** Whether it is of these documents. */
  isOf(documents: readonly TextDocument[]): boolean {
    const own = this.#documents;
    return own.length === documents.length && own.every((each, index) => each === documents[index]);
  }

  document(path: string): TextDocument {
    return this.#documents.find((each) => each.path === path)!;
  }

  /** The inventory, with what is assumed of machines without a replication block, and what rules look up in it. */
  run(assumption: Assumption | undefined): LintRun {
    let run = this.#runs.get(assumption);
    if (run === undefined) {
      run = new LintRun(new Inventory(this.#documents.map((document) => fileOf(document, assumption))));
      this.#runs.set(assumption, run);
    }
    return run;
  }

  /** What rules report in all files of the folder. Found out once for the same rules, options and settings. */
  report(
    rules: readonly AskedRule[],
    settings: Readonly<Record<string, unknown>>,
    own: Settings,
  ): FolderReport {
    const conditions = JSON.stringify([settings, rules.map(({ id, options }) => [id, options])]);
    const known = this.#reports.find(
      (each) =>
        each.conditions === conditions && each.rules.every(({ rule }, index) => rule === rules[index]!.rule),
    );
    if (known) return known.report;
    const report = reportOf(this.run(own.assume).inventory, rules, settings, own);
    this.#reports = [{ rules, conditions, report }, ...this.#reports].slice(0, REPORTS);
    return report;
  }
}

/** How many reports of a snapshot are kept: files of one folder can have configurations that differ. */
const REPORTS = 4;

function fileOf(document: TextDocument, assumption: Assumption | undefined) {
  const file = readInventoryFile(document);
  if (assumption === "azure") assumeReplication(file);
  return file;
}
