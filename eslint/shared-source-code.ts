import { settingsOf } from "../rules/define/inventory-rule.ts";
import { isOwnRule } from "../rules/index.ts";
import { eslintDirectives } from "../rules/source/eslint-directives.ts";
import { InventorySourceCode, type JoiningContext, type JoiningRule } from "../rules/source/source-code.ts";
import { checkSettings } from "./checked-settings.ts";
import type { AskedRule } from "./folder-report.ts";
import type { Snapshot } from "./snapshot.ts";

/**
 * A file that ESLint lints by itself. Its rules run over the whole folder at once, together with those of the other
 * files, and each file is told what is found in it.
 */
export class SharedSourceCode extends InventorySourceCode {
  readonly #snapshot: Snapshot;
  readonly #asked: AskedRule[] = [];
  readonly #reports = new Map<string, JoiningContext["report"]>();
  #settings: Readonly<Record<string, unknown>> = {};

  constructor(snapshot: Snapshot, path: string) {
    const run = snapshot.run(undefined);
    super(run.inventory.fileAt(path), run, isOwnRule);
    this.#snapshot = snapshot;
  }

  override getDisableDirectives(): ReturnType<typeof eslintDirectives> {
    return eslintDirectives(this.file.document, isOwnRule, "eslint");
  }

  override join(rule: JoiningRule, context: JoiningContext): ReturnType<JoiningRule["create"]> {
    const { id, options, settings, report } = context;
    this.#go(settings);
    this.#asked.push({ rule, id, options });
    this.#reports.set(id, report);
    // ESLint sets all rules up before it visits anything: the first one that is called knows all that are on.
    return this.#asked.length === 1 ? { Inventory: () => this.#tell() } : {};
  }

  /** Goes by settings. They are the same for all rules of a file, and the inventory depends on what is assumed. */
  #go(settings: Readonly<Record<string, unknown>>): void {
    checkSettings(settings);
    this.#settings = settings;
    const run = this.#snapshot.run(settingsOf(settings).assume);
    if (run === this.run) return;
    this.run = run;
    this.file = run.inventory.fileAt(this.file.path);
  }

  #tell(): void {
    const settings = this.#settings;
    const report = this.#snapshot.report(this.#asked, settings, settingsOf(settings));
    for (const { id, descriptor } of report.get(this.file.path) ?? []) this.#reports.get(id)!(descriptor);
  }
}
